/** Locks of databases that take no time to open: their cipher is there, their key files are not. */
import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import type { DatabaseLock } from '../../src/domain/dossier/database-lock'
import { rowCipherOf } from '../../src/storage/cipher/row-cipher'
import { createDatabase } from '../../src/storage/database'
import type { UnlockedDatabase } from '../../src/storage/lock/database-lock'
import { setMark } from '../../src/storage/place/installed'

function lockNamed(name: string): DatabaseLock {
  const id = createHash('md5').update(name).digest('hex')
  const key = { recipient: `age1${'q'.repeat(58)}`, keyFile: `sleutel ${name}`, hint: '' }
  return { format: 'vsv-slot', version: 1, id, key, dataKey: `slot ${name}` }
}

/** Opened; the same name has the same key. */
export function unlockedAs(name: string): UnlockedDatabase {
  return { lock: lockNamed(name), cipher: rowCipherOf(createHash('sha256').update(name).digest()) }
}

/** Makes an empty database behind a lock, in the place all databases share. */
export async function makeLocked(databaseName: string, { lock, cipher }: UnlockedDatabase): Promise<void> {
  const database = createDatabase(databaseName, { cipher })
  await database.open()
  database.close()
  await setMark(databaseName, indexedDB, 'alone', lock)
}
