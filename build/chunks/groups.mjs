/**
 * Which modules go together in one file of the renderer. What the start page waits for is a few files with names that say what is in them;
 * a request costs more than the bytes. `test/browser/first-page.test.ts` holds how many, how large, and what is not among them.
 */
import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/**
 * @typedef {import('vite').Rolldown.CodeSplittingOptions} Groups
 * @typedef {import('vite').Rolldown.ChunkingContext} Context
 * @typedef {'vue' | 'both-windows' | 'vuetify' | 'libraries' | 'first-page' | `texts-${string}`} Name
 */

const SECTIONS = 'src/texts/nl-sections.ts'
/** `export { start } from './dossier/start'` */
const SECTION = /^export \{ (.+) \} from '(.+)'$/gm
/** A module reads a section as `nl.start`. */
const READ = /\bnl\.(\w+)/g

/**
 * The file of every section of the words of the screens.
 * @param {string} root
 */
function sectionFiles(root) {
  /** @type {Map<string, string>} */
  const files = new Map()
  for (const [, names = '', path = ''] of readFileSync(join(root, SECTIONS), 'utf8').matchAll(SECTION))
    for (const name of names.split(', ')) files.set(name, join(root, dirname(SECTIONS), `${path}.ts`))
  return files
}

/**
 * Everything that has to be there before one of these modules runs. Of the words: the sections that are read, and no others.
 * @param {readonly string[]} entries
 * @param {Context} context
 * @param {ReadonlyMap<string, string>} sections
 * @param {string} barrel
 * @returns {ReadonlySet<string>}
 */
function reachOf(entries, context, sections, barrel) {
  /** @type {Set<string>} */
  const reached = new Set()
  const waiting = [...entries]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    const module = context.getModuleInfo(id)
    if (module === null || id === barrel) continue
    waiting.push(...module.importedIds)
    for (const [, name = ''] of (module.code ?? '').matchAll(READ)) {
      const file = sections.get(name)
      if (file !== undefined) waiting.push(file)
    }
  }
  return reached
}

/**
 * @param {string} root the folder of the repository
 * @returns {Groups}
 */
export function chunkGroups(root) {
  const main = join(root, 'src/main.ts')
  const barrel = join(root, SECTIONS)
  const sections = sectionFiles(root)
  const words = new Set(sections.values())
  /** @type {{ readonly first: ReadonlySet<string>, readonly projector: ReadonlySet<string> } | undefined} */
  let reach

  /** @param {string} id @param {Context} context @returns {Name | null} */
  function nameOf(id, context) {
    reach ??= {
      first: reachOf([main, join(root, 'src/ui/dossier/StartPage.vue')], context, sections, barrel),
      projector: reachOf([join(root, 'src/projector/main.ts')], context, sections, barrel),
    }
    // It waits for the database, and what waits for its file would wait along.
    if (id === main) return null
    const isPackage = id.includes(`${sep}node_modules${sep}`)
    if (reach.first.has(id)) {
      if (reach.projector.has(id)) return isPackage ? 'vue' : 'both-windows'
      if (!isPackage) return 'first-page'
      // After the styles of its components, as it was: with them, its layers come in another order and buttons lose their line height.
      if (/[\\/]vuetify[\\/]lib[\\/]styles[\\/]main\.css/.test(id)) return 'first-page'
      return /[\\/]@?vuetify[\\/]/.test(id) ? 'vuetify' : 'libraries'
    }
    if (!words.has(id)) return null
    // Those of the slides by themselves: words of one room lead to the words of others, and those to what only the application has.
    if (reach.projector.has(id)) return 'texts-projector'
    return `texts-${relative(join(root, 'src/texts'), id).split(sep)[0]?.replace(/\.ts$/, '') ?? ''}`
  }
  return { groups: [{ name: nameOf, includeDependenciesRecursively: false }] }
}
