/** Figures as people outside a laboratory write them: an open zero, spaced as letters in a sentence and in columns in a table. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { openBuiltApp, type BuiltApp } from './built-app'

let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
  await app.page.getByRole('button', { name: nl.start.openExample }).click()
  await app.page.getByRole('heading', { name: nl.overview.title }).waitFor()
})
afterAll(() => app.close())

/** How much of the middle of a sign is drawn (0..1), in the letters of the page. A stroke or a dot in a zero stands there. */
function middleOf(page: Page, sign: string, weight: number): Promise<number> {
  return page.evaluate(
    async ({ sign, weight }) => {
      const SIZE = 200
      const font = `${String(weight)} ${String(SIZE)}px ${getComputedStyle(document.body).fontFamily}`
      await document.fonts.load(font, sign)
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = 2 * SIZE
      const ctx = canvas.getContext('2d')
      if (ctx === null) return 1
      ctx.font = font
      ctx.textAlign = 'center'
      const { actualBoundingBoxAscent: top, actualBoundingBoxDescent: under } = ctx.measureText(sign)
      ctx.fillText(sign, SIZE, SIZE)
      const EDGE = 12
      const middle = ctx.getImageData(SIZE - EDGE / 2, SIZE - (top - under) / 2 - EDGE / 2, EDGE, EDGE).data
      let drawn = 0
      for (let at = 3; at < middle.length; at += 4) if ((middle[at] ?? 0) > 127) drawn += 1
      return drawn / (middle.length / 4)
    },
    { sign, weight },
  )
}

test.each([400, 650, 720])('a zero of weight %d is open, as the letter O is', async (weight) => {
  expect(await middleOf(app.page, 'O', weight)).toBe(0)
  expect(await middleOf(app.page, '0', weight)).toBe(0)
  // The stroke of an eight shows that the middle is looked at.
  expect(await middleOf(app.page, '8', weight)).toBeGreaterThan(0.5)
})

describe('figures', () => {
  const widths = (page: Page, into: string) =>
    page.evaluate((place) => {
      const parent = document.querySelector(place)
      return ['1111', '0000'].map((text) => {
        const span = document.createElement('span')
        span.textContent = text
        parent?.append(span)
        const { width } = span.getBoundingClientRect()
        span.remove()
        return width
      })
    }, into)

  test('stand under each other in a table', async () => {
    const { page } = app
    await page.goto(page.url().replace(/(dossier\/[^/]+).*$/, '$1/geschiedenis'))
    await page.locator('main td').first().waitFor()
    const [ones = 0, zeros = 1] = await widths(page, 'main td')
    expect(ones).toBeCloseTo(zeros, 1)
  })

  test('are spaced as letters in a sentence', async () => {
    const { page } = app
    const [ones = 0, zeros = 0] = await widths(page, 'main h1')
    expect(ones).toBeLessThan(0.95 * zeros)
  })
})
