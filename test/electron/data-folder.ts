/** What the application keeps on the disk of its user. */
import { readdirSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the engine keeps the bucket of the database; its folder has a number, and the list of buckets lies beside it. */
export function bucketFolder(userData: string): string {
  const root = join(userData, 'WebStorage')
  const [newest] = readdirSync(root)
    .filter((name) => /^\d+$/.test(name))
    .toSorted((one, other) => Number(other) - Number(one))
  if (newest === undefined) throw new Error('the engine keeps no bucket')
  return join(root, newest)
}

export const databaseFolder = (userData: string) =>
  join(bucketFolder(userData), 'IndexedDB', 'indexeddb.leveldb')

/** The files of the automatic copies, as paths in their folder. */
export async function copiesIn(userData: string): Promise<readonly string[]> {
  const files = await readdir(join(userData, 'reservekopieen'), { recursive: true }).catch(() => [])
  return files.filter((file) => file.endsWith('.vsv'))
}
