/** Two windows, or two people one after the other: what is not one's own is named with whose it was, and taken back after a yes. */
import { createPinia, setActivePinia } from 'pinia'
import { expect, test } from 'vitest'
import { createApp } from 'vue'
import type { Storage } from '../../../src/storage/storage'
import { appServicesKey } from '../../../src/stores/app-services'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useUndo } from '../../../src/stores/app/undo'
import { nl } from '../../../src/texts/nl'
import { freshName, openTest, standingClock } from '../../storage/open'

async function openIn(storage: Storage, now: () => Date, dossierId: string): Promise<void> {
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform: {}, now, appVersion: '0' } as never)
  setActivePinia(pinia)
  await useDossier().open(dossierId)
}

async function setting() {
  const [clock, name] = [standingClock(), freshName()]
  const mine = await openTest(name, clock)
  await mine.settings.change({ userName: 'Noor' })
  const { id } = await mine.dossiers.add({ name: 'VSV De Test' })
  await mine.dossiers.change(id, { region: 'Midden' })
  clock.pass(120_000)
  return { clock, name, mine, id, region: async () => (await mine.dossiers.get(id))?.region }
}

test('the change of another window is asked about with whose it was; a no leaves it, a yes takes back that one only', async () => {
  const { clock, name, mine, id, region } = await setting()
  const other = await openTest(name, clock)
  clock.pass(1000)
  await other.dossiers.change(id, { region: 'Van het andere venster' })
  await openIn(mine, clock.now, id)
  const undo = useUndo()
  await undo.undo()
  expect(undo.asked).toMatchObject({ because: 'elsewhere', entry: { who: 'Noor' } })
  undo.leave()
  expect(await region()).toBe('Van het andere venster')
  await undo.undo()
  expect(await undo.confirm()).toBeNull()
  expect(await region()).toBe('Midden')
})

test('what somebody did in an earlier sitting is named with when and by whom', async () => {
  const { clock, name, mine, id } = await setting()
  mine.close()
  clock.pass(60_000)
  const later = await openTest(name, clock)
  await later.settings.change({ userName: 'Bram' })
  await openIn(later, clock.now, id)
  const undo = useUndo()
  await undo.undo()
  const { asked } = undo
  if (asked === null) throw new Error('nothing was asked')
  expect(asked.because).toBe('earlier')
  expect(nl.history.ask.because.earlier(asked.entry)).toContain('Noor')
  expect(nl.history.ask.what(asked.entry)).toContain('regio van leeg naar ‘Midden’')
  expect((await later.dossiers.get(id))?.region).toBe('Midden')
})
