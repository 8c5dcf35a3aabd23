/**
 * A second place for the automatic copies of the browser edition, in a folder that the user chose (File System Access). What the browser
 * holds is copied there afterwards, as in the shell (electron/extra-folder.ts). After a start the browser may want to hear from the user
 * first; until then everything waits.
 */
import type { CopyInfo, ExtraFolder, OpenedFile, Platform } from '../../contract/platform'
import {
  EXTRA,
  factsIn,
  FOLDER_IN_CHOSEN,
  isCopyFolder,
  mirrorPlan,
  NAME_FILE,
  partsOfCopy,
} from '../../domain/dossier/copy-names'
import { failure, success, type Outcome, type Problem } from '../../domain/outcome'
import { shell } from '../../texts/shell'
import { copiesIn, leaveAttachments, readIn, removeUnfilledCopies, unfilledCopies } from './folder-copies'
import {
  bytesOf,
  failureName,
  folderIn,
  isGone,
  namesIn,
  remove,
  unfilledIn,
  writeChecked,
  type Folder,
} from './folder-files'
import { mirrorKeys } from './folder-keys'
import type { ChosenFolder, FolderKeep, KeptFolder } from './kept-folder'

const words = shell.extraFolder
const MODE = { mode: 'readwrite' } as const

interface ChosenFolders extends Pick<
  Platform,
  'extraFolder' | 'chooseExtraFolder' | 'catchUpExtraFolder' | 'forgetExtraFolder'
> {
  /** Copies what the folder has not yet, unless it has to be asked for. */
  catchUp(): Promise<void>
  list(): Promise<readonly CopyInfo[]>
  read(name: string): Promise<Outcome<OpenedFile>>
  /** Has it removed for good with the next {@link catchUp}: of a folder that is away or waits, as soon as it is back. */
  mustGo(path: string): Promise<void>
}

interface Places {
  /** Gives the folder of the own copies. */
  readonly own: () => Promise<Folder>
  readonly keep: FolderKeep
  /** Asks the user for a folder; `null` when cancelled. */
  readonly ask: () => Promise<ChosenFolder | null>
  /** One after another, also with other tabs. */
  readonly inTurn: <T>(step: () => Promise<T>) => Promise<T>
  readonly now: () => Date
}

/** It is there and may be used, but what was written did not come back. */
class NotCopied extends Error {}

/** See {@link ChosenFolders}. */
export function chosenFolder({ own, keep, ask, inTurn, now }: Places): ChosenFolders {
  let problem: Problem | null = null

  const asks = ({ handle }: KeptFolder): Problem => ({
    code: 'extra-folder-asks',
    message: words.asks(handle.name),
  })
  const mayUse = async ({ handle }: KeptFolder): Promise<boolean> =>
    (await handle.queryPermission(MODE)) === 'granted'

  async function stateNow(): Promise<ExtraFolder | null> {
    const kept = await keep.get()
    if (kept === null) return null
    const told = (await mayUse(kept)) ? problem : asks(kept)
    return { name: kept.handle.name, lastAt: kept.lastAt, problem: told }
  }

  async function mirror(handle: Folder, toRemove: readonly string[]): Promise<void> {
    // Asking for what is in it fails when it is away; making a folder might not.
    await namesIn(handle)
    const target = await handle.getDirectoryHandle(FOLDER_IN_CHOSEN, { create: true })
    // First: it must go also when what is new has no room, and it makes some.
    for (const path of toRemove) await removePath(target, path)
    const source = await own()
    for (const name of (await namesIn(source)).filter(isCopyFolder))
      await mirrorDossier(source, target, name, now())
    await mirrorKeys(source, target, now())
  }

  async function bringUpToDate({ handle, toRemove }: KeptFolder): Promise<void> {
    await mirror(handle, toRemove)
    problem = null
    const gone = new Set(toRemove)
    const lastAt = now().toISOString()
    // What had to go meanwhile stays in line.
    await keep.change((folder) => ({
      ...folder,
      lastAt,
      toRemove: folder.toRemove.filter((path) => !gone.has(path)),
    }))
  }

  async function catchUpNow(): Promise<void> {
    const kept = await keep.get()
    if (kept === null || !(await mayUse(kept))) return
    try {
      await bringUpToDate(kept)
    } catch (cause) {
      problem = troubleOf(cause, kept.handle.name)
    }
  }

  async function useNow(handle: ChosenFolder): Promise<Outcome<ExtraFolder | null>> {
    const before = await keep.get()
    // The folder of before may be the same one, chosen again.
    const chosen: KeptFolder = { handle, lastAt: null, toRemove: before?.toRemove ?? [] }
    // First: what has to go while it is being filled must get in line for it.
    await keep.set(chosen)
    try {
      await bringUpToDate(chosen)
    } catch (cause) {
      if (before === null) await keep.set(null)
      else await keep.change(({ toRemove }) => ({ ...before, toRemove }))
      return { ok: false, problem: troubleOf(cause, handle.name) }
    }
    return success(await stateNow())
  }

  async function usable(): Promise<Folder | null> {
    const kept = await keep.get()
    if (kept === null || !(await mayUse(kept))) return null
    return folderIn(kept.handle, FOLDER_IN_CHOSEN).catch(() => null)
  }

  return {
    extraFolder: () => inTurn(async () => success(await stateNow())),
    async chooseExtraFolder() {
      const handle = await ask()
      return handle === null ? success(null) : inTurn(() => useNow(handle))
    },
    async catchUpExtraFolder() {
      const kept = await keep.get()
      // A click of the user: now the browser may ask.
      if (kept !== null && !(await mayUse(kept)))
        await kept.handle.requestPermission(MODE).catch(() => 'denied')
      return inTurn(async () => {
        await catchUpNow()
        return success(await stateNow())
      })
    },
    forgetExtraFolder: () =>
      inTurn(async () => {
        problem = null
        await keep.set(null)
        return success(null)
      }),
    catchUp: () => inTurn(catchUpNow),
    async list() {
      const target = await usable()
      const found = target === null ? [] : await copiesIn(target, 'extra').catch(() => [])
      return found.map((copy) => ({ ...copy, name: EXTRA + copy.name }))
    },
    async read(name) {
      const target = await usable()
      return target === null
        ? failure('copy-unknown', shell.problems.copyUnknown)
        : readIn(target, name.slice(EXTRA.length))
    },
    mustGo: (path) => keep.change((folder) => ({ ...folder, toRemove: [...folder.toRemove, path] })),
  }
}

