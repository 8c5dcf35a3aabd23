/** @typedef {(...given: unknown[]) => unknown} AnyFunction */
/**
 * @typedef {{ kind: 'expose', name: string, members: unknown }
 *   | { kind: 'call', turn: number, id: number, given: unknown }
 *   | { kind: 'returned' | 'resolved', turn: number, value: unknown }
 *   | { kind: 'threw' | 'rejected', turn: number, message: string }
 *   | { kind: 'promised', turn: number }} Detail
 */

/**
 * One end of the context bridge; the same code runs in the page's world and in the preload's, so it stands on the language and the
 * document alone. Functions cross as numbers, promises settle later, everything else is cloned and frozen, as in Electron.
 * The document carries it: its events are synchronous, and their detail is cloned between worlds.
 *
 * @param {string} outgoing name of the events this end sends
 * @param {string} incoming name of the events this end hears
 */
export function makeBridge(outgoing, incoming) {
  /** @type {Map<number, AnyFunction>} */
  const functions = new Map()
  /** @type {Map<number, Detail>} */
  const replies = new Map()
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (cause: Error) => void }>} */
  const waiting = new Map()
  let last = 0

  /** @param {Detail} detail */
  const tell = (detail) => document.dispatchEvent(new CustomEvent(outgoing, { detail }))
  /** @param {unknown} cause */
  const messageOf = (cause) => (cause instanceof Error ? cause.message : String(cause))

  /** @param {unknown} value @returns {unknown} */
  const pack = (value) => {
    if (typeof value === 'function') {
      functions.set(++last, /** @type {AnyFunction} */ (value))
      return { $function: last }
    }
    if (Array.isArray(value)) return value.map(pack)
    if (typeof value !== 'object' || value === null) return value
    if (ArrayBuffer.isView(value)) return structuredClone(value)
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error('An object could not be cloned.')
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pack(part)]))
  }

  /** @param {unknown} value @returns {unknown} */
  const unpack = (value) => {
    if (Array.isArray(value)) return Object.freeze(value.map(unpack))
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
    if ('$function' in value) {
      const id = Number(value.$function)
      return (/** @type {unknown[]} */ ...given) => call(id, given)
    }
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpack(part)])))
  }

  /** @param {number} id @param {unknown[]} given @returns {unknown} */
  const call = (id, given) => {
    const turn = ++last
    tell({ kind: 'call', id, turn, given: pack(given) })
    const reply = replies.get(turn)
    replies.delete(turn)
    if (reply?.kind === 'threw') throw new Error(reply.message)
    if (reply?.kind === 'returned') return unpack(structuredClone(reply.value))
    return new Promise((resolve, reject) => waiting.set(turn, { resolve, reject }))
  }

  /** @param {number} turn @param {number} id @param {unknown} given */
  const answer = (turn, id, given) => {
    try {
      const value = functions.get(id)?.(.../** @type {unknown[]} */ (unpack(structuredClone(given))))
      if (!(value instanceof Promise)) {
        tell({ kind: 'returned', turn, value: pack(value) })
        return
      }
      tell({ kind: 'promised', turn })
      value.then(
        (settled) => tell({ kind: 'resolved', turn, value: pack(settled) }),
        (cause) => tell({ kind: 'rejected', turn, message: messageOf(cause) }),
      )
    } catch (cause) {
      tell({ kind: 'threw', turn, message: messageOf(cause) })
    }
  }

  document.addEventListener(incoming, (event) => {
    const detail = /** @type {CustomEvent<Detail>} */ (event).detail
    if (detail.kind === 'call') answer(detail.turn, detail.id, detail.given)
    else if (detail.kind === 'expose') {
      const value = unpack(structuredClone(detail.members))
      Object.defineProperty(window, detail.name, { value, enumerable: true })
    } else if (detail.kind === 'resolved') {
      waiting.get(detail.turn)?.resolve(unpack(structuredClone(detail.value)))
      waiting.delete(detail.turn)
    } else if (detail.kind === 'rejected') {
      waiting.get(detail.turn)?.reject(new Error(detail.message))
      waiting.delete(detail.turn)
    } else replies.set(detail.turn, detail)
  })

  return {
    /** @param {string} name @param {unknown} members */
    expose: (name, members) => void tell({ kind: 'expose', name, members: pack(members) }),
  }
}
