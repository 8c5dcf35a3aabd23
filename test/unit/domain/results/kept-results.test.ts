import { describe, expect, test } from 'vitest'
import { keepsThreshold } from '../../../../src/domain/results/kept-results'
import { resultsOf } from '../../../../src/domain/results/results'
import type { GroupScore, RoundResults, ThemeResult } from '../../../../src/domain/results/round-results'
import { cluster, people, profession, round } from '../mirror-fixture'

const labels = { rest: 'Overige' }

describe('figures made by hand are refused', () => {
  const twenty = round({
    professions: [profession('A', 'C1', 12), profession('B', 'C2', 12)],
    clusters: [cluster('C1'), cluster('C2')],
  })
  const kept = resultsOf(
    twenty,
    [...people(10, 'A', { 'T-1': 4, 'T-2': 2 }), ...people(10, 'B', { 'T-1': 3, 'T-2': 5 })],
    labels,
  )
  const withTheme = (change: (theme: ThemeResult) => Partial<ThemeResult>): RoundResults => ({
    ...kept,
    themes: kept.themes.map((theme) => ({ ...theme, ...change(theme) })),
  })
  const withGroup = (change: Partial<GroupScore>): RoundResults =>
    withTheme(({ statements }) => ({
      statements: statements.map((one) => ({
        ...one,
        groups: one.groups.map((score, index) => (index === 0 ? { ...score, ...change } : score)),
      })),
    }))

  test('as they were they are fine', () => {
    expect(keepsThreshold(kept)).toBe(true)
  })

  test.each<readonly [string, RoundResults]>([
    [
      'a statement of four people',
      withTheme(({ statements }) => ({
        statements: statements.map((one) => ({ ...one, n: 4, counts: null, groups: [] })),
      })),
    ],
    ['a theme of one', withTheme(() => ({ n: 1, groups: [] }))],
    ['a group of one', withGroup({ n: 1, counts: null })],
    ['a group that leaves four over', withGroup({ n: 6, counts: null })],
    ['a group larger than the whole', withGroup({ n: 30, counts: null })],
    ['a group the round does not show', withGroup({ groupId: 'C' })],
    ['a distribution of other people', withGroup({ counts: [1, 0, 0, 0, 0] })],
    ['a distribution of nine', { ...withGroup({ n: 9, counts: [9, 0, 0, 0, 0] }), submitted: 30 }],
    ['a group of four in the round', { ...kept, groups: kept.groups.map((group) => ({ ...group, n: 4 })) }],
    ['a mean of a round that shows nothing', { ...kept, submitted: 4, groups: [] }],
    ['a threshold above everybody', { ...kept, threshold: 25 }],
  ])('%s', (_, forged) => {
    expect(keepsThreshold(forged)).toBe(false)
  })
})
