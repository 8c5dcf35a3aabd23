/**
 * Gives the application the manual as `virtual:manual`: the chapters of docs/handleiding, and the page for who decides about security, as
 * plain data. Its pictures become files of the build, which are read when somebody looks at them. Plain JavaScript, because the
 * configurations of Vite import it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readManual } from './read-manual.mjs'

const id = 'virtual:manual'
const FOLDER = 'docs/handleiding'
/** Not a chapter with a number, but the index sends readers there. */
const LAST = 'docs/beveiliging.md'

/** Where a PNG tells its size: its first chunk, always. */
const WIDTH_AT = 16
const HEIGHT_AT = 20

/**
 * The files of the manual in the order in which it is read.
 * @param {string} root the folder of the repository
 * @returns {import('./read-manual.mjs').Page[]}
 */
function manualPages(root) {
  const chapters = readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }))
  return [`${FOLDER}/README.md`, ...chapters.map((name) => `${FOLDER}/${name}`), LAST].map((path) => ({
    id: path.endsWith('README.md') ? 'begin' : path.replace(/^.*\/|\.md$/g, ''),
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }))
}

/**
 * @param {string} root the folder of the repository; electron-vite bundles this file elsewhere, so that it cannot know itself
 * @returns {import('vite').Plugin}
 */
export function manual(root) {
  return {
    name: 'manual',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load(asked) {
      if (asked !== `\0${id}`) return undefined
      /** @type {string[]} */
      const pictures = []
      const pages = manualPages(root)
      for (const { path } of pages) this.addWatchFile(join(root, path))
      const chapters = readManual(pages, (path) => {
        const at = pictures.includes(path) ? pictures.indexOf(path) : pictures.push(path) - 1
        const bytes = readFileSync(join(root, path))
        return {
          src: `picture ${at}`,
          width: bytes.readUInt32BE(WIDTH_AT),
          height: bytes.readUInt32BE(HEIGHT_AT),
        }
      })
      const imports = pictures.map(
        (path, at) => `import p${at} from ${JSON.stringify(`${join(root, path).replaceAll('\\', '/')}?url`)}`,
      )
      const data = JSON.stringify(chapters).replace(/"src":"picture (\d+)"/g, '"src":p$1')
      return `${imports.join('\n')}\nexport const chapters = ${data}\n`
    },
  }
}
