/** What keeps a copy from being made, in sentences of its own: nobody chose this place, so "choose another folder" would be no advice. */
import { failure, type Outcome } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'

const words = shell.copies

/** Codes of what may go wrong with writing a file (write-file.ts) that mean the same to somebody whose copy is not made. */
const closed = new Set(['no-permission', 'read-only', 'file-protected', 'file-in-use'])

/** @param folder of the copies, for the user to find */
export function copyTrouble<T>(outcome: Outcome<T>, folder: string): Outcome<T> {
  if (outcome.ok) return outcome
  const { code } = outcome.problem
  if (code === 'disk-full') return failure('copies-full', words.full(folder))
  if (closed.has(code)) return failure('copies-read-only', words.readOnly(folder))
  if (code === 'folder-gone') return failure('copies-away', words.away(folder))
  return code === 'cannot-save' ? failure('copies-failed', words.failed(folder)) : outcome
}
