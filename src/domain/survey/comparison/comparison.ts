/**
 * Two rounds of one VSV compared: two snapshots, not a continuous record. Nobody is linked between rounds; everything here is made from
 * what each round may show, and never from answers. Source: method R3, K16.
 */
import { changeOf, statementShot, themeShot, type ComparableGroups, type Figures } from './comparison-change'
import { fewDiffer, sharedGroups } from './comparison-groups'
import { compositionOf } from './composition'
import { fewMembersDiffer, fewOtherMembersDiffer, movedBetween } from './moved'
import { RECOMMENDED_MONTHS } from './round-comparison'
import type { Change, Compared, NotCompared, Photo, RoundComparison } from './round-comparison'
import { ownStatementsOf, statementsFor } from '../../question-set'
import type { IsoDate, MirrorTheme, Statement } from '../../question-set'
import { ownStatementText } from '../round/own-statements'
import type { Round } from '../round/round'
import {
  asksTheSame,
  hasSameScale,
  hasSameStatements,
  isSameText,
  themeWordingOf,
  wordingOf,
} from './same-questions'
import type { RoundResults, StatementFigures } from '../results/round-results'

/** Within this time most people would answer the same (own; see comparison-groups.ts). */
const SOON_MONTHS = 3

/** A round that may show results, with those results. */
export interface ShownRound {
  readonly round: Round
  readonly results: RoundResults
}

/**
 * Compares two rounds of one VSV. Says nothing about *when* results may be seen: callers only pass rounds for which `resultsMayBeShown`
 * holds. Never says what caused a change.
 */
export function compareRounds(earlier: ShownRound, later: ShownRound): RoundComparison {
  const [before, after] = [earlier.results, later.results]
  const k = Math.max(before.threshold, after.threshold)
  const months = monthsBetween(earlier.round.closesOn, later.round.closesOn)
  const soon = months === null || months < SOON_MONTHS
  const obstacle = obstacleOf(before, after, k, soon)
  const moved = movedBetween(earlier.round, later.round)
  const movedIds = new Set(moved.map(({ professionId }) => professionId))
  const { groups, uncompared } =
    obstacle === null ? sharedGroups(before, after, k, soon, movedIds) : { groups: [], uncompared: [] }
  const membersDiffer = fewMembersDiffer(earlier, later, k, soon)
  const groupsOfMembers = fewOtherMembersDiffer(earlier, later, groups, k) ? [] : groups
  const invited = after.invited
  const pair: Pair = { earlier, later, groups, groupsOfMembers, soon, invited, obstacle, k, membersDiffer }
  const themesComparable = earlier.round.form === later.round.form
  const asked = [askedIn(earlier.round), askedIn(later.round)] as const
  const themes = themesComparable ? themesOf(pair) : []
  const statements = statementsBoth(pair, askedIn)
  const seen = new Set(
    [...themes, ...statements].flatMap(({ change }) => change?.groups.map(({ groupId }) => groupId) ?? []),
  )
  const shown = groups.filter((group) => group.shown)
  const nowhere = shown.filter(({ id }) => !seen.has(id))
  return {
    earlier: photoOf(earlier),
    later: photoOf(later),
    composition: compositionOf(before, after),
    moved,
    months,
    tooSoon: months !== null && months < RECOMMENDED_MONTHS,
    obstacle,
    themesComparable,
    themes,
    statements,
    ownStatements: statementsBoth(pair, ownStatementsIn),
    onlyEarlier: [...asked[0].keys()].filter((id) => !asked[1].has(id)).length,
    onlyLater: [...asked[1].keys()].filter((id) => !asked[0].has(id)).length,
    groups: shown.filter(({ id }) => seen.has(id)).map(({ id, label }) => ({ id, label })),
    uncompared: [
      ...uncompared,
      ...nowhere.map(({ id, label }) => ({ groupId: id, label, reason: 'nowhere-both' as const })),
    ],
  }
}

/** Statements that changed enough to have a word for it, the largest change first. */
interface LargestChanges {
  readonly changed: readonly (Pick<Compared, 'id' | 'themeId' | 'text' | 'wording' | 'fact'> & {
    readonly change: Change
  })[]
  /** Statements that could be compared at all. */
  readonly compared: number
}

