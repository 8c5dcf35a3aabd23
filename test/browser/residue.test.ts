/**
 * What is erased for good is nowhere in the files of the browser any more, with both ways in which Chromium keeps a database. Without the
 * move to another bucket the same look finds every word.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { storage as texts } from '../../src/texts/storage'
import { cutMove } from '../residue/cut-move'
import { deleteRows, plantWords, readableIn } from '../residue/planted-words'
import { databasesByBucket, storedRows } from '../stored-rows'
import { openBuiltApp, type BuiltApp } from './built-app'

const name = 'VSV Rijn en Kromme'
const FEATURE = '--enable-features=IdbSqliteBackingStore'

/** Sentences of the example that are only there once, as the engine writes them. */
async function sentences(rows: readonly Record<string, unknown>[]): Promise<readonly string[]> {
  return rows
    .map((row) => String(row['reasoning'] ?? ''))
    .filter((text) => text.length > 40 && /^[\x20-\x7e]+$/.test(text))
    .map((text) => text.slice(0, 40))
}

describe.each([
  ['LevelDB', [], 'indexeddb.leveldb'],
  ['SQLite', [FEATURE], null],
] as const)('with %s', (_engine, args, folder) => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp({ args })
  })
  afterAll(() => app.close())

  test('a dossier that is erased for good is gone from the disk; left to the engine, all of it could be read', async () => {
    const { page, profile } = app
    await page.getByRole('button', { name: nl.start.openExample }).click()
    await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
    const written = await sentences(await storedRows(page, 'judgements'))
    expect(written.length).toBeGreaterThan(10)
    const planted = await plantWords(page)
    expect(Object.keys(planted.keys).length).toBeGreaterThan(15)
    expect(readableIn(profile, planted.words)).toEqual(planted.words)
    expect(readableIn(profile, written)).toEqual(written)
    // The way of keeping is the one that was asked for.
    const buckets = join(profile, 'Default', 'WebStorage')
    const kept = readdirSync(buckets).filter((one) => existsSync(join(buckets, one, 'IndexedDB')))
    for (const one of kept)
      expect(existsSync(join(buckets, one, 'IndexedDB', 'indexeddb.leveldb'))).toBe(folder !== null)

    // The move left out: rows are deleted, and that is all.
    await deleteRows(page, planted)
    expect(readableIn(profile, planted.words)).toEqual(planted.words)

    await page.goto(app.address)
    await page.getByRole('button', { name: nl.start.more(name) }).click()
    await page.getByText(nl.start.toBin).click()
    await page.getByRole('button', { name: nl.start.binCount(1) }).click()
    await page.getByRole('button', { name: nl.start.erase }).first().click()
    // What is in it is counted before it is asked.
    await page.getByRole('button', { name: nl.start.keep }).waitFor()
    await page.getByRole('button', { name: nl.start.erase, exact: true }).last().click()
    await page.getByText(texts.moving.done).waitFor()
    expect(Object.keys(await databasesByBucket(page))).toEqual(['', 'vsv-spiegel-en-toets-0002'])
    expect(readableIn(profile, [...planted.words, ...written])).toEqual([])
    expect(app.complaints).toEqual([])
  })

  // Only Linux shows which processes are the browser's.
  test.runIf(process.platform === 'linux')('a move that is killed loses nothing', async () => {
    const { page } = app
    await page.getByRole('button', { name: nl.start.openExample }).click()
    await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
    // In the middle of it; `npm run proof` kills it at any moment.
    await cutMove(app, 200)
  })
})
