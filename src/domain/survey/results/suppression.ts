/**
 * Who may be seen apart. Source: method K1, K2, K3, K4, K5. Two steps: the groups of a round (with merging), and per
 * theme or statement those of them that still may be shown. Every later step only takes groups away, so that all figures of a
 * round rest on one partition and cannot be played off against each other.
 */
import type { Cluster, ProfessionDefinition } from '../../question-set'
import type { HiddenProfession, HiddenReason, ResultGroup } from './round-results'

/** A profession with the number of people of whom something would be shown. */
interface ProfessionSize extends Pick<ProfessionDefinition, 'id' | 'label' | 'clusterId'> {
  readonly n: number
  /** So few were invited that nobody is told whether they answered (method K14): none of them counts as a few of them. */
  readonly isSmall?: boolean
}

interface VisibleGroups {
  readonly groups: readonly ResultGroup[]
  readonly hidden: readonly HiddenProfession[]
}

/**
 * Which parts of a whole may be shown beside the whole: those of at least `least` people, less the smallest of them (the last
 * of equals) when the people left over could otherwise be computed by subtraction and are fewer than `least`. One is enough:
 * it brings at least `least` people to what is left over. Source: method K4, K5. That nobody is left
 * over tells something as well, of everybody who was asked and did not answer: these are not fewer than `least` either (own).
 * @param asked people who got to see what the figure is about, when more than those it stands for
 * @returns for each part, in the given order, whether it may be shown
 */
export function shownParts(
  sizes: readonly number[],
  total: number,
  least: number,
  asked: Asked = { sizes, total },
): readonly boolean[] {
  const shown = sizes.map((size) => size >= least)
  const without = (parts: readonly number[], whole: number) =>
    parts.reduce((rest, part, index) => (shown[index] ? rest - part : rest), whole)
  const leftOver = without(sizes, total)
  if (isExposed(leftOver, least) || (leftOver === 0 && isExposed(without(asked.sizes, asked.total), least))) {
    const smallest = indexOfSmallest(sizes.map((size, index) => (shown[index] ? size : Infinity)))
    return shown.map((isShown, index) => isShown && index !== smallest)
  }
  return shown
}

/** How many people got to see what a figure is about, per group and in all. */
interface Asked {
  readonly sizes: readonly number[]
  readonly total: number
}

/**
 * {@link shownParts} with the reason of every part that is hidden; `null` for one that may be shown.
 * @param asked people who got to see what the figure is about
 */
export function hiddenParts(
  sizes: readonly number[],
  total: number,
  least: number,
  asked: Asked,
): readonly (HiddenReason | null)[] {
  return shownParts(sizes, total, least, asked).map((isShown, part) => {
    if (isShown) return null
    if (asked.sizes[part] === 0) return 'not-asked'
    return (sizes[part] ?? 0) < least ? 'too-few' : 'protects-others'
  })
}

/**
 * The groups of a round that may be shown, and why the other professions are not.
 *
 * 1. Fewer than `k` people in all: nothing.
 * 2. A profession of at least `k` stands alone. Smaller ones of one mergeable cluster are shown as that cluster when together
 *    they are at least `k`; what remains goes to the pool "overige". Professions of a cluster that is not mergeable (clients),
 *    or that is not known, are never merged.
 * 3. The pool is shown from `k`.
 * 4. When the people not shown are fewer than `k`, the smallest group (the last of equals) makes room: if the pool is all that
 *    is hidden it joins the pool, which can then be shown; if others are hidden, joining could not protect them, so it is hidden.
 * 5. A pool without any group beside it is not shown: it says nothing the total does not say.
 *
 * @param withoutProfession people whose profession is not one of `professions`; they belong to the pool
 */
