/** The road of the separate answers of a round: reminded of, erased, gone after a restart, and not back with an older file unasked. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDossierFile } from '../../src/storage/dossier-file'
import { formatDate } from '../../src/texts/format'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'

const ROUND = 'Quickscan najaar 2025'
const CLOSED = '2025-10-20'
const EXAMPLE = resolve(import.meta.dirname, '../../questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv')
const words = nl.erasing

let app: BuiltApp
let figures = ''
beforeAll(async () => {
  app = await openBuiltApp()
})
afterAll(() => app.close())

const dialog = () => app.page.getByRole('dialog')

async function toRound(): Promise<void> {
  const { page } = app
  const menu = page.getByRole('navigation', { name: nl.app.mainNavigation })
  await menu.getByRole('link', { name: nl.app.nav.mirror }).click()
  await page.getByRole('link', { name: ROUND, exact: true }).click()
  await page.getByRole('heading', { name: ROUND, exact: true, level: 1 }).waitFor()
}

async function toResults(): Promise<void> {
  const { page } = app
  await toRound()
  // By key: what is loaded above the link may move it from under the mouse.
  await page.getByRole('link', { name: nl.rounds.toResults }).press('Enter')
  await page.getByRole('heading', { name: nl.results.titleOf(ROUND), exact: true }).waitFor()
}

/** Everything the page of the results says now, below what it says about the answers. */
async function shown(): Promise<string> {
  const texts = await app.page.locator('main .panel:not(.kept)').allInnerTexts()
  // The link to the texts that are still to be read goes with them.
  return texts.join('\n').replace(nl.openAnswers.read, '').replaceAll(/\s+/g, ' ')
}

test('the dossier reminds of answers that were kept for longer than we advise', async () => {
  const { page } = app
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: words.due.title(ROUND) }).waitFor()
  await page.getByText(words.due.text(CLOSED)).waitFor()
  expect(await barriersOn(page)).toEqual([])
  await toResults()
  // Panels come one after another: read when two looks give the same.
  await expect
    .poll(async () => {
      const before = figures
      figures = await shown()
      return figures === before && figures.includes(nl.results.strongest)
    })
    .toBe(true)
})

test('what goes and what stays is said in numbers before anything happens', async () => {
  const { page } = app
  await page
    .getByRole('navigation', { name: nl.app.mainNavigation })
    .getByRole('link', { name: nl.app.nav.overview })
    .click()
  await page.getByRole('button', { name: words.button, exact: true }).click()
  await dialog()
    .getByRole('heading', { name: words.dialog.title(ROUND) })
    .waitFor()
  const file = await readDossierFile(new Uint8Array(await readFile(EXAMPLE)))
  if (!file.ok) throw new Error(file.problem.message)
  const { rounds, responses } = file.value.content
  const id = rounds.find(({ title }) => title === ROUND)?.id
  const count = responses.filter(({ roundId }) => roundId === id).length
  await dialog()
    .getByText(new RegExp(`^${String(count)} ingevulde vragenlijsten`))
    .waitFor()
  for (const point of words.dialog.overList) await dialog().getByText(point).waitFor()
  expect(await barriersOn(page)).toEqual([])
  await dialog().getByRole('button', { name: nl.app.cancel }).click()
  await page.getByRole('heading', { name: words.due.title(ROUND) }).waitFor()
})

test('they are erased with one click more; the results stay, also after a restart', async () => {
  await app.page.getByRole('button', { name: words.button, exact: true }).click()
  await dialog().getByRole('button', { name: words.dialog.action }).click()
  await app.page.getByRole('heading', { name: words.due.title(ROUND) }).waitFor({ state: 'detached' })
  await toResults()
  await expect.poll(shown).toBe(figures)

  await app.restart()
  await app.page.getByRole('button', { name: nl.start.openExample }).click()
  await app.page.getByRole('heading', { name: nl.overview.title }).waitFor()
  await toResults()
  await expect.poll(shown).toBe(figures)
  await app.page.locator('.panel.kept').getByText('gewist').waitFor()
  const today = new Date().toISOString().slice(0, 10)
  await toRound()
  await app.page.getByText(words.erased({ on: today, publicKey: null, figures: 'made-here' })).waitFor()
  await expect.poll(() => app.page.getByRole('button', { name: words.button, exact: true }).count()).toBe(0)
})

test('a file of before says that it brings them back, and leaves them out unless somebody chooses otherwise', async () => {
  const { page } = app
  await page.goto(app.address)
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: nl.start.openFile }).click(),
  ])
  await chooser.setFiles(EXAMPLE)
  await dialog().getByRole('heading', { name: words.returning.heading }).waitFor()
  await dialog()
    .getByText(`gewist op ${formatDate(new Date().toISOString().slice(0, 10))}`)
    .waitFor()
  await expect.poll(() => dialog().getByLabel(words.returning.leftOut).isChecked()).toBe(true)
  expect(await barriersOn(page)).toEqual([])
  await dialog().getByRole('button', { name: nl.start.arrivalReplace }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  await toResults()
  await expect.poll(shown).toBe(figures)
  await toRound()
  await expect.poll(() => page.getByRole('button', { name: words.button, exact: true }).count()).toBe(0)
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
