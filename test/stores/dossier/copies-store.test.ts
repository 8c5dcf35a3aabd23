/** The store of the automatic copies, on the real storage and a platform that can refuse. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { CopyInfo, CopyLabel, Platform } from '../../../src/contract/platform'
import { failure, success } from '../../../src/domain/outcome'
import { readDossierFile } from '../../../src/storage/dossier-file'
import type { Storage } from '../../../src/storage/storage'
import { useCopies } from '../../../src/stores/dossier/copies'
import { useDossiers } from '../../../src/stores/dossier/dossiers'
import { appServicesKey } from '../../../src/stores/app-services'
import { useSaving } from '../../../src/stores/app/saving'
import { freshName, openTest, standingClock } from '../../storage/open'
import { ANSWERED, evidenceFields, roundFields } from '../../storage/small-dossier'

const clock = standingClock()
let storage: Storage
let dossierId: string
let written: Uint8Array[]
/** What the shell keeps of attachments, and how often it was handed one. */
let kept: Map<string, Uint8Array>
let handed: number
/** Copies of before. */
let listed: readonly CopyInfo[]
const copyLabel = (): CopyLabel => ({
  dossierId,
  dossierName: 'VSV Proef',
  records: 1,
  answers: 0,
  locked: false,
})
/** What the disk does with the next copy. */
let disk: () => Promise<'good' | 'read-only' | 'crash'>

function platform(): Platform {
  return {
    info: () =>
      Promise.resolve({
        place: 'electron',
        version: '0',
        engine: '',
        automaticCopies: true,
        extraFolder: true,
        copiesFolder: '',
        dataFolder: '',
      }),
    writeCopy: async (label: CopyLabel, bytes: Uint8Array) => {
      const outcome = await disk()
      if (outcome === 'crash') throw new Error('the shell is gone')
      if (outcome === 'read-only') return failure('read-only', 'alleen lezen')
      written.push(bytes)
      return success({ ...label, name: 'x', at: clock.now().toISOString(), place: 'own' as const })
    },
    readKeys: () => Promise.resolve(success({ keystore: null, isDamaged: false, isEverywhere: true })),
    listCopies: () => Promise.resolve(success(listed)),
    listAttachments: () => Promise.resolve(success([...kept.keys()])),
    keepAttachment: async (_dossierId: string, sha256: string, bytes: Uint8Array) => {
      if ((await disk()) !== 'good') return failure('read-only', 'alleen lezen')
      kept.set(sha256, bytes)
      handed += 1
      return success(null)
    },
    readAttachment: (_dossierId: string, sha256: string) =>
      Promise.resolve(success(kept.get(sha256) ?? null)),
    removeAttachment: (_dossierId: string, sha256: string) => {
      kept.delete(sha256)
      return Promise.resolve(success(null))
    },
  } as Partial<Platform> as Platform
}

async function startCopies() {
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, {
    storage,
    platform: platform(),
    now: clock.now,
    appVersion: '0',
  })
  setActivePinia(pinia)
  const copies = useCopies()
  await copies.start()
  return copies
}

async function titlesInLastCopy() {
  const read = await readDossierFile(written.at(-1) ?? new Uint8Array())
  if (!read.ok) throw new Error(read.problem.message)
  return read.value.content.evidence.map(({ title }) => title).sort()
}

beforeEach(async () => {
  written = []
  kept = new Map()
  handed = 0
  listed = []
  disk = () => Promise.resolve('good')
  storage = await openTest(freshName(), clock)
  dossierId = (await storage.dossiers.add({ name: 'VSV Proef' })).id
  // This version was here before, unless a test says otherwise.
  await storage.settings.change({ copiedForVersion: '0' })
})

test.each(['read-only', 'crash'] as const)(
  'a copy that could not be made (%s) is told, and made as soon as it can be',
  async (trouble) => {
    const copies = await startCopies()
    // A shell that breaks off instead of answering is told beside it.
    const report = vi.spyOn(useSaving(), 'report').mockReturnValue(undefined)
    await storage.evidence.add(evidenceFields(dossierId, { title: 'A' }))
    disk = () => Promise.resolve(trouble)
    await copies.makeAll()
    expect(copies.problem).not.toBeNull()
    expect(report).toHaveBeenCalledTimes(trouble === 'crash' ? 1 : 0)
    expect(written).toHaveLength(0)

    disk = () => Promise.resolve('good')
    await copies.makeAll(true)
    expect(copies.problem).toBeNull()
    expect(await titlesInLastCopy()).toEqual(['A'])
  },
)

