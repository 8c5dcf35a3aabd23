/** Dossiers that the browser threw away, and a database that was closed under the application. */
import { forceCloseDatabase } from 'fake-indexeddb'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { DossierMark, DossierMarks } from '../../../src/contract/dossier-marks'
import type { Platform } from '../../../src/contract/platform'
import type { DossierContent } from '../../../src/domain/dossier/dossier'
import { success } from '../../../src/domain/outcome'
import { readDossierFile } from '../../../src/storage/dossier-file'
import type { Storage } from '../../../src/storage/storage'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useDossiers } from '../../../src/stores/dossier/dossiers'
import { useFileSaving } from '../../../src/stores/dossier/file-saving'
import { appServicesKey } from '../../../src/stores/app-services'
import { useRescue } from '../../../src/stores/dossier/rescue'
import { useSaving } from '../../../src/stores/app/saving'
import { dossierMarksKey, useVanished } from '../../../src/stores/dossier/vanished'
import { nl } from '../../../src/texts/nl'
import { freshName, openTest, standingClock } from '../../storage/open'
import { fillDossier } from '../../storage/small-dossier'

/** The first moment at which a test sees a dossier. */
const hereSince = '2026-11-23T09:00:00.000Z'

afterEach(() => {
  vi.restoreAllMocks()
})

/** What the browser keeps beside its databases. */
function keptMarks() {
  let kept: readonly DossierMark[] = []
  const asked = vi.fn()
  const marks: DossierMarks = { read: () => kept, write: (given) => (kept = given), askToStay: asked }
  return { marks, asked, kept: () => kept }
}

/** One start of the application; `dossiers` and the others are its stores. */
async function startOn(storage: Storage, marks: DossierMarks) {
  const saved: Uint8Array[] = []
  const platform = {
    saveFile: (_suggestion: unknown, bytes: Uint8Array) => {
      saved.push(bytes)
      return Promise.resolve(success({ name: 'x.vsv' }))
    },
    readAttachment: () => Promise.resolve(success(null)),
  } as unknown as Platform
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, { storage, platform, now: standingClock().now, appVersion: '0' })
  app.provide(dossierMarksKey, marks)
  setActivePinia(app.config.globalProperties.$pinia)
  return app.runWithContext(async () => {
    const vanished = useVanished()
    await vanished.start()
    await vi.waitFor(() => {
      expect(vanished.known).toBe(true)
    })
    return {
      vanished,
      dossiers: useDossiers(),
      dossier: useDossier(),
      rescue: useRescue(),
      fileSaving: useFileSaving(),
      saving: useSaving(),
      saved,
    }
  })
}

test('dossiers the browser threw away are named, until the user says that it is right', async () => {
  const { marks, asked, kept } = keptMarks()
  const before = await openTest()
  const first = await startOn(before, marks)
  expect(asked).not.toHaveBeenCalled()
  const { id } = await before.dossiers.add({ name: 'VSV Zuid' })
  await vi.waitFor(() => {
    expect(kept()).toEqual([{ id, name: 'VSV Zuid', savedAt: null, hereSince }])
  })
  expect(asked).toHaveBeenCalledOnce()
  await first.dossiers.saveFile(id)
  await before.dossiers.change(id, { name: 'VSV Zuid-West' })
  const marked = { id, name: 'VSV Zuid-West', savedAt: '2026-11-23T09:00:00.000Z', hereSince }
  await vi.waitFor(() => {
    expect(kept()).toEqual([marked])
  })
  before.close()

  const emptied = await openTest()
  const second = await startOn(emptied, marks)
  expect(second.vanished.gone).toEqual([marked])
  // New work does not make the lost ones forgotten.
  const other = await emptied.dossiers.add({ name: 'VSV Noord' })
  await vi.waitFor(() => {
    expect(kept().map(({ name }) => name)).toEqual(['VSV Noord', 'VSV Zuid-West'])
  })
  second.vanished.accept()
  expect(second.vanished.gone).toEqual([])
  expect(kept().map((one) => one.id)).toEqual([other.id])
  expect((await startOn(emptied, marks)).vanished.gone).toEqual([])
})

