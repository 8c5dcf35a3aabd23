/** The first hour of somebody who is new: from an empty computer to the first answer, in as few clicks as we promise. */
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { storedRows } from '../stored-rows'
import { openBuiltApp, type BuiltApp } from './built-app'

let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
})
afterAll(() => app.close())

describe('from an empty computer to the first answer', () => {
  test('takes at most eight clicks and one field', async () => {
    const { page } = app
    let clicks = 0
    const click = async (what: Locator) => {
      clicks += 1
      await what.click()
    }
    const button = (name: string) => page.getByRole('button', { name, exact: true })

    await page.getByLabel(nl.begin.name.label).fill('VSV Proefhaven')
    await click(button(nl.begin.name.button))
    await page.getByRole('heading', { name: nl.begin.who.title }).waitFor()
    await expect.poll(() => page.getByRole('checkbox', { checked: true }).count()).toBe(7)
    expect(await barriersOn(page)).toEqual([])

    await click(button(nl.begin.who.next))
    await page.getByRole('heading', { name: nl.begin.round.title }).waitFor()
    await page.getByText(nl.rounds.stepNumbers.asked(7, null)).waitFor()
    expect(await barriersOn(page)).toEqual([])

    await click(button(nl.begin.round.open))
    await click(page.getByRole('link', { name: nl.rounds.fillInHere }))
    await click(page.getByRole('button', { name: nl.filling.welcome.begin }))
    // Both questions are there from the start: Enter after the first would pass over one that is not.
    await expect.poll(() => page.locator('main fieldset').count()).toBe(2)
    await click(page.getByRole('radio', { name: 'Kraamzorg (kraamverzorgende)' }))
    await click(page.getByRole('button', { name: nl.filling.next }))
    await page.getByText(nl.filling.theme(1, 8), { exact: true }).waitFor()
    await click(page.getByRole('radio').nth(3))
    await expect.poll(() => page.getByRole('radio').nth(3).isChecked()).toBe(true)
    expect(clicks).toBeLessThanOrEqual(8)
  })

  test('says nothing to a participant of saving and copies, as long as nothing is wrong', async () => {
    // What was chosen was kept: without this there would be nothing to say.
    await expect.poll(async () => (await storedRows(app.page, 'responses')).length).toBe(1)
    await expect.poll(() => app.page.locator('.save-status').count()).toBe(0)
  })

  test('a number that is refused stays in sight, and nobody goes on past it', async () => {
    const { page } = app
    await page.getByRole('button', { name: nl.filling.stop, exact: true }).click()
    await page.getByRole('button', { name: nl.filling.stopDialog.discard }).click()
    await page.getByRole('link', { name: nl.rounds.fillInHere }).waitFor()
    const [, , dossierId = ''] = new URL(page.url()).hash.split('/')
    await page.goto(`${app.address}#/dossier/${dossierId}/beginnen`)
    await page.getByRole('heading', { name: nl.begin.who.title }).waitFor()
    const count = page.getByLabel(nl.profile.headCountOf('Kraamzorg (kraamverzorgende)'))
    await count.fill('twaalf')
    await page.getByRole('button', { name: nl.begin.who.next, exact: true }).click()
    await page.getByText(nl.profile.wrongCount).waitFor()
    await expect.poll(() => count.evaluate((field) => field === document.activeElement)).toBe(true)
    await expect.poll(() => count.inputValue()).toBe('twaalf')
    expect(page.url()).toMatch(/\/beginnen$/)
    await count.fill('')
  })

  test('who goes back finds what was chosen, and the numbers with it', async () => {
    const { page } = app
    await page.getByLabel(nl.profile.headCountOf('Kraamzorg (kraamverzorgende)')).fill('12')
    await page.getByText(`${nl.profile.total}: 12`).waitFor()
    await page.getByRole('checkbox', { name: 'Klinisch verloskundige' }).uncheck()
    await page.getByRole('button', { name: nl.begin.who.next, exact: true }).click()
    await page.getByText(nl.rounds.stepNumbers.asked(6, null)).waitFor()
    await page.getByRole('link', { name: nl.begin.round.previous, exact: true }).click()
    await page.getByRole('heading', { name: nl.begin.who.title }).waitFor()
    await expect
      .poll(() => page.getByRole('checkbox', { name: 'Klinisch verloskundige' }).isChecked())
      .toBe(false)
    await expect
      .poll(() => page.getByLabel(nl.profile.headCountOf('Kraamzorg (kraamverzorgende)')).inputValue())
      .toBe('12')
  })

  test('the questionnaire can be looked at as a participant, and nothing of that is kept', async () => {
    const { page } = app
    await page.getByRole('button', { name: nl.begin.who.next, exact: true }).click()
    await page.getByRole('button', { name: nl.preview.button }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: nl.filling.welcome.title('VSV Proefhaven') }).waitFor()
    await dialog
      .getByRole('combobox', { name: nl.preview.as })
      .selectOption({ label: 'Kinderarts of neonatoloog' })
    await dialog.getByRole('button', { name: nl.preview.next }).click()
    await dialog.getByRole('radio').nth(2).check()
    expect(await barriersOn(page)).toEqual([])
    await dialog.getByRole('button', { name: nl.app.close }).click()
    await page.getByRole('button', { name: nl.preview.button }).click()
    await dialog.getByRole('button', { name: nl.preview.next }).click()
    await expect.poll(() => dialog.getByRole('radio', { checked: true }).count()).toBe(0)
    await dialog.getByRole('button', { name: nl.app.close }).click()
  })

  test('nothing complained and nothing left the computer', () => {
    expect(app.complaints).toEqual([])
    expect(app.strayRequests).toEqual([])
  })
})
