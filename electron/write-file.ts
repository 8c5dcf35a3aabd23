/** Writes a file completely or not at all, and says what prevented it. */
import { randomBytes } from 'node:crypto'
import * as disk from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { failure, success, type Outcome } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'

const words = shell.problems

/** The disk operations that can fail; tests replace them with failing ones. */
export interface Disk {
  open: (path: string, flags: string) => Promise<Pick<disk.FileHandle, 'writeFile' | 'sync' | 'close'>>
  /** Fails when the file is not writable or does not exist. */
  mayWrite: (path: string) => Promise<unknown>
  rename: (from: string, to: string) => Promise<void>
  remove: (path: string) => Promise<void>
  wait: (milliseconds: number) => Promise<unknown>
}

const realDisk: Disk = {
  open: (path, flags) => disk.open(path, flags),
  mayWrite: (path) => disk.access(path, disk.constants.W_OK),
  rename: (from, to) => disk.rename(from, to),
  remove: (path) => disk.rm(path, { force: true }),
  wait,
}

/**
 * What the application keeps for itself about people and their work: on a shared computer only the owner of the account may read it. Not for
 * a file the user chose a place for: that is as readable as any other file there. Windows keeps the folders of a user apart by itself.
 */
export const OWNER_FILE = 0o600
/** The same for a folder: without it, others see the names. */
export const OWNER_FOLDER = 0o700

/** The disk, for files that only the owner may read; see {@link OWNER_FILE}. */
export const ownerDisk: Disk = {
  ...realDisk,
  open: (path, flags) => disk.open(path, flags, OWNER_FILE),
}

/** A virus scanner may lock a new file briefly; together these waits are two seconds. */
const patience = [50, 100, 200, 400, 500, 750]

/** The code of a failed system call ("ENOSPC"), or the empty string. */
export function systemCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
}

const heldCodes = new Set(['EPERM', 'EACCES', 'EBUSY'])

/** Windows error codes for an unusable name, besides ENAMETOOLONG. The folder exists: the temporary file is in it. */
const badNameCodes = new Set(['ENOENT', 'EINVAL', 'ENAMETOOLONG'])

/** Longest file name on any disk, and longest path on Windows, in characters. */
const LONGEST = { name: 255, path: 259 } as const

type Stage = 'write' | 'replace' | 'replace-protected'

/** Short, and not made from the target's name, which may already be as long as the disk allows. */
const temporaryName = /^\.vsv-[0-9a-f]{12}\.tmp$/

/**
 * What went wrong, in Dutch. The same code means two things: while creating the temporary file, EPERM and EACCES mean that the user may
 * not write in this folder; while replacing the old file, they mean that it is open in another program or read-only.
 */
export function problemOf(cause: unknown, stage: Stage, path: string): Outcome<never> {
  const name = basename(path)
  const code = systemCode(cause)
  if (stage === 'replace-protected' && heldCodes.has(code))
    return failure('file-protected', words.fileProtected(name))
  if (stage === 'replace' && heldCodes.has(code)) return failure('file-in-use', words.inUse(name))
  if (stage !== 'write' && badNameCodes.has(code) && isTooLong(path))
    return failure('name-too-long', words.nameTooLong(name))
  switch (code) {
    case 'EPERM':
    case 'EACCES':
      return failure('no-permission', words.noPermission(name))
    case 'EBUSY':
      return failure('file-in-use', words.inUse(name))
    case 'ENOSPC':
    case 'EDQUOT':
      return failure('disk-full', words.diskFull(name))
    case 'ENAMETOOLONG':
      return failure('name-too-long', words.nameTooLong(name))
    case 'EROFS':
      return failure('read-only', words.readOnly(name))
    case 'ENOENT':
    case 'ENOTDIR':
      return failure('folder-gone', words.folderGone(name))
    default:
      return failure('cannot-save', words.cannotSave(name))
  }
}

function isTooLong(path: string): boolean {
  return basename(path).length > LONGEST.name || path.length > LONGEST.path
}

/** Waiting does not help when the existing file is not writable. */
async function isProtected({ mayWrite }: Disk, path: string): Promise<boolean> {
  return mayWrite(path).then(
    () => false,
    (cause: unknown) => systemCode(cause) !== 'ENOENT',
  )
}

async function replaceWithPatience({ rename, wait }: Disk, from: string, to: string): Promise<void> {
  for (const pause of patience) {
    try {
      return await rename(from, to)
    } catch (cause) {
      if (!heldCodes.has(systemCode(cause))) throw cause
      await wait(pause)
    }
  }
  await rename(from, to)
}

/**
 * Writes to a temporary file next to the target, flushes it to disk, and renames it: a reader sees either the old file or the new one,
 * even after a power cut. On failure the old file is unchanged and nothing is left behind.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  on: Disk = realDisk,
): Promise<Outcome<null>> {
  const temporary = join(dirname(path), `.vsv-${randomBytes(6).toString('hex')}.tmp`)
  let stage: Stage = 'write'
  try {
    const file = await on.open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    stage = 'replace'
    await replaceWithPatience(on, temporary, path)
    return success(null)
  } catch (cause) {
    await on.remove(temporary).catch(() => undefined) // the first problem is the one to tell
    if (stage === 'replace' && (await isProtected(on, path))) stage = 'replace-protected'
    return problemOf(cause, stage, path)
  }
}

/**
 * Removes what a power cut left half written in a folder of the application itself, where nobody else writes. Not while a file is being
 * written there.
 */
export async function clearHalfFiles(folder: string, { recursive = false } = {}): Promise<void> {
  for (const file of await disk.readdir(folder, { recursive }))
    if (temporaryName.test(basename(file))) await disk.rm(join(folder, file), { force: true })
}
