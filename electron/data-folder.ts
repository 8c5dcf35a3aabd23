/**
 * Whether anything can be stored at all. Checked before the engine starts, because it would exit without a message, and when it stops
 * storing.
 */
import { constants, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { failure, success, type Outcome } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'
import { OWNER_FOLDER } from './write-file'

/** Whether files can be created in this folder. Tries it, because permissions do not predict what a system does (Windows, a full disk). */
export function canWriteIn(folder: string): boolean {
  const trial = join(folder, `schrijfproef-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: OWNER_FOLDER })
    writeFileSync(trial, 'proef')
    rmSync(trial)
    return true
  } catch {
    return false
  }
}

/**
 * Bytes the user can still write on the disk of this folder; `null` when the system does not say. `disk/closed-folder` when the folder is
 * away or nothing may be written in it. Writes nothing itself: a folder that is away must not come back empty.
 */
export async function freeSpaceIn(folder: string): Promise<Outcome<number | null>> {
  try {
    await access(folder, constants.W_OK)
  } catch {
    return failure('disk/closed-folder', shell.problems.closedFolder(folder))
  }
  return statfs(folder).then(
    ({ bavail, bsize }) => success(bavail * bsize),
    () => success(null),
  )
}
