/** The automatic copies of the browser edition: files in the part of the disk that the browser keeps for this application. */
import type { CopyInfo, Platform } from '../../contract/platform'
import { ATTACHMENT_FOLDER, EXTRA } from '../../domain/dossier/copy-names'
import { failure, success, type Outcome } from '../../domain/outcome'
import { shell } from '../../texts/shell'
import { chosenFolder } from './chosen-folder'
import { folderAttachments } from './folder-attachments'
import { folderCopies } from './folder-copies'
import { folderKeys } from './folder-keys'
import { failureName, type Folder } from './folder-files'
import { inTurnWith } from './in-turn'
import { folderKeep, type ChosenFolder } from './kept-folder'

type CopyMethods = Pick<
  Platform,
  | 'writeCopy'
  | 'listCopies'
  | 'readCopy'
  | 'lockCopy'
  | 'removeCopy'
  | 'readKeys'
  | 'keepKeys'
  | 'keepAttachment'
  | 'listAttachments'
  | 'readAttachment'
  | 'removeAttachment'
  | 'extraFolder'
  | 'chooseExtraFolder'
  | 'catchUpExtraFolder'
  | 'forgetExtraFolder'
>

/** In the private part of the disk; nothing else of this origin is in it. */
const FOLDER = 'reservekopieen'
/** How long (ms) the list of copies waits for a folder on a network; what is not there by then is left out. */
const NETWORK_PATIENCE = 3000
/** Made and removed, to see whether anything can be written. */
const TRIAL = 'proef'

/** Where the engine lets no page write in a folder of the user. */
const NO_FOLDER = {
  extraFolder: async () => success(null),
  chooseExtraFolder: async () => failure('extra-folder-unavailable', shell.extraFolder.unavailable),
  catchUpExtraFolder: async () => success(null),
  forgetExtraFolder: async () => success(null),
} satisfies Partial<CopyMethods>

/** Where no copies are made. */
const NO_COPIES: CopyMethods = {
  writeCopy: async () => failure('copies-unavailable', shell.problems.copiesUnavailable),
  listCopies: async () => success([]),
  readCopy: async () => failure('copy-unknown', shell.problems.copyUnknown),
  lockCopy: async () => failure('copy-unknown', shell.problems.copyUnknown),
  removeCopy: async () => success(null),
  readKeys: async () => success({ keystore: null, isDamaged: false, isEverywhere: true }),
  keepKeys: async () => success(null),
  keepAttachment: async () => failure('copies-unavailable', shell.problems.copiesUnavailable),
  listAttachments: async () => success([]),
  readAttachment: async () => success(null),
  removeAttachment: async () => success(null),
  ...NO_FOLDER,
}

/** Of an engine that lets no page write, as in a private window of some. */
const REFUSALS: readonly string[] = ['SecurityError', 'NotAllowedError']

/**
 * Whether the engine lets a page write; older ones only let a worker do so. Any other failure, as of a full disk, is no such answer: the
 * copies that are there must not be taken for none, and who makes or removes one is told what is wrong.
 */
async function mayWrite(root: () => Promise<Folder>): Promise<boolean> {
  try {
    const folder = await root()
    const file: Partial<Awaited<ReturnType<Folder['getFileHandle']>>> = await folder.getFileHandle(TRIAL, {
      create: true,
    })
    const writing = await file.createWritable?.()
    if (writing === undefined) return false
    await writing.close()
    await folder.removeEntry(TRIAL)
    return true
  } catch (cause) {
    return !REFUSALS.includes(failureName(cause))
  }
}

interface BrowserCopies {
  readonly methods: CopyMethods
  /** Whether there is a place for copies. Found out once. */
  readonly areMade: () => Promise<boolean>
  /** Whether the user may choose a folder for them as well. */
  readonly haveFolder: () => Promise<boolean>
}

/** Only Chromium has one. */
interface WithPicker {
  readonly showDirectoryPicker?: (options: {
    readonly id: string
    readonly mode: 'readwrite'
  }) => Promise<ChosenFolder>
}

/** Asks the user for a folder; `null` of an engine that has no such question. */
function folderPicker(window: Window & WithPicker): (() => Promise<ChosenFolder | null>) | null {
  if (window.showDirectoryPicker === undefined) return null
  // Asked for anew each time: nothing is kept of a question.
  return () =>
    window.showDirectoryPicker?.({ id: 'vsv-reservekopieen', mode: 'readwrite' }).catch((cause: unknown) => {
      // Cancelled, or a folder that the browser lets no page write in: then it says so itself.
      if (failureName(cause) === 'AbortError') return null
      throw cause
    }) ?? Promise.resolve(null)
}

