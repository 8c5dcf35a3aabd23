import { createPinia, setActivePinia } from 'pinia'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { OpenedFile, Platform } from '../../../src/contract/platform'
import { success } from '../../../src/domain/outcome'
import { readDossierFile } from '../../../src/storage/dossier-file'
import { unlockFile } from '../../../src/storage/locked-file/locked-file'
import { isLocked, openSlot } from '../../../src/storage/locked-file/locked-zip'
import type { Storage } from '../../../src/storage/storage'
import { appServicesKey } from '../../../src/stores/app-services'
import { useGivenFiles } from '../../../src/stores/app/given-files'
import { useDossiers } from '../../../src/stores/dossier/dossiers'
import { useFileSaving } from '../../../src/stores/dossier/file-saving'
import { usePassphraseProposal } from '../../../src/stores/dossier/passphrase-proposal'
import { useUnlocking } from '../../../src/stores/dossier/unlocking'
import { ageIn, deriveQuickly, lockedFile, PASSPHRASE, plainFile, repacked } from '../../storage/locked-small'
import { freshName, openTest, rawRows } from '../../storage/open'
import { lockingHere } from '../locking-here'
import { fillDossier } from '../../storage/small-dossier'

const lock = { passphrase: PASSPHRASE, hint: 'in de kluis' }

function computer(storage: Storage, startLocking = lockingHere()) {
  const saved: Uint8Array[] = []
  const chosen: OpenedFile[] = []
  const given: OpenedFile[] = []
  const answer = { save: success<{ name: string } | null>({ name: 'x.vsv' }) }
  const platform: Partial<Platform> = {
    saveFile: (_suggestion, bytes) => {
      saved.push(bytes)
      return Promise.resolve(answer.save)
    },
    openFile: () => Promise.resolve(success(chosen.shift() ?? null)),
    readAttachment: () => Promise.resolve(success(null)),
    countGivenFiles: () => Promise.resolve(success(given.length)),
    takeGivenFile: async () => {
      const file = given.shift()
      return success(file === undefined ? null : { name: file.name, content: success(file.bytes) })
    },
    deriveKey: () => Promise.resolve(success(null)),
  }
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, {
    storage,
    platform: platform as Platform,
    now: () => new Date('2026-11-28T12:00:00.000Z'),
    appVersion: '0',
    startLocking,
  })
  setActivePinia(app.config.globalProperties.$pinia)
  return app.runWithContext(() => ({
    dossiers: useDossiers(),
    fileSaving: useFileSaving(),
    unlocking: useUnlocking(),
    givenFiles: useGivenFiles(),
    saved,
    chosen,
    given,
    answer,
  }))
}

async function filled() {
  const storage = await openTest()
  const { dossierId } = await fillDossier(storage)
  return { storage, dossierId, ...computer(storage) }
}

describe('a dossier that is saved as a file', () => {
  test('is saved after the user said how, and with the lock they chose', async () => {
    const { storage, dossierId, dossiers, fileSaving, saved } = await filled()
    const done = dossiers.askAndSave(dossierId)
    await vi.waitFor(() =>
      expect(fileSaving.asked).toMatchObject({ dossierName: 'VSV De Test', holdsAnswers: true }),
    )
    expect(saved).toEqual([])
    await fileSaving.save(lock)
    expect(await done).toEqual({ ok: true, value: { name: 'x.vsv', missing: [] } })
    expect(fileSaving.asked).toBeNull()
    const [file = new Uint8Array()] = saved
    expect(isLocked(file)).toBe(true)
    expect(openSlot(file)).toMatchObject({ value: { hint: 'in de kluis' } })
    const plain = await unlockFile(file, PASSPHRASE, deriveQuickly)
    const read = await readDossierFile(plain.ok ? plain.value : file)
    expect(read).toMatchObject({ ok: true, value: { content: await storage.contentOf(dossierId) } })
  })

  test('is the ordinary file without a lock', async () => {
    const { dossierId, dossiers, fileSaving, saved } = await filled()
    const done = dossiers.askAndSave(dossierId)
    await vi.waitFor(() => expect(fileSaving.asked).not.toBeNull())
    await fileSaving.save(null)
    await done
    expect(await readDossierFile(saved[0] ?? new Uint8Array())).toMatchObject({ ok: true })
  })

  test('holds no answers before somebody handed one in', async () => {
    const storage = await openTest()
    const { id } = await storage.dossiers.add({ name: 'VSV Leeg' })
    const { dossiers, fileSaving } = computer(storage)
    void dossiers.askAndSave(id)
    await vi.waitFor(() => expect(fileSaving.asked).toMatchObject({ holdsAnswers: false }))
  })

  test('the question stays when the user does not say where, and when it could not be saved', async () => {
    const { dossierId, dossiers, fileSaving, answer } = await filled()
    const done = dossiers.askAndSave(dossierId)
    await vi.waitFor(() => expect(fileSaving.asked).not.toBeNull())
    answer.save = success(null)
    await fileSaving.save(lock)
    expect([fileSaving.asked !== null, fileSaving.problem]).toEqual([true, null])
    answer.save = { ok: false, problem: { code: 'disk-full', message: 'Vol.' } } as never
    await fileSaving.save(lock)
    expect([fileSaving.asked !== null, fileSaving.problem?.code]).toEqual([true, 'disk-full'])
    fileSaving.cancel()
    expect(await done).toEqual(success(null))
  })

  test('stopped while it is being locked, nothing is saved', async () => {
    const storage = await openTest()
    const { dossierId } = await fillDossier(storage)
    let open: (value: unknown) => void = () => undefined
    const { dossiers, fileSaving, saved } = computer(storage, lockingHere(new Promise((go) => (open = go))))
    const done = dossiers.askAndSave(dossierId)
    await vi.waitFor(() => expect(fileSaving.asked).not.toBeNull())
    const saving = fileSaving.save(lock)
    await vi.waitFor(() => expect(fileSaving.busy).toBe(true))
    fileSaving.cancel()
    open(null)
    await saving
    expect([await done, saved, fileSaving.busy]).toEqual([success(null), [], false])
  })

  test('one question at a time', async () => {
    const { dossierId, dossiers, fileSaving } = await filled()
    void dossiers.askAndSave(dossierId)
    await vi.waitFor(() => expect(fileSaving.asked).not.toBeNull())
    expect(await dossiers.askAndSave(dossierId)).toEqual(success(null))
  })
})

