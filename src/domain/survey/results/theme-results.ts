import { agreementOf, conversationOf, gapOf } from './agreement'
import type { AnswerTally, PartTally } from './answer-tally'
import { asFact } from './familiarity'
import { statementsFor } from '../../question-set'
import type { MirrorForm, MirrorTheme, OwnStatement } from '../../question-set'
import type {
  Agreement,
  Counts,
  GroupScore,
  HiddenGroup,
  HiddenReason,
  StatementFigures,
  StatementResult,
  ThemeResult,
} from './round-results'
import {
  bandOf,
  equalWeightMean,
  leastForScore,
  meanOf,
  roundedMean,
  TOLERANCE,
  validAnswers,
} from './scoring'
import {
  meanShownFor,
  shareOfChoice,
  statementFigures,
  withheldFor,
  type GroupMean,
} from './statement-figures'
import { hiddenParts } from './suppression'

/** A group of the round with the totals of its people. */
interface GroupTally {
  readonly groupId: string
  readonly people: PartTally
}

/** Everything the figures of one round are made of. */
interface Material {
  readonly tally: AnswerTally
  readonly form: MirrorForm
  readonly k: number
  /** The groups of the round that may be shown. */
  readonly groups: readonly GroupTally[]
  /** The whole VSV. */
  readonly everyone: PartTally
  /** Results of a part of these people were shown before. */
  readonly isReopened: boolean
}

/**
 * What may be shown of one theme and its statements.
 *
 * The score of a theme, of the whole and of each group, is the mean of all answers to the statements that are shown of the same
 * people. So it follows from the figures beside it and tells nothing they do not tell, of nobody: not of the few who skipped a
 * statement, not of the one person from outside who sees one of two. The mean of people's scores would (method S5): it
 * weighs their answers otherwise than those of the rest, and the difference is theirs, however it is rounded. Who counts as
 * having answered a theme is a matter of method S4; a score takes half of the statements asked.
 */
export function themeResult(theme: MirrorTheme, material: Material): ThemeResult {
  const { tally, k, everyone, form } = material
  const questions = statementsFor(theme, form, 'core')
  const facts = new Set(questions.filter(({ fact }) => fact === true).map(({ id }) => id))
  const items = questions.map(({ id }) => itemOf(id, material))
  const statements = items.map((item) => {
    const figures = figuresOf(item, material)
    return { ...(facts.has(item.id) ? asFact(figures) : figures), themeId: theme.id }
  })
  // A closing does not count who chose: after a reopening the choices of a few newcomers could be the difference.
  const priorityShare = material.isReopened ? null : shareOfChoice(tally.priorities, theme.id, k)
  const seenBy = tally.seenBy(
    items.map(({ id }) => id),
    leastForScore(form),
  )
  const n = everyone.scored(theme.id)
  const asked = everyone.asked(seenBy)
  const withheld = withheldFor(n, k, asked)
  const mean = scoreOf(
    items.map(({ whole, asked: askedItem }, item) => ({
      counts: whole.counts,
      asked: askedItem,
      isShown: statements[item]?.withheld === null,
    })),
  )
  const sizes = material.groups.map(({ people }) => people.scored(theme.id))
  const askedGroups = material.groups.map(({ people }) => people.asked(seenBy))
  const reasons = hiddenParts(sizes, n, k, { sizes: askedGroups, total: asked })
  const parts = material.groups.map(({ groupId }, group) => {
    const own = scoreOf(items.flatMap(({ parts: ofItem }) => ofItem[group] ?? []))
    return {
      groupId,
      n: sizes[group] ?? 0,
      mean: own,
      hidden: reasons[group] ?? (own === null ? ('few-statements' as const) : null),
    }
  })
  if (withheld !== null || mean === null) {
    return {
      ...nothingOfTheme,
      themeId: theme.id,
      withheld: withheld ?? 'too-few',
      // What may be shown of a group is not shown without the whole.
      hiddenGroups: parts.map(({ groupId, hidden }) => ({ groupId, reason: hidden ?? 'few-statements' })),
      statements,
      priorityShare,
    }
  }
  const groups = parts.flatMap(({ groupId, n: size, mean: own, hidden }): readonly GroupScore[] =>
    hidden === null && own !== null
      ? [{ groupId, n: size, mean: own, counts: null, countsWithheld: null }]
      : [],
  )
  const equalWeight = equalWeightMean(groups.map((group) => group.mean))
  const band = bandOf(mean)
  const gap = gapOf(groups)
  return {
    themeId: theme.id,
    withheld: null,
    n,
    mean,
    band,
    equalWeightMean: equalWeight,
    headlinesDiffer: equalWeight !== null && headlinesDiffer(equalWeight, mean),
    groups,
    hiddenGroups: hiddenAmong(parts),
    gap,
    statements,
    priorityShare,
    conversation: conversationOf({ band, agreement: themeAgreement(statements), gap }),
  }
}

