import type { Table } from 'dexie'
import { sameValue } from '../../domain/same-value'
import type { Database } from '../database'
import { LOCK_KEY, PLACE_KEY } from './installed'

/** Rows at a time, and of the tables whose rows can be tens of megabytes. */
const TOGETHER = 200
const LARGE: ReadonlySet<string> = new Set(['attachments', 'madeReportFiles', 'setAsideContents'])

/** Setting that asks for a move; see request.ts. A move is the answer, so it does not come along; nor does the mark of the place, nor the lock. */
export const MOVE_KEY = 'moveWanted'
const left: readonly unknown[] = [PLACE_KEY, LOCK_KEY, MOVE_KEY]

/** @param done of `total` steps, a row counting for two: copied, and read back */
export type OnProgress = (done: number, total: number) => void

/** Of one table, what must be the same afterwards. */
interface Part {
  readonly name: string
  readonly keys: readonly unknown[]
}

async function partsOf(database: Database): Promise<readonly Part[]> {
  const parts: Part[] = []
  for (const table of database.tables) {
    const keys: readonly unknown[] = await table.toCollection().primaryKeys()
    parts.push({
      name: table.name,
      keys: table.name === 'settings' ? keys.filter((key) => !left.includes(key)) : keys,
    })
  }
  return parts
}

function* pieces({ name, keys }: Part): Generator<readonly unknown[]> {
  const size = LARGE.has(name) ? 1 : TOGETHER
  for (let at = 0; at < keys.length; at += size) yield keys.slice(at, at + size)
}

/** Rows by their keys, every one of them. */
async function rowsOf(table: Table, keys: readonly unknown[]): Promise<readonly unknown[]> {
  const rows: readonly unknown[] = await table.bulkGet([...keys])
  if (rows.includes(undefined)) throw new Error(`a row of ${table.name} is not there`)
  return rows
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false
  return true
}

/** Bytes are only ever a field of the row itself. */
function sameRow(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const fields = new Map<string, unknown>(Object.entries(other))
  return (
    Object.keys(one).length === fields.size &&
    Object.entries(one).every(([name, value]: [string, unknown]) => {
      const there = fields.get(name)
      return value instanceof Uint8Array
        ? there instanceof Uint8Array && sameBytes(value, there)
        : fields.has(name) && sameValue(value, there)
    })
  )
}

/**
 * Copies every row to an empty database, reads it back and compares it with what it was copied from. Both go through their own Dexie, so one
 * may be enciphered and the other not. No more than {@link TOGETHER} rows, or one large one, are in memory at a time.
 * @throws when a row cannot be read or stored, or came out different; the target is then worth nothing
 */
export async function copyWhole(source: Database, target: Database, onProgress: OnProgress): Promise<void> {
  const parts = await partsOf(source)
  const total = 2 * parts.reduce((sum, { keys }) => sum + keys.length, 0)
  let done = 0
  const pass = async (work: (part: Part, keys: readonly unknown[]) => Promise<void>) => {
    for (const part of parts)
      for (const keys of pieces(part)) {
        await work(part, keys)
        done += keys.length
        onProgress(done, total)
      }
  }
  await pass(async ({ name }, keys) => {
    await target.table(name).bulkAdd([...(await rowsOf(source.table(name), keys))])
  })
  await pass(async ({ name }, keys) => {
    const [were, are] = [await rowsOf(source.table(name), keys), await rowsOf(target.table(name), keys)]
    if (!were.every((row, at) => sameRow(row, are[at]))) throw new Error(`${name} was not copied as it was`)
  })
  for (const { name, keys } of await partsOf(target)) {
    const counted = parts.find((part) => part.name === name)?.keys.length ?? 0
    if (keys.length !== counted)
      throw new Error(`${name} has ${String(keys.length)} rows of ${String(counted)}`)
  }
}
