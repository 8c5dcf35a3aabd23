/** A report of 300 pages is made without filling the disk or the memory of an office computer. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '../bench/bundle.mjs'
import { headingsOf, readDocx, type ReadDocx } from './read-docx'
import { faultsIn, validator } from './tools'

const MB = 1_000_000
let folder: string
let bytes: Uint8Array
let docx: ReadDocx
let measured: {
  readonly milliseconds: number
  readonly bytes: number
  readonly growth: number
  readonly isAsWhole: boolean
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vsv-groot-'))
  const target = join(folder, 'rapport.docx')
  // Without a limit Node lets garbage lie as long as the computer has memory left; this is what the report really needs.
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=500',
    'test/report/report-in-child.mjs',
    target,
    '1',
    await bundle(join(import.meta.dirname, 'measured-large.ts'), join(folder, 'made')),
  ])
  measured = JSON.parse(stdout) as typeof measured
  bytes = new Uint8Array(await readFile(target))
  docx = readDocx(bytes)
}, 900_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the report of 200 norms and six rounds', () => {
  test('has all 200 norms, 60 charts and some 300 pages', () => {
    expect(headingsOf(docx).filter(({ text }) => /^N-\d+ · /.test(text))).toHaveLength(200)
    expect(docx.charts.length).toBeGreaterThanOrEqual(60)
    const pages = docx.paragraphs
      .filter(({ style }) => style === 'TOC1')
      .map(({ text }) => Number(text.split('\t')[1]))
    // Where the last chapter begins.
    expect(Math.max(...pages)).toBeGreaterThanOrEqual(295)
  })

  test('has the pages that counting it as a whole gives', () => {
    expect(measured.isAsWhole).toBe(true)
  })

  test('is a file of less than 20 MB', () => {
    expect(measured.bytes).toBe(bytes.length)
    expect(measured.bytes).toBeLessThan(20 * MB)
  })

  test('takes less than 500 MB of memory to make', () => {
    expect(measured.growth).toBeLessThan(500 * MB)
    expect(measured.growth).toBeGreaterThan(0)
  })

  test.skipIf(validator === null)('opens in Word without repair', async () => {
    expect(await faultsIn(bytes)).toEqual([])
  })
})
