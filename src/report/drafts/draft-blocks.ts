/** A draft as blocks: a first page that says what it is, its sections, and what it leans on. */
import {
  filledSections,
  type DraftFact,
  type FilledPart,
  type FilledSection,
} from '../../domain/drafts/draft-document'
import type { GuideSource } from '../../domain/guide/guide'
import { marksOf } from '../../domain/guide/marks'
import { asked, draftWords as words } from '../../texts/drafts/draft-words'
import { formatDate } from '../../texts/format'
import { guide } from '../../texts/guide/guide'
import {
  bullet,
  caption,
  field,
  heading,
  introducing,
  lead,
  note,
  paragraph,
  strong,
  table,
  warning,
  type Block,
  type Cell,
  type Inline,
  type Orientation,
} from '../blocks'
import type { Part } from '../sections'
import type { DraftInput } from './draft-input'

/** A mark to fill something in; whole, so that Word finds it. */
const MARK = /(\[vul in: [^\]]*\])/

/** The text with its marks in bold and colour. */
function marked(text: string): readonly Inline[] {
  return text
    .split(MARK)
    .filter((piece) => piece !== '')
    .map((piece): Inline =>
      MARK.test(piece) ? { kind: 'text', text: piece, bold: true, tone: 'warning' } : piece,
    )
}

const cellOf = (text: string): Cell => (MARK.test(text) ? { text, parts: marked(text) } : text)

/** The name of the VSV; words instead when it has none. */
export const vsvOf = ({ ground }: Pick<DraftInput, 'ground'>): string => ground.values.naam || words.unnamed

/** The title above everything, on a page that has none of its own. */
export function draftTitle(input: DraftInput): Part {
  return {
    orientation: 'portrait',
    blocks: [
      {
        kind: 'title-block',
        title: input.draft.title,
        subtitle: vsvOf(input),
        line: words.line(formatDate(input.today)),
      },
    ],
  }
}

/** Everything below the title: neighbours on the same kind of sheet are one part. */
export function draftParts(input: DraftInput): readonly Part[] {
  const { draft, ground } = input
  const sections = filledSections(draft, ground, (what) => asked[what])
  return [
    { orientation: 'portrait' as const, blocks: firstPage(input) },
    ...sections.map((section, index) => ({
      orientation: section.landscape ? ('landscape' as const) : ('portrait' as const),
      blocks: sectionBlocks(section, index === 0),
    })),
    { orientation: 'portrait' as const, blocks: groundsOf(input) },
  ].reduce<readonly Part[]>((parts, part) => {
    const last = parts.at(-1)
    return last?.orientation === part.orientation
      ? [...parts.slice(0, -1), { ...last, blocks: [...last.blocks, ...part.blocks] }]
      : [...parts, part]
  }, [])
}

/** What it is, before anything else is read; the draft itself begins on the next page, so that this one can be taken out. */
function firstPage({ draft, example }: DraftInput): readonly Block[] {
  return [
    warning(words.warning),
    ...(example ? [warning(words.example)] : []),
    heading(2, words.what),
    paragraph(draft.summary),
    heading(2, words.decide),
    ...draft.decide.map((line) => bullet(line)),
    heading(2, words.lawyer),
    ...draft.lawyer.map((line) => bullet(line)),
    heading(2, words.how),
    ...words.steps.map((line) => bullet(line)),
    note(words.checked(formatDate(draft.lastChecked))),
  ]
}

function sectionBlocks(section: FilledSection, first: boolean): readonly Block[] {
  const orientation = section.landscape ? 'landscape' : 'portrait'
  return [
    heading(1, section.heading, { newPage: first }),
    // On the page of what it introduces; above a table Word's own rules do that, see word/table.ts.
    section.parts[0]?.kind === 'table' ? lead(section.intro) : introducing(section.intro, 'lead'),
    ...section.parts.flatMap((part) => partBlocks(part, orientation)),
  ]
}

function partBlocks(part: FilledPart, orientation: Orientation): readonly Block[] {
  switch (part.kind) {
    case 'text':
      return [paragraph(marked(part.text))]
    case 'bullets':
      return part.items.map((item) => bullet(marked(item)))
    case 'questions':
      return part.items.flatMap(questionBlocks)
    case 'fields':
      return part.items.map(({ label, value }) => field(label, marked(value)))
    case 'table':
      return [
        caption('table', part.title),
        table(
          part.columns,
          part.rows.map((row) => row.map(cellOf)),
          { forPen: part.forPen, orientation },
        ),
      ]
  }
}

/** The question in bold, or it would seem to belong to the answer above it. */
function questionBlocks(question: string): readonly Block[] {
  return [
    { kind: 'paragraph', look: 'text', parts: [strong(question)], keepNext: true },
    paragraph(marked(words.answer)),
  ]
}

/** Facts with their sources, the norms that ask for it, and what was not found. */
function groundsOf({ draft, norms, sources }: DraftInput): readonly Block[] {
  return [
    heading(1, words.sources, { newPage: true }),
    lead(words.sourcesIntro),
    heading(2, words.facts),
    ...draft.facts.map((fact) => bullet(`${fact.text}${behind(fact)}`)),
    ...(sources.length === 0 ? [] : [heading(2, words.list), ...sources.map(sourceLine)]),
    heading(2, words.norms),
    lead(words.normsIntro),
    ...norms.map((norm) =>
      bullet(`${norm.id} ${norm.title}. ${words.normSources(norm.sources.map(normSource).join('; '))}`),
    ),
    ...(draft.cautions.length === 0
      ? []
      : [heading(2, words.cautions), ...draft.cautions.map((line) => bullet(line))]),
  ]
}

function behind(fact: DraftFact): string {
  return words.behind(
    [...fact.sources, ...fact.normIds],
    marksOf(fact).map((mark) => guide.mark[mark]),
  )
}

const normSource = ({ title, year, url }: DraftInput['norms'][number]['sources'][number]): string =>
  [title, year, url].filter((piece) => piece !== '').join(', ')

function sourceLine({ id, publisher, title, date, dateNote, address }: GuideSource): Block {
  const dated = date === '' ? (dateNote ?? '') : guide.sourceDate(date)
  return bullet(`${id}: ${[publisher, title, dated, address].filter((piece) => piece !== '').join(', ')}`)
}
