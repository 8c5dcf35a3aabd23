/**
 * Gives the application the templates of the stand-alone forms as `virtual:respond-form` and `virtual:delegate-form`, and the shell the
 * page to vote with and its policy as `virtual:ballot-form`, built when they are asked for. Plain JavaScript, because the configurations of Vite import it.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** @type {readonly import('./build-form').FormName[]} */
const forms = ['respond', 'delegate', 'ballot']
/** @param {import('./build-form').FormName} form */
const nameOf = (form) => `virtual:${form}-form`

/**
 * @param {string} root the folder of the repository; electron-vite bundles this file elsewhere, so that it cannot know itself
 * @returns {import('vite').Plugin}
 */
export function standaloneForms(root) {
  return {
    name: 'standalone-forms',
    resolveId: (id) => (forms.some((form) => nameOf(form) === id) ? `\0${id}` : undefined),
    async load(id) {
      const form = forms.find((one) => `\0${nameOf(one)}` === id)
      if (form === undefined) return undefined
      /** @type {typeof import('../load.mjs')} */
      const { load } = await import(pathToFileURL(join(root, 'build/load.mjs')).href)
      /** @type {typeof import('./build-form')} */
      const { buildForm } = await load('build/standalone/build-form.ts')
      const { html, policy, sources } = await buildForm(root, form)
      for (const source of sources) this.addWatchFile(source)
      return `export default ${JSON.stringify(html)}; export const policy = ${JSON.stringify(policy)}`
    },
  }
}
