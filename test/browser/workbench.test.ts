/** The toetsing as somebody works in it: the list beside the norm, by mouse and by keys, wide and narrow. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { focusedRow, rowsInSight } from './pane-list'

let app: BuiltApp

beforeAll(async () => {
  app = await openBuiltApp()
  await app.page.getByRole('button', { name: nl.start.openExample }).click()
  await app.page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
})
afterAll(() => app.close())

const size = (width: number, height: number) => app.page.setViewportSize({ width, height })
const heading = (name: RegExp) => app.page.getByRole('heading', { level: 1, name })
const row = (id: string) => app.page.locator(`a[data-row="${id}"]`)
const tile = (name: string) => app.page.getByRole('radio', { name, exact: true })
async function toList(): Promise<void> {
  const { page } = app
  await page.goto(page.url().replace(/(#\/dossier\/[^/]+).*/u, '$1/toetsing'))
  await page.getByRole('button', { name: nl.assessmentLife.adopt.button }).waitFor()
}

async function toNorm(id: string): Promise<void> {
  const { page } = app
  await page.goto(page.url().replace(/(#\/dossier\/[^/]+).*/u, `$1/toetsing/${id}`))
  await heading(new RegExp(`^${id}`)).waitFor()
}

describe('the list', () => {
  test.each([
    [1366, 768, 12],
    [1280, 720, 8],
  ])('shows at %i x %i at least %i norms, also beside a norm', async (width, height, least) => {
    await size(width, height)
    await toList()
    await expect.poll(() => rowsInSight(app.page)).toBeGreaterThanOrEqual(least)
    await toNorm('ORG-02')
    await expect.poll(() => rowsInSight(app.page)).toBeGreaterThanOrEqual(least)
    expect(await barriersOn(app.page)).toEqual([])
  })

  test('stands beside the norm in a wide window, and not in one of 800 px', async () => {
    await size(1600, 900)
    await toNorm('ORG-02')
    await row('ORG-05').waitFor()
    await size(800, 700)
    await expect.poll(() => row('ORG-05').count()).toBe(0)
    await heading(/^ORG-02/).waitFor()
    await toList()
    await row('ORG-05').click()
    await heading(/^ORG-05/).waitFor()
    await size(1366, 768)
  })

  test('keeps its filter and its place, and Tab comes to the norm one was at', async () => {
    const { page } = app
    await toList()
    const search = page.getByLabel(nl.normList.filter.search)
    await search.fill('audit')
    await page.getByText(/^\d+ van 53 normen$/).waitFor()
    await row('KWA-06').click()
    await heading(/^KWA-06/).waitFor()
    await page
      .getByRole('navigation', { name: nl.app.mainNavigation })
      .getByRole('link', { name: nl.app.nav.actions })
      .click()
    await heading(new RegExp(nl.actions.title)).waitFor()
    await page
      .getByRole('navigation', { name: nl.app.mainNavigation })
      .getByRole('link', { name: nl.app.nav.assessment })
      .click()
    await page.getByRole('link', { name: nl.normList.goOnAt('KWA-06') }).waitFor()
    await expect.poll(() => search.inputValue()).toBe('audit')
    await expect.poll(() => row('KWA-06').getAttribute('tabindex')).toBeNull()
    await page.getByRole('button', { name: nl.panes.clear }).click()
  })
})

describe('by keys', () => {
  test('after a click the row keeps the keyboard: a digit judges, J goes on and the norm follows', async () => {
    const { page } = app
    await toList()
    await row('ORG-03').click()
    await heading(/^ORG-03/).waitFor()
    await expect.poll(() => focusedRow(page)).toBe('ORG-03')
    await page.keyboard.press('2')
    await expect.poll(() => tile(nl.normPage.short['largely-met']).isChecked()).toBe(true)
    await page.keyboard.press('j')
    await heading(/^ORG-04/).waitFor()
    await expect.poll(() => focusedRow(page)).toBe('ORG-04')
    await page.keyboard.press('ArrowUp')
    await heading(/^ORG-03/).waitFor()
    await expect.poll(() => focusedRow(page)).toBe('ORG-03')
  })

  test('after a click on a text of the norm its letters work too', async () => {
    const { page } = app
    await toNorm('ORG-03')
    await page.getByText(nl.normPage.howToShow).first().click()
    await page.keyboard.press('j')
    await heading(/^ORG-04/).waitFor()
  })

  test('who opens a norm by Enter goes to its heading, where a digit judges nothing', async () => {
    const { page } = app
    await toNorm('ORG-03')
    await row('ORG-06').focus()
    await page.keyboard.press('Enter')
    await heading(/^ORG-06/).waitFor()
    await expect.poll(() => focusedRow(page)).toBe('H1')
    const before = await page.getByRole('radio', { checked: true }).first().getAttribute('value')
    await page.keyboard.press(before === 'met' ? '4' : '1')
    await page.waitForTimeout(400)
    await expect
      .poll(() => page.getByRole('radio', { checked: true }).first().getAttribute('value'))
      .toBe(before)
  })

  test('a norm is judged with its argument and its evidence without the mouse, by keys that lie under one hand', async () => {
    const { page } = app
    await toList()
    await row('ORG-07').click()
    await heading(/^ORG-07/).waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('o')
    await page.keyboard.type('Besproken op 3 juni. ')
    await expect
      .poll(() => page.getByLabel(nl.normPage.reasoning, { exact: true }).inputValue())
      .toContain('Besproken op 3 juni.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    await page.keyboard.type('Verslag van het overleg')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Map 3, kast B')
    await page.getByLabel(nl.evidence.line.day).fill('2026-05-01')
    await page.keyboard.press('Enter')
    await page.getByRole('listitem').filter({ hasText: 'Verslag van het overleg' }).waitFor()
    await page.getByText('Map 3, kast B').waitFor()
    // With its place and its day it is evidence at once.
    const piece = page.getByRole('listitem').filter({ hasText: 'Verslag van het overleg' })
    await piece.getByText(nl.labels.evidenceState.valid).waitFor()
    // Ready for the next piece.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await page.keyboard.press('Control+Enter')
    await heading(/^ORG-08/).waitFor()
    await page.keyboard.press('k')
    await expect.poll(() => tile(nl.normPage.short.met).isChecked()).toBe(true)
  })

  test('the line for a new piece says that a day is still to come, and which of its fields is wrong', async () => {
    const { page } = app
    await toList()
    await row('ORG-07').click()
    await heading(/^ORG-07/).waitFor()
    const [title, day] = [
      page.getByLabel(nl.evidence.line.title, { exact: true }),
      page.getByLabel(nl.evidence.line.day),
    ]
    const wrong = () =>
      Promise.all([title, day].map(async (field) => (await field.getAttribute('aria-invalid')) === 'true'))
    await page.getByRole('button', { name: nl.evidence.line.add, exact: true }).click()
    await expect.poll(wrong).toEqual([true, false])
    await title.fill('Jaarplan')
    await day.fill('2099-05-01')
    await page.getByText(nl.evidence.oddDay.ahead).waitFor()
    await day.fill('2026-05-01')
    await expect.poll(() => page.getByText(nl.evidence.oddDay.ahead).count()).toBe(0)
    // Half a day, as a keyboard leaves it.
    await day.fill('')
    await day.focus()
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    await page.getByText(nl.app.dateWrong).waitFor()
    await expect.poll(wrong).toEqual([false, true])
    await page.keyboard.press('Backspace')
    await title.fill('')
  })

  test('an action of one’s own comes to the norm on one line', async () => {
    const { page } = app
    await toList()
    await row('ORG-07').click()
    await heading(/^ORG-07/).waitFor()
    await page.keyboard.press('a')
    await page.keyboard.type('Bestuurders uitnodigen')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Bestuurders uitnodigen' }).waitFor()
  })

  test('a line that was half typed is still there after a look at another norm', async () => {
    const { page } = app
    await toNorm('ORG-04')
    const line = page.getByLabel(nl.evidence.line.title, { exact: true })
    await line.fill('Notulen van')
    await line.press('Control+Enter')
    await heading(/^ORG-05/).waitFor()
    await expect.poll(() => line.inputValue()).toBe('')
    await page.keyboard.press('k')
    await heading(/^ORG-04/).waitFor()
    await expect.poll(() => line.inputValue()).toBe('Notulen van')
    await line.fill('')
  })

  test('letters do nothing in a text, and nothing at all once they are switched off', async () => {
    const { page } = app
    await toNorm('ORG-02')
    const reasoning = page.getByLabel(nl.normPage.reasoning, { exact: true })
    await reasoning.fill('')
    await reasoning.press('j')
    await page.waitForTimeout(300)
    await expect.poll(() => reasoning.inputValue()).toBe('j')
    await heading(/^ORG-02/).click()
    await page.keyboard.press('?')
    await page.getByLabel(nl.keyMap.opensWithSign).uncheck()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await row('ORG-02').focus()
    await page.keyboard.press('j')
    await page.waitForTimeout(400)
    await heading(/^ORG-02/).waitFor()
    await expect.poll(() => focusedRow(page)).toBe('ORG-02')
  })
})

test('stap voor stap can do all of the work: verdict, argument, evidence and action', async () => {
  const { page } = app
  await page.goto(page.url().replace(/toetsing\/.*$/, 'toetsing/stap-voor-stap?norm=ORG-05'))
  await page.getByRole('heading', { level: 2, name: /^ORG-05/ }).waitFor()
  await page.getByLabel(nl.evidence.line.title, { exact: true }).fill('Kalender van het overleg')
  await page.getByLabel(nl.evidence.line.title, { exact: true }).press('Enter')
  await page.getByRole('listitem').filter({ hasText: 'Kalender van het overleg' }).waitFor()
  await page.getByLabel(nl.normPage.actions.ownTitle).fill('Kalender rondsturen')
  await page.getByLabel(nl.normPage.actions.ownTitle).press('Enter')
  await page.getByRole('link', { name: 'Kalender rondsturen' }).waitFor()
  expect(await barriersOn(page)).toEqual([])
})

test('nothing complained and nothing left the computer', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
