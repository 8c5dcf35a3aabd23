/**
 * The real thing: the built application in real Electron. Runs wherever the binary is: the one npm fetched, or a package before its
 * fuses are set (`VSV_PACKAGED_APP=<path of the executable>`; the fuses close the door Playwright comes in by).
 * Without one every test is skipped and says why: the stand-in in test/shell is no substitute.
 */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Platform } from '../../src/contract/platform'
import { electronBinary } from '../../build/start/electron-binary'
import { temporaryFolder } from '../temporary-folder'

const repository = resolve(import.meta.dirname, '../..')
const packaged = process.env.VSV_PACKAGED_APP
const executablePath = packaged ?? electronBinary(repository, process.env)
const reason = 'skipped: there is no Electron binary here (npx install-electron fetches it)'

if (executablePath === undefined) console.error(`test/packaged ${reason}`)

describe.skipIf(executablePath === undefined)(
  `the application in Electron${executablePath === undefined ? ` (${reason})` : ''}`,
  () => {
    const userData = temporaryFolder()
    let application: ElectronApplication
    let page: Page

    async function launch(): Promise<void> {
      application = await _electron.launch({
        executablePath: String(executablePath),
        args: [...(packaged === undefined ? [repository] : []), `--user-data-dir=${userData}`],
        cwd: repository,
      })
      page = await application.firstWindow()
      await page.locator('h1').first().waitFor()
    }
    beforeAll(launch)
    afterAll(() => application.close())

    it('starts at its own address, sandboxed, with window.platform and nothing of Node', async () => {
      expect(page.url()).toMatch(/^app:\/\/toolkit\/index\.html/)
      const seen = await page.evaluate(() => [
        typeof Reflect.get(window, 'platform'),
        'require' in window,
        'process' in window,
      ])
      expect(seen).toEqual(['object', false, false])
    })

    it('writes a file the user chose', async () => {
      const filePath = join(userData, 'proef.vsv')
      await application.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
      }, filePath)
      await page.evaluate(() =>
        (Reflect.get(window, 'platform') as Platform).saveFile(
          { name: 'proef', kind: { label: 'Dossierbestand', extension: 'vsv' } },
          new Uint8Array([1, 2, 3]),
        ),
      )
      expect([...(await readFile(filePath))]).toEqual([1, 2, 3])
    })

    it('cannot be led away from its page, opens no window, and reaches no network', async () => {
      await page.evaluate(() => {
        window.open('https://evil.example/')
        window.location.assign('https://evil.example/')
      })
      const fetched = await page.evaluate(() => fetch('https://evil.example/').then(String, () => 'refused'))
      expect(fetched).toBe('refused')
      expect(page.url()).toMatch(/^app:\/\/toolkit\//)
      expect(application.windows()).toHaveLength(1)
    })

    it('keeps its data over a restart', async () => {
      const count = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
      const before = await count()
      expect(before).toContain('vsv-spiegel-en-toets')
      await application.close()
      await launch()
      expect(await count()).toEqual(before)
    })
  },
)
