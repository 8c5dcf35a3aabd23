/** Help and search, which are there on every page: after the Wegwijzer, without a dossier that is open. */
import { nl } from '../../src/texts/nl'
import { address, atRest, closeDialog, settle, type Screen } from './steps'

export const helpScreens: readonly Screen[] = [
  {
    name: '34-handleiding',
    open: async (page) => {
      await address(page, /#.*$/, '#/handleiding/5-toetsing')
      await page.getByRole('heading', { level: 1, name: /^5\. / }).waitFor()
      await settle(page)
    },
  },
  {
    name: '35-hulp',
    open: async (page) => {
      await address(page, /#.*$/, '#/wegwijzer/vsv-en-igo')
      await page.keyboard.press('F1')
      await page.getByRole('dialog').getByRole('button', { name: nl.keyMap.open }).waitFor()
      await atRest(page)
    },
  },
  {
    name: '36-toetsen',
    open: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: nl.keyMap.open }).click()
      await page.getByRole('dialog', { name: nl.keyMap.title }).waitFor()
      await atRest(page)
    },
  },
  {
    name: '37-zoeken',
    open: async (page) => {
      await closeDialog(page)
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: nl.search.field }).fill('geschillenregeling')
      // The index is made when it is first needed; on a busy machine that takes its time.
      await page
        .getByRole('listbox', { name: nl.search.results })
        .getByRole('option')
        .first()
        .waitFor({ timeout: 60_000 })
      await atRest(page)
    },
  },
  {
    name: '38-zoeken-niets',
    open: async (page) => {
      await page.getByRole('combobox', { name: nl.search.field }).fill('xqzv')
      await page.getByText(nl.search.tryThis[0]).waitFor()
      await atRest(page)
    },
  },
]
