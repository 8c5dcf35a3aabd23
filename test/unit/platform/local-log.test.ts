// @vitest-environment happy-dom
/** The log of a browser stays small, and what is asked of the computer is in it by its code and size only. */
import { beforeEach, expect, test } from 'vitest'
import { LARGEST_LOG, type LogEntry } from '../../../src/contract/local-log'
import type { Platform } from '../../../src/contract/platform'
import { failure, success } from '../../../src/domain/outcome'
import { browserLog, withLog } from '../../../src/platform/local-log'

const now = () => new Date('2026-11-29T10:00:00.000Z')
beforeEach(() => {
  localStorage.clear()
})

async function textOf({ readLog }: Pick<Platform, 'readLog'>): Promise<string> {
  const read = await readLog()
  return read.ok ? read.value : ''
}

test('it keeps whole lines, the newest, within its limit, and is there after a reload', async () => {
  const log = browserLog(window, now)
  for (let ms = 0; ms < 6000; ms += 1) await log.writeLog({ event: 'store-opened', ms })
  const text = await textOf(browserLog(window, now))
  expect(text.length).toBeLessThanOrEqual(LARGEST_LOG / 2)
  const lines = text.trimEnd().split('\n')
  expect(lines.every((line) => /^2026-11-29T10:00:00\.000Z page store-opened ms=\d+$/.test(line))).toBe(true)
  expect(lines.at(-1)).toMatch(/ms=5999$/)
})

test('where the user blocks all storage there is no log, and nothing breaks', async () => {
  const blocked = {
    get localStorage(): never {
      throw new DOMException('blocked', 'SecurityError')
    },
  } as unknown as Window
  const log = browserLog(blocked, now)
  expect(await log.writeLog({ event: 'started' })).toEqual(success(null))
  expect(await textOf(log)).toBe('')
})

test('of files and copies the log tells what failed and how large they were, never a name or a sentence', async () => {
  const written: LogEntry[] = []
  const bytes = new Uint8Array(150 * 1024)
  const platform = withLog({
    writeLog: async (entry: LogEntry) => {
      written.push(entry)
      return success(null)
    },
    saveFile: async () => failure('no-permission', 'In de map van Jansen mag u niet schrijven.'),
    openFile: async () => success({ name: 'Jansen 123456782.vsv', bytes }),
    openFiles: async () => success([{ name: 'Jansen.vsvantwoord', content: success(bytes) }]),
    writeCopy: async () =>
      success({ name: 'Jansen', at: '', dossierId: '', dossierName: 'VSV Jansen', records: 3 }),
    readCopy: async () => failure('copy-unknown', 'Jansen'),
  } as Partial<Platform> as Platform)
  const kind = { label: 'Dossier', extension: 'vsv' } as const
  await platform.saveFile({ name: 'Jansen 123456782', kind }, bytes)
  await platform.openFile([kind])
  await platform.openFiles([kind], 'files')
  await platform.writeCopy(
    { dossierId: 'd', dossierName: 'VSV Jansen', records: 3, locked: false, answers: 0 },
    bytes,
  )
  await platform.readCopy('Jansen')
  expect(written.map((entry) => ({ ...entry, ms: 0 }))).toEqual([
    { event: 'failed', of: 'saveFile', code: 'no-permission', ms: 0 },
    { event: 'done', of: 'openFile', ms: 0, kilobytes: 200 },
    { event: 'done', of: 'writeCopy', ms: 0, kilobytes: 200 },
    { event: 'failed', of: 'readCopy', code: 'copy-unknown', ms: 0 },
  ])
})
