/** The tests of the shell are worth what their stand-in is worth. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningShell } from '../electron-stand-in/launch'
import { openProbe } from './probe/open-probe'

let shell: RunningShell
beforeAll(async () => {
  shell = await openProbe()
})
afterAll(() => shell.close())

describe('the stand-in', () => {
  it.each([
    ['dialog', 'showCertificateTrustDialog'],
    ['app', 'setBadgeCount'],
    ['ipcMain', 'handleOnce'],
    ['Menu', 'sendActionToFirstResponder'],
    ['protocol', 'unhandle'],
    ['session', 'fromPartition'],
    ['BrowserWindow', 'getAllWindows'],
    ['window', 'setProgressBar'],
    ['webContents', 'executeJavaScript'],
  ] as const)('throws when the shell uses %s.%s, which it does not have', async (object, member) =>
    expect(await shell.ask('missing', [object, member])).toBe(`stand-in lacks ${object}.${member}`),
  )

  it('does not throw for what it has', async () =>
    expect(await shell.ask('missing', ['dialog', 'showSaveDialog'])).toBeNull())

  it('gives the page its engine, so that a report of these tests can name it', async () => {
    const { engine, version } = await shell.page.evaluate(() => window.chosenPlatform.info())
    expect(engine).toMatch(/^Chromium \d{3}$/)
    expect(version).toMatch(/^\d+\.\d+\.\d+/)
  })
})
