import { Dexie, type Table } from 'dexie'
import { encipher } from './cipher/enciphered'
import type { RowCipher } from './cipher/row-cipher'
import type { Dossier, DossierRecords } from '../domain/dossier/dossier'
import type { ListName } from '../domain/dossier-lists'
import type { MadeReport } from '../domain/report/made-report'
import type { SetAside } from '../domain/dossier/set-aside'
import type { LiveSession } from '../domain/session/live-session'
import { migrations } from './migrations/all-migrations'
import { defaultPlace, type Place } from './place/engine'
import { markRounds } from './round-marks'

/** Frozen: another name hides all data of all users; a test guards it. */
export const DATABASE_NAME = 'vsv-spiegel-en-toets'

/** Version of the newest step; also kept *inside* the data, see open-storage.ts. */
export const SCHEMA_VERSION = Math.max(...migrations.map((migration) => migration.version))

/** One setting of this computer. */
interface SettingRow {
  readonly key: string
  readonly value: unknown
}

/** The copy of a document; never changed, only added and removed. */
interface AttachmentRow {
  readonly dossierId: string
  readonly sha256: string
  readonly size: number
  readonly bytes: Uint8Array
}

/** The file of a report that was made, apart from its record: a list of reports reads none of it. */
interface MadeReportFileRow {
  readonly dossierId: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** What was set aside, apart from its record: the recycle bin reads none of it. */
interface SetAsideContentRow {
  readonly id: string
  readonly dossierId: string
  /** Of the dossier file: what was set aside stays as it was, whatever version opens it again. */
  readonly formatVersion: number
  readonly content: unknown
}

/** What shows whether a round was changed; see round-marks.ts. */
interface RoundMarkRow {
  readonly id: string
  /** Another one after every change of the round. */
  readonly mark: string
}

/** The lists of all dossiers: a table each, under the name of the list. A receipt is found by its round and the form's own id. */
type ListTables = {
  readonly [Name in ListName]: Table<
    DossierRecords[Name],
    Name extends 'receipts' ? [roundId: string, id: string] : string
  >
}

export interface Tables extends ListTables {
  readonly dossiers: Table<Dossier, string>
  readonly roundMarks: Table<RoundMarkRow, string>
  /** By dossier and digest. */
  readonly attachments: Table<AttachmentRow, [dossierId: string, sha256: string]>
  /** Of this computer, like the settings: in no dossier file and in no copy. */
  readonly madeReports: Table<MadeReport, string>
  /** By dossier and digest. */
  readonly madeReportFiles: Table<MadeReportFileRow, [dossierId: string, sha256: string]>
  /** Of this computer too: versions of a dossier that another one took the place of. */
  readonly setAside: Table<SetAside, string>
  readonly setAsideContents: Table<SetAsideContentRow, string>
  /** Of this computer too, by session: what is on the screen while one is under way. */
  readonly liveSessions: Table<LiveSession, string>
  readonly settings: Table<SettingRow, string>
}

export type Database = Dexie & Tables

/**
 * The database, not yet opened. `strict`: a transaction counts as complete only after the disk has it; Chromium's default since
 * version 121 loses the last changes in a power cut. The cache is off, so that nobody sees what is not stored yet. A database
 * that was closed from outside is never opened again by itself: it might be a newer or an emptied one.
 * @param options.cipher `null` for a database in clear; rows of the other form are refused
 * @param options.copies only to copy every row to or from it as it is: no mark of a round is drawn anew
 */
export function createDatabase(
  name: string,
  {
    place = defaultPlace(),
    cipher = null,
    copies = false,
  }: { readonly place?: Place; readonly cipher?: RowCipher | null; readonly copies?: boolean } = {},
): Database {
  const database = new Dexie(name, {
    indexedDB: place.indexedDB,
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
    autoOpen: false,
  })
  encipher(database, cipher)
  if (!copies) markRounds(database)
  for (const migration of migrations) {
    const version = database.version(migration.version).stores(migration.stores)
    if (migration.upgrade) version.upgrade(migration.upgrade)
  }
  return database as Database
}
