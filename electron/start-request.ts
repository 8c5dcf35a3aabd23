/** What the page asks for that only the next start can do, before the engine has the folder: a file whose name explains it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { success, type Outcome } from '../src/domain/outcome'
import { problemOf } from './write-file'

/** @param name says what it is for to whoever finds it */
export function leaveRequest(folder: string, name: string): Outcome<null> {
  try {
    writeFileSync(join(folder, name), '')
    return success(null)
  } catch (cause) {
    return problemOf(cause, 'write', name)
  }
}
