import { schemes } from './addresses.mjs'
import { appIsReady } from './app.mjs'
import { record } from './record.mjs'
import { strict } from './strict.mjs'

/** @typedef {(request: Request) => Response | Promise<Response>} Handler */

/** @type {Map<string, Handler>} */
const handlers = new Map()

export const protocol = strict(
  'protocol',
  /** @satisfies {Partial<import('electron').Protocol>} */ ({
    /** @param {import('electron').CustomScheme[]} schemeList */
    registerSchemesAsPrivileged(schemeList) {
      if (appIsReady())
        throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
      for (const { scheme, privileges = {} } of schemeList) schemes.set(scheme, privileges)
      record('protocol.registerSchemesAsPrivileged', schemeList)
    },
    /** @param {string} scheme @param {Handler} handler */
    handle(scheme, handler) {
      if (!appIsReady()) throw new Error('protocol.handle should be called after app is ready')
      if (handlers.has(scheme)) throw new Error(`stand-in: ${scheme} is already handled`)
      handlers.set(scheme, handler)
    },
  }),
)

/**
 * The application's own answer to a request, or `undefined` for a scheme it does not handle.
 * @param {{ url: string, method: string }} request
 */
export async function answerOf({ url, method }) {
  const handler = handlers.get(new URL(url).protocol.slice(0, -1))
  // Node's Request takes no scheme of ours; the application only looks at these two.
  return handler?.(/** @type {Request} */ (strict('request', { url, method })))
}
