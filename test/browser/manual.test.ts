/** The manual inside the application: as pages, and as help over whatever page somebody is on. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { pressEscape } from '../press-escape'
import { settle } from '../screens/steps'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { excess } from './width'

let app: BuiltApp
let page: Page
/** Pictures that were asked for since the application opened. */
const pictures: string[] = []

beforeAll(async () => {
  app = await openBuiltApp()
  ;({ page } = app)
  page.on('request', (request) => {
    if (request.url().endsWith('.png')) pictures.push(request.url())
  })
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
})
afterAll(() => app.close())

const help = () => page.getByRole('dialog').filter({ hasText: nl.manual.title })
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

describe('help over a page', () => {
  test('F1 opens the section about this page, and Escape gives back what was being typed', async () => {
    expect(pictures).toEqual([])
    await page.getByRole('link', { name: nl.app.nav.profile }).click()
    const field = page.getByLabel(nl.dossierFields.contact.name)
    await field.fill('Een naam die nog niet af is')
    await page.keyboard.press('F1')
    await help().waitFor()
    await expect.poll(focused).toBe(nl.profile.title)
    expect(await barriersOn(page)).toEqual([])
    await pressEscape(page)
    await help().waitFor({ state: 'hidden' })
    await expect.poll(() => field.inputValue()).toBe('Een naam die nog niet af is')
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  test('the button of the page does the same, and links lead on inside the window', async () => {
    await page.getByRole('button', { name: nl.manual.helpHere }).click()
    await expect.poll(focused).toBe(nl.profile.title)
    const before = page.url()
    await help()
      .getByRole('link', { name: /^Volgende: 3/ })
      .click()
    await help()
      .getByRole('heading', { level: 2, name: /^3\. De spiegel/ })
      .waitFor()
    await expect.poll(focused).toMatch(/^3\. De spiegel/)
    expect(page.url()).toBe(before)
  })

  test('Back closes it, and stays on the page', async () => {
    const before = page.url()
    await page.goBack()
    await help().waitFor({ state: 'hidden' })
    expect(page.url()).toBe(before)
  })

  test('over a dialog it offers no way off the page, which would take along what is typed there', async () => {
    await page.getByRole('link', { name: nl.app.nav.actions }).click()
    await page.getByRole('button', { name: nl.actions.add }).click()
    const title = page.getByRole('dialog').getByRole('textbox').first()
    await title.fill('Half getypt')
    await page.keyboard.press('F1')
    await help().waitFor()
    await help().getByRole('button', { name: nl.keyMap.open }).waitFor()
    await expect.poll(() => help().getByRole('link', { name: nl.manual.whole }).count()).toBe(0)
    // Until it has the keyboard, Escape is for the dialog below it.
    await expect.poll(focused).toBe('Lijst, bord en tijdlijn')
    await pressEscape(page)
    await help().waitFor({ state: 'hidden' })
    await expect.poll(() => title.inputValue()).toBe('Half getypt')
    // The dialog below has the keyboard back a moment after help is gone; an Escape before that is for nobody.
    await expect
      .poll(() => title.evaluate((one) => one.closest('[role=dialog]')?.contains(document.activeElement)))
      .toBe(true)
    await pressEscape(page)
    await page.getByRole('button', { name: nl.app.unfinished.throwAway }).click()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('link', { name: nl.app.nav.profile }).click()
    await page.getByLabel(nl.dossierFields.contact.name).waitFor()
  })

  test('the whole manual leads back to where somebody was', async () => {
    const before = page.url()
    await page.keyboard.press('F1')
    await help().getByRole('link', { name: nl.manual.whole }).click()
    await page.getByRole('heading', { level: 1, name: '2. Het dossier' }).waitFor()
    await expect.poll(focused).toBe(nl.profile.title)
    await page.getByRole('navigation', { name: nl.manual.chapters }).getByRole('link', { name: /^7/ }).click()
    await page.getByRole('heading', { level: 1, name: '7. Het rapport' }).waitFor()
    await page.getByRole('link', { name: nl.manual.back }).click()
    await expect.poll(() => page.url()).toBe(before)
  })
})

describe('the keys', () => {
  const list = () => page.getByRole('dialog', { name: nl.keyMap.title })

  test('are listed by ?, but a text that somebody types may have one', async () => {
    const field = page.getByLabel(nl.dossierFields.contact.name)
    await field.fill('Wie')
    await field.press('End')
    await page.keyboard.press('?')
    await expect.poll(() => field.inputValue()).toBe('Wie?')
    await expect.poll(() => list().count()).toBe(0)
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('?')
    await list().waitFor()
    expect(await barriersOn(page)).toEqual([])
  })

  test('can be switched off for this one, and found without it', async () => {
    await list().getByLabel(nl.keyMap.opensWithSign).uncheck()
    await pressEscape(page)
    await list().waitFor({ state: 'hidden' })
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('?')
    await page.keyboard.press('F1')
    await help().getByRole('button', { name: nl.keyMap.open }).click()
    await list().getByLabel(nl.keyMap.opensWithSign).check()
    await pressEscape(page)
    await list().waitFor({ state: 'hidden' })
  })
})

describe('the pages of the manual', () => {
  const goTo = async (address: string) => {
    await page.evaluate((to) => (location.hash = to), address)
    await settle(page)
  }

  test('open without a dossier, with every picture', async () => {
    await goTo('#/handleiding')
    await page.getByRole('heading', { level: 1, name: 'Handleiding VSV Spiegel & Toets' }).waitFor()
    const shown = page.locator('article img')
    await shown.first().scrollIntoViewIfNeeded()
    await expect
      .poll(() => shown.first().evaluate((one) => (one as HTMLImageElement).naturalWidth))
      .toBe(1366)
  })

  test('go to a section by its address, also with an accent, and begin at the beginning for a chapter nobody knows', async () => {
    await goTo('#/handleiding/2-dossier#reservekopieën-op-slot')
    await expect.poll(focused).toBe('Reservekopieën op slot')
    await goTo('#/handleiding/<script>')
    await page.getByRole('heading', { level: 1, name: 'Handleiding VSV Spiegel & Toets' }).waitFor()
  })

  test.each([
    ['a wide window', 1366, 768, 'light'],
    ['a wide dark window', 1366, 768, 'dark'],
    ['320 pixels', 320, 800, 'light'],
  ] as const)('have no barriers and fit in %s', async (_name, width, height, colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height })
    for (const chapter of ['begin', '1-installeren-en-starten', '5-toetsing', 'beveiliging']) {
      await goTo(`#/handleiding/${chapter}`)
      await page.locator('article h1').waitFor()
      expect(await barriersOn(page), chapter).toEqual([])
      expect(await excess(page), chapter).toBe(0)
    }
    await goTo('#/')
    await page.keyboard.press('F1')
    await help().waitFor()
    await expect.poll(focused).toBe('Een dossier maken')
    expect(await barriersOn(page)).toEqual([])
    await pressEscape(page)
    await help().waitFor({ state: 'hidden' })
  })

  test('on 320 pixels the button of the page leaves the line about saving beside nothing else', async () => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page
      .getByRole('link', { name: /VSV Rijn en Kromme/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
    await goTo(new URL(page.url()).hash.replace(/(#\/dossier\/[^/]+).*/, '$1/toetsing/ACU-05'))
    await page.getByRole('heading', { level: 1, name: /^ACU-05/ }).waitFor()
    const status = page.locator('.page-header .save-status')
    await status.filter({ hasText: 'opgeslagen' }).waitFor()
    const isApart = async () => {
      const way = await page.getByRole('navigation', { name: nl.app.breadcrumbs }).boundingBox()
      const saved = await status.boundingBox()
      if (way === null || saved === null) return false
      return saved.y >= way.y + way.height || saved.x >= way.x + way.width
    }
    await expect.poll(isApart).toBe(true)
  })

  test('complained of nothing, and asked nothing of the network', () => {
    expect(app.complaints).toEqual([])
    expect(app.strayRequests).toEqual([])
  })
})
