import { defineStore } from 'pinia'
import type { KeptDraft } from '../../../domain/survey/filling/kiosk'
import type { Response } from '../../../domain/survey/round/response'
import { makeCode, readCode } from '../../../domain/survey/round/short-code'
import { randomBelow, slowHash } from '../secrets'
import { useAppServices } from '../../app-services'
import { useSettings } from '../../app/settings'

const hashOf = (code: string, roundId: string): Promise<string> => slowHash(code, `hervatcode ${roundId}`)

/**
 * Half-finished questionnaires that somebody comes back to with a code. The code is shown once and kept nowhere: only a slow hash
 * of it, in the settings of this computer, with the id of the draft. So a dossier file holds no trace of it.
 */
export const useKeptDrafts = defineStore('kept-drafts', () => {
  const { storage } = useAppServices()
  const settings = useSettings()

  /** Of these, the ids of drafts that are no more: handed in, thrown away or closed. What was set aside may be put back. */
  async function goneOf(kept: readonly KeptDraft[]): Promise<ReadonlySet<string>> {
    const drafts = await Promise.all(kept.map(({ draftId }) => storage.responses.get(draftId)))
    const aside = new Set((await storage.setAside.list()).flatMap((one) => one.drafts))
    return new Set(
      kept.flatMap(({ draftId }, index) =>
        drafts[index]?.status === 'draft' || aside.has(draftId) ? [] : [draftId],
      ),
    )
  }

  /** Gives a draft a code to come back with; an earlier code of the same draft no longer works. */
  async function keep({ id, roundId }: Pick<Response, 'id' | 'roundId'>): Promise<string> {
    const code = makeCode(randomBelow)
    const hash = await hashOf(code, roundId)
    const gone = await goneOf((await storage.settings.get()).keptDrafts)
    await settings.change(({ keptDrafts }) => ({
      keptDrafts: [
        ...keptDrafts.filter(({ draftId }) => draftId !== id && !gone.has(draftId)),
        { roundId, draftId: id, hash },
      ],
    }))
    return code
  }

  /** Exactly the draft this code was given for. `null` for every other code, whatever is wrong with it. */
  async function find(roundId: string, typed: string): Promise<Response | null> {
    const code = readCode(typed)
    if (code === null) return null
    const hash = await hashOf(code, roundId)
    const { keptDrafts } = await storage.settings.get()
    const kept = keptDrafts.find((one) => one.roundId === roundId && one.hash === hash)
    const draft = kept === undefined ? undefined : await storage.responses.get(kept.draftId)
    return draft?.status === 'draft' ? draft : null
  }

  return { keep, find }
})