/** The largest changes of a comparison; `null` when nothing could be compared. */
export function largestChanges(
  { statements }: Pick<RoundComparison, 'statements'>,
  most: number,
): LargestChanges | null {
  const compared = statements.flatMap(({ id, themeId, text, wording, fact, change }) =>
    change === null ? [] : [{ id, themeId, text, wording, fact, change }],
  )
  if (compared.length === 0) return null
  const changed = compared
    .filter(({ change }) => change.word !== 'none')
    .toSorted((one, other) => Math.abs(other.change.delta) - Math.abs(one.change.delta))
  return { changed: changed.slice(0, most), compared: compared.length }
}

interface Pair extends ComparableGroups {
  readonly earlier: ShownRound
  readonly later: ShownRound
  readonly obstacle: RoundComparison['obstacle']
  readonly k: number
  /** The rounds are so close together that most people would answer the same. */
  readonly soon: boolean
  /** Those asked the statements for members differ by a few, because a profession moved. */
  readonly membersDiffer: boolean
  /** The groups that may be compared on what only members are asked. */
  readonly groupsOfMembers: ComparableGroups['groups']
}

function obstacleOf(
  before: RoundResults,
  after: RoundResults,
  k: number,
  soon: boolean,
): RoundComparison['obstacle'] {
  if (before.withheld !== null || after.withheld !== null) return 'withheld'
  const sizes = {
    submitted: [before.submitted, after.submitted],
    invited: [before.invited, after.invited],
  } as const
  return fewDiffer(sizes, k, soon) ? 'few-differ' : null
}

function photoOf({ round, results }: ShownRound): Photo {
  const { id: roundId, title, form, opensOn, closesOn } = round
  const { submitted, invited, rate, responseLabel } = results
  return { roundId, title, form, opensOn, closesOn, submitted, invited, rate, responseLabel }
}

/** Whole months from one date to the next; `null` without both. */
function monthsBetween(from: IsoDate | null, to: IsoDate | null): number | null {
  if (from === null || to === null) return null
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const [laterYear = 0, laterMonth = 0, laterDay = 0] = to.split('-').map(Number)
  return (laterYear - year) * 12 + laterMonth - month - (laterDay < day ? 1 : 0)
}

/** Statements with the theme they belong to, by what makes them the same in two rounds. */
type Asked = ReadonlyMap<string, { readonly statement: Statement; readonly theme: MirrorTheme | null }>

/** The statements of the themes of a round, by their id. */
function askedIn({ questionSet, form }: Round): Asked {
  return new Map(
    questionSet.themes.flatMap((theme) =>
      statementsFor(theme, form, 'core').map((statement) => [statement.id, { statement, theme }] as const),
    ),
  )
}

/** The own statements of a round, by their words: the place says nothing, a VSV may ask others or the same in another order. */
function ownStatementsIn({ questionSet }: Round): Asked {
  return new Map(
    ownStatementsOf(questionSet).map(
      (statement) => [ownStatementText(statement.text), { statement, theme: null }] as const,
    ),
  )
}

function statementsBoth(pair: Pair, askedOf: (round: Round) => Asked): readonly Compared[] {
  const before = askedOf(pair.earlier.round)
  const results = [resultsById(pair.earlier.results), resultsById(pair.later.results)] as const
  const scaleChanged = !hasSameScale(pair.earlier.round.questionSet, pair.later.round.questionSet)
  return [...askedOf(pair.later.round)].flatMap(([same, { statement, theme }]) => {
    const was = before.get(same)?.statement
    if (was === undefined) return []
    const wording = wordingOf(was, statement)
    const [one, other] = [results[0].get(was.id), results[1].get(statement.id)]
    const earlierText = wording === 'reworded' ? was.text : null
    const { id, text, fact = false } = statement
    const head = { id, themeId: theme?.id ?? '', text, earlierText, wording, fact }
    const notCompared = scaleChanged
      ? 'scale-changed'
      : !asksTheSame(was, statement)
        ? 'wording-changed'
        : was.audience !== statement.audience
          ? 'asked-of-others'
          : (pair.obstacle ??
            (fewAnswersDiffer(pair, one, other) || (pair.membersDiffer && statement.audience === 'core')
              ? 'few-differ'
              : null))
    return [
      compared(head, notCompared, groupsFor(pair, [statement]), {
        earlier: one === undefined ? null : statementShot(one, pair.earlier.round, was),
        later: other === undefined ? null : statementShot(other, pair.later.round, statement),
        groups: [one?.groups ?? [], other?.groups ?? []],
      }),
    ]
  })
}

