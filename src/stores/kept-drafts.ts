import { defineStore } from 'pinia'
import type { KeptDraft } from '../domain/kiosk'
import type { Response } from '../domain/response'
import { makeCode, readCode } from '../domain/short-code'
import { randomBelow, slowHash } from './secrets'
import { useGround } from './ground'
import { useSettings } from './settings'

const hashOf = (code: string, roundId: string): Promise<string> => slowHash(code, `hervatcode ${roundId}`)

/**
 * Half-finished questionnaires that somebody comes back to with a code. The code is shown once and kept nowhere: only a slow hash
 * of it, in the settings of this computer, beside the id of the draft. So a dossier file holds no trace of it.
 */
export const useKeptDrafts = defineStore('kept-drafts', () => {
  const { storage } = useGround()
  const settings = useSettings()

  /** Those whose draft is still there: handed in, thrown away or closed, it is gone. */
  async function present(): Promise<readonly KeptDraft[]> {
    const { keptDrafts } = await storage.settings.get()
    const drafts = await Promise.all(keptDrafts.map(({ draftId }) => storage.responses.get(draftId)))
    return keptDrafts.filter((_, index) => drafts[index]?.status === 'draft')
  }

  /** Gives a draft a code to come back with; an earlier code of the same draft no longer works. */
  async function keep({ id, roundId }: Pick<Response, 'id' | 'roundId'>): Promise<string> {
    const code = makeCode(randomBelow)
    const hash = await hashOf(code, roundId)
    const others = (await present()).filter(({ draftId }) => draftId !== id)
    await settings.change({ keptDrafts: [...others, { roundId, draftId: id, hash }] })
    return code
  }

  /** Exactly the draft this code was given for. `null` for every other code, whatever is wrong with it. */
  async function find(roundId: string, typed: string): Promise<Response | null> {
    const code = readCode(typed)
    if (code === null) return null
    const hash = await hashOf(code, roundId)
    const kept = (await present()).find((one) => one.roundId === roundId && one.hash === hash)
    return kept === undefined ? null : ((await storage.responses.get(kept.draftId)) ?? null)
  }

  return { keep, find }
})
