/** The manual as documents, from the files it is made of. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { manualDocuments } from '../../../../src/domain/search/reading-documents'
import type { SearchProvider } from '../../../../src/stores/search/providers'

const root = resolve(import.meta.dirname, '../../../..')
const manual = join(root, 'docs/handleiding')

type Chapters = Parameters<typeof manualDocuments>[0]

export const manualFiles: SearchProvider = {
  scope: 'manual',
  documents: async () =>
    manualDocuments(
      readdirSync(manual)
        .filter((name) => name.endsWith('.md') && name !== 'README.md')
        .map((name) => chapterOf(name.replace(/\.md$/, ''), readFileSync(join(manual, name), 'utf8'))),
    ),
}

/** Its headings, each with the text below it as somebody reads it. */
function chapterOf(id: string, markdown: string): Chapters[number] {
  const sections = markdown
    .split(/^#+ /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n')
      const title = heading.replace(/^\d+[a-z]?\. /, '')
      return { title, anchor: title, text: lines.join(' ').replace(/[*_`#]|\]\([^)]*\)|!?\[/g, '') }
    })
  return { id, title: sections[0]?.title ?? '', sections }
}
