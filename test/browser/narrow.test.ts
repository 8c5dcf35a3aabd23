/** The narrowest window that is promised (320 px, 1280 at 400 %): what stands on top of every page of a dossier. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { openBuiltApp, type BuiltApp } from './built-app'

const LONG = 'Verloskundig Samenwerkingsverband Noordoostpolder, Kop van Overijssel en Zuidwest-Friesland'
let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
  await app.page.emulateMedia({ reducedMotion: 'reduce' })
})
afterAll(() => app.close())

/** What of the top of a page is not as it should be at this width. */
function wrongOnTop(): Promise<readonly string[]> {
  return app.page.evaluate(() => {
    const one = (selector: string) => {
      const found = document.querySelector<HTMLElement>(selector)
      if (found === null) throw new Error(`no ${selector}`)
      return found
    }
    const name = one('.narrow-name')
    const saved = one('.page-header .save-status').getBoundingClientRect()
    const help = one('.page-header .aside .v-btn').getBoundingClientRect()
    const small = [
      ...document.querySelectorAll<HTMLElement>('.narrow-bar button, .page-header .aside button'),
    ]
      .map((button) => ({ words: button.innerText, box: button.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24 || box.right > innerWidth)
    return [
      ...(name.scrollWidth > name.clientWidth || name.scrollHeight > name.clientHeight + 1
        ? ['the name is cut off']
        : []),
      ...(help.left < saved.right || help.top >= saved.bottom || help.bottom <= saved.top
        ? ['saving and help stand in two rows']
        : []),
      ...small.map(({ words }) => `too small: ${words}`),
    ]
  })
}

test('saving and help stand in one row, and the name of the VSV is whole', async () => {
  const { page } = app
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  // As when the page is left: with a copy the line about saving is at its longest.
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')))
  await page
    .locator('.save-status')
    .getByText(/reservekopie/)
    .waitFor()
  for (const width of [320, 375, 560]) {
    await page.setViewportSize({ width, height: 640 })
    await expect.poll(wrongOnTop).toEqual([])
  }
})

test('a name that is longer than the window is read to its end', async () => {
  const { page } = app
  await page.goto(`${app.address}#/`)
  await page.getByRole('button', { name: nl.start.newDossier }).click()
  await page.getByLabel(nl.start.nameLabel).fill(LONG)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  for (const width of [320, 560, 860]) {
    await page.setViewportSize({ width, height: 640 })
    await expect.poll(wrongOnTop).toEqual([])
  }
})

test('nothing complained', () => {
  expect(app.complaints).toEqual([])
})
