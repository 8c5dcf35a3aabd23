/** The process is killed in the middle of a move of the database, at one moment in the suite, and at any in `npm run proof`. */
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { databasesByBucket, inDatabase, storedRows } from '../stored-rows'

/** An application that can be killed, and started again on the same data. */
interface Killable {
  readonly page: Page
  /** SIGKILL; then starts again, and gives its page once it is there. */
  readonly killAndRestart: () => Promise<Page>
}

/** Of every table, without the settings about the place itself. */
async function digests(page: Page): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {}
  for (const table of (await inDatabase(page, 'names', [])) as readonly string[]) {
    const rows = (await storedRows(page, table)).filter(
      ({ key }) => table !== 'settings' || !['place', 'moveWanted'].includes(String(key)),
    )
    found[table] = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  }
  return found
}

/**
 * Asks for a move, kills it and starts again: everything is there, in one bucket.
 * @param moment ms after the page began to load again, which moves the database first
 */
export async function cutMove({ page, killAndRestart }: Killable, moment: number): Promise<void> {
  const before = await digests(page)
  const from = Object.keys(await databasesByBucket(page)).filter((bucket) => bucket !== '')
  await inDatabase(page, 'put', ['settings', { key: 'moveWanted', value: true }])
  void page.reload().catch(() => undefined)
  await wait(moment)
  const again = await killAndRestart()
  expect(await digests(again)).toEqual(before)
  const to = Object.keys(await databasesByBucket(again)).filter((bucket) => bucket !== '')
  expect(to).toHaveLength(1)
  // The start after the kill makes the move when it had not been made.
  expect(to).not.toEqual(from)
}
