import { bucketsOf, defaultPlace, nextBucket, placeIn, type Engine, type Place } from './engine'
import { deleteDatabase, installedDatabase, setMark, type Installed } from './installed'

/** Where the database is, or will be when there is none. */
export interface Chosen {
  readonly place: Place
  readonly installed: Installed
}

/**
 * Looks where the database is. The newest generation that is marked as complete counts; else what an earlier version of the application
 * left in the default place; else a new bucket. Changes nothing that is stored.
 *
 * A newer generation that cannot be opened does not matter beside an older one: nothing is written in a generation as long as another one
 * exists, so they hold the same.
 * @throws when there is none that counts and one of them cannot be opened
 */
export async function choosePlace(engine: Engine, name: string): Promise<Chosen> {
  let wasDamaged = false
  /** A bucket in which nothing was made yet. */
  let empty: Place | null = null
  let failed: { readonly cause: unknown } | null = null
  const look = async (place: Place): Promise<Chosen> => {
    const installed = await installedDatabase(name, place.indexedDB)
    wasDamaged ||= installed.wasDamaged
    return { place, installed: { ...installed, wasDamaged } }
  }
  for (const bucket of await bucketsOf(engine, name)) {
    try {
      const found = await look(await placeIn(engine, bucket))
      if (found.installed.mark !== null) return found
      if (found.installed.version === 0) empty ??= found.place
    } catch (cause) {
      failed = { cause }
    }
  }
  if (failed !== null) throw failed.cause
  const left = await look(defaultPlace())
  if (left.installed.version > 0) return left
  if (empty !== null) return look(empty)
  const bucket = await nextBucket(engine, name)
  const made = await look(await placeIn(engine, bucket))
  if (made.installed.version === 0 || made.installed.mark !== null) return made
  // An engine that lost its list of buckets gives a new one the folder of an old one. Half a database is no database.
  await engine.buckets.delete(bucket)
  return look(await placeIn(engine, bucket))
}

/**
 * Makes the chosen database the only one: other generations go, half-made ones too, and what a move left in the default place.
 * To be called before anything is written in it, and only when it opens.
 * @param clearDefault has the files of the default place removed, which the engine itself keeps when a database is deleted
 * @throws when a complete one stays: what is written from here on would be missing in it
 */
export async function settlePlace(
  engine: Engine,
  name: string,
  { place, installed }: Chosen,
  clearDefault: () => Promise<boolean>,
): Promise<void> {
  if (place.bucket === null) return
  for (const bucket of await bucketsOf(engine, name))
    if (bucket !== place.bucket) await remove(engine, name, bucket)
  if (installed.mark === 'alone') return
  if (installed.mark === 'from-default') {
    await deleteDatabase(name, defaultPlace().indexedDB)
    // Asked again at the next start.
    if (!(await clearDefault())) return
  }
  await setMark(name, place.indexedDB, 'alone')
}

/** Removes a generation; where the engine will not, it counts no more. */
async function remove(engine: Engine, name: string, bucket: string): Promise<void> {
  try {
    await engine.buckets.delete(bucket)
  } catch {
    await setMark(name, (await placeIn(engine, bucket)).indexedDB, null)
  }
}
