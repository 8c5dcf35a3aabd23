import { failure, success, type Outcome, type Problem } from '../domain/outcome'
import { storage as texts } from '../texts/storage'
import type { DatabaseLock } from '../domain/dossier/database-lock'
import { createDatabase, SCHEMA_VERSION, type Database } from './database'
import type { UnlockedDatabase } from './lock/database-lock'
import { mayOpen } from './lock/locked-place'
import { switchLock } from './lock/switch-lock'
import { choosePlace, settlePlace, type Chosen } from './place/choose'
import type { OnProgress } from './place/copy'
import {
  choosing,
  defaultPlace,
  holdOpen,
  isAlone,
  whileNobodyElse,
  type Engine,
  type Place,
} from './place/engine'
import { installedDatabase, SCHEMA_KEY } from './place/installed'
import { moveToNewBucket } from './place/move'
import { moveIsWanted } from './place/request'
import { cannotOpen, problemOf } from './storage-problems'

export interface OpenDatabaseOptions {
  readonly name: string
  /** `null` when it is in clear. */
  readonly unlocked: UnlockedDatabase | null
  /** Called before a database of an earlier version is upgraded where it is. */
  readonly beforeUpgrade: (place: Place, version: number) => Promise<void>
  /** `null` without buckets: the database is then in the default place. */
  readonly engine: Engine | null
  /**
   * The engine closed it under the page, as on a full disk. Chromium opened such a database again, and after more was written in it came up
   * with an empty one at the next start. So it moves to files of its own first.
   */
  readonly mayBeTorn: boolean
  /** How long (ms) to wait for another window to let go of the database. */
  readonly patience: number
  /**
   * Has what the engine keeps of the default place removed from the disk, once the database has left it; `false` when that could not be
   * asked, and must be asked again.
   */
  readonly clearDefault: () => Promise<boolean>
  /** Of a move, which takes seconds for a large database. */
  readonly onMoving: OnProgress
}

/** Why a database was moved: it was still in the default place, something was erased that must go from the disk, or it may be torn. */
export type MoveReason = 'first' | 'erased' | 'torn'

export interface OpenedDatabase {
  readonly database: Database
  /** The browser found the database damaged, threw it away and gave an empty one. Not every browser says so. */
  readonly cameUpEmpty: boolean
  /** What is erased goes from the disk when the database moves; without buckets it never moves. */
  readonly canMove: boolean
  /** Whether no other window has it open. */
  readonly isAlone: () => Promise<boolean>
  readonly moved: MoveReason | null
  /** Why a move that was due did not succeed; everything is where it was. */
  readonly notMoved: Problem | null
  readonly lock: DatabaseLock | null
  /**
   * Moves it to a new bucket behind another lock, or in clear; see `Locking.switchTo`.
   * @param close closes the database for good, which it must be before it moves
   */
  readonly switchLock: (next: UnlockedDatabase | null, close: () => void) => Promise<Outcome<null>>
  /** To be called when it is closed for good. */
  readonly release: () => void
}

/**
 * Opens the database where it is, making or upgrading it when needed, and moves it when that is due. Problems: see `openStorage`.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Outcome<OpenedDatabase>> {
  const { engine, name } = options
  try {
    if (engine !== null) return await choosing(engine, name, () => openChosen(engine, options))
    const place = defaultPlace()
    const opened = await openAt({ place, installed: await installedDatabase(name, place.indexedDB) }, options)
    const cannotMove = () => Promise.resolve(failure('storage/cannot-lock', texts.locking.notHere))
    const alone = { canMove: false, isAlone: () => Promise.resolve(true), release: () => undefined }
    return opened.ok ? success({ ...opened.value, ...alone, switchLock: cannotMove }) : opened
  } catch (error) {
    return cannotOpen(error)
  }
}

type OpenedHere = Omit<OpenedDatabase, 'canMove' | 'isAlone' | 'release' | 'switchLock'>

async function openChosen(engine: Engine, options: OpenDatabaseOptions): Promise<Outcome<OpenedDatabase>> {
  const opened = await openMoved(engine, await choosePlace(engine, options.name), options)
  return opened.ok
    ? success({
        ...opened.value,
        canMove: true,
        isAlone: () => isAlone(engine, options.name),
        switchLock: (next, close) => switchLock(engine, options, next, close),
        release: holdOpen(engine, options.name),
      })
    : opened
}

/**
 * Opens, and moves to a new bucket when that is due. When the move fails the database is opened where it was, except one that may be torn on
 * a disk without room (`storage/full`).
 */
