/**
 * Collecting by file, from the page of a round and back: the questionnaire is saved, filled in from disk on a phone without
 * network, and comes in with a folder of others.
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newNonce, sealAnswer } from '../../src/contract/answer-file'
import { answerAsText } from '../../src/contract/answer-text'
import { ROUND_ELEMENT, type FormRound } from '../../src/contract/respond-form'
import { filling } from '../../src/texts/survey/filling/filling'
import { nl } from '../../src/texts/nl'
import { respond } from '../../src/texts/survey/filling/respond'
import { launchChromium } from '../chromium.mjs'
import { temporaryFolder } from '../temporary-folder'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { makeOpenRound, PROFESSIONS } from './open-round'
import { phone } from './respond-file'

const words = nl.receive
let app: BuiltApp
/** The questionnaire as it was saved, and the round inside it. */
let questionnaire: string
let asked: FormRound

beforeAll(async () => {
  app = await openBuiltApp()
  await makeOpenRound(app.page, 'VSV Bestanden', 'Quickscan bestanden')
  await app.page.getByRole('link', { name: words.title }).click()
  await app.page.getByRole('heading', { name: words.title }).waitFor()
})
afterAll(() => app.close())

async function sealed(professionId: string, value: 1 | 2 | 3 | 4 | 5, id: string = randomUUID()) {
  const statements = asked.themes.flatMap(({ statements }) => statements)
  return sealAnswer(
    {
      id,
      roundId: asked.id,
      formVersion: asked.formVersion,
      code: null,
      nonce: newNonce(),
      form: {
        professionId,
        roleId: null,
        answers: Object.fromEntries(
          statements.filter(({ audience }) => audience === 'everyone').map((one) => [one.id, value]),
        ),
        priorities: [],
        phaseId: null,
        keep: '<script>document.title = "gehackt"</script>',
        improve: '',
      },
    },
    asked.publicKey,
  )
}

/** Chooses files as a user does. */
async function choose(page: Page, paths: readonly string[] | string): Promise<void> {
  const folder = typeof paths === 'string'
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: folder ? words.take.folder : words.take.files }).click(),
  ])
  await chooser.setFiles(folder ? paths : [...paths])
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await barriersOn(page)).toEqual([])
}

const result = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor()

/** The headings of the page from top to bottom. */
const headings = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()

test('the questionnaire is saved as one file that holds the public key only', async () => {
  const { page } = app
  // Nobody filled in yet: sending comes first.
  await expect
    .poll(() => headings(page))
    .toEqual([words.form.heading, words.codes.heading, words.take.heading])
  await expectAccessible(page)
  await page.getByLabel(words.form.contact).fill('secretaris@vsv.example')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.form.save }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^Vragenlijst-.*\.html$/)
  questionnaire = join(temporaryFolder(), 'Vragenlijst.html')
  await download.saveAs(questionnaire)
  const html = readFileSync(questionnaire, 'utf8')
  const [, json = ''] = new RegExp(`id="${ROUND_ELEMENT}">([^<]*)</script>`).exec(html) ?? []
  asked = JSON.parse(json) as FormRound
  expect(Object.keys(asked.publicKey).sort()).toEqual(['crv', 'kty', 'x', 'y'])
  expect(asked).toMatchObject({ contact: 'secretaris@vsv.example', usesCodes: false })
})

test('an answer filled in from disk on a phone without network comes in', async () => {
  const browser = await launchChromium({ args: ['--lang=nl-NL'] })
  const context = await browser.newContext({ ...phone, offline: true, acceptDownloads: true })
  const form = await context.newPage()
  await form.goto(pathToFileURL(questionnaire).href)
  await form.getByRole('button', { name: filling.welcome.begin }).tap()
  await form.getByRole('radio', { name: PROFESSIONS.midwife }).check()
  await form.getByRole('button', { name: filling.next, exact: true }).tap()
  const label = asked.scale.find(({ value }) => value === 4)?.label ?? ''
  await form.getByRole('radio', { name: label, exact: true }).first().check()
  while (!(await form.getByRole('heading', { name: respond.check.title }).isVisible()))
    await form.getByRole('button', { name: filling.next, exact: true }).tap()
  const [download] = await Promise.all([
    form.waitForEvent('download'),
    form.getByRole('button', { name: respond.check.save }).tap(),
  ])
  const path = join(temporaryFolder(), download.suggestedFilename())
  await download.saveAs(path)
  await browser.close()

  await choose(app.page, [path])
  await result(app.page, words.result.taken(1, 0))
  // The same file again counts once.
  await choose(app.page, [path])
  await result(app.page, words.result.duplicates(1))
})

