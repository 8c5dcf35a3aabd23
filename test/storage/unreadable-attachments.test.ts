/** A browser keeps large content in files of its own; one of them can get lost while the rest of the database is whole. */
import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import type { Platform } from '../../src/contract/platform'
import { success } from '../../src/domain/outcome'
import { readDossierFile } from '../../src/storage/dossier-file'
import { openStorage } from '../../src/storage/open-storage'
import type { Storage } from '../../src/storage/storage'
import { useUndo } from '../../src/stores/app/undo'
import { useDossiers } from '../../src/stores/dossier/dossiers'
import { useKeptAttachments } from '../../src/stores/dossier/kept-attachments'
import { appServicesKey } from '../../src/stores/app-services'
import { freshName, openTest, standingClock } from './open'
import { evidenceFields } from './small-dossier'

// Larger than the 64 kB from which Chromium keeps content apart.
const lost = strToU8('protocol '.repeat(20_000))
const whole = strToU8('verslag '.repeat(20_000))
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** From now on the content with these digests cannot be read, in this dossier only; writing it again mends it. */
function loseContent(dossierId: string, ...digests: readonly string[]): void {
  const gone = new Set(digests)
  const get = IDBObjectStore.prototype.get
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    const [of, digest] = Array.isArray(key) ? (key as readonly unknown[]) : []
    if (this.name === 'attachments' && of === dossierId && gone.has(String(digest)))
      throw new DOMException('Failed to read large IndexedDB value', 'DataError')
    return get.call(this, key)
  })
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'attachments') gone.delete((value as { readonly sha256: string }).sha256)
    return put.call(this, value, key)
  })
}

async function dossierWith(kept = new Map<string, Uint8Array>()) {
  const opened = await openStorage({
    databaseName: freshName(),
    now: standingClock().now,
    newId: () => crypto.randomUUID(),
    keptAttachment: (_dossierId, sha256) => Promise.resolve(kept.get(sha256) ?? null),
  })
  if (!opened.ok) throw new Error(opened.problem.code)
  const storage = opened.value
  const { id } = await storage.dossiers.add({ name: 'VSV De Test' })
  for (const [name, bytes] of [
    ['protocol.pdf', lost],
    ['verslag.pdf', whole],
  ] as const)
    await storage.evidence.add({
      ...evidenceFields(id),
      attachment: await storage.attachments.keep(id, name, bytes),
    })
  return { storage, id }
}

function dossiersOn(storage: Storage) {
  const saved: Uint8Array[] = []
  const platform = {
    saveFile: (_suggestion: unknown, bytes: Uint8Array) => {
      saved.push(bytes)
      return Promise.resolve(success({ name: 'x.vsv' }))
    },
  } as unknown as Platform
  return { dossiers: withServices(storage, platform, useDossiers), saved }
}

function withServices<T>(storage: Storage, platform: Platform, use: () => T): T {
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, { storage, platform, now: () => new Date(), appVersion: '0' })
  setActivePinia(app.config.globalProperties.$pinia)
  return app.runWithContext(use)
}

test('the rest of a dossier is saved, and the file that is missing is named', async () => {
  const { storage, id } = await dossierWith()
  const failed = vi.fn()
  storage.onFailure(failed)
  loseContent(id, sha(lost))
  const { dossiers, saved } = dossiersOn(storage)
  expect(await dossiers.saveFile(id)).toEqual({
    ok: true,
    value: { name: 'x.vsv', missing: ['protocol.pdf'] },
  })
  const read = await readDossierFile(saved[0] ?? new Uint8Array())
  if (!read.ok) throw new Error(read.problem.message)
  expect([...read.value.attachments.keys()]).toEqual([sha(whole)])
  expect(read.value.content.evidence).toHaveLength(2)
  // Nothing was being saved in the database: the saved state on screen stays what it was.
  expect(failed).not.toHaveBeenCalled()
})