type OwnMethods = Omit<CopyMethods, keyof typeof NO_FOLDER>

/** The own copies, each of which also goes to the folder. Nothing waits for that: it may be on a network. */
function withFolder(own: OwnMethods, folder: ReturnType<typeof chosenFolder>): CopyMethods {
  const { extraFolder, chooseExtraFolder, catchUpExtraFolder, forgetExtraFolder } = folder
  /** What went from the own place goes there too. Written down before anything else: after an erasure the page is loaded again. */
  async function alsoThere<T>(path: string, removed: Outcome<T>): Promise<Outcome<T>> {
    if (!removed.ok) return removed
    await folder.mustGo(path)
    void folder.catchUp()
    return removed
  }
  return {
    ...own,
    ...{ extraFolder, chooseExtraFolder, catchUpExtraFolder, forgetExtraFolder },
    async writeCopy(label, bytes) {
      const written = await own.writeCopy(label, bytes)
      if (written.ok) void folder.catchUp()
      return written
    },
    async listCopies() {
      const none: readonly CopyInfo[] = []
      const patience = new Promise<typeof none>((resolve) => setTimeout(resolve, NETWORK_PATIENCE, none))
      const [listed, others] = await Promise.all([own.listCopies(), Promise.race([folder.list(), patience])])
      if (!listed.ok) return listed
      return success([...listed.value, ...others].sort((one, other) => other.at.localeCompare(one.at)))
    },
    readCopy: (name) => (name.startsWith(EXTRA) ? folder.read(name) : own.readCopy(name)),
    lockCopy: async (name, bytes) => alsoThere(name, await own.lockCopy(name, bytes)),
    removeCopy: async (name) => alsoThere(name, await own.removeCopy(name)),
    removeAttachment: async (dossierId, name) =>
      alsoThere(`${dossierId}/${ATTACHMENT_FOLDER}/${name}`, await own.removeAttachment(dossierId, name)),
  }
}

/** Tries the place at once, and waits for that with everything it is asked. */
export function browserCopies(window: Window, now: () => Date): BrowserCopies {
  // Absent on a page that is not secure, and in older engines.
  const { storage, locks }: { readonly storage?: Partial<StorageManager>; readonly locks?: LockManager } =
    window.navigator
  async function placeOf(): Promise<CopyMethods> {
    if (storage?.getDirectory === undefined || locks === undefined) return NO_COPIES
    const own = await storage.getDirectory()
    // Asked for anew each time: somebody may clear the data of this page while it is open.
    const root = (): Promise<Folder> => own.getDirectoryHandle(FOLDER, { create: true })
    const place = { root, inTurn: inTurnWith(locks), now }
    // In turn: of two tabs that try at once, one would remove the file of the other.
    const tried = await place.inTurn(async () => success(await mayWrite(root)))
    if (tried.ok && !tried.value) return NO_COPIES
    const methods = { ...folderCopies(place), ...folderAttachments(place), ...folderKeys(place) }
    const picker = folderPicker(window)
    if (picker === null) return { ...methods, ...NO_FOLDER }
    const folder = chosenFolder({
      own: root,
      keep: folderKeep(window.indexedDB),
      ask: picker,
      inTurn: (step) => locks.request('vsv-extra-map', step),
      now,
    })
    void folder.catchUp()
    return withFolder(methods, folder)
  }
  const found = placeOf().catch(() => NO_COPIES)
  return {
    areMade: async () => (await found) !== NO_COPIES,
    haveFolder: async () => (await found).extraFolder !== NO_FOLDER.extraFolder,
    methods: {
      writeCopy: async (...given) => (await found).writeCopy(...given),
      listCopies: async () => (await found).listCopies(),
      readCopy: async (...given) => (await found).readCopy(...given),
      lockCopy: async (...given) => (await found).lockCopy(...given),
      removeCopy: async (...given) => (await found).removeCopy(...given),
      readKeys: async () => (await found).readKeys(),
      keepKeys: async (...given) => (await found).keepKeys(...given),
      keepAttachment: async (...given) => (await found).keepAttachment(...given),
      listAttachments: async (...given) => (await found).listAttachments(...given),
      readAttachment: async (...given) => (await found).readAttachment(...given),
      removeAttachment: async (...given) => (await found).removeAttachment(...given),
      extraFolder: async () => (await found).extraFolder(),
      chooseExtraFolder: async () => (await found).chooseExtraFolder(),
      catchUpExtraFolder: async () => (await found).catchUpExtraFolder(),
      forgetExtraFolder: async () => (await found).forgetExtraFolder(),
    },
  }
}
