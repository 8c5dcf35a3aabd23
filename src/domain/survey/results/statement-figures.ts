/** What may be shown of one statement of a round, of the whole and of the groups that may be seen. Source: method K1, K6. */
import { agreementOf, averageDeviationOf, conversationOf, gapOf, hasTwoCamps } from './agreement'
import type { ChoiceTally, StatementTally } from './answer-tally'
import type {
  Counts,
  CountsWithheld,
  GroupScore,
  HiddenGroup,
  StatementFigures,
  Withheld,
} from './round-results'
import { bandOf, interpolatedMedianOf, meanOf, roundedMean, validAnswers } from './scoring'
import { shownParts } from './suppression'
import { distributionThreshold } from '../thresholds'
import { tellsOfParts } from './distribution-leaks'

/** A group that may be seen of a statement, with its answers: which of them are shown is decided here. */
export interface GroupMean extends Pick<GroupScore, 'groupId' | 'n' | 'mean'> {
  readonly counts: Counts
}

/** What may be shown of one statement, beside the groups that may be shown of it. */
export function statementFigures(
  { counts, dontKnow, notApplicable }: StatementTally,
  shownGroups: readonly GroupMean[],
  hiddenGroups: readonly HiddenGroup[],
  { k, asked, isReopened }: { readonly k: number; readonly asked: number; readonly isReopened: boolean },
): Omit<StatementFigures, 'statementId'> {
  const n = validAnswers(counts)
  const exits = exitShares(n, dontKnow, notApplicable, k)
  const mean = meanOf(counts)
  const withheld = withheldFor(n, k, asked)
  if (withheld !== null || mean === null) {
    return { ...nothingOfStatement, withheld: withheld ?? 'no-answers', ...exits, hiddenGroups }
  }
  const least = distributionThreshold(k)
  const apart = withDistributions(shownGroups, n, k, isReopened)
  const tells = n >= least && tellsOfParts(withoutDistribution(counts, shownGroups, apart), least)
  // Without the distribution of the whole, those of the groups say what it would have said.
  const groups = tells ? apart.map((one) => withheldTo(one, 'protects-others')) : apart
  const spread = tells
    ? { ...noSpread, countsWithheld: 'tells-groups' as const }
    : n >= least
      ? spreadOf(counts)
      : noSpread
  const band = bandOf(mean)
  const gap = gapOf(groups)
  return {
    withheld: null,
    n,
    mean: meanShownFor(n, mean, k),
    band,
    ...spread,
    ...exits,
    groups,
    hiddenGroups,
    gap,
    conversation: conversationOf({ band, agreement: spread.agreement, gap }),
  }
}

const noSpread = {
  interpolatedMedian: null,
  counts: null,
  countsWithheld: 'too-few',
  averageDeviation: null,
  agreement: null,
  twoCamps: false,
} satisfies Partial<StatementFigures>

const nothingOfStatement = {
  ...noSpread,
  countsWithheld: null,
  n: 0,
  mean: null,
  band: null,
  groups: [],
  gap: null,
  conversation: null,
} satisfies Partial<StatementFigures>

/** What is only shown of people numerous enough for a distribution (method K6). */
function spreadOf(counts: Counts) {
  const averageDeviation = averageDeviationOf(counts)
  return {
    interpolatedMedian: interpolatedMedianOf(counts),
    counts,
    countsWithheld: null,
    averageDeviation,
    agreement: averageDeviation === null ? null : agreementOf(averageDeviation),
    twoCamps: hasTwoCamps(counts),
  } satisfies Partial<StatementFigures>
}

/** The answers of every group of which no distribution is shown, and of those left over. */
function withoutDistribution(
  whole: Counts,
  means: readonly GroupMean[],
  scores: readonly GroupScore[],
): readonly Counts[] {
  const left = means.reduce((rest, { counts }) => takenOff(rest, counts), whole)
  return [...means.flatMap(({ counts }, group) => (scores[group]?.counts === null ? [counts] : [])), left]
}

function withheldTo(score: GroupScore, reason: CountsWithheld): GroupScore {
  return score.counts === null ? score : { ...score, counts: null, countsWithheld: reason }
}

function takenOff(whole: Counts, part: Counts): Counts {
  return [whole[0] - part[0], whole[1] - part[1], whole[2] - part[2], whole[3] - part[3], whole[4] - part[4]]
}

/** Shares of the two exits (method S2, K6), each only over people numerous enough for a distribution. */
function exitShares(n: number, dontKnow: number, notApplicable: number, k: number) {
  const dontKnowShare = shareFrom(dontKnow, n + dontKnow, k)
  return {
    dontKnowShare,
    notApplicableShare: shareFrom(notApplicable, n + dontKnow + notApplicable, k),
    unknownToMany: dontKnowShare !== null && dontKnowShare >= 0.25,
  } satisfies Partial<StatementFigures>
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

/** Method K6: of fewer people than make a distribution, a mean in one decimal and no more. */
export function meanShownFor(n: number, mean: number, k: number): number {
  return n >= distributionThreshold(k) ? mean : roundedMean(mean)
}

/**
 * Method K7: the distribution left over is nobody's or that of enough people. After a reopening
 * none: of a group that did not change, the distribution could be taken off that of the whole before the others came.
 */
function withDistributions(
  means: readonly GroupMean[],
  total: number,
  k: number,
  isReopened: boolean,
): readonly GroupScore[] {
  const least = distributionThreshold(k)
  const shown = shownParts(
    means.map(({ n }) => n),
    total,
    least,
  )
  return means.map(({ groupId, n, mean, counts }, index): GroupScore => {
    if (shown[index] === true && !isReopened) return { groupId, n, mean, counts, countsWithheld: null }
    const withheld = n < least ? 'too-few' : isReopened ? 'reopened' : 'protects-others'
    return { groupId, n, mean, counts: null, countsWithheld: withheld }
  })
}
