/** What the application keeps on the disk of its user. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the engine keeps the database; the name holds the address of the application. */
export const databaseFolder = (userData: string) =>
  join(userData, 'IndexedDB', 'app_toolkit_0.indexeddb.leveldb')

/** The files of the automatic copies, as paths in their folder. */
export async function copiesIn(userData: string): Promise<readonly string[]> {
  const files = await readdir(join(userData, 'reservekopieen'), { recursive: true }).catch(() => [])
  return files.filter((file) => file.endsWith('.vsv'))
}
