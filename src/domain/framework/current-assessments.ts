import type { Assessment } from './assessment'

/**
 * The newest assessment of each framework (by the id of its question set, which stays the same through its versions). The
 * framework with id `first` comes first, the others follow, last started first.
 */
export function currentOf(assessments: readonly Assessment[], first: string): readonly Assessment[] {
  const newest = new Map<string, Assessment>()
  for (const assessment of assessments) {
    const { id } = assessment.questionSet
    const other = newest.get(id)
    if (other === undefined || isNewer(assessment, other)) newest.set(id, assessment)
  }
  const rank = ({ questionSet }: Assessment) => (questionSet.id === first ? 0 : 1)
  return [...newest.values()].sort(
    (one, other) => rank(one) - rank(other) || other.startedOn.localeCompare(one.startedOn),
  )
}

/** Two of one day: the one that was started from the other is the newer; else a draft. */
function isNewer(one: Assessment, other: Assessment): boolean {
  if (one.startedOn !== other.startedOn) return one.startedOn > other.startedOn
  if (one.previousId === other.id) return true
  return other.previousId !== one.id && one.status === 'draft'
}
