/**
 * A draft (concept) of a document that a norm or a point of a check list asks for: headings, questions and tables to work out, with what
 * the dossier knows filled in. It is content in `questionnaires/concepten`, the same for every dossier; nothing of it is stored.
 */
import type { FactCertainty } from '../guide/guide'
import type { IsoDate } from '../question-set'

/** What of a dossier can stand in any text of a draft, as `{naam}`. Editors of the files type these words. */
export const DRAFT_VALUES = ['naam', 'regio', 'contact', 'bezoekdatum', 'vandaag', 'partijen'] as const
export type DraftValue = (typeof DRAFT_VALUES)[number]

/** What of a dossier a table can have a row for each of, with the words that stand for it in such a row. */
export const ROW_VALUES = {
  parties: ['partij', 'soort'],
  municipalities: ['gemeente'],
  days: ['dag', 'wat', 'wie'],
} as const
export type RowSource = keyof typeof ROW_VALUES
export const ROW_SOURCES = ['parties', 'municipalities', 'days'] as const satisfies readonly RowSource[]
export type RowValue = (typeof ROW_VALUES)[RowSource][number]

/** A row for each of something; `spare` rows to fill in when the dossier has none. */
export interface EachRow {
  readonly of: RowSource
  readonly cells: readonly string[]
  readonly spare: number
}

interface DraftTable {
  readonly kind: 'table'
  readonly title: string
  /** The width is a share: they are scaled to the page. */
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  /** A cell for each column; an empty one is to write in by hand. */
  readonly rows: readonly (readonly string[])[]
  /** After the rows above; `null` for none. */
  readonly each: EachRow | null
  /** The rows are high enough for a pen. */
  readonly forPen: boolean
}

type PlainPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  /** What the VSV has to decide, each with room for what it decided. */
  | { readonly kind: 'questions'; readonly items: readonly string[] }
  | { readonly kind: 'fields'; readonly items: readonly { readonly label: string; readonly value: string }[] }

/** A piece of a section, in the order in which it is read. */
export type DraftPart = PlainPart | DraftTable

/** The kinds of part, in the words that editors of the files type. */
export const PART_KINDS = [
  'text',
  'bullets',
  'questions',
  'fields',
  'table',
] as const satisfies readonly DraftPart['kind'][]

interface Section<Part> {
  readonly heading: string
  /** What this section is for; never empty, and also keeps a heading off a table. */
  readonly intro: string
  /** On a sheet on its side, for tables with many columns. */
  readonly landscape: boolean
  readonly parts: readonly Part[]
}
export type DraftSection = Section<DraftPart>

/** What a draft leans on, as in the Wegwijzer; a fact can also name norms, which have sources of their own. */
export interface DraftFact {
  readonly text: string
  /** Ids of sources of the Wegwijzer. */
  readonly sources: readonly string[]
  readonly normIds: readonly string[]
  readonly certainty: FactCertainty
  /** It rests on one fragment of its source that was kept, not on the whole text. */
  readonly fragment: boolean
}

export interface DraftDocument {
  readonly kind: 'concept'
  /** Also the name of its file. */
  readonly id: string
  readonly title: string
  /** Its place in a list, from 1. */
  readonly order: number
  /** One or two sentences: what it is and what it is for. */
  readonly summary: string
  readonly lastChecked: IsoDate
  /** The norms and points that ask for this document: their pages offer it. */
  readonly normIds: readonly string[]
  /** Pages of the Wegwijzer about it. */
  readonly pageIds: readonly string[]
  /** What the VSV itself has to decide. */
  readonly decide: readonly string[]
  /** What a lawyer has to look at. */
  readonly lawyer: readonly string[]
  readonly sections: readonly DraftSection[]
  readonly facts: readonly DraftFact[]
  /** What was not found or not read, as sentences for the reader. */
  readonly cautions: readonly string[]
}

/** What of one dossier is filled in. An empty text is something the dossier does not know. */
export interface DraftGround {
  readonly values: Readonly<Record<DraftValue, string>>
  readonly rows: Readonly<Record<RowSource, readonly Readonly<Partial<Record<RowValue, string>>>[]>>
}

