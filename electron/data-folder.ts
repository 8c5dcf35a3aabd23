/**
 * Whether anything can be stored at all. Checked before the engine starts, because it would exit without a message, and when it stops
 * storing.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { success, type Outcome } from '../src/domain/outcome'
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

/** Bytes the user can still write on the disk of this folder; `null` when the system does not say. */
export function freeSpaceIn(folder: string): Promise<Outcome<number | null>> {
  return statfs(folder).then(
    ({ bavail, bsize }) => success(bavail * bsize),
    () => success(null),
  )
}
