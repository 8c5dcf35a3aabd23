/**
 * The lists a dossier consists of besides its own data, one for each kind of record. The database, the dossier file, its check, the
 * history, copies, replacing, erasing and the stores go by this table, so that a list that is added goes the same ways as the others.
 */

interface ListRule {
  /** Whether changes of its records are kept. Not of answers: their order and moment would identify people. */
  readonly history: boolean
  /** Format of the dossier file that first holds it (`storage/dossier-formats.ts`). */
  readonly since: number
}

/** In the order in which a dossier file holds them. */
export const DOSSIER_LISTS = {
  rounds: { history: true, since: 1 },
  responses: { history: false, since: 1 },
  /** Proofs that forms were taken in; nothing links them to the responses. */
  receipts: { history: false, since: 2 },
  assessments: { history: true, since: 1 },
  judgements: { history: true, since: 1 },
  evidence: { history: true, since: 1 },
  actions: { history: true, since: 1 },
  delegations: { history: true, since: 3 },
  ownSets: { history: true, since: 3 },
  history: { history: false, since: 1 },
} as const satisfies Readonly<Record<string, ListRule>>

type Table = typeof DOSSIER_LISTS

export type ListName = keyof Table

/** Lists of which every change is kept. */
export type HistoryList = { [Name in ListName]: Table[Name]['history'] extends true ? Name : never }[ListName]

export const LIST_NAMES = Object.keys(DOSSIER_LISTS) as readonly ListName[]

export const HISTORY_LISTS = LIST_NAMES.filter((name): name is HistoryList => DOSSIER_LISTS[name].history)

/** One value for each of these lists, in their order. */
export function forEachList<Name extends ListName, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Readonly<Record<Name, Value>> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>
}