/** A table of which every row is there. */
export type FilledPart = PlainPart | Omit<DraftTable, 'each'>
export type FilledSection = Section<FilledPart>

/** A word between braces. */
const WORD = /\{([^{}]*)\}/g

/** The words between braces in a text of a draft, in order. */
export function wordsIn(text: string): readonly string[] {
  return [...text.matchAll(WORD)].map(([, word = '']) => word)
}

/** Everything a section says that is filled in, for whoever checks or counts the words in it. */
export function textsOf({ intro, parts }: DraftSection): readonly string[] {
  return [intro, ...parts.flatMap((part) => [...fixedTexts(part), ...rowTexts(part)])]
}

function fixedTexts(part: DraftPart): readonly string[] {
  switch (part.kind) {
    case 'text':
      return [part.text]
    case 'bullets':
    case 'questions':
      return part.items
    case 'fields':
      return part.items.map(({ value }) => value)
    case 'table':
      return [part.title, ...part.rows.flat()]
  }
}

function rowTexts(part: DraftPart): readonly string[] {
  return part.kind === 'table' && part.each !== null ? part.each.cells : []
}

/** What of a dossier a draft uses: single values, and what it has a row for each of. Both in the order of the lists above. */
export function usedIn({ sections }: Pick<DraftDocument, 'sections'>): {
  readonly values: readonly DraftValue[]
  readonly rows: readonly RowSource[]
} {
  const words = new Set(sections.flatMap(textsOf).flatMap(wordsIn))
  const tables = sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'table' ? part : [])))
  return {
    values: DRAFT_VALUES.filter((value) => words.has(value)),
    rows: ROW_SOURCES.filter((source) => tables.some(({ each }) => each?.of === source)),
  }
}

/**
 * The sections with what the dossier knows. What a user typed is put in as it is: braces in it stand for nothing.
 * @param ask the words to fill in for what the dossier does not know
 */
export function filledSections(
  { sections }: Pick<DraftDocument, 'sections'>,
  ground: DraftGround,
  ask: (what: DraftValue | RowValue) => string,
): readonly FilledSection[] {
  const fill = (text: string, row: Readonly<Partial<Record<RowValue, string>>> = {}): string =>
    text.replace(WORD, (whole, word: string) => {
      const known = DRAFT_VALUES.find((value) => value === word)
      if (known !== undefined) return ground.values[known].trim() || ask(known)
      const inRow = Object.values(ROW_VALUES)
        .flat()
        .find((value) => value === word)
      return inRow === undefined ? whole : (row[inRow]?.trim() ?? '') || ask(inRow)
    })
  const rowsOf = ({ of, cells, spare }: EachRow): readonly (readonly string[])[] => {
    const known = ground.rows[of]
    const rows: DraftGround['rows'][RowSource] =
      known.length > 0 ? known : Array.from({ length: spare }, () => ({}))
    return rows.map((row) => cells.map((cell) => fill(cell, row)))
  }
  const filled = (part: DraftPart): FilledPart => {
    switch (part.kind) {
      case 'text':
        return { ...part, text: fill(part.text) }
      case 'bullets':
      case 'questions':
        return { ...part, items: part.items.map((item) => fill(item)) }
      case 'fields':
        return { ...part, items: part.items.map(({ label, value }) => ({ label, value: fill(value) })) }
      case 'table': {
        const { each, ...table } = part
        const fixed = table.rows.map((row) => row.map((cell) => fill(cell)))
        return {
          ...table,
          title: fill(table.title),
          rows: [...fixed, ...(each === null ? [] : rowsOf(each))],
        }
      }
    }
  }
  return sections.map((section) => ({
    ...section,
    intro: fill(section.intro),
    parts: section.parts.map(filled),
  }))
}

/** The drafts that a norm or a point of a check list asks for. */
export function draftsFor(normId: string, drafts: readonly DraftDocument[]): readonly DraftDocument[] {
  return drafts.filter(({ normIds }) => normIds.includes(normId))
}
