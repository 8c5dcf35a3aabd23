/**
 * Work by file, there and back: a norm is sent to its owner, filled in from disk in a browser without network, meanwhile changed
 * here too, read in, decided, and taken back as a whole.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { delegate } from '../../src/texts/delegation/delegate'
import { delegatedFields } from '../../src/texts/delegation/values-in-words'
import { labels } from '../../src/texts/labels'
import { nl } from '../../src/texts/nl'
import { recordKinds } from '../../src/texts/record-kinds'
import { standalone } from '../../src/texts/standalone'
import { launchChromium } from '../chromium.mjs'
import { temporaryFolder } from '../temporary-folder'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { laptop, phone } from './respond-file'
import { excess } from './width'

const words = nl.delegation
const fields = delegatedFields.judgement
/** The first two norms of the framework. */
const norm = 'ORG-01'
const other = 'ORG-02'

let app: BuiltApp
/** Where the work form was saved. */
let form: string
/** Where the owner saved the return file. */
let returned: string

beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.getByRole('button', { name: nl.start.newDossier }).click()
  await page.getByLabel(nl.start.nameLabel).fill('VSV Retour')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  await inMenu(nl.app.nav.assessment).click()
  await page.getByRole('button', { name: nl.assessment.start.button }).click()
  await openNorm(norm)
  await writeHere('Zoals wij het uitzetten.')
})
afterAll(() => app.close())

function inMenu(name: string): Locator {
  return app.page.getByRole('navigation', { name: nl.app.mainNavigation }).getByRole('link', { name })
}

