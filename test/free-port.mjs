/** Plain JavaScript, because the benchmark runs it in a bare Node process. */
import { createServer } from 'node:net'

/**
 * A port nobody uses at this moment; never the usual one, which holds a user's own dossiers.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
