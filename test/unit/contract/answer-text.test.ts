import { beforeAll, describe, expect, test } from 'vitest'
import { openAnswer, sealAnswer } from '../../../src/contract/answer-file'
import { answerAsText, answersInText as answersIn } from '../../../src/contract/answer-text'
import { newRoundKeys } from '../../../src/contract/sealing'
import type { RoundKeys } from '../../../src/domain/survey/round/round-keys'

const contentOf = (id: string) => ({
  id,
  roundId: 'ronde-1',
  formVersion: { id: 'samenwerkingsspiegel', version: '0.1.0' },
  form: {
    professionId: 'GYN',
    roleId: null,
    answers: { 'AMB-1': 5 as const },
    priorities: [],
    phaseId: null,
    keep: 'Korte lijnen',
    improve: '',
  },
  code: null,
  nonce: '00112233445566778899aabbccddeeff',
})

/** No more than these: enough for any test here. */
const answersInText = (text: string) => answersIn(text, 10)

let keys: RoundKeys
let first: string
let second: string
beforeAll(async () => {
  keys = await newRoundKeys()
  first = await sealAnswer(contentOf('3f1f3a52-1b7e-4b0e-9a3f-2f4b8c1d6e70'), keys.publicKey)
  second = await sealAnswer(contentOf('4a2b1c3d-5e6f-4a8b-9c0d-1e2f3a4b5c6d'), keys.publicKey)
})

const lines = (text: string) => text.split('\n')

/** What mail programs do to text on its way. */
const journeys: readonly { readonly name: string; readonly changed: (text: string) => string }[] = [
  { name: 'as it was copied', changed: (text) => text },
  { name: 'with Windows line ends', changed: (text) => text.replaceAll('\n', '\r\n') },
  {
    name: 'quoted in a reply',
    changed: (text) =>
      lines(text)
        .map((line) => `> ${line}`)
        .join('\n'),
  },
  {
    name: 'quoted twice, in two ways',
    changed: (text) =>
      lines(text)
        .map((line) => `>> | ${line}`)
        .join('\n'),
  },
  { name: 'all on one line', changed: (text) => text.replaceAll('\n', ' ') },
  {
    name: 'broken anew at another width while quoted',
    changed: (text) => text.replaceAll('\n', ' ').replace(/(.{41})/g, '$1\n> '),
  },
  {
    name: 'indented, with spaces at the end and hard spaces',
    changed: (text) =>
      lines(text)
        .map((line) => `\u00a0\u00a0  ${line}  \u200b`)
        .join('\n'),
  },
  { name: 'with empty lines between', changed: (text) => text.replaceAll('\n', '\n\n') },
  { name: 'with a dash of its own in the mark', changed: (text) => text.replaceAll('VSV-', 'VSV‑') },
  {
    name: 'with words before and after',
    changed: (text) => `Beste Anja,\n\nHier is het:\n${text}\n\nGroet, [Sam]\n-- \nVan: Anja`,
  },
]

describe('an answer pasted in an e-mail', () => {
  test.each(journeys)('arrives $name', async ({ changed }) => {
    const found = answersInText(changed(answerAsText(first)))
    expect(found).toEqual([first])
    expect((await openAnswer(found[0] ?? '', keys)).ok).toBe(true)
  })

  test('has lines short enough for any mail program', () => {
    for (const line of lines(answerAsText(first))) expect(line.length).toBeLessThanOrEqual(64)
  })

  test('all answers below each other are found, in order', () => {
    const together = `Van: A\n${answerAsText(first)}\n\nVan: B\n> ${answerAsText(second).replaceAll('\n', '\n> ')}\n`
    expect(answersInText(together)).toEqual([first, second])
  })

  test('one without its end is reported as cut off, and does not swallow the next one', async () => {
    const cut = answerAsText(first).slice(0, 1_500)
    const found = answersInText(`${cut}\n\n${answerAsText(second)}`)
    expect(found).toHaveLength(2)
    const outcome = await openAnswer(found[0] ?? '', keys)
    expect(outcome.ok ? '' : outcome.problem.code).toBe('answer/truncated')
    expect(found[1]).toBe(second)
  })

  test('a changed letter keeps it from opening', async () => {
    const text = answerAsText(first)
    const place = 2_000
    const other = text[place] === 'A' ? 'B' : 'A'
    const found = answersInText(text.slice(0, place) + other + text.slice(place + 1))
    expect((await openAnswer(found[0] ?? '', keys)).ok).toBe(false)
  })

  test('no more answers are read than asked for, however many marks there are', () => {
    expect(answersIn('[BEGIN VSV-ANTWOORD]'.repeat(100_000), 3)).toEqual(['', '', ''])
  })

  test('text without an answer holds none', () => {
    expect(answersInText('')).toEqual([])
    expect(answersInText('Beste collega, ik heb geen tijd. VSV-ANTWOORD volgt.')).toEqual([])
  })
})
