/** Our TypeScript as plain JavaScript, made with the same tool as the application: what is measured is what users run. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import { root } from '../../build/load.mjs'
import { fasterPageNumbers } from '../../build/docx/faster-layout.mjs'
import { manual } from '../../build/manual/plugin.mjs'

const quiet = /** @type {const} */ ({ configFile: false, logLevel: 'error' })

/**
 * A module for Node, with every package in it. Not Vite's own module runner, as in `build/`: that one turns each use of an
 * import into a look-up, which would be measured too.
 * @param {string} entry
 * @param {string} outDir
 * @returns {Promise<string>} the address of the module, for this process or another
 */
export async function bundle(entry, outDir) {
  await build({
    ...quiet,
    // The search holds the manual too.
    plugins: [manual(root), fasterPageNumbers()],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      minify: false,
      rolldownOptions: { input: { measured: entry }, output: { entryFileNames: '[name].mjs' } },
    },
  })
  return pathToFileURL(join(outDir, 'measured.mjs')).href
}

/**
 * @param {string} entry
 * @param {string} outDir
 * @returns {Promise<unknown>} the loaded module
 */
export async function loadBundled(entry, outDir) {
  return import(await bundle(entry, outDir))
}

/**
 * A page, built as the renderer is.
 * @param {string} root folder with its index.html
 * @param {string} outDir
 */
export async function buildPage(root, outDir) {
  await build({
    ...quiet,
    root,
    base: './',
    plugins: [vue()],
    worker: { format: 'es' },
    build: { outDir, assetsInlineLimit: 0 },
  })
}
