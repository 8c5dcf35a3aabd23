/** Loads TypeScript of this repository in a plain Node process: Node 20 reads none, and Vite is here anyway. */
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { fasterPageNumbers } from './docx/faster-layout.mjs'

/** The folder of the repository. */
export const root = join(import.meta.dirname, '..')

/**
 * What a module exports; give the constant that takes it a `@type {typeof import('…')}`. Not for what is measured: it is not
 * bundled or minified.
 * @template T
 * @param {string} path from the folder of the repository
 * @returns {Promise<T>}
 */
export async function load(path) {
  const { module } = await runnerImport(join(root, path), {
    root,
    configFile: false,
    logLevel: 'error',
    // As the application has it: else the pages of one report keep a core busy for twice as long.
    plugins: [fasterPageNumbers()],
    environments: { inline: { resolve: { noExternal: ['docx'] } } },
  })
  return module
}
