import { createPinia, setActivePinia } from 'pinia'
import { expect, test } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../src/contract/platform'
import type { DossierLists } from '../../src/domain/dossier/dossier'
import { forEachList, LIST_NAMES } from '../../src/domain/dossier-lists'
import { success } from '../../src/domain/outcome'
import { writeDossierFile } from '../../src/storage/dossier-file'
import { useDossiers } from '../../src/stores/dossier/dossiers'
import { appServicesKey } from '../../src/stores/app-services'
import { openTest } from './open'
import { fillDossier } from './small-dossier'

test('a file with records that another dossier here has is not refused with a riddle: it opens as a copy', async () => {
  const storage = await openTest()
  const { dossierId } = await fillDossier(storage)
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('no content')
  const id = 'dossier-elders'
  const lists = forEachList(LIST_NAMES, (name) =>
    content[name].map((record) => ({ ...record, dossierId: id })),
  )
  const collides = {
    dossier: { ...content.dossier, id },
    ...(lists as DossierLists),
    history: [],
  }
  const bytes = await writeDossierFile(collides, {
    appVersion: '1',
    now: new Date('2026-11-28T13:00:00.000Z'),
  })
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, {
    storage,
    platform: { readAttachment: () => Promise.resolve(success(null)) } as unknown as Platform,
    now: () => new Date(),
    appVersion: '0',
  })
  setActivePinia(app.config.globalProperties.$pinia)
  const dossiers = app.runWithContext(() => useDossiers())
  const taken = await dossiers.take(bytes)
  if (!taken.ok || !('existing' in taken.value)) throw new Error('taken in')
  expect(taken.value).toMatchObject({ existing: null, name: content.dossier.name })
  expect(await storage.dossiers.get(id)).toBeUndefined()
  expect(await storage.contentOf(dossierId)).toEqual(content)
  const copy = await dossiers.settle(taken.value, 'as-new')
  expect(copy.ok && (await storage.actions.listOf(copy.value.id)).length).toBe(content.actions.length)
  expect(await storage.contentOf(dossierId)).toEqual(content)
})
