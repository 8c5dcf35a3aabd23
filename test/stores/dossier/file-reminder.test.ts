/** The weekly line that asks to save a dossier as a file: only in a browser, only when it helps, and gone once it was done. */
import { createPinia, setActivePinia } from 'pinia'
import { expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { AppInfo, ExtraFolder, Platform } from '../../../src/contract/platform'
import type { DossierMark } from '../../../src/contract/dossier-marks'
import { success } from '../../../src/domain/outcome'
import { appServicesKey } from '../../../src/stores/app-services'
import { useCopies } from '../../../src/stores/dossier/copies'
import { useCopyPlaces } from '../../../src/stores/dossier/copy-places'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useDossiers } from '../../../src/stores/dossier/dossiers'
import { useFileReminder } from '../../../src/stores/dossier/file-reminder'
import { dossierMarksKey, useVanished } from '../../../src/stores/dossier/vanished'
import { freshName, openTest, standingClock } from '../../storage/open'

const WEEK = 7 * 24 * 60 * 60 * 1000

interface Situation {
  readonly place?: AppInfo['place']
  readonly extra?: ExtraFolder | null
  /** Whether it is known yet which folder was chosen. */
  readonly looks?: boolean
}

async function start({ place = 'browser', extra = null, looks = true }: Situation = {}) {
  const clock = standingClock()
  const storage = await openTest(freshName(), clock)
  const { id } = await storage.dossiers.add({ name: 'VSV Zuid' })
  let kept: readonly DossierMark[] = []
  const platform = {
    info: () => Promise.resolve({ place, automaticCopies: false } as AppInfo),
    extraFolder: () => Promise.resolve(success(extra)),
    freeSpace: () => Promise.resolve(success(null)),
    saveFile: () => Promise.resolve(success({ name: 'x.vsv' })),
  } as unknown as Platform
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, { storage, platform, now: clock.now, appVersion: '0' })
  app.provide(dossierMarksKey, { read: () => kept, write: (given) => (kept = given), askToStay: vi.fn() })
  setActivePinia(app.config.globalProperties.$pinia)
  return app.runWithContext(async () => {
    await useVanished().start()
    await useCopies().start()
    if (looks) await useCopyPlaces().look()
    await useDossier().open(id)
    await vi.waitFor(() => {
      expect(useVanished().marked).toHaveLength(1)
    })
    const change = async (name: string) => {
      clock.pass(1000)
      await storage.dossiers.change(id, { name })
      await vi.waitFor(() => {
        expect(useDossier().dossier?.name).toBe(name)
      })
    }
    return { id, clock, change, reminder: useFileReminder(), save: () => useDossiers().saveFile(id) }
  })
}

test('a week after the last file with work since then it is asked for, and saving one ends it', async () => {
  const { clock, change, reminder, save } = await start()
  await change('VSV Zuid-West')
  expect(reminder.isDue).toBe(false)
  clock.pass(WEEK)
  await change('VSV Zuid-Oost')
  expect(reminder.isDue).toBe(true)
  expect(reminder.kept).toBeNull()
  clock.pass(1000)
  await save()
  expect(reminder.isDue).toBe(false)
  expect(reminder.kept).toEqual({ at: clock.now().toISOString(), by: 'file' })
})

const asks = { code: 'extra-folder-asks', message: 'De browser vraagt erom.' }
/** Of the clock of these tests at their start. */
const atStart = '2026-11-23T09:00:00.000Z'

test.each<[string, Situation]>([
  ['in the window of its own', { place: 'electron' }],
  ['with a folder that gets every copy', { extra: { name: 'G', lastAt: atStart, problem: null } }],
  ['before it is known which folder was chosen', { looks: false }],
])('%s it is not asked for', async (_, given) => {
  const { clock, change, reminder } = await start(given)
  clock.pass(WEEK)
  await change('VSV Zuid-Oost')
  expect(reminder.isDue).toBe(false)
})

test.each<[string, ExtraFolder]>([
  ['waits for the user', { name: 'G', lastAt: atStart, problem: asks }],
  ['has had nothing yet', { name: 'G', lastAt: null, problem: null }],
])('a folder that %s for a week takes the reminder from nobody', async (_, extra) => {
  const { clock, change, reminder } = await start({ extra })
  await change('VSV Zuid-West')
  expect(reminder.isDue).toBe(false)
  clock.pass(WEEK)
  await change('VSV Zuid-Oost')
  expect(reminder.isDue).toBe(true)
})

test('the reminder names what is the latest: the file, or the folder that is behind', async () => {
  const { clock, reminder, save } = await start({ extra: { name: 'G', lastAt: atStart, problem: asks } })
  expect(reminder.kept).toEqual({ at: atStart, by: 'folder' })
  clock.pass(1000)
  await save()
  expect(reminder.kept).toEqual({ at: clock.now().toISOString(), by: 'file' })
})
