/** The application as users get it: built when it is not, and served by the loopback server of `npm start`. */
import { createServer } from 'node:net'
import { join } from 'node:path'
import { runnerImport } from 'vite'

/**
 * Loads a TypeScript module of the project: Node 20 cannot. Not for what is measured; see `bundle.mjs`.
 * @param {string} root
 * @param {string} path
 * @returns {Promise<unknown>}
 */
async function load(root, path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })
  return module
}

/**
 * @param {string} root
 * @returns {Promise<string>} the folder of the built renderer
 */
export async function builtApplication(root) {
  const { isBuilt, buildApp } = /** @type {typeof import('../../build/start/built-app')} */ (
    await load(root, 'build/start/built-app.ts')
  )
  if (!(await isBuilt(root))) {
    const { built, said } = await buildApp(root)
    if (!built) throw new Error(said)
  }
  return join(root, 'out/renderer')
}

/** @returns {Promise<number>} a port nobody uses: the usual one holds a user's own dossiers */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
      })
    })
  })
}

/**
 * Serves folders while `work` runs, each on an address of its own.
 * @template T
 * @param {string} root
 * @param {readonly string[]} folders
 * @param {(addresses: readonly string[]) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function whileServing(root, folders, work) {
  const { serve } = /** @type {typeof import('../../build/start/serve')} */ (
    await load(root, 'build/start/serve.ts')
  )
  /** @type {import('../../build/start/serve').RunningServer[]} */
  const servers = []
  try {
    for (const folder of folders) {
      const served = await serve(folder, await freePort())
      if (!served.ok) throw new Error(served.problem.message)
      servers.push(served.value)
    }
    return await work(servers.map(({ address }) => address))
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
}
