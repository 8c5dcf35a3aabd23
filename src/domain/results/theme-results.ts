import { agreementOf, averageDeviationOf, conversationOf, gapOf, hasTwoCamps } from './agreement'
import type { AnswerTally, ChoiceTally, StatementTally } from './answer-tally'
import { statementsFor } from '../question-set'
import type { MirrorForm, MirrorTheme } from '../question-set'
import type { Agreement, Counts, GroupScore, StatementResult, ThemeResult, Withheld } from './round-results'
import {
  bandOf,
  equalWeightMean,
  interpolatedMedianOf,
  leastForScore,
  meanOf,
  roundedMean,
  TOLERANCE,
  validAnswers,
} from './scoring'
import { distributionThreshold, shownParts, shownTogether } from './suppression'
import { givesStatementsAway, meansOfPeople, themeMean } from './theme-mean'

/** A group of the round with the cells of the tally its people are in. */
interface GroupCells {
  readonly groupId: string
  readonly cells: readonly number[]
}

/** Everything the figures of one round are made of. */
interface Material {
  readonly tally: AnswerTally
  readonly form: MirrorForm
  readonly k: number
  /** The groups of the round that may be shown. */
  readonly groups: readonly GroupCells[]
  /** Every cell: the whole VSV. */
  readonly everyone: readonly number[]
  /** Results of a part of these people were shown before: scores of people would tell of the few that deviate among the others. */
  readonly isReopened: boolean
}

/** What may be shown of one theme and its statements. */
export function themeResult(theme: MirrorTheme, material: Material): ThemeResult {
  const { tally, k, everyone, form } = material
  const whole = tally.theme(theme.id, everyone)
  const parts = material.groups.map(({ groupId, cells }) => ({ groupId, ...tally.theme(theme.id, cells) }))
  const items = statementsFor(theme, form, 'core').map(({ id }) => ({
    id,
    whole: tally.statement(id, everyone),
    parts: material.groups.map(({ groupId, cells }) => {
      const { counts } = tally.statement(id, cells)
      return { groupId, counts, n: validAnswers(counts), mean: meanOf(counts) }
    }),
  }))
  const askedOf = (statementIds: readonly string[], least: number) => ({
    sizes: material.groups.map(({ cells }) => tally.asked(statementIds, least, cells)),
    total: tally.asked(statementIds, least, everyone),
  })
  const statementIds = items.map(({ id }) => id)
  const [shownOfTheme = [], ...shownOfItems] = shownTogether(
    [
      {
        sizes: parts.map(({ n }) => n),
        total: whole.n,
        asked: askedOf(statementIds, leastForScore(form)),
      },
      ...items.map((item) => ({
        sizes: item.parts.map(({ n }) => n),
        total: validAnswers(item.whole.counts),
        asked: askedOf([item.id], 1),
      })),
    ],
    parts.map((part) => givesStatementsAway(part, k)),
    k,
  )
  const statements = items.map((item, index) => ({
    statementId: item.id,
    themeId: theme.id,
    ...statementFigures(
      item.whole,
      item.parts.flatMap(({ mean, ...part }, group) =>
        mean !== null && shownOfItems[index]?.[group] === true
          ? [{ ...part, mean: meanShownFor(part.n, mean, k) }]
          : [],
      ),
      { k, asked: tally.asked([item.id], 1, everyone), isReopened: material.isReopened },
    ),
  }))
  // A closing does not count who chose: after a reopening the choices of a few newcomers could be the difference.
  const priorityShare = material.isReopened ? null : shareOfChoice(tally.priorities, theme.id, k)
  const isHiddenSomewhere = statements.some((statement) => statement.withheld === 'too-few')
  const withheld =
    withheldFor(whole.n, k, tally.asked(statementIds, leastForScore(form), everyone)) ??
    (isHiddenSomewhere && givesStatementsAway(whole, k) ? 'too-few' : null)
  const ofPeople = meansOfPeople(
    whole,
    parts.map((part, group) => ({ ...part, isShown: shownOfTheme[group] === true })),
    k,
    material.isReopened,
  )
  const mean = themeMean(
    whole,
    ofPeople.whole,
    items.flatMap((item, index) => (statements[index]?.withheld === null ? [item.whole.counts] : [])),
  )
  if (withheld !== null || mean === null) {
    return {
      ...nothingOfTheme,
      themeId: theme.id,
      withheld: withheld ?? 'too-few',
      statements,
      priorityShare,
    }
  }
  const groups = parts.flatMap((part, group): readonly GroupScore[] => {
    if (shownOfTheme[group] !== true) return []
    const shown = items.flatMap(({ parts: ofItem }, index) => {
      const counts = ofItem[group]?.counts
      return counts !== undefined && shownOfItems[index]?.[group] === true ? [counts] : []
    })
    const own = themeMean(part, ofPeople.groups[group] === true, shown)
    return own === null ? [] : [{ groupId: part.groupId, n: part.n, mean: own, counts: null }]
  })
  const equalWeight = equalWeightMean(groups.map((group) => group.mean))
  const band = bandOf(mean)
  const gap = gapOf(groups)
  return {
    themeId: theme.id,
    withheld: null,
    n: whole.n,
    mean,
    band,
    equalWeightMean: equalWeight,
    headlinesDiffer: equalWeight !== null && Math.abs(equalWeight - mean) >= 0.2 - TOLERANCE,
    groups,
    gap,
    statements,
    priorityShare,
    conversation: conversationOf({ band, agreement: themeAgreement(statements), gap }),
  }
}

