import type { Database } from '../database'
import { MOVE_KEY } from './copy'

/**
 * Asks that what a transaction erases also goes from the disk. An engine keeps deleted words in its files, often until long after; only a
 * move to another bucket ends that (`moveToNewBucket`). To be called by everything that erases for good, inside its own transaction, which
 * must be over `database.settings` too: then either both are stored or neither. The move is done when the page is loaded again while no
 * other window is open: a screen that erases after a dialog has that done with `useErasedTraces().afterErasing()` (src/stores/app/erased-traces.ts);
 * else it is done at the next start.
 */
export async function wantMove(database: Database): Promise<void> {
  await database.settings.put({ key: MOVE_KEY, value: true })
}

/** Whether something was erased since the last move. */
export async function moveIsWanted(database: Database): Promise<boolean> {
  return (await database.settings.get(MOVE_KEY)) !== undefined
}
