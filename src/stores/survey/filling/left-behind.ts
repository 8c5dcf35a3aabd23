import { defineStore } from 'pinia'
import { useAppServices } from '../../app-services'

/** Of one round, on this computer: shared by the windows in which somebody may be filling in. */
const lockOf = (roundId: string): string => `invullen/${roundId}`

/**
 * Half a questionnaire of somebody who closed the window instead of stopping. Nobody can come back to it, so it goes when the questionnaire
 * is opened next. What somebody has a code for stays; and so does everything while another window is filling in, because what is open
 * there looks just like what was left behind.
 */
export const useLeftBehind = defineStore('left-behind', () => {
  const { storage } = useAppServices()

  async function drop(roundId: string): Promise<void> {
    const { keptDrafts } = await storage.settings.get()
    const kept = new Set(keptDrafts.map(({ draftId }) => draftId))
    for (const { id, status } of await storage.responses.listOfRound(roundId))
      if (status === 'draft' && !kept.has(id)) await storage.responses.discard(id)
  }

  /**
   * Throws away what was left behind, and holds back other windows from doing so until the function it gives is called.
   * @param told what went wrong with throwing away: it is tried again at the next opening, and whoever is here now can fill in
   * @param locks of the browser
   */
  async function open(
    roundId: string,
    told: (problem: unknown) => void,
    locks: Pick<LockManager, 'request'> = navigator.locks,
  ): Promise<() => void> {
    await locks.request(lockOf(roundId), { ifAvailable: true }, (lock) =>
      lock === null ? undefined : drop(roundId).catch(told),
    )
    return new Promise((held, failed) => {
      const untilLeft = () =>
        new Promise<void>((leave) => {
          held(leave)
        })
      locks.request(lockOf(roundId), { mode: 'shared' }, untilLeft).catch(failed)
    })
  }

  return { open }
})
