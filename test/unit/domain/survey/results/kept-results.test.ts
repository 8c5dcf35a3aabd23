import { describe, expect, test } from 'vitest'
import { keepsThreshold } from '../../../../../src/domain/survey/results/kept-results'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import type {
  Counts,
  GroupScore,
  RoundResults,
  StatementResult,
  ThemeResult,
} from '../../../../../src/domain/survey/results/round-results'
import { meanOf } from '../../../../../src/domain/survey/results/scoring'
import { closingOf } from '../../../../../src/domain/survey/results/reopening'
import { madeUp } from '../../made-up-rounds'
import { cluster, people, profession, round } from '../../mirror-fixture'

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
  const withTheme = (change: (theme: ThemeResult) => Partial<ThemeResult>, of = kept): RoundResults => ({
    ...of,
    themes: of.themes.map((theme) => ({ ...theme, ...change(theme) })),
  })
  const withStatement = (
    change: Partial<StatementResult>,
    group: (score: GroupScore) => GroupScore = (score) => score,
    more: Partial<StatementResult> = {},
  ): RoundResults =>
    withTheme(({ statements }) => ({
      statements: statements.map((one) => ({ ...one, ...change, ...more, groups: one.groups.map(group) })),
    }))
  const twice = (one: StatementResult): StatementResult => ({
    ...one,
    counts: null,
    interpolatedMedian: null,
    averageDeviation: null,
    agreement: null,
    groups: one.groups.slice(0, 1).flatMap((score) => [
      { ...score, counts: null },
      { ...score, counts: null },
    ]),
  })
  const moreOfOne = { ...kept, professions: kept.professions.map((one) => ({ ...one, submitted: 20 })) }
  const nothing = resultsOf(twenty, people(4, 'A', { 'T-1': 4 }), labels)
  const nine = resultsOf(twenty, people(9, 'A', { 'T-1': 4, 'T-2': 2 }), labels)
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
    ['a group twice', withTheme(({ statements }) => ({ statements: statements.map(twice) }))],
    [
      'a group with more people than it has',
      withTheme(({ statements }) => ({
        statements: statements.map(twice).map((one) => ({
          ...one,
          groups: one.groups.slice(1).map((score) => ({ ...score, n: 15 })),
        })),
      })),
    ],
    ['a distribution that is not in the whole', withGroup({ counts: [0, 0, 10, 0, 0] })],
    ['another mean than that of the distribution', withGroup({ mean: 1 })],
    [
      'a distribution of nine left over',
      {
        ...withTheme(({ statements }) => ({
          statements: statements.map((one) => ({
            ...one,
            n: 19,
            mean: 66 / 19,
            counts: [0, 0, 10, 9, 0] as const,
            groups: one.groups.map((score, index) => ({
              ...score,
              n: 10 - index,
              mean: 3,
              counts: index === 0 ? ([0, 0, 10, 0, 0] as const) : null,
            })),
          })),
        })),
        threshold: 5,
      },
    ],
    [
      'a median without a distribution',
      withStatement({ counts: null, interpolatedMedian: 3.5 }, (score) => ({ ...score, counts: null })),
    ],
    [
      'two camps without a distribution',
      withStatement(
        { counts: null, interpolatedMedian: null, averageDeviation: null, agreement: null },
        (score) => ({
          ...score,
          counts: null,
        }),
        { twoCamps: true },
      ),
    ],
    [
      'distributions of groups without that of the whole',
      withStatement({ counts: null, interpolatedMedian: null, averageDeviation: null, agreement: null }),
    ],
    ['a statement twice', withTheme(({ statements }) => ({ statements: [...statements, ...statements] }))],
    ['a theme twice', { ...kept, themes: [...kept.themes, ...kept.themes] }],
    ['more questionnaires of a profession than there are', moreOfOne],
    ['what a few people wrote', { ...nothing, openTexts: { keep: ['Het overleg'], improve: [] } }],
    ['phases of nine', { ...nine, phases: [{ phaseId: 'start', share: 1 / 9 }] }],
    ['priorities of nine', withTheme(() => ({ priorityShare: 1 / 9 }), nine)],
    [
      'a share of "weet ik niet" of nine',
      withTheme(
        ({ statements }) => ({ statements: statements.map((one) => ({ ...one, dontKnowShare: 1 / 9 })) }),
        nine,
      ),
    ],
  ])('%s', (_, forged) => {
    expect(keepsThreshold(forged)).toBe(false)
  })
})

test('whatever this application makes of a round may be kept', () => {
  for (let seed = 0; seed < 150; seed += 1) {
    const { round: some, responses } = madeUp(seed)
    const opened = { ...some, closings: [closingOf(responses), closingOf(responses)] }
    for (const one of [some, opened]) expect(keepsThreshold(resultsOf(one, responses, labels))).toBe(true)
  }
})

describe('figures that could have been made here are kept', () => {
  const two = round({
    professions: [profession('A', 'C1', 20), profession('B', 'C2', 20)],
    clusters: [cluster('C1'), cluster('C2')],
  })
  const computed = resultsOf(
    two,
    [...people(11, 'A', { 'T-1': 4 }), ...people(10, 'B', { 'T-1': 3 })],
    labels,
  )
  /** With what belongs to its distribution. */
  const inStep = <T extends { readonly counts?: Counts | null; readonly mean?: number | null }>(
    one: T,
  ): T => {
    const mean = one.counts ? meanOf(one.counts) : null
    return mean === null ? one : { ...one, mean }
  }
  const withoutSpread = { interpolatedMedian: null, averageDeviation: null, agreement: null, twoCamps: false }
  /** With the same change to the first group of every statement, and to the statement itself. */
  const changed = (
    whole: Partial<StatementResult>,
    group: Partial<GroupScore> | null,
    results: Partial<RoundResults> = {},
  ): RoundResults => ({
    ...computed,
    ...results,
    professions: [],
    phases: null,
    themes: computed.themes.map((theme) => ({
      ...theme,
      priorityShare: null,
      mean: null,
      n: 0,
      groups: [],
      statements: theme.statements
        .filter(({ statementId }) => statementId === 'T-1')
        .map((one) => ({
          ...one,
          ...(whole.counts === null && withoutSpread),
          dontKnowShare: null,
          notApplicableShare: null,
          groups: group === null ? [] : one.groups.slice(0, 1).map((score) => inStep({ ...score, ...group })),
          ...inStep(whole),
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
      changed({ n: 20, counts: [9, 1, 10, 0, 0] }, { n: 10, counts: [9, 1, 0, 0, 0] }),
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
