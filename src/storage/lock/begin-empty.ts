/** Beginning again with nothing, for whoever can open the lock in no way any more. What was behind it is read by nobody, here neither. */
import type { DatabaseLock } from '../../domain/dossier/database-lock'
import { withLostKey, type Keystore } from '../../domain/dossier/keystore'
import { failure, success, type Outcome } from '../../domain/outcome'
import { storage as texts } from '../../texts/storage'
import { createDatabase, DATABASE_NAME } from '../database'
import { choosePlace, settlePlace, type Chosen } from '../place/choose'
import { choosing, engineHere, nextBucket, placeIn, whileNobodyElse, type Engine } from '../place/engine'
import { installedDatabase, setMark } from '../place/installed'
import { problemOf } from '../storage-problems'
import type { Settings } from '../settings'
import { lockOf } from './locked-place'

interface BeginEmptyOptions {
  /** The lock that cannot be opened: a database with another one, or with none, stays. */
  readonly lock: DatabaseLock
  /** What is kept of keys outside the database; `null` when nothing is. */
  readonly keystore: Keystore | null
  /** See `openStorage`. */
  readonly databaseName?: string
  readonly engine?: Engine | null
  readonly clearDefault?: () => Promise<boolean>
}

const words = texts.locking.beginning

/**
 * Makes an empty database in clear that takes the place of the locked one, which goes from the disk. From the moment the empty one is marked it
 * counts; killed at any step, the locked one is there as it was, or the empty one is.
 *
 * Problems, with everything as it was: `storage/other-window` (another window opened the lock), `storage/locked` (there is another lock by
 * now, or none), `storage/full`, and those of `lockOf`.
 * @returns the keystore that holds from now on: copies are no longer locked with a key that nobody has
 */
export async function beginEmpty(options: BeginEmptyOptions): Promise<Outcome<Keystore>> {
  const { databaseName: name = DATABASE_NAME, engine = engineHere() } = options
  if (engine === null) return failure('storage/cannot-lock', texts.locking.notHere)
  try {
    return await choosing(engine, name, async () => {
      const begun = await whileNobodyElse(engine, name, () => replaced(engine, name, options))
      return begun ?? failure('storage/other-window', words.otherWindow)
    })
  } catch (error) {
    const { code } = problemOf(error)
    return failure(code, words.failed(code === 'storage/full'))
  }
}

async function replaced(
  engine: Engine,
  name: string,
  { lock, keystore: kept, clearDefault = () => Promise.resolve(true) }: BeginEmptyOptions,
): Promise<Outcome<Keystore>> {
  const from = await choosePlace(engine, name)
  const found = lockOf(from.installed)
  if (!found.ok) return found
  if (found.value?.id !== lock.id) return failure('storage/locked', texts.locking.changed)
  const keystore = withLostKey(kept, lock.key)
  const made = await emptyDatabase(engine, name, from, { keystore })
  // The empty one counts by now: the next start does what fails from here on.
  await settlePlace(engine, name, made, clearDefault).catch((error: unknown) => {
    console.error('begin-empty:', error)
  })
  return success(keystore)
}

async function emptyDatabase(
  engine: Engine,
  name: string,
  { installed: { mark } }: Chosen,
  settings: Pick<Settings, 'keystore'>,
): Promise<Chosen> {
  const bucket = await nextBucket(engine, name)
  const place = await placeIn(engine, bucket)
  const database = createDatabase(name, { place })
  try {
    await database.open()
    await database.settings.bulkPut(Object.entries(settings).map(([key, value]) => ({ key, value })))
    database.close()
    // What must still go from the default place is remembered.
    await setMark(name, place.indexedDB, mark ?? 'alone')
    return { place, installed: await installedDatabase(name, place.indexedDB) }
  } catch (cause) {
    database.close()
    // Where even this fails the next start does it: it is not marked.
    await engine.buckets.delete(bucket).catch(() => undefined)
    throw cause
  }
}
