import { hashOf } from '../../../contract/hash'
import { MOST_CODES } from '../../../domain/survey/round/round'
import { makeCodes } from '../../../domain/survey/round/short-code'
import type { Storage } from '../../../storage/storage'
import { randomBelow } from '../secrets'

/**
 * Makes one-time codes and lets the round know them by their hashes before anybody gets one: a code the round does not know is
 * refused later. The codes themselves are kept nowhere.
 * @param count whole number >= 0
 * @param asked whether the stand-alone questionnaire asks for a code from now on
 * @returns one fewer in the rare case that a code was given out before; `null`, with nothing changed, when the round would get
 * more than {@link MOST_CODES}
 */
export async function giveOutCodes(
  storage: Storage,
  roundId: string,
  count: number,
  asked: { readonly usesCodes?: true } = {},
): Promise<readonly string[] | null> {
  if (count === 0) return []
  const codes = makeCodes(count, randomBelow)
  const hashes = await Promise.all(codes.map(hashOf))
  const given: { codes: readonly string[] | null } = { codes: null }
  await storage.rounds.change(roundId, ({ codeHashes }) => {
    if (codeHashes.length + count > MOST_CODES) return null
    const known = new Set(codeHashes)
    const isNew = (place: number) => !known.has(hashes[place] ?? '')
    // Somebody who has a code already must not be shut out by a second one.
    given.codes = codes.filter((_, place) => isNew(place))
    return { ...asked, codeHashes: [...codeHashes, ...hashes.filter((_, place) => isNew(place))] }
  })
  return given.codes
}
