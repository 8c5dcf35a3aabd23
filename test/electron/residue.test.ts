/** In the real shell: what an earlier version left in the default place, and what is erased, is in no file of the profile any more. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { build } from 'vite'
import { nl } from '../../src/texts/nl'
import { storage as texts } from '../../src/texts/storage'
import { deleteRows, plantWords, readableIn } from '../residue/planted-words'
import type { RawDatabase } from '../storage/raw-database'
import { databasesByBucket } from '../stored-rows'
import { exampleName, openExample } from './dossier'
import { launch, quit, type Running } from './launch'

const fixture = readFileSync(join(import.meta.dirname, '../fixtures/databases/version-8.json'), 'utf8')
const bucket = 'vsv-spiegel-en-toets-0001'

/** Makes the profile what an earlier version leaves: the frozen fixture in the default place, and no bucket. */
async function goBackToDefaultPlace({ page }: Running, words: readonly string[]): Promise<void> {
  await page.evaluate(
    async ({ fixture, bucket, words }) => {
      const { storageBuckets } = navigator as unknown as {
        storageBuckets: { delete(name: string): Promise<void> }
      }
      await storageBuckets.delete(bucket)
      const { version, tables }: RawDatabase = JSON.parse(fixture, (_key, value) =>
        typeof value === 'object' && value !== null && '$bytes' in value
          ? Uint8Array.from(atob(String(value.$bytes)), (letter) => letter.charCodeAt(0))
          : value,
      )
      const opening = indexedDB.open('vsv-spiegel-en-toets', version)
      opening.onupgradeneeded = () => {
        for (const [table, { keyPath, indexes, rows }] of Object.entries(tables)) {
          const plain = (path: string | readonly string[]) => (typeof path === 'string' ? path : [...path])
          const store = opening.result.createObjectStore(table, { keyPath: plain(keyPath) })
          for (const { name, keyPath, unique } of indexes) store.createIndex(name, plain(keyPath), { unique })
          for (const row of rows) store.add(row)
        }
      }
      await new Promise<void>((resolve, reject) => {
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => resolve()
      })
      const settings = (change: (store: IDBObjectStore) => void) =>
        new Promise<void>((resolve) => {
          const transaction = opening.result.transaction('settings', 'readwrite', { durability: 'strict' })
          change(transaction.objectStore('settings'))
          transaction.oncomplete = () => resolve()
        })
      await settings((store) => store.put({ key: 'woorden', value: words }))
      // Nobody can see them any more; the files keep them.
      await settings((store) => store.delete('woorden'))
      opening.result.close()
    },
    { fixture, bucket, words },
  )
}

it('data of an earlier version moves once, and its deleted words are gone after the next start', async () => {
  const words = Array.from({ length: 20 }, () => randomBytes(24).toString('hex'))
  let running = await launch()
  const { userData } = running
  await goBackToDefaultPlace(running, words)
  await quit(running)
  expect(readableIn(userData, words)).toEqual(words)

  running = await launch({ userData })
  expect(await databasesByBucket(running.page)).toEqual({ '': [], [bucket]: ['vsv-spiegel-en-toets'] })
  await running.page.getByText('VSV De Test').first().waitFor()
  // What is told of it is read a moment later.
  const unread = () => running.page.getByText(nl.desk.reading, { exact: true }).count()
  await expect.poll(unread).toBe(0)
  const names = await running.page.locator('main').innerText()
  await quit(running)
  // Copied and deleted, as an engine deletes: all is still there to read.
  expect(readableIn(userData, words)).toEqual(words)

  running = await launch({ userData })
  await expect.poll(() => running.page.locator('main').innerText()).toBe(names)
  expect(readableIn(userData, words)).toEqual([])
  await quit(running)
})

it('a dossier that is erased for good is gone from the disk; left to the engine, all of it could be read', async () => {
  const running = await launch()
  const { page, userData } = running
  await openExample(running)
  const { words, keys } = await plantWords(page)
  await deleteRows(page, { words, keys })
  expect(readableIn(userData, words)).toEqual(words)

  await page.evaluate(() => void (window.location.hash = '/'))
  await page.getByRole('button', { name: nl.start.more(exampleName) }).click()
  await page.getByText(nl.start.toBin).click()
  await page.getByRole('button', { name: nl.start.binCount(1) }).click()
  await page.getByRole('button', { name: nl.start.erase }).first().click()
  // What is in it is counted before it is asked.
  await page.getByRole('button', { name: nl.start.keep }).waitFor()
  await page.getByRole('button', { name: nl.start.erase, exact: true }).last().click()
  await page.getByText(texts.moving.done).waitFor()
  expect(readableIn(userData, words)).toEqual([])
  expect(running.complaints).toEqual([])
  await quit(running)
})

it('a lock that goes on leaves no word of before on the disk; until then all of it can be read', async () => {
  const running = await launch()
  const { page, userData } = running
  // Beside the database of the application, which is open.
  await page.evaluate(() => void (window.lockPageDatabase = 'slotproef'))
  await page.evaluate(await lockPageScript())
  await page.evaluate(() => window.lockPage.open())
  const example = readFileSync(
    join(import.meta.dirname, '../../questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv'),
  )
  await page.evaluate((given) => window.lockPage.fill(given), example.toString('base64'))
  const rows = await page.evaluate(() => window.lockPage.rows())
  const written = (rows['judgements'] ?? [])
    .map((row) => String(Reflect.get(row, 'reasoning')))
    .filter((text) => text.length > 40 && /^[\x20-\x7e]+$/.test(text))
    .map((text) => text.slice(0, 40))
  expect(written.length).toBeGreaterThan(10)
  expect(readableIn(userData, written)).toEqual(written)
  await page.evaluate(() => window.lockPage.switchTo('een'))
  expect(readableIn(userData, written)).toEqual([])
  await expect
    .poll(() => page.evaluate(() => window.lockPage.rows()))
    .toEqual({ ...rows, settings: expect.anything() })
  expect(running.complaints).toEqual([])
  await quit(running)
})

async function lockPageScript(): Promise<string> {
  const built = await build({
    ...{ configFile: false, logLevel: 'error' },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, '../residue/lock-page/main.ts'),
        ...{ formats: ['iife'], name: 'lockPageScript' },
      },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (output === undefined || !('output' in output)) throw new Error('not built')
  return output.output[0].code
}
