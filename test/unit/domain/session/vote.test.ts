import { describe, expect, it } from 'vitest'
import { NEW_SESSION } from '../../../../src/domain/session/session-fields'
import type { Session, VotingPoint, VotingWay } from '../../../../src/domain/session/session'
import {
  ballotFault,
  closedVote,
  EMPTY_BOX,
  interruptedVote,
  mayTellTotals,
  openedVote,
  outcomeOf,
  totalsFault,
  voteObstacle,
  withBallot,
  withoutLastTyped,
  withTotals,
  type BallotBox,
} from '../../../../src/domain/session/vote'

const point = (id: string, mandatory = false): VotingPoint => ({
  id,
  title: `Punt ${id}`,
  source: 'room',
  subjectId: null,
  mandatory,
})

const session: Session = {
  ...NEW_SESSION,
  id: 'session',
  dossierId: 'dossier',
  steps: [],
  present: [{ id: 'everybody', label: 'Iedereen', count: 12 }],
  points: [point('a'), point('b'), point('must', true), point('c'), point('d')],
}

const vote = openedVote(session, 'vote')

function filled(ballots: readonly (readonly [readonly string[], VotingWay])[]): BallotBox {
  return ballots.reduce((box, [choices, way]) => withBallot(box, choices, way), EMPTY_BOX)
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)

describe('a vote', () => {
  it('is about the points that are not mandatory, and about the people of that moment', () => {
    expect(vote).toEqual({
      id: 'vote',
      status: 'open',
      pointIds: ['a', 'b', 'c', 'd'],
      people: 12,
      ways: [],
      ballots: 0,
      totals: null,
    })
  })

  it('is about eight points at most', () => {
    const points = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map((id) => point(id))
    expect(openedVote({ ...session, points }, 'vote').pointIds).toHaveLength(8)
  })

  it('is not opened when it would give nothing, or when one is open', () => {
    expect(voteObstacle(session)).toBeNull()
    expect(voteObstacle({ ...session, points: [point('a'), point('must', true)] })).toBe('too-few-points')
    expect(voteObstacle({ ...session, present: [{ id: 'p', label: '', count: 4 }] })).toBe('too-few-people')
    expect(voteObstacle({ ...session, votes: [vote] })).toBe('vote-is-open')
  })

  it('is held twice at most; one whose ballots were lost does not count', () => {
    const closed = closedVote(vote, EMPTY_BOX)
    expect(voteObstacle({ ...session, votes: [closed, interruptedVote(vote)] })).toBeNull()
    expect(voteObstacle({ ...session, votes: [closed, closed] })).toBe('voted-twice')
  })

  it('that was lost holds no totals', () => {
    const counted = closedVote(vote, filled(times(6, [['a'], 'device'] as const)))
    expect(interruptedVote(counted)).toMatchObject({
      status: 'interrupted',
      ballots: 0,
      ways: [],
      totals: null,
    })
  })
})

describe('a ballot', () => {
  it.each([
    [[], 'empty'],
    [['a', 'b', 'c', 'd'], 'too-many-choices'],
    [['a', 'a'], 'too-many-choices'],
    [['a', 'x'], 'unknown-point'],
    [['must'], 'unknown-point'],
    [['a'], null],
    [['a', 'b', 'c'], null],
  ] as const)('of %j: %s', (choices, fault) => expect(ballotFault(vote, EMPTY_BOX, choices)).toBe(fault))

  it('is refused after closing, and when everybody in the room has voted', () => {
    expect(ballotFault({ ...vote, status: 'closed' }, EMPTY_BOX, ['a'])).toBe('vote-is-closed')
    expect(ballotFault(vote, filled(times(11, [['a'], 'device'] as const)), ['a'])).toBeNull()
    expect(ballotFault(vote, filled(times(12, [['a'], 'device'] as const)), ['a'])).toBe('more-than-people')
  })

  it('leaves nothing in the box but totals', () => {
    expect(
      filled([
        [['a', 'b'], 'device'],
        [['b', 'c', 'd'], 'slips'],
      ]),
    ).toEqual({
      ballots: 2,
      seen: 1,
      totals: { a: 1, b: 2, c: 1, d: 1 },
      ways: ['device', 'slips'],
      typed: [],
    })
  })
})

