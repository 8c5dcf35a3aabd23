/**
 * Gives the application the template of the stand-alone questionnaire as `virtual:respond-form`, built when it is asked for.
 * Plain JavaScript, because the configurations of Vite import it.
 */
import { load, root } from '../load.mjs'

const name = 'virtual:respond-form'
const resolved = `\0${name}`

/** @returns {import('vite').Plugin} */
export function respondForm() {
  return {
    name: 'respond-form',
    resolveId: (id) => (id === name ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined
      /** @type {typeof import('./build-form')} */
      const { buildRespondForm } = await load('build/respond/build-form.ts')
      const { html, sources } = await buildRespondForm(root)
      for (const source of sources) this.addWatchFile(source)
      return `export default ${JSON.stringify(html)}`
    },
  }
}
