/**
 * `THIRD-PARTY.txt`, which goes along in every package: who made what the application is built of, and under which licence. Electron's own
 * licence and those of Chromium lie beside it, as the packager puts them there.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { licenceTextIn } from '../licence-text'
import { carriedPackages, type Carried } from './bill-of-materials'

const HEAD = `VSV Spiegel & Toets is built of the packages below. Each licence stands here in full, once, under the packages it is of.
Electron and Chromium: see LICENSE.electron.txt and LICENSES.chromium.html.
`

/** Some were published without a licence text: that of those stands in `licences/`, by name, with a plus for the stroke. */
const licenceOf = (root: string, { path, name }: Carried): string =>
  licenceTextIn(join(root, path)) ??
  readFileSync(join(root, 'build/packaging/licences', `${name.replace('/', '+')}.txt`), 'utf8').trim()

/**
 * The text of that file; the same for the same lock file.
 * @throws when a package is not installed, or when its licence is nowhere
 */
export function thirdPartyNotices(root: string): string {
  const packages = carriedPackages(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  const byText = new Map<string, string[]>()
  for (const one of packages) {
    const text = licenceOf(root, one)
    byText.set(text, [
      ...(byText.get(text) ?? []),
      `${one.name} ${one.version} (${one.licence ?? 'see below'})`,
    ])
  }
  const parts = [...byText].map(([text, names]) => `${'-'.repeat(80)}\n${names.join('\n')}\n\n${text}\n`)
  return [HEAD, ...parts].join('\n')
}
