/** What was erased goes from the automatic copies too: on the real storage, with a shell that keeps copies in memory. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test } from 'vitest'
import { createApp, type App } from 'vue'
import type { CopyInfo, CopyLabel, Platform } from '../../../src/contract/platform'
import { failure, success } from '../../../src/domain/outcome'
import { readDossierFile, writeDossierFile } from '../../../src/storage/dossier-file'
import type { Storage } from '../../../src/storage/storage'
import { appServicesKey } from '../../../src/stores/app-services'
import { useErasedTraces } from '../../../src/stores/app/erased-traces'
import { useUndo } from '../../../src/stores/app/undo'
import { useClearingCopies } from '../../../src/stores/dossier/clearing-copies'
import { useCopies } from '../../../src/stores/dossier/copies'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useDossiers } from '../../../src/stores/dossier/dossiers'
import { useErasing } from '../../../src/stores/survey/round/erasing'
import { nl } from '../../../src/texts/nl'
import { closedRound, contentOf, SECRET } from '../../storage/erased-round'
import { standingClock } from '../../storage/open'

const clock = standingClock()
let storage: Storage
let dossierId: string
let roundId: string
let copies: (CopyInfo & { readonly bytes: Uint8Array })[]
let documents: Set<string>
/** Whether the disk takes new copies, and lets old ones go. */
let disk: { writes: boolean; removes: boolean }

const platform = {
  info: async () => ({
    place: 'electron',
    version: '0',
    engine: '',
    automaticCopies: true,
    extraFolder: true,
    copiesFolder: '',
    dataFolder: '',
  }),
  writeCopy: async (label: CopyLabel, bytes: Uint8Array) => {
    if (!disk.writes) return failure('disk-full', 'vol')
    const copy = {
      ...label,
      place: 'own' as const,
      answers: 11,
      name: `kopie ${String(copies.length + 1)}`,
      at: clock.now().toISOString(),
    }
    copies = [{ ...copy, bytes }, ...copies]
    return success(copy)
  },
  readKeys: async () => success({ keystore: null, isDamaged: false, isEverywhere: true }),
  listCopies: async () => success(copies),
  readCopy: async (name: string) => {
    const copy = copies.find((one) => one.name === name)
    return copy === undefined ? failure('copy-unknown', 'weg') : success({ name, bytes: copy.bytes })
  },
  removeCopy: async (name: string) => {
    if (!disk.removes) return failure('file-in-use', 'in gebruik')
    copies = copies.filter((one) => one.name !== name)
    return success(null)
  },
  listAttachments: async () => success([...documents]),
  keepAttachment: async () => success(null),
  removeAttachment: async (_dossierId: string, sha256: string) => {
    documents.delete(sha256)
    return success(null)
  },
} as Partial<Platform> as Platform

/** As after a start: stores of their own on the storage there is. */
async function start(): Promise<App> {
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform, now: clock.now, appVersion: '0' })
  setActivePinia(pinia)
  await useCopies().start()
  return app
}

async function addCopy(
  name: string,
  change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
  content = contentOf(storage, dossierId),
  at = '2025-11-01T09:00:00.000Z',
) {
  const bytes = change(await writeDossierFile(await content, { appVersion: '0', now: clock.now() }))
  const label = {
    dossierId,
    dossierName: 'VSV Proef',
    records: 30,
    locked: false,
    place: 'own' as const,
    answers: 11,
  }
  copies = [{ ...label, name, at, bytes }, ...copies]
}

const names = () => copies.map(({ name }) => name)

beforeEach(async () => {
  copies = []
  documents = new Set()
  disk = { writes: true, removes: true }
  ;({ storage, dossierId, roundId } = await closedRound())
  await storage.settings.change({ copiedForVersion: '0' })
  await start()
  await useDossier().open(dossierId)
  await addCopy('met antwoorden')
  await addCopy('ook met antwoorden')
})

test('copies with the answers go, once there is one without them', async () => {
  expect(await useErasing().planOf(roundId)).toMatchObject({ copies: 2 })
  expect(await useErasing().erase(roundId)).toBeNull()
  expect(names()).toEqual(['kopie 3'])
  const read = await readDossierFile(copies[0]?.bytes ?? new Uint8Array())
  expect(read).toMatchObject({ ok: true, value: { content: { responses: [], receipts: [] } } })
  expect(JSON.stringify(read)).not.toContain(SECRET)
  expect((await storage.settings.get()).copiesToClear).toEqual([])
})