async function removePath(folder: Folder, path: string): Promise<void> {
  const parts = path.split('/')
  let place: Folder | null = folder
  for (const name of parts.slice(0, -1)) place = place === null ? null : await folderIn(place, name)
  if (place === null) return
  await remove(place, parts.at(-1) ?? '')
  const [dossier] = parts
  if (dossier !== undefined && partsOfCopy(path) !== undefined) await leave(folder, dossier)
}

/** Without copies nothing may tell any more which dossier there was; another computer may keep some there. */
async function leave(folder: Folder, dossier: string): Promise<void> {
  const place = await folderIn(folder, dossier)
  if (place === null) return
  await removeUnfilledCopies(place)
  if ((await namesIn(place)).some((name) => factsIn(name) !== undefined)) return
  await remove(place, NAME_FILE)
  await leaveAttachments(place)
  // What is not empty stays.
  await folder.removeEntry(dossier).catch(() => undefined)
}

/** Everything of one dossier that is not there yet, with the folders in it. */
async function mirrorDossier(source: Folder, target: Folder, name: string, now: Date): Promise<void> {
  const from = await folderIn(source, name)
  if (from === null) return
  const to = await target.getDirectoryHandle(name, { create: true })
  // Another computer may begin one at this very moment: if that goes too, it finds out and does it again.
  await removeUnfilledCopies(to)
  const { files, folders } = await partsIn(from)
  const plan = mirrorPlan(files, new Set(await namesIn(to)), now)
  for (const folder of folders) await mirrorOnce(from, to, folder)
  for (const file of plan.copy) await copyFile(from, to, file)
  for (const file of plan.remove) await remove(to, file)
}

async function partsIn(folder: Folder) {
  const files: string[] = []
  const folders: string[] = []
  for (const name of await namesIn(folder)) {
    const isFolder = await folder.getDirectoryHandle(name).then(
      () => true,
      () => false,
    )
    ;(isFolder ? folders : files).push(name)
  }
  const unfilled = await unfilledCopies(folder, files)
  return { files: files.filter((name) => !unfilled.has(name)), folders }
}

/** A folder of files that never change: those that are missing. */
async function mirrorOnce(source: Folder, target: Folder, name: string): Promise<void> {
  const from = await source.getDirectoryHandle(name)
  const to = await target.getDirectoryHandle(name, { create: true })
  const names = await namesIn(to)
  const theirs = new Set(names)
  const unfilled = await unfilledIn(to, names)
  for (const file of await namesIn(from))
    if (!theirs.has(file) || unfilled.has(file)) await copyFile(from, to, file)
}

/** One that went from the own folder meanwhile is not missed. */
async function copyFile(from: Folder, to: Folder, name: string): Promise<void> {
  const bytes = await bytesOf(from, name).catch((cause: unknown) => {
    if (isGone(cause)) return null
    throw cause
  })
  if (bytes !== null && !(await writeChecked(to, name, bytes))) throw new NotCopied(name)
}

function troubleOf(cause: unknown, folder: string): Problem {
  const name = failureName(cause)
  if (name === 'QuotaExceededError') return { code: 'extra-folder-full', message: words.full(folder) }
  if (name === 'NotAllowedError' || name === 'NoModificationAllowedError')
    return { code: 'extra-folder-read-only', message: words.readOnly(folder) }
  return { code: 'extra-folder-away', message: words.away(folder) }
}
