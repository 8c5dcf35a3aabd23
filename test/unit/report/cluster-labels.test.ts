/** Names beside the ends of lines never cover each other. */
import { expect, test } from 'vitest'
import { clusterLabels } from '../../../src/report/cluster-labels'

test('each has its own label where there is room', () => {
  expect(
    clusterLabels(
      [
        { code: 'A', height: 0.2 },
        { code: 'B', height: 0.8 },
      ],
      0.1,
    ),
  ).toEqual(['A', 'B'])
})

test('what lies too close shares one, from high to low, at the middle of them', () => {
  const ends = [
    { code: 'A', height: 0.5 },
    { code: 'B', height: 0.55 },
    { code: 'C', height: 0.45 },
    { code: 'D', height: 0.1 },
  ]
  expect(clusterLabels(ends, 0.1)).toEqual(['B, A, C', null, null, 'D'])
})

test('of more than four the label says how many, and nobody is left out of the count', () => {
  const ends = Array.from({ length: 7 }, (_, index) => ({ code: `T${String(index)}`, height: 0.5 }))
  expect(clusterLabels(ends, 0.1).filter((label) => label !== null)).toEqual(['T0, T1, T2, T3, +3'])
  expect(clusterLabels([], 0.1)).toEqual([])
})
