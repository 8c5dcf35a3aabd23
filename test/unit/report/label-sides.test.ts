import { expect, test } from 'vitest'
import { labelSides, type LabelSide } from '../../../src/report/word/label-sides'

const room = { letter: 0.013, line: 0.055, gap: 0.02 }
const right = (): readonly LabelSide[] => ['right', 'above', 'below', 'left']
const sides = (...points: readonly (readonly [string, number, number])[]) =>
  labelSides(
    points.map(([label, x, y]) => ({ label, x, y })),
    right,
    room,
  )

test('a name with room stands where it is wanted', () => {
  expect(sides(['AMB', 0.2, 0.3], ['REL', 0.7, 0.3])).toEqual(['right', 'right'])
})

test('names of dots on one spot go to different sides, and the fifth is left out', () => {
  const spot = (label: string) => [label, 0.5, 0.5] as const
  expect(sides(spot('AMB'), spot('REL'))).toEqual(['right', 'above'])
  expect(sides(...['AMB', 'REL', 'VER', 'NET', 'ZOR'].map(spot))).toEqual([
    'right',
    'above',
    'below',
    'left',
    null,
  ])
})

test('a name does not cover the dot beside its own', () => {
  expect(sides(['AMB', 0.5, 0.5], ['REL', 0.54, 0.5])).toEqual(['above', 'right'])
})
