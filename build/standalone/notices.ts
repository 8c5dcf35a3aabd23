/** Licence notices of the packages inside a stand-alone form: the file travels alone, so they travel in it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { licenceTextIn } from '../licence-text'

/** The folder of the package a module is in; `null` for our own. */
function packageFolder(moduleId: string): string | null {
  const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(moduleId.replaceAll('\\', '/'))?.[0]
  return found !== undefined && existsSync(join(found, 'package.json')) ? found : null
}

/** The packages these modules are from, each licence text once, as an HTML comment. */
export function noticesOf(moduleIds: readonly string[]): string {
  const folders = new Set(moduleIds.map(packageFolder).filter((folder) => folder !== null))
  const namesByText = new Map<string, string[]>()
  for (const folder of folders) {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly name: string
      readonly version: string
    }
    const text = licenceTextIn(folder)
    if (text === undefined) throw new Error(`${folder} brings no licence text`)
    namesByText.set(text, [...(namesByText.get(text) ?? []), `${name} ${version}`])
  }
  const notices = [...namesByText].map(([text, names]) => `${names.toSorted().join(', ')}\n\n${text}`)
  // Two hyphens could end the comment.
  return `<!--\n${notices.join('\n\n').replaceAll('--', '- -')}\n-->`
}
