import { defineStore } from 'pinia'
import { useSaving } from '../../app/saving'
import { useSettings } from '../../app/settings'
import { useDossier } from '../../dossier/dossier'

/** Rounds that are remembered; beyond them the oldest are forgotten, and proposed to be read once more. */
const MOST = 500

/** Whose results were looked at on this computer: what was read is no next step any more. */
export const useReadResults = defineStore('read-results', () => {
  const settings = useSettings()
  const dossier = useDossier()
  const saving = useSaving()

  /** A session about them is prepared from the results. */
  function wasRead(roundId: string): boolean {
    return (
      settings.settings.readRoundIds.includes(roundId) ||
      dossier.sessions.some((session) => session.roundId === roundId)
    )
  }

  /** On a full disk they are read all the same: that they were is the least of it. */
  async function markRead(roundId: string): Promise<void> {
    if (settings.settings.readRoundIds.includes(roundId)) return
    await settings
      .change(({ readRoundIds }) =>
        readRoundIds.includes(roundId) ? null : { readRoundIds: [...readRoundIds, roundId].slice(-MOST) },
      )
      .catch(saving.report)
  }

  return { wasRead, markRead }
})
