import { agreementOf, conversationOf, gapOf } from './agreement'
import type { AnswerTally } from './answer-tally'
import { statementsFor } from '../question-set'
import type { MirrorForm, MirrorTheme } from '../question-set'
import type {
  Agreement,
  GroupScore,
  HiddenGroup,
  HiddenReason,
  StatementResult,
  ThemeResult,
} from './round-results'
import { bandOf, equalWeightMean, leastForScore, meanOf, TOLERANCE, validAnswers } from './scoring'
import { meanShownFor, shareOfChoice, statementFigures, withheldFor } from './statement-figures'
import { hiddenTogether } from './suppression'
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
  const [hiddenOfTheme = [], ...hiddenOfItems] = hiddenTogether(
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
        mean !== null && hiddenOfItems[index]?.[group] === null
          ? [{ ...part, mean: meanShownFor(part.n, mean, k) }]
          : [],
      ),
      hiddenAmong(material.groups, hiddenOfItems[index] ?? []),
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
    parts.map((part, group) => ({ ...part, isShown: hiddenOfTheme[group] === null })),
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
      hiddenGroups: material.groups.map(({ groupId }, group) => ({
        groupId,
        // What may be shown of a group is not shown without the whole.
        reason: hiddenOfTheme[group] ?? 'theme-tells',
      })),
      statements,
      priorityShare,
    }
  }
  const groups = parts.flatMap((part, group): readonly GroupScore[] => {
    if (hiddenOfTheme[group] !== null) return []
    const shown = items.flatMap(({ parts: ofItem }, index) => {
      const counts = ofItem[group]?.counts
      return counts !== undefined && hiddenOfItems[index]?.[group] === null ? [counts] : []
    })
    const own = themeMean(part, ofPeople.groups[group] === true, shown)
    return own === null
      ? []
      : [{ groupId: part.groupId, n: part.n, mean: own, counts: null, countsWithheld: null }]
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
    hiddenGroups: hiddenAmong(
      material.groups,
      // A group without a single statement of its own to show has no mean of answers either.
      hiddenOfTheme.map((reason, group) => reason ?? (isAmong(groups, parts[group]) ? null : 'too-few')),
    ),
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

const isAmong = (groups: readonly GroupScore[], part: { readonly groupId: string } | undefined) =>
  groups.some(({ groupId }) => groupId === part?.groupId)

/** The groups one figure leaves out: those that have a reason. */
function hiddenAmong(
  groups: readonly GroupCells[],
  reasons: readonly (HiddenReason | null)[],
): readonly HiddenGroup[] {
  return groups.flatMap(({ groupId }, group) => {
    const reason = reasons[group] ?? null
    return reason === null ? [] : [{ groupId, reason }]
  })
}

/** Own: the mean of the statements' deviations, held against the same cut-offs, as far as they may be shown. */
function themeAgreement(statements: readonly StatementResult[]): Agreement | null {
  const deviations = statements.flatMap(({ averageDeviation }) =>
    averageDeviation === null ? [] : [averageDeviation],
  )
  if (deviations.length === 0) return null
  return agreementOf(deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length)
}