test('it is healed from what the shell keeps, when that is still what it was', async () => {
  const { storage, id } = await dossierWith(new Map([[sha(lost), lost]]))
  loseContent(id, sha(lost))
  expect(await storage.attachments.read(id, sha(lost))).toEqual(lost)
  vi.restoreAllMocks()
  expect(await storage.attachments.read(id, sha(lost))).toEqual(lost)
})

test('what the shell keeps is not believed when it changed', async () => {
  const { storage, id } = await dossierWith(new Map([[sha(lost), whole]]))
  loseContent(id, sha(lost))
  expect(await storage.attachments.read(id, sha(lost))).toBeUndefined()
})

test('it is healed from another dossier with the same document', async () => {
  const { storage, id } = await dossierWith()
  const { id: other } = await storage.dossiers.add({ name: 'Ander' })
  await storage.attachments.keep(other, 'ook.pdf', lost)
  loseContent(id, sha(lost))
  expect(await storage.attachments.read(id, sha(lost))).toEqual(lost)
})

test('one that was erased never comes back', async () => {
  const { storage, id } = await dossierWith(new Map([[sha(lost), lost]]))
  const { id: other } = await storage.dossiers.add({ name: 'Ander' })
  await storage.attachments.keep(other, 'ook.pdf', lost)
  await storage.attachments.erase(id, sha(lost))
  expect(await storage.attachments.read(id, sha(lost))).toBeUndefined()
})

test('adding the same file again mends it', async () => {
  const { storage, id } = await dossierWith()
  loseContent(id, sha(lost))
  await storage.attachments.keep(id, 'protocol.pdf', lost)
  expect(await storage.attachments.read(id, sha(lost))).toEqual(lost)
})

test('the others are kept with the automatic copies', async () => {
  const { storage, id } = await dossierWith()
  loseContent(id, sha(lost))
  const handed: string[] = []
  const platform = {
    listAttachments: () => Promise.resolve(success([])),
    keepAttachment: (_dossierId: string, sha256: string) => {
      handed.push(sha256)
      return Promise.resolve(success(null))
    },
  } as unknown as Platform
  const kept = withServices(storage, platform, useKeptAttachments)
  expect(await kept.keepAll(id, null)).toEqual(success(null))
  expect(handed).toEqual([sha(whole)])
})

test('opened as a copy, the dossier comes without it and with the rest', async () => {
  const { storage, id } = await dossierWith()
  const content = await storage.contentOf(id)
  if (content === undefined) throw new Error('no content')
  loseContent(id, sha(lost))
  const copy = await storage.putContent(content, 'as-new')
  expect((await storage.attachments.listOf(copy.id)).map(({ sha256 }) => sha256)).toEqual([sha(whole)])
})

test('a failure to read is not reported as a failure to save', async () => {
  const { storage, id } = await dossierWith()
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('Failed to read large IndexedDB value', 'DataError')
  })
  await expect(storage.dossiers.get(id)).rejects.toMatchObject({
    problem: { code: 'storage/unreadable', message: expect.not.stringContaining('pslaan') as string },
  })
})

test('a document that is damaged in a file is named until that is read, and the dossier is opened', async () => {
  const { storage, id } = await dossierWith()
  const { dossiers, saved } = dossiersOn(storage)
  await dossiers.saveFile(id)
  const parts = unzipSync(saved[0] ?? new Uint8Array())
  const worn = { ...parts, [`bijlagen/${sha(lost)}`]: strToU8('heel iets anders') }
  const other = withoutCopiesBeside(await openTest())
  expect(await other.dossiers.take(zipSync(worn))).toMatchObject({ ok: true, value: { id } })
  const { message, stays } = other.undo
  expect([message.includes('‘protocol.pdf’'), message.includes('verslag.pdf'), stays]).toEqual([
    true,
    false,
    true,
  ])
})

function withoutCopiesBeside(storage: Storage) {
  const platform = { readAttachment: () => Promise.resolve(success(null)) } as unknown as Platform
  return withServices(storage, platform, () => ({ dossiers: useDossiers(), undo: useUndo() }))
}
