/**
 * What became of every norm between two versions of a framework. If the newer one says which ids a norm `replaces`, that decides;
 * otherwise ids and texts do. It is a proposal: a user can change the links before anything is carried over.
 */
import { groupedBy } from '../../grouped'
import { inPlainSigns } from '../../plain-signs'
import { normsOf, type FrameworkSet, type FrameworkTheme, type Norm } from '../../question-set'
import { sameValue } from '../../same-value'
import { bareId } from './free-ids'

/** In the order most useful to a reader. */
export const CHANGE_KINDS = [
  'new',
  'changed',
  'split',
  'merged',
  'regrouped',
  'renumbered',
  'dropped',
  'unchanged',
] as const

/**
 * split: one old norm became several. merged: several became one. regrouped: several became several others. renumbered: another id,
 * whether or not anything else changed. The other names explain themselves.
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What can differ between two versions of a norm; `theme` is the theme it belongs to. */
export const NORM_FIELDS = [
  'title',
  'text',
  'howToShow',
  'evidence',
  'suggestion',
  'sources',
  'certainty',
  'lastChecked',
  'buildingBlockId',
  'core',
  'short',
  'statementIds',
  'seeAlso',
  'theme',
] as const
export type NormField = (typeof NORM_FIELDS)[number]

/** Fields that define what is asked; when one of these changes, an old verdict may no longer hold. */
const ASKING: readonly NormField[] = ['text', 'howToShow', 'evidence']

/** Norms that belong together: of the older framework (none for a new norm) and of the newer one (none for a dropped norm). */
export interface NormChange {
  readonly kind: ChangeKind
  readonly from: readonly Norm[]
  readonly to: readonly Norm[]
  /** What differs, where one norm became one norm; empty otherwise. */
  readonly fields: readonly NormField[]
}

/** Ids of newer norms by the id of every older norm; an empty list for one that was dropped. */
export type NormLinks = ReadonlyMap<string, readonly string[]>

/** The text reduced to what matters for recognising it: without capitals, spaces and punctuation. */
export function recognisable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The links between two frameworks that follow from `replaces`, ids and texts. */
export function linksBetween(older: FrameworkSet, newer: FrameworkSet): NormLinks {
  const said = saidPairs(older, newer)
  const newerIds = new Map(normsOf(older).map(({ id }) => [id, new Set<string>()]))
  for (const [from, to] of [...said, ...foundPairs(older, newer, said)]) newerIds.get(from)?.add(to)
  const places = placesOf(byId(newer))
  return new Map([...newerIds].map(([id, linked]) => [id, inPlace(linked, places)]))
}

type Pair = readonly [olderId: string, newerId: string]

/** What newer norms say they replace; a norm that took others in and kept its own text replaces itself too. */
function saidPairs(older: FrameworkSet, newer: FrameworkSet): readonly Pair[] {
  const olderById = new Map(normsOf(older).map((norm) => [norm.id, norm]))
  return normsOf(newer).flatMap(({ id, text, replaces }): readonly Pair[] => {
    const own = olderById.get(id)
    if (replaces === undefined || isInherited(own, replaces)) return []
    const stayed =
      replaces.length > 0 && own !== undefined && recognisable(own.text) === recognisable(text) ? [id] : []
    return [...new Set([...replaces, ...stayed])]
      .filter((olderId) => olderById.has(olderId))
      .map((olderId) => [olderId, id])
  })
}

/** Whether the older norm already named the same replaced ids: then they refer to a version before both. */
function isInherited(own: Norm | undefined, replaces: readonly string[]): boolean {
  return own?.replaces?.length === replaces.length && own.replaces.every((id, at) => id === replaces[at])
}

