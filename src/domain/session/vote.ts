/** The secret vote of a session: what a ballot may be, how ballots are counted, and what is told of it (method M4). */
import { sameValue } from '../same-value'
import {
  MOST_PEOPLE,
  peopleIn,
  type Session,
  type SessionVote,
  type VotingPoint,
  type VotingWay,
} from './session'

/** Points people choose from at one vote. */
export const MOST_POINTS = 8
/** Choices of one ballot. */
export const VOTES_PER_PERSON = 3
/** With fewer ballots no totals are shown, nor kept. */
export const LEAST_BALLOTS = 5
/** Votes of one session: the second one is held after talking. */
const MOST_VOTES = 2
/** One-time codes of one session: a set for everybody, and two more for prints that went astray. */
export const MOST_VOTE_CODES = 3 * MOST_PEOPLE

/** The points people choose from, in their order: at most {@link MOST_POINTS}, none of them mandatory. */
export function pointsToChoose(points: readonly VotingPoint[]): readonly VotingPoint[] {
  return points.filter(({ mandatory }) => !mandatory).slice(0, MOST_POINTS)
}

/** What keeps a vote from being opened. */
type VoteObstacle = 'too-few-points' | 'too-few-people' | 'vote-is-open' | 'voted-twice'

/** Why a new vote cannot be opened now; `null` when it can. Fewer people than {@link LEAST_BALLOTS} would get no result. */
export function voteObstacle(session: Session): VoteObstacle | null {
  if (session.votes.some(({ status }) => status === 'open')) return 'vote-is-open'
  if (session.votes.filter(({ status }) => status === 'closed').length >= MOST_VOTES) return 'voted-twice'
  if (pointsToChoose(session.points).length < 2) return 'too-few-points'
  return peopleIn(session) < LEAST_BALLOTS ? 'too-few-people' : null
}

/** A vote that is opened now, of the points and people of this moment. */
export function openedVote(session: Session, id: string): SessionVote {
  return {
    id,
    status: 'open',
    pointIds: pointsToChoose(session.points).map((point) => point.id),
    people: peopleIn(session),
    ways: [],
    ballots: 0,
    totals: null,
  }
}

/** Totals as whoever leads typed them in. */
export interface TypedTotals {
  readonly ballots: number
  readonly totals: Readonly<Record<string, number>>
}

/** Ballots counted so far: kept in memory only, and told to nobody but for how many there are. */
export interface BallotBox {
  readonly ballots: number
  /** Of these, the ballots of which whoever leads has seen the choices: slips, and totals of hands. */
  readonly seen: number
  readonly totals: Readonly<Record<string, number>>
  readonly ways: readonly VotingWay[]
  /** Totals that were typed in, oldest first: their typist knows them, so these alone can be taken back ({@link withoutLastTyped}). */
  readonly typed: readonly TypedTotals[]
}

export const EMPTY_BOX: BallotBox = { ballots: 0, seen: 0, totals: {}, ways: [], typed: [] }

/** Whether whoever leads types in what was chosen, and so knows it (decision 89). */
const IS_SEEN: Readonly<Record<VotingWay, boolean>> = {
  totals: true,
  slips: true,
  device: false,
  network: false,
}

/** What is wrong with a ballot, or with totals that were typed in. */
export type BallotFault =
  | 'vote-is-closed'
  /** No point chosen. */
  | 'empty'
  /** More than {@link VOTES_PER_PERSON} points, or one of them twice. */
  | 'too-many-choices'
  | 'unknown-point'
  /** More ballots than people in the room. */
  | 'more-than-people'
  /** A total above the number of ballots, below zero, or not whole. */
  | 'impossible-total'
  /** All totals together are more than everybody's choices, or fewer than one each. */
  | 'impossible-sum'

/**
 * What is wrong with a ballot as it comes in. `code`: unknown or used, on a slip or on a telephone. `phones-gone`: the shell lost the
 * votes of the telephones.
 */