/** For rounds soon after each other the number of answers to a statement may not differ by fewer than k, whoever took part. */
function fewAnswersDiffer(
  { soon, k }: Pair,
  one: StatementFigures | undefined,
  other: StatementFigures | undefined,
): boolean {
  const isShownInBoth = one?.withheld === null && other?.withheld === null
  return soon && isShownInBoth && Math.abs(one.n - other.n) < k
}

function themesOf(pair: Pair): readonly Compared[] {
  const { earlier, later } = pair
  const scaleChanged = !hasSameScale(earlier.round.questionSet, later.round.questionSet)
  const find = ({ themes }: RoundResults, id: string) => themes.find(({ themeId }) => themeId === id)
  return later.round.questionSet.themes.flatMap((theme) => {
    const was = earlier.round.questionSet.themes.find(({ id }) => id === theme.id)
    const [one, other] = [find(earlier.results, theme.id), find(later.results, theme.id)]
    if (was === undefined || one === undefined || other === undefined) return []
    const head = {
      id: theme.id,
      themeId: theme.id,
      text: theme.title,
      earlierText: isSameText(was.title, theme.title) ? null : was.title,
      wording: themeWordingOf(was, theme, later.round.form),
      fact: false,
    }
    const notCompared = scaleChanged
      ? 'scale-changed'
      : hasSameStatements(was, theme, later.round.form)
        ? (pair.obstacle ??
          (pair.soon ? 'too-soon' : hasFewMembersDiffering(pair, theme) ? 'few-differ' : null))
        : 'wording-changed'
    return [
      compared(head, notCompared, groupsFor(pair, statementsFor(theme, later.round.form, 'core')), {
        earlier: themeShot(one, earlier.round),
        later: themeShot(other, later.round),
        groups: [one.groups, other.groups],
      }),
    ]
  })
}

/** Whether a part of the theme is asked of members only, and these differ by a few. */
function hasFewMembersDiffering({ membersDiffer, later }: Pair, theme: MirrorTheme): boolean {
  return membersDiffer && asksMembers(statementsFor(theme, later.round.form, 'core'))
}

const asksMembers = (statements: readonly Statement[]) =>
  statements.some(({ audience }) => audience === 'core')

/** What may be compared of a figure about these statements. */
function groupsFor({ groups, groupsOfMembers, invited }: Pair, statements: readonly Statement[]) {
  return { groups: asksMembers(statements) ? groupsOfMembers : groups, invited }
}

function compared(
  head: Omit<Compared, 'change' | 'notCompared'>,
  notCompared: NotCompared | null,
  comparable: ComparableGroups,
  figures: Figures,
): Compared {
  const change = notCompared === null ? changeOf(comparable, figures) : null
  return { ...head, change, notCompared: notCompared ?? (change === null ? 'withheld' : null) }
}

function resultsById({ themes, ownStatements = [] }: RoundResults): ReadonlyMap<string, StatementFigures> {
  const statements = [...themes.flatMap((theme) => theme.statements), ...ownStatements]
  return new Map(statements.map((one) => [one.statementId, one]))
}

/** The rounds that can be compared, earliest first: by the day they closed. */
export function inOrderOfTime<T extends Pick<Round, 'opensOn' | 'closesOn'>>(
  rounds: readonly T[],
): readonly T[] {
  const dayOf = ({ opensOn, closesOn }: T) => closesOn ?? opensOn ?? ''
  return rounds.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)))
}
