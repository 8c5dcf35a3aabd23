import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { hashOf } from '../../contract/hash'
import type { VoteAddress, VoteEvent, VoteNetwork, VoteStop } from '../../contract/vote'
import { success, type Outcome } from '../../domain/outcome'
import type { Session, SessionVote, VotingWay } from '../../domain/session/session'
import type { SlideBallots } from '../../domain/session/slide'
import {
  ballotFault,
  closedVote,
  EMPTY_BOX,
  interruptedVote,
  mayTellTotals,
  openedVote,
  totalsFault,
  voteObstacle,
  withBallot,
  withoutLastTyped,
  withTotals,
  type BallotBox,
  type CastFault,
  type TypedTotals,
} from '../../domain/session/vote'
import { readCode, VOTE_CODE_LENGTH } from '../../domain/survey/round/short-code'
import { useAppServices } from '../app-services'
import { inTurn } from '../in-turn'
import { qrCode } from './qr-code'
import { useSessions } from './sessions'

/** Telephones that vote along. What they chose is in the shell until the vote is closed. */
interface Phones {
  /** `null` when they cannot vote (any more); what came in is kept. */
  readonly address: VoteAddress | null
  /** Name of the wireless network, as the leader typed it; may be empty. */
  readonly network: string
  readonly ballots: number
  readonly stopped: VoteStop | null
  /** A telephone was refused because as many voted as there are people: somebody may have voted twice. */
  readonly wasFull: boolean
}

/**
 * The ballot box of the vote that is open in this window: in memory, and nowhere else. When the window goes, so do the ballots; the vote
 * is then interrupted and can be held again (method M4). Ballots of telephones are counted by the shell and come in at the closing.
 */
