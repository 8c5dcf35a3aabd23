/** What the room sees of a vote and of what follows from it, slide by slide. */
import { describe, expect, test } from 'vitest'
import type { SessionVote, VotingPoint } from '../../../../src/domain/session/session'
import { step, slides, of } from './slides-fixture'

const point = (id: string, fields: Partial<VotingPoint> = {}): VotingPoint => ({
  id,
  title: `Punt ${id}`,
  source: 'room',
  subjectId: null,
  mandatory: false,
  ...fields,
})
const closed = (id: string, votes: Readonly<Record<string, number>> | null, ballots = 10): SessionVote => ({
  id,
  status: 'closed',
  pointIds: ['a', 'b', 'c'],
  people: 12,
  ways: ['slips'],
  ballots,
  totals: votes,
})

describe('voting', () => {
  const steps = [step('vote'), step('actions')]
  const points = [point('a'), point('must', { mandatory: true }), point('b'), point('c')]
  const numbers = (
    from: readonly { readonly id: string; readonly number: number | null }[] | null | undefined,
  ) => from?.map(({ id, number }) => [id, number])

  test('starts with the points under numbers, the mandatory ones apart and without one', () => {
    const [vote] = of('vote', slides({ steps, points, present: [{ id: 'x', label: '', count: 12 }] }))
    expect(vote).toMatchObject({ status: 'ready', second: false, votesPerPerson: 3, people: 12 })
    expect([numbers(vote?.points), numbers(vote?.mandatory)]).toEqual([
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
      [['must', null]],
    ])
  })

  test('tells nothing but the points while it is open', () => {
    const open: SessionVote = { ...closed('v', null), status: 'open', ballots: 0, ways: [], people: 9 }
    const from = slides({ steps, points, votes: [open] })
    expect(of('vote', from)[0]).toMatchObject({ status: 'open', people: 9 })
    expect(of('outcome', from)).toEqual([])
  })

  test('tells the outcome, most chosen first, under the numbers the room knows', () => {
    const from = slides({ steps, points, votes: [closed('v', { a: 2, b: 9, c: 9 })] })
    const [outcome] = of('outcome', from)
    expect(outcome?.rows?.map(({ number, votes, first }) => [number, votes, first])).toEqual([
      [2, 9, true],
      [3, 9, true],
      [1, 2, true],
    ])
    expect(outcome).toMatchObject({ ballots: 10, before: null, mandatory: [{ id: 'must', number: null }] })
  })

  test('of too few people has no outcome, nor how few there were', () => {
    expect(of('outcome', slides({ steps, points, votes: [closed('v', null, 4)] }))[0]).toMatchObject({
      ballots: 0,
      rows: null,
    })
  })

  test('for the second time stands beside the first', () => {
    const votes = [closed('v', { a: 2, b: 9, c: 9 }), closed('w', { a: 8, b: 7, c: 5 })]
    const from = slides({ steps, points, votes })
    expect(of('vote', from).map(({ second, status }) => [second, status])).toEqual([
      [false, 'counted'],
      [true, 'counted'],
    ])
    expect(of('outcome', from).map(({ before }) => before)).toEqual([null, { a: 2, b: 9, c: 9 }])
  })

  test('of which the ballots were lost is as if it was not held', () => {
    const interrupted: SessionVote = { ...closed('v', null), status: 'interrupted', ballots: 0, ways: [] }
    expect(of('vote', slides({ steps, points, votes: [interrupted] }))[0]).toMatchObject({
      status: 'ready',
      second: false,
    })
    const again = slides({ steps, points, votes: [interrupted, closed('w', { a: 8, b: 7, c: 5 })] })
    expect(of('vote', again).map(({ second }) => second)).toEqual([false])
    expect(of('outcome', again)[0]?.before).toBeNull()
  })

  test('gives the tables the mandatory points and what the room chose; all points as long as nothing was', () => {
    const tables = (votes: readonly SessionVote[]) =>
      numbers(of('tables', slides({ steps, points: [...points, point('d')], votes }))[0]?.points)
    expect(tables([])).toEqual([
      ['must', null],
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
    ])
    expect(tables([{ ...closed('v', { a: 0, b: 9, c: 9, d: 5 }), pointIds: ['a', 'b', 'c', 'd'] }])).toEqual([
      ['must', null],
      ['b', 2],
      ['c', 3],
      ['d', 4],
    ])
  })

  test('gives the tables a point once that was chosen and goes on anyhow since', () => {
    const now = points.map((one) => (one.id === 'b' ? { ...one, mandatory: true } : one))
    const votes = [closed('v', { a: 2, b: 9, c: 9 })]
    expect(numbers(of('tables', slides({ steps, points: now, votes }))[0]?.points)).toEqual([
      ['must', null],
      ['b', null],
      ['c', 3],
      ['a', 1],
    ])
  })
})

test('the actions that were made are told by their titles; one that is gone is not, and what does not fit is counted', () => {
  const ids = ['1', '2', '3', '4', '5', '6', '7', '8', 'weg']
  const actionTitles = new Map(ids.slice(0, 8).map((id) => [id, `Actie ${id}`]))
  const actions = ids.map((actionId) => ({ actionId, pointId: null }))
  const [slide] = of('actions', slides({ steps: [step('actions')], actions }, { actionTitles }))
  expect(slide?.titles).toEqual(['1', '2', '3', '4', '5', '6'].map((id) => `Actie ${id}`))
  expect(slide?.more).toBe(2)
  expect(of('actions', slides({ steps: [step('actions')] }))).toEqual([])
})
