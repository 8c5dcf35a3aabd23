/** Plain JavaScript, because the benchmark runs it in a bare Node process. */
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below what any system gives out by itself: between asking and using, no connection of another test takes it. */
const FIRST = 20_000
const LAST = 32_000

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/**
 * A port nobody uses at this moment; never the usual one, which holds a user's own dossiers.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (;;) {
    const port = randomInt(FIRST, LAST)
    if (await isFree(port)) return port
  }
}
