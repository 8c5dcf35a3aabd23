/** The lock goes on, off or over to another key by one move of the whole database. */
import { failure, success, type Outcome } from '../../domain/outcome'
import { storage as texts } from '../../texts/storage'
import { createDatabase } from '../database'
import { choosePlace, settlePlace, type Chosen } from '../place/choose'
import type { OnProgress } from '../place/copy'
import { bucketsOf, choosing, isAlone, type Engine } from '../place/engine'
import { installedDatabase } from '../place/installed'
import { moveToNewBucket } from '../place/move'
import { problemOf } from '../storage-problems'
import type { UnlockedDatabase } from './database-lock'
import { mayOpen } from './locked-place'

/** See `OpenDatabaseOptions`. */
interface OpenedAs {
  readonly name: string
  readonly unlocked: UnlockedDatabase | null
  readonly patience: number
  readonly clearDefault: () => Promise<boolean>
  readonly onMoving: OnProgress
}

/**
 * See `Locking.switchTo`. No window can open the database meanwhile, and none has it open: one that had would go on in the bucket that goes.
 * @param options those with which the database was opened
 * @param close of this window
 */
export function switchLock(
  engine: Engine,
  options: OpenedAs,
  next: UnlockedDatabase | null,
  close: () => void,
): Promise<Outcome<null>> {
  const { name, unlocked } = options
  return choosing(engine, name, async () => {
    if (!(await isAlone(engine, name))) return failure('storage/other-window', texts.locking.otherWindow)
    close()
    try {
      const from = await choosePlace(engine, name)
      const known = mayOpen(from.installed, unlocked)
      if (!known.ok) return known
      const chosen = await moved(engine, options, from, next)
      // The new one counts by now: the next start does what fails from here on.
      await settlePlace(engine, name, chosen, options.clearDefault).catch((error: unknown) => {
        console.error('switch-lock:', error)
      })
      if (unlocked?.cipher !== next?.cipher) unlocked?.cipher.forget()
      const left = await bucketsOf(engine, name)
      return left.length > 1 ? failure('storage/old-stays', texts.locking.oldStays) : success(null)
    } catch (error) {
      const { code } = problemOf(error)
      return failure(code, texts.locking.failed(code === 'storage/full'))
    }
  })
}

async function moved(
  engine: Engine,
  { name, unlocked, patience, onMoving }: OpenedAs,
  { place: from, installed: { mark } }: Chosen,
  next: UnlockedDatabase | null,
): Promise<Chosen> {
  const place = await moveToNewBucket(engine, {
    ...{ name, from, mark, lock: next?.lock ?? null, patience, onProgress: onMoving },
    source: (there) => createDatabase(name, { place: there, cipher: unlocked?.cipher ?? null, copies: true }),
    target: (there) => createDatabase(name, { place: there, cipher: next?.cipher ?? null, copies: true }),
  })
  return { place, installed: await installedDatabase(name, place.indexedDB) }
}
