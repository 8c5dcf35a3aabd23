/** A database that came back older than the copies beside it. */
import { createPinia, setActivePinia } from 'pinia'
import { expect, test } from 'vitest'
import { createApp } from 'vue'
import type { CopyInfo, Platform } from '../../../src/contract/platform'
import { failure, success } from '../../../src/domain/outcome'
import { copyLabelOf, writeDossierFile } from '../../../src/storage/dossier-file'
import type { Storage } from '../../../src/storage/storage'
import { useDossiers } from '../../../src/stores/dossier/dossiers'
import { appServicesKey } from '../../../src/stores/app-services'
import { useOlderDossiers } from '../../../src/stores/dossier/older-dossiers'
import { openTest, standingClock } from '../../storage/open'
import { evidenceFields, fillDossier } from '../../storage/small-dossier'

interface Copy {
  readonly info: CopyInfo
  readonly bytes: Uint8Array
}

async function copyOf(storage: Storage, dossierId: string, at: Date): Promise<Copy> {
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('not stored')
  const info = {
    ...copyLabelOf(content),
    locked: false,
    name: `${dossierId}/${at.toISOString()}`,
    at: at.toISOString(),
    place: 'own' as const,
  }
  return { info, bytes: await writeDossierFile(content, { appVersion: '0', now: at }) }
}

/** @param copies newest first */
function startOn(storage: Storage, copies: readonly Copy[]) {
  const platform = {
    listCopies: () => Promise.resolve(success(copies.map(({ info }) => info))),
    readCopy: (name: string) => {
      const found = copies.find(({ info }) => info.name === name)
      return Promise.resolve(found ? success({ name, bytes: found.bytes }) : failure('copy-unknown', 'x'))
    },
    readAttachment: () => Promise.resolve(success(null)),
  } as unknown as Platform
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, { storage, platform, now: () => new Date(), appVersion: '0' })
  setActivePinia(app.config.globalProperties.$pinia)
  return app.runWithContext(() => ({ older: useOlderDossiers(), dossiers: useDossiers() }))
}

/** A dossier as it was in the morning, on a computer of its own, and its copies of the morning and of the evening. */
async function rolledBack(evening: (storage: Storage, dossierId: string) => Promise<unknown>) {
  const clock = standingClock()
  const there = await openTest(undefined, clock)
  const { dossierId } = await fillDossier(there)
  clock.pass(15_000)
  const early = await copyOf(there, dossierId, clock.now())
  clock.pass(3_600_000)
  await evening(there, dossierId)
  clock.pass(15_000)
  const late = await copyOf(there, dossierId, clock.now())
  const here = await openTest()
  const { dossiers } = startOn(here, [])
  const taken = await dossiers.take(early.bytes)
  if (!taken.ok) throw new Error(taken.problem.code)
  return { here, there, dossierId, early, late }
}

test.each([
  [
    'more records',
    (storage: Storage, dossierId: string) => storage.evidence.add(evidenceFields(dossierId, { title: 'B' })),
  ],
  [
    'only other words in them',
    (storage: Storage, dossierId: string) => storage.dossiers.change(dossierId, { region: 'Oost' }),
  ],
])('a newer copy with %s is offered', async (_what, evening) => {
  const { here, dossierId, early, late } = await rolledBack(evening)
  const { older } = startOn(here, [late, early])
  await older.look()
  expect(older.found.map(({ copy, dossier }) => [copy.name, dossier.id])).toEqual([
    [late.info.name, dossierId],
  ])
  older.settled(dossierId)
  expect(older.found).toEqual([])
})

test('a dossier as its newest copy has it is left in peace, however full older copies are', async () => {
  const { there, early, late } = await rolledBack(async (storage, dossierId) => {
    for (const { id } of await storage.evidence.listOf(dossierId)) await storage.evidence.remove(id)
  })
  expect(early.info.records).toBeGreaterThan(late.info.records)
  const { older } = startOn(there, [late, early])
  await older.look()
  expect(older.found).toEqual([])
})

test('a dossier that was worked on after its newest copy is not older than it', async () => {
  const { here, dossierId, early } = await rolledBack(() => Promise.resolve())
  await here.evidence.add(evidenceFields(dossierId, { title: 'C' }))
  const { older } = startOn(here, [{ ...early, info: { ...early.info, at: '2026-11-23T09:00:00.000Z' } }])
  await older.look()
  expect(older.found).toEqual([])
})

test('a copy that cannot be read offers nothing', async () => {
  const { here, early, late } = await rolledBack((storage, dossierId) =>
    storage.dossiers.change(dossierId, { region: 'Oost' }),
  )
  const { older } = startOn(here, [{ ...late, bytes: new Uint8Array([1, 2, 3]) }, early])
  await older.look()
  expect(older.found).toEqual([])
})
