import type { Assessment } from './assessment'

/**
 * The newest assessment of each framework (by the id of its question set, which stays the same through its versions). One that was gone
 * on from is never among them, also when its next one uses a framework with another id. The framework with id `first` comes first, the
 * others follow, last started first.
 */
export function currentOf(assessments: readonly Assessment[], first: string): readonly Assessment[] {
  const newest = new Map<string, Assessment>()
  for (const assessment of withoutFollowed(assessments)) {
    const { id } = assessment.questionSet
    const other = newest.get(id)
    if (other === undefined || isNewer(assessment, other)) newest.set(id, assessment)
  }
  const rank = ({ questionSet }: Assessment) => (questionSet.id === first ? 0 : 1)
  return [...newest.values()].sort(
    (one, other) => rank(one) - rank(other) || other.startedOn.localeCompare(one.startedOn),
  )
}

/** All of them when they lead round in a circle, as in a file that was made by hand. */
function withoutFollowed(assessments: readonly Assessment[]): readonly Assessment[] {
  const followed = new Set(assessments.map(({ previousId }) => previousId))
  const last = assessments.filter(({ id }) => !followed.has(id))
  return last.length === 0 ? assessments : last
}

/** Two of one day: a draft is the newer. */
function isNewer(one: Assessment, other: Assessment): boolean {
  if (one.startedOn !== other.startedOn) return one.startedOn > other.startedOn
  return one.status === 'draft'
}
