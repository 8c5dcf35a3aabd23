/** The vote by telephone from its opening to its end: on one chosen address, for half an hour at most, and never two at a time. */
import { withContent } from '../src/contract/form-template'
import {
  BALLOT_ELEMENT,
  type BallotPage,
  type PlaceAnswer,
  type VoteAddress,
  type VoteCount,
  type VoteEnding,
  type VoteEvent,
  type VoteNetwork,
  type VotePlace,
  type VoteRequest,
  type VoteStop,
} from '../src/contract/vote'
import { failure, success, type Outcome } from '../src/domain/outcome'
import { VOTES_PER_PERSON } from '../src/domain/session/vote'
import { makeCode, VOTE_CODE_LENGTH, type RandomBelow } from '../src/domain/survey/round/short-code'
import { voteProblems } from '../src/texts/session/voting'
import { voteBox, type VoteBox } from './vote-box'
import { VOTE_LIMITS, type VoteLimits } from './vote-limits'
import { BALLOT_PATH, serveVote, type VoteServer } from './vote-server'

/** What a vote needs of the world. */
interface VoteWorld {
  /** The networks there are at this moment, the likeliest first. */
  readonly networks: () => readonly VoteNetwork[]
  /** ms since epoch */
  readonly now: () => number
  /** Does something every so many ms, until the function it gives is called. */
  readonly every: (time: number, look: () => void) => () => void
  readonly random: RandomBelow
  /** The page without its content, and its policy. */
  readonly page: { readonly html: string; readonly policy: string }
  readonly tell: (event: VoteEvent) => void
  readonly limits?: VoteLimits
  /** A free one when absent. */
  readonly port?: number
}

export interface Votes {
  /** See the methods of `Platform` with these names. */
  listNetworks(): Promise<Outcome<readonly VoteNetwork[]>>
  start(request: VoteRequest): Promise<Outcome<VoteAddress>>
  keepPlace(place: VotePlace): Promise<Outcome<PlaceAnswer>>
  stop(voteId: string, ending: VoteEnding): Promise<Outcome<VoteCount | null>>
  /** Lets nobody in any more; what came in is kept. */
  pause(why: VoteStop): void
  /** Throws everything away at once: nobody is there any more to close the vote. */
  discard(): void
}

/** ms; the system tells nothing when an address disappears. */
const LOOK_EVERY = 3000
/** ms */
export const LONGEST = 30 * 60_000
/** ms; at most so often the page hears how many there are. */
const TELL_EVERY = 100

interface Running {
  readonly voteId: string
  readonly box: VoteBox
  /** As it began: the box knows the codes, so the page asks for them. */
  readonly usesCodes: boolean
  /** `null` when telephones cannot vote (any more, or yet). */
  server: VoteServer | null
  address: VoteAddress | null
  stopLooking: () => void
  /** Fulfilled when whatever was under way at the last closing has been counted or cut off. */
  closed: Promise<void>
}

