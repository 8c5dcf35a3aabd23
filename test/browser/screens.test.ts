/** Every screen, in light, in dark and at 200 % zoom: accessible by axe, nothing cut off, nothing asked from the network. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { screens } from '../screens/walk'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'

const ways = [
  { name: 'light', viewport: { width: 1366, height: 768 }, scheme: 'light' },
  { name: 'dark', viewport: { width: 1366, height: 768 }, scheme: 'dark' },
  // 200 % zoom of the smallest window leaves half of the CSS pixels.
  { name: 'at 200 % zoom', viewport: { width: 683, height: 400 }, scheme: 'light' },
] as const

describe.each(ways)('every screen $name', ({ viewport, scheme }) => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await openBuiltApp()
    await app.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await app.page.setViewportSize(viewport)
  })
  afterAll(() => app.close())

  test.each(screens)('$name is accessible and fits', async ({ open }) => {
    await open(app.page)
    expect(await barriersOn(app.page)).toEqual([])
    const tooWide = await app.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(tooWide).toBeLessThanOrEqual(0)
    expect(await app.page.title()).toContain(nl.app.name)
  })

  test('no page complained and nothing left the computer', () => {
    expect(app.complaints).toEqual([])
    expect(app.strayRequests).toEqual([])
  })
})