describe('a locked file that is opened', () => {
  let locked = new Uint8Array()
  beforeAll(async () => {
    locked = new Uint8Array(await lockedFile(await plainFile()))
  })

  async function opening(bytes: Uint8Array) {
    const name = freshName()
    const storage = await openTest(name)
    const on = computer(storage)
    on.chosen.push({ name: 'zuid.vsv', bytes })
    const opened = on.dossiers.openFile()
    return { ...on, storage, opened, rows: () => rawRows(name) }
  }

  test('asks the passphrase with its hint; a wrong one is told and stores nothing; the right one opens it', async () => {
    const { unlocking, opened, storage, rows } = await opening(locked)
    const before = await rows()
    await vi.waitFor(() =>
      expect(unlocking.asked).toEqual({ kind: 'file', name: 'zuid.vsv', hint: 'in de kluis' }),
    )
    await unlocking.attempt('een heel andere zin')
    expect(unlocking.problem?.code).toBe('locked/wrong-passphrase')
    expect(unlocking.asked).not.toBeNull()
    expect(await rows()).toEqual(before)
    await unlocking.attempt(PASSPHRASE)
    expect(await opened).toMatchObject({ ok: true, value: { id: expect.any(String) } })
    expect([unlocking.asked, unlocking.problem]).toEqual([null, null])
    expect(await storage.dossiers.list()).toHaveLength(1)
  })

  test('left alone when the user would rather not', async () => {
    const { unlocking, opened, storage } = await opening(locked)
    await vi.waitFor(() => expect(unlocking.asked).not.toBeNull())
    unlocking.cancel()
    expect(await opened).toEqual(success(null))
    expect(await storage.dossiers.list()).toEqual([])
  })

  test('a file that is damaged inside is told, and nothing of it comes in', async () => {
    const age = ageIn(locked)
    const last = age.length - 1
    const { unlocking, opened, rows } = await opening(
      repacked(locked, { age: age.with(last, (age[last] ?? 0) ^ 1) }),
    )
    const before = await rows()
    await vi.waitFor(() => expect(unlocking.asked).not.toBeNull())
    await unlocking.attempt(PASSPHRASE)
    expect(await opened).toMatchObject({ ok: false, problem: { code: 'locked/damaged' } })
    expect(await rows()).toEqual(before)
  })

  test('what is no dossier inside is refused as any other file, and nothing changes', async () => {
    const { unlocking, opened, rows } = await opening(
      await lockedFile(new TextEncoder().encode('geen dossier')),
    )
    const before = await rows()
    await vi.waitFor(() => expect(unlocking.asked).not.toBeNull())
    await unlocking.attempt(PASSPHRASE)
    expect(await opened).toMatchObject({ ok: false, problem: { code: 'file/not-a-dossier' } })
    expect(await rows()).toEqual(before)
  })

  test('one that cannot be opened at all is refused without asking', async () => {
    const { unlocking, opened } = await opening(locked.subarray(0, locked.length - 30))
    expect(await opened).toMatchObject({ ok: false, problem: { code: 'locked/cut-off' } })
    expect(unlocking.asked).toBeNull()
  })

  test('given by the system, it asks the same, and then whether to open it', async () => {
    const storage = await openTest()
    const { given, givenFiles, unlocking } = computer(storage)
    given.push({ name: 'zuid.vsv', bytes: locked }, { name: 'noord.vsv', bytes: locked })
    const taken = givenFiles.takeAll()
    await vi.waitFor(() => expect(unlocking.asked).toMatchObject({ name: 'zuid.vsv' }))
    await unlocking.attempt(PASSPHRASE)
    await vi.waitFor(() => expect(givenFiles.arrival).toMatchObject({ question: 'new' }))
    expect(await storage.dossiers.list()).toEqual([])
    givenFiles.decide('open')
    await vi.waitFor(() => expect(unlocking.asked).toMatchObject({ name: 'noord.vsv' }))
    unlocking.cancel()
    expect(await taken).toMatchObject({ id: expect.any(String) })
    expect(givenFiles.refused).toEqual([])
  })
})

test('a proposed passphrase is another one each time', () => {
  const { propose } = usePassphraseProposal()
  const proposed = Array.from({ length: 50 }, propose)
  expect(new Set(proposed).size).toBe(50)
  for (const one of proposed) expect(one).toMatch(/^([a-z]{4,8}-){4}[a-z]{4,8}$/)
})
