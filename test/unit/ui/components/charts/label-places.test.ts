import { describe, expect, test } from 'vitest'
import { fitted, labelPlaces, type Box } from '../../../../../src/ui/components/charts/label-places'

const area = { left: 0, right: 400, top: 0, bottom: 300 }
const HALF = 8

function boxesOf(points: Parameters<typeof labelPlaces>[0], taken: readonly Box[] = []): readonly Box[] {
  return labelPlaces(points, area, taken).flatMap((place, index) =>
    place === null
      ? []
      : [
          {
            left: place.x,
            right: place.x + (points[index]?.width ?? 0),
            top: place.y - HALF,
            bottom: place.y + HALF,
          },
        ],
  )
}

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

function expectApart(boxes: readonly Box[]): void {
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false)
}

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

describe('names do not cover each other, nor a point, nor leave the chart', () => {
  test.each([
    [
      'points close together',
      Array.from({ length: 3 }, (_, at) => ({ x: 200 + 5 * at, y: 100, width: 120 })),
    ],
    ['all points in one place', Array.from({ length: 12 }, () => ({ x: 200, y: 150, width: 190 }))],
    ['ties on the line of 0 %', Array.from({ length: 10 }, (_, at) => ({ x: 40 * at, y: 296, width: 180 }))],
    ['more names than there is room for', Array.from({ length: 60 }, () => ({ x: 390, y: 4, width: 200 }))],
  ])('%s', (_name, points) => {
    const boxes = boxesOf(points)
    expect(boxes.length).toBeGreaterThan(0)
    expectApart(boxes)
    for (const { left, right, top, bottom } of boxes) {
      expect(Math.min(left - area.left, area.right - right)).toBeGreaterThanOrEqual(0)
      expect(Math.min(top - area.top, area.bottom - bottom)).toBeGreaterThanOrEqual(0)
    }
    for (const { x, y } of points) for (const box of boxes) expect(overlap(box, pointAt(x, y))).toBe(false)
  })

  test('the words of the quadrants are left alone', () => {
    const word = { left: 6, right: 120, top: 4, bottom: 20 }
    const boxes = boxesOf([{ x: 0, y: 12, width: 100 }], [word])
    expect(boxes).toHaveLength(1)
    expectApart([word, ...boxes])
  })

  test('twelve names of one place are all drawn', () => {
    expect(boxesOf(Array.from({ length: 12 }, () => ({ x: 200, y: 150, width: 190 })))).toHaveLength(12)
  })
})

function pointAt(x: number, y: number): Box {
  return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }
}

test('a name that is too wide is cut with a sign, another one is not', () => {
  const widthOf = (text: string) => text.length * 10
  expect(fitted('Samenwerking', 120, widthOf)).toBe('Samenwerking')
  expect(fitted('Samenwerking in de regio', 120, widthOf)).toBe('Samenwerkin…')
  expect(fitted('Samen', 5, widthOf)).toBe('…')
})
