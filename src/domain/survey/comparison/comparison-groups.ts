/**
 * Which groups of two rounds may be compared. People are not linked between rounds, but everybody knows who came and who left: when one
 * or two people make the difference, the change of a small group is due to them. Source: method K16.
 *
 * What this cannot do: the figures of each round are on their own pages, so anybody who has both can subtract them. Each round by itself
 * keeps every rule of confidentiality; the application only refuses to do that sum here, and to show the two figures side by side.
 */
import type { ResultGroup, RoundResults } from '../results/round-results'

/** In a group smaller than this, a difference of one or two people is a reason to hide the change (method K16). */
const SMALL = 10

/** Why a group that was shown in a round has no change. */
export interface UncomparedGroup {
  readonly groupId: string
  readonly label: string
  readonly reason:
    | 'one-round-only'
    | 'other-people'
    /** A profession of it was a member of the VSV in one round and around it in the other: it was asked other statements. */
    | 'moved'
    | 'few-differ'
    | 'protects-others'
    /** The rounds are so close together that only totals are compared. */
    | 'too-soon'
    /** Shown in both rounds, but no theme or statement has enough answers in both. */
    | 'nowhere-both'
}

/** A group that may be compared, or may at least count in a figure over several groups. */
export interface SharedGroup {
  readonly id: string
  readonly label: string
  /** People of these professions who were invited to the later round; `null` when not known. */
  readonly invited: number | null
  /** Whether its own change may be shown. */
  readonly shown: boolean
}

/** How many people a figure is based on in both rounds. */
interface Sizes {
  readonly submitted: readonly [number, number]
  readonly invited: readonly [number | null, number | null]
}

/**
 * Whether the two rounds differ by so few people that the change could be due to them.
 * - fewer than ten people: when the respondents or the roster differ by one or two, or the roster is not known;
 * - rounds so soon after each other that most people would answer the same (`soon`): whatever the size, when the respondents differ by
 *   fewer than `k` (own addition: then the difference of two sums is almost exactly what those few answered). An equal number of
 *   respondents may hide one who left and one who came.
 */
export function fewDiffer({ submitted, invited }: Sizes, k: number, soon: boolean): boolean {
  const [one, other] = submitted
  const apart = Math.abs(one - other)
  if (soon && apart < k) return true
  if (Math.min(one, other) >= SMALL) return false
  const [invitedOne, invitedOther] = invited
  if (invitedOne === null || invitedOther === null) return true
  return isOneOrTwo(apart) || isOneOrTwo(Math.abs(invitedOne - invitedOther))
}

const isOneOrTwo = (people: number) => people === 1 || people === 2

/**
 * The groups shown in both rounds with the same meaning (the same professions under the same names), and why the others are not compared.
 * When the people outside the shown groups differ by only a few, the smallest shown group is dropped too, as in method K4: otherwise the
 * change of the rest could be computed from the total. For rounds so soon after each other that most people would answer the same there
 * are no groups at all: a new respondent who skipped a statement would show in the difference between groups and total.
 * @param moved ids of the professions that were a member of the VSV in one of the rounds only
 */
export function sharedGroups(
  earlier: RoundResults,
  later: RoundResults,
  k: number,
  soon: boolean,
  moved: ReadonlySet<string>,
): { readonly groups: readonly SharedGroup[]; readonly uncompared: readonly UncomparedGroup[] } {
  if (soon) {
    const labels = new Map([...earlier.groups, ...later.groups].map(({ id, label }) => [id, label]))
    return {
      groups: [],
      uncompared: [...labels].map(([groupId, label]) => ({ groupId, label, reason: 'too-soon' })),
    }
  }
  const before = new Map(earlier.groups.map((group) => [group.id, group]))
  const uncompared: UncomparedGroup[] = earlier.groups
    .filter(({ id }) => !later.groups.some((group) => group.id === id))
    .map(({ id, label }) => ({ groupId: id, label, reason: 'one-round-only' }))
  const same: { group: ResultGroup; sizes: Sizes }[] = []
  for (const group of later.groups) {
    const was = before.get(group.id)
    if (was === undefined || !isSameGroup(was, earlier, group, later)) {
      const reason = was === undefined ? 'one-round-only' : 'other-people'
      uncompared.push({ groupId: group.id, label: group.label, reason })
    } else if (group.professionIds.some((id) => moved.has(id))) {
      uncompared.push({ groupId: group.id, label: group.label, reason: 'moved' })
    } else {
      const invited = [invitedOf(was, earlier), invitedOf(group, later)] as const
      same.push({ group, sizes: { submitted: [was.n, group.n], invited } })
    }
  }
  const shown = new Set(same.filter(({ sizes }) => !fewDiffer(sizes, k, false)))
  for (const one of same)
    if (!shown.has(one))
      uncompared.push({ groupId: one.group.id, label: one.group.label, reason: 'few-differ' })
  while (
    shown.size > 0 &&
    restDiffers(
      [...shown].map(({ sizes }) => sizes),
      earlier,
      later,
      k,
    )
  ) {
    const smallest = [...shown].reduce((least, one) => (one.group.n <= least.group.n ? one : least))
    shown.delete(smallest)
    uncompared.push({ groupId: smallest.group.id, label: smallest.group.label, reason: 'protects-others' })
  }
  return {
    groups: same.map((one) => ({
      id: one.group.id,
      label: one.group.label,
      invited: one.sizes.invited[1],
      shown: shown.has(one),
    })),
    uncompared,
  }
}

function isSameGroup(was: ResultGroup, earlier: RoundResults, is: ResultGroup, later: RoundResults): boolean {
  return was.kind === is.kind && namesOf(was, earlier).join('\n') === namesOf(is, later).join('\n')
}

/** Who is in a group: ids and names of its professions. */
function namesOf({ professionIds }: ResultGroup, { professions }: RoundResults): readonly string[] {
  const labels = new Map(professions.map(({ professionId, label }) => [professionId, label]))
  return professionIds.map((id) => `${id} ${labels.get(id) ?? ''}`).toSorted()
}

function invitedOf({ professionIds }: ResultGroup, { professions }: RoundResults): number | null {
  return professionIds.reduce<number | null>((sum, id) => {
    const invited = professions.find(({ professionId }) => professionId === id)?.invited ?? null
    return sum === null || invited === null ? null : sum + invited
  }, 0)
}

/**
 * Whether the people outside the shown groups differ by only a few. When one of the rounds has nobody outside them, there is no change to
 * protect.
 */
function restDiffers(
  shown: readonly Sizes[],
  earlier: RoundResults,
  later: RoundResults,
  k: number,
): boolean {
  const restOf = (whole: number | null, parts: readonly (number | null)[]) =>
    parts.reduce<number | null>((left, part) => (left === null || part === null ? null : left - part), whole)
  const submitted = [
    restOf(
      earlier.submitted,
      shown.map((sizes) => sizes.submitted[0]),
    ) ?? 0,
    restOf(
      later.submitted,
      shown.map((sizes) => sizes.submitted[1]),
    ) ?? 0,
  ] as const
  if (submitted[0] === 0 || submitted[1] === 0) return false
  const invited = [
    restOf(
      earlier.invited,
      shown.map((sizes) => sizes.invited[0]),
    ),
    restOf(
      later.invited,
      shown.map((sizes) => sizes.invited[1]),
    ),
  ] as const
  return fewDiffer({ submitted, invited }, k, false)
}
