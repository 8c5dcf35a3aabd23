import { expect, test } from 'vitest'
import { knownBy, screenForProjector, type ScreenOf } from '../../../electron/projector-display'

const screenOf = (id: number, label: string, width: number, internal = false): ScreenOf => ({
  id,
  label,
  internal,
  bounds: { x: 0, y: 0, width, height: 1080 },
  size: { width, height: 1080 },
})
const laptop = screenOf(1, 'Laptop', 1366, true)
const beamer = screenOf(2, 'Beamer', 1920)
const television = screenOf(3, 'Televisie', 1280)

test('with one screen, or two that show the same, there is none for the room', () => {
  expect(screenForProjector([laptop], 1, null)).toBeNull()
  expect(screenForProjector([laptop], 1, knownBy(beamer))).toBeNull()
})

test('the screen of before is known again by its name and size, whatever its number is now', () => {
  const again = { ...beamer, id: 9 }
  expect(screenForProjector([laptop, television, again], 1, knownBy(beamer))).toBe(again)
  expect(screenForProjector([laptop, television, again], 1, null)).toBe(television)
})

test('the screen of the leader is never taken, also when it is the one of before', () => {
  expect(screenForProjector([laptop, beamer], 2, knownBy(beamer))).toBe(laptop)
})

test('a screen that is put in comes before the one of the laptop', () => {
  expect(screenForProjector([laptop, beamer, television], 3, null)).toBe(beamer)
})
