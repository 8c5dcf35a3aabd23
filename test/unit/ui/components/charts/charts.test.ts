import { expect, test } from 'vitest'
import { extentOf, sharedExtent } from '../../../../../src/slides/diverging'
import { laneOffsets } from '../../../../../src/ui/components/charts/dot-rows'
import { lookOf } from '../../../../../src/look/group-look'

const dot = (mean: number, group = 0) => ({ group, label: '', mean, n: 5 })

test('groups with the same mean stay visible as separate marks', () => {
  const offsets = laneOffsets([dot(3.5), dot(3.5), dot(3.52)])
  expect(new Set(offsets).size).toBe(3)
})

test('groups far apart all lie on the line of their theme', () => {
  expect(laneOffsets([dot(2), dot(4.1), dot(3)])).toEqual([0, 0, 0])
})

test('half of the neutral answers are on either side of the centre', () => {
  expect(extentOf([1, 2, 4, 2, 1])).toEqual({ left: 0.5, right: 0.5 })
  expect(extentOf([0, 0, 0, 0, 10])).toEqual({ left: 0, right: 1 })
})

test('the bars of a list share one middle: the room is that of the furthest on either side', () => {
  expect(
    sharedExtent([
      [5, 0, 0, 5, 0],
      [0, 0, 0, 0, 10],
    ]),
  ).toEqual({ left: 0.5, right: 1 })
})

test('without a distribution the scale still has room on both sides', () => {
  expect(sharedExtent([])).toEqual({ left: 0.1, right: 0.1 })
})

test('no two of the first ten groups look the same, without colour', () => {
  for (const isDark of [false, true]) {
    const looks = Array.from({ length: 10 }, (_, index) => {
      const { shape, hollow } = lookOf(index, isDark)
      return `${shape}${hollow ? ' hollow' : ''}`
    })
    expect(new Set(looks).size).toBe(10)
  }
})