/** The links found for newer norms that name no norm of the older framework. */
function foundPairs(older: FrameworkSet, newer: FrameworkSet, said: readonly Pair[]): readonly Pair[] {
  const olderIds = byId(older)
  /** Names only norms of another version: then its id proves nothing, but its text may. */
  const namesStrangers = ({ replaces = [] }: Norm) =>
    replaces.length > 0 && !replaces.some((id) => olderIds.has(id))
  const isSilent = ({ id, replaces }: Norm) =>
    replaces === undefined || isInherited(olderIds.get(id), replaces)
  const spoken = new Set(said.map(([, to]) => to))
  const silent = normsOf(newer).filter(
    (norm) => isSilent(norm) || (namesStrangers(norm) && !spoken.has(norm.id)),
  )
  const olderByBareId = new Map(normsOf(older).map((norm) => [bareId(older, norm.id), norm]))
  const namesake = ({ id }: Norm) => olderByBareId.get(bareId(newer, id))
  const textOf = new Map(
    [...normsOf(older), ...normsOf(newer)].map((norm) => [norm, recognisable(norm.text)]),
  )
  const sameText = (one: Norm, other: Norm | undefined): other is Norm =>
    other !== undefined && textOf.get(one) === textOf.get(other)

  const pairs: Pair[] = []
  const stayed = new Set<string>()
  for (const norm of silent) {
    const old = namesake(norm)
    if (!sameText(norm, old)) continue
    pairs.push([old.id, norm.id])
    stayed.add(old.id)
  }
  // A text found under another id has moved there, so what now has its old id is a different norm.
  const newerById = byId(newer)
  const moved = new Set(said.filter(movedAsItWas).map(([from]) => from))
  const freeByText = groupedBy(
    normsOf(older).filter(({ id }) => !stayed.has(id) && !moved.has(id)),
    (norm) => textOf.get(norm),
  )
  const waiting = silent.filter((norm) => !sameText(norm, namesake(norm)))
  const takenOver = new Set<Norm>()
  for (const norm of waiting) {
    const same = (freeByText.get(textOf.get(norm)) ?? []).filter(({ id }) => !moved.has(id))
    const old = same.find(({ title }) => recognisable(title) === recognisable(norm.title)) ?? same[0]
    if (old === undefined) continue
    pairs.push([old.id, norm.id])
    moved.add(old.id)
    takenOver.add(norm)
  }
  for (const norm of waiting) {
    const old = namesake(norm)
    if (old !== undefined && isSilent(norm) && !takenOver.has(norm) && !moved.has(old.id))
      pairs.push([old.id, norm.id])
  }
  return pairs

  /** Whether a norm moved to another id with its text unchanged; then nothing of it remains under the old id. */
  function movedAsItWas([from, to]: Pair): boolean {
    const [before, after] = [olderIds.get(from), newerById.get(to)]
    return before !== undefined && after !== undefined && from !== to && sameText(before, after)
  }
}

function byId(set: FrameworkSet): ReadonlyMap<string, Norm> {
  return new Map(normsOf(set).map((norm) => [norm.id, norm]))
}

/**
 * Every norm of both frameworks in one change each: in the order of the newer one, then what was dropped in the order of the older.
 * @param links as set by the user; when left out, those of {@link linksBetween}
 */
export function changesBetween(
  older: FrameworkSet,
  newer: FrameworkSet,
  links: NormLinks = linksBetween(older, newer),
): readonly NormChange[] {
  const olderById = byId(older)
  const newerById = byId(newer)
  const newerIds = new Map(
    [...olderById.keys()].map((id) => [id, (links.get(id) ?? []).filter((newId) => newerById.has(newId))]),
  )
  const olderIds = groupedBy(
    [...newerIds].flatMap(([from, ids]) => ids.map((to) => ({ from, to }))),
    ({ to }) => to,
  )
  const themes = { older: themeByNorm(older), newer: themeByNorm(newer) }
  const orderOf = { older: placesOf(olderById), newer: placesOf(newerById) }
  const done = new Set<string>()

  /** Everything linked to a newer norm, directly or indirectly. Visits every link once. */
  function together(start: Norm): NormChange {
    const to = new Set([start.id])
    const from = new Set<string>()
    // A set that grows during iteration is still iterated to its end.
    for (const id of to)
      for (const link of olderIds.get(id) ?? []) {
        from.add(link.from)
        for (const newId of newerIds.get(link.from) ?? []) to.add(newId)
      }
    for (const id of to) done.add(id)
    return changeOf(themes, {
      from: inPlace(from, orderOf.older).flatMap((id) => olderById.get(id) ?? []),
      to: inPlace(to, orderOf.newer).flatMap((id) => newerById.get(id) ?? []),
    })
  }

  return [
    ...normsOf(newer).flatMap((norm) => (done.has(norm.id) ? [] : [together(norm)])),
    ...normsOf(older)
      .filter(({ id }) => newerIds.get(id)?.length === 0)
      .map((norm): NormChange => ({ kind: 'dropped', from: [norm], to: [], fields: [] })),
  ]
}