test('a copy from before anybody answered stays: it holds no answers', async () => {
  const content = await contentOf(storage, dossierId)
  const empty = { ...content, rounds: [], responses: [], receipts: [], history: [] }
  const bytes = await writeDossierFile(empty, { appVersion: '0', now: clock.now() })
  const label = {
    dossierId,
    dossierName: 'VSV Proef',
    records: 3,
    locked: false,
    place: 'own' as const,
    answers: 11,
  }
  copies = [...copies, { ...label, name: 'van voor de meting', at: '2025-09-01T09:00:00.000Z', bytes }]
  await useErasing().erase(roundId)
  expect(names()).toEqual(['kopie 4', 'van voor de meting'])
})

test('a copy nobody can read goes too: what it holds is not known', async () => {
  await addCopy('beschadigd', (bytes) => bytes.slice(0, 200))
  await useErasing().erase(roundId)
  expect(names()).toEqual(['kopie 4'])
})

test.each([
  ['that can be read', (bytes: Uint8Array) => bytes],
  ['that nobody can read', (bytes: Uint8Array) => bytes.slice(0, 200)],
])('a copy %s goes when it was being made while the answers were erased', async (_kind, change) => {
  const before = contentOf(storage, dossierId)
  await before
  await storage.rounds.eraseAnswers(roundId, '2026-11-03')
  // Read before, and on the disk after.
  await addCopy('te laat', change, before, new Date(clock.now().getTime() + 60_000).toISOString())
  expect(await useClearingCopies().clear()).toBeNull()
  expect(names()).toEqual(['kopie 4'])
})

test('copies of other dossiers stay', async () => {
  copies = copies.map((copy, place) => (place === 0 ? { ...copy, dossierId: 'een-ander-dossier' } : copy))
  await useErasing().erase(roundId)
  expect(names()).toEqual(['kopie 3', 'ook met antwoorden'])
})

test('the old copies stay as long as no new one can be made, and go after the next start', async () => {
  disk.writes = false
  expect(await useErasing().erase(roundId)).toMatchObject({ code: 'copies-hold-erased' })
  expect(await storage.responses.listOfRound(roundId)).toEqual([])
  expect(names()).toHaveLength(2)
  disk.writes = true
  await start()
  expect(await useClearingCopies().clear()).toBeNull()
  expect(names()).toEqual(['kopie 3'])
})

test('a copy in use is told until that is read, and goes after the next start', async () => {
  disk.removes = false
  const app = await start()
  const left = await useErasing().erase(roundId)
  const told = nl.erasing.dialog.doneButCopies
  await app.runWithContext(useErasedTraces).afterErasing(left, told)
  expect(useUndo()).toMatchObject({ message: told('in gebruik'), visible: true, stays: true })
  disk.removes = true
  await start()
  expect(await useClearingCopies().clear()).toBeNull()
  expect(names()).not.toContain('met antwoorden')
})

test('copies that hold answers somebody brought back on purpose stay', async () => {
  disk.removes = false
  const file = await contentOf(storage, dossierId)
  await useErasing().erase(roundId)
  disk.removes = true
  await storage.putContent(file, 'replace', undefined, undefined, 'brought-back')
  expect(await useClearingCopies().clear()).toBeNull()
  expect(names()).toContain('met antwoorden')
})

test('a dossier that is erased for good takes all its copies and the documents beside them along', async () => {
  documents = new Set(['a'.repeat(64), 'b'.repeat(64)])
  copies = [
    ...copies,
    {
      dossierId: 'ander',
      dossierName: '',
      records: 1,
      locked: false,
      place: 'own' as const,
      answers: 11,
      name: 'van een ander',
      at: '',
      bytes: new Uint8Array(),
    },
  ]
  useDossier().close()
  await useDossiers().moveToBin(dossierId)
  expect(await useClearingCopies().countOf(dossierId)).toEqual({ copies: 2, documents: 2 })
  expect(await useDossiers().erase(dossierId)).toBeNull()
  expect([names(), [...documents]]).toEqual([['van een ander'], []])
})

test('a file that could not go then goes after the next start, unless the dossier is back', async () => {
  disk.removes = false
  const file = await contentOf(storage, dossierId)
  useDossier().close()
  await useDossiers().moveToBin(dossierId)
  expect(await useDossiers().erase(dossierId)).toMatchObject({ message: 'in gebruik' })
  await storage.putContent(file, 'replace')
  disk.removes = true
  expect(await useClearingCopies().clear()).toBeNull()
  expect(names()).toHaveLength(2)
})