export function openVotes(world: VoteWorld): Votes {
  let running: Running | null = null
  let isOpening = false
  let wasDiscarded = false

  const has = (address: string) => world.networks().some((network) => network.address === address)

  function shut(vote: Running): Promise<void> {
    const { server } = vote
    vote.stopLooking()
    vote.server = null
    vote.address = null
    if (server !== null) vote.closed = server.close()
    return vote.closed
  }

  function stopFor(vote: Running, why: VoteStop): void {
    if (vote !== running || vote.server === null) return
    void shut(vote)
    world.tell({ voteId: vote.voteId, kind: 'stopped', why })
  }

  /** Tells how many there are, a few times a second at most: 500 telephones at once are no 500 messages. */
  function counting({ voteId, box }: Pick<Running, 'voteId' | 'box'>): () => void {
    let isWaiting = false
    return () => {
      if (isWaiting) return
      isWaiting = true
      setTimeout(() => {
        isWaiting = false
        if (running?.voteId === voteId) world.tell({ voteId, kind: 'ballots', ballots: box.ballots() })
      }, TELL_EVERY)
    }
  }

  async function open(vote: Running, { address, points, people, voteId }: VoteRequest) {
    const path = makeCode(world.random, VOTE_CODE_LENGTH)
    const content: BallotPage = {
      path: `/${path}${BALLOT_PATH}`,
      points,
      mostChoices: VOTES_PER_PERSON,
      usesCodes: vote.usesCodes,
    }
    const told = counting(vote)
    const server = await serveVote({
      address,
      port: world.port ?? 0,
      path,
      html: withContent(world.page.html, BALLOT_ELEMENT, content),
      policy: world.page.policy,
      people,
      cast: (ballot) => {
        const answer = vote.box.cast(ballot)
        if (answer === 'counted') told()
        return answer
      },
      onFull: () => {
        if (vote === running) world.tell({ voteId, kind: 'full' })
      },
      onFailure: () => stopFor(vote, 'failed'),
      now: world.now,
      limits: world.limits ?? VOTE_LIMITS,
    })
    const at = `${address}:${String(server.port)}/${path}`
    const found: VoteAddress = {
      voteId,
      url: `http://${at.toLowerCase()}`,
      qrText: `HTTP://${at}`,
    }
    const began = world.now()
    vote.server = server
    vote.address = found
    vote.stopLooking = world.every(LOOK_EVERY, () => {
      if (!has(address)) stopFor(vote, 'address-gone')
      else if (world.now() - began >= LONGEST) stopFor(vote, 'time-is-up')
    })
    return found
  }

  return {
    listNetworks: async () => success(world.networks()),
    async start(request) {
      if (isOpening) return failure('vote-is-open', voteProblems.isOpen)
      if (running !== null && running.address !== null)
        return running.voteId === request.voteId
          ? success(running.address)
          : failure('vote-is-open', voteProblems.isOpen)
      if (!has(request.address)) return failure('vote-network-unknown', voteProblems.networkUnknown)
      // The same vote goes on where it stopped, with what came in before.
      const vote: Running =
        running?.voteId === request.voteId
          ? running
          : {
              voteId: request.voteId,
              box: voteBox(request),
              usesCodes: request.codeHashes !== null,
              server: null,
              address: null,
              stopLooking: () => undefined,
              closed: Promise.resolve(),
            }
      isOpening = true
      wasDiscarded = false
      try {
        const found = await open(vote, request)
        // The window may be gone meanwhile.
        if (wasDiscarded) {
          await shut(vote)
          return failure('vote-cannot-open', voteProblems.cannotOpen)
        }
        running = vote
        return success(found)
      } catch (cause) {
        return whyNot(cause)
      } finally {
        isOpening = false
      }
    },
    async keepPlace({ voteId, ...place }) {
      if (running?.voteId !== voteId) return failure('vote-unknown', voteProblems.unknown)
      return success(running.box.keepPlace(place))
    },
    async stop(voteId, ending) {
      const vote = running
      if (vote === null || vote.voteId !== voteId)
        return ending === 'discard' ? success(null) : failure('vote-unknown', voteProblems.unknown)
      await shut(vote)
      running = null
      return success(ending === 'discard' ? null : vote.box.count())
    },
    pause(why) {
      if (running !== null) stopFor(running, why)
    },
    discard() {
      if (running !== null) void shut(running)
      running = null
      wasDiscarded = true
    },
  }
}

function whyNot(cause: unknown): Outcome<never> {
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined
  if (code === 'EADDRNOTAVAIL') return failure('vote-address-gone', voteProblems.addressGone)
  if (code === 'EADDRINUSE') return failure('vote-port-taken', voteProblems.portTaken)
  if (code === 'EACCES' || code === 'EPERM') return failure('vote-not-allowed', voteProblems.notAllowed)
  console.error(cause)
  return failure('vote-cannot-open', voteProblems.cannotOpen)
}
