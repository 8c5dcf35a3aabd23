/** Pages longer than a screen: what they come down to first, a list of what is on them, and names in a plot that can all be read. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'

interface Drawn {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

let app: BuiltApp
let dossier: string
let results: string
beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  // What is written on a canvas, with where: there is nothing else to ask it afterwards.
  await page.addInitScript(() => {
    const { prototype } = CanvasRenderingContext2D
    const { fillText, clearRect } = prototype
    const written = new WeakMap<HTMLCanvasElement, object[]>()
    prototype.clearRect = function (...args) {
      written.set(this.canvas, [])
      clearRect.apply(this, args)
    }
    prototype.fillText = function (text, x, y, ...more) {
      fillText.call(this, text, x, y, ...more)
      const { width, actualBoundingBoxAscent, actualBoundingBoxDescent } = this.measureText(text)
      const left = this.textAlign === 'right' ? x - width : this.textAlign === 'center' ? x - width / 2 : x
      const at = this.getTransform()
      const corners = [
        new DOMPoint(left, y - actualBoundingBoxAscent),
        new DOMPoint(left + width, y + actualBoundingBoxDescent),
      ].map((corner) => corner.matrixTransform(at))
      const [xs, ys] = [corners.map((one) => one.x), corners.map((one) => one.y)]
      const list = written.get(this.canvas) ?? []
      list.push({
        text,
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      })
      written.set(this.canvas, list)
    }
    Object.assign(window, { writtenOn: (canvas: HTMLCanvasElement) => written.get(canvas) ?? [] })
  })
  await page.reload()
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  dossier = page.url().replace(/\/$/, '')
  await page.goto(`${dossier}/spiegel`)
  await page.getByRole('link', { name: nl.rounds.toResults }).first().click()
  await page.getByRole('heading', { level: 2, name: nl.results.themesHeading }).waitFor()
  results = page.url()
})
afterAll(() => app.close())

const size = (width: number, height: number) => app.page.setViewportSize({ width, height })

const PAGES = [
  ['Uitkomsten', () => results, nl.results.themesHeading],
  ['Gereedheid', () => `${dossier}/toetsing/gereedheid`, nl.readiness.checks],
  ['Bezoek', () => `${dossier}/bezoek`, nl.visit.questions],
  ['Vergelijken', () => `${dossier}/spiegel/vergelijken`, nl.compare.statementsHeading],
] as const

async function open(address: string, part: string): Promise<void> {
  await app.page.goto(address)
  await app.page.getByRole('heading', { level: 2, name: part, exact: true }).waitFor()
}

const contents = () => app.page.getByRole('navigation', { name: nl.longPage.contents })

describe.each(PAGES)('%s', (_name, address, part) => {
  test('says first what it comes down to, and then what is on it, in order', async () => {
    await size(1366, 768)
    await open(address(), part)
    const { page } = app
    const heads = await page.locator('main h2').allInnerTexts()
    expect(heads[0]).toBe(nl.longPage.short)
    await contents().waitFor()
    const listed = await contents().getByRole('link').allInnerTexts()
    expect(listed.length).toBeGreaterThanOrEqual(3)
    expect(listed).toEqual(heads.slice(1).map((head) => head.trim()))
    await expect
      .poll(() => page.getByText(nl.longPage.short).evaluate((head) => head.getBoundingClientRect().top))
      .toBeLessThan(500)
  })

  test('a link of the list takes the keyboard to its part, and a line leads back to the list', async () => {
    const { page } = app
    await open(address(), part)
    await contents().getByRole('link', { name: part, exact: true }).click()
    const heading = page.getByRole('heading', { level: 2, name: part, exact: true })
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true)
    const top = await heading.evaluate((one) => one.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(38)
    expect(top).toBeLessThan(768)
    await page.getByRole('button', { name: nl.longPage.toContents }).click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent.trim()))
      .toBe(nl.longPage.contents)
    expect(await barriersOn(page)).toEqual([])
  })

  test('the heads of a table stay in sight, and lie over no row before the page is scrolled past them', async () => {
    const { page } = app
    await open(address(), part)
    const covered = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.heads-stay')].flatMap((table) => {
          const head = table.querySelector('thead th')?.getBoundingClientRect().bottom ?? 0
          const row = table.querySelector('tbody tr')?.getBoundingClientRect().top ?? 0
          return head > row + 1 ? [table.ariaLabel ?? ''] : []
        }),
      )
    for (const width of [1366, 800]) {
      await size(width, 768)
      await expect.poll(() => covered()).toEqual([])
    }
    // A table of which the first rows are above the window, whatever its length.
    await size(1366, 600)
    const heads = page.locator('.heads-stay thead th:first-child')
    await expect.poll(() => heads.count()).toBeGreaterThan(0)
    for (let at = 0; at < (await heads.count()); at += 1) {
      const table = page.locator('.heads-stay').nth(at)
      const top = await table.evaluate((one) => {
        const last = one.querySelector('tbody tr:last-child')?.getBoundingClientRect()
        window.scrollBy(0, (last?.top ?? 0) - 120)
        return one.getBoundingClientRect().top
      })
      expect(top).toBeLessThan(0)
      await expect
        .poll(() => heads.nth(at).evaluate((one) => one.getBoundingClientRect().top))
        .toBeGreaterThan(30)
    }
    await page.evaluate(() => window.scrollTo(0, 0))
    await size(1366, 768)
  })

  test('at 320 px the list opens on request, and nothing is wider than the window', async () => {
    const { page } = app
    await size(320, 640)
    await open(address(), part)
    await contents().waitFor()
    await expect.poll(() => contents().getByRole('link').first().isVisible()).toBe(false)
    await contents().getByText(nl.longPage.contents).click()
    await contents().getByRole('link').first().waitFor()
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320)
    await size(1366, 768)
  })
})

/** What is written in the plots of a page, per plot. */
const writtenOn = (page: Page): Promise<readonly (readonly Drawn[])[]> =>
  page.evaluate(() => {
    const { writtenOn } = window as unknown as { writtenOn: (canvas: HTMLCanvasElement) => readonly Drawn[] }
    return [...document.querySelectorAll('canvas')].map((canvas) => writtenOn(canvas))
  })

const overlap = (one: Drawn, other: Drawn) =>
  one.left < other.right - 1 &&
  other.left < one.right - 1 &&
  one.top < other.bottom - 1 &&
  other.top < one.bottom - 1

test.each([
  [1366, 768],
  [700, 800],
  [320, 640],
])('at %i x %i no name in a plot lies over another', async (width, height) => {
  const { page } = app
  await size(width, height)
  await open(results, nl.results.themesHeading)
  await page.locator('canvas').last().scrollIntoViewIfNeeded()
  await expect.poll(async () => (await writtenOn(page)).every((plot) => plot.length > 3)).toBe(true)
  for (const plot of await writtenOn(page))
    for (const [at, one] of plot.entries())
      for (const other of plot.slice(at + 1))
        expect(overlap(one, other), `‘${one.text}’ over ‘${other.text}’`).toBe(false)
  await size(1366, 768)
})

test('no page complained and nothing left the computer', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
