import { failure, success, type Outcome, type Problem } from '../domain/outcome'
import { storage as texts } from '../texts/storage'
import { dossiersBefore, type DossierBefore } from './before-upgrade'
import type { RowCipher } from './cipher/row-cipher'
import { changeTogether } from './change-together'
import { createDatabase, DATABASE_NAME, installedDatabase, SCHEMA_VERSION, type Database } from './database'
import { createAnnouncements, type Announcements, type StorageContext } from './intent'
import { actionRepository } from './repositories/actions'
import { dossierRepository } from './repositories/dossiers'
import { historyRepository } from './repositories/history'
import { assessmentRepository } from './repositories/assessments'
import { attachmentRepository } from './repositories/attachments'
import { judgementRepository } from './repositories/judgements'
import { evidenceRepository } from './repositories/evidence'
import { delegationKind, ownSetKind } from './repositories/kinds'
import { liveSessionRepository } from './repositories/live-sessions'
import { madeReportRepository } from './repositories/made-reports'
import { receiptRepository } from './repositories/receipts'
import { recordRepository } from './repositories/records'
import { responseRepository } from './repositories/responses'
import { roundRepository } from './repositories/rounds'
import { sessionRepository } from './repositories/sessions'
import { setAsideRepository } from './repositories/set-aside'
import { settingsRepository } from './repositories/settings'
import type { Storage } from './storage'
import { problemOf } from './storage-problems'
import { wholeDossiers } from './whole-dossier'

interface OpenStorageOptions {
  /** Of another database than that of this computer: of a rehearsal, or in a test. */
  readonly databaseName?: string
  /** How long (ms) to wait for another window to let go of the database when it must be upgraded; 3 s by default. */
  readonly patience?: number
  /** Through which everything is read and written; `null`, as when it is left out, for a database in clear. */
  readonly cipher?: RowCipher | null
  readonly now: () => Date
  /** Must be random (a UUID): responses are stored in the order of their ids. */
  readonly newId: () => string
  /** Copies the dossiers as they are before a newer version of the schema changes them. What goes wrong with it keeps nobody out. */
  readonly beforeUpgrade?: (dossiers: readonly DossierBefore[]) => Promise<void>
  readonly appVersion?: string
  /** Where the copy of a document may still be; see {@link StorageContext}. */
  readonly keptAttachment?: StorageContext['keptAttachment']
}

/** Row of the settings table that holds the schema version *inside* the data, which also travels with a copied profile. */
const SCHEMA_KEY = 'schemaVersion'

/**
 * Opens the database of this computer, making or upgrading it when needed.
 *
 * Problems, with nothing changed: `storage/newer` (made by a newer version of the application), `storage/blocked` (another window
 * holds it), `storage/cannot-open`.
 */
export async function openStorage(options: OpenStorageOptions): Promise<Outcome<Storage>> {
  const name = options.databaseName ?? DATABASE_NAME
  const database = createDatabase(name, { cipher: options.cipher ?? null })
  let cameUpEmpty: boolean
  try {
    const installed = await installedDatabase(name)
    cameUpEmpty = installed.wasDamaged
    if (installed.version > SCHEMA_VERSION) return failure('storage/newer', texts.opening.newer)
    await copyBefore(name, installed.version, options)
    if (!(await openWithin(database, options.patience ?? 3000)))
      return failure('storage/blocked', texts.opening.blocked)
    if (!(await agreesOnSchema(database))) {
      database.close()
      return failure('storage/newer', texts.opening.newer)
    }
  } catch (error) {
    database.close()
    const problem = problemOf(error)
    if (problem.code === 'storage/full') return failure(problem.code, problem.message)
    return failure('storage/cannot-open', texts.opening.failed)
  }
  return success(storageOn(database, options, cameUpEmpty))
}

