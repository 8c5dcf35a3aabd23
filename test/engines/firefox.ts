/** An unchanged Firefox over WebDriver BiDi. */
import puppeteer, { type ElementHandle } from 'puppeteer-core'
import { temporaryFolder } from '../temporary-folder'
import type { Engine, EngineWindow } from './engine'

export function firefox(executablePath: string): Engine {
  return { name: 'Firefox', open: () => openWindow(executablePath) }
}

async function openWindow(executablePath: string): Promise<EngineWindow> {
  const downloads = temporaryFolder()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1366, height: 768 },
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'intl.accept_languages': 'nl',
    },
  })
  const page = await browser.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || /content.security.policy/i.test(message.text()))
      complaints.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => requests.push(request.url()))
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))

  async function element(expression: string): Promise<ElementHandle<HTMLInputElement>> {
    const found = (await page.evaluateHandle(expression)).asElement()
    if (found === null) throw new Error(`No element: ${expression}`)
    return found as ElementHandle<HTMLInputElement>
  }

  return {
    downloads,
    async goto(address) {
      await page.goto(address)
    },
    async reload() {
      await page.reload()
    },
    evaluate: (expression) => page.evaluate(expression),
    click: async (expression) => (await element(expression)).click(),
    type: async (expression, text) => (await element(expression)).type(text),
    chooseFile: async (expression, path) => (await element(expression)).uploadFile(path),
    complaints: () => Promise.resolve(complaints),
    requests: () => Promise.resolve(requests),
    close: () => browser.close(),
  }
}
