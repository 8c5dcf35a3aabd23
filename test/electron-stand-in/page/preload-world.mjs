/** @typedef {(...given: unknown[]) => void} Listener */
/** @typedef {{ resolve: (value: unknown) => void, reject: (cause: Error) => void }} Turn */
/**
 * @typedef {(require: (name: string) => unknown, module: { exports: object }, exports: object) => void} Preload
 */

/**
 * Runs the application's preload with what a sandboxed preload has, and no more. Runs in an isolated world of the page, so it
 * stands on the language and on what it is given.
 *
 * @param {{ expose: (name: string, members: unknown) => void }} bridge
 * @param {{ pack: (value: unknown) => unknown, unpack: (packed: unknown) => unknown }} envelope
 * @param {Preload} preload
 */
export function runPreload(bridge, { pack, unpack }, preload) {
  /** @type {Map<number, Turn>} */
  const waiting = new Map()
  /** @type {Map<string, Set<Listener>>} */
  const listeners = new Map()
  let last = 0
  const world = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (globalThis))
  const sendToMain = /** @type {(message: string) => void} */ (world.__standInToMain)
  sendToMain('here')

  world.__standInAnswer = (
    /** @type {number} */ id,
    /** @type {boolean} */ isAnswer,
    /** @type {unknown} */ value,
  ) => {
    const turn = waiting.get(id)
    waiting.delete(id)
    if (isAnswer) turn?.resolve(unpack(value))
    else turn?.reject(new Error(String(value)))
  }
  world.__standInHear = (/** @type {string} */ channel, /** @type {unknown} */ given) => {
    for (const listener of [...(listeners.get(channel) ?? [])])
      listener({}, .../** @type {unknown[]} */ (unpack(given)))
  }

  /** @template {object} T @param {string} name @param {T} members @returns {T} */
  const strict = (name, members) =>
    new Proxy(members, {
      get(target, key) {
        if (!(key in target)) throw new Error(`stand-in lacks ${name}.${String(key)}`)
        return Reflect.get(target, key)
      },
    })

  const electron = strict('electron', {
    contextBridge: strict('contextBridge', { exposeInMainWorld: bridge.expose }),
    ipcRenderer: strict('ipcRenderer', {
      invoke: (/** @type {string} */ channel, /** @type {unknown[]} */ ...given) =>
        new Promise((resolve, reject) => {
          const message = JSON.stringify({ id: ++last, channel, given: pack(given) })
          waiting.set(last, { resolve, reject })
          sendToMain(message)
        }),
      on: (/** @type {string} */ channel, /** @type {Listener} */ listener) => {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      },
      removeListener: (/** @type {string} */ channel, /** @type {Listener} */ listener) => {
        listeners.get(channel)?.delete(listener)
      },
    }),
  })
  const module = { exports: {} }
  preload(
    (name) => {
      if (name === 'electron') return electron
      throw new Error(`module not found: ${name} (a sandboxed preload has only electron)`)
    },
    module,
    module.exports,
  )
}
