/** The log in the data folder stays small, survives being cut off, and never stands in the way. */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLocalLog } from '../../../electron/local-log'
import { LARGEST_LOG } from '../../../src/contract/local-log'
import { temporaryFolder } from '../../temporary-folder'

const now = () => new Date('2026-11-29T10:00:00.000Z')
const newFolder = () => join(temporaryFolder(), 'logboek')

async function textOf(log: ReturnType<typeof openLocalLog>): Promise<string> {
  const read = await log.read()
  return read.ok ? read.value : ''
}

test('it goes on where it was after a start, and begins a new line after half a one', async () => {
  const folder = newFolder()
  openLocalLog(folder, now).write('shell', { event: 'started' })
  appendFileSync(join(folder, 'logboek.txt'), '2026-11-29T10:00:00.000Z page fau')
  const log = openLocalLog(folder, now)
  log.write('page', { event: 'store-opened', ms: 12 })
  expect(await textOf(log)).toBe(
    [
      '2026-11-29T10:00:00.000Z shell started',
      '2026-11-29T10:00:00.000Z page fau',
      '2026-11-29T10:00:00.000Z page store-opened ms=12',
      '',
    ].join('\n'),
  )
})

test('it never grows past its limit, and keeps the newest lines', async () => {
  const folder = newFolder()
  const log = openLocalLog(folder, now)
  for (let ms = 0; ms < 10_000; ms += 1) log.write('page', { event: 'store-opened', ms })
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size)
  expect(sizes).toHaveLength(2)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(LARGEST_LOG)
  const lines = (await textOf(log)).trimEnd().split('\n')
  expect(lines.at(-1)).toMatch(/ms=9999$/)
  const times = lines.map((line) => Number(/ms=(\d+)$/.exec(line)?.[1]))
  expect(times).toEqual([...times].sort((one, other) => one - other))
  expect(lines.length).toBeGreaterThan(2000)
})

test('where nothing can be written nothing is said, and it goes on as soon as there is room', async () => {
  const folder = newFolder()
  writeFileSync(folder, 'a file in the place of the folder')
  const log = openLocalLog(folder, now)
  log.write('shell', { event: 'started' })
  expect(await textOf(log)).toBe('')
  const { rmSync } = await import('node:fs')
  rmSync(folder)
  log.write('shell', { event: 'ended', minutes: 3 })
  expect(await textOf(log)).toBe('2026-11-29T10:00:00.000Z shell ended minutes=3\n')
})

test.runIf(process.platform !== 'win32')('only the owner of the account can read it', () => {
  const folder = newFolder()
  openLocalLog(folder, now).write('shell', { event: 'started' })
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'logboek.txt')).mode & 0o777).toBe(0o600)
})

test('a file that is already there is not read as ours by its size alone', async () => {
  const folder = newFolder()
  mkdirSync(folder)
  writeFileSync(join(folder, 'logboek.txt'), 'x'.repeat(LARGEST_LOG))
  const log = openLocalLog(folder, now)
  log.write('shell', { event: 'started' })
  expect(readFileSync(join(folder, 'logboek.txt'), 'utf8')).toBe('2026-11-29T10:00:00.000Z shell started\n')
})