test('a folder of three hundred files, five damaged: 295 in, five with their reason, and the whole of it can be undone', async () => {
  const { page } = app
  const folder = join(temporaryFolder(), 'antwoorden')
  mkdirSync(folder)
  for (let place = 0; place < 300; place += 1) {
    const text = await sealed(place % 2 === 0 ? 'VK1' : 'GYN', place % 2 === 0 ? 4 : 2)
    const name = `antwoord-${String(place).padStart(3, '0')}.vsvantwoord`
    writeFileSync(join(folder, name), place % 60 === 0 ? text.slice(0, 400) : text)
  }
  writeFileSync(join(folder, 'leesmij.pdf'), 'hoort er niet bij')
  await choose(page, folder)
  await result(page, words.result.taken(295, 5))
  const rows = page.getByRole('table', { name: words.result.refusedCaption }).getByRole('row')
  await expect.poll(() => rows.count()).toBe(6)
  await expect
    .poll(() => rows.nth(1).innerText())
    .toMatch(/antwoord-000\.vsvantwoord\s+Dit antwoordbestand houdt halverwege op/)
  await expectAccessible(page)

  await page.getByRole('button', { name: words.result.undo }).click()
  await result(page, words.result.undone(295))
  await choose(page, folder)
  await result(page, words.result.taken(295, 5))
})

test('a zip, a pasted e-mail and an edited copy are each recognised', async () => {
  const { page } = app
  const id = randomUUID()
  const zip = join(temporaryFolder(), 'antwoorden.zip')
  const parts = { 'a.vsvantwoord': new TextEncoder().encode(await sealed('JGZ', 3, id)) }
  writeFileSync(zip, zipSync(parts))
  await choose(page, [zip])
  await result(page, words.result.taken(1, 0))
  await page
    .getByLabel(words.take.paste)
    .fill(`Beste,\n\n${answerAsText(await sealed('JGZ', 5, id))}\n\nGroet`)
  await page.getByRole('button', { name: words.take.takePasted }).click()
  await result(page, words.result.taken(0, 1))
  await page.getByText(words.problems.conflict).waitFor()
  const bad = join(temporaryFolder(), 'slecht.zip')
  writeFileSync(bad, zipSync({ '../../weg.vsvantwoord': new Uint8Array([1]) }))
  await choose(page, [bad])
  await page.getByText(words.problems.zip['unsafe-name']).waitFor()
})

test('files can be dropped on the page', async () => {
  const { page } = app
  const text = await sealed('JGZ', 3)
  const transfer = await page.evaluateHandle((text) => {
    const given = new DataTransfer()
    given.items.add(new File([text], 'gesleept.vsvantwoord'))
    return given
  }, text)
  await page.getByText(words.take.drop).dispatchEvent('drop', { dataTransfer: transfer })
  await result(page, words.result.taken(1, 0))
})

test('somebody who comes back for more finds receiving answers first', async () => {
  const { page } = app
  await page.getByRole('link', { name: 'Quickscan bestanden' }).click()
  await page.getByRole('link', { name: words.title }).click()
  await page.getByRole('heading', { name: words.take.heading }).waitFor()
  await expect
    .poll(() => headings(page))
    .toEqual([words.take.heading, words.form.heading, words.codes.heading])
})

test('codes are shown once, and the round keeps none of them', async () => {
  const { page } = app
  await page.getByLabel(words.codes.count).fill('12')
  await page.getByRole('button', { name: words.codes.make }).click()
  const codes = page.getByRole('list', { name: words.codes.list }).getByRole('listitem')
  await codes.first().waitFor()
  await expect.poll(() => codes.count()).toBe(12)
  const shown = await codes.first().innerText()
  await expectAccessible(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.codes.save, exact: true }).click(),
  ])
  const list = readFileSync(await download.path(), 'utf8')
  expect(list.split('\r\n')).toHaveLength(14)
  await page.getByRole('button', { name: words.codes.done }).click()
  await expect.poll(() => page.getByText(shown).count()).toBe(0)
  await page.getByText(words.codes.inUse(12)).waitFor()
})

test('the round counts what came in, and its results follow; while they hide somebody, it cannot be reopened', async () => {
  const { page } = app
  await page.getByRole('link', { name: 'Quickscan bestanden' }).click()
  await page.getByText(nl.rounds.monitor.of(298, 60), { exact: true }).waitFor()
  await page.getByRole('button', { name: nl.rounds.step.open.action }).click()
  await page.getByRole('button', { name: nl.rounds.confirm.close.action }).click()
  await page.getByRole('link', { name: nl.rounds.toResults }).click()
  await page.getByRole('heading', { name: nl.results.titleOf('Quickscan bestanden') }).waitFor()
  await page.getByRole('link', { name: 'Quickscan bestanden' }).click()
  await page.getByRole('button', { name: words.reopen.button }).click()
  // Two of the youth health care: they are hidden, so the round may not open again. Told before anybody types a reason.
  await page.getByText(words.reopen.refused).waitFor()
  await expect.poll(() => page.getByLabel(words.reopen.reason).count()).toBe(0)
  await page.getByRole('button', { name: nl.app.close, exact: true }).click()
  await expect.poll(() => page.title()).not.toContain('gehackt')
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
