import { describe, expect, test } from 'vitest'
import { keepsThreshold } from '../../../../src/domain/results/kept-results'
import { resultsOf } from '../../../../src/domain/results/results'
import type {
  GroupScore,
  RoundResults,
  StatementResult,
  ThemeResult,
} from '../../../../src/domain/results/round-results'
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

describe('figures that could have been made here are kept', () => {
  const two = round({
    professions: [profession('A', 'C1', 20), profession('B', 'C2', 20)],
    clusters: [cluster('C1'), cluster('C2')],
  })
  const made = resultsOf(two, [...people(11, 'A', { 'T-1': 4 }), ...people(10, 'B', { 'T-1': 3 })], labels)
  /** With the same change to the first group of every statement, and to the statement itself. */
  const changed = (
    whole: Partial<StatementResult>,
    group: Partial<GroupScore> | null,
    results: Partial<RoundResults> = {},
  ): RoundResults => ({
    ...made,
    ...results,
    themes: made.themes.map((theme) => ({
      ...theme,
      mean: null,
      n: 0,
      groups: [],
      statements: theme.statements
        .filter(({ statementId }) => statementId === 'T-1')
        .map((one) => ({
          ...one,
          groups: group === null ? [] : one.groups.slice(0, 1).map((score) => ({ ...score, ...group })),
          ...whole,
        })),
    })),
  })

  test.each<readonly [string, RoundResults, boolean]>([
    ['nobody left over beside a group', changed({ n: 11, counts: null }, { n: 11, counts: null }), true],
    ['four left over', changed({ n: 14, counts: null }, { n: 10, counts: null }), false],
    ['five left over', changed({ n: 15, counts: null }, { n: 10, counts: null }), true],
    ['a group of four', changed({ n: 20, counts: null }, { n: 4, counts: null }), false],
    ['a group of five', changed({ n: 20, counts: null }, { n: 5, counts: null }), true],
    ['a statement of four', changed({ n: 4, counts: null }, null), false],
    ['a statement of five', changed({ n: 5, counts: null }, null), true],
    ['a statement of everybody', changed({ n: 21, counts: null }, null), true],
    ['a statement of more people than there are', changed({ n: 22, counts: null }, null), false],
    ['a distribution of nine', changed({ n: 9, counts: [9, 0, 0, 0, 0] }, null), false],
    ['a distribution of ten', changed({ n: 10, counts: [9, 1, 0, 0, 0] }, null), true],
    [
      'a distribution of fewer people than answered',
      changed({ n: 11, counts: [9, 1, 0, 0, 0] }, null),
      false,
    ],
    [
      'a distribution of a group of nine',
      changed({ n: 20, counts: null }, { n: 9, counts: [9, 0, 0, 0, 0] }),
      false,
    ],
    [
      'a distribution of a group of ten',
      changed({ n: 20, counts: null }, { n: 10, counts: [9, 1, 0, 0, 0] }),
      true,
    ],
    ['a distribution without a mean', changed({ n: 0, mean: null, counts: [0, 0, 0, 0, 0] }, null), false],
    ['a number of answers without a mean', changed({ n: 6, mean: null, counts: null }, null), false],
    [
      'a group without a mean of the whole',
      changed({ n: 0, mean: null, counts: null }, { counts: null }),
      false,
    ],
    ['no figure at all', changed({ n: 0, mean: null, counts: null }, null), true],
    [
      'a round of four that shows nothing',
      changed({ n: 0, mean: null, counts: null }, null, { submitted: 4, groups: [] }),
      true,
    ],
    [
      'a round of four that shows a figure',
      changed({ n: 4, counts: null }, null, { submitted: 4, groups: [] }),
      false,
    ],
    [
      'a round of four that shows a group',
      changed({ n: 0, mean: null, counts: null }, null, { submitted: 4 }),
      false,
    ],
  ])('%s', (_, results, mayBeKept) => {
    expect(keepsThreshold(results)).toBe(mayBeKept)
  })
})