test('opened again from its file, a dossier is no longer missing', async () => {
  const { marks } = keptMarks()
  const before = await openTest()
  const { dossierId } = await fillDossier(before)
  const first = await startOn(before, marks)
  await first.dossiers.saveFile(dossierId)
  const emptied = await openTest()
  const second = await startOn(emptied, marks)
  expect(second.vanished.gone).toHaveLength(1)
  await second.dossiers.take(first.saved[0] ?? new Uint8Array())
  await vi.waitFor(() => {
    expect(second.vanished.gone).toEqual([])
  })
})

test('a dossier that the user erased or put in the recycle bin is never reported as lost', async () => {
  const { marks, kept } = keptMarks()
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'VSV Zuid' })
  const binned = await storage.dossiers.add({ name: 'VSV Oost' })
  const stale = { id, name: 'VSV Zuid', savedAt: null, hereSince }
  const first = await startOn(storage, marks)
  await storage.dossiers.moveToBin(binned.id)
  await storage.dossiers.moveToBin(id)
  await storage.dossiers.erase(id)
  await vi.waitFor(() => {
    expect(kept().map((one) => one.id)).toEqual([binned.id])
  })
  expect(first.vanished.gone).toEqual([])
  // Erased while this mark could not be taken away.
  marks.write([...kept(), stale])
  expect((await startOn(storage, marks)).vanished.gone).toEqual([])
})

test('a browser that says it began an empty database instead of a damaged one, is passed on', async () => {
  const open = indexedDB.open.bind(indexedDB)
  vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
    const request = open(...given)
    request.addEventListener('upgradeneeded', (event) => Object.assign(event, { dataLoss: 'total' }))
    return request
  })
  const { vanished } = await startOn(await openTest(), keptMarks().marks)
  expect(vanished.isDamaged).toBe(true)
  vanished.accept()
  expect(vanished.isDamaged).toBe(false)
  vi.restoreAllMocks()
  expect((await startOn(await openTest(), keptMarks().marks)).vanished.isDamaged).toBe(false)
})

/** Ids are random, and so is the order of what comes out of the database. */
function inOrder(content: DossierContent) {
  return Object.fromEntries(
    Object.entries(content).map(([table, value]) => [
      table,
      Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value,
    ]),
  )
}

test('closed under the application: nothing is promised, and the dossier on the screen is saved as a file', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const name = freshName()
  const storage = await openTest(name)
  const { dossierId } = await fillDossier(storage)
  const { dossier, saving, rescue, saved } = await startOn(storage, keptMarks().marks)
  await dossier.open(dossierId)
  const whole = await storage.contentOf(dossierId)
  forceCloseDatabase(
    transaction.mock.contexts.findLast((one) => one instanceof IDBDatabase && one.name === name) as never,
  )
  await vi.waitFor(() => {
    expect(saving.isClosed).toBe(true)
  })
  expect(rescue.open).toBe(true)
  expect(saving.problem?.message).not.toContain('is er nog.')
  expect(saving.problem?.message).toContain('weten we niet')

  expect(await rescue.saveFile()).toEqual({ ok: true, value: { name: 'x.vsv', missing: [] } })
  const read = await readDossierFile(saved[0] ?? new Uint8Array())
  if (!read.ok) throw new Error(read.problem.message)
  if (whole === undefined) throw new Error('not stored')
  expect(read.value.content.history).toEqual([])
  expect(inOrder(read.value.content)).toEqual(inOrder({ ...whole, history: [] }))
})

test('what is saved then may have a lock too', async () => {
  const storage = await openTest()
  const { dossierId } = await fillDossier(storage)
  const { dossier, rescue, fileSaving, saved } = await startOn(storage, keptMarks().marks)
  await dossier.open(dossierId)
  const done = rescue.askAndSave()
  expect(fileSaving.asked).toMatchObject({ dossierName: 'VSV De Test', holdsAnswers: true })
  expect(saved).toEqual([])
  await fileSaving.save(null)
  expect(await done).toEqual({ ok: true, value: { name: 'x.vsv', missing: [] } })
  expect(await readDossierFile(saved[0] ?? new Uint8Array())).toMatchObject({ ok: true })
})

test('without an open dossier there is none to save', async () => {
  const { rescue } = await startOn(await openTest(), keptMarks().marks)
  expect(await rescue.saveFile()).toMatchObject({ ok: false, problem: { message: nl.app.dossierGone } })
  expect(await rescue.askAndSave()).toMatchObject({ ok: false, problem: { message: nl.app.dossierGone } })
})
