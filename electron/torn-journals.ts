/**
 * Mends the journals of the engine before it opens them. A disk that was full, or power that went, leaves half a record at the end. The
 * engine passes over that once, and then writes on behind it; at the next start the half record is in the middle, and it throws the whole
 * database away. So what is no whole record goes: it was never said to be stored.
 */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJournal, writeJournal } from './journal'
import { OWNER_FILE } from './write-file'

/** In the folder of the engine: the buckets with our databases, and where the page keeps what is typed. */
const STORES =
  /^(?:WebStorage[/\\][^/\\]+[/\\]IndexedDB[/\\][^/\\]+|Local Storage[/\\]leveldb)[/\\](?:\d+\.log|MANIFEST-\d+)$/

/**
 * To be called when no other instance runs, and before the engine is ready. What cannot be read or written stays as it is, and the engine
 * makes of it what it can.
 * @param folder of the data of the engine
 * @returns how many journals were mended
 */
export function mendTornJournals(folder: string): number {
  return trying(() => journalsIn(folder), []).filter((path) => trying(() => mend(path), false)).length
}

function trying<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch (cause) {
    console.error('torn-journal:', cause)
    return otherwise
  }
}

function journalsIn(folder: string): readonly string[] {
  const roots = ['WebStorage', 'Local Storage'].filter((name) => existsSync(join(folder, name)))
  return roots
    .flatMap((root) =>
      readdirSync(join(folder, root), { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)),
    )
    .filter((name) => STORES.test(name))
    .map((name) => join(folder, name))
}

/** `true` when there was something to mend. What is damaged in another way stays for the engine to judge, and the copies are offered. */
function mend(path: string): boolean {
  const { records, state } = readJournal(readFileSync(path))
  if (state !== 'torn' || records.length === 0) return false
  const beside = `${path}.tmp`
  try {
    writeFileSync(beside, writeJournal(records), { mode: OWNER_FILE, flush: true })
    renameSync(beside, path)
  } catch (cause) {
    // On a full disk: half of what people wrote may not lie beside it either.
    rmSync(beside, { force: true, recursive: true })
    throw cause
  }
  return true
}
