/** The screens of the Wegwijzer, after the one with the copies. */
import { nl } from '../../src/texts/nl'
import { address, settle, type Screen } from './steps'

export const guideScreens: readonly Screen[] = [
  {
    name: '30-wegwijzer',
    open: async (page) => {
      await address(page, /#.*$/, '#/wegwijzer')
      await page.getByRole('heading', { name: nl.guide.chapter.vsv }).waitFor()
      await settle(page)
    },
  },
  {
    name: '31-wegwijzer-pagina',
    open: async (page) => {
      await page.getByRole('link', { name: 'VSV en IGO: het verschil' }).click()
      await page.getByRole('heading', { name: nl.guide.sources }).waitFor()
      await settle(page)
    },
  },
  {
    name: '32-wegwijzer-adressen',
    open: async (page) => {
      await address(page, /wegwijzer\/.*$/, 'wegwijzer/ros-adressen')
      await page.getByRole('heading', { name: 'Zorgadvies Groningen' }).waitFor()
      await settle(page)
    },
  },
  {
    name: '33-wegwijzer-begrippen',
    open: async (page) => {
      await address(page, /wegwijzer\/.*$/, 'wegwijzer/begrippen')
      await page.getByRole('heading', { name: nl.guide.terms }).waitFor()
      await settle(page)
    },
  },
]
