/** The plan as somebody works in it: the list beside the action, by mouse and by keys, wide and narrow. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { focusedRow, openRow, row, rowsInSight } from './pane-list'

let app: BuiltApp

beforeAll(async () => {
  app = await openBuiltApp()
  await app.page.getByRole('button', { name: nl.start.openExample }).click()
  await app.page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
})
afterAll(() => app.close())

const size = (width: number, height: number) => app.page.setViewportSize({ width, height })
const heading = (name: RegExp) => app.page.getByRole('heading', { level: 1, name })
const status = (name: keyof typeof nl.labels.actionStatus) =>
  app.page.getByRole('radio', { name: nl.labels.actionStatus[name] })

async function toPlan(): Promise<void> {
  const { page } = app
  await page.goto(page.url().replace(/(#\/dossier\/[^/]+).*/u, '$1/verbeterplan'))
  await heading(new RegExp(nl.actions.title)).waitFor()
  await page.locator('a[data-row]').first().waitFor()
}

/** Opens an action by a part of its title; gives its id. */
async function open(title: string): Promise<string> {
  await row(app.page, title).click()
  await heading(new RegExp(title)).waitFor()
  return openRow(app.page)
}

const WORKING_GROUP = 'Werkgroep preventie opnieuw starten'

describe('the list', () => {
  test.each([
    [1366, 768, 12],
    [1280, 720, 8],
  ])('shows at %i x %i at least %i actions, also beside an action', async (width, height, least) => {
    await size(width, height)
    await toPlan()
    await expect.poll(() => rowsInSight(app.page)).toBeGreaterThanOrEqual(least)
    await open(WORKING_GROUP)
    await expect.poll(() => rowsInSight(app.page)).toBeGreaterThanOrEqual(least)
    expect(await barriersOn(app.page)).toEqual([])
  })

  test('says of each day which day it is, for who does not see the heading', async () => {
    await size(1366, 768)
    await toPlan()
    const days = await app.page
      .locator('li:has(> a[data-row]) > .date')
      .evaluateAll((all) => all.map((one) => one.textContent).filter((text) => /\d/u.test(text)))
    expect(days.length).toBeGreaterThan(5)
    const names = [nl.actionFields.dueOn.name, nl.actionFields.checkOn.name]
    for (const day of days) expect(names.some((name) => day.startsWith(`${name} `))).toBe(true)
  })

  test('stands beside the action in a wide window, and not in one of 800 px', async () => {
    await size(1600, 900)
    await toPlan()
    await open(WORKING_GROUP)
    await expect.poll(() => app.page.locator('a[data-row]').count()).toBeGreaterThan(8)
    await size(800, 700)
    await expect.poll(() => app.page.locator('a[data-row]').count()).toBe(0)
    await heading(new RegExp(WORKING_GROUP)).waitFor()
    expect(await barriersOn(app.page)).toEqual([])
    await toPlan()
    await open(WORKING_GROUP)
    await app.page.goBack()
    await heading(new RegExp(nl.actions.title)).waitFor()
    await size(1366, 768)
  })

  test('keeps its filter beside an action; previous and next follow it, and Back leads to the plan', async () => {
    const { page } = app
    await toPlan()
    const search = page.getByLabel(nl.actions.filter.search)
    await search.fill('preventie')
    await page.getByText(/^\d+ van \d+ acties$/).waitFor()
    const found = await page.locator('a[data-row]').count()
    await open(WORKING_GROUP)
    await page.getByText(new RegExp(`^\\d+ van ${String(found)}$`)).waitFor()
    await page.goBack()
    await heading(new RegExp(nl.actions.title)).waitFor()
    await expect.poll(() => search.inputValue()).toBe('preventie')
    await page.getByRole('button', { name: nl.panes.clear }).click()
  })
})