test('a copy that failed is tried again by itself, longer and longer after, until it succeeds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const copies = await startCopies()
    disk = () => Promise.resolve('read-only')
    await storage.evidence.add(evidenceFields(dossierId, { title: 'A' }))
    await copies.makeAll()
    const tries = vi.spyOn(storage, 'contentOf')
    const triesIn = async (seconds: number) => {
      tries.mockClear()
      await vi.advanceTimersByTimeAsync(seconds * 1000)
      // The turn of the copies is over when one that comes after it is.
      await copies.forgetAttachment(dossierId, 'x')
      return tries.mock.calls.length
    }
    expect(await triesIn(29)).toBe(0)
    expect(await triesIn(1)).toBe(1)
    expect(await triesIn(59)).toBe(0)
    expect(await triesIn(1)).toBe(1)
    disk = () => Promise.resolve('good')
    expect(await triesIn(120)).toBe(1)
    expect(copies.problem).toBeNull()
    expect(await triesIn(10_000)).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('the last good copy of a dossier is known from before, and stays known when the next one fails', async () => {
  const before = '2026-11-20T09:00:00.000Z'
  listed = [{ ...copyLabel(), name: 'a', at: before, place: 'own' }]
  const copies = await startCopies()
  expect(copies.lastGood.get(dossierId)).toBe(before)
  disk = () => Promise.resolve('read-only')
  await storage.evidence.add(evidenceFields(dossierId, { title: 'A' }))
  await copies.makeAll(true)
  expect(copies.lastGood.get(dossierId)).toBe(before)
  disk = () => Promise.resolve('good')
  await copies.makeAll(true)
  expect(copies.lastGood.get(dossierId)).toBe(clock.now().toISOString())
})

test('the first start of a new version copies every dossier, once', async () => {
  await storage.settings.change({ copiedForVersion: 'ouder' })
  const first = await startCopies()
  await vi.waitFor(async () => expect((await storage.settings.get()).copiedForVersion).toBe('0'))
  expect(written).toHaveLength(1)
  await first.makeAll(true)
  await startCopies()
  await new Promise((resolve) => setTimeout(resolve))
  expect(written).toHaveLength(1)
})

test('what changed since its last copy, because the program was ended before it was made, is copied after the next start', async () => {
  const kept = (await storage.dossiers.add({ name: 'VSV Al gekopieerd' })).id
  clock.pass(60_000)
  listed = [{ ...copyLabel(), dossierId: kept, name: 'a', at: clock.now().toISOString(), place: 'own' }]
  const copies = await startCopies()
  await copies.makeAll()
  expect(written).toHaveLength(1)
  expect(copies.lastGood.get(dossierId)).toBeDefined()
})

test('before something that changes much a copy is made of what has none, and of nothing else', async () => {
  const copies = await startCopies()
  await copies.makeNow(dossierId)
  expect(written).toHaveLength(1)
  await copies.makeNow(dossierId)
  expect(written).toHaveLength(1)
  clock.pass(1000)
  await storage.evidence.add(evidenceFields(dossierId, { title: 'A' }))
  await copies.makeNow(dossierId)
  expect(await titlesInLastCopy()).toEqual(['A'])
  await copies.makeNow(dossierId)
  expect(written).toHaveLength(2)
})

test('a fault of ours is reported as one, and the next dossier still gets its copy', async () => {
  const copies = await startCopies()
  const report = vi.spyOn(useSaving(), 'report').mockReturnValue(undefined)
  const other = await storage.dossiers.add({ name: 'VSV Ander' })
  await storage.evidence.add(evidenceFields(dossierId, { title: 'A' }))
  await storage.evidence.add(evidenceFields(other.id, { title: 'B' }))
  const fault = new TypeError('onze fout')
  vi.spyOn(storage, 'contentOf').mockRejectedValueOnce(fault)
  await copies.makeAll(true)
  expect(report.mock.calls).toEqual([[fault]])
  expect(written).toHaveLength(1)
  expect(await titlesInLastCopy()).toEqual([expect.any(String)])
  await copies.makeAll(true)
  expect(copies.problem).toBeNull()
  expect(written).toHaveLength(2)
})

test('changes made while a copy is being written are in the copy at closing', async () => {
  const copies = await startCopies()
  await storage.evidence.add(evidenceFields(dossierId, { title: 'A' }))
  disk = async () => {
    disk = () => Promise.resolve('good')
    await storage.evidence.add(evidenceFields(dossierId, { title: 'B' }))
    return 'good'
  }
  await Promise.all([copies.makeAll(), copies.makeAll(true)])
  await copies.makeAll(true)
  expect(await titlesInLastCopy()).toEqual(['A', 'B'])
})

test('while a round is open, no two copies differ by fewer than five people', async () => {
  const round = await storage.rounds.add(roundFields(dossierId))
  await storage.rounds.change(round.id, { status: 'open' })
  const copies = await startCopies()
  const fillIn = async () => {
    const { id } = await storage.responses.start(round)
    await storage.responses.change(id, ANSWERED)
    await storage.responses.submit(id)
    await copies.makeAll()
  }
  for (let person = 0; person < 11; person += 1) await fillIn()
  const counts = await Promise.all(
    written.map(async (bytes) => {
      const read = await readDossierFile(bytes)
      return read.ok ? read.value.content.responses.length : -1
    }),
  )
  expect(counts).toEqual([1, 6, 11])
})

test('a copy of a document is handed to the shell once, and the copies of the dossier only refer to it', async () => {
  const copies = await startCopies()
  const document = new Uint8Array(200_000).fill(7)
  const attachment = await storage.attachments.keep(dossierId, 'plan.pdf', document)
  await storage.evidence.add(evidenceFields(dossierId, { attachment }))
  await copies.makeAll()
  await storage.evidence.add(evidenceFields(dossierId, { title: 'B' }))
  await copies.makeAll()
  expect(written).toHaveLength(2)
  expect(handed).toBe(1)
  expect(kept.get(attachment.sha256)).toEqual(document)
  expect(written.every(({ length }) => length < 50_000)).toBe(true)
})

test('a restored copy gets its documents from the files the shell kept, even when the database is empty', async () => {
  const copies = await startCopies()
  const document = new TextEncoder().encode('Werkafspraak')
  const attachment = await storage.attachments.keep(dossierId, 'afspraak.txt', document)
  await storage.evidence.add(evidenceFields(dossierId, { attachment }))
  await copies.makeAll()

  storage = await openTest(freshName(), clock)
  await startCopies()
  const put = await useDossiers().take(written.at(-1) ?? new Uint8Array())
  expect(put).toMatchObject({ ok: true, value: { id: dossierId } })
  expect(await storage.attachments.read(dossierId, attachment.sha256)).toEqual(document)
})

test('a file the shell kept under a wrong digest is not restored', async () => {
  const copies = await startCopies()
  const attachment = await storage.attachments.keep(dossierId, 'a.txt', new Uint8Array([1]))
  await storage.evidence.add(evidenceFields(dossierId, { attachment }))
  await copies.makeAll()
  kept.set(attachment.sha256, new Uint8Array([2]))
  storage = await openTest(freshName(), clock)
  await startCopies()
  await useDossiers().take(written.at(-1) ?? new Uint8Array())
  expect(await storage.evidence.listOf(dossierId)).toMatchObject([{ attachment }])
  expect(await storage.attachments.listOf(dossierId)).toEqual([])
})

test('an erased attachment is removed from the copies as well, and no later copy brings it back', async () => {
  const copies = await startCopies()
  const attachment = await storage.attachments.keep(dossierId, 'a.txt', new Uint8Array([1]))
  await storage.evidence.add(evidenceFields(dossierId, { attachment }))
  await copies.makeAll()
  await storage.attachments.erase(dossierId, attachment.sha256)
  expect(await copies.forgetAttachment(dossierId, attachment.sha256)).toMatchObject({ ok: true })
  await copies.makeAll(true)
  expect(kept.size).toBe(0)
})

test('when attachments cannot be stored with the copies, the user is told and it is tried again', async () => {
  const copies = await startCopies()
  const attachment = await storage.attachments.keep(dossierId, 'a.txt', new Uint8Array([1]))
  await storage.evidence.add(evidenceFields(dossierId, { attachment }))
  disk = () => Promise.resolve('read-only')
  await copies.makeAll()
  expect(copies.problem).not.toBeNull()
  disk = () => Promise.resolve('good')
  await copies.makeAll(true)
  expect(copies.problem).toBeNull()
  expect([...kept.keys()]).toEqual([attachment.sha256])
})
