/** Everything that belongs to a dossier, out of its tables and into them; inside a transaction over all tables. */
import type { Dossier, DossierContent, DossierRecords } from '../domain/dossier/dossier'
import { allErased, erasedIn } from '../domain/dossier/erased-rounds'
import { HISTORY_LISTS, LIST_NAMES, type HistoryList, type ListName } from '../domain/dossier-lists'
import type { Database } from './database'
import { entriesOf } from './history'
import { readSettings } from './repositories/settings'

/** What {@link gather} finds, without responses, receipts and history. */
export async function gatherRecords(
  database: Database,
  dossierId: string,
): Promise<Pick<DossierContent, 'dossier' | HistoryList> | undefined> {
  const dossier = await database.dossiers.get(dossierId)
  if (!dossier) return undefined
  const lists = await Promise.all(
    HISTORY_LISTS.map(
      async (name) => [name, await database[name].where('dossierId').equals(dossierId).toArray()] as const,
    ),
  )
  return { dossier, ...Object.fromEntries(lists) } as Pick<DossierContent, 'dossier' | HistoryList>
}

/** `undefined` when the dossier is not there. Drafts are in it: half-finished questionnaires that nobody handed in yet. */
export async function gather(database: Database, dossierId: string): Promise<DossierContent | undefined> {
  const dossier = await database.dossiers.get(dossierId)
  if (!dossier) return undefined
  const recordsOf = async (name: ListName) =>
    name === 'history'
      ? entriesOf(database, dossierId).toArray()
      : database[name].where('dossierId').equals(dossierId).toArray()
  const lists = await Promise.all(LIST_NAMES.map(async (name) => [name, await recordsOf(name)] as const))
  return { dossier, ...Object.fromEntries(lists) } as DossierContent
}

/** `bulkAdd`, not `bulkPut`: a record that already belongs to another dossier must never be overwritten. */
export async function store(database: Database, content: DossierContent): Promise<Dossier> {
  const dossier = { ...content.dossier, deletedAt: null }
  await database.dossiers.add(dossier)
  const { erasedDossierIds, erasedRounds } = await readSettings(database)
  const erased = allErased(erasedRounds, erasedIn(content.rounds))
  if (erased.length > erasedRounds.length) await database.settings.put({ key: 'erasedRounds', value: erased })
  // Put back after it was erased: from now on it counts again, also when it gets lost.
  if (erasedDossierIds.includes(dossier.id)) {
    const value = erasedDossierIds.filter((id) => id !== dossier.id)
    await database.settings.put({ key: 'erasedDossierIds', value })
  }
  const add = (name: ListName) => database.table<DossierRecords[ListName]>(name).bulkAdd(content[name])
  await Promise.all(LIST_NAMES.map(add))
  return dossier
}
