import { MOST_CODES, type Round } from '../../../domain/survey/round/round'
import { makeCodes } from '../../../domain/survey/round/short-code'
import type { Storage } from '../../../storage/storage'
import { codeHashOf, randomBelow, randomHex } from '../secrets'

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
  for (;;) {
    const known = await storage.rounds.get(roundId)
    // Slow by design: nobody waits for hashes of codes that cannot be given out.
    if ((known?.codeHashes.length ?? 0) + count > MOST_CODES) return null
    const salt = saltOf(known)
    const hashes = await Promise.all(codes.map((code) => codeHashOf(code, salt)))
    const outcome: { codes: readonly string[] | null } = { codes: null }
    let isOvertaken = false
    await storage.rounds.change(roundId, (round) => {
      // Another window gave out the first codes in the meantime, with a salt of its own.
      isOvertaken = round.codeHashes.length > 0 && round.codeSalt !== salt
      if (isOvertaken || round.codeHashes.length + count > MOST_CODES) return null
      const given = new Set(round.codeHashes)
      const isNew = (place: number) => !given.has(hashes[place] ?? '')
      // Somebody who has a code already must not be shut out by a second one.
      outcome.codes = codes.filter((_, place) => isNew(place))
      const fresh = hashes.filter((_, place) => isNew(place))
      return { ...asked, codeSalt: salt, codeHashes: [...round.codeHashes, ...fresh] }
    })
    if (!isOvertaken) return outcome.codes
  }
}

/** The salt codes of this round are hashed with: its own, or a new one as long as no code was given out. */
function saltOf(round: Pick<Round, 'codeSalt' | 'codeHashes'> | undefined): string {
  if (round === undefined || round.codeSalt !== '' || round.codeHashes.length > 0)
    return round?.codeSalt ?? ''
  return randomHex(16)
}
