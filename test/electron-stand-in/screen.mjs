import { EventEmitter } from 'node:events'
import { strict } from './strict.mjs'

/** @typedef {import('./controls').StandInScreen} StandInScreen */

const laptop = { x: 0, y: 0, width: 1366, height: 768 }

/** The laptop alone, until a test puts a cable in. @type {StandInScreen[]} */
let screens = [{ id: 1, label: 'Laptop', internal: true, bounds: laptop, size: { width: 1366, height: 768 } }]

/** @param {import('electron').Rectangle} one @param {import('electron').Rectangle} other */
function overlap(one, other) {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, width) * Math.max(0, height)
}

class Screen extends EventEmitter {
  getAllDisplays() {
    return screens
  }

  /** @param {import('electron').Rectangle} bounds */
  getDisplayMatching(bounds) {
    return screens.toSorted((one, other) => overlap(other.bounds, bounds) - overlap(one.bounds, bounds))[0]
  }
}

/** @satisfies {Partial<Record<keyof import('electron').Screen, unknown>>} */
const members = new Screen()

export const screen = strict('screen', members)

/** A cable is put in or pulled out. @param {readonly StandInScreen[]} next */
export function plug(next) {
  const before = screens
  screens = [...next]
  for (const one of before)
    if (!next.some(({ id }) => id === one.id)) members.emit('display-removed', {}, one)
  for (const one of next) if (!before.some(({ id }) => id === one.id)) members.emit('display-added', {}, one)
}
