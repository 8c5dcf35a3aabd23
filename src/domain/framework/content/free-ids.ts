/**
 * Ids of norms that no other framework in the dossier has. Evidence and actions refer to norms by id alone, so two frameworks in one
 * dossier must not share ids.
 */
import { normsOf, type FrameworkSet, type QuestionSet } from '../../question-set'

/** A framework as far as ids go. */
export interface NormIds {
  readonly id: string
  readonly normIds: readonly string[]
}

/** The ids of a framework; a questionnaire has no norms. */
export function normIdsOf(set: QuestionSet): NormIds {
  return { id: set.id, normIds: set.kind === 'kader' ? normsOf(set).map(({ id }) => id) : [] }
}

/**
 * Ids of norms in this set that another framework uses too. Other versions of the same framework share its ids and a questionnaire has no
 * norms, so neither causes a clash.
 *
 * @param others the ids of every set in the dossier, chosen or frozen in an assessment
 */
export function takenIds(set: QuestionSet, others: readonly NormIds[]): readonly string[] {
  const taken = new Set(others.flatMap(({ id, normIds }) => (id === set.id ? [] : normIds)))
  return normIdsOf(set).normIds.filter((id) => taken.has(id))
}

/** As long as an id may be; see the schema of the content. */
const LONGEST_ID = 40

/** The prefix for the ids of a framework whose own ids were taken. Always the same for a given framework. */
function prefixOf(set: Pick<FrameworkSet, 'id'>): string {
  return `${set.id.slice(0, 18)}.`
}

/** The id a norm has within its own framework: without the prefix it got because its own id was taken. */
export function bareId(set: Pick<FrameworkSet, 'id'>, id: string): string {
  const prefix = prefixOf(set)
  return id.startsWith(prefix) && id.length > prefix.length ? id.slice(prefix.length) : id
}

/**
 * The framework itself when none of its ids is taken; otherwise a copy in which every norm id has the framework's prefix, so that the ids
 * of one framework look alike. An id that would become too long is shortened, and stays unique.
 *
 * @param taken ids of norms in all *other* frameworks of the dossier
 * @param earlier ids in earlier versions of this framework: once these have the prefix, later versions get it too
 */
export function withFreeIds(
  set: FrameworkSet,
  taken: ReadonlySet<string>,
  earlier: ReadonlySet<string> = new Set(),
): FrameworkSet {
  const prefix = prefixOf(set)
  const norms = normsOf(set)
  const hasPrefix = (id: string) => id.startsWith(prefix)
  if (!norms.some(({ id }) => taken.has(id)) && ![...earlier].some(hasPrefix)) return set
  const used = new Set(taken)
  const ids = new Map<string, string>()
  // Unchanged ids come first, so that no new id can clash with them.
  for (const { id } of norms) if (hasPrefix(id) && !taken.has(id)) used.add(id)
  for (const { id } of norms) {
    const free = hasPrefix(id) && !taken.has(id) ? id : freeId(prefix + id, used)
    ids.set(id, free)
    used.add(free)
  }
  // What a norm replaces is an id in an earlier version of this framework, or in the framework it succeeds.
  const earlierId = (id: string) => (earlier.has(prefix + id) ? prefix + id : id)
  return {
    ...set,
    themes: set.themes.map((theme) => ({
      ...theme,
      norms: theme.norms.map((norm) => ({
        ...norm,
        id: ids.get(norm.id) ?? norm.id,
        ...(norm.replaces === undefined ? {} : { replaces: norm.replaces.map(earlierId) }),
      })),
    })),
  }
}

function freeId(wanted: string, used: ReadonlySet<string>): string {
  const whole = wanted.slice(0, LONGEST_ID)
  if (!used.has(whole)) return whole
  for (let number = 2; ; number += 1) {
    const ending = `-${String(number)}`
    const next = wanted.slice(0, LONGEST_ID - ending.length) + ending
    if (!used.has(next)) return next
  }
}
