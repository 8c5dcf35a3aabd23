/** The application in real Electron: where it lives, what it may do, and that its data stays. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Platform } from '../../src/contract/platform'
import { databasesByBucket } from '../stored-rows'
import { answerSave, asked } from './dialogs'
import { launch, ownFolder, quit, type Running } from './launch'

describe('the application in Electron', () => {
  let running: Running
  beforeAll(async () => {
    running = await launch()
  })
  afterAll(() => quit(running))

  it('starts at its own address, with window.platform and nothing of Node', async () => {
    expect(running.page.url()).toMatch(/^app:\/\/toolkit\/index\.html/)
    const seen = await running.page.evaluate(() => [
      typeof Reflect.get(window, 'platform'),
      'require' in window,
      'process' in window,
    ])
    expect(seen).toEqual(['object', false, false])
    expect(running.complaints).toEqual([])
  })

  it('knows that it is installed, and under which name', async () => {
    const about = await running.application.evaluate(({ app }) => [app.isPackaged, app.name])
    expect(about).toEqual([true, 'VSV Spiegel & Toets'])
  })

  // Only Linux tells it in files.
  it.runIf(process.platform === 'linux')('keeps every page in the sandbox of the system', async () => {
    const id = await running.application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    )
    const status = await readFile(`/proc/${id}/status`, 'utf8')
    expect(status).toMatch(/^Seccomp:\s+2$/m)
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m)
    expect(status).toMatch(/^CapEff:\s+0+$/m)
  })

  it('writes a file the user chose, and suggests a name in their documents', async () => {
    const path = join(ownFolder(), 'proef.vsv')
    await answerSave(running.application, path)
    await running.page.evaluate(() =>
      (Reflect.get(window, 'platform') as Platform).saveFile(
        { name: 'proef', kind: { label: 'Dossierbestand', extension: 'vsv' } },
        new Uint8Array([1, 2, 3]),
      ),
    )
    expect([...(await readFile(path))]).toEqual([1, 2, 3])
    expect(await asked(running.application)).toMatchObject([
      { kind: 'save', details: { defaultPath: expect.stringMatching(/proef\.vsv$/) } },
    ])
  })

  it('keeps its data over a restart', async () => {
    const names = () => databasesByBucket(running.page)
    const before = await names()
    expect(before).toMatchObject({ 'vsv-spiegel-en-toets-0001': ['vsv-spiegel-en-toets'] })
    expect(before['']).toEqual([])
    await quit(running)
    running = await launch({ userData: running.userData })
    expect(await names()).toEqual(before)
  })
})
