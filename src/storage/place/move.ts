import type { Database } from '../database'
import { copyWhole, type OnProgress } from './copy'
import { nextBucket, placeIn, type Engine, type Place } from './engine'
import { othersLetGo, setMark, type PlaceMark } from './installed'
import type { DatabaseLock } from '../../domain/dossier/database-lock'

interface Move {
  readonly name: string
  readonly from: Place
  /** Of the place it comes from; what must still go from the default place is remembered. */
  readonly mark: PlaceMark | null
  /** The lock of the database in its new place. */
  readonly lock: DatabaseLock | null
  /** Makes the database at a place, not yet opened; the two may differ in what they do to a row on its way to the disk. */
  readonly source: (place: Place) => Database
  readonly target: (place: Place) => Database
  /** How long (ms) to wait for other windows to let go. */
  readonly patience: number
  readonly onProgress: OnProgress
}

/**
 * Moves a database to a new bucket: every row is copied, read back and compared, and the new one is marked as complete. From that moment it
 * counts; `settlePlace` then deletes the old one, with every word that was ever in its files. To be called inside `choosing`, with the
 * database closed in this window. Killed at any moment, the next start finds one that is whole.
 * @returns the new place
 * @throws when anything failed: the old database is as it was, and what was made of the new one is gone
 */
export async function moveToNewBucket(engine: Engine, move: Move): Promise<Place> {
  const { name, from } = move
  if (!(await othersLetGo(name, from.indexedDB, move.patience)))
    throw new Error('another window does not let go of the database')
  const bucket = await nextBucket(engine, name)
  const place = await placeIn(engine, bucket)
  const source = move.source(from)
  const target = move.target(place)
  try {
    await source.open()
    await target.open()
    await copyWhole(source, target, move.onProgress)
    target.close()
    await setMark(
      name,
      place.indexedDB,
      from.bucket === null ? 'from-default' : (move.mark ?? 'alone'),
      move.lock,
    )
    return place
  } catch (cause) {
    target.close()
    // Where even this fails the next start does it: it is not marked.
    await engine.buckets.delete(bucket).catch(() => undefined)
    throw cause
  } finally {
    source.close()
  }
}
