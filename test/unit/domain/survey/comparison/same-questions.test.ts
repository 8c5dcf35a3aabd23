/** Other words are compared only where the content says they ask the same, and never without saying so. */
import { describe, expect, test } from 'vitest'
import type { ScalePoint, Statement } from '../../../../../src/domain/question-set'
import { compareRounds, largestChanges } from '../../../../../src/domain/survey/comparison/comparison'
import { taken } from '../../comparison-fixture'
import { statement } from '../../mirror-fixture'
import { LAST_YEAR, half } from './comparison-halves'

const OLD = 'Voor meningsverschillen hebben we een aanpak.'
const NEW = 'We hebben een aanpak voor meningsverschillen.'

/** The three statements of a round, the second of them as given. */
const withSecond = (second: Partial<Statement>): readonly Statement[] =>
  ['T-1', 'T-2', 'T-3'].map((id) => (id === 'T-2' ? { ...statement(id), ...second } : statement(id)))

const earlier = (second: Partial<Statement>, scale: readonly ScalePoint[] = []) =>
  taken({ A: [40, half(10, 3, 4)] }, { ...LAST_YEAR, statements: withSecond(second), scale })
const later = (second: Partial<Statement>, scale: readonly ScalePoint[] = []) =>
  taken({ A: [40, half(10, 4, 5)] }, { statements: withSecond(second), scale })

const asksTheSame = { text: NEW, replaces: [{ text: OLD, comparable: true }] }

describe('a statement in other words', () => {
  test('is compared when the content says it asks the same, and the earlier words stand beside it', () => {
    const { statements, themes } = compareRounds(earlier({ text: OLD }), later(asksTheSame))
    expect(statements[1]).toMatchObject({ earlierText: OLD, wording: 'reworded', notCompared: null })
    expect(statements[1]?.change).not.toBeNull()
    expect(themes[0]).toMatchObject({ wording: 'reworded', notCompared: null })
    expect(themes[0]?.change).not.toBeNull()
    expect(statements[0]).toMatchObject({ earlierText: null, wording: 'same' })
  })

  test('is the same when only the kind of an apostrophe or a quotation mark changed', () => {
    const { statements } = compareRounds(
      earlier({ text: 'Collega\'s zeggen "ja" .' }),
      later({ text: 'Collega’s zeggen ‘ja’ .' }),
    )
    expect(statements[1]).toMatchObject({ earlierText: null, wording: 'same', notCompared: null })
  })

  test('is compared as well when the round with the newer words was the earlier one', () => {
    const { statements } = compareRounds(earlier(asksTheSame), later({ text: OLD }))
    expect(statements[1]?.change).not.toBeNull()
  })

  test('is not compared when the content says the meaning changed, nor when it says nothing', () => {
    for (const newer of [{ text: NEW, replaces: [{ text: OLD, comparable: false }] }, { text: NEW }]) {
      const { statements, themes } = compareRounds(earlier({ text: OLD }), later(newer))
      expect(statements[1]).toMatchObject({ change: null, notCompared: 'wording-changed', earlierText: OLD })
      expect(themes[0]).toMatchObject({ change: null, notCompared: 'wording-changed' })
    }
  })

  test('is not compared with words the content does not name', () => {
    const { statements } = compareRounds(earlier({ text: 'Iets heel anders.' }), later(asksTheSame))
    expect(statements[1]?.notCompared).toBe('wording-changed')
  })

  test('keeps its note among the largest changes, where only a few statements stand', () => {
    const largest = largestChanges(compareRounds(earlier({ text: OLD }), later(asksTheSame)), 3)
    expect(largest?.changed.find(({ id }) => id === 'T-2')?.wording).toBe('reworded')
  })
})

test('other words for a part of the people are compared, and said', () => {
  const otherWording = { for: ['external'] as const, text: 'Het VSV heeft een aanpak.' }
  const { statements, themes } = compareRounds(earlier({}), later({ otherWording }))
  expect(statements[1]).toMatchObject({ wording: 'other-for-some', earlierText: null, notCompared: null })
  expect(themes[0]).toMatchObject({ wording: 'other-for-some', notCompared: null })
  expect(compareRounds(earlier({ otherWording }), later({ otherWording })).statements[1]?.wording).toBe(
    'same',
  )
  const both = { ...otherWording, for: ['external', 'no-profession'] as const }
  expect(compareRounds(earlier({ otherWording: both }), later({ otherWording })).statements[1]?.wording).toBe(
    'other-for-some',
  )
})

test('another explanation under the same statement is compared, and said', () => {
  const { statements, themes } = compareRounds(
    earlier({ explanation: 'Volledig en op tijd.' }),
    later({ explanation: 'Op tijd.' }),
  )
  expect(statements[1]).toMatchObject({ earlierText: null, wording: 'explained-otherwise' })
  expect(statements[1]?.change).not.toBeNull()
  expect(themes[0]?.wording).toBe('explained-otherwise')
})

describe('an answer scale in other words', () => {
  const old: readonly ScalePoint[] = [{ value: 3, label: 'niet oneens, niet eens' }]

  test('is the same scale when its points say so, in either order of time', () => {
    const now: readonly ScalePoint[] = [
      { value: 3, label: 'niet eens, niet oneens', replaces: ['niet oneens, niet eens'] },
    ]
    for (const [was, is] of [
      [old, now],
      [now, old],
    ] as const)
      expect(compareRounds(earlier({}, was), later({}, is)).statements[0]?.notCompared).toBeNull()
  })

  test('is another scale when they do not, or when a point has another value', () => {
    const others: readonly ScalePoint[][] = [
      [{ value: 3, label: 'neutraal' }],
      [{ value: 2, label: 'niet oneens, niet eens' }],
      [{ value: 3, label: 'niet oneens, niet eens' }, ...old],
    ]
    for (const other of others)
      expect(compareRounds(earlier({}, old), later({}, other)).statements[0]?.notCompared).toBe(
        'scale-changed',
      )
  })
})
