/** What the rules propose to talk about; the leader may choose otherwise, with a reason that is kept (method M2). */
import type { Judgement } from '../framework/assessment/assessment'
import { judgementsByNorm, standingOf } from '../framework/assessment/standing'
import { perceptionAgainst } from '../framework/readiness/perception'
import { statementsOf, type MirrorSet, type Norm } from '../question-set'
import type { RoundResults, StatementResult } from '../survey/results/round-results'
import type { SessionTopic, TopicKind, VotingPoint } from './session'
import { MOST_POINTS } from './vote'

/** Topics of each kind that are proposed. */
export const MOST_TOPICS = 3
/** Themes that are proposed for a slide: ten minutes each fit in the forty of the step. */
const MOST_THEMES = 4

type Results = Pick<RoundResults, 'form' | 'withheld' | 'themes' | 'strongest' | 'weakest' | 'biggestGaps'>

/** What the proposals rest on. */
export interface PreparationGround {
  /** Of the round the session rests on; `null` when nothing of it may be shown. */
  readonly results: Results | null
  /** Norms of the assessment the session rests on; none for a session about the mirror alone. */
  readonly norms: readonly Norm[]
  readonly judgements: readonly Judgement[]
}

function shownStatements(results: Results): ReadonlyMap<string, StatementResult> {
  const statements = results.themes.flatMap((theme) => theme.statements)
  return new Map(statements.map((statement) => [statement.statementId, statement]))
}

/**
 * Norms of which the verdict and what people experience say the opposite (method T7), the widest apart first: met while people score
 * low, unmet while they score high. A fact nobody knows is told, not discussed. Equals stay in the order of the framework.
 */
function contradictions({ results, norms, judgements }: PreparationGround): readonly string[] {
  if (results === null) return []
  const statements = shownStatements(results)
  const byNorm = judgementsByNorm(judgements)
  return norms
    .flatMap((norm) => {
      const standing = standingOf(byNorm.get(norm.id))
      const distances = norm.statementIds.flatMap((id) => {
        const result = statements.get(id)
        if (result === undefined || result.mean === null || result.fact === true) return []
        const perception = perceptionAgainst(standing, result)
        if (perception === 'lower') return [5 - result.mean]
        return perception === 'higher' ? [result.mean - 1] : []
      })
      return distances.length === 0 ? [] : [{ id: norm.id, distance: Math.max(...distances) }]
    })
    .sort((one, other) => other.distance - one.distance)
    .map(({ id }) => id)
}

/**
 * Three strengths and three points of attention (method S10), the three largest differences between professions (A4), and the norms
 * that contradict the mirror (T7), three at most. Only of figures that may be shown.
 */
export function proposedTopics(ground: PreparationGround): readonly SessionTopic[] {
  const { results } = ground
  if (results === null || results.withheld !== null) return []
  const topics = (kind: TopicKind, ids: readonly string[]): readonly SessionTopic[] =>
    ids.slice(0, MOST_TOPICS).map((subjectId) => ({ kind, subjectId, reason: '' }))
  return [
    ...topics('strength', results.strongest),
    ...topics('attention', results.weakest),
    ...topics('gap', results.biggestGaps),
    ...topics('contradiction', contradictions(ground)),
  ]
}

/**
 * Themes to show: the two highest and the two lowest, highest first, so that the evening never opens with the worst score (M2). Of
 * equal scores the order of the questionnaire decides.
 */
export function proposedThemes(results: Pick<RoundResults, 'withheld' | 'themes'> | null): readonly string[] {
  if (results === null || results.withheld !== null) return []
  const ordered = results.themes
    .flatMap(({ themeId, mean }) => (mean === null ? [] : [{ themeId, mean }]))
    .sort((one, other) => other.mean - one.mean)
    .map(({ themeId }) => themeId)
  if (ordered.length <= MOST_THEMES) return ordered
  return [...ordered.slice(0, MOST_THEMES / 2), ...ordered.slice(-MOST_THEMES / 2)]
}

/** Whether a topic is what the rules propose; one that is not asks for a reason. */
export function isProposed(
  topic: Pick<SessionTopic, 'kind' | 'subjectId'>,
  ground: PreparationGround,
): boolean {
  return proposedTopics(ground).some(
    ({ kind, subjectId }) => kind === topic.kind && subjectId === topic.subjectId,
  )
}

/** The topics a leader may choose of one kind: statements whose figure for it may be shown, or all norms. */
export function topicsToChoose(kind: TopicKind, { results, norms }: PreparationGround): readonly string[] {
  if (kind === 'contradiction') return norms.map(({ id }) => id)
  if (results === null || results.withheld !== null) return []
  return [...shownStatements(results).values()]
    .filter(({ mean, gap, fact }) => (kind === 'gap' ? gap !== null : mean !== null && fact !== true))
    .map(({ statementId }) => statementId)
}

/** A point the mirror or the framework gives the room to vote on. Its id is given when it is taken. */
type PointProposal = Omit<VotingPoint, 'id'>

/**
 * Points to vote on: the points of attention and the gaps of the session from the mirror, its contradictions from the framework.
 * Subjects that are points already are left out, and so is what does not fit on a ballot. The titles are the statement and the norm as they stand; the leader words them.
 */
export function proposedPoints(
  topics: readonly SessionTopic[],
  points: readonly VotingPoint[],
  set: MirrorSet | null,
  norms: readonly Norm[],
): readonly PointProposal[] {
  const statements = new Map(set === null ? [] : statementsOf(set, 'full').map(({ id, text }) => [id, text]))
  const titles = new Map(norms.map(({ id, title }) => [id, title]))
  const taken = new Set(points.map(({ subjectId }) => subjectId))
  const room = Math.max(0, MOST_POINTS - points.filter(({ mandatory }) => !mandatory).length)
  const proposals = topics.flatMap(({ kind, subjectId }): readonly PointProposal[] => {
    if (kind === 'strength' || taken.has(subjectId)) return []
    taken.add(subjectId)
    const title = kind === 'contradiction' ? titles.get(subjectId) : statements.get(subjectId)
    if (title === undefined) return []
    return [{ title, source: kind === 'contradiction' ? 'framework' : 'mirror', subjectId, mandatory: false }]
  })
  return proposals.slice(0, room)
}
