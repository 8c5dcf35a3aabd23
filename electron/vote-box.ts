/**
 * The ballots that come in by telephone. Totals, the numbers of the pages that voted, and the hashes of the codes: a choice is nowhere
 * together with one of these, and nothing of it is written down anywhere.
 */
import { hash } from 'node:crypto'
import type { Ballot, PlaceAnswer, VoteCount, VotePlace, VoteRequest } from '../src/contract/vote'
import { ballotFault, EMPTY_BOX, withBallot } from '../src/domain/session/vote'
import { readCode, VOTE_CODE_LENGTH } from '../src/domain/survey/round/short-code'

/** `choices`: not one to three different points of this vote. `code`: unknown or used; which of the two is told to nobody. */
export type CastAnswer = 'counted' | 'choices' | 'code' | 'full'

export interface VoteBox {
  cast(ballot: Ballot): CastAnswer
  /** See `Platform.keepVotePlace`. */
  keepPlace(place: Pick<VotePlace, 'elsewhere' | 'codeHash'>): PlaceAnswer
  ballots(): number
  count(): VoteCount
}

export function voteBox(request: VoteRequest): VoteBox {
  const pointIds = request.points.map(({ id }) => id)
  let box = EMPTY_BOX
  let { elsewhere } = request
  const pages = new Set<string>()
  const freeCodes = request.codeHashes === null ? null : new Set(request.codeHashes)
  for (const used of request.usedHashes) freeCodes?.delete(used)

  const faultOf = (choices: readonly string[]) =>
    ballotFault({ pointIds, people: request.people - elsewhere, status: 'open' }, box, choices)

  return {
    cast({ nonce, choices, code }) {
      const fault = faultOf(choices)
      if (fault !== null && fault !== 'more-than-people') return 'choices'
      // Sent again, because the answer was lost on the way.
      if (pages.has(nonce)) return 'counted'
      const known = freeCodes === null ? null : hashOfTyped(code ?? '')
      if (freeCodes !== null && (known === null || !freeCodes.has(known))) return 'code'
      if (fault !== null) return 'full'
      // In one turn: nobody comes in between the code and the ballot.
      pages.add(nonce)
      if (known !== null) freeCodes?.delete(known)
      box = withBallot(box, choices, 'network')
      return 'counted'
    },
    keepPlace(place) {
      if (place.codeHash !== null && freeCodes?.has(place.codeHash) === false) return 'code'
      if (box.ballots + place.elsewhere > request.people) return 'full'
      ;({ elsewhere } = place)
      if (place.codeHash !== null) freeCodes?.delete(place.codeHash)
      return 'kept'
    },
    ballots: () => box.ballots,
    count: () => ({ ballots: box.ballots, totals: box.totals }),
  }
}

/** As `hashOf` of the contract makes it, but at once; `null` when no code reads like this. */
function hashOfTyped(typed: string): string | null {
  const code = readCode(typed, VOTE_CODE_LENGTH)
  return code === null ? null : hash('sha256', code)
}
