/** The sums of the attacker, on examples small enough to do by hand. */
import { expect, test } from 'vitest'
import { breachesOf, type Person, type Row } from './subtract'

const person = (values: Readonly<Record<string, number>>, scored = true): Person => ({
  values: new Map(Object.entries(values)),
  scored,
})
const people = (count: number, values: Readonly<Record<string, number>>) =>
  Array.from({ length: count }, () => person(values))
const from = (first: number, last: number) =>
  new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index))
const row = (of: Row['of'], who: ReadonlySet<number>, slack = 0): Row => ({ of, who, slack })

test('ten of thirteen people taken off the total leave three', () => {
  const everyone = people(13, { A: 4 })
  expect(breachesOf(everyone, [row(['A'], from(0, 12)), row(['A'], from(0, 9))], 5)).toEqual([
    { people: [10, 11, 12], open: 0 },
  ])
  expect(breachesOf(everyone, [row(['A'], from(0, 12)), row(['A'], from(0, 6))], 5)).toEqual([])
})

test('a mean that is hidden follows from the scores and the other statement', () => {
  // Everybody answered one of the two; what the four who answered A said is hidden.
  const twelve = [...people(4, { A: 4 }), ...people(8, { B: 2 })]
  const shown = [row(['B'], from(0, 11))]
  expect(breachesOf(twelve, shown, 5)).toEqual([])
  expect(breachesOf(twelve, [...shown, row('scores', from(0, 11))], 5)).toEqual([
    { people: [0, 1, 2, 3], open: 0 },
  ])
})

test('somebody who skipped a statement counts differently in a score: the difference reveals their answer', () => {
  // Twelve scores of two statements, one of one: twice the scores, less both statements, is once his answer.
  const thirteen = [...people(12, { A: 4, B: 2 }), person({ A: 5 })]
  const statements = [row(['A'], from(0, 12)), row(['B'], from(0, 12))]
  expect(breachesOf(thirteen, [...statements, row('scores', from(0, 12))], 5)).toEqual([
    { people: [12], open: 0 },
  ])
  // In one decimal, 1.3 points of the sum of scores stay open; half his answer moves it by 2. It is a breach all the same.
  expect(breachesOf(thirteen, [...statements, row('scores', from(0, 12), 1.3)], 5)).toMatchObject([
    { people: [12], open: 0.65 },
  ])
  expect(breachesOf(thirteen, [...statements, row('scores', from(0, 12), 0.5)], 5)).toMatchObject([
    { people: [12], open: 0.25 },
  ])
})
