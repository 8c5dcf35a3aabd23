/** Can anything be kept at all? Found out before the engine tries: it then ends without a word. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether files can be made in this folder. Tries it: what rights say is not what a system does (Windows, a full disk). */
export function canWriteIn(folder: string): boolean {
  const trial = join(folder, `schrijfproef-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(trial, 'proef')
    rmSync(trial)
    return true
  } catch {
    return false
  }
}
