/** The toetsing as somebody works in it: the list beside the norm, by mouse and by keys, wide and narrow. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'

let app: BuiltApp

beforeAll(async () => {
  app = await openBuiltApp()
  await app.page.getByRole('button', { name: nl.start.openExample }).click()
  await app.page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
})
afterAll(() => app.close())

const size = (width: number, height: number) => app.page.setViewportSize({ width, height })
const heading = (name: RegExp) => app.page.getByRole('heading', { level: 1, name })
const row = (id: string) => app.page.locator(`a[data-norm="${id}"]`)
const tile = (name: string) => app.page.getByRole('radio', { name, exact: true })
const focusedNorm = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-norm') ?? document.activeElement?.tagName)

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

/** How many norms of the list somebody sees whole, without scrolling. */
function rowsInSight(): Promise<number> {
  return app.page.evaluate(
    () =>
      [...document.querySelectorAll('a[data-norm]')].filter((link) => {
        const { top, bottom } = (link.closest('li') ?? link).getBoundingClientRect()
        return top >= 0 && bottom <= window.innerHeight
      }).length,
  )
}

describe('the list', () => {
  test.each([
    [1366, 768, 12],
    [1280, 720, 8],
  ])('shows at %i x %i at least %i norms, also beside a norm', async (width, height, least) => {
    await size(width, height)
    await toList()
    expect(await rowsInSight()).toBeGreaterThanOrEqual(least)
    await toNorm('ORG-02')
    expect(await rowsInSight()).toBeGreaterThanOrEqual(least)
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
    expect(await search.inputValue()).toBe('audit')
    expect(await row('KWA-06').getAttribute('tabindex')).toBeNull()
    await page.getByRole('button', { name: nl.normList.filter.clear }).click()
  })
})

describe('by keys', () => {
  test('after a click the row keeps the keyboard: a digit judges, J goes on and the norm follows', async () => {
    const { page } = app
    await toList()
    await row('ORG-03').click()
    await heading(/^ORG-03/).waitFor()
    await expect.poll(() => focusedNorm(page)).toBe('ORG-03')
    await page.keyboard.press('2')
    await expect.poll(() => tile(nl.normPage.short['largely-met']).isChecked()).toBe(true)
    await page.keyboard.press('j')
    await heading(/^ORG-04/).waitFor()
    expect(await focusedNorm(page)).toBe('ORG-04')
    await page.keyboard.press('ArrowUp')
    await heading(/^ORG-03/).waitFor()
    expect(await focusedNorm(page)).toBe('ORG-03')
  })

  test('who opens a norm by Enter goes to its heading, where a digit judges nothing', async () => {
    const { page } = app
    await toNorm('ORG-03')
    await row('ORG-06').focus()
    await page.keyboard.press('Enter')
    await heading(/^ORG-06/).waitFor()
    await expect.poll(() => focusedNorm(page)).toBe('H1')
    const before = await page.getByRole('radio', { checked: true }).first().getAttribute('value')
    await page.keyboard.press(before === 'met' ? '4' : '1')
    await page.waitForTimeout(400)
    expect(await page.getByRole('radio', { checked: true }).first().getAttribute('value')).toBe(before)
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
    await page.keyboard.press('Enter')
    await page.getByRole('listitem').filter({ hasText: 'Verslag van het overleg' }).waitFor()
    await page.getByText('Map 3, kast B').waitFor()
    // Ready for the next piece.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await page.keyboard.press('Control+Enter')
    await heading(/^ORG-08/).waitFor()
    await page.keyboard.press('k')
    await expect.poll(() => tile(nl.normPage.short.met).isChecked()).toBe(true)
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
    expect(await line.inputValue()).toBe('')
    await page.keyboard.press('k')
    await heading(/^ORG-04/).waitFor()
    expect(await line.inputValue()).toBe('Notulen van')
    await line.fill('')
  })

  test('letters do nothing in a text, and nothing at all once they are switched off', async () => {
    const { page } = app
    await toNorm('ORG-02')
    const reasoning = page.getByLabel(nl.normPage.reasoning, { exact: true })
    await reasoning.fill('')
    await reasoning.press('j')
    await page.waitForTimeout(300)
    expect(await reasoning.inputValue()).toBe('j')
    await heading(/^ORG-02/).click()
    await page.keyboard.press('?')
    await page.getByLabel(nl.keyMap.opensWithSign).uncheck()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await row('ORG-02').focus()
    await page.keyboard.press('j')
    await page.waitForTimeout(400)
    await heading(/^ORG-02/).waitFor()
    expect(await focusedNorm(page)).toBe('ORG-02')
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
