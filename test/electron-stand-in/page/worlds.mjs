/** The scripts that go into every new page, put together from functions that are written and checked as ordinary code. */
import { pack, unpack } from '../envelope.mjs'
import { makeBridge } from './bridge.mjs'
import { runPreload } from './preload-world.mjs'

/** Only the top frame gets a preload, as in Electron. @param {string} script */
const inTopFrame = (script) => `if (window === window.top) { ${script} }`

/** Script for the page's own world. */
export const pageScript = inTopFrame(`(${makeBridge})('stand-in:to-preload', 'stand-in:to-page')`)

/**
 * Script for the preload's world.
 * @param {string} preload the application's preload, as built
 */
export function preloadScript(preload) {
  return inTopFrame(`
    ${pack}
    ${unpack}
    const bridge = (${makeBridge})('stand-in:to-page', 'stand-in:to-preload')
    ;(${runPreload})(bridge, { pack, unpack }, (require, module, exports) => { ${preload}
    })`)
}
