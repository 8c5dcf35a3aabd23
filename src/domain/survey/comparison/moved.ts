/** Professions that were a member of the VSV in one of two rounds, and around it in the other. Source: method R3, K16. */
import type { ProfessionDefinition } from '../../question-set'
import { smallProfessions } from '../results/response-lines'
import type { RoundResults } from '../results/round-results'
import type { Round } from '../round/round'
import { fewDiffer } from './comparison-groups'

/** A profession that was asked other statements in the later round than in the earlier one, because it moved. */
export interface MovedProfession {
  readonly professionId: string
  readonly label: string
  /** Where it stands in the later round. */
  readonly group: ProfessionDefinition['group']
}

type Professions = Pick<Round, 'professions'>

/** The professions of both rounds that moved, in the order of the later round. */
export function movedBetween(earlier: Professions, later: Professions): readonly MovedProfession[] {
  const before = new Map(earlier.professions.map(({ id, group }) => [id, group]))
  return later.professions.flatMap(({ id, label, group }) => {
    const was = before.get(id)
    return was === undefined || was === group ? [] : [{ professionId: id, label, group }]
  })
}

/** A round with what may be shown of it. */
interface Taken {
  readonly round: Professions
  readonly results: Pick<RoundResults, 'professions' | 'threshold'>
}

/**
 * Whether the people who were asked the statements for members differ by a few only, because a profession moved: the difference between
 * two figures would then be due to them. For these statements it is as if they came or left, however many took part in the whole.
 */
export function fewMembersDiffer(earlier: Taken, later: Taken, k: number, soon: boolean): boolean {
  if (movedBetween(earlier.round, later.round).length === 0) return false
  const [before, after] = [membersIn(earlier), membersIn(later)]
  if (before.submitted === null || after.submitted === null) return true
  return fewDiffer(
    { submitted: [before.submitted, after.submitted], invited: [before.invited, after.invited] },
    k,
    soon,
  )
}

/**
 * How many members took part and were invited; `null` when the count of one of their professions is not told, or would not be in figures
 * that are kept for others: what is compared is then the same after the answers of a round were erased.
 */
function membersIn({ round, results }: Taken) {
  const members = new Set(round.professions.filter(({ group }) => group === 'core').map(({ id }) => id))
  const small = smallProfessions(results.professions, results.threshold)
  const counted = results.professions
    .filter(({ professionId }) => members.has(professionId))
    .map((one) => (small.has(one.professionId) ? { submitted: null, invited: null } : one))
  const sumOf = (countOf: (one: (typeof counted)[number]) => number | null) =>
    counted.reduce<number | null>((sum, one) => {
      const count = countOf(one)
      return sum === null || count === null ? null : sum + count
    }, 0)
  return { submitted: sumOf((one) => one.submitted), invited: sumOf((one) => one.invited) }
}
