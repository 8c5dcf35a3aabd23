/** A computer as far as automatic copies and their keys go: real files, a simulated database, and keys made in no time. */
import { createPinia, setActivePinia } from 'pinia'
import { expect } from 'vitest'
import { createApp } from 'vue'
import { openAttachmentFiles } from '../../../electron/attachment-files'
import { openBackupFiles } from '../../../electron/backup-files'
import { openKeyFiles } from '../../../electron/key-files'
import type { OpenedFile, Platform } from '../../../src/contract/platform'
import { success } from '../../../src/domain/outcome'
import type { Storage } from '../../../src/storage/storage'
import { appServicesKey } from '../../../src/stores/app-services'
import { useCopies } from '../../../src/stores/dossier/copies'
import { useDossiers } from '../../../src/stores/dossier/dossiers'
import { useCopyReading } from '../../../src/stores/dossier/copy-reading'
import { useKeptAttachments } from '../../../src/stores/dossier/kept-attachments'
import { useKeys } from '../../../src/stores/dossier/keys'
import { useLostDossiers } from '../../../src/stores/dossier/lost-dossiers'
import { useOldCopies } from '../../../src/stores/dossier/old-copies'
import { useRestore } from '../../../src/stores/dossier/restore'
import { useUnlocking } from '../../../src/stores/dossier/unlocking'
import { strToU8 } from 'fflate'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../temporary-folder'
import { PASSPHRASE } from '../../storage/locked-small'
import { openTest } from '../../storage/open'
import { evidenceFields } from '../../storage/small-dossier'
import { lockingHere } from '../locking-here'

export const SECRET = 'Zeer-geheim-woord'
export const document = strToU8(`protocol met ${SECRET}`)

/** A computer with these folders, and a database of its own. */
export function computer(storage: Storage, root = temporaryFolder()) {
  const copiesFolder = join(root, 'reservekopieen')
  const chosen: OpenedFile[] = []
  let time = Date.parse('2026-11-29T09:00:00.000Z')
  const now = () => new Date((time += 1000))
  const files = openBackupFiles(copiesFolder, now)
  const attachments = openAttachmentFiles(copiesFolder)
  const keyFiles = openKeyFiles(() => [root, copiesFolder], now)
  const platform: Partial<Platform> = {
    info: async () => ({
      ...({ place: 'electron', version: '0', engine: '', dataFolder: '' } as const),
      ...{ automaticCopies: true, extraFolder: true, copiesFolder },
    }),
    writeCopy: files.write,
    listCopies: files.list,
    readCopy: files.read,
    lockCopy: files.lock,
    removeCopy: files.remove,
    keepAttachment: attachments.keep,
    listAttachments: attachments.list,
    readAttachment: attachments.read,
    removeAttachment: attachments.remove,
    readKeys: keyFiles.read,
    keepKeys: keyFiles.keep,
    deriveKey: async () => success(null),
    openFile: async () => success(chosen.shift() ?? null),
  }
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, {
    storage,
    platform: platform as Platform,
    now,
    appVersion: '0',
    startLocking: lockingHere(),
  })
  setActivePinia(app.config.globalProperties.$pinia)
  const stores = app.runWithContext(() => ({
    keys: useKeys(),
    copies: useCopies(),
    old: useOldCopies(),
    dossiers: useDossiers(),
    unlocking: useUnlocking(),
    kept: useKeptAttachments(),
    lost: useLostDossiers(),
    reading: useCopyReading(),
    restore: useRestore(),
  }))

  /** Puts the newest copy of the one dossier there are copies of back, as on the page. */
  async function putBack(): Promise<boolean> {
    await stores.restore.look()
    const [shelf] = stores.restore.shelves ?? []
    const copy = shelf?.copies[0]
    if (shelf === undefined || copy === undefined) throw new Error('no copy')
    return stores.restore.putBack(shelf, copy, 'replace')
  }

  return { storage, root, copiesFolder, chosen, platform, putBack, ...stores }
}

type Computer = ReturnType<typeof computer>

export async function withDossier() {
  const storage = await openTest()
  const one = computer(storage)
  await one.copies.start()
  const { id } = await storage.dossiers.add({ name: `VSV ${SECRET}` })
  await storage.evidence.add({
    ...evidenceFields(id, { title: SECRET }),
    attachment: await storage.attachments.keep(id, 'protocol.pdf', document),
  })
  return { ...one, id }
}

export async function lockCopies({ keys }: Pick<Computer, 'keys'>): Promise<string> {
  expect(await keys.make(PASSPHRASE)).toEqual(success(null))
  const { identity = '', recipient = '' } = keys.made ?? {}
  expect(await keys.confirm(keys.wordsOf(recipient).join(' '), 'in de kluis')).toEqual(success(null))
  return identity
}

/** Where a word stands in clear in a folder; zips are not compressed for small texts, so look inside as well. */
export function filesWith(folder: string, word: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(word) || path.endsWith('.vsv'))
}

export const all = (folder: string, end: string) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(end))
