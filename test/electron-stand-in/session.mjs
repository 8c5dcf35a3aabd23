import { EventEmitter } from 'node:events'
import { record } from './record.mjs'
import { strict } from './strict.mjs'

/** @typedef {Parameters<import('electron').WebRequest['onBeforeRequest']>} BeforeRequest */
/** @typedef {(details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void} RequestFilter */

/** @type {RequestFilter | undefined} */
let requestFilter

/** @type {{ request?: Function | null, check?: Function | null, device?: Function | null }} */
export const permissionHandlers = {}

class DefaultSession extends EventEmitter {
  webRequest = strict('session.webRequest', {
    /** @param {RequestFilter} filter */
    onBeforeRequest(filter) {
      requestFilter = filter
    },
  })

  /** @param {Function | null} handler */
  setPermissionRequestHandler(handler) {
    permissionHandlers.request = handler
  }

  /** @param {Function | null} handler */
  setPermissionCheckHandler(handler) {
    permissionHandlers.check = handler
  }

  /** @param {Function | null} handler */
  setDevicePermissionHandler(handler) {
    permissionHandlers.device = handler
  }

  /** @param {boolean} enable */
  setSpellCheckerEnabled(enable) {
    record('session.setSpellCheckerEnabled', enable)
  }

  /** The real one downloads a dictionary for each of these. @param {string[]} languages */
  setSpellCheckerLanguages(languages) {
    record('session.setSpellCheckerLanguages', languages)
  }
}

/** @satisfies {Partial<Record<keyof import('electron').Session, unknown>>} */
const members = new DefaultSession()

export const session = strict('session', { defaultSession: strict('session.defaultSession', members) })

/**
 * Whether the application lets a request go.
 * @param {string} url
 * @returns {Promise<boolean>}
 */
export function letsThrough(url) {
  return new Promise((resolve) => {
    if (requestFilter === undefined) resolve(true)
    else requestFilter({ url }, ({ cancel }) => resolve(cancel !== true))
  })
}
