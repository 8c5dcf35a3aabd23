import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { SessionVote, VotingWay } from '../../domain/session/session'
import {
  ballotFault,
  closedVote,
  EMPTY_BOX,
  interruptedVote,
  openedVote,
  totalsFault,
  voteObstacle,
  withBallot,
  withTotals,
  type BallotBox,
  type BallotFault,
} from '../../domain/session/vote'
import { useSessions } from './sessions'

/**
 * The ballot box of the vote that is open in this window: in memory, and nowhere else. When the window goes, so do the ballots; the vote
 * is then interrupted and can be held again (method M4).
 */
export const useVoting = defineStore('voting', () => {
  const sessions = useSessions()
  const box = shallowRef<BallotBox>(EMPTY_BOX)
  /** Of the vote the box belongs to; `null` when none is open here. */
  const voteId = shallowRef<string | null>(null)

  function changeVote(sessionId: string, changed: (vote: SessionVote) => SessionVote): Promise<unknown> {
    return sessions.change(sessionId, ({ votes }) => ({
      votes: votes.map((vote) => (vote.status === 'open' ? changed(vote) : vote)),
    }))
  }

  function openVote(sessionId: string): SessionVote | null {
    const vote = sessions.byId.get(sessionId)?.votes.find(({ status }) => status === 'open')
    return vote?.id === voteId.value ? (vote ?? null) : null
  }

  /** Opens a vote of the points and people of this moment; nothing happens when there may be none. */
  async function open(sessionId: string): Promise<void> {
    const id = crypto.randomUUID()
    box.value = EMPTY_BOX
    voteId.value = id
    await sessions.change(sessionId, (session) =>
      voteObstacle(session) === null ? { votes: [...session.votes, openedVote(session, id)] } : null,
    )
  }

  /** Counts, and forgets the ballots. */
  async function close(sessionId: string): Promise<void> {
    const full = box.value
    const mine = voteId.value
    await changeVote(sessionId, (vote) => (vote.id === mine ? closedVote(vote, full) : vote))
    box.value = EMPTY_BOX
    voteId.value = null
  }

  /** A vote that is open without its box: the computer stopped, or another window took the lead. */
  async function interruptLost(sessionId: string): Promise<void> {
    const vote = sessions.byId.get(sessionId)?.votes.find(({ status }) => status === 'open')
    if (vote !== undefined && vote.id !== voteId.value)
      await changeVote(sessionId, (one) => (one.id === vote.id ? interruptedVote(one) : one))
  }

  /** One person's choices. Gives what is wrong with them; then nothing was counted. */
  function cast(sessionId: string, choices: readonly string[], way: VotingWay): BallotFault | null {
    const vote = openVote(sessionId)
    if (vote === null) return 'vote-is-closed'
    const fault = ballotFault(vote, box.value, choices)
    if (fault === null) box.value = withBallot(box.value, choices, way)
    return fault
  }

  /** Ballots that were counted elsewhere. Gives what is wrong with the totals; then nothing was counted. */
  function addTotals(
    sessionId: string,
    ballots: number,
    totals: Readonly<Record<string, number>>,
  ): BallotFault | null {
    const vote = openVote(sessionId)
    if (vote === null) return 'vote-is-closed'
    const fault = totalsFault(vote, box.value, ballots, totals)
    if (fault === null) box.value = withTotals(box.value, ballots, totals, 'totals')
    return fault
  }

  return {
    /** How many came in; never what they say. */
    ballots: computed(() => box.value.ballots),
    open,
    close,
    interruptLost,
    cast,
    addTotals,
  }
})
