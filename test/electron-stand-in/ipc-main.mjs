import { strict } from './strict.mjs'

/** @typedef {(event: unknown, ...given: unknown[]) => unknown} Handler */

/** @type {Map<string, Handler>} */
const handlers = new Map()

/** @satisfies {Partial<Record<keyof import('electron').IpcMain, unknown>>} */
const members = {
  /** @param {string} channel @param {Handler} handler */
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
}

export const ipcMain = strict('ipcMain', members)

/**
 * What the application answers on a channel.
 * @param {string} channel
 * @param {{ url: string, parent: unknown } | null} frame who asks
 * @param {readonly unknown[]} given
 */
export async function ask(channel, frame, given) {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
  const senderFrame = frame === null ? null : strict('senderFrame', frame)
  return handler(strict('event', { senderFrame }), ...given)
}
