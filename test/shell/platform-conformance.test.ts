import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { serve } from '../../build/start/serve'
import { launchChromium } from '../chromium.mjs'
import { freePort } from '../free-port.mjs'
import { probePage } from './probe/probe-page'
import { conformanceOf, type PlatformUnderTest } from './conformance'
import { temporaryFolder } from '../temporary-folder'
import { openProbe } from './probe/open-probe'

async function startElectron(): Promise<PlatformUnderTest> {
  const shell = await openProbe()
  return {
    page: shell.page,
    async saves(step) {
      const filePath = join(temporaryFolder(), 'Rapport VSV.docx')
      await shell.ask('answerSave', { canceled: false, filePath })
      await step()
      return { name: basename(filePath), bytes: await readFile(filePath) }
    },
    async opens(path, step) {
      await shell.ask('answerOpen', {
        canceled: path === null,
        filePaths: path === null ? [] : [path].flat(),
      })
      return step()
    },
    stop: shell.close,
  }
}

async function startBrowser(): Promise<PlatformUnderTest> {
  const server = await serve(await probePage(), await freePort())
  if (!server.ok) throw new Error(server.problem.message)
  const browser = await launchChromium()
  const page = await browser.newPage()
  await page.goto(server.value.address)
  return {
    page,
    async saves(step) {
      const [download] = await Promise.all([page.waitForEvent('download'), step()])
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
    },
    async opens(path, step) {
      const [chooser, answer] = [page.waitForEvent('filechooser'), step()]
      const { setFiles, element } = await chooser.then((given) => ({
        setFiles: (file: string | readonly string[]) =>
          given.setFiles(typeof file === 'string' ? file : [...file]),
        element: given.element(),
      }))
      await (path === null ? element.dispatchEvent('cancel') : setFiles(path))
      return answer
    },
    async stop() {
      await browser.close()
      await server.value.stop()
    },
  }
}

conformanceOf('in Electron', startElectron)
conformanceOf('in the browser', startBrowser)

it('a page in the browser begins to store at the first sign of leaving, and tells leaving from being out of sight and from closing', async () => {
  const { page, stop } = await startBrowser()
  const flushed = await page.evaluate(() => {
    const reasons: string[] = []
    const stopListening = window.chosenPlatform.onClose(async (why) => {
      reasons.push(why)
    })
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('pagehide'))
    stopListening()
    window.dispatchEvent(new Event('pagehide'))
    return reasons
  })
  expect(flushed).toEqual(['hidden', 'leaving'])
  await stop()
})
