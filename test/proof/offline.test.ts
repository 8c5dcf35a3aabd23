import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { nl } from '../../src/texts/nl'
import { exampleName, goTo } from '../electron/dossier'
import { closeWindow, ownFolder, quit } from '../electron/launch'
import { savedBy } from '../electron/saved'
import { screens } from '../screens/walk'
import { prove } from './prove'
import { launchTraced, type Traced } from './traced'

/** Of the documents: it is nobody's, and goes nowhere. */
const NOBODY = '203.0.113.7'

/** What is not on a screen of the walk; from the start page. */
const roads: readonly (readonly [string, (traced: Traced, folder: string) => Promise<unknown>])[] = [
  [
    'report',
    async ({ running }, folder) => {
      await goTo(running.page, '/')
      await running.page.getByRole('link', { name: exampleName }).first().click()
      await running.page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
      await goTo(running.page, `${new URL(running.page.url()).hash.slice(1)}/rapport`)
      return savedBy(running, nl.reportPage.make, join(folder, 'rapport.docx'))
    },
  ],
  [
    'workbook',
    ({ running }, folder) => savedBy(running, nl.exportsPanel.workbook.action, join(folder, 'd.xlsx')),
  ],
  [
    'calendar',
    ({ running }, folder) => savedBy(running, nl.exportsPanel.calendar.action, join(folder, 'a.ics')),
  ],
  [
    'copies',
    async ({ running }) => {
      await goTo(running.page, '/reservekopieen')
      await running.page.getByRole('button', { name: nl.restore.putBack }).first().click()
      const ends = [
        running.page.getByRole('button', { name: nl.restore.swapBack }),
        running.page.getByRole('alert'),
      ] as const
      await ends[0].or(ends[1]).first().waitFor()
    },
  ],
  [
    'security page',
    async ({ running }) => {
      await goTo(running.page, '/beveiliging')
      await running.page.getByRole('heading', { level: 1 }).waitFor()
    },
  ],
  ['closing', ({ running }) => closeWindow(running)],
]

/** An application of its own, made to do what ours does not: what is looked for can be found. */
async function expectToBeSeen(): Promise<void> {
  const other = await launchTraced()
  onTestFinished(() => quit(other.running))
  expect(other.strays()).toEqual([])
  await other.running.application.evaluate(async (_electron, address) => {
    const { connect } = process.getBuiltinModule('node:net')
    const { resolve } = process.getBuiltinModule('node:dns').promises
    const socket = connect({ host: address, port: 9 }).on('error', () => undefined)
    await resolve('evil.example').catch(() => undefined)
    socket.destroy()
  }, NOBODY)
  expect(other.strays().filter((line) => line.includes(NOBODY))).not.toEqual([])
  expect(other.strays().filter((line) => line.includes('htons(53)'))).not.toEqual([])
}

prove({
  id: 'offline',
  tries: screens.length + roads.length + 1,
  reaches: ['screen', ...roads.map(([name]) => name), 'made to ask, and seen'],
  start: async (count) => {
    const traced = await launchTraced()
    onTestFinished(() => quit(traced.running))
    const folder = ownFolder()
    let next = 0
    const go = async (index: number) => {
      const screen = screens[index]
      const [name, road] = roads[index - screens.length] ?? []
      if (screen !== undefined) await screen.open(traced.running.page)
      else if (road !== undefined) await road(traced, folder)
      else await expectToBeSeen()
      expect(traced.strays()).toEqual([])
      expect(traced.asked(), 'questions between its own processes').toBeGreaterThan(0)
      count(screen === undefined ? (name ?? 'made to ask, and seen') : 'screen')
    }
    return async ({ index }) => {
      // A screen is reached from the one before, also when it is the only one that is asked for.
      if (index < screens.length + roads.length) for (; next < index; next += 1) await go(next)
      next = index + 1
      await go(index)
    }
  },
})
