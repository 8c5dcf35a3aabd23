import type { Platform } from '../../contract/platform'

/** In bytes. With less than this the engine stores nothing any more: it writes ahead, in pieces of some megabytes. */
const ROOM_NEEDED = 8 * 1024 ** 2

/** Whether the disk of the database is so full that this is why it closed. `false` where the system does not say. */
export async function isDiskFull(platform: Platform): Promise<boolean> {
  try {
    const free = await platform.freeSpace()
    return free.ok && free.value !== null && free.value < ROOM_NEEDED
  } catch {
    return false
  }
}
