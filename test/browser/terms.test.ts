/** Words of the trade with their meaning behind them, as WCAG 1.4.13 wants it. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import terms from '../../questionnaires/wegwijzer/terms.json'
import { nl } from '../../src/texts/nl'
import { menu } from '../screens/steps'
import { pressEscape } from '../press-escape'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { standsWithin } from './width'

let app: BuiltApp
let page: Page
beforeAll(async () => {
  app = await openBuiltApp()
  ;({ page } = app)
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  await menu(page, nl.app.nav.assessment)
})
afterAll(() => app.close())

const meaning = terms.terms.find(({ id }) => id === 'dekking')?.meaning ?? ''
const word = () => page.getByRole('button', { name: 'Dekking', exact: true }).first()
const shown = () => page.locator('[popover]').filter({ hasText: meaning })

describe('a term', () => {
  test('says what it means to who comes by keyboard, and Escape sends that away without moving the keyboard', async () => {
    await word().focus()
    await shown().waitFor()
    await expect
      .poll(() =>
        word().evaluate(
          (one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent,
        ),
      )
      .toBe(meaning)
    expect(await barriersOn(page)).toEqual([])
    await pressEscape(page)
    await shown().waitFor({ state: 'detached' })
    await expect.poll(() => word().evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await shown().waitFor()
    await page.keyboard.press('Tab')
    await shown().waitFor({ state: 'detached' })
  })

  test('says it to who comes by mouse, also while the mouse goes onto the meaning', async () => {
    await word().hover()
    await shown().waitFor()
    await shown().hover()
    await page.waitForTimeout(600)
    await expect.poll(() => shown().count()).toBe(1)
    await page.mouse.move(5, 760)
    await shown().waitFor({ state: 'detached' })
  })

  test('fits in a narrow window', async () => {
    await page.setViewportSize({ width: 320, height: 700 })
    await word().focus()
    await shown().waitFor()
    await standsWithin(shown(), 320)
    await pressEscape(page)
    await page.setViewportSize({ width: 1366, height: 768 })
  })

  test('is marked in the text of a norm, where it first stands', async () => {
    await page.getByRole('link', { name: 'De samenwerking is schriftelijk vastgelegd' }).click()
    await page.getByRole('heading', { level: 1, name: /ORG-/ }).waitFor()
    await expect.poll(() => page.locator('main .term button').count()).toBeGreaterThan(0)
    expect(app.complaints).toEqual([])
  })
})
