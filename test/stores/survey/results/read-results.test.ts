/** Which results were looked at on this computer, so that the next step does not ask for it again. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../../src/contract/platform'
import type { Storage } from '../../../../src/storage/storage'
import { appServicesKey } from '../../../../src/stores/app-services'
import { useSaving } from '../../../../src/stores/app/saving'
import { useSettings } from '../../../../src/stores/app/settings'
import { useDossier } from '../../../../src/stores/dossier/dossier'
import { useReadResults } from '../../../../src/stores/survey/results/read-results'
import { openTest } from '../../../storage/open'
import { refusingDisk } from '../../../storage/refusing-disk'

let storage: Storage

beforeEach(async () => {
  storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'VSV Proef' })
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, {
    storage,
    platform: {} as Platform,
    now: () => new Date(2026, 10, 23, 9),
    appVersion: '0',
  })
  setActivePinia(pinia)
  await useDossier().open(id)
})

test('results that were looked at stay read on this computer, each once', async () => {
  const read = useReadResults()
  expect(read.wasRead('meting')).toBe(false)
  await read.markRead('meting')
  await read.markRead('meting')
  expect(read.wasRead('meting')).toBe(true)
  expect((await storage.settings.get()).readRoundIds).toEqual(['meting'])
  await useSettings().load()
  expect(read.wasRead('meting')).toBe(true)
  expect(read.wasRead('andere')).toBe(false)
})

test('on a full disk nobody is kept from reading, and the next step asks once more', async () => {
  const disk = refusingDisk(() => true)
  const read = useReadResults()
  await read.markRead('meting')
  expect(read.wasRead('meting')).toBe(false)
  expect(useSaving().problem).not.toBeNull()
  disk.makeRoom()
})
