import { EventEmitter } from 'node:events'
import { strict } from './strict.mjs'

/** Tells nothing by itself: the computer of the tests never sleeps. @satisfies {Partial<Record<keyof import('electron').PowerMonitor, unknown>>} */
const members = new EventEmitter()

export const powerMonitor = strict('powerMonitor', members)
