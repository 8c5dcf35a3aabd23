/** Random words in rows of every table of a page's database, and those that can still be read in its files. */
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { inDatabase } from '../stored-rows'

/** Two to a table and one in a large value: the first is written as Latin-1, a character outside it makes the second UTF-16. */
interface PlantedWords {
  readonly words: readonly string[]
  /** The rows they are in, by table. */
  readonly keys: Readonly<Record<string, IDBValidKey>>
}

/** Letters and digits enough that no engine that packs its files finds a piece of it elsewhere. */
const freshWord = () => randomBytes(24).toString('base64url').replace(/[-_]/g, 'Q')

/** Plants without the application in between, which never sees these rows: take them away before it reads. */
export async function plantWords(page: Page): Promise<PlantedWords> {
  const tables = await inDatabase(page, 'names', [])
  const words: string[] = []
  const keys: Record<string, IDBValidKey> = {}
  for (const table of tables as readonly string[]) {
    const [latin, wide, large] = [freshWord(), `Ω${freshWord()}`, freshWord()]
    words.push(latin, wide.slice(1), ...(table === 'attachments' ? [large] : []))
    const row = { latin, wide, ...(table === 'attachments' ? { large: large + 'x'.repeat(200_000) } : {}) }
    keys[table] = (await inDatabase(page, 'add', [table, row])) as IDBValidKey
  }
  return { words, keys }
}

/** Deletes the planted rows, as an engine deletes rows: nothing more. */
export async function deleteRows(page: Page, { keys }: PlantedWords): Promise<void> {
  for (const [table, key] of Object.entries(keys)) await inDatabase(page, 'delete', [table, key])
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** A file of the engine can be gone before it is read. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}

/** Those of the words that can be read in any file of a folder, as Latin-1 or UTF-16; half of one is found too. */
export function readableIn(folder: string, words: readonly string[]): readonly string[] {
  const contents = filesIn(folder).map(contentOf)
  // As bytes: looked for as UTF-16 text, only even places would be seen.
  const isReadable = (word: string) =>
    [Buffer.from(word, 'latin1'), Buffer.from(word, 'utf16le')].some((piece) =>
      contents.some((bytes) => bytes.includes(piece)),
    )
  return words.filter((word) => {
    const half = Math.floor(word.length / 2)
    return isReadable(word.slice(0, half)) || isReadable(word.slice(half))
  })
}
