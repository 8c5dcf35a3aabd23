/** The Wegwijzer and the manual as documents, from the files they are made of. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { guideDocuments, manualDocuments } from '../../../../src/domain/search/reading-documents'
import type { SearchProvider } from '../../../../src/stores/search/providers'

const root = resolve(import.meta.dirname, '../../../..')
const guide = join(root, 'questionnaires/wegwijzer')
const manual = join(root, 'docs/handleiding')

type GuideInput = Parameters<typeof guideDocuments>
type Chapters = Parameters<typeof manualDocuments>[0]

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

export const guideFiles: SearchProvider = {
  scope: 'guide',
  documents: () =>
    guideDocuments(
      readdirSync(join(guide, 'pages')).map((name) =>
        read(join(guide, 'pages', name)),
      ) as unknown as GuideInput[0],
      (read(join(guide, 'terms.json')) as { terms: GuideInput[1] }).terms,
    ),
}

export const manualFiles: SearchProvider = {
  scope: 'manual',
  documents: () =>
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
