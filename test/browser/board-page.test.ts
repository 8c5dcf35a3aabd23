/** The board's page on the screen, from the built application: the ways in, the ways on, and one sheet of paper. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { boardPlan as plan } from '../../src/texts/report/board-plan'
import { boardPage as words } from '../../src/texts/report/board-page'
import { temporaryFolder } from '../temporary-folder'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'

const PDFTOTEXT = '/usr/bin/pdftotext'

let app: BuiltApp
let dossier: string
beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  dossier = page.url().replace(/\/$/, '')
})
afterAll(() => app.close())

const title = () => app.page.getByRole('heading', { level: 1, name: words.title })

async function sheetsOf(): Promise<readonly string[]> {
  const pdf = await app.page.pdf({ format: 'A4', printBackground: true })
  const file = join(temporaryFolder(), 'beslisblad.pdf')
  await writeFile(file, pdf)
  const { stdout } = await promisify(execFile)(PDFTOTEXT, ['-layout', file, '-'])
  return stdout.split('\f').filter((sheet) => sheet.trim() !== '')
}

test('is one step from the overview and from the reports', async () => {
  const { page } = app
  for (const from of ['', '/rapport']) {
    await page.goto(`${dossier}${from}`)
    await page.getByRole('link', { name: nl.overview.boardPage }).click()
    await title().waitFor()
  }
})

test('says in one sentence how it stands, and leads to what cannot wait', async () => {
  const { page } = app
  await page.goto(`${dossier}/rapport/beslisblad`)
  await title().waitFor()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1)
  await expect.poll(() => page.locator('.headline').textContent()).toMatch(/kernnorm/u)
  const thing = page.locator('ol').getByRole('link').first()
  await thing.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/(toetsing|verbeterplan)\//u)
})

test('has no barriers, and shows no box that a click would do nothing with', async () => {
  const { page } = app
  await page.goto(`${dossier}/rapport/beslisblad`)
  await title().waitFor()
  expect(await barriersOn(page)).toEqual([])
  await expect.poll(() => page.getByText(words.initials).first().isVisible()).toBe(false)
  await expect.poll(() => page.getByText(words.onPaper).isVisible()).toBe(true)
})

test.skipIf(!existsSync(PDFTOTEXT))('fits on one sheet of A4, with boxes and room to sign', async () => {
  const { page } = app
  await page.goto(`${dossier}/rapport/beslisblad`)
  await title().waitFor()
  const sheets = await sheetsOf()
  expect(sheets).toHaveLength(1)
  for (const part of [words.title, ...words.choices, words.initials, ...words.signs, nl.labels.signal.red])
    expect(sheets[0]).toContain(part)
})

/** The page of the example, with the panel in which it is changed. */
async function openExample(): Promise<void> {
  await app.page.goto(`${dossier}/rapport/beslisblad`)
  await title().waitFor()
}
const rows = () => app.page.getByRole('table').last().getByRole('row')
const undone = () => app.page.getByText(nl.app.undone)

test('takes the day the board meets and a proposal of the VSV, which are there after a restart and can be undone', async () => {
  const { page } = app
  await openExample()
  // The head and five decisions: own ones push others off, and never make it longer.
  await expect.poll(() => rows().count()).toBe(6)
  await page.getByLabel(plan.meetsOn).fill('2027-03-18')
  await page.getByLabel(plan.meetsOn).blur()
  await expect.poll(() => page.getByRole('heading', { name: /18-3-2027/u }).count()).toBe(1)
  await page.getByRole('button', { name: plan.add }).click()
  const own = page.getByRole('group', { name: plan.ownNumber(1) })
  await own
    .getByRole('textbox', { name: nl.proposalFields.text.name })
    .fill('Neem een coördinator in dienst.')
  await own.getByRole('textbox', { name: nl.proposalFields.owner.name }).fill('dhr. Bruin')
  await own.getByLabel(nl.proposalFields.before.name).fill('2027-05-01')
  await own.getByLabel(nl.proposalFields.before.name).blur()
  await expect.poll(() => rows().nth(1).textContent()).toMatch(/coördinator.*dhr\. Bruin.*1-5-2027/u)
  await expect.poll(() => rows().nth(2).textContent()).toContain('18-3-2027')
  await expect.poll(() => rows().count()).toBe(6)
  expect(await barriersOn(page)).toEqual([])
  await page.reload()
  await title().waitFor()
  await expect.poll(() => rows().nth(1).textContent()).toMatch(/coördinator.*dhr\. Bruin.*1-5-2027/u)
  await page.getByRole('button', { name: plan.remove('Neem een coördinator in dienst.') }).click()
  await expect.poll(() => rows().nth(1).textContent()).not.toContain('coördinator')
  await page.locator('.v-snackbar').getByRole('button', { name: nl.app.undo }).click()
  await undone().waitFor()
  await expect.poll(() => rows().nth(1).textContent()).toContain('coördinator')
})

test('a proposal of the application is left out, put back and put in other words', async () => {
  const { page } = app
  await openExample()
  const chosen = page.getByRole('button', { name: new RegExp(`^${plan.leaveOut}: `, 'u') }).first()
  const sentence = ((await chosen.getAttribute('aria-label')) ?? '').replace(`${plan.leaveOut}: `, '')
  const onPage = () => page.getByRole('table').last().getByText(sentence, { exact: true }).count()
  await expect.poll(onPage).toBe(1)
  await chosen.click()
  await expect.poll(onPage).toBe(0)
  await page.getByRole('button', { name: plan.backOf(sentence) }).click()
  await expect.poll(onPage).toBe(1)
  await page.getByRole('button', { name: plan.rewordOf(sentence) }).click()
  await page.getByLabel(plan.words).fill('Bel de eigenaar deze week.')
  await page.getByLabel(plan.words).blur()
  await expect.poll(() => rows().nth(2).textContent()).toContain('Bel de eigenaar deze week.')
  await expect.poll(onPage).toBe(0)
  expect(await barriersOn(page)).toEqual([])
})

test.skipIf(!existsSync(PDFTOTEXT))(
  'what is changed on it is on the same sheet, and how is not',
  async () => {
    await openExample()
    const sheets = await sheetsOf()
    expect(sheets).toHaveLength(1)
    for (const part of ['coördinator', 'Bel de eigenaar']) expect(sheets[0]).toContain(part)
    expect(sheets[0]).not.toContain(plan.title)
  },
)

test('of a dossier without anything teaches how it fills, and asks nothing', async () => {
  const { page } = app
  await page.goto(`${app.address}#/`)
  await page.getByRole('button', { name: nl.start.newDossier }).first().click()
  await page.getByLabel(nl.start.nameLabel).fill('VSV Leeg')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  const fresh = page.url().replace(/(\/dossier\/[^/]+).*/u, '$1')
  await page.goto(`${fresh}/rapport/beslisblad`)
  await title().waitFor()
  await page.getByRole('heading', { name: words.empty.title }).waitFor()
  await expect.poll(() => page.getByText(words.noDecisions).count()).toBe(0)
  expect(await barriersOn(page)).toEqual([])
})