describe('by keys', () => {
  test('after a click the row keeps the keyboard: J goes on, the action follows, and its place is heard with it', async () => {
    const { page } = app
    await toPlan()
    const first = await open(WORKING_GROUP)
    await expect.poll(() => focusedRow(page)).toBe(first)
    await page.keyboard.press('k')
    await expect.poll(() => openRow(page)).not.toBe(first)
    const before = await openRow(page)
    await expect.poll(() => focusedRow(page)).toBe(before)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => openRow(page)).toBe(first)
    const described = await page.locator('h1').getAttribute('aria-describedby')
    await expect
      .poll(() => page.locator(`[id="${described ?? ''}"]`).textContent())
      .toMatch(/^\d+ van \d+ in de lijst$/)
  })

  test('a digit on a row gives the status, is told once, stays with the action and is taken back', async () => {
    const { page } = app
    await toPlan()
    const id = await open(WORKING_GROUP)
    await page.keyboard.press('2')
    await expect.poll(() => status('running').isChecked()).toBe(true)
    await expect.poll(() => focusedRow(page)).toBe(id)
    const told = nl.actionBoard.moved(WORKING_GROUP, nl.labels.actionStatus.running)
    await expect.poll(() => page.getByRole('status').filter({ hasText: told }).count()).toBe(1)
    await page.keyboard.press('Control+z')
    await page.getByText(nl.app.undone).waitFor()
    await expect.poll(() => status('planned').isChecked()).toBe(true)
  })

  test('a status that asks for a reason asks for it from the list too, and nothing changes without', async () => {
    const { page } = app
    await toPlan()
    await open(WORKING_GROUP)
    await page.keyboard.press('6')
    await page.getByRole('heading', { name: nl.actionPage.resultDialog.stopped }).waitFor()
    await page.getByRole('button', { name: nl.app.cancel }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await expect.poll(() => status('planned').isChecked()).toBe(true)
  })

  test('owner, date and status are one key away; Escape leads out of a text and J to the next action', async () => {
    const { page } = app
    await toPlan()
    const id = await open(WORKING_GROUP)
    const label = () =>
      page.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part'))
    await page.keyboard.press('e')
    await expect.poll(label).toBe('owner')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.keyboard.press('d')
    await expect.poll(label).toBe('date')
    await page.locator('h1').focus()
    await page.keyboard.press('s')
    await expect.poll(label).toBe('status')
    await page.keyboard.press('2')
    await expect.poll(() => status('running').isChecked()).toBe(true)
    await page.keyboard.press('1')
    await expect.poll(() => status('planned').isChecked()).toBe(true)
    await page.keyboard.press('j')
    await expect.poll(() => openRow(page)).not.toBe(id)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  test('Escape does one thing at a time: it leads out of a date, which stays as it was, and then closes a message', async () => {
    const { page } = app
    await toPlan()
    await open(WORKING_GROUP)
    await status('running').check()
    await page.locator('h1').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => status('planned').isChecked()).toBe(true)
    const message = page.getByText(nl.app.undone)
    await message.waitFor()
    await page.keyboard.press('d')
    const day = page.locator('[data-part="date"] input[type="date"]').first()
    await expect.poll(() => day.evaluate((field) => field === document.activeElement)).toBe(true)
    const before = await day.inputValue()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await expect.poll(() => day.inputValue()).toBe(before)
    await expect.poll(() => message.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await message.waitFor({ state: 'hidden' })
  })

  test('nothing happens by a letter or a digit once they are switched off', async () => {
    const { page } = app
    await toPlan()
    const id = await open(WORKING_GROUP)
    await page.keyboard.press('?')
    await page.getByLabel(nl.keyMap.opensWithSign).uncheck()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await row(page, WORKING_GROUP).focus()
    for (const key of ['j', '2', 'e']) await page.keyboard.press(key)
    await page.waitForTimeout(400)
    await expect.poll(() => focusedRow(page)).toBe(id)
    await expect.poll(() => openRow(page)).toBe(id)
    await expect.poll(() => status('planned').isChecked()).toBe(true)
  })
})

test('nothing complained and nothing left the computer', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
