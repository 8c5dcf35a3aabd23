/** A search that was begun while the page, or the search itself, was still on its way. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionFields } from '../../src/texts/fields/action'
import { nl } from '../../src/texts/nl'
import { pressEscape } from '../press-escape'
import { openBuiltApp, type BuiltApp } from './built-app'

const action = 'Geschillenregeling bij de overeenkomst'

let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
})
afterAll(() => app.close())

const field = (page: Page) => page.getByRole('combobox', { name: nl.search.field })
const rows = (page: Page) => page.getByRole('listbox', { name: nl.search.results }).getByRole('option')

async function away(page: Page): Promise<void> {
  await pressEscape(page)
  await field(page).waitFor({ state: 'detached' })
}

async function menu(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: nl.app.mainNavigation }).getByRole('link', { name }).click()
}

/** Holds back the part of the program with this name until the returned function is called. */
async function hold(page: Page, part: string): Promise<() => Promise<void>> {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const address = `**/assets/${part}-*.js`
  await page.route(address, async (route) => {
    await released
    await route.continue()
  })
  return async () => {
    release()
    await page.unrouteAll({ behavior: 'wait' })
  }
}

test('what is typed before the field is there is what is searched for, and does nothing on the page', async () => {
  const { page } = app
  await menu(page, nl.app.nav.actions)
  await page.getByRole('link', { name: action }).first().click()
  const title = page.getByRole('textbox', { name: actionFields.title.name })
  await expect.poll(() => title.inputValue()).toBe(action)
  const release = await hold(page, 'SearchPalette')
  await page.reload()
  await expect.poll(() => title.inputValue()).toBe(action)
  await title.focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('rolkaarx')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('t')
  await release()
  await expect.poll(() => field(page).inputValue()).toBe('rolkaart')
  await rows(page).filter({ hasText: 'olkaart' }).first().waitFor({ timeout: 60_000 })
  await away(page)
  await expect.poll(() => title.inputValue()).toBe(action)
})

test('a page that was on its way stays away from a search that has begun', async () => {
  const { page } = app
  const release = await hold(page, 'ReportPage')
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await menu(page, nl.app.nav.report)
  await page.keyboard.press('Control+k')
  await field(page).fill('klacht')
  await release()
  await page.waitForURL(/\/rapport$/)
  await expect.poll(() => page.locator('main h1').textContent()).toContain(nl.reportPage.title)
  // A search that closes is gone by then.
  await page.waitForTimeout(600)
  await page.keyboard.type('en')
  await expect.poll(() => field(page).inputValue()).toBe('klachten')
  await rows(page).first().waitFor({ timeout: 60_000 })
  await away(page)
})

test('opens again while it is still fading away', async () => {
  const { page } = app
  await page.keyboard.press('Control+k')
  await field(page).fill('klacht')
  await rows(page).first().waitFor({ timeout: 60_000 })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('rooster')
  await expect.poll(() => field(page).inputValue()).toBe('rooster')
  await away(page)
})

test('nothing went wrong meanwhile, and nothing was asked of the network', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})

test('a part that does not come gives the keyboard back, and is asked for again', async () => {
  const { page } = app
  await page.route('**/assets/SearchPalette-*.js', (route) => route.abort())
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByText(nl.app.unexpected).waitFor()
  await page.keyboard.press('F1')
  await page.getByRole('dialog').waitFor()
  await pressEscape(page)
  await page.unrouteAll({ behavior: 'wait' })
})