export type CastFault = BallotFault | 'code' | 'phones-gone'

/** One to {@link VOTES_PER_PERSON} different points of this vote; `null` when the ballot is right. */
export function ballotFault(
  vote: Pick<SessionVote, 'pointIds' | 'people' | 'status'>,
  box: BallotBox,
  choices: readonly string[],
): BallotFault | null {
  if (vote.status !== 'open') return 'vote-is-closed'
  if (choices.length === 0) return 'empty'
  if (choices.length > VOTES_PER_PERSON || new Set(choices).size !== choices.length) return 'too-many-choices'
  if (!choices.every((id) => vote.pointIds.includes(id))) return 'unknown-point'
  return box.ballots + 1 > vote.people ? 'more-than-people' : null
}

/** The box with one ballot more. The ballot must be right ({@link ballotFault}). */
export function withBallot(box: BallotBox, choices: readonly string[], way: VotingWay): BallotBox {
  return withTotals(box, 1, Object.fromEntries(choices.map((id) => [id, 1])), way)
}

/** Whether totals of so many ballots can be: of hands, slips or telephones counted elsewhere. `null` when they can. */
export function totalsFault(
  vote: Pick<SessionVote, 'pointIds' | 'people' | 'status'>,
  box: BallotBox,
  ballots: number,
  totals: Readonly<Record<string, number>>,
): BallotFault | null {
  if (vote.status !== 'open') return 'vote-is-closed'
  if (!Number.isSafeInteger(ballots) || ballots < 1) return 'empty'
  if (!Object.keys(totals).every((id) => vote.pointIds.includes(id))) return 'unknown-point'
  const counts = Object.values(totals)
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0 && count <= ballots))
    return 'impossible-total'
  const sum = counts.reduce((total, count) => total + count, 0)
  if (sum < ballots || sum > ballots * VOTES_PER_PERSON) return 'impossible-sum'
  return box.ballots + ballots > vote.people ? 'more-than-people' : null
}

/** The box with ballots that were counted elsewhere. They must be possible ({@link totalsFault}). */
export function withTotals(
  box: BallotBox,
  ballots: number,
  totals: Readonly<Record<string, number>>,
  way: VotingWay,
): BallotBox {
  const sums = new Map(Object.entries(box.totals))
  for (const [id, count] of Object.entries(totals)) sums.set(id, (sums.get(id) ?? 0) + count)
  return {
    ballots: box.ballots + ballots,
    seen: box.seen + (IS_SEEN[way] ? ballots : 0),
    totals: Object.fromEntries(sums),
    ways: box.ways.includes(way) ? box.ways : [...box.ways, way],
    typed: way === 'totals' ? [...box.typed, { ballots, totals }] : box.typed,
  }
}

/**
 * The box as it would be if the totals that were typed last had not been: what came in before or after them stays. A single ballot is
 * never taken back, for who takes one out of the box knows whose it was. The same box when nothing was typed.
 */
export function withoutLastTyped(box: BallotBox): BallotBox {
  const last = box.typed.at(-1)
  if (last === undefined) return box
  const typed = box.typed.slice(0, -1)
  return {
    ballots: box.ballots - last.ballots,
    seen: box.seen - last.ballots,
    totals: Object.fromEntries(
      Object.entries(box.totals).map(([id, count]) => [id, count - (last.totals[id] ?? 0)]),
    ),
    ways: typed.length > 0 ? box.ways : box.ways.filter((way) => way !== 'totals'),
    typed,
  }
}

/**
 * Whether totals tell what nobody in particular chose: of {@link LEAST_BALLOTS} ballots or more. The ballots that whoever leads did
 * not see must be as many too, or none: that is what is left when the typed totals are taken off.
 */
export function mayTellTotals({ ballots, seen }: Pick<BallotBox, 'ballots' | 'seen'>): boolean {
  const secret = ballots - seen
  return ballots >= LEAST_BALLOTS && (secret === 0 || secret >= LEAST_BALLOTS)
}