async function openNorm(id: string): Promise<void> {
  const { page } = app
  await page.goto(page.url().replace(/(#\/dossier\/[^/]+).*/, `$1/toetsing/${id}`))
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${id} `) }).waitFor()
}

const reasoningHere = () => app.page.getByLabel(nl.normPage.reasoning, { exact: true })

async function writeHere(text: string): Promise<void> {
  await reasoningHere().fill(text)
  await reasoningHere().blur()
  await app.page.locator('.save-status', { hasText: 'opgeslagen' }).waitFor()
}

async function expectAccessible(page: Page, where: string): Promise<void> {
  const found = await barriersOn(page)
  const tooWide = await excess(page)
  expect({ where, found, tooWide }).toEqual({ where, found: [], tooWide: 0 })
}

/** Does something that offers a file to save; where it was kept. */
async function saved(page: Page, by: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), by()])
  const path = join(temporaryFolder(), download.suggestedFilename())
  await download.saveAs(path)
  return path
}

describe('the owner, with the file and nothing else', () => {
  let browser: Browser
  const complaints: string[] = []
  const requests: string[] = []
  afterEach(async () => {
    await browser.close()
    expect(complaints).toEqual([])
    expect(requests).toEqual([])
  })

  async function open(options: BrowserContextOptions): Promise<Page> {
    browser = await launchChromium({ args: ['--lang=nl-NL'] })
    const context = await browser.newContext({ ...options, offline: true, acceptDownloads: true })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    const address = pathToFileURL(form).href
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
    return page
  }

  const next = (page: Page) => page.getByRole('button', { name: delegate.next, exact: true })

  /** The form must have been sent before anybody fills it in. */
  beforeAll(async () => {
    const { page } = app
    await inMenu(words.title).click()
    await page.getByText(words.emptyTitle).waitFor()
    await expectAccessible(page, 'nothing sent')
    await page.getByRole('link', { name: words.send }).click()
    await page.getByRole('heading', { name: words.form.title }).waitFor()
    await page.getByRole('button', { name: words.form.save }).click()
    await page.getByText(words.form.recipientMissing).waitFor()
    await page.getByLabel(nl.delegationFields.recipient.name, { exact: true }).fill('Mirjam Bakker')
    await page.getByRole('button', { name: words.form.save }).click()
    await page.getByText(words.form.nothingChosen).waitFor()
    const day = page.getByLabel(nl.delegationFields.askedBefore.name, { exact: true })
    await day.fill('2020-01-31')
    await page.getByRole('button', { name: words.form.save }).click()
    await page.getByText(words.form.past).waitFor()
    await page.locator('input[type="date"]:focus').waitFor()
    await day.fill('')
    await day.blur()
    await page.getByRole('checkbox', { name: new RegExp(`^${norm} `) }).check()
    await page.getByRole('checkbox', { name: new RegExp(`^${other} `) }).check()
    await page.getByLabel(nl.delegationFields.note.name, { exact: true }).fill('</script><b>Let op</b>')
    await expectAccessible(page, 'choosing what to send')
    form = await saved(page, () => page.getByRole('button', { name: words.form.save }).click())
    await page.getByRole('row', { name: /Mirjam Bakker/ }).waitFor()
    await expectAccessible(page, 'the list of sent work')
  })

  test('saves half-finished work as a file, and continues it in a new window another day', async () => {
    let page = await open(laptop)
    await expect.poll(() => page.getByText('</script><b>Let op</b>').isVisible()).toBe(true)
    await page.getByRole('button', { name: delegate.welcome.begin }).click()
    await page.getByLabel(fields.reasoning).fill('Halverwege')
    const kept = await saved(page, () => page.getByRole('button', { name: delegate.bar.keep }).click())
    await browser.close()

    page = await open(laptop)
    await page.getByLabel(delegate.welcome.resumeFile).setInputFiles(form)
    await page.getByRole('alert').waitFor()
    await page.getByLabel(delegate.welcome.resumeFile).setInputFiles(kept)
    await page.getByText(delegate.welcome.resumed).waitFor()
    await page.getByRole('button', { name: delegate.welcome.begin }).click()
    await expect.poll(() => page.getByLabel(fields.reasoning).inputValue()).toBe('Halverwege')
  })

  test('fills it in by touch on a phone, and saves the return file; the text to copy holds the same', async () => {
    const page = await open(phone)
    await page.getByRole('button', { name: delegate.welcome.begin }).tap()
    await expect.poll(() => page.getByLabel(fields.reasoning).inputValue()).toBe('Zoals wij het uitzetten.')
    await page.getByRole('radio', { name: labels.verdict['largely-met'], exact: true }).check()
    await page.getByLabel(fields.severity).selectOption({ label: labels.severity.minor })
    await page.getByLabel(fields.reasoning).fill('Zoals Mirjam het zag. 👶')
    await next(page).tap()
    await page.getByRole('radio', { name: labels.verdict['not-applicable'], exact: true }).check()
    await page.getByLabel(delegate.norm.reason).fill('Geen tweede lijn')
    await next(page).tap()
    returned = await saved(page, () => page.getByRole('button', { name: delegate.finish.save }).tap())
    expect(returned).toMatch(/Retour-VSV-Retour-Mirjam-Bakker-\d{4}-\d\d-\d\d\.vsvretour$/)
    await page.getByText(standalone.textTitle).tap()
    const text = await page.getByLabel(delegate.send.textLabel).inputValue()
    const code = text.split('\n').slice(1, -1).join('')
    expect(Buffer.from(code, 'base64').toString('utf8')).toBe(readFileSync(returned, 'utf8'))
  })

  test('cannot lose work by closing the window, and leaves nothing behind on the device', async () => {
    const page = await open(laptop)
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.dismiss()
    })
    await page.getByRole('button', { name: delegate.welcome.begin }).click()
    await page.getByLabel(fields.answerIfAsked).fill('Dat doen wij')
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => asked).toEqual(['beforeunload'])
    await expect
      .poll(() =>
        page.evaluate(async () => [
          localStorage.length,
          sessionStorage.length,
          document.cookie,
          (await indexedDB.databases()).length,
        ]),
      )
      .toEqual([0, 0, '', 0])
  })

  test('is told when the file is damaged', async () => {
    const whole = form
    form = join(temporaryFolder(), 'Werk.html')
    writeFileSync(form, readFileSync(whole, 'utf8').replace('"version":1', '"version":7'))
    const page = await open(phone)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(delegate.damaged.title)
    form = whole
  })

  test('the form allows one script and one style only, and asks for nothing', () => {
    const html = readFileSync(form, 'utf8')
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy.match(/'sha256-/g)).toHaveLength(2)
    expect(policy).not.toContain('unsafe')
    expect(html).not.toMatch(/(src|href)="(?!data:)/)
    expect(Buffer.byteLength(html)).toBeLessThan(400_000)
  })

  test.each([
    { name: 'on a phone', options: phone, scheme: 'light' },
    { name: 'on a laptop in the dark', options: laptop, scheme: 'dark' },
    { name: 'at 200 % zoom', options: { viewport: { width: 683, height: 384 } }, scheme: 'light' },
    { name: 'at 400 % zoom', options: { viewport: { width: 320, height: 256 } }, scheme: 'dark' },
  ] as const)('every page of the form is accessible and fits $name', async ({ options, scheme }) => {
    const page = await open({ ...options, colorScheme: scheme })
    await expectAccessible(page, 'welcome')
    await page.getByRole('button', { name: delegate.welcome.begin }).click()
    await page.getByRole('radio', { name: labels.verdict.unmet, exact: true }).check()
    await expectAccessible(page, 'norm')
    await next(page).click()
    await page.getByRole('radio', { name: labels.verdict['not-applicable'], exact: true }).check()
    await expectAccessible(page, 'not applicable')
    await next(page).click()
    await page.getByLabel(delegate.finish.from).fill('')
    await page.getByRole('button', { name: delegate.finish.save }).click()
    await page.getByText(delegate.finish.fromMissing).waitFor()
    await expectAccessible(page, 'finish')
    await page.getByLabel(delegate.finish.from).fill('Mirjam')
    await saved(page, () => page.getByRole('button', { name: delegate.finish.save }).click())
    await page.getByText(standalone.textTitle).click()
    await expectAccessible(page, 'send')
  })
})

describe('what came back', () => {
  async function read(): Promise<void> {
    const { page } = app
    await inMenu(words.title).click()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: words.read.choose }).click(),
    ])
    await chooser.setFiles(returned)
  }

  test('is compared with what changed here in the meantime: side by side, decided with the keyboard, merged in one step', async () => {
    const { page } = app
    await openNorm(norm)
    await writeHere('Zoals wij het later schreven.')
    await read()
    await page.getByRole('heading', { name: words.merge.title }).waitFor()
    await page.getByText(words.merge.counts(3, 1)).waitFor()
    await expectAccessible(page, 'merging')
    await page.getByRole('button', { name: words.merge.merge, exact: true }).press('Enter')
    await page.getByText(words.merge.undecided(1)).waitFor()
    // The keyboard is in the conflict: ours and theirs, and the arrow chooses.
    const conflict = page.getByRole('group', { name: new RegExp(`${norm}.*${fields.reasoning}`) })
    await expect.poll(() => conflict.innerText()).toContain('Zoals wij het later schreven.')
    await expect.poll(() => conflict.innerText()).toContain('Zoals Mirjam het zag. 👶')
    await expect.poll(() => conflict.innerText()).toContain('Zoals wij het uitzetten.')
    await page.keyboard.press('ArrowDown')
    await page.getByText(words.merge.counts(4, 1)).waitFor()
    await page.getByRole('button', { name: words.merge.merge, exact: true }).press('Enter')
    await page.getByText(words.merge.merged('Mirjam Bakker', 4)).waitFor()
    const log = page.getByRole('table', { name: words.log.title })
    await expect
      .poll(() => log.getByRole('row').nth(1).innerText())
      .toMatch(/Mirjam Bakker.*\.vsvretour\s+4\s+1/s)
    await expectAccessible(page, 'the log')

    await openNorm(norm)
    await expect.poll(() => reasoningHere().inputValue()).toBe('Zoals Mirjam het zag. 👶')
    await openNorm(other)
    await expect.poll(() => page.getByLabel(nl.normPage.reason).inputValue()).toBe('Geen tweede lijn')
  })

  test('is merged once: the same file again changes nothing', async () => {
    await read()
    await app.page.getByRole('alert').filter({ hasText: 'al samengevoegd' }).waitFor()
  })

  test('is in the history, and is taken back as a whole: in a later sitting with a reason', async () => {
    const { page } = app
    await page.reload()
    await inMenu(nl.app.nav.history).click()
    await page.getByRole('row').filter({ hasText: recordKinds.delegations.what }).first().waitFor()
    await page.getByRole('button', { name: nl.history.undo }).click()
    const why = page.getByRole('dialog', { name: nl.history.why.title })
    await why.getByText('Mirjam').first().waitFor()
    await expectAccessible(page, 'the question why')
    await why.getByRole('button', { name: nl.history.why.action }).click()
    await why.getByText(nl.history.why.missing).waitFor()
    await why.getByLabel(nl.history.why.reason).fill('Mirjam had een ouder formulier.')
    await why.getByRole('button', { name: nl.history.why.action }).click()
    await page.getByText(nl.app.undone).first().waitFor()
    await page.getByText(nl.history.because('Mirjam had een ouder formulier.')).first().waitFor()
    await openNorm(norm)
    await expect.poll(() => reasoningHere().inputValue()).toBe('Zoals wij het later schreven.')
    await expect.poll(() => page.getByRole('radio', { checked: true }).count()).toBe(0)
    await inMenu(words.title).click()
    await page.getByText(words.log.none).waitFor()
    await page.getByRole('row', { name: new RegExp(words.state.out) }).waitFor()
  })

  test('asked nothing of any place but our own server', () => {
    expect(app.strayRequests).toEqual([])
    expect(app.complaints).toEqual([])
  })
})