export function visibleGroups(
  professions: readonly ProfessionSize[],
  clusters: readonly Cluster[],
  k: number,
  restLabel: string,
  withoutProfession = 0,
): VisibleGroups {
  const total = sumOf(professions) + withoutProfession
  if (total < k) return { groups: [], hidden: professions.map((one) => hidden(one, k)) }

  const mergeable = new Set(clusters.filter((cluster) => cluster.mergeable).map((cluster) => cluster.id))
  const small = professions.filter((one) => one.n < k && mayHaveAnswered(one))
  const named = [
    ...professions.filter((one) => one.n >= k).map((one) => aloneOf(one, mergeable.has(one.clusterId))),
    ...clusters.flatMap((cluster) => clusterOf(cluster, small, k)),
  ]
  const inNamed = new Set(named.flatMap((group) => group.members))
  let pool = small.filter((one) => mergeable.has(one.clusterId) && !inNamed.has(one))
  let poolSize = sumOf(pool) + withoutProfession
  const unmergeableSize = sumOf(small.filter((one) => !mergeable.has(one.clusterId)))

  let poolShown = poolSize >= k
  let shown = named
  if (isExposed(unmergeableSize + (poolShown ? 0 : poolSize), k)) {
    const smallest = indexOfSmallest([...named.map(sizeOf), poolShown ? poolSize : Infinity])
    const yielding = named[smallest]
    if (yielding === undefined) {
      poolShown = false
    } else {
      shown = named.filter((group) => group !== yielding)
      if (yielding.mergeable && unmergeableSize === 0) {
        pool = [...pool, ...yielding.members]
        poolSize += sizeOf(yielding)
        poolShown = true
      }
    }
  }
  if (shown.length === 0) poolShown = false

  const rest: Group = { kind: 'rest', id: 'pool:rest', label: restLabel, members: pool, mergeable: false }
  const groups = shown.map((group) => resultGroup(group, sizeOf(group)))
  const reasons = new Map(shown.flatMap((group) => group.members.map((one) => [one.id, group.kind] as const)))
  if (poolShown) for (const one of pool) reasons.set(one.id, 'rest')
  return {
    groups: poolShown ? [...groups, resultGroup(rest, poolSize)] : groups,
    hidden: professions.flatMap((one) => {
      const kind = reasons.get(one.id)
      if (kind === 'profession') return []
      return [kind === undefined ? hidden(one, k) : merged(one, kind)]
    }),
  }
}

interface Group extends Pick<ResultGroup, 'id' | 'label' | 'kind'> {
  readonly members: readonly ProfessionSize[]
  readonly mergeable: boolean
}

/** People who are not shown, but so few that total minus shown would show them. */
function isExposed(leftOver: number, least: number): boolean {
  return leftOver > 0 && leftOver < least
}

/** The last of equals; -1 when there is nothing but infinity. */
function indexOfSmallest(sizes: readonly number[]): number {
  let smallest = -1
  let smallestSize = Infinity
  sizes.forEach((size, index) => {
    if (size <= smallestSize && size !== Infinity) {
      smallest = index
      smallestSize = size
    }
  })
  return smallest
}

/** As far as anybody is told. */
function mayHaveAnswered({ n, isSmall }: ProfessionSize): boolean {
  return n > 0 || isSmall === true
}

function sumOf(professions: readonly ProfessionSize[]): number {
  return professions.reduce((sum, one) => sum + one.n, 0)
}

function sizeOf(group: Group): number {
  return sumOf(group.members)
}

function aloneOf(one: ProfessionSize, mergeable: boolean): Group {
  return { kind: 'profession', id: one.id, label: one.label, members: [one], mergeable }
}

function clusterOf(cluster: Cluster, small: readonly ProfessionSize[], k: number): readonly Group[] {
  const members = small.filter((one) => one.clusterId === cluster.id)
  if (!cluster.mergeable || sumOf(members) < k) return []
  return [{ kind: 'cluster', id: `cluster:${cluster.id}`, label: cluster.label, members, mergeable: true }]
}

function resultGroup({ id, label, kind, members }: Group, n: number): ResultGroup {
  return { id, label, kind, professionIds: members.map((one) => one.id), n }
}

function merged(one: ProfessionSize, kind: 'cluster' | 'rest'): HiddenProfession {
  return { professionId: one.id, label: one.label, reason: `merged-${kind}` }
}

function hidden(one: ProfessionSize, k: number): HiddenProfession {
  const reason = !mayHaveAnswered(one) ? 'no-answers' : one.n < k ? 'too-few' : 'protects-others'
  return { professionId: one.id, label: one.label, reason }
}