/** The vote when it closes: the totals, unless so few voted that they would tell what somebody chose ({@link mayTellTotals}). */
export function closedVote(vote: SessionVote, box: BallotBox): SessionVote {
  return {
    ...vote,
    status: 'closed',
    ways: box.ways,
    ballots: box.ballots,
    totals: mayTellTotals(box)
      ? Object.fromEntries(vote.pointIds.map((id) => [id, box.totals[id] ?? 0]))
      : null,
  }
}

/** What happens to a vote whose ballots are lost (the computer stopped, the network went): no totals, and it may be held again. */
export function interruptedVote(vote: SessionVote): SessionVote {
  return { ...vote, status: 'interrupted', ways: [], ballots: 0, totals: null }
}

export interface PointOutcome {
  readonly pointId: string
  readonly votes: number
  /** Among the most chosen {@link VOTES_PER_PERSON}, with all that were chosen as often as the last of them. */
  readonly first: boolean
}

/** The outcome of a closed vote, most chosen first and equals in the order of the points; `null` when no totals are told. */
export function outcomeOf({
  status,
  totals,
  pointIds,
  ballots,
}: SessionVote): readonly PointOutcome[] | null {
  if (status !== 'closed' || totals === null || ballots < LEAST_BALLOTS) return null
  const ordered = pointIds
    .map((pointId) => ({ pointId, votes: totals[pointId] ?? 0 }))
    .sort((one, other) => other.votes - one.votes)
  const least = Math.max(1, ordered[VOTES_PER_PERSON - 1]?.votes ?? 1)
  return ordered.map((point) => ({ ...point, first: point.votes >= least }))
}

/** The outcome that what comes after builds on: of the last vote of which totals are told; `null` when there is none. */
export function lastOutcome(
  votes: readonly SessionVote[],
): { readonly pointIds: readonly string[]; readonly points: readonly PointOutcome[] } | null {
  for (const vote of votes.toReversed()) {
    const points = outcomeOf(vote)
    if (points !== null) return { pointIds: vote.pointIds, points }
  }
  return null
}

/**
 * Whether a stored vote can have come about: totals of a closed one only, of enough ballots, and never of more ballots than people or
 * more choices than everybody has.
 */
function isPossibleVote({ status, pointIds, people, ways, ballots, totals }: SessionVote): boolean {
  if (new Set(pointIds).size !== pointIds.length || new Set(ways).size !== ways.length) return false
  if (status !== 'closed') return ballots === 0 && totals === null && ways.length === 0
  if (ballots > people || (ballots === 0) !== (ways.length === 0)) return false
  if (totals === null) return true
  if (ballots < LEAST_BALLOTS || Object.keys(totals).length !== pointIds.length) return false
  return totalsFault({ pointIds, people, status: 'open' }, EMPTY_BOX, ballots, totals) === null
}

/** Whether these can be the votes of one session: {@link MOST_VOTES} closed ones at most, and only the last one open. */
export function arePossibleVotes(votes: readonly SessionVote[]): boolean {
  return (
    votes.every(isPossibleVote) &&
    new Set(votes.map(({ id }) => id)).size === votes.length &&
    votes.filter(({ status }) => status === 'closed').length <= MOST_VOTES &&
    votes.slice(0, -1).every(({ status }) => status !== 'open')
  )
}

/**
 * Whether no vote was taken back or counted again: from the difference between two totals a ballot would follow (method M4). An open
 * one may close or be interrupted, and others may come after it.
 */
export function votesStand(before: readonly SessionVote[], after: readonly SessionVote[]): boolean {
  return before.every((vote, index) => {
    const now = after[index]
    if (now === undefined) return false
    if (vote.status !== 'open') return sameValue(vote, now)
    return now.id === vote.id && now.people === vote.people && sameValue(now.pointIds, vote.pointIds)
  })
}
