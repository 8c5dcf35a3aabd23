/**
 * Gives the application the template of the stand-alone questionnaire as `virtual:respond-form`, built when it is asked for.
 * Plain JavaScript, because the configurations of Vite import it.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const name = 'virtual:respond-form'
const resolved = `\0${name}`

/**
 * @param {string} root the folder of the repository; electron-vite bundles this file elsewhere, so that it cannot know itself
 * @returns {import('vite').Plugin}
 */
export function respondForm(root) {
  return {
    name: 'respond-form',
    resolveId: (id) => (id === name ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined
      /** @type {typeof import('../load.mjs')} */
      const { load } = await import(pathToFileURL(join(root, 'build/load.mjs')).href)
      /** @type {typeof import('./build-form')} */
      const { buildRespondForm } = await load('build/respond/build-form.ts')
      const { html, sources } = await buildRespondForm(root)
      for (const source of sources) this.addWatchFile(source)
      return `export default ${JSON.stringify(html)}`
    },
  }
}