describe('totals that were counted elsewhere', () => {
  it.each([
    [0, {}, 'empty'],
    [2.5, { a: 2 }, 'empty'],
    [4, { x: 4 }, 'unknown-point'],
    [4, { a: 5 }, 'impossible-total'],
    [4, { a: -1, b: 4 }, 'impossible-total'],
    [4, { a: 1.5, b: 4 }, 'impossible-total'],
    [4, { a: 3 }, 'impossible-sum'],
    [4, { a: 4, b: 4, c: 4, d: 1 }, 'impossible-sum'],
    [13, { a: 13 }, 'more-than-people'],
    [4, { a: 4 }, null],
    [4, { a: 4, b: 4, c: 4 }, null],
  ] as const)('%d ballots with %j: %s', (ballots, totals, fault) =>
    expect(totalsFault(vote, EMPTY_BOX, ballots, totals)).toBe(fault),
  )

  it('come on top of what is in the box', () => {
    const box = withTotals(filled([[['a'], 'device']]), 3, { a: 3, b: 2 }, 'totals')
    expect(box).toMatchObject({ ballots: 4, seen: 3, totals: { a: 4, b: 2 }, ways: ['device', 'totals'] })
  })

  it('are taken back, the last ones first, and leave the box as if nobody had typed them', () => {
    const before = filled([[['a', 'b'], 'device']])
    const once = withTotals(before, 3, { a: 3, b: 2, c: 0 }, 'totals')
    const twice = withTotals(withBallot(once, ['c'], 'slips'), 2, { a: 1, c: 2 }, 'totals')
    expect(withoutLastTyped(twice)).toEqual(withBallot(once, ['c'], 'slips'))
    expect(withoutLastTyped(withoutLastTyped(twice))).toMatchObject({
      ballots: 2,
      seen: 1,
      totals: { a: 1, b: 1, c: 1 },
      ways: ['device', 'slips'],
      typed: [],
    })
  })

  it('are all that can be taken back: a ballot of one person stays in the box', () => {
    const box = filled([
      [['a'], 'device'],
      [['b'], 'slips'],
      [['c'], 'network'],
    ])
    expect(withoutLastTyped(box)).toBe(box)
    expect(withoutLastTyped(withoutLastTyped(withTotals(box, 2, { a: 2 }, 'totals')))).toMatchObject({
      ballots: 3,
      totals: { a: 1, b: 1, c: 1 },
    })
  })
})

describe('the totals of a closed vote', () => {
  const close = (box: BallotBox) => closedVote(vote, box)

  it('are told from five ballots on, of every point', () => {
    expect(close(filled(times(4, [['a'], 'network'] as const)))).toMatchObject({ ballots: 4, totals: null })
    expect(close(filled(times(5, [['a'], 'network'] as const)))).toMatchObject({
      status: 'closed',
      ballots: 5,
      totals: { a: 5, b: 0, c: 0, d: 0 },
    })
  })

  it('never show the leader, who typed in the others, what a few chose in secret', () => {
    const typed = withTotals(EMPTY_BOX, 8, { a: 8 }, 'totals')
    const withOneSecret = withBallot(typed, ['b'], 'network')
    // The totals would be 8 for a and 1 for b: with the typed 8 taken off, one person's choice.
    expect(close(withOneSecret).totals).toBeNull()
    expect(close(typed).totals).toMatchObject({ a: 8 })
    const four = times(4, ['b']).reduce((box, choices) => withBallot(box, choices, 'device'), typed)
    expect(close(four).totals).toBeNull()
    expect(close(withBallot(four, ['c'], 'network')).totals).toMatchObject({ a: 8, b: 4, c: 1 })
  })

  it('may be told of any mix of ways, as long as both what was seen and what was not protects everybody', () => {
    for (let ballots = 0; ballots <= 14; ballots += 1)
      for (let seen = 0; seen <= ballots; seen += 1) {
        const secret = ballots - seen
        expect(mayTellTotals({ ballots, seen })).toBe(ballots >= 5 && !(secret > 0 && secret < 5))
      }
  })

  it('put the three most chosen first, with all that were chosen as often', () => {
    const box = withTotals(EMPTY_BOX, 10, { a: 2, b: 9, c: 5, d: 2 }, 'totals')
    expect(outcomeOf(close(box))).toEqual([
      { pointId: 'b', votes: 9, first: true },
      { pointId: 'c', votes: 5, first: true },
      { pointId: 'a', votes: 2, first: true },
      { pointId: 'd', votes: 2, first: true },
    ])
    expect(outcomeOf(vote)).toBeNull()
  })

  it('are none of fewer than five ballots, whatever a stored vote holds', () => {
    const box = withTotals(EMPTY_BOX, 10, { a: 2, b: 9, c: 5, d: 2 }, 'totals')
    expect(outcomeOf({ ...close(box), ballots: 4 })).toBeNull()
  })

  it('put a point that nobody chose never first', () => {
    const box = withTotals(EMPTY_BOX, 10, { b: 10 }, 'totals')
    expect(outcomeOf(close(box))?.filter(({ first }) => first)).toHaveLength(1)
  })
})
