/** The application as users get it: built when it is not, and served by the loopback server of `npm start`. */
import { join } from 'node:path'
import { load, root } from '../../build/load.mjs'
import { freePort } from '../free-port.mjs'

/** @returns {Promise<string>} the folder of the built renderer */
export async function builtApplication() {
  /** @type {typeof import('../../build/start/built-app')} */
  const { isBuilt, buildApp } = await load('build/start/built-app.ts')
  if (!(await isBuilt(root))) {
    const { built, said } = await buildApp(root)
    if (!built) throw new Error(said)
  }
  return join(root, 'out/renderer')
}

/**
 * Serves folders while `work` runs, each on an address of its own.
 * @template T
 * @param {readonly string[]} folders
 * @param {(addresses: readonly string[]) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function whileServing(folders, work) {
  /** @type {typeof import('../../build/start/serve')} */
  const { serve } = await load('build/start/serve.ts')
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
