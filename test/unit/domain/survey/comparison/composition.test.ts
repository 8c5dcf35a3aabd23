/** Who made up two photos that lie side by side: never how many of a handful of people answered. */
import { expect, test } from 'vitest'
import { compositionOf } from '../../../../../src/domain/survey/comparison/composition'
import { professionResponse } from '../../../../../src/domain/survey/results/response-rate'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import { round } from '../../mirror-fixture'

const base = resultsOf(round({}), [], { rest: '' })

/** Profession -> filled in, invited, and another label when it was called something else. */
type Counts = Readonly<Record<string, readonly [submitted: number, invited: number | null, label?: string]>>

const photo = (counts: Counts, threshold = 5) => ({
  ...base,
  threshold,
  submitted: Object.values(counts).reduce((sum, [submitted]) => sum + submitted, 0),
  professions: Object.entries(counts).map(([id, [submitted, headCount, label = id]]) =>
    professionResponse({ id, label, clusterId: 'c', group: 'core', headCount }, submitted),
  ),
})
const sentenceOf = (before: Counts, after: Counts, thresholds: readonly [number, number] = [5, 5]) =>
  compositionOf(photo(before, thresholds[0]), photo(after, thresholds[1])).map(
    ({ label, earlier, later }) => [
      label,
      earlier && [earlier.submitted, earlier.invited],
      later && [later.submitted, later.invited],
    ],
  )

test('professions are in the order of the later photo, each with both counts', () => {
  expect(sentenceOf({ B: [5, 9], A: [8, 12] }, { A: [9, 12], B: [6, 8] })).toEqual([
    ['A', [8, 12], [9, 12]],
    ['B', [5, 9], [6, 8]],
  ])
})

test('who was asked in one of the two only has no counts in the other', () => {
  expect(sentenceOf({ A: [8, 12], weg: [5, 6] }, { A: [9, 12], nieuw: [6, 7] })).toEqual([
    ['A', [8, 12], [9, 12]],
    ['nieuw', null, [6, 7]],
    ['weg', [5, 6], null],
  ])
})

test('a profession is called what it is called now', () => {
  expect(sentenceOf({ A: [8, 12, 'Vroeger'] }, { A: [9, 12, 'Nu'] })).toEqual([['Nu', [8, 12], [9, 12]]])
})

test('what is small in one photo is counted with others in both', () => {
  // B has four people later; with C, the next smallest, it makes five or more in both.
  expect(sentenceOf({ A: [8, 12], B: [3, 9], C: [4, 6] }, { A: [9, 12], B: [2, 4], C: [5, 6] })).toEqual([
    ['A', [8, 12], [9, 12]],
    ['B, C', [7, 15], [7, 10]],
  ])
  expect(sentenceOf({ A: [9, 12], B: [2, 4], C: [5, 6] }, { A: [8, 12], B: [3, 9], C: [4, 6] })).toEqual([
    ['A', [9, 12], [8, 12]],
    ['B, C', [7, 10], [7, 15]],
  ])
})

test('what is small by the stricter threshold of one photo is small in both', () => {
  const counts = { A: [8, 12], B: [3, 6], C: [4, 7] } as const
  expect(sentenceOf(counts, counts, [5, 5])).toHaveLength(3)
  for (const thresholds of [
    [7, 5],
    [5, 7],
  ] as const)
    expect(sentenceOf(counts, counts, thresholds)).toEqual([
      ['A', [8, 12], [8, 12]],
      ['B, C', [7, 13], [7, 13]],
    ])
})

test('small professions of which one photo knows none have no counts there', () => {
  expect(sentenceOf({ A: [8, 12], B: [1, 3], C: [1, 2] }, { A: [9, 12] })).toEqual([
    ['A', [8, 12], [9, 12]],
    ['B, C', [2, 5], null],
  ])
})

test('how many were invited together is unknown as soon as of one of them it is', () => {
  expect(sentenceOf({ A: [8, 12], B: [1, 3], C: [2, null] }, { A: [9, 12], B: [1, 3], C: [2, 4] })).toEqual([
    ['A', [8, 12], [9, 12]],
    ['B, C', [3, null], [3, 7]],
  ])
})
