import { record } from './record.mjs'
import { strict } from './strict.mjs'

/** @satisfies {Partial<Record<keyof import('electron').PowerSaveBlocker, unknown>>} */
const members = {
  /** @param {string} type */
  start(type) {
    record('powerSaveBlocker.start', type)
    return 7
  },
  /** @param {number} id */
  stop(id) {
    record('powerSaveBlocker.stop', id)
  },
}

export const powerSaveBlocker = strict('powerSaveBlocker', members)
