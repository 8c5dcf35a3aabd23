/** Professions that were a member of the VSV in one of two rounds, and around it in the other. Source: method R3, K16. */
import type { ProfessionDefinition } from '../../question-set'
import { smallProfessions } from '../results/response-lines'
import type { RoundResults } from '../results/round-results'
import type { Round } from '../round/round'
import { fewDiffer, type SharedGroup } from './comparison-groups'

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
  readonly results: Pick<RoundResults, 'professions' | 'groups' | 'threshold'>
}

/**
 * Whether the people who were asked the statements for members differ by a few only, because a profession moved: the difference between
 * two figures would then be due to them. For these statements it is as if they came or left, however many took part in the whole.
 */
export function fewMembersDiffer(earlier: Taken, later: Taken, k: number, soon: boolean): boolean {
  if (movedBetween(earlier.round, later.round).length === 0) return false
  return fewBetween(membersIn(earlier), membersIn(later), k, soon)
}

/**
 * Whether the members outside the groups that are compared differ by a few only, because a profession moved: the change of these people
 * could then be computed from that of all members and those of the groups. When one of the rounds has no such members, there is no change
 * to protect.
 */
export function fewOtherMembersDiffer(
  earlier: Taken,
  later: Taken,
  compared: readonly SharedGroup[],
  k: number,
): boolean {
  if (movedBetween(earlier.round, later.round).length === 0) return false
  const shown = new Set(compared.filter((group) => group.shown).map(({ id }) => id))
  const apart = new Set(
    later.results.groups.filter(({ id }) => shown.has(id)).flatMap(({ professionIds }) => professionIds),
  )
  const [before, after] = [membersIn(earlier, apart), membersIn(later, apart)]
  if (before.submitted === 0 || after.submitted === 0) return false
  return fewBetween(before, after, k, false)
}

type Members = ReturnType<typeof membersIn>

function fewBetween(before: Members, after: Members, k: number, soon: boolean): boolean {
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
 * @param without ids of professions that are left out
 */
function membersIn({ round, results }: Taken, without: ReadonlySet<string> = new Set()) {
  const members = new Set(
    round.professions.filter(({ id, group }) => group === 'core' && !without.has(id)).map(({ id }) => id),
  )
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
