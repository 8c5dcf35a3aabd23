/** The dossiers of the start page in a narrow window: cards to look at, and still a table to who hears it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { plantDossiers } from './plant-dossiers'
import { toldOn } from './told-tree'

const COLUMNS = Object.keys(nl.desk.columns).length + 1
let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  await page.goto(`${app.address}#/`)
  await page.getByRole('heading', { level: 1, name: nl.start.title }).waitFor()
  await plantDossiers(page, 7, { example: false })
  await page.getByRole('heading', { level: 1, name: nl.start.title }).waitFor()
  await page.setViewportSize({ width: 320, height: 640 })
}, 300_000)
afterAll(() => app.close())

const table = () => app.page.getByRole('table', { name: nl.desk.caption })
const names = () => table().getByRole('rowheader').getByRole('link').allInnerTexts()

/** How many of each role the browser tells a screen reader of. */
async function toldAs(...roles: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const told = await toldOn(app.page)
  return Object.fromEntries(roles.map((one) => [one, told.filter(({ role }) => role === one).length]))
}

test('nothing scrolls sideways, and every fact of a dossier stands in sight after its word', async () => {
  const { page } = app
  await expect.poll(async () => (await names()).length).toBe(8)
  await expect
    .poll(() => table().evaluate((one) => one.scrollWidth - (one.parentElement?.clientWidth ?? 0)))
    .toBeLessThanOrEqual(0)
  await expect
    .poll(() =>
      table().evaluate((one) =>
        [...one.querySelectorAll('tbody td, tbody td *')].filter(
          (part) => part.getBoundingClientRect().right > innerWidth - 16,
        ),
      ),
    )
    .toEqual([])
  await expect.poll(() => page.getByRole('region', { name: nl.app.scrolls(nl.desk.caption) }).count()).toBe(0)
  expect(await barriersOn(page)).toEqual([])
})

test('a screen reader is told of a table with the same rows and cells as in a wide window', async () => {
  const roles = ['table', 'row', 'columnheader', 'rowheader', 'cell']
  const asATable = { table: 1, row: 9, columnheader: COLUMNS, rowheader: 8, cell: 8 * (COLUMNS - 1) }
  await expect.poll(() => toldAs(...roles)).toEqual(asATable)
  await app.page.setViewportSize({ width: 1366, height: 768 })
  await expect.poll(() => toldAs(...roles)).toEqual(asATable)
  await app.page.setViewportSize({ width: 320, height: 640 })
})

test('they are put in another order and searched, as in a wide window', async () => {
  const { page } = app
  const head = table().getByRole('button', { name: nl.desk.columns.name, exact: true })
  await head.press('Enter')
  await expect.poll(async () => (await names()).at(0)).toBe('VSV 1')
  await head.press('Enter')
  await expect.poll(async () => (await names()).at(-1)).toBe('VSV 1')
  await page.getByLabel(nl.desk.search).fill('vsv 3')
  await expect.poll(names).toEqual(['VSV 3'])
  await page.getByLabel(nl.desk.search).fill('')
})

test('the chip of the example begins where its name does, also under it', async () => {
  const { page } = app
  const row = table().getByRole('row', { name: /Rijn en Kromme/ })
  const lefts = () =>
    row.evaluateAll((all) => {
      const one = all.find((each) => each.querySelector('.state-chip'))
      const name = one?.querySelector('.name')?.getBoundingClientRect()
      const chip = one?.querySelector('.state-chip')?.getBoundingClientRect()
      if (name === undefined || chip === undefined) throw new Error('no example in the table')
      return { isUnder: chip.top >= name.bottom - 4, indent: Math.round(chip.left - name.left) }
    })
  for (const width of [320, 1366]) {
    await page.setViewportSize({ width, height: 768 })
    await expect.poll(lefts).toEqual({ isUnder: true, indent: 0 })
  }
})

test('nothing complained', () => {
  expect(app.complaints).toEqual([])
})