/**
 * What may be shown of the statements a VSV asked of its own: the same as of a statement in a theme. No score is made of them, so each
 * tells what it tells by itself.
 */
export function ownStatementResults(
  statements: readonly OwnStatement[],
  material: Material,
): readonly StatementFigures[] {
  return statements.map(({ id }) => figuresOf(itemOf(id, material), material))
}

/** What may be shown of one statement, and of each group of the round that may be shown of it. */
function figuresOf(
  { id, whole, asked, parts }: ReturnType<typeof itemOf>,
  { k, isReopened }: Material,
): StatementFigures {
  return {
    statementId: id,
    ...statementFigures(whole, shownMeans(parts, k), hiddenAmong(parts), { k, asked, isReopened }),
  }
}

/** The groups that may be seen of a statement, each with its mean as it is shown. */
function shownMeans(parts: readonly ItemPart[], k: number): readonly GroupMean[] {
  const means: GroupMean[] = []
  for (const { groupId, n, counts, hidden } of parts) {
    const mean = hidden === null ? meanOf(counts) : null
    if (mean !== null) means.push({ groupId, n, counts, mean: meanShownFor(n, mean, k) })
  }
  return means
}

/** A group of the round among the answers to one statement, with why it may not be seen here. */
interface ItemPart extends StatementOfTheme {
  readonly groupId: string
  /** Valid answers. */
  readonly n: number
  readonly hidden: HiddenReason | null
}

/** The answers to one statement, of the whole and of each group of the round, with why a group may not be seen here. */
function itemOf(id: string, { tally, k, everyone, groups }: Material) {
  const seenBy = tally.seenBy([id], 1)
  const whole = everyone.statement(id)
  const asked = everyone.asked(seenBy)
  const given = groups.map(({ people }) => people.statement(id).counts)
  const sizes = given.map(validAnswers)
  const askedGroups = groups.map(({ people }) => people.asked(seenBy))
  const reasons = hiddenParts(sizes, validAnswers(whole.counts), k, { sizes: askedGroups, total: asked })
  const parts = given.map((counts, group): ItemPart => {
    const hidden = reasons[group] ?? null
    return {
      groupId: groups[group]?.groupId ?? '',
      counts,
      n: sizes[group] ?? 0,
      asked: askedGroups[group] ?? 0,
      hidden,
      isShown: hidden === null,
    }
  })
  return { id, whole, asked, parts }
}

/** A statement of a theme among the same people. */
interface StatementOfTheme {
  readonly counts: Counts
  /** People who got to see it. */
  readonly asked: number
  readonly isShown: boolean
}

/** The mean of all answers to what is shown, in one decimal; `null` when that is less than half of the statements asked. */
function scoreOf(statements: readonly StatementOfTheme[]): number | null {
  let asked = 0
  let shown = 0
  const all: [number, number, number, number, number] = [0, 0, 0, 0, 0]
  for (const one of statements) {
    if (one.asked > 0) asked += 1
    if (one.asked === 0 || !one.isShown) continue
    shown += 1
    one.counts.forEach((count, answer) => (all[answer] = (all[answer] ?? 0) + count))
  }
  if (shown === 0 || shown * 2 < asked) return null
  const mean = meanOf(all)
  return mean === null ? null : roundedMean(mean)
}

/** The figures are held against each other as they are shown: in one decimal (method S6: 0.2 or more asks for a word). */
function headlinesDiffer(equalWeight: number, mean: number): boolean {
  return Math.abs(roundedMean(equalWeight) - roundedMean(mean)) >= 0.2 - TOLERANCE
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

/** The groups one figure leaves out: those that have a reason. */
function hiddenAmong(
  parts: readonly { readonly groupId: string; readonly hidden: HiddenReason | null }[],
): readonly HiddenGroup[] {
  const among: HiddenGroup[] = []
  for (const { groupId, hidden } of parts) if (hidden !== null) among.push({ groupId, reason: hidden })
  return among
}

/** The mean of the statements' deviations, held against the same cut-offs, as far as they may be shown. Source: method A6, K9. */
function themeAgreement(statements: readonly StatementResult[]): Agreement | null {
  const deviations = statements.flatMap(({ averageDeviation }) =>
    averageDeviation === null ? [] : [averageDeviation],
  )
  if (deviations.length === 0) return null
  return agreementOf(deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length)
}