async function copyBefore(
  name: string,
  version: number,
  { beforeUpgrade, now, appVersion = '', cipher = null }: OpenStorageOptions,
): Promise<void> {
  // Of rows that are enciphered no file can be made here; their copies of before are what there is.
  if (beforeUpgrade === undefined || cipher !== null) return
  if (version === 0 || version === SCHEMA_VERSION) return
  try {
    await beforeUpgrade(await dossiersBefore(indexedDB, name, version, { appVersion, now: now() }))
  } catch (error) {
    // The upgrade is one transaction: when that fails, the data is still as it was.
    console.error('copies before the upgrade:', error)
  }
}

/** Opens; `false` when another window still blocks an upgrade after `patience` ms. */
async function openWithin(database: Database, patience: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const blocked = new Promise<false>((resolve) => {
    database.on('blocked', () => {
      timer ??= setTimeout(() => {
        resolve(false)
      }, patience)
    })
  })
  const opened = database.open().then(() => true)
  const inTime = await Promise.race([opened, blocked])
  clearTimeout(timer)
  if (!inTime) {
    // Giving up rejects `opened`; that is expected here.
    opened.catch(() => undefined)
    database.close()
  }
  return inTime
}

/** Whether the data itself is not of a newer schema. Marks data that has no version yet. */
function agreesOnSchema(database: Database): Promise<boolean> {
  return database.transaction('rw!', database.settings, async () => {
    const stored = await database.settings.get(SCHEMA_KEY)
    const version = typeof stored?.value === 'number' ? stored.value : 0
    if (version > SCHEMA_VERSION) return false
    if (version < SCHEMA_VERSION) await database.settings.put({ key: SCHEMA_KEY, value: SCHEMA_VERSION })
    return true
  })
}

function storageOn(database: Database, options: OpenStorageOptions, cameUpEmpty: boolean): Storage {
  const { now, newId, keptAttachment = () => Promise.resolve(null) } = options
  const listeners = createAnnouncements()
  let reason: Problem | null = null
  const announcements: Announcements = {
    ...listeners,
    // Everything fails after a close; the reason that is reported stays why it was closed.
    failed: (problem) => listeners.failed(problem.code === 'storage/closed' ? (reason ?? problem) : problem),
  }
  const context: StorageContext = {
    database,
    now,
    newId,
    announcements,
    keptAttachment,
    lastEntries: new Map(),
    watches: new Set(),
  }
  let done = false

  /** Closes for good, once. */
  function shut(problem: Problem | null = null) {
    if (done) return
    done = true
    reason = problem
    // What is no longer asked for would otherwise be read again, in vain, after every change in any window.
    for (const stop of context.watches) stop()
    database.close({ disableAutoOpen: true })
    if (problem) announcements.failed(problem)
  }
  database.on('versionchange', () => {
    shut({ code: 'storage/taken-over', message: texts.saving.takenOver })
    return false
  })
  database.on('close', () => {
    // Also fires for our own close, which is done by then.
    shut({ code: 'storage/closed', message: texts.saving.closed })
  })

  return {
    dossiers: dossierRepository(context),
    rounds: roundRepository(context),
    responses: responseRepository(context),
    receipts: receiptRepository(context),
    assessments: assessmentRepository(context),
    judgements: judgementRepository(context),
    evidence: evidenceRepository(context),
    attachments: attachmentRepository(context),
    delegations: recordRepository(context, delegationKind(context)),
    ownSets: recordRepository(context, ownSetKind(context)),
    sessions: sessionRepository(context),
    liveSessions: liveSessionRepository(context),
    madeReports: madeReportRepository(context),
    actions: actionRepository(context),
    history: historyRepository(context),
    settings: settingsRepository(context),
    setAside: setAsideRepository(context),
    changeTogether: (dossierId, changes) => changeTogether(context, dossierId, changes),
    ...wholeDossiers(context),
    cameUpEmpty,
    onSaved: announcements.onSaved,
    onFailure: announcements.onFailure,
    close: () => {
      shut()
    },
  }
}
