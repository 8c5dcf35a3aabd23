import { EventEmitter } from 'node:events'
import { strict } from './strict.mjs'

/** Tells nothing by itself: the computer of the tests sleeps when a test says so. @satisfies {Partial<Record<keyof import('electron').PowerMonitor, unknown>>} */
const members = new EventEmitter()

export const powerMonitor = strict('powerMonitor', members)

/** The user locks the screen of the computer. */
export function lockScreen() {
  members.emit('lock-screen')
}

/** The computer was asleep, and wakes up. */
export function wake() {
  members.emit('suspend')
  members.emit('resume')
}
