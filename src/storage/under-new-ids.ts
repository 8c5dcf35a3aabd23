import type { DossierContent, DossierLists } from '../domain/dossier/dossier'
import { forEachList, LIST_NAMES } from '../domain/dossier-lists'

type Renew = (id: string) => string
type Fields = Readonly<Record<string, unknown>>

/**
 * The same dossier with a new id for every record; references between records follow, also those in snapshots and in the history.
 * Ids of content (statements, norms, themes, professions), of parties and of parts inside one record stay.
 */
export function underNewIds(content: DossierContent, newId: () => string): DossierContent {
  const given = new Map<string, string>()
  const renew = (id: string) => {
    const known = given.get(id)
    if (known !== undefined) return known
    const fresh = newId()
    given.set(id, fresh)
    return fresh
  }
  const owned = <T extends object>(record: T) => renewed(record, renew)
  const lists = forEachList(LIST_NAMES, (name) => content[name].map((record) => owned(record)))
  return {
    // Each list holds the records it held.
    ...(lists as DossierLists),
    dossier: owned(content.dossier),
    rounds: content.rounds.map((round) => ({
      ...owned(round),
      keptResults: round.keptResults === null ? null : owned(round.keptResults),
    })),
    // Its id is that of the form: it stays, so that the same form is recognised.
    receipts: content.receipts.map((receipt) => ({ ...owned(receipt), id: receipt.id })),
    history: content.history.map((entry) => ({
      ...owned(entry),
      before: entry.before === null ? null : owned(entry.before),
      after: entry.after === null ? null : owned(entry.after),
    })),
  }
}

const one = (value: unknown, renew: Renew) => (typeof value === 'string' ? renew(value) : value)
const many = (value: unknown, renew: Renew) =>
  Array.isArray(value) ? value.map((id: unknown) => one(id, renew)) : value
const records = (value: unknown, renew: Renew) =>
  Array.isArray(value)
    ? value.map((record: unknown) => (isFields(record) ? renewed(record, renew) : record))
    : value
const within =
  (rules: Readonly<Record<string, (value: unknown, renew: Renew) => unknown>>) =>
  (value: unknown, renew: Renew) => (isFields(value) ? follow(value, rules, renew) : value)
const each = (rules: Readonly<Record<string, typeof one>>) => (value: unknown, renew: Renew) =>
  Array.isArray(value) ? value.map((item: unknown) => within(rules)(item, renew)) : value
const keys = (value: unknown, renew: Renew) =>
  isFields(value)
    ? Object.fromEntries(Object.entries(value).map(([id, held]) => [renew(id), held] as const))
    : value

/**
 * Fields that hold ids of records. One table for all kinds, since no two kinds use one name for different things; the history keeps
 * its records without their type, so values are looked at before they are renewed.
 */
const idFields: Readonly<Record<string, (value: unknown, renew: Renew) => unknown>> = {
  id: one,
  dossierId: one,
  roundId: one,
  assessmentId: one,
  previousId: one,
  recordId: one,
  undoes: one,
  redoes: one,
  group: one,
  dependsOn: many,
  carriedFrom: each({ assessmentId: one }),
  // A session refers to actions only by those made in it.
  actions: each({ actionId: one }),
  visit: within({ laidReady: many }),
  board: within({ changed: each({ recordId: one }) }),
  base: within({ actions: keys }),
  snapshot: within({ evidence: records, actions: records }),
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function follow(
  record: Fields,
  rules: Readonly<Record<string, (value: unknown, renew: Renew) => unknown>>,
  renew: Renew,
): Fields {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, rules[name]?.(value, renew) ?? value] as const),
  )
}

function renewed<T extends object>(record: T, renew: Renew): T {
  // Ids are replaced by ids: the shape stays what it was.
  return follow(Object.fromEntries(Object.entries(record)), idFields, renew) as T
}
