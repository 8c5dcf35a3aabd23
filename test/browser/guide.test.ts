/** The Wegwijzer as a reader uses it: without a dossier, from a norm and back, with the keyboard, on a narrow screen and on paper. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { atRest, menu, settle } from '../screens/steps'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { fits } from './width'

let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
})
afterAll(() => app.close())

async function toPage(id: string): Promise<Page> {
  const { page } = app
  await page.goto(page.url().replace(/#.*$/, `#/wegwijzer/${id}`))
  await page.getByRole('heading', { level: 1 }).waitFor()
  await settle(page)
  return page
}

test('somebody without a dossier reads a page, and its norms are text', async () => {
  const { page } = app
  await page.getByRole('link', { name: nl.guide.startOpen }).click()
  await page.getByRole('link', { name: 'VSV en IGO: het verschil' }).click()
  await page.getByRole('heading', { name: 'VSV en IGO: het verschil', level: 1 }).waitFor()
  const belongs = page.getByRole('region', { name: nl.guide.related })
  await expect.poll(() => belongs.textContent()).toContain('OVE-23')
  await expect.poll(() => belongs.getByRole('link').count()).toBe(0)
  await expect.poll(() => page.locator('a[href^="http"]').count()).toBe(0)
})

test('the number behind a fact brings the keyboard to its source', async () => {
  const page = await toPage('vsv-en-igo')
  await page
    .getByRole('link', { name: /^Bron 1: KNOV/ })
    .first()
    .press('Enter')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('KNOV, Samenwerken in het')
  expect(page.url()).toContain('#/wegwijzer/vsv-en-igo')
})

test('the next page of the chapter is one key away, and the first has none before it', async () => {
  const page = await toPage('wat-is-een-vsv')
  const walk = page.getByRole('navigation', { name: nl.guide.walk })
  await expect.poll(() => walk.getByRole('link').count()).toBe(1)
  await walk.getByRole('link').press('Enter')
  await page.getByRole('heading', { name: 'Wie doet mee in het VSV?', level: 1 }).waitFor()
  await expect.poll(() => walk.getByRole('link').count()).toBe(2)
})

test('an address is chosen with the keyboard alone', async () => {
  const page = await toPage('ros-adressen')
  const cards = page.locator('.addresses > li')
  await expect.poll(() => cards.count()).toBe(13)
  const choice = page.getByRole('combobox', { name: nl.guide.address.choose })
  await choice.press('ArrowDown')
  // A list that is still opening takes the keyboard back.
  await atRest(page)
  await page.getByRole('option', { name: /Groningen: Zorgadvies Groningen/ }).press('Enter')
  await expect.poll(() => cards.count()).toBe(1)
  await expect.poll(() => cards.first().textContent()).toContain('9728 BM Groningen')
})

test('a term has an address of its own', async () => {
  const page = await toPage('begrippen?begrip=roaz')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('begrip-roaz')
})

test('an address that leads to no page says so', async () => {
  const page = await toPage('bestaat-niet')
  await page.getByRole('heading', { name: nl.guide.gone }).waitFor()
  await page.getByRole('link', { name: nl.guide.toOverview }).click()
  await page.getByRole('heading', { name: nl.guide.title, level: 1 }).waitFor()
})

test('on paper a page has its sources and none of the buttons', async () => {
  const page = await toPage('ros-adressen')
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.getByRole('button', { name: nl.guide.print }).isVisible()).toBe(false)
  await expect.poll(() => page.getByRole('heading', { name: nl.guide.sources }).isVisible()).toBe(true)
  await expect.poll(() => page.getByRole('navigation', { name: nl.guide.inChapter }).isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
})

test.each(['', 'vsv-en-igo', 'ros-adressen', 'begrippen'])(
  'a page fits on a screen of 320 pixels and keeps nobody out: %s',
  async (id) => {
    await app.page.setViewportSize({ width: 320, height: 640 })
    const page = await toPage(id)
    await fits(page)
    expect(await barriersOn(page)).toEqual([])
    await page.setViewportSize({ width: 1366, height: 768 })
  },
)

test('from a norm one reads more, and goes back to that norm', async () => {
  const { page } = app
  await page.goto(page.url().replace(/#.*$/, '#/'))
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  await menu(page, nl.app.nav.assessment)
  await page.getByRole('link', { name: 'De samenwerking is schriftelijk vastgelegd' }).click()
  const more = page.getByRole('navigation', { name: nl.guide.readMore })
  await more.getByRole('link', { name: 'De VSV-overeenkomst' }).click()
  await page.getByRole('heading', { name: 'De VSV-overeenkomst', level: 1 }).waitFor()
  const belongs = page.getByRole('region', { name: nl.guide.related })
  await belongs.getByRole('link', { name: /^ORG-02/ }).waitFor()
  // A step further in the Wegwijzer does not lose where one came from.
  await page.getByRole('navigation', { name: nl.guide.walk }).getByRole('link').click()
  await page.getByRole('link', { name: /^Terug naar/ }).click()
  await page.getByRole('heading', { name: /^ORG-02/, level: 1 }).waitFor()
})

test('an action leads to what one should know about it, and that page back to the actions in hand', async () => {
  const { page } = app
  await menu(page, nl.app.nav.actions)
  await page.getByRole('link', { name: 'Eén telefoonnummer bij drukte' }).click()
  const more = page.getByRole('navigation', { name: nl.guide.readMore })
  await more.getByRole('link').first().click()
  const belongs = page.getByRole('region', { name: nl.guide.related })
  await belongs.getByRole('link', { name: /^A8 Eén telefoonnummer/ }).waitFor()
  // Stopped, and so no longer in hand.
  await expect.poll(() => belongs.getByRole('link', { name: /^A6 / }).count()).toBe(0)
  expect(await barriersOn(page)).toEqual([])
  await belongs.getByRole('link', { name: /^A8 / }).click()
  await page.getByRole('heading', { name: /Eén telefoonnummer bij drukte/, level: 1 }).waitFor()
})

test('a theme and the walk past the norms lead there too', async () => {
  const { page } = app
  await page.goto(page.url().replace(/toetsing\/.*$/, 'toetsing/stap-voor-stap?norm=ORG-02'))
  await page.getByRole('navigation', { name: nl.guide.readMore }).waitFor()
  await menu(page, nl.app.nav.mirror)
  await page.getByRole('link', { name: 'Volledige spiegel najaar 2026', exact: true }).click()
  await page.getByRole('heading', { name: 'Volledige spiegel najaar 2026', level: 1 }).waitFor()
  await page.getByRole('link', { name: nl.rounds.toResults }).click()
  await settle(page)
  await page.getByRole('link', { name: 'Vertrouwen en omgang' }).first().click()
  await page.getByRole('navigation', { name: nl.guide.readMore }).waitFor()
  expect(await barriersOn(page)).toEqual([])
})

test('nothing complained and nothing left the computer', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
