import { describe, expect, test } from 'vitest'
import { linesWithoutAnswers, responseLines } from '../../../../../src/domain/survey/results/response-lines'
import {
  professionResponse,
  rateOf,
  responseLabelOf,
} from '../../../../../src/domain/survey/results/response-rate'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import type { Response } from '../../../../../src/domain/survey/round/response'
import { figureIn, vectorsOf } from '../../../docs/method-rules'
import { cluster, people, profession, round } from '../../mirror-fixture'

/** Profession -> filled in, invited. */
const counted = (counts: Readonly<Record<string, readonly [number, number | null]>>) =>
  Object.entries(counts).map(([id, [submitted, headCount]]) =>
    professionResponse({ id, label: id, clusterId: 'c', group: 'core', headCount }, submitted),
  )
const came = (counts: Parameters<typeof counted>[0], threshold: number) => {
  const professions = counted(counts)
  const submitted = professions.reduce((sum, one) => sum + (one.submitted ?? 0), 0)
  return { professions, submitted, threshold }
}
const shown = (counts: Parameters<typeof counted>[0], k = 5) =>
  responseLines(came(counts, k)).map(({ label, submitted, invited }) => [label, submitted, invited])

test.each(vectorsOf('K14', 'professions', 'lines'))(
  '$professions are told as $lines',
  ({ professions, lines }) => {
    const counts = professions.split(' ').map((cell, index) => {
      const [submitted = '', invited = ''] = cell.split('/')
      return [String(index), [Number(submitted), invited === '?' ? null : Number(invited)]] as const
    })
    const labels = shown(Object.fromEntries(counts)).map(
      ([, submitted, invited]) => `${String(submitted)}/${String(invited ?? '?')}`,
    )
    expect(labels.join(' ')).toBe(lines)
  },
)

test.each(vectorsOf('R1', 'filled in', 'invited', 'rate', 'label'))('response: $row', (vector) => {
  const rate = rateOf(Number(vector['filled in']), figureIn(vector.invited))
  expect(rate).toBe(figureIn(vector.rate))
  expect(responseLabelOf(rate)).toBe(vector.label)
})

describe('how many filled in', () => {
  test('is given for a profession from k people on, and for none with fewer', () => {
    expect(shown({ four: [1, 4], five: [1, 5], six: [6, 6], two: [0, 2] })).toEqual([
      ['five', 1, 5],
      ['six', 6, 6],
      ['four, two', 1, 6],
    ])
  })

  test('cannot be worked out of one person from the total and the other lines', () => {
    expect(shown({ many: [9, 12], some: [3, 6], one: [0, 1] })).toEqual([
      ['many', 9, 12],
      ['some, one', 3, 7],
    ])
  })

  test.each([
    [1, [['many', 8, 12]]],
    [4, [['many', 8, 12]]],
    [
      5,
      [
        ['many', 8, 12],
        ['few', 1, 5],
      ],
    ],
    [
      6,
      [
        ['many', 8, 12],
        ['few', 1, 6],
      ],
    ],
  ] as const)('of %i invited beside a large group', (invited, apart) => {
    const lines = shown({ many: [8, 12], few: [1, invited] })
    expect(lines.length).toBe(apart.length === 2 ? 2 : 1)
    expect(lines[0]).toEqual(apart.length === 2 ? apart[0] : ['many, few', 9, 12 + invited])
  })

  test('for a profession without a head count it is given from k answers on', () => {
    expect(shown({ many: [8, 12], uncounted: [4, null] })).toEqual([['many, uncounted', 12, null]])
    expect(shown({ many: [8, 12], uncounted: [5, null] })).toEqual([
      ['many', 8, 12],
      ['uncounted', 5, null],
    ])
  })

  test('of a profession with nobody in it is told: it is nobody', () => {
    expect(shown({ many: [8, 12], nobody: [0, 0] })).toEqual([
      ['many', 8, 12],
      ['nobody', 0, 0],
    ])
  })

  test('adds up to what came in, whatever is put together', () => {
    for (let round = 0; round < 500; round += 1) {
      const counts = Object.fromEntries(
        Array.from({ length: 1 + (round % 9) }, (_, place) => {
          const invited = (round * 7 + place * 13) % 11
          return [`p${String(place)}`, [(round + place * 3) % (invited + 1), invited] as const]
        }),
      )
      const lines = responseLines(came(counts, 5))
      const total = Object.values(counts).reduce((sum, [submitted]) => sum + submitted, 0)
      expect(lines.reduce((sum, { submitted }) => sum + submitted, 0)).toBe(total)
      const apart = lines.filter(({ together, invited }) => together.length === 0 && invited !== 0)
      for (const { invited } of apart) expect(invited).toBeGreaterThanOrEqual(5)
      const folded = lines.find(({ together }) => together.length > 0)
      if (folded !== undefined && apart.length > 0) expect(folded.invited).toBeGreaterThanOrEqual(5)
    }
  })
})

