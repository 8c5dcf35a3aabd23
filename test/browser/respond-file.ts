/** The stand-alone questionnaire as a respondent meets it: a file on disk, a fresh profile, no network, a phone or a laptop. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { buildForm } from '../../build/standalone/build-form'
import { respondFormFor, type AskedRound, type Sending } from '../../src/contract/respond-form'
import { newRoundKeys } from '../../src/contract/sealing'
import type { RoundKeys } from '../../src/domain/survey/round/round-keys'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { launchChromium } from '../chromium.mjs'
import { temporaryFolder } from '../temporary-folder'

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
}
export const laptop: BrowserContextOptions = { viewport: { width: 1366, height: 768 } }

export const round: AskedRound = {
  id: 'b1a5e2d4-8b1f-4c7a-9f58-0d9f4e6a7c21',
  title: 'Nulmeting 2027',
  form: 'quickscan',
  questionSet: mirrorSet,
  professions: mirrorSet.professions
    .filter(({ id }) => ['VK1', 'GYN', 'KRZ', 'JGZ', 'CLI'].includes(id))
    .map((profession) => ({ ...profession, headCount: 4_711_471_147 })),
  threshold: 5,
  closesOn: null,
  introduction: 'Fijn dat u meedoet.\nDe uitkomsten bespreken we op 3 april.',
}

export interface OpenedForm {
  readonly page: Page
  readonly html: string
  readonly keys: RoundKeys
  /** What the page reported that it should not have: errors, and breaches of the content security policy. */
  readonly complaints: readonly string[]
  /** Every request besides the file itself. Must stay empty. */
  readonly requests: readonly string[]
  /** Does something that offers a file to save; its name and text. */
  saved(by: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }>
  close(): Promise<void>
}

let template: Promise<string> | undefined

/** The template, built once per test file. */
function builtTemplate(): Promise<string> {
  template ??= buildForm(resolve(import.meta.dirname, '../..'), 'respond').then(({ html }) => html)
  return template
}

export async function openForm(
  options: BrowserContextOptions,
  asked: AskedRound = round,
  sending: Partial<Sending> = {},
  damage: (html: string) => string = (html) => html,
): Promise<OpenedForm> {
  const keys = await newRoundKeys()
  const facts = {
    vsv: 'VSV De Proef',
    contact: 'Anja de Vries <anja@vsvdeproef.example>',
    usesCodes: false,
    publicKey: keys.publicKey,
    ...sending,
  }
  const html = damage(respondFormFor(asked, facts, await builtTemplate()))
  const path = join(temporaryFolder(), 'Vragenlijst.html')
  writeFileSync(path, html)
  const browser = await launchChromium({ args: ['--lang=nl-NL'] })
  const context = await browser.newContext({ ...options, offline: true, acceptDownloads: true })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const address = pathToFileURL(path).href
  const complaints: string[] = []
  const requests: string[] = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text()))
      complaints.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (request.url() !== address && !/^(blob|data):/.test(request.url())) requests.push(request.url())
  })
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return {
    page,
    html,
    keys,
    complaints,
    requests,
    async saved(by) {
      const [download] = await Promise.all([page.waitForEvent('download'), by()])
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
    },
    close: () => browser.close(),
  }
}
