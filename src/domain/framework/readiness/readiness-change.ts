import type { Assessment, Judgement } from '../assessment/assessment'
import type { ReadinessFigures } from './readiness-figures'
import { normsOf } from '../../question-set'
import type { Norm } from '../../question-set'
import { isJudged, judgementsByNorm, standingOf } from '../assessment/standing'
import { readinessOf } from './readiness'
import type { Standing } from '../assessment/standing'

/**
 * What became of a norm since the previous assessment. better, worse, same: it had and has one of the four verdicts. first-judged: it has
 * one now but had none before. applicability: it became n.v.t., or is no longer. open: it has no verdict now (also onbekend, and what is
 * still to be confirmed). new: the previous framework did not have it. dropped: the current one does not.
 */
export const NORM_CHANGES = [
  'worse',
  'better',
  'first-judged',
  'applicability',
  'new',
  'dropped',
  'open',
  'same',
] as const
export type NormChangeKind = (typeof NORM_CHANGES)[number]

export interface NormChange {
  readonly kind: NormChangeKind
  readonly normId: string
  readonly title: string
  /** `null` for a new norm. */
  readonly before: Standing | null
  /** `null` for a dropped norm. */
  readonly after: Standing | null
}

/** A comparison of two assessments of the same framework. */
export interface ReadinessChange {
  readonly before: ReadinessFigures
  readonly after: ReadinessFigures
  /** In the order of the current framework; dropped norms last. */
  readonly norms: readonly NormChange[]
  readonly counts: Readonly<Record<NormChangeKind, number>>
}

/** An assessment with (at least) its own judgements. */
interface JudgedAssessment {
  readonly assessment: Assessment
  readonly judgements: readonly Judgement[]
}

/**
 * The assessment to compare the current one with: the one it was started from if that is locked, otherwise the newest locked one of the
 * same framework that was started earlier. `null` when there is none.
 */
export function previousAssessment(
  assessment: Assessment,
  assessments: readonly Assessment[],
): Assessment | null {
  const locked = assessments.filter(
    (one) =>
      one.id !== assessment.id && one.status !== 'draft' && one.questionSet.id === assessment.questionSet.id,
  )
  const startedFrom = locked.find(({ id }) => id === assessment.previousId)
  if (startedFrom !== undefined) return startedFrom
  const before = locked.filter(
    ({ startedOn, previousId }) => previousId !== assessment.id && startedOn < assessment.startedOn,
  )
  return before.sort((one, other) => other.startedOn.localeCompare(one.startedOn))[0] ?? null
}

/**
 * What changed between two assessments of the same framework, as they are known today (both may hold norms that were left open).
 * Norms are recognised by what a newer framework says they replace, else by their id, else by where their judgement was carried over
 * from. A norm that replaces several is compared with the worst of them.
 */
export function readinessChange(earlier: JudgedAssessment, later: JudgedAssessment): ReadinessChange {
  const standingBefore = standingsOf(earlier)
  const standingNow = standingsOf(later)
  const before = normsOf(earlier.assessment.questionSet)
  const known = new Map(before.map((norm) => [norm.id, norm]))
  const predecessors = predecessorsIn(known, earlier, later)
  const followed = new Set<string>()
  const norms = normsOf(later.assessment.questionSet).map((norm): NormChange => {
    const ids = predecessors(norm)
    for (const id of ids) followed.add(id)
    const stood = worst(ids.map((id) => standingBefore(id)))
    const stands = standingNow(norm.id)
    return { kind: kindOf(stood, stands), normId: norm.id, title: norm.title, before: stood, after: stands }
  })
  const dropped = before
    .filter(({ id }) => !followed.has(id))
    .map(({ id, title }): NormChange => ({
      kind: 'dropped',
      normId: id,
      title,
      before: standingBefore(id),
      after: null,
    }))
  const all = [...norms, ...dropped]
  const counts = countsOf(all)
  return {
    before: readinessOf(before, mine(earlier)),
    after: readinessOf(normsOf(later.assessment.questionSet), mine(later)),
    norms: all,
    counts,
  }
}

function mine({ assessment, judgements }: JudgedAssessment): readonly Judgement[] {
  return judgements.filter(({ assessmentId }) => assessmentId === assessment.id)
}

function standingsOf(judged: JudgedAssessment): (normId: string) => Standing {
  const byNorm = judgementsByNorm(mine(judged))
  return (normId) => standingOf(byNorm.get(normId))
}

/** The norms of the earlier framework a norm came from; none for a new one. */
function predecessorsIn(
  known: ReadonlyMap<string, Norm>,
  earlier: JudgedAssessment,
  later: JudgedAssessment,
): (norm: Norm) => readonly string[] {
  const sameVersion = earlier.assessment.questionSet.version === later.assessment.questionSet.version
  const byNorm = judgementsByNorm(mine(later))
  const norms = normsOf(later.assessment.questionSet)
  const renumbered = new Set(
    sameVersion ? [] : norms.flatMap(({ id, replaces = [] }) => replaces.filter((old) => old !== id)),
  )
  return ({ id, replaces = [] }) => {
    const replaced = sameVersion ? [] : replaces.filter((old) => known.has(old))
    if (replaced.length > 0) return replaced
    // An id that another norm replaces continues there: the same id now means something else.
    if (known.has(id) && !renumbered.has(id)) return [id]
    const carried = byNorm.get(id)?.carriedFrom ?? []
    return carried
      .filter(({ assessmentId, normId }) => assessmentId === earlier.assessment.id && known.has(normId))
      .map(({ normId }) => normId)
  }
}

/** Worst first, so that a merged norm never looks better than its parts; open ones come last. */
const ORDER = [
  'unmet',
  'largely-unmet',
  'largely-met',
  'met',
  'unknown',
  'not-assessed',
  'not-applicable',
] as const satisfies readonly Standing[]

function worst(standings: readonly Standing[]): Standing | null {
  return ORDER.find((standing) => standings.includes(standing)) ?? null
}

function kindOf(before: Standing | null, after: Standing): NormChangeKind {
  if (before === null) return 'new'
  if (after === 'not-applicable') return before === after ? 'same' : 'applicability'
  if (!isJudged(after)) return 'open'
  if (before === 'not-applicable') return 'applicability'
  if (!isJudged(before)) return 'first-judged'
  const step = ORDER.indexOf(after) - ORDER.indexOf(before)
  return step === 0 ? 'same' : step > 0 ? 'better' : 'worse'
}

function countsOf(norms: readonly NormChange[]): Record<NormChangeKind, number> {
  const counts = {
    worse: 0,
    better: 0,
    'first-judged': 0,
    applicability: 0,
    new: 0,
    dropped: 0,
    open: 0,
    same: 0,
  } satisfies Record<NormChangeKind, number>
  for (const { kind } of norms) counts[kind] += 1
  return counts
}
