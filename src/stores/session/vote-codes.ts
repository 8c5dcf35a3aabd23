import { hashOf } from '../../contract/hash'
import { MOST_VOTE_CODES } from '../../domain/session/vote'
import { makeCodes, VOTE_CODE_LENGTH } from '../../domain/survey/round/short-code'
import type { Storage } from '../../storage/storage'
import { randomBelow } from '../survey/secrets'

/**
 * Makes one-time codes for ballots and lets the session know them by their hashes before they are printed. The codes themselves are
 * kept nowhere; they hold in every vote of the session.
 * @param count whole number >= 0
 * @returns `null`, with nothing changed, when the session would get more than {@link MOST_VOTE_CODES}
 */
export async function giveOutVoteCodes(
  storage: Pick<Storage, 'sessions'>,
  sessionId: string,
  count: number,
): Promise<readonly string[] | null> {
  const codes = makeCodes(count, randomBelow, VOTE_CODE_LENGTH)
  const hashes = await Promise.all(codes.map(hashOf))
  const given: { codes: readonly string[] | null } = { codes: null }
  await storage.sessions.change(sessionId, ({ codeHashes }) => {
    const all = new Set([...codeHashes, ...hashes])
    if (all.size > MOST_VOTE_CODES) return null
    given.codes = codes
    return { codeHashes: [...all] }
  })
  return given.codes
}
