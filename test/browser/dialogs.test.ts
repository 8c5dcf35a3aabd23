/** Every kind of dialog: accessible by axe in light, in dark and in high contrast, rightly heard, and nothing behind it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { atRest } from '../screens/steps'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { lostWithoutColours } from './drawn'
import { heardWronglyOn } from './heard-on'

let app: BuiltApp
let dossier = ''
beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  dossier = page.url()
})
afterAll(() => app.close())

/** By page: the buttons on it that open a dialog. */
const dialogs: readonly (readonly [string, string | RegExp])[] = [
  ['', nl.app.settings],
  ['/spiegel', nl.rounds.newRound],
  ['/toetsing', nl.assessmentLife.adopt.button],
  ['/toetsing', nl.assessmentLife.make.button],
  ['/toetsing/ORG-02', nl.evidence.addShort],
  ['/toetsing/ORG-02', nl.evidence.linkExisting],
  ['/bewijs', nl.evidence.add],
  ['/verbeterplan', nl.actions.add],
]

describe('a dialog', () => {
  test.each(dialogs)(
    'of the page "%s", opened by "%s", is accessible in every colour',
    async (path, name) => {
      const { page } = app
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
      await page.goto(dossier + path)
      await page.reload()
      await page
        .getByRole('button', { name, exact: typeof name === 'string' })
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
      await atRest(page)
      expect(await heardWronglyOn(page)).toEqual([])
      expect(await barriersOn(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await barriersOn(page)).toEqual([])
      expect(await lostWithoutColours(page)).toEqual([])
      expect(await barriersOn(page)).toEqual([])
    },
  )

  test.each(['F1', 'Control+k', 'Shift+?'])(
    'opened by %s is accessible and takes the page away',
    async (key) => {
      const { page } = app
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
      await page.goto(dossier)
      await page.reload()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      await atRest(page)
      expect(await heardWronglyOn(page)).toEqual([])
      expect(await barriersOn(page)).toEqual([])
    },
  )
})
