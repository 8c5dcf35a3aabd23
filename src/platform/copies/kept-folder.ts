/**
 * The folder that the user chose, between two starts. A handle cannot be made into text, so it lies in a database of its own; not in that of
 * the application, which may be behind a cipher and moves.
 */
import type { Folder } from './folder-files'

/** A folder of the user, with the question whether it may be used. */
export interface ChosenFolder extends Folder {
  readonly name: string
  queryPermission(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>
  requestPermission(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>
}

export interface KeptFolder {
  readonly handle: ChosenFolder
  /** ISO moment; `null` when it never had every copy. */
  readonly lastAt: string | null
  /** Paths in it that must go. */
  readonly toRemove: readonly string[]
}

export interface FolderKeep {
  get(): Promise<KeptFolder | null>
  set(folder: KeptFolder | null): Promise<void>
  /** In one transaction, so that nothing another tab changed is lost; does nothing when none is kept. */
  change(step: (folder: KeptFolder) => KeptFolder): Promise<void>
}

const DATABASE = 'vsv-extra-map'
const STORE = 'map'
const KEY = 'gekozen'

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('indexedDB'))
  })
}

/** Nothing is made on the disk before a folder is kept. */
export function folderKeep(databases: IDBFactory): FolderKeep {
  async function run<T>(mode: IDBTransactionMode, step: (store: IDBObjectStore) => Promise<T>): Promise<T> {
    const opening = databases.open(DATABASE, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
    const database = await answerOf(opening)
    try {
      return await step(database.transaction(STORE, mode).objectStore(STORE))
    } finally {
      database.close()
    }
  }

  const isThere = async (): Promise<boolean> =>
    (await databases.databases()).some(({ name }) => name === DATABASE)

  /** Nothing but this file writes it. */
  const read = async (store: IDBObjectStore): Promise<KeptFolder | null> =>
    ((await answerOf(store.get(KEY))) as KeptFolder | undefined) ?? null

  return {
    get: async () => ((await isThere()) ? run('readonly', read) : null),
    async set(folder) {
      if (folder !== null) await run('readwrite', (store) => answerOf(store.put(folder, KEY)))
      else if (await isThere()) await answerOf(databases.deleteDatabase(DATABASE))
    },
    async change(step) {
      if (!(await isThere())) return
      await run('readwrite', async (store) => {
        const kept = await read(store)
        if (kept !== null) await answerOf(store.put(step(kept), KEY))
      })
    },
  }
}
