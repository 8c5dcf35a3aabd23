import { expect, test } from 'vitest'
import { labelPlaces } from '../../../../../src/ui/components/charts/label-places'

const area = { left: 0, right: 400 }

test('a name is to the right of its point, and to the left at the edge of the chart', () => {
  expect(
    labelPlaces(
      [
        { x: 100, y: 50, width: 80 },
        { x: 390, y: 150, width: 80 },
      ],
      area,
    ),
  ).toEqual([
    { x: 112, y: 50 },
    { x: 298, y: 150 },
  ])
})

test('names of points close together do not cover each other, nor a point', () => {
  const points = [
    { x: 200, y: 100, width: 120 },
    { x: 205, y: 104, width: 120 },
    { x: 215, y: 98, width: 120 },
  ]
  const boxes = labelPlaces(points, area).map(({ x, y }, index) => ({
    left: x,
    right: x + (points[index]?.width ?? 0),
    top: y - 8,
    bottom: y + 8,
  }))
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      expect(
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      ).toBe(false)
})
