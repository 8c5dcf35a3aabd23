import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { productName } from '../../../src/texts/product-name'

const root = resolve(import.meta.dirname, '../../..')
const folder = join(root, 'docs/handleiding')
const chapters = readdirSync(folder).filter((name) => name.endsWith('.md'))

/** Every text in a section of the texts; of a sentence with something filled in, the function that makes it. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value).replace(/\$\{[\w.]*productName\}/g, productName)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** All sections, also those that another one leads to only in pieces. */
const sections: readonly unknown[] = await Promise.all(
  readdirSync(join(root, 'src/texts'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => import(join(root, 'src/texts', file)) as Promise<unknown>),
)
const onScreen = sections
  .flatMap(textsIn)
  .join('\n')
  // In a menu `&` marks the letter for Alt, and `&&` is one.
  .replace(/&([\p{L}&])/gu, '$1')

/** What stands in bold: by the manual's own promise, words as they are on the screen. */
function boldIn(chapter: string): readonly string[] {
  return [...readFileSync(join(folder, chapter), 'utf8').matchAll(/\*\*(.+?)\*\*/gs)].map((match) =>
    (match[1] ?? '').replace(/\s+/g, ' '),
  )
}

describe('the manual', () => {
  it.each(chapters)('names only buttons, screens and messages that exist: %s', (chapter) => {
    expect(boldIn(chapter).filter((words) => !onScreen.includes(words))).toEqual([])
  })

  it('would notice a button that was renamed', () => {
    expect(boldIn('2-dossier.md')).toContain('Opslaan als bestand')
    expect(onScreen).toContain('Opslaan als bestand')
    expect(onScreen).not.toContain('Exporteer dossier')
  })
})
