import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, test } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../src/contract/platform'
import { success } from '../../src/domain/outcome'
import { writeDossierFile } from '../../src/storage/dossier-file'
import { useUndo } from '../../src/stores/app/undo'
import { useDossier } from '../../src/stores/dossier/dossier'
import { useDossiers } from '../../src/stores/dossier/dossiers'
import { appServicesKey } from '../../src/stores/app-services'
import { formatMoment } from '../../src/texts/format'
import { nl } from '../../src/texts/nl'
import { openTest } from './open'
import { actionFields, fillDossier } from './small-dossier'

const madeAt = new Date('2026-11-28T13:32:00.000Z')

/** A dossier file whose dossier is here too, where it was changed after the file was saved. */
async function arrive() {
  const storage = await openTest()
  const { dossierId } = await fillDossier(storage)
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('no content')
  const bytes = await writeDossierFile(content, { appVersion: '1', now: madeAt })
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, {
    storage,
    platform: { readAttachment: () => Promise.resolve(success(null)) } as unknown as Platform,
    now: () => new Date(),
    appVersion: '0',
  })
  setActivePinia(app.config.globalProperties.$pinia)
  const { dossiers, undo, dossier } = app.runWithContext(() => ({
    dossiers: useDossiers(),
    undo: useUndo(),
    dossier: useDossier(),
  }))
  const here = await storage.dossiers.change(dossierId, { region: 'Elders' })
  const taken = await dossiers.take(bytes)
  if (!taken.ok || !('existing' in taken.value)) throw new Error('taken in')
  return { storage, dossiers, undo, dossier, content, here, arrival: taken.value }
}

test('of a dossier that is here already, the user hears when both versions were changed and what they hold', async () => {
  const { content, here, arrival } = await arrive()
  const counts = {
    rounds: content.rounds.length,
    answers: content.responses.filter(({ status }) => status === 'submitted').length,
    actions: content.actions.length,
    evidence: content.evidence.length,
    verdicts: content.judgements.filter(({ verdict }) => verdict !== null && verdict !== 'unknown').length,
  }
  expect(arrival.inFile).toEqual({ ...counts, changedAt: content.dossier.updatedAt })
  expect(arrival.onComputer).toEqual({ ...counts, changedAt: here.updatedAt })
})

test('a copy next to the dossier can be told from it by its name', async () => {
  const { storage, dossiers, content, arrival } = await arrive()
  const copy = await dossiers.settle(arrival, 'as-new')
  if (!copy.ok) throw new Error(copy.problem.message)
  expect(copy.value.name).toBe(`${content.dossier.name} (kopie van ${formatMoment(madeAt.toISOString())})`)
  const names = (await storage.dossiers.list()).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test('a second copy of the same moment has a name of its own too', async () => {
  const { storage, dossiers, arrival } = await arrive()
  for (let times = 0; times < 3; times += 1) await dossiers.settle(arrival, 'as-new')
  const names = (await storage.dossiers.list()).map(({ name }) => name)
  expect(names).toHaveLength(4)
  expect(new Set(names).size).toBe(4)
})

test('what differs is counted: only in the file, only here, and in both but not the same', async () => {
  const { storage, dossiers, here, arrival } = await arrive()
  expect(arrival.differences).toEqual([])
  const [action] = await storage.actions.listOf(here.id)
  await storage.actions.change(action?.id ?? '', { title: 'Anders' })
  await storage.actions.plan(actionFields(here.id))
  const [piece] = await storage.evidence.listOf(here.id)
  await storage.evidence.remove(piece?.id ?? '')
  const again = await dossiers.take(arrival.bytes)
  expect(again.ok && 'existing' in again.value ? again.value.differences : null).toEqual([
    { kind: 'actions', onlyInCopy: 0, onlyNow: 1, changed: 1 },
    { kind: 'evidence', onlyInCopy: 1, onlyNow: 0, changed: 0 },
  ])
})

describe('a file that took the place of what was here', () => {
  test('is changed back by the message that says so, also once it was opened', async () => {
    const { storage, dossiers, undo, dossier, here, content, arrival } = await arrive()
    const before = await storage.contentOf(here.id)
    await dossiers.settle(arrival, 'replace')
    expect(undo.message).toBe(nl.start.tookPlace(here.name))
    await dossier.open(here.id)
    expect(undo.undoable).toBe(true)
    await undo.takeBack()
    expect(await storage.contentOf(here.id)).toEqual(before)
    expect(undo).toMatchObject({ message: nl.start.putBackInstead(here.name), undoable: false })
    // And back again from the bin.
    const [aside] = await storage.setAside.list()
    await storage.setAside.putBack(aside?.id ?? '')
    expect(await storage.contentOf(here.id)).toEqual(content)
  })

  test('is no longer changed back by the message once something was changed in it', async () => {
    const { storage, dossiers, undo, dossier, here, arrival } = await arrive()
    await dossiers.settle(arrival, 'replace')
    await dossier.open(here.id)
    await storage.dossiers.change(here.id, { region: 'Net ingevuld' })
    expect(undo.undoable).toBe(false)
    expect(await storage.setAside.list()).toHaveLength(1)
  })

  test('leaves nothing to change back in another dossier', async () => {
    const { storage, dossiers, undo, dossier, arrival } = await arrive()
    await dossiers.settle(arrival, 'replace')
    await dossier.open((await storage.dossiers.add({ name: 'Een ander' })).id)
    expect(undo.undoable).toBe(false)
  })
})
