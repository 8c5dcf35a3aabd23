/** A VSV chooses statements of its own for a round, people answer them last, and what came of them stands apart. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { makeDraftRound, openRound, PROFESSIONS } from './open-round'

const words = nl.ownStatements
const [EXAMPLE] = words.examples.list
const OWN = 'De werkdruk op onze afdeling is goed vol te houden.'
const PEOPLE = 6
let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
  await makeDraftRound(app.page, 'VSV Eigen', 'Quickscan eigen')
})
afterAll(() => app.close())

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, place: number) => page.getByRole('textbox', { name: words.field(place) })

async function expectNoBarriers(page: Page): Promise<void> {
  expect(await barriersOn(page)).toEqual([])
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  // A plot takes its new width a moment later.
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  if (before !== null) await page.setViewportSize(before)
}

test('own statements are taken over from the examples or typed, and what cannot be asked says why', async () => {
  const { page } = app
  await button(page, words.choose).click()
  await button(page, words.takeOf(EXAMPLE)).click()
  await expect.poll(() => field(page, 1).inputValue()).toBe(EXAMPLE)
  await button(page, words.add).click()
  await button(page, words.save).click()
  await page.getByText(words.fault.empty).waitFor()
  await expect.poll(() => field(page, 2).evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.type('Is de werkdruk te hoog?')
  await page.getByText(words.fault.question).waitFor()
  await field(page, 2).fill(EXAMPLE)
  await page.getByText(words.fault.twice).waitFor()
  await field(page, 2).fill(OWN)
  await page.getByText(words.fault.twice).waitFor({ state: 'hidden' })
  await expectNoBarriers(page)
  await button(page, words.save).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByRole('listitem').getByText(OWN).waitFor()
  await expectNoBarriers(page)
})

test('five is the most, and one that is taken away goes', async () => {
  const { page } = app
  await button(page, words.change).click()
  for (const text of words.examples.list.slice(1, 4)) await button(page, words.takeOf(text)).click()
  await page.getByText(words.full).waitFor()
  await button(page, words.add).press('Enter')
  await expect.poll(() => page.getByRole('textbox', { name: /^Stelling \d/ }).count()).toBe(5)
  for (const place of [5, 4, 3]) await button(page, words.remove(place)).click()
  await button(page, words.save).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await expect.poll(() => page.getByText(OWN).count()).toBe(1)
})

test('people are asked them after the themes, and may skip them', async () => {
  const { page } = app
  await openRound(page)
  await page.getByRole('link', { name: nl.rounds.fillInHere }).click()
  for (let person = 0; person < PEOPLE; person += 1) {
    await button(page, nl.filling.welcome.begin).click()
    await page.getByRole('radio', { name: PROFESSIONS.midwife }).check()
    const title = page.getByRole('heading', { level: 1, name: words.title })
    for (let pages = 0; pages < 9; pages += 1) await button(page, nl.filling.next).click()
    await title.waitFor()
    await page.getByText(nl.filling.ownStatements.above, { exact: true }).waitFor()
    if (person === 0) await expectNoBarriers(page)
    await page.getByRole('group', { name: EXAMPLE }).getByRole('radio').nth(1).check()
    if (person > 0) await page.getByRole('group', { name: OWN }).getByRole('radio').nth(4).check()
    for (let pages = 0; pages < 3; pages += 1) await button(page, nl.filling.next).click()
    await page.getByRole('heading', { name: nl.filling.check.title }).waitFor()
    const answers = page.locator('dl > div').filter({ hasText: new RegExp(`${EXAMPLE}|${OWN}`) })
    await expect.poll(() => answers.getByText(nl.filling.check.skipped).count()).toBe(person === 0 ? 1 : 0)
    await button(page, nl.filling.check.submit).click()
    await button(page, nl.filling.done.next).click()
  }
  await page.goBack().catch(() => null)
})

test('what came of them stands apart from every theme, and nobody is offered an action on it', async () => {
  const { page } = app
  await page
    .getByRole('link', { name: nl.filling.done.back })
    .or(button(page, nl.filling.stop))
    .first()
    .click()
  await button(page, nl.rounds.step.open.action).click()
  await button(page, nl.rounds.confirm.close.action).click()
  await page.getByRole('link', { name: nl.rounds.toResults }).click()
  const card = page.getByRole('region', { name: words.title })
  await card.waitFor()
  await expect
    .poll(() => card.getByRole('row').filter({ hasText: EXAMPLE }).innerText())
    .toMatch(/2,0[\s\S]*6/)
  await expect.poll(() => card.getByRole('row').filter({ hasText: OWN }).innerText()).toMatch(/5,0[\s\S]*5/)
  await expect.poll(() => card.getByRole('button', { name: nl.results.makeAction }).count()).toBe(0)
  await expect
    .poll(() => page.getByRole('heading', { name: nl.results.strongest }).locator('..').innerText())
    .not.toContain(OWN)
  await expectNoBarriers(page)
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
