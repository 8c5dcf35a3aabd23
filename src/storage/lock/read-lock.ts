import type { DatabaseLock } from '../../domain/dossier/database-lock'
import { failure, success, type Outcome } from '../../domain/outcome'
import { storage as texts } from '../../texts/storage'
import { DATABASE_NAME, SCHEMA_VERSION } from '../database'
import type { OpenDatabaseOptions } from '../open-database'
import { choosePlace, settlePlace } from '../place/choose'
import { choosing, defaultPlace, engineHere, type Engine } from '../place/engine'
import { installedDatabase, type Installed } from '../place/installed'
import { cannotOpen } from '../storage-problems'
import { lockOf } from './locked-place'

/** What can be known of the database before its key is there. */
interface DatabaseAtRest {
  /** `null` when it is in clear, or there is none. */
  readonly lock: DatabaseLock | null
  /** The engine found it damaged and threw it away; it says so only once, so `openStorage` must be told. */
  readonly wasDamaged: boolean
}

interface ReadLockOptions {
  /** See `openStorage`. */
  readonly databaseName?: string
  readonly engine?: Engine | null
  readonly clearDefault?: OpenDatabaseOptions['clearDefault']
}

/**
 * Reads how the database is locked, before anything is opened. Nothing of it changes, but what a move to behind a lock left in clear when
 * it was cut off goes now: nobody may come to open it for a long time. Problems: `storage/newer`, `storage/lock-damaged`,
 * `storage/cannot-open`, `storage/full`.
 */
export async function readDatabaseLock({
  databaseName: name = DATABASE_NAME,
  engine = engineHere(),
  clearDefault = () => Promise.resolve(true),
}: ReadLockOptions = {}): Promise<Outcome<DatabaseAtRest>> {
  try {
    if (engine === null) return atRest(await installedDatabase(name, defaultPlace().indexedDB))
    return await choosing(engine, name, async () => {
      const chosen = await choosePlace(engine, name)
      const found = atRest(chosen.installed)
      if (found.ok && found.value.lock !== null) await settlePlace(engine, name, chosen, clearDefault)
      return found
    })
  } catch (error) {
    return cannotOpen(error)
  }
}

function atRest(installed: Installed): Outcome<DatabaseAtRest> {
  if (installed.version > SCHEMA_VERSION) return failure('storage/newer', texts.opening.newer)
  const lock = lockOf(installed)
  return lock.ok ? success({ lock: lock.value, wasDamaged: installed.wasDamaged }) : lock
}
