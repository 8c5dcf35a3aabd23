/** The licence a package brings in its folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const isLicence = (file: string) => /^(licen[cs]e|notice|copying)(\.(md|txt))?$/i.test(file)

/** Everything a package says about its licence, licence and notices one after another; `undefined` when it says nothing. */
export function licenceTextIn(folder: string): string | undefined {
  const texts = readdirSync(folder)
    .filter(isLicence)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  return texts.length === 0 ? undefined : texts.join('\n\n')
}
