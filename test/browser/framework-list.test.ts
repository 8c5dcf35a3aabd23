/**
 * A published list with headings of its own, on screen: the file, what its columns hold, what comes and what does not, an assessment with
 * it and a norm judged; and the next version of the list beside it.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { rowOf, workbookOf } from '../storage/published-list'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { tabTo } from './open-round'

const words = nl.frameworkList
let app: BuiltApp

beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.getByRole('button', { name: nl.start.newDossier }).click()
  await page.getByLabel(nl.start.nameLabel).fill('VSV Lijstenhaven')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
})
afterAll(() => app.close())

const menu = (name: string) =>
  app.page.getByRole('navigation', { name: nl.app.mainNavigation }).getByRole('link', { name }).click()

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    app.page.waitForEvent('filechooser'),
    app.page.getByRole('button', { name: nl.ownSets.read.choose }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}

const meaningOf = (heading: string) =>
  app.page.getByLabel(nl.answerList.columns.meaningOf(heading), { exact: true })

async function expectNoBarriers(): Promise<void> {
  expect(await barriersOn(app.page)).toEqual([])
}

async function expectNarrowEnough(): Promise<void> {
  const { page } = app
  await page.setViewportSize({ width: 320, height: 640 })
  // The menu slides away first.
  await page.waitForFunction(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth <= clientWidth
  })
  await expectNoBarriers()
  await page.setViewportSize({ width: 1366, height: 768 })
}

const published = () =>
  workbookOf({
    Leeswijzer: [rowOf('Over deze lijst', 'Uitgave 2026'), rowOf('Van de uitgever', 'Versie 2')],
    Lijst: [
      rowOf('Normenlijst 2026', 'versie 2', ''),
      rowOf('Nr', 'Vereiste', 'Kolom X'),
      [{ value: 'Beleid', columnSpan: 3 }, null, null],
      rowOf('5.1', 'Er is beleid voor informatiebeveiliging.', 'Een'),
      rowOf('5.2', 'Rollen zijn belegd.', 'Twee'),
      rowOf('5.2', 'Nog eens hetzelfde nummer.', 'Drie'),
      rowOf('5.4', '', 'Vier'),
    ],
  })

test('columns are proposed from the right sheet, and nothing can go on without a number and a text', async () => {
  const { page } = app
  await menu(nl.ownSets.title)
  await choose('normen-2026.xlsx', await published())
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
  await page.getByRole('heading', { name: words.columns.heading }).waitFor()
  await expect.poll(() => meaningOf('Nr').inputValue()).toBe('number')
  await expect.poll(() => meaningOf('Vereiste').inputValue()).toBe('text')
  await expect.poll(() => meaningOf('Kolom X').inputValue()).toBe('ignore')
  await expectNoBarriers()
  await expectNarrowEnough()
  await meaningOf('Nr').selectOption('ignore')
  await page.getByText(words.columns.fault['no-number']).waitFor()
  await expect.poll(() => page.getByRole('button', { name: words.next, exact: true }).isDisabled()).toBe(true)
  await meaningOf('Nr').selectOption('number')
  await meaningOf('Kolom X').selectOption('title')
})

test('the check shows what comes, what stays empty, and every row that does not come with its reason', async () => {
  const { page } = app
  const next = page.getByRole('button', { name: words.next, exact: true })
  await tabTo(page, next)
  await page.keyboard.press('Enter')
  await page.getByText(words.check.counts(2, 1, 2)).waitFor()
  await page.getByText(words.refused.duplicate('5.2', 5)).waitFor()
  await page.getByText(words.refused.noText('5.4')).waitFor()
  await page.getByText(words.check.noCore).waitFor()
  await page.getByText(/De lijst zegt hier niets over: zo toont u dit aan, bewijsstukken/u).waitFor()
  await expectNoBarriers()
  await expectNarrowEnough()
})

test('it is taken in only after the rows that stay behind were looked at, with the keyboard', async () => {
  const { page } = app
  const take = page.getByRole('button', { name: words.check.take(2) })
  await tabTo(page, take)
  await page.keyboard.press('Enter')
  await page.getByText(words.check.looked).waitFor()
  await page.getByLabel(words.check.leaveOut(2)).press('Space')
  await page.getByLabel(words.about.name).fill('Normenlijst van de uitgever')
  await page.getByLabel(words.about.disclaimer, { exact: true }).fill('')
  await take.press('Enter')
  await page.getByText(words.about.missing).waitFor()
  await page.getByLabel(words.about.disclaimer, { exact: true }).fill('Van de uitgever, 2026.')
  await take.press('Enter')
  await page.getByRole('heading', { name: words.done.heading('Normenlijst van de uitgever') }).waitFor()
  await expectNoBarriers()
})

test('an assessment begins with it, and a norm says what is not known and can be judged', async () => {
  const { page } = app
  await page.getByRole('link', { name: words.done.assess }).click()
  await page.getByRole('radio', { name: /Normenlijst van de uitgever/u }).check()
  await page.getByRole('button', { name: nl.assessment.start.button }).click()
  await page.getByRole('heading', { level: 1, name: /Normenlijst van de uitgever/u }).waitFor()
  await page.goto(page.url().replace(/(#\/dossier\/[^/]+).*/u, '$1/toetsing/5.1'))
  await page.getByRole('heading', { level: 1, name: '5.1' }).waitFor()
  await page.getByText('Er is beleid voor informatiebeveiliging.').first().waitFor()
  await page.getByText(nl.normPage.howToShowUnknown).waitFor()
  await page.getByText(nl.normPage.sources.none).waitFor()
  await page.getByText(nl.labels.certaintyShort.unknown).waitFor()
  const met = page.getByRole('radio', { name: nl.normPage.short.met, exact: true })
  await met.press('Space')
  await expect.poll(() => met.isChecked()).toBe(true)
  await expectNoBarriers()
})

test('the next version of the list is compared with it', async () => {
  const { page } = app
  await menu(nl.ownSets.title)
  await page.getByRole('heading', { level: 1, name: nl.ownSets.title }).waitFor()
  await choose(
    'normen-2027.csv',
    new TextEncoder().encode(
      'Nr;Vereiste\n6.1;Er is beleid voor informatiebeveiliging.\n5.2;Rollen en taken zijn belegd.\n',
    ),
  )
  await page.getByRole('button', { name: words.next, exact: true }).click()
  await page.getByRole('combobox', { name: words.about.continues }).press('ArrowDown')
  await page.getByRole('option', { name: 'Normenlijst van de uitgever' }).click()
  await expect.poll(() => page.getByLabel(words.about.version, { exact: true }).inputValue()).toBe('1.1')
  await page.getByRole('button', { name: words.check.take(2) }).click()
  await page.getByRole('link', { name: words.done.changes }).click()
  await page.getByRole('heading', { level: 1, name: nl.ownSets.changes.title }).waitFor()
  await page.getByRole('heading', { name: '5.1 → 6.1' }).waitFor()
  await expectNoBarriers()
})

test('the page without a file leads to where a file is chosen', async () => {
  const { page } = app
  await page.goto(page.url().replace(/(#\/dossier\/[^/]+).*/u, '$1/vragenlijsten/lijst'))
  await page.reload()
  await page.getByRole('heading', { level: 1, name: words.gone.title }).waitFor()
  await page.getByRole('link', { name: words.gone.back }).click()
  await page.getByRole('heading', { level: 1, name: nl.ownSets.title }).waitFor()
})

test('no page complained and nothing left the computer', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
