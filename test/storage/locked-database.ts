import 'fake-indexeddb/auto'
import { createDatabase } from '../../src/storage/database'
import type { UnlockedDatabase } from '../../src/storage/lock/database-lock'
import { setMark } from '../../src/storage/place/installed'

/** Makes an empty database behind a lock, in the place all databases share. */
export async function makeLocked(databaseName: string, { lock, cipher }: UnlockedDatabase): Promise<void> {
  const database = createDatabase(databaseName, { cipher })
  await database.open()
  database.close()
  await setMark(databaseName, indexedDB, 'alone', lock)
}