const nothingOfTheme = {
  n: 0,
  mean: null,
  band: null,
  equalWeightMean: null,
  headlinesDiffer: false,
  groups: [],
  gap: null,
  conversation: null,
} satisfies Partial<ThemeResult>

/** What may be shown of one statement, beside the groups that may be shown of it. */
function statementFigures(
  { counts, dontKnow, notApplicable }: StatementTally,
  shownGroups: readonly GroupScore[],
  { k, asked, isReopened }: { readonly k: number; readonly asked: number; readonly isReopened: boolean },
): Omit<StatementResult, 'statementId' | 'themeId'> {
  const n = validAnswers(counts)
  const exits = exitShares(n, dontKnow, notApplicable, k)
  const mean = meanOf(counts)
  const withheld = withheldFor(n, k, asked)
  if (withheld !== null || mean === null) {
    return { ...nothingOfStatement, withheld: withheld ?? 'no-answers', ...exits }
  }
  // Of a group that did not change, the distribution could be taken off that of the whole before the others came.
  const groups = isReopened ? withoutDistributions(shownGroups) : withDistributions(shownGroups, n, k)
  const band = bandOf(mean)
  const gap = gapOf(groups)
  const spread = n >= distributionThreshold(k) ? spreadOf(counts) : noSpread
  return {
    withheld: null,
    n,
    mean: meanShownFor(n, mean, k),
    band,
    ...spread,
    ...exits,
    groups,
    gap,
    conversation: conversationOf({ band, agreement: spread.agreement, gap }),
  }
}

const noSpread = {
  interpolatedMedian: null,
  counts: null,
  averageDeviation: null,
  agreement: null,
  twoCamps: false,
} satisfies Partial<StatementResult>

const nothingOfStatement = {
  ...noSpread,
  n: 0,
  mean: null,
  band: null,
  groups: [],
  gap: null,
  conversation: null,
} satisfies Partial<StatementResult>

/** What is only shown of people numerous enough for a distribution (C4 rule 6). */
function spreadOf(counts: Counts) {
  const averageDeviation = averageDeviationOf(counts)
  return {
    interpolatedMedian: interpolatedMedianOf(counts),
    counts,
    averageDeviation,
    agreement: averageDeviation === null ? null : agreementOf(averageDeviation),
    twoCamps: hasTwoCamps(counts),
  } satisfies Partial<StatementResult>
}

/** Shares of the two exits (C2), each only over people numerous enough for a distribution. */
function exitShares(n: number, dontKnow: number, notApplicable: number, k: number) {
  const dontKnowShare = shareFrom(dontKnow, n + dontKnow, k)
  return {
    dontKnowShare,
    notApplicableShare: shareFrom(notApplicable, n + dontKnow + notApplicable, k),
    unknownToMany: dontKnowShare !== null && dontKnowShare >= 0.25,
  } satisfies Partial<StatementResult>
}

/** Share of the people who answered a question without a score; `null` when they are too few for a distribution. */
export function shareOfChoice(choices: ChoiceTally, id: string, k: number): number | null {
  return shareFrom(choices.chosen.get(id) ?? 0, choices.answered, k)
}

function shareFrom(part: number, whole: number, k: number): number | null {
  return whole >= distributionThreshold(k) ? part / whole : null
}

/**
 * Why the whole of `n` people is not shown; `null` when it is.
 * @param asked who could have answered; that fewer than `k` of these all did not is theirs to tell
 */
export function withheldFor(n: number, k: number, asked = 0): Withheld | null {
  if (n === 0 && (asked === 0 || asked >= k)) return 'no-answers'
  return n < k ? 'too-few' : null
}

/** C4 rule 6: of fewer people than make a distribution, a mean in one decimal and no more. */
function meanShownFor(n: number, mean: number, k: number): number {
  return n >= distributionThreshold(k) ? mean : roundedMean(mean)
}

/** C4 rule 6, with a secondary rule of its own: the distribution left over is nobody's or that of enough people. */
function withDistributions(scores: readonly GroupScore[], total: number, k: number): readonly GroupScore[] {
  const shown = shownParts(
    scores.map((score) => score.n),
    total,
    distributionThreshold(k),
  )
  return scores.map((score, index) => (shown[index] ? score : { ...score, counts: null }))
}

function withoutDistributions(scores: readonly GroupScore[]): readonly GroupScore[] {
  return scores.map((score) => ({ ...score, counts: null }))
}

/** Own: the mean of the statements' deviations, held against the same cut-offs, as far as they may be shown. */
function themeAgreement(statements: readonly StatementResult[]): Agreement | null {
  const deviations = statements.flatMap(({ averageDeviation }) =>
    averageDeviation === null ? [] : [averageDeviation],
  )
  if (deviations.length === 0) return null
  return agreementOf(deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length)
}
