/** The register of evidence as somebody works in it: the list beside the piece, by mouse and by keys, and again after a restart. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { focusedRow, openRow, rowsInSight } from './pane-list'

let app: BuiltApp
let register = ''

beforeAll(async () => {
  app = await openBuiltApp()
  await app.page.getByRole('button', { name: nl.start.openExample }).click()
  await app.page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  register = app.page.url().replace(/(#\/dossier\/[^/]+).*/u, '$1/bewijs')
})
afterAll(() => app.close())

const words = nl.evidence
const size = (width: number, height: number) => app.page.setViewportSize({ width, height })
const rows = () => app.page.locator('a[data-row]')
const part = () =>
  app.page.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part'))

async function toRegister(): Promise<void> {
  await app.page.goto(register)
  await app.page.getByRole('heading', { level: 1, name: words.title }).waitFor()
  await rows().first().waitFor()
}

/** Opens the piece of a row; gives its id. */
async function open(place: number): Promise<string> {
  await rows().nth(place).click()
  await app.page.getByRole('heading', { level: 1, name: /^B\d+ · / }).waitFor()
  return openRow(app.page)
}

describe('the list', () => {
  test.each([
    [1366, 768, 12],
    [1280, 720, 8],
  ])('shows at %i x %i at least %i pieces, also beside a piece', async (width, height, least) => {
    await size(width, height)
    await toRegister()
    await expect.poll(() => rowsInSight(app.page)).toBeGreaterThanOrEqual(least)
    await open(3)
    await expect.poll(() => rowsInSight(app.page)).toBeGreaterThanOrEqual(least)
    expect(await barriersOn(app.page)).toEqual([])
  })

  test('says of each day that it is the one to review before', async () => {
    await toRegister()
    const days = await app.page
      .locator('li:has(> a[data-row]) > .date')
      .evaluateAll((all) => all.map((one) => one.textContent).filter((text) => /\d/u.test(text)))
    expect(days.length).toBeGreaterThan(2)
    for (const day of days) expect(day).toMatch(new RegExp(`^${nl.evidenceFields.reviewOn.name} \\d`, 'u'))
  })

  test('is a page of its own in a window of 800 px, and Back leads from the piece to it', async () => {
    const { page } = app
    await size(800, 700)
    await toRegister()
    const all = await rows().count()
    await rows().nth(2).click()
    await page.getByRole('heading', { level: 1, name: /^B\d+ · / }).waitFor()
    await expect.poll(() => rows().count()).toBe(0)
    expect(await barriersOn(page)).toEqual([])
    await page.goBack()
    await expect.poll(() => rows().count()).toBe(all)
    await size(1366, 768)
  })

  test('an address of before leads to the page of the piece', async () => {
    const { page } = app
    await toRegister()
    const id = await open(1)
    await page.goto(`${app.address}#/`)
    await page.goto(`${register}?stuk=${id}`)
    await page.waitForURL(new RegExp(`bewijs/${id}$`))
    await expect.poll(() => openRow(page)).toBe(id)
  })
})

describe('by keys', () => {
  test('J goes on and the piece follows; owner, date, place and state are one key away', async () => {
    const { page } = app
    await toRegister()
    const first = await open(0)
    await expect.poll(() => focusedRow(page)).toBe(first)
    await page.keyboard.press('j')
    await expect.poll(() => openRow(page)).not.toBe(first)
    await expect.poll(() => focusedRow(page)).toBe(await openRow(page))
    await page.keyboard.press('e')
    await expect.poll(part).toBe('owner')
    for (const [key, name] of [
      ['d', 'date'],
      ['v', 'place'],
      ['s', 'state'],
    ] as const) {
      await page.locator('h1').focus()
      await page.keyboard.press(key)
      await expect.poll(part).toBe(name)
    }
  })

  test('what is typed is stored at once, and undo takes it back', async () => {
    const { page } = app
    await toRegister()
    await open(0)
    const owner = page.getByLabel(nl.evidenceFields.owner.name, { exact: true })
    const before = await owner.inputValue()
    await owner.fill('Werkgroep Bewijs')
    await page.locator('h1').focus()
    await page.keyboard.press('Control+z')
    await page.getByText(nl.app.undone).waitFor()
    await expect.poll(() => owner.inputValue()).toBe(before)
    await owner.fill('Werkgroep Bewijs')
    await page.locator('h1').focus()
    await page.reload()
    await expect.poll(() => owner.inputValue()).toBe('Werkgroep Bewijs')
  })
})

test('place, filter and order are there again after a restart, in every list, and a search is not', async () => {
  await toRegister()
  const { page } = app
  await page.getByText(nl.panes.filters(0), { exact: true }).click()
  await page.getByRole('combobox', { name: words.order }).press('ArrowDown')
  await page.getByRole('option', { name: words.orders.owner }).click()
  await page.getByRole('button', { name: nl.labels.evidenceState.valid }).click()
  const id = await open(2)
  const list = await rows().count()
  await page.getByLabel(words.filter.search).fill('protocol')
  await expect.poll(() => rows().count()).toBeLessThan(list)
  await page.goto(register.replace('bewijs', 'verbeterplan'))
  await page.getByRole('tab', { name: nl.actions.view.board }).click()
  await page.goto(register.replace('bewijs', 'toetsing/ORG-05'))
  await page.getByRole('heading', { level: 1, name: /^ORG-05/ }).waitFor()
  await page.waitForTimeout(600)

  const again = await app.restart()
  await again.goto(register)
  await again.getByText(nl.panes.filters(1), { exact: true }).waitFor()
  await expect.poll(() => again.getByLabel(words.filter.search).inputValue()).toBe('')
  await expect.poll(() => again.locator('a[data-row]').count()).toBe(list)
  await again.getByRole('heading', { level: 2, name: words.orders.owner }).waitFor()
  await expect.poll(() => again.locator('a[data-row]:not([tabindex])').getAttribute('data-row')).toBe(id)
  await again.goto(register.replace('bewijs', 'verbeterplan'))
  await again.getByRole('tab', { name: nl.actions.view.board, selected: true }).waitFor()
  await again.goto(register.replace('bewijs', 'toetsing'))
  await again.getByRole('link', { name: nl.normList.goOnAt('ORG-05') }).waitFor()
})

test('nothing complained and nothing left the computer', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
