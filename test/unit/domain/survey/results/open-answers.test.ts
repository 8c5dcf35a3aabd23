/** What people wrote is read by the facilitator alone, until the facilitator says otherwise. */
import { describe, expect, test } from 'vitest'
import { openAnswersOf } from '../../../../../src/domain/survey/results/open-answers'
import { isCitizenNumber } from '../../../../../src/domain/citizen-number'
import { signalsIn } from '../../../../../src/domain/survey/results/open-answer-signals'
import type { Response, Screening } from '../../../../../src/domain/survey/round/response'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import { profession, response, round } from '../../mirror-fixture'

const labels = { rest: 'overige' }
const SHOWN: Screening = { keep: 'shown', improve: 'shown' }

function writers(count: number, screening: Screening): readonly Response[] {
  return Array.from({ length: count }, (_, index) =>
    response(
      index % 2 === 0 ? 'A' : 'B',
      { 'T-1': 4 },
      {
        keep: `houden ${String(index)}`,
        improve: `beter ${String(index)}`,
        screening,
      },
    ),
  )
}

const survey = (fields: Parameters<typeof round>[0] = {}) =>
  round({ professions: [profession('A', 'c'), profession('B', 'c')], ...fields })

describe('open answers', () => {
  test('stay out of the results until the facilitator has read them', () => {
    const results = resultsOf(survey(), writers(8, { keep: null, improve: null }), labels)
    expect(results.openAnswers).toBe(16)
    expect(results.openTexts).toEqual({ keep: [], improve: [] })
  })

  test('appear one by one: what is hidden or not read yet does not', () => {
    const [first, second, ...rest] = writers(6, { keep: null, improve: null })
    const results = resultsOf(
      survey(),
      [
        { ...(first as Response), screening: { keep: 'shown', improve: 'hidden' } },
        { ...(second as Response), screening: { keep: 'hidden', improve: 'shown' } },
        ...rest,
      ],
      labels,
    )
    expect(results.openTexts).toEqual({ keep: ['houden 0'], improve: ['beter 1'] })
  })

  test('are nobody’s to read below five questionnaires, while the round is open, or in a draft', () => {
    expect(resultsOf(survey(), writers(4, SHOWN), labels).openTexts).toBeNull()
    expect(openAnswersOf(survey(), writers(4, SHOWN))).toEqual([])
    expect(resultsOf(survey({ status: 'open' }), writers(9, SHOWN), labels).openTexts).toBeNull()
    expect(openAnswersOf(survey({ status: 'open' }), writers(9, SHOWN))).toEqual([])
    const drafts = writers(9, SHOWN).map((one): Response => ({ ...one, status: 'draft' }))
    expect(openAnswersOf(survey(), drafts)).toEqual([])
    expect(resultsOf(survey({ threshold: 12 }), writers(11, SHOWN), labels).openTexts).toBeNull()
  })

  test('stand in an order that follows from the texts alone, whoever wrote them and in whatever order they came', () => {
    const responses = writers(40, SHOWN)
    const expected = resultsOf(survey(), responses, labels).openTexts
    const others = responses
      .map((one, index) => ({ ...one, id: `anders-${String(97 * index)}`, professionId: 'A' }))
      .toReversed()
    expect(resultsOf(survey(), others, labels).openTexts).toEqual(expected)
    expect(expected?.keep).not.toEqual(responses.map(({ keep }) => keep))
  })

  test('to the two questions stand in unrelated orders, so that nobody’s two answers can be put together', () => {
    const texts = resultsOf(survey(), writers(200, SHOWN), labels).openTexts
    const places = (list: readonly string[] = []) =>
      new Map(list.map((text, place) => [text.split(' ')[1] ?? '', place]))
    const keep = places(texts?.keep)
    const improve = places(texts?.improve)
    const same = [...keep].filter(([who, place]) => improve.get(who) === place)
    expect(keep.size).toBe(200)
    // By chance one in 200; five would be a rule.
    expect(same.length).toBeLessThan(5)
    const neighbours = [...keep].filter(
      ([who, place]) => Math.abs((improve.get(who) ?? Infinity) - place) <= 2,
    )
    expect(neighbours.length).toBeLessThan(20)
  })

  test('that are the same can each be read and decided separately', () => {
    const twins = ['b', 'a', 'c'].map((id) => response('A', { 'T-1': 4 }, { id, keep: ' meer koffie ' }))
    const others = writers(4, SHOWN)
    for (const given of [
      [...twins, ...others],
      [...others, ...twins.toReversed()],
    ]) {
      const read = openAnswersOf(survey(), given).filter(({ text }) => text === 'meer koffie')
      expect(read.map(({ responseId }) => responseId)).toEqual(['a', 'b', 'c'])
    }
  })

  test('carry no profession', () => {
    const texts = JSON.stringify(resultsOf(survey(), writers(12, SHOWN), labels).openTexts)
    expect(texts).not.toMatch(/label|"A"|"B"|professionId/)
  })
})

