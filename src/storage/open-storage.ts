import { success, type Outcome, type Problem } from '../domain/outcome'
import { storage as texts } from '../texts/storage'
import { dossiersBefore, type DossierBefore } from './before-upgrade'
import { changeTogether } from './change-together'
import { DATABASE_NAME, SCHEMA_VERSION } from './database'
import { createAnnouncements, read, type Announcements, type StorageContext } from './intent'
import type { UnlockedDatabase } from './lock/database-lock'
import { textSealIn } from './lock/text-seal'
import { openDatabase, type OpenDatabaseOptions, type OpenedDatabase } from './open-database'
import { engineHere, type Engine, type Place } from './place/engine'
import { moveIsWanted } from './place/request'
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
import { wholeDossiers } from './whole-dossier'

interface OpenStorageOptions {
  /** Of another database than that of this computer: of a rehearsal, or in a test. */
  readonly databaseName?: string
  /** The one of this page when absent; `null` does without buckets. */
  readonly engine?: Engine | null
  /** How long (ms) to wait for another window to let go of the database when it must be upgraded; 3 s by default. */
  readonly patience?: number
  /** The opened lock of the database, see `readDatabaseLock`; `null`, as when it is left out, of a database in clear. */
  readonly unlocked?: UnlockedDatabase | null
  /** What `readDatabaseLock` found: an engine that threw a damaged database away says so only once. */
  readonly wasDamaged?: boolean
  /** See {@link OpenDatabaseOptions}; `false` when it is left out. */
  readonly mayBeTorn?: boolean
  readonly now: () => Date
  /** Must be random (a UUID): responses are stored in the order of their ids. */
  readonly newId: () => string
  /**
   * Copies the dossiers as they are before a newer version of the schema changes them. What goes wrong with it keeps nobody out.
   * @param recipient of a locked database: to which the copies must be locked; `null` in clear
   */
  readonly beforeUpgrade?: (dossiers: readonly DossierBefore[], recipient: string | null) => Promise<void>
  readonly appVersion?: string
  /** Told before the database is brought from an older version to that of this application. */
  readonly onUpgrading?: (from: number, to: number) => void
  /** Where the copy of a document may still be; see {@link StorageContext}. */
  readonly keptAttachment?: StorageContext['keptAttachment']
  /** See {@link OpenDatabaseOptions}; without it, nothing is kept of the default place that anybody could remove. */
  readonly clearDefault?: OpenDatabaseOptions['clearDefault']
  readonly onMoving?: OpenDatabaseOptions['onMoving']
}

/**
 * Opens the database of this computer, making or upgrading it when needed.
 *
 * Problems, with nothing changed: `storage/newer` (made by a newer version of the application), `storage/blocked` (another window
 * holds it), `storage/locked` (its lock is not the one that was opened), `storage/lock-damaged`, `storage/cannot-open`.
 */
export async function openStorage(options: OpenStorageOptions): Promise<Outcome<Storage>> {
  const opened = await openDatabase({
    name: options.databaseName ?? DATABASE_NAME,
    unlocked: options.unlocked ?? null,
    beforeUpgrade: (place, version) => {
      if (version > 0 && version < SCHEMA_VERSION) options.onUpgrading?.(version, SCHEMA_VERSION)
      return copyBefore(place, version, options)
    },
    engine: options.engine === undefined ? engineHere() : options.engine,
    mayBeTorn: options.mayBeTorn ?? false,
    patience: options.patience ?? 3000,
    clearDefault: options.clearDefault ?? (() => Promise.resolve(true)),
    onMoving: options.onMoving ?? (() => undefined),
  })
  if (!opened.ok) return opened
  const cameUpEmpty = opened.value.cameUpEmpty || options.wasDamaged === true
  return success(storageOn({ ...opened.value, cameUpEmpty }, options))
}

async function copyBefore(
  place: Place,
  version: number,
  { databaseName = DATABASE_NAME, beforeUpgrade, now, appVersion = '', unlocked = null }: OpenStorageOptions,
): Promise<void> {
  if (beforeUpgrade === undefined) return
  if (version === 0 || version === SCHEMA_VERSION) return
  try {
    const made = { appVersion, now: now() }
    const { cipher = null, lock } = unlocked ?? {}
    const dossiers = await dossiersBefore(place.indexedDB, databaseName, version, made, cipher)
    await beforeUpgrade(dossiers, lock?.key.recipient ?? null)
  } catch (error) {
    // The upgrade is one transaction: when that fails, the data is still as it was.
    console.error('copies-before-upgrade:', error)
  }
}

function storageOn(opened: OpenedDatabase, options: OpenStorageOptions): Storage {
  const { database, cameUpEmpty, canMove, isAlone, moved, notMoved, lock, release } = opened
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
    ownEntries: new Set(),
    formsCameAfter: new Map(),
    openedAt: now().toISOString(),
    watches: new Set(),
  }
  let done = false

  async function due() {
    if (!(await moveIsWanted(database))) return null
    return canMove ? ((await isAlone()) ? 'now' : 'later') : 'unknown'
  }

  /** Closes for good, once. */
  function shut(problem: Problem | null = null) {
    if (done) return
    done = true
    reason = problem
    // What is no longer asked for would otherwise be read again, in vain, after every change in any window.
    for (const stop of context.watches) stop()
    database.close({ disableAutoOpen: true })
    release()
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
    erasing: {
      moved,
      notMoved,
      due: () => read(context, due),
    },
    textSeal: () =>
      read(context, () => database.transaction('rw!', database.settings, () => textSealIn(database))),
    locking: { canLock: canMove, lock, switchTo: (next) => opened.switchLock(next, shut) },
    onSaved: announcements.onSaved,
    onFailure: announcements.onFailure,
    isCutOff: () => reason?.code === 'storage/closed',
    close: () => {
      shut()
    },
  }
}
