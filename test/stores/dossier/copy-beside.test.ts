/** "Kopie maken" at a dossier on the start page: what is made, what stays apart, and the way back. */
import { createPinia, setActivePinia } from 'pinia'
import { expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import { appServicesKey } from '../../../src/stores/app-services'
import { useDossiers } from '../../../src/stores/dossier/dossiers'
import { useUndo } from '../../../src/stores/app/undo'
import { nl } from '../../../src/texts/nl'
import { openTest, standingClock } from '../../storage/open'
import { evidenceFields, fillDossier } from '../../storage/small-dossier'

async function computer() {
  const storage = await openTest()
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, {
    storage,
    platform: {} as Platform,
    now: standingClock().now,
    appVersion: '0',
  })
  setActivePinia(pinia)
  const { dossierId } = await fillDossier(storage)
  const dossier = await storage.dossiers.get(dossierId)
  if (dossier === undefined) throw new Error('no dossier')
  const store = app.runWithContext(() => useDossiers())
  await vi.waitFor(() => expect(store.dossiers).toHaveLength(1))
  return { storage, dossier, store, undo: app.runWithContext(() => useUndo()) }
}

test('a copy has everything of the dossier, its documents too, under ids of its own and the name that was asked', async () => {
  const { storage, dossier, store } = await computer()
  const attachment = await storage.attachments.keep(dossier.id, 'notulen.txt', new Uint8Array([1, 2]))
  await storage.evidence.add({ ...evidenceFields(dossier.id), attachment })
  const made = await store.copyBeside(dossier.id, 'VSV Proef 2027')
  if (!made.ok) throw new Error(made.problem.message)
  const [original, copy] = [await storage.contentOf(dossier.id), await storage.contentOf(made.value.id)]
  expect(copy?.dossier).toMatchObject({ name: 'VSV Proef 2027' })
  expect(original?.dossier.name).toBe(dossier.name)
  for (const list of ['rounds', 'judgements', 'evidence', 'actions'] as const) {
    const ids = new Set(original?.[list].map(({ id }) => id))
    expect(copy?.[list]).toHaveLength(ids.size)
    expect(copy?.[list].filter(({ id }) => ids.has(id))).toEqual([])
  }
  expect(await storage.attachments.read(made.value.id, attachment.sha256)).toEqual(new Uint8Array([1, 2]))
})

test('the name that is proposed is never one that is here already', async () => {
  const { dossier, store } = await computer()
  const first = store.copyNameOf(dossier.name)
  await store.copyBeside(dossier.id, first)
  await vi.waitFor(() => expect(store.dossiers).toHaveLength(2))
  expect(store.copyNameOf(dossier.name)).toBe(`${first} (2)`)
})

test('one click takes the copy back: it lies in the recycle bin, and the dossier is untouched', async () => {
  const { dossier, store, undo } = await computer()
  const made = await store.copyBeside(dossier.id, 'Kopie')
  if (!made.ok) throw new Error(made.problem.message)
  expect(undo.message).toBe(nl.start.copyMade('Kopie'))
  await undo.takeBack()
  await vi.waitFor(() => expect(store.dossiers.map(({ id }) => id)).toEqual([dossier.id]))
  expect(store.deleted.map(({ id }) => id)).toEqual([made.value.id])
  expect(undo.message).toBe(nl.start.movedToBin('Kopie'))
})

test('a dossier that is gone makes no copy', async () => {
  const { storage, dossier, store } = await computer()
  await storage.dossiers.moveToBin(dossier.id)
  await storage.dossiers.erase(dossier.id)
  expect(await store.copyBeside(dossier.id, 'Kopie')).toMatchObject({ ok: false })
})
