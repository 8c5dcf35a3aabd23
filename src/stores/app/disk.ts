import type { Platform } from '../../contract/platform'
import type { Problem } from '../../domain/outcome'
import { storage as texts } from '../../texts/storage'

/** In bytes. With less than this the engine stores nothing any more: it writes ahead, in pieces of some megabytes. */
const ROOM_NEEDED = 8 * 1024 ** 2

/** Codes of what closes the database under the application and passes by itself: then it can be opened again. */
const PASSING: readonly string[] = ['storage/full', 'disk/closed-folder']

/** Whether the database closed for a reason that passes; see {@link diskTrouble}. */
export function isPassing(problem: Problem | null): boolean {
  return problem !== null && PASSING.includes(problem.code)
}

/**
 * What is wrong with the disk, when that is why the database closed: full, or a folder that is away or closed to us. `null` when nothing
 * is, and where the system does not say.
 */
export async function diskTrouble(platform: Platform): Promise<Problem | null> {
  try {
    const free = await platform.freeSpace()
    if (!free.ok) return isPassing(free.problem) ? free.problem : null
    if (free.value === null || free.value >= ROOM_NEEDED) return null
    return { code: 'storage/full', message: texts.saving.fullAndClosed }
  } catch {
    return null
  }
}
