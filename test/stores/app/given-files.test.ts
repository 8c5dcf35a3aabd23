import { createPinia, setActivePinia } from 'pinia'
import { expect, test, vi } from 'vitest'
import { createApp, watch } from 'vue'
import type { ChosenFile, Platform } from '../../../src/contract/platform'
import { failure, success } from '../../../src/domain/outcome'
import { writeDossierFile } from '../../../src/storage/dossier-file'
import { useGivenFiles } from '../../../src/stores/app/given-files'
import { appServicesKey } from '../../../src/stores/app-services'
import { openTest } from '../../storage/open'
import { fillDossier } from '../../storage/small-dossier'

const madeAt = new Date('2026-11-28T13:32:00.000Z')

/** A computer without dossiers, and a dossier file of another one. */
async function computerWith(files: (bytes: Uint8Array) => readonly ChosenFile[]) {
  const elsewhere = await openTest()
  const { dossierId } = await fillDossier(elsewhere)
  const content = await elsewhere.contentOf(dossierId)
  if (content === undefined) throw new Error('no content')
  const waiting = [...files(await writeDossierFile(content, { appVersion: '1', now: madeAt }))]
  const storage = await openTest()
  const app = createApp({})
  app.use(createPinia())
  const platform: Partial<Platform> = {
    readAttachment: async () => success(null),
    countGivenFiles: async () => success(waiting.length),
    takeGivenFile: async () => success(waiting.shift() ?? null),
    onGivenFile: () => () => undefined,
  }
  app.provide(appServicesKey, {
    storage,
    platform: platform as Platform,
    now: () => new Date(),
    appVersion: '0',
  })
  setActivePinia(app.config.globalProperties.$pinia)
  const given = app.runWithContext(() => useGivenFiles())
  const asked = () => vi.waitUntil(() => given.arrival)
  return { storage, given, asked, waiting, dossierId }
}

const file = (bytes: Uint8Array): ChosenFile => ({ name: 'Zuid.vsv', content: success(bytes) })

test('nothing of a file from outside is stored before the user says so, and nothing when they do not', async () => {
  const { storage, given, asked } = await computerWith((bytes) => [file(bytes)])
  const taking = given.takeAll()
  expect(await asked()).toMatchObject({ question: 'new', existing: null })
  expect(await storage.dossiers.list()).toEqual([])
  given.decide('cancel')
  expect(await taking).toBeNull()
  expect(await storage.dossiers.list()).toEqual([])
  expect(given.refused).toEqual([])
})

test('once the last file is taken, nothing waits any more: nobody is taken back to the start page for it', async () => {
  const { given, asked } = await computerWith((bytes) => [file(bytes)])
  given.start()
  await vi.waitUntil(() => given.waiting === 1)
  let waitedAtTheEnd: number | undefined
  watch(
    () => given.taking,
    (isTaking) => {
      if (!isTaking) waitedAtTheEnd = given.waiting
    },
    { flush: 'sync' },
  )
  const taking = given.takeAll()
  await asked()
  given.decide('open')
  await taking
  expect(waitedAtTheEnd).toBe(0)
})

test('for a second file of the same dossier the user is told that it is already here, and may skip it', async () => {
  const { storage, given, asked, dossierId } = await computerWith((bytes) => [file(bytes), file(bytes)])
  const taking = given.takeAll()
  await asked()
  given.decide('open')
  const second = await vi.waitUntil(() => given.arrival)
  expect(second).toMatchObject({ question: 'here', existing: { id: dossierId } })
  const before = await storage.contentOf(dossierId)
  given.decide('keep')
  expect((await taking)?.id).toBe(dossierId)
  expect(await storage.contentOf(dossierId)).toEqual(before)
  expect(await storage.dossiers.list()).toHaveLength(1)
})

test('a dossier in the recycle bin is restored when the user continues with it', async () => {
  const { storage, given, asked, waiting, dossierId } = await computerWith((bytes) => [
    file(bytes),
    file(bytes),
  ])
  const again = waiting.pop()
  const first = given.takeAll()
  await asked()
  given.decide('open')
  await first
  await storage.dossiers.moveToBin(dossierId)
  if (again !== undefined) waiting.push(again)
  const second = given.takeAll()
  await asked()
  given.decide('keep')
  await second
  expect(await storage.dossiers.list()).toMatchObject([{ id: dossierId }])
})

test('files that cannot be opened are reported together, each with its reason, and the good one opens', async () => {
  const { given, asked, dossierId } = await computerWith((bytes) => [
    { name: 'weg.vsv', content: failure('file-not-found', '‘weg.vsv’ bestaat niet (meer).') },
    { name: 'ruis.vsv', content: success(new Uint8Array([1, 2, 3])) },
    file(bytes),
  ])
  const taking = given.takeAll()
  await asked()
  given.decide('open')
  expect((await taking)?.id).toBe(dossierId)
  expect(given.refused).toEqual([
    { name: 'weg.vsv', reason: '‘weg.vsv’ bestaat niet (meer).' },
    { name: 'ruis.vsv', reason: expect.stringContaining('geen dossierbestand') },
  ])
})
