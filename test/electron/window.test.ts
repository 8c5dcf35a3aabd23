/** The window as people handle it, in the real engine: its own menus, keys, the whole screen, and the clipboard. */
import type { ElectronApplication } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Platform } from '../../src/contract/platform'
import { dark, light } from '../../src/look/tokens'
import { nl } from '../../src/texts/nl'
import { launch, quit, type Running } from './launch'

declare global {
  /** Labels of the context menus so far, in the main process of the application under test. */
  var offered: string[][]
}

let running: Running
beforeAll(async () => {
  running = await launch({ colorScheme: null })
  await running.application.evaluate(({ Menu }) => {
    globalThis.offered = []
    // A real one would wait for a hand.
    Menu.prototype.popup = function () {
      globalThis.offered.push(this.items.filter(({ type }) => type !== 'separator').map(({ label }) => label))
    }
  })
})
afterAll(() => quit(running))

/** A key as the system gives it to the window: what Playwright presses never passes the menu. */
function press(
  application: ElectronApplication,
  keyCode: string,
  ...modifiers: ('control' | 'alt' | 'shift')[]
) {
  return application.evaluate(
    ({ BrowserWindow }, given) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      contents?.sendInputEvent({ type: 'keyDown', ...given })
      contents?.sendInputEvent({ type: 'keyUp', ...given })
    },
    { keyCode, modifiers },
  )
}

const screen = () =>
  running.application.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return { isFull: window?.isFullScreen(), hasMenuBar: window?.isMenuBarVisible() }
  })

it('shows its full name in the menu', async () => {
  const labels = await running.application.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items.map(({ label }) => label)),
  )
  expect(labels?.map((label) => label?.replace(/&(.)/g, '$1'))).toContain('Over VSV Spiegel & Toets')
})

it('offers to cut, copy and paste with a right click and with Shift+F10', async () => {
  const { page, application } = running
  await page.getByRole('button', { name: nl.start.newDossier }).first().click()
  const field = page.getByRole('dialog').getByRole('textbox').first()
  await field.fill('VSV Proef')
  await field.click({ button: 'right' })
  const offered = () => application.evaluate(() => globalThis.offered)
  await expect.poll(offered).toHaveLength(1)
  await field.focus()
  await press(application, 'F10', 'shift')
  await expect.poll(offered).toHaveLength(2)
  for (const labels of await offered())
    expect(labels).toEqual(['K&nippen', '&Kopiëren', '&Plakken', '&Alles selecteren'])
  await page.getByRole('dialog').getByRole('button', { name: nl.app.cancel }).click()
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
})

it('copies where a button says so, and lets no page read what was copied', async () => {
  const { page, application } = running
  await page.bringToFront()
  const said = await page.evaluate(() =>
    Promise.all([
      navigator.clipboard.writeText('gekopieerd').then(() => 'written', String),
      navigator.clipboard.readText().then(() => 'read', String),
    ]),
  )
  expect(said).toEqual(['written', expect.stringContaining('denied')])
  await expect.poll(() => application.evaluate(({ clipboard }) => clipboard.readText())).toBe('gekopieerd')
})

it('finds a word on the page; the search field itself is not counted', async () => {
  const { page, application } = running
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  await application.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('find')?.click())
  const bar = page.getByRole('search', { name: nl.app.find.bar })
  const field = bar.getByRole('textbox')
  const status = bar.getByRole('status')
  const words = (await page.locator('body').innerText()).toLowerCase().split('verbeterplan').length - 1
  expect(words).toBeGreaterThan(1)
  await field.fill('verbeterplan')
  await expect.poll(() => status.textContent()).toBe(nl.app.find.position({ at: 1, count: words }))
  // Once all the way round and on; then back.
  for (let step = 1; step <= words + 1; step++) {
    await field.press('Enter')
    await expect
      .poll(() => status.textContent())
      .toBe(nl.app.find.position({ at: (step % words) + 1, count: words }))
  }
  // From the second back to the first, and from there to the last.
  await field.press('Shift+Enter')
  await expect.poll(() => status.textContent()).toBe(nl.app.find.position({ at: 1, count: words }))
  await field.press('Shift+Enter')
  await expect.poll(() => status.textContent()).toBe(nl.app.find.position({ at: words, count: words }))
  await field.fill('xyzzy')
  await expect.poll(() => status.textContent()).toBe('niet gevonden')
  await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => bar.count()).toBe(0)
}, 120_000)

it('goes back and forward', async () => {
  const { page, application } = running
  const click = (id: string) =>
    application.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id)
  const before = page.url()
  await page.getByRole('link', { name: nl.app.nav.evidence }).first().click()
  await expect.poll(() => page.url()).toMatch(/bewijs$/)
  await click('back')
  await expect.poll(() => page.url()).toBe(before)
  await click('forward')
  await expect.poll(() => page.url()).toMatch(/bewijs$/)
})

it('fills the screen without a menu while it is locked, and is as before afterwards', async () => {
  const fill = (filled: boolean) =>
    running.page.evaluate((given) => (Reflect.get(window, 'platform') as Platform).fillScreen(given), filled)
  await fill(true)
  await expect.poll(screen).toEqual({ isFull: true, hasMenuBar: false })
  await fill(false)
  await expect.poll(screen).toEqual({ isFull: false, hasMenuBar: true })
})

describe('the first colour of the window', () => {
  it('is the chosen one, from the next start on', async () => {
    const colour = ({ application }: Running) =>
      application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor())
    await expect.poll(() => colour(running)).toBe(light.background)
    await running.application.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.getMenuItemById('about')?.click(),
    )
    await running.page.getByRole('radio', { name: nl.app.appearances.dark }).check()
    await expect.poll(() => colour(running)).toBe(dark.background)
    await quit(running)
    running = await launch({ userData: running.userData, colorScheme: null, until: async () => undefined })
    await expect.poll(() => colour(running)).toBe(dark.background)
  })
})
