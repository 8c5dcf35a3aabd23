/**
 * A second place for the automatic copies, in a folder that the user chose: a network share, or a disk of their own. What the own folder
 * holds is copied there afterwards; one that is away is caught up with later and never holds up the first copy.
 */
import * as disk from 'node:fs/promises'
import { join } from 'node:path'
import type { CopyInfo, ExtraFolder, OpenedFile } from '../src/contract/platform'
import {
  ATTACHMENT_FOLDER,
  EXTRA,
  factsIn,
  FOLDER_IN_CHOSEN,
  isCopyFolder,
  mirrorPlan,
  NAME_FILE,
  partsOfCopy,
} from '../src/domain/dossier/copy-names'
import { failure, success, type Outcome, type Problem } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'
import { copiesIn } from './backup-files'
import { readWhole } from './files'
import { isKeyFile, mirrorKeys } from './key-files'
import { clearHalfFiles, OWNER_FOLDER, ownerDisk, systemCode, writeWhole } from './write-file'

const words = shell.extraFolder

/** In the folder of the shell: what was chosen, and when it was last up to date. */
const SETTING = 'extra-map.json'

interface Kept {
  readonly folder: string
  readonly lastAt: string | null
  /** Paths in it that must go. */
  readonly toRemove: readonly string[]
}

interface ExtraFolders {
  /** The folder as it is now, after what is being copied; `null` when none was chosen. */
  state(): Promise<Outcome<ExtraFolder | null>>
  use(folder: string): Promise<Outcome<ExtraFolder | null>>
  forget(): Promise<Outcome<null>>
  /** Copies what the folder has not yet; the outcome is in {@link state}. */
  catchUp(): Promise<void>
  list(): Promise<readonly CopyInfo[]>
  read(name: string): Promise<Outcome<OpenedFile>>
  /** For good; of a folder that is away, as soon as it is back. */
  remove(path: string): Promise<void>
}

interface Places {
  /** Of the settings of the shell. */
  readonly settings: string
  /** Of the automatic copies. */
  readonly own: string
  readonly now: () => Date
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'folder' in value &&
    typeof value.folder === 'string' &&
    'lastAt' in value &&
    (value.lastAt === null || typeof value.lastAt === 'string') &&
    'toRemove' in value &&
    Array.isArray(value.toRemove) &&
    value.toRemove.every((path) => typeof path === 'string')
  )
}

/** See {@link ExtraFolders}. Everything takes its turn, so that nothing is copied and removed at once. */
export function openExtraFolder({ settings, own, now }: Places): ExtraFolders {
  const settingFile = join(settings, SETTING)
  let problem: Problem | null = null
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const turn = last.then(step)
    last = turn.catch(() => undefined)
    return turn
  }

  async function kept(): Promise<Kept | null> {
    try {
      const read: unknown = JSON.parse(await disk.readFile(settingFile, 'utf8'))
      return isKept(read) ? read : null
    } catch {
      return null // never chosen, or not ours
    }
  }

  const keep = (value: Kept) =>
    writeWhole(settingFile, new TextEncoder().encode(JSON.stringify(value)), ownerDisk)

  async function stateNow(): Promise<ExtraFolder | null> {
    const chosen = await kept()
    return chosen === null ? null : { name: chosen.folder, lastAt: chosen.lastAt, problem }
  }

  /** @param toRemove first: it must go also when what is new has no room, and it makes some */
  async function mirror(folder: string, toRemove: readonly string[]): Promise<void> {
    // Not made again: without the folder the user chose the share is away, and this would fill the empty place where it hangs.
    await disk.access(folder)
    const target = join(folder, FOLDER_IN_CHOSEN)
    for (const path of toRemove) {
      await disk.rm(join(target, path), { force: true, recursive: true })
      const [dossier] = partsOfCopy(path) ?? []
      if (dossier !== undefined) await leave(join(target, dossier))
    }
    await disk.mkdir(target, { recursive: true, mode: OWNER_FOLDER })
    const entries = await disk.readdir(own, { withFileTypes: true }).catch(() => [])
    for (const entry of entries)
      if (entry.isDirectory() && isCopyFolder(entry.name))
        await mirrorDossier(join(own, entry.name), join(target, entry.name), now())
      else if (entry.isFile() && !entry.name.endsWith('.tmp') && !isKeyFile(entry.name))
        await copyFile(join(own, entry.name), join(target, entry.name))
    const kept = await mirrorKeys(own, target, now)
    if (!kept.ok) throw new NotCopied(kept.problem)
  }

  async function catchUpNow(): Promise<void> {
    const chosen = await kept()
    if (chosen === null) return
    try {
      await mirror(chosen.folder, chosen.toRemove)
      problem = null
      await keep({ ...chosen, lastAt: now().toISOString(), toRemove: [] })
    } catch (cause) {
      problem = troubleOf(cause, chosen.folder)
    }
  }

  async function removeNow(path: string): Promise<void> {
    const chosen = await kept()
    if (chosen === null) return
    await keep({ ...chosen, toRemove: [...chosen.toRemove, path] })
    await catchUpNow()
  }

  async function useNow(folder: string): Promise<Outcome<ExtraFolder | null>> {
    if (isWithin(own, folder) || isWithin(folder, settings)) return failure('extra-folder-own', words.own)
    try {
      // What had to go from the folder of before may be the same one, back under another name.
      await mirror(folder, (await kept())?.toRemove ?? [])
    } catch (cause) {
      return { ok: false, problem: troubleOf(cause, folder) }
    }
    problem = null
    const written = await keep({ folder, lastAt: now().toISOString(), toRemove: [] })
    return written.ok ? success(await stateNow()) : written
  }

  async function targetNow(): Promise<string | null> {
    const chosen = await kept()
    return chosen === null ? null : join(chosen.folder, FOLDER_IN_CHOSEN)
  }

  return {
    state: () => inTurn(async () => success(await stateNow())),
    use: (folder) => inTurn(() => useNow(folder)),
    forget: () =>
      inTurn(async () => {
        problem = null
        await disk.rm(settingFile, { force: true })
        return success(null)
      }),
    catchUp: () => inTurn(catchUpNow),
    list: async () => {
      const target = await targetNow()
      if (target === null) return []
      return (await copiesIn(target, 'extra')).map((copy) => ({ ...copy, name: EXTRA + copy.name }))
    },
    read: async (name) => {
      const target = await targetNow()
      const parts = name.startsWith(EXTRA) ? partsOfCopy(name.slice(EXTRA.length)) : undefined
      return target === null || parts === undefined
        ? failure('copy-unknown', shell.problems.copyUnknown)
        : readWhole(join(target, ...parts))
    },
    remove: (path) => inTurn(() => removeNow(path)),
  }
}

