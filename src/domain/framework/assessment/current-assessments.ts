import type { Assessment } from './assessment'

/**
 * The newest assessment of each framework (by the id of its question set, which is the same for all versions). An assessment that has a
 * successor is never included, even if the successor uses a framework with another id. The framework with id `first` comes first (see
 * {@link listOf}); the others follow, last started first.
 */
export function currentOf(assessments: readonly Assessment[], first: string): readonly Assessment[] {
  const newest = new Map<string, Assessment>()
  for (const assessment of withoutFollowed(assessments)) {
    const { id } = assessment.questionSet
    const other = newest.get(id)
    if (other === undefined || isNewer(assessment, other)) newest.set(id, assessment)
  }
  const rank = (assessment: Assessment) => (listOf(assessment, assessments, first) === first ? 0 : 1)
  return [...newest.values()].sort(
    (one, other) => rank(one) - rank(other) || other.startedOn.localeCompare(one.startedOn),
  )
}

/**
 * Which list of norms an assessment belongs to: the id of its question set, or `framework` when it continues an assessment of that
 * framework. A newer framework that replaces it under another id is therefore the same list.
 * @param framework id of the inspection framework (toetsingskader)
 */
export function listOf(assessment: Assessment, all: readonly Assessment[], framework: string): string {
  const byId = new Map(all.map((one) => [one.id, one]))
  const seen = new Set<string>()
  for (let at: Assessment | undefined = assessment; at !== undefined && !seen.has(at.id);) {
    if (at.questionSet.id === framework) return framework
    seen.add(at.id)
    at = byId.get(at.previousId ?? '')
  }
  return assessment.questionSet.id
}

/**
 * The current assessment of the inspection framework: the only one "inspectiegereedheid" refers to, whatever list somebody is working on.
 * `null` when none was started; a check list never replaces it. Source: method T8.
 */
export function inspectionOf(assessments: readonly Assessment[], framework: string): Assessment | null {
  const [first] = currentOf(assessments, framework)
  return first !== undefined && listOf(first, assessments, framework) === framework ? first : null
}

/** All of them when they form a cycle, as in a file made by hand. */
function withoutFollowed(assessments: readonly Assessment[]): readonly Assessment[] {
  const followed = new Set(assessments.map(({ previousId }) => previousId))
  const last = assessments.filter(({ id }) => !followed.has(id))
  return last.length === 0 ? assessments : last
}

/** Of two started on the same day, a draft counts as the newer. */
function isNewer(one: Assessment, other: Assessment): boolean {
  if (one.startedOn !== other.startedOn) return one.startedOn > other.startedOn
  return one.status === 'draft'
}
