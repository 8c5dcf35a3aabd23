/** A page with nothing but the database and its lock, for tests that kill it and read its files. Also run in a page of the application, on a database beside its own. */
import { createDatabase, DATABASE_NAME } from '../../../src/storage/database'
import { readDossierFile } from '../../../src/storage/dossier-file'
import { readDatabaseLock } from '../../../src/storage/lock/read-lock'
import { openStorage } from '../../../src/storage/open-storage'
import { bucketsOf, engineHere, placeIn } from '../../../src/storage/place/engine'
import type { Storage } from '../../../src/storage/storage'
import { unlockedAs } from '../../unlocked-as'

/** Names of locks that may be on the database; the test knows no others. */
const NAMES = ['een', 'twee'] as const
export type LockName = (typeof NAMES)[number] | null

const databaseName = window.lockPageDatabase ?? DATABASE_NAME
const unlockedBy = (name: LockName) => (name === null ? null : unlockedAs(name))
let storage: Storage | null = null

async function lockHere(): Promise<LockName> {
  const found = await readDatabaseLock({ databaseName })
  if (!found.ok) throw new Error(found.problem.code)
  const id = found.value.lock?.id
  if (id === undefined) return null
  const name = NAMES.find((one) => unlockedAs(one).lock.id === id)
  if (name === undefined) throw new Error('a lock that nobody put on')
  return name
}

const page = {
  lock: lockHere,
  /** Opens the database with the lock it has. */
  async open(): Promise<void> {
    const opened = await openStorage({
      databaseName,
      unlocked: unlockedBy(await lockHere()),
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
    })
    if (!opened.ok) throw new Error(opened.problem.code)
    storage = opened.value
  },
  /** @param example the example dossier, base64 */
  async fill(example: string): Promise<void> {
    const bytes = Uint8Array.from(atob(example), (sign) => sign.codePointAt(0) ?? 0)
    const file = await readDossierFile(bytes)
    if (!file.ok) throw new Error(file.problem.code)
    await storage?.putContent(file.value.content, 'replace', file.value.attachments)
  },
  async switchTo(name: LockName): Promise<void> {
    const switched = await storage?.locking.switchTo(unlockedBy(name))
    if (switched?.ok !== true) throw new Error(switched?.problem.code ?? 'not open')
  },
  /** Every row of every table as the application reads it, whatever lock is on it. */
  async rows(): Promise<Readonly<Record<string, readonly object[]>>> {
    const engine = engineHere()
    const [bucket = ''] = engine === null ? [] : await bucketsOf(engine, databaseName)
    if (engine === null) throw new Error('no buckets')
    const cipher = unlockedBy(await lockHere())?.cipher ?? null
    const database = createDatabase(databaseName, { place: await placeIn(engine, bucket), cipher })
    await database.open()
    const tables = await Promise.all(
      database.tables.map(async (table) => [table.name, (await table.toArray()) as object[]] as const),
    )
    database.close()
    return Object.fromEntries(tables)
  },
}
export type LockPage = typeof page
declare global {
  interface Window {
    /** Of another database than that of the application. */
    lockPageDatabase?: string
    lockPage: LockPage
  }
}
Object.assign(window, { lockPage: page })
document.body.dataset.ready = 'yes'
