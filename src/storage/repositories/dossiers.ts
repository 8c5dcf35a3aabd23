import { DEFAULT_REPORT_STYLE } from '../../domain/report/house-style/house-style'
import { NO_BOARD_PLAN } from '../../domain/dossier/board-plan'
import { NO_VISIT_PLAN } from '../../domain/visit/visit-plan'
import type { Dossier } from '../../domain/dossier/dossier'
import { NEW_PROFILE } from '../../domain/dossier/dossier-fields'
import { LIST_NAMES } from '../../domain/dossier-lists'
import { storage as texts } from '../../texts/storage'
import { checkedRecord } from '../check-record'
import type { Database } from '../database'
import { recordSchemas } from '../dossier-schema'
import { remember } from '../history'
import { perform, read, watch, type StorageContext } from '../intent'
import { wantMove } from '../place/request'
import { sameValue } from '../../domain/same-value'
import { forgetSetAside, setAsideOf } from '../set-aside'
import type { DossierRepository } from '../storage'
import type { ChangesOf } from '../stored-records'
import { refuse } from '../storage-problems'
import { eraseLiveSessions } from './live-sessions'
import { eraseMadeReports } from './made-reports'
import { present } from './records'
import { readSettings } from './settings'

function lastChangedFirst(one: Dossier, other: Dossier): number {
  return other.updatedAt.localeCompare(one.updatedAt) || one.name.localeCompare(other.name, 'nl')
}

/**
 * Deletes a dossier with everything in it, inside a transaction over all tables.
 * @param kept digests of copies of documents that stay, when another version of the dossier comes in its place
 */
export async function eraseDossier(
  database: Database,
  dossierId: string,
  kept: ReadonlySet<string> = new Set(),
): Promise<void> {
  const attached = await database.attachments.where({ dossierId }).primaryKeys()
  await database.attachments.bulkDelete(attached.filter(([, sha256]) => !kept.has(sha256)))
  await Promise.all(LIST_NAMES.map((name) => database[name].where('dossierId').equals(dossierId).delete()))
  await database.dossiers.delete(dossierId)
}

/** Changes a dossier inside a transaction over at least `dossiers`, `history` and `settings`. */
export async function changeDossier(
  context: StorageContext,
  id: string,
  given: Partial<Dossier> | ChangesOf<Dossier, Partial<Dossier>>,
): Promise<Dossier> {
  const { database } = context
  const before = present(await database.dossiers.get(id))
  const { createdAt } = before
  const changes = typeof given === 'function' ? given(before) : given
  const after = checkedRecord(recordSchemas.dossiers, 'dossiers', {
    ...before,
    ...changes,
    id,
    createdAt,
    updatedAt: before.updatedAt,
  })
  if (sameValue(before, after)) return before
  await database.dossiers.put(after)
  await remember(context, { table: 'dossiers', dossierId: id, recordId: id, before, after })
  return present(await database.dossiers.get(id))
}

/** The dossiers themselves, those in the recycle bin included; problems as {@link DossierRepository} names them. */
export function dossierRepository(context: StorageContext): DossierRepository {
  const { database, now, newId } = context
  const tables = [database.dossiers, database.history, database.settings]
  const dossierOf = (dossier: Dossier) => dossier.id

  async function listWhere(wanted: (dossier: Dossier) => boolean) {
    return (await database.dossiers.toArray()).filter(wanted).sort(lastChangedFirst)
  }
  const list = () => listWhere((dossier) => dossier.deletedAt === null)
  const listDeleted = () => listWhere((dossier) => dossier.deletedAt !== null)

  const change = (id: string, given: Partial<Dossier> | ChangesOf<Dossier, Partial<Dossier>>) =>
    perform(context, dossierOf, tables, () => changeDossier(context, id, given))

  return {
    get: (id) => read(context, () => database.dossiers.get(id)),
    list: () => read(context, list),
    listDeleted: () => read(context, listDeleted),
    watch: (listener) => watch(context, list, listener),
    watchDeleted: (listener) => watch(context, listDeleted, listener),
    add: (fields) =>
      perform(context, dossierOf, tables, async () => {
        const id = newId()
        const moment = now().toISOString()
        const dossier = checkedRecord(recordSchemas.dossiers, 'dossiers', {
          ...NEW_PROFILE,
          id,
          name: fields.name,
          region: fields.region ?? NEW_PROFILE.region,
          parties: [],
          roster: [],
          visit: NO_VISIT_PLAN,
          board: NO_BOARD_PLAN,
          reportStyle: DEFAULT_REPORT_STYLE,
          reportPresets: [],
          example: false,
          createdAt: moment,
          updatedAt: moment,
          deletedAt: null,
        })
        await database.dossiers.add(dossier)
        await remember(context, {
          table: 'dossiers',
          dossierId: id,
          recordId: id,
          before: null,
          after: dossier,
        })
        return present(await database.dossiers.get(id))
      }),
    change: (id, changes) => change(id, changes),
    async moveToBin(id) {
      await change(id, { deletedAt: now().toISOString() })
    },
    async restore(id) {
      await change(id, { deletedAt: null })
    },
    async erase(id) {
      await perform(context, dossierOf, database.tables, async () => {
        const dossier = present(await database.dossiers.get(id))
        if (dossier.deletedAt === null) refuse('storage/not-in-bin', texts.saving.notInBin)
        await eraseDossier(database, id)
        await eraseMadeReports(database, id)
        await eraseLiveSessions(database, id)
        const aside = await setAsideOf(database, id)
        await forgetSetAside(
          database,
          aside.map((one) => one.id),
        )
        const { lastDossierId, erasedDossierIds, copiesToClear, listPlaces, givenNumbers } =
          await readSettings(database)
        if (lastDossierId === id) await database.settings.delete('lastDossierId')
        const ofOtherDossiers = (kept: Readonly<Record<string, unknown>>) =>
          Object.fromEntries(Object.entries(kept).filter(([dossierId]) => dossierId !== id))
        await database.settings.put({ key: 'listPlaces', value: ofOtherDossiers(listPlaces) })
        await database.settings.put({ key: 'givenNumbers', value: ofOtherDossiers(givenNumbers) })
        // In the same step: a dossier that is gone, but not on this list, would be offered as lost.
        await database.settings.put({ key: 'erasedDossierIds', value: [...erasedDossierIds, id] })
        await wantMove(database)
        const ofOthers = copiesToClear.filter(({ dossierId }) => dossierId !== id)
        const value = [...ofOthers, { dossierId: id, roundId: null }]
        await database.settings.put({ key: 'copiesToClear', value })
        return dossier
      })
    },
  }
}
