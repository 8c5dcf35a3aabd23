/** The borders of reopening: one fewer than k, exactly k, one more. The whole road is in test/storage/reopening.test.ts. */
import { describe, expect, test } from 'vitest'
import type { Closing } from '../../../../../src/domain/survey/round/round'
import {
  allClosings,
  closingOf,
  hasShown,
  hidesSomebody,
  leastNew,
  obstacleToClosing,
  wasShownBefore,
} from '../../../../../src/domain/survey/results/reopening'
import { figuresIn, vectorsOf } from '../../../docs/method-rules'
import { people } from '../../mirror-fixture'

const closing = (professions: Closing['professions'], answers: Closing['answers'] = {}): Closing => ({
  submitted: Object.values(professions).reduce((sum, count) => sum + count, 0),
  professions,
  answers,
})

describe('a round that hides somebody stays closed', () => {
  test.each([
    ['4 people: nothing was shown, so nothing can be subtracted', { A: 3, B: 1 }, false],
    ['5 people, of whom one is of another profession', { A: 4, B: 1 }, true],
    ['6 people, of whom one is of another profession', { A: 5, B: 1 }, true],
    ['5 people of one profession', { A: 5 }, false],
    ['5 and 5', { A: 5, B: 5 }, false],
    ['5 and 4', { A: 5, B: 4 }, true],
    ['5 and a profession of which nobody answered', { A: 5, B: 0 }, false],
  ])('%s', (_, professions, hides) => {
    expect(hidesSomebody({ threshold: 5 }, closing(professions))).toBe(hides)
  })

  test.each([
    [4, true],
    [5, false],
    [0, false],
  ])('of ten people, %i answered a statement', (count, hides) => {
    expect(hidesSomebody({ threshold: 5 }, closing({ A: 10 }, { A: { 'T-1': 10, 'T-2': count } }))).toBe(
      hides,
    )
  })

  test('a threshold stored too low is applied as five', () => {
    expect(hidesSomebody({ threshold: 1 }, closing({ A: 3, B: 1 }))).toBe(false)
    expect(hidesSomebody({ threshold: 1 }, closing({ A: 5, B: 4 }))).toBe(true)
  })
})

describe('whether results were shown at a closing', () => {
  test.each([
    [4, false],
    [5, true],
    [6, true],
  ])('of %i people', (submitted, shown) => {
    const round = { threshold: 5, closings: [closing({ A: submitted })] }
    expect(hasShown(round)).toBe(shown)
    expect(wasShownBefore(round, 5)).toBe(false) // the last one is not before itself
    expect(wasShownBefore({ closings: [...round.closings, closing({ A: 9 })] }, 5)).toBe(shown)
  })
})

describe('closing again', () => {
  const round = { threshold: 5, closings: [closing({ A: 8 })] }

  test.each([
    [8, null],
    [9, 1],
    [17, 9],
    [18, null],
    [7, -1],
  ])('with %i of the eight of before and later', (now, tooFew) => {
    const obstacle = obstacleToClosing(round, closing({ A: now }))
    expect(obstacle).toEqual(
      tooFew === null ? null : { kind: 'too-few-new', professionId: 'A', count: tooFew, statementId: null },
    )
  })

  test('takes as many new people as a distribution does: ten, or k when that is more', () => {
    expect([5, 10, 12].map((threshold) => leastNew({ threshold }))).toEqual([10, 10, 12])
  })

  test.each([
    [4, false],
    [5, true],
  ])('after a closing with %i people, one more is in the way: %s', (before, stands) => {
    const obstacle = obstacleToClosing(
      { threshold: 5, closings: [closing({ A: before })] },
      closing({ A: before + 1 }),
    )
    expect(obstacle !== null).toBe(stands)
  })

  test('with a profession that is gone altogether, its people can be told from what was shown', () => {
    const before = { threshold: 5, closings: [closing({ A: 8, B: 6 })] }
    expect(obstacleToClosing(before, closing({ A: 8 }))).toMatchObject({ professionId: 'B', count: -6 })
  })

  test.each(['toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
    'a profession or statement that is called %s is counted like any other',
    (id) => {
      const table = <T>(value: T) => Object.fromEntries([[id, value]])
      const before = closing({ A: 10 }, { A: { 'T-1': 10 } })
      const person = { ...closing({ A: 10, ...table(1) }, { A: { 'T-1': 10 } }), submitted: 11 }
      const answer = closing({ A: 10 }, { A: { 'T-1': 10, ...table(1) } })
      for (const now of [person, answer])
        expect(obstacleToClosing({ threshold: 5, closings: [before] }, now)?.kind).toBe('too-few-new')
    },
  )

  test('with a statement nobody answered before, answered by too few now', () => {
    const before = { threshold: 5, closings: [closing({ A: 8 }, { A: { 'T-1': 8 } })] }
    const now = (count: number) => closing({ A: 18 }, { A: { 'T-1': 18, 'T-2': count } })
    expect(obstacleToClosing(before, now(9))).toMatchObject({ statementId: 'T-2', count: 9 })
    expect(obstacleToClosing(before, now(10))).toBeNull()
  })
})

test.each(vectorsOf('K11', 'at closing', 'may open', 'now', 'may close'))(
  'a round of two professions: $row',
  (vector) => {
    const closingWith = (cell: string) => {
      const [A = 0, B = 0] = figuresIn(cell)
      return closing({ A, B })
    }
    const before = closingWith(vector['at closing'])
    expect(!hidesSomebody({ threshold: 5 }, before)).toBe(vector['may open'] === 'yes')
    const obstacle = obstacleToClosing({ threshold: 5, closings: [before] }, closingWith(vector.now))
    expect(obstacle === null).toBe(vector['may close'] === 'yes')
  },
)

test('what a closing counts: questionnaires that were sent, answers with a score', () => {
  const responses = [
    ...people(2, 'A', { 'T-1': 4, 'T-2': 'dont-know' }),
    ...people(1, null, { 'T-1': 1 }),
    ...people(3, 'A', { 'T-1': 4 }, { status: 'draft' }),
  ]
  expect(closingOf(responses)).toEqual({
    submitted: 3,
    professions: { A: 2, '': 1 },
    answers: { A: { 'T-1': 2 }, '': { 'T-1': 1 } },
  })
})

test('two copies of a round give every closing once, the one with the most questionnaires last', () => {
  const all = [closing({ A: 8 }), closing({ A: 12 }), closing({ A: 30 })]
  expect(
    allClosings([closing({ A: 30 }), closing({ A: 8 })], [closing({ A: 12 }), closing({ A: 8 })]),
  ).toEqual(all)
  expect(
    allClosings([closing({ A: 12 })], [closing({ A: 30 }), closing({ A: 8 }), closing({ A: 12 })]),
  ).toEqual(all)
  expect(allClosings([], [])).toEqual([])
})