export const useVoting = defineStore('voting', () => {
  const { platform } = useAppServices()
  const sessions = useSessions()
  const box = shallowRef<BallotBox>(EMPTY_BOX)
  /** Of the vote the box belongs to; `null` when none is open here. */
  const voteId = shallowRef<string | null>(null)
  const phones = shallowRef<Phones | null>(null)
  const usedHashes = new Set<string>()
  // One ballot after another: each looks at the box that the one before it left.
  const take = inTurn()

  platform.onVote((event) => hear(event))

  function hear(event: VoteEvent): void {
    const now = phones.value
    if (now === null || event.voteId !== voteId.value) return
    if (event.kind === 'ballots') phones.value = { ...now, ballots: event.ballots }
    if (event.kind === 'full') phones.value = { ...now, wasFull: true }
    if (event.kind === 'stopped') phones.value = { ...now, address: null, stopped: event.why }
  }

  function forget(): void {
    box.value = EMPTY_BOX
    voteId.value = null
    phones.value = null
    usedHashes.clear()
  }

  function changeVote(
    sessionId: string,
    id: string,
    changed: (vote: SessionVote) => SessionVote,
  ): Promise<unknown> {
    return sessions.change(sessionId, ({ votes }) => ({
      votes: votes.map((vote) => (vote.id === id && vote.status === 'open' ? changed(vote) : vote)),
    }))
  }

  const openOne = (session: Session | undefined) => session?.votes.find(({ status }) => status === 'open')

  function openVote(sessionId: string): SessionVote | null {
    const vote = openOne(sessions.byId.get(sessionId))
    return vote?.id === voteId.value ? (vote ?? null) : null
  }

  /** Opens a vote of the points and people of this moment; nothing happens when there may be none. */
  async function open(sessionId: string): Promise<void> {
    const id = crypto.randomUUID()
    const left = voteId.value
    await sessions.change(sessionId, (session) => {
      if (voteObstacle(session) !== null) return null
      // Before it is stored: a reader of that moment must not take it for one that lost its box.
      forget()
      voteId.value = id
      return { votes: [...session.votes, openedVote(session, id)] }
    })
    // One that was left behind, as with a session that was removed: nobody can close it any more, and telephones could still vote on it.
    if (left !== null && voteId.value === id) await platform.stopVote(left, 'discard')
  }

  /**
   * Counts, and forgets the ballots. When the shell cannot give those of the telephones, or storing fails, everything stays as it was
   * and closing may be tried again.
   */
  function close(sessionId: string): Promise<Outcome<null>> {
    return take(async () => {
      const id = voteId.value
      if (id === null) return success(null)
      if (phones.value !== null) {
        const stopped = await platform.stopVote(id, 'count')
        if (!stopped.ok) return stopped
        const count = stopped.value
        // Kept before it is stored: the shell gives it once.
        if (count !== null && count.ballots > 0)
          box.value = withTotals(box.value, count.ballots, count.totals, 'network')
        phones.value = null
      }
      await changeVote(sessionId, id, (vote) => closedVote(vote, box.value))
      forget()
      return success(null)
    })
  }

  /** Throws every ballot away: the vote may be held again. */
  function interrupt(sessionId: string): Promise<void> {
    return take(async () => {
      const vote = openOne(sessions.byId.get(sessionId))
      if (vote === undefined) return
      await platform.stopVote(vote.id, 'discard')
      await changeVote(sessionId, vote.id, interruptedVote)
      if (vote.id === voteId.value) forget()
    })
  }

  /** A vote that is open without its box: the computer stopped, or another window took the lead. */
  async function interruptLost(sessionId: string): Promise<void> {
    const vote = openOne(sessions.byId.get(sessionId))
    if (vote !== undefined && vote.id !== voteId.value) await interrupt(sessionId)
  }

  /** Lets telephones vote along on a network of this computer; again after they stopped by themselves. */
  async function openPhones(
    session: Session,
    { address }: Pick<VoteNetwork, 'address'>,
    { network, withCodes }: { readonly network: string; readonly withCodes: boolean },
  ): Promise<Outcome<null>> {
    return take(async () => {
      const vote = openVote(session.id)
      if (vote === null) return success(null)
      const titles = new Map(session.points.map(({ id, title }) => [id, title]))
      const started = await platform.startVote({
        voteId: vote.id,
        address,
        points: vote.pointIds.map((id) => ({ id, title: titles.get(id) ?? '' })),
        people: vote.people,
        elsewhere: box.value.ballots,
        codeHashes: withCodes ? [...session.codeHashes] : null,
        usedHashes: [...usedHashes],
      })
      if (!started.ok) return started
      const before = phones.value ?? { ballots: 0, wasFull: false }
      phones.value = { ...before, address: started.value, network, stopped: null }
      return success(null)
    })
  }

  /** Whether there is room for so many ballots of the other ways; the shell knows how many telephones voted. */
  async function placeFor(ballots: number, codeHash: string | null): Promise<CastFault | null> {
    const id = voteId.value
    if (id === null) return 'vote-is-closed'
    if (codeHash !== null && usedHashes.has(codeHash)) return 'code'
    if (phones.value === null) return null
    const kept = await platform.keepVotePlace({ voteId: id, elsewhere: ballots, codeHash })
    if (!kept.ok) return 'phones-gone'
    return kept.value === 'kept' ? null : kept.value === 'code' ? 'code' : 'more-than-people'
  }

  /** One person's choices. Gives what is wrong with them; then nothing was counted. */
  function cast(
    sessionId: string,
    choices: readonly string[],
    way: VotingWay,
    codeHash: string | null = null,
  ): Promise<CastFault | null> {
    return take(async () => {
      const vote = openVote(sessionId)
      if (vote === null) return 'vote-is-closed'
      const fault = ballotFault(vote, box.value, choices) ?? (await placeFor(box.value.ballots + 1, codeHash))
      if (fault !== null) return fault
      if (codeHash !== null) usedHashes.add(codeHash)
      box.value = withBallot(box.value, choices, way)
      return null
    })
  }

  /** A slip that is read in, with the code on it as it was typed. */
  async function castSlip(
    sessionId: string,
    typedCode: string,
    choices: readonly string[],
  ): Promise<CastFault | null> {
    const code = readCode(typedCode, VOTE_CODE_LENGTH)
    const hash = code === null ? null : await hashOf(code)
    const known = sessions.byId.get(sessionId)?.codeHashes ?? []
    if (hash === null || !known.includes(hash)) return 'code'
    return cast(sessionId, choices, 'slips', hash)
  }

  /** Ballots that were counted elsewhere. Gives what is wrong with the totals; then nothing was counted. */
  function addTotals(
    sessionId: string,
    ballots: number,
    totals: Readonly<Record<string, number>>,
  ): Promise<CastFault | null> {
    return take(async () => {
      const vote = openVote(sessionId)
      if (vote === null) return 'vote-is-closed'
      const fault =
        totalsFault(vote, box.value, ballots, totals) ?? (await placeFor(box.value.ballots + ballots, null))
      if (fault === null) box.value = withTotals(box.value, ballots, totals, 'totals')
      return fault
    })
  }

  /** Takes back the totals that were typed last, and gives them to be corrected; `null` when there are none, or the vote is not open. */
  function takeBackTotals(sessionId: string): Promise<TypedTotals | null> {
    return take(async () => {
      const last = box.value.typed.at(-1)
      if (last === undefined || openVote(sessionId) === null) return null
      // There is always room for fewer; when the shell lost the telephones, the leader reads so at the next ballot.
      await placeFor(box.value.ballots - last.ballots, null)
      box.value = withoutLastTyped(box.value)
      return last
    })
  }

  const ballots = computed(() => box.value.ballots + (phones.value?.ballots ?? 0))

  return {
    /** How many came in, in all ways together; never what they say. */
    ballots,
    /** Whether closing now would give totals; with too few ballots it gives none. */
    wouldTell: computed(() => mayTellTotals({ ballots: ballots.value, seen: box.value.seen })),
    /** Whether there are typed totals to take back. */
    hasTyped: computed(() => box.value.typed.length > 0),
    phones: computed(() => phones.value),
    /** For the slide: the count, and where telephones vote. */
    onSlide: computed((): SlideBallots => {
      const { address = null, network = '' } = phones.value ?? {}
      return {
        ballots: ballots.value,
        address: address === null ? null : { url: address.url, network, code: qrCode(address.qrText) },
      }
    }),
    listNetworks: () => platform.listVoteNetworks(),
    open,
    openPhones,
    close,
    interrupt,
    interruptLost,
    cast,
    castSlip,
    addTotals,
    takeBackTotals,
  }
})