/** Whether a folder is another one or lies in it. */
function isWithin(inner: string, outer: string): boolean {
  return `${inner}/`.replaceAll('\\', '/').startsWith(`${outer}/`.replaceAll('\\', '/'))
}

/** Without copies nothing may tell any more which dossier there was; another computer may keep some there. */
async function leave(folder: string): Promise<void> {
  const left = await disk.readdir(folder).catch(() => [])
  if (left.some((name) => factsIn(name) !== undefined)) return
  await disk.rm(join(folder, NAME_FILE), { force: true })
  // What is not empty stays.
  for (const empty of [join(folder, ATTACHMENT_FOLDER), folder])
    await disk.rmdir(empty).catch(() => undefined)
}

/** Everything of one dossier that is not there yet. */
async function mirrorDossier(from: string, to: string, now: Date): Promise<void> {
  await disk.mkdir(to, { recursive: true, mode: OWNER_FOLDER })
  await clearHalfFiles(to)
  const [ours, theirs] = [await disk.readdir(from, { withFileTypes: true }), new Set(await disk.readdir(to))]
  const files = ours.filter((one) => one.isFile() && !one.name.endsWith('.tmp')).map(({ name }) => name)
  const plan = mirrorPlan(files, theirs, now)
  for (const entry of ours)
    if (entry.isDirectory()) await mirrorOnce(join(from, entry.name), join(to, entry.name))
  for (const name of plan.copy) await copyFile(join(from, name), join(to, name))
  for (const name of plan.remove) await disk.rm(join(to, name), { force: true })
}

/** A folder of files that never change: those that are missing. */
async function mirrorOnce(from: string, to: string): Promise<void> {
  await disk.mkdir(to, { recursive: true, mode: OWNER_FOLDER })
  const theirs = new Set(await disk.readdir(to))
  for (const name of await disk.readdir(from))
    if (!theirs.has(name) && !name.endsWith('.tmp')) await copyFile(join(from, name), join(to, name))
}

class NotCopied extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

/** Whole or not at all, and read back. */
async function copyFile(from: string, to: string): Promise<void> {
  const bytes = await disk.readFile(from)
  const written = await writeWhole(to, bytes, ownerDisk)
  if (!written.ok) throw new NotCopied(written.problem)
  if ((await disk.readFile(to)).equals(bytes)) return
  await disk.rm(to, { force: true })
  throw new NotCopied({ code: 'copy-differs', message: '' })
}

function troubleOf(cause: unknown, folder: string): Problem {
  const code = cause instanceof NotCopied ? cause.problem.code : systemCode(cause)
  if (['disk-full', 'ENOSPC', 'EDQUOT'].includes(code))
    return { code: 'extra-folder-full', message: words.full(folder) }
  if (['no-permission', 'read-only', 'EACCES', 'EPERM', 'EROFS'].includes(code))
    return { code: 'extra-folder-read-only', message: words.readOnly(folder) }
  return { code: 'extra-folder-away', message: words.away(folder) }
}