describe('what catches the eye in an open answer', () => {
  const kindsIn = (text: string) => signalsIn(text).map(({ kind }) => kind)

  test.each([
    ['Dokter Visser belt nooit terug, aldus mevrouw De Vries.', 'name', 'mevrouw De Vries'],
    ['De afspraken met collega Anna lopen goed.', 'name', 'collega Anna'],
    ['Ik vind dat Jansen vaker moet komen.', 'name', 'Jansen'],
    ['Ingrid doet het goed.', 'name', 'Ingrid'],
    ['Overleg met Karin van den Berg helpt.', 'name', 'Karin van den Berg'],
    ['Client 111222333 was niet bekend.', 'citizen-number', '111222333'],
    ['BSN 1112.22.333 stond in de mail', 'citizen-number', '1112.22.333'],
    ['Geboren op 3 maart 1988 in de regio', 'date', '3 maart 1988'],
    ['De bevalling van 12-03-2025 ging mis', 'date', '12-03-2025'],
    ['Bel 06-12345678 als het druk is', 'phone', '06-12345678'],
    ['Bel +31 30 123 45 67', 'phone', '+31 30 123 45 67'],
    ['Bel 0031 30 123 45 67', 'phone', '0031 30 123 45 67'],
    ['Bel 0031 (0)6 12 34 56 78', 'phone', '0031 (0)6 12 34 56 78'],
    ['Bel +32 2 555 123', 'phone', '+32 2 555 123'],
    ['Mail naar info@praktijk.voorbeeld', 'email', 'info@praktijk.voorbeeld'],
    ['Soms Jansen erbij halen.', 'name', 'Jansen'],
  ] as const)('%s', (text, kind, found) => {
    expect(signalsIn(text)).toContainEqual({ kind, found })
  })

  test.each([
    'We weten elkaar snel te vinden. Dat moet zo blijven.',
    'Het VSV werkt goed samen met de JGZ en Kansrijke Start.',
    '- Meer overleg\n- Minder e-mail\nEn één zorgpad per onderwerp.',
    'In 2025 waren er 12 overleggen, dat is 100 % meer.',
    'Nummer 123456789 is geen burgerservicenummer.',
    'Melding 99 0612345678 staat nog open.',
    'Melding 06123456789 staat nog open.',
    'Artikel 0031 12345678 is op.',
    'Artikel 0031 12345678901 is op.',
    'Code +12 345 678 doet het niet.',
  ])('nothing in: %s', (text) => {
    expect(kindsIn(text)).toEqual([])
  })

  test('each fragment is reported once, as a whole', () => {
    expect(signalsIn('Bel mevrouw De Vries. Ja, mevrouw De Vries.')).toEqual([
      { kind: 'name', found: 'mevrouw De Vries' },
    ])
    // The figures of this date pass the eleven test, and those of the other are as many as of a telephone number.
    expect(signalsIn('Geboren op 10-01-1985')).toEqual([{ kind: 'date', found: '10-01-1985' }])
    expect(signalsIn('111222333, dus 111222333')).toEqual([{ kind: 'citizen-number', found: '111222333' }])
  })

  test('the eleven test of the BSN', () => {
    expect(isCitizenNumber('111222333')).toBe(true)
    expect(isCitizenNumber('123456782')).toBe(true)
    expect(isCitizenNumber('10000008')).toBe(true)
    expect(isCitizenNumber('0000012')).toBe(false)
    expect(isCitizenNumber('+111222333')).toBe(false)
    expect(isCitizenNumber('123456789')).toBe(false)
    expect(isCitizenNumber('000000000')).toBe(false)
    expect(isCitizenNumber('1112223330')).toBe(false)
  })
})