async function openMoved(
  engine: Engine,
  chosen: Chosen,
  options: OpenDatabaseOptions,
): Promise<Outcome<OpenedHere>> {
  const here = await openSettled(engine, chosen, options)
  if (!here.ok) return here
  const { database } = here.value
  const torn = options.mayBeTorn ? 'torn' : null
  const reason = chosen.place.bucket === null ? 'first' : (await moveIsWanted(database)) ? 'erased' : torn
  if (reason === null) return here
  const moved = await whileNobodyElse(engine, options.name, () => {
    database.close()
    return move(engine, chosen, options)
  })
  // Other windows have it open, and are not disturbed: later.
  if (moved === null) return here
  // Nothing is written in what may be torn as long as room alone would help.
  if (options.mayBeTorn && !moved.ok && moved.problem.code === 'storage/full')
    return failure('storage/full', texts.opening.full)
  const next = moved.ok
    ? moved.value
    : // Upgraded by now.
      { ...chosen, installed: await installedDatabase(options.name, chosen.place.indexedDB) }
  const there = await openSettled(engine, next, options)
  if (!there.ok) return there
  const { cameUpEmpty } = here.value
  return success({
    ...there.value,
    cameUpEmpty,
    moved: moved.ok ? reason : null,
    notMoved: moved.ok ? null : saidOf(moved.problem, reason),
  })
}

function saidOf({ code }: Problem, reason: MoveReason): Problem {
  return { code, message: texts.moving[reason](code === 'storage/full') }
}

async function move(
  engine: Engine,
  { place: from, installed }: Chosen,
  { name, unlocked, patience, onMoving }: OpenDatabaseOptions,
): Promise<Outcome<Chosen>> {
  const create = (place: Place) =>
    createDatabase(name, { place, cipher: unlocked?.cipher ?? null, copies: true })
  try {
    const place = await moveToNewBucket(engine, {
      ...{ name, from, mark: installed.mark, lock: unlocked?.lock ?? null },
      source: create,
      target: create,
      patience,
      onProgress: onMoving,
    })
    return success({ place, installed: await installedDatabase(name, place.indexedDB) })
  } catch (error) {
    const { code, message } = problemOf(error)
    return failure(code, message)
  }
}

/** Opens, and makes it the only one, which it must be before anything is written. */
async function openSettled(
  engine: Engine,
  chosen: Chosen,
  options: OpenDatabaseOptions,
): Promise<Outcome<OpenedHere>> {
  const opened = await openAt(chosen, options)
  if (!opened.ok) return opened
  try {
    await settlePlace(engine, options.name, chosen, options.clearDefault)
    return opened
  } catch (error) {
    opened.value.database.close()
    return cannotOpen(error)
  }
}

async function openAt(
  { place, installed }: Chosen,
  { name, unlocked, patience, beforeUpgrade }: OpenDatabaseOptions,
): Promise<Outcome<OpenedHere>> {
  if (installed.version > SCHEMA_VERSION) return failure('storage/newer', texts.opening.newer)
  const lock = mayOpen(installed, unlocked)
  if (!lock.ok) return lock
  const database = createDatabase(name, { place, cipher: unlocked?.cipher ?? null })
  try {
    await beforeUpgrade(place, installed.version)
    if (!(await openWithin(database, patience))) return failure('storage/blocked', texts.opening.blocked)
    if (await agreesOnSchema(database))
      return success({
        ...{ database, lock: lock.value, cameUpEmpty: installed.wasDamaged, moved: null, notMoved: null },
      })
    database.close()
    return failure('storage/newer', texts.opening.newer)
  } catch (error) {
    database.close()
    return cannotOpen(error)
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