describe('the word for a response', () => {
  test.each([
    [39, 'low'],
    [40, 'fair'],
    [41, 'fair'],
    [69, 'fair'],
    [70, 'good'],
    [100, 'good'],
    [0, 'low'],
  ] as const)('%i of 100: %s', (submitted, word) => {
    expect(counted({ some: [submitted, 100] })[0]?.responseLabel).toBe(word)
  })

  test('is unknown when nobody was invited, or nobody knows how many', () => {
    for (const invited of [0, null])
      expect(counted({ some: [3, invited] })[0]).toMatchObject({ rate: null, responseLabel: 'unknown' })
  })

  test('of small professions is that of all of them together', () => {
    const lines = responseLines(came({ many: [8, 12], one: [3, 3], other: [0, 3] }, 5))
    expect(lines.at(-1)).toMatchObject({
      professionId: 'one+other',
      together: ['one', 'other'],
      rate: 0.5,
      responseLabel: 'fair',
    })
    expect(lines[0]).toMatchObject({ professionId: 'many', together: [] })
  })
})

describe('whether the one person of a profession filled in', () => {
  const several = round({
    professions: [
      profession('VK', 'C1', 12),
      profession('KZ', 'C2', 12),
      profession('HA', 'C3', 9),
      profession('GYN', 'C3', 3),
      profession('JGZ', 'C3', 1),
      profession('CLI', 'C4', 2),
    ],
    clusters: [cluster('C1'), cluster('C2'), cluster('C3'), cluster('C4', false)],
  })
  const hiddenWith = (...extra: readonly Response[]) =>
    resultsOf(
      several,
      [
        ...people(9, 'VK', {}),
        ...people(8, 'KZ', {}),
        ...people(4, 'HA', {}),
        ...people(3, 'GYN', {}),
        ...extra,
      ],
      { rest: 'Overige' },
    )

  test('is not in the reason why it has no line of its own, nor in who is counted together', () => {
    const [without, withOne] = [hiddenWith(), hiddenWith(...people(1, 'JGZ', {}))]
    expect(without.hidden).toEqual(withOne.hidden)
    expect(without.groups.map(({ professionIds }) => professionIds)).toEqual(
      withOne.groups.map(({ professionIds }) => professionIds),
    )
    expect(without.hidden.find(({ professionId }) => professionId === 'JGZ')?.reason).toBe('merged-cluster')
  })

  test('is given for nobody in a group that is never merged', () => {
    expect(hiddenWith().hidden.find(({ professionId }) => professionId === 'CLI')?.reason).toBe('too-few')
  })

  test('that nobody of many filled in is said', () => {
    const none = resultsOf(several, people(9, 'VK', {}), { rest: 'Overige' })
    expect(none.hidden.find(({ professionId }) => professionId === 'KZ')?.reason).toBe('no-answers')
  })
})

test('a profession that could have answered and did not is named; one that nobody was invited of is not', () => {
  const lines = responseLines(came({ A: [6, 9], B: [0, 8], C: [0, 0], D: [0, null] }, 5))
  expect(linesWithoutAnswers(lines).map(({ label }) => label)).toEqual(['B', 'D'])
})