function placesOf(norms: ReadonlyMap<string, Norm>): ReadonlyMap<string, number> {
  return new Map([...norms.keys()].map((id, place) => [id, place]))
}

/** Ids in the order of their framework. */
function inPlace(ids: ReadonlySet<string>, places: ReadonlyMap<string, number>): readonly string[] {
  return [...ids].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0))
}

type Themes = Readonly<Record<'older' | 'newer', ReadonlyMap<Norm, FrameworkTheme>>>

function themeByNorm(set: FrameworkSet): ReadonlyMap<Norm, FrameworkTheme> {
  return new Map(set.themes.flatMap((theme) => theme.norms.map((norm) => [norm, theme])))
}

function changeOf(themes: Themes, { from, to }: Pick<NormChange, 'from' | 'to'>): NormChange {
  const [before, ...othersBefore] = from
  const [after, ...othersAfter] = to
  if (before === undefined || after === undefined) return { kind: 'new', from, to, fields: [] }
  if (othersBefore.length > 0)
    return { kind: othersAfter.length > 0 ? 'regrouped' : 'merged', from, to, fields: [] }
  if (othersAfter.length > 0) return { kind: 'split', from, to, fields: [] }
  const fields = NORM_FIELDS.filter((field) =>
    field === 'theme'
      ? !sameTheme(themes.older.get(before), themes.newer.get(after))
      : !sameValue(inPlainSigns(before[field]), inPlainSigns(after[field])),
  )
  if (before.id !== after.id) return { kind: 'renumbered', from, to, fields }
  return { kind: fields.length === 0 ? 'unchanged' : 'changed', from, to, fields }
}

/** A theme whose id or name changed is still the same theme. */
function sameTheme(one: FrameworkTheme | undefined, other: FrameworkTheme | undefined): boolean {
  return one?.id === other?.id || one?.title === other?.title
}

/**
 * New ids by old id, as carry-over.ts and `startNext` expect them: for norms that now have another id (or several), and for a norm that
 * kept its id while another was merged into it. Empty for a dropped norm whose id now belongs to another norm, because what referred to
 * the old norm must not refer to the new one. Other dropped norms are not included, nor are norms that simply kept their id.
 */
export function renamesOf(links: NormLinks, newer: FrameworkSet): ReadonlyMap<string, readonly string[]> {
  const inUse = new Set(normsOf(newer).map(({ id }) => id))
  const oldIds = groupedBy(
    [...links].flatMap(([from, ids]) => ids.map((to) => ({ from, to }))),
    ({ to }) => to,
  )
  const sharedWithOthers = (id: string) => oldIds.get(id)?.some(({ from }) => from !== id) === true
  return new Map(
    [...links].filter(([id, ids]) =>
      ids.length === 0 ? inUse.has(id) : ids.length > 1 || !ids.includes(id) || sharedWithOthers(id),
    ),
  )
}

/** Ids of newer norms whose earlier verdict may no longer hold, because they now ask something different. */
export function changedIdsOf(changes: readonly NormChange[]): ReadonlySet<string> {
  return new Set(
    changes
      .filter(
        ({ from, to, fields }) =>
          from.length > 1 || to.length > 1 || fields.some((field) => ASKING.includes(field)),
      )
      .flatMap(({ to }) => to.map(({ id }) => id)),
  )
}
