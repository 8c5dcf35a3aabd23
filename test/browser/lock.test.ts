/**
 * The lock of the database on a real disk, with both ways in which Chromium keeps a database: nothing of before stays readable, and
 * whenever the browser is killed the database is whole, behind the old lock or behind the new one.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from 'vite'
import { serve } from '../../build/start/serve'
import { launchPersistentChromium } from '../chromium.mjs'
import { freePort } from '../free-port.mjs'
import type { LockName } from '../residue/lock-page/main'
import { deleteRows, plantWords, readableIn } from '../residue/planted-words'
import { databasesByBucket } from '../stored-rows'
import { temporaryFolder } from '../temporary-folder'
import { killProcessesOn } from './built-app'

const example = readFileSync(
  join(import.meta.dirname, '../../questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv'),
  'base64',
)

let address: string
let stop: () => Promise<void>
beforeAll(async () => {
  const outDir = temporaryFolder()
  await build({
    root: join(import.meta.dirname, '../residue/lock-page'),
    ...{ configFile: false, logLevel: 'error', base: './' },
    build: { outDir, emptyOutDir: true, target: 'esnext' },
  })
  const served = await serve(outDir, await freePort())
  if (!served.ok) throw new Error(served.problem.message)
  ;({ address } = served.value)
  stop = () => served.value.stop()
})
afterAll(() => stop())

/** All that is stored, but for what is about its place and its lock. */
async function digestOf(page: Page): Promise<string> {
  const { settings = [], ...rest } = await page.evaluate(() => window.lockPage.rows())
  const own = settings.filter(
    (row) => !['place', 'lock', 'moveWanted'].includes(String(Reflect.get(row, 'key'))),
  )
  const whole = JSON.stringify({ ...rest, settings: own })
  return createHash('sha256').update(whole).digest('hex')
}

/** What stays in clear, as docs/security.md says it: ids, which norm, which kind of record, when it was changed, how settings are called. */
const CLEAR = /^(id|.*Id|status|at|table|size|key)$/

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

describe.each([
  ['LevelDB', []],
  ['SQLite', ['--enable-features=IdbSqliteBackingStore']],
] as const)('with %s', (_engine, args) => {
  const profile = temporaryFolder()
  /** Where a page can keep something; beside it lies what the browser itself keeps, such as this page. */
  const kept = ['WebStorage', 'IndexedDB', 'Local Storage'].map((name) => join(profile, 'Default', name))
  const readable = (words: readonly string[]) => [
    ...new Set(kept.flatMap((folder) => readableIn(folder, words))),
  ]
  let context: BrowserContext
  let page: Page
  /** ms of one switch. */
  let took = 0

  async function start(): Promise<void> {
    context = await launchPersistentChromium(profile, { args: [...args] })
    page = context.pages()[0] ?? (await context.newPage())
    page.setDefaultTimeout(60_000)
    await load()
  }
  async function load(): Promise<void> {
    await page.goto(`${address}/index.html`)
    await page.locator('body[data-ready]').waitFor({ state: 'attached' })
    await page.evaluate(() => window.lockPage.open())
  }
  const switchTo = (name: LockName) => page.evaluate((to) => window.lockPage.switchTo(to), name)
  beforeAll(start)
  afterAll(() => context.close())

  test('a lock that goes on leaves no word of before on the disk; without the move every one could be read', async () => {
    await page.evaluate((given) => window.lockPage.fill(given), example)
    const [deleted, planted] = [await plantWords(page), await plantWords(page)]
    await deleteRows(page, deleted)
    const words = [...deleted.words, ...planted.words]
    expect(readable(words).toSorted()).toEqual(words.toSorted())
    const before = await digestOf(page)
    const began = performance.now()
    await switchTo('een')
    took = performance.now() - began
    expect(readable(words)).toEqual([])
    await load()
    expect(await digestOf(page)).toBe(before)
    expect(Object.keys(await databasesByBucket(page))).toHaveLength(2)
  })

  test('behind it can be read what the pages about security say, and nothing else', async () => {
    const { settings = [], ...others } = await page.evaluate(() => window.lockPage.rows())
    const closed = settings.filter((row) => Reflect.get(row, 'key') !== 'lock')
    const rows = [...Object.values(others), closed]
    const fields = rows.flatMap((records) => records.flatMap((record) => Object.entries(record)))
    const clear = new Set(
      fields.filter(([name]) => CLEAR.test(name)).flatMap(([, value]) => stringsIn(value)),
    )
    // Shorter ones are anywhere by chance; half of a moment is in that of the history, and the planted rows have keys of their own.
    const rest = new Set(
      fields
        .flatMap(([, value]) => stringsIn(value))
        .filter((text) => text.length >= 12 && !/^\d{4}-\d\d-\d\dT|^geplant-/.test(text)),
    )
    const secret = [...rest].filter((text) => ![...clear].some((one) => one.includes(text)))
    expect(secret.length).toBeGreaterThan(1000)
    expect(readable(secret.map((text) => text.slice(0, 60)))).toEqual([])
    const found = rows.flat().map((row) => String(Reflect.get(row, 'id') ?? ''))
    // A mark has the id of its round.
    const ids = [...new Set(found)].filter((id) => id !== '')
    expect(readable(ids)).toEqual(ids)
  })

  // Only Linux shows which processes are the browser's.
  test.runIf(process.platform === 'linux')(
    'killed while it goes over, off and on, all is there behind one of the two',
    async () => {
      const before = await digestOf(page)
      let now: LockName = 'een'
      for (const [next, part] of [
        ['twee', 0.3],
        [null, 0.8],
        ['een', 1],
        [null, 1.5],
      ] as const) {
        void switchTo(next).catch(() => undefined)
        await wait(part * took)
        killProcessesOn(profile)
        await context.close().catch(() => undefined)
        await start()
        const found: LockName = await page.evaluate(() => window.lockPage.lock())
        expect([now, next]).toContain(found)
        now = found
        expect(await digestOf(page)).toBe(before)
        expect(Object.keys(await databasesByBucket(page))).toHaveLength(2)
      }
    },
  )
})
