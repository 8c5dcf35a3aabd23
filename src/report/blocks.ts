/**
 * What a report is made of, before it becomes Word or a page to print. Chapters build these; `word/` and `print/` draw them, and
 * see to it that everything a user typed passes `plain-text.ts`. So both say the same, and no chapter knows a file format.
 */
import type { Standing } from '../domain/framework/assessment/standing'
import type { Ink, Tone } from './colours'
import { printable } from './plain-text'

/** A piece of a line. A string is plain text. */
export type Inline =
  | string
  | {
      readonly kind: 'text'
      readonly text: string
      readonly bold?: boolean
      readonly tone?: Tone
      /** As large as a title: the one figure of a card. */
      readonly large?: boolean
    }
  | { readonly kind: 'link'; readonly text: string; readonly anchor: string }
  /** The number of the page an anchor is on: Word knows it, a page to print does not. */
  | { readonly kind: 'page'; readonly anchor: string }
  | { readonly kind: 'chip'; readonly text: string; readonly ink: Ink }
  /** Text where links inside the document can go. */
  | { readonly kind: 'anchor'; readonly text: string; readonly id: string }
  | { readonly kind: 'footnote'; readonly text: string }

export type Inlines = Inline | readonly Inline[]

/** How a paragraph looks; each is a style of its own in Word. */
export type Look =
  | 'text'
  | 'lead'
  | 'note'
  | 'warning'
  | 'bullet'
  | 'compact-bullet'
  | 'field-below'
  /** The one sentence of a page. */
  | 'headline'
  /** Room to sign, clear of the table above. */
  | 'sign'

export interface CellContent {
  readonly text?: string
  readonly parts?: readonly Inline[]
  readonly ink?: Ink
  readonly tone?: Tone
  readonly bold?: boolean
  /** A drawing of answers instead of a text: the figures it shows are in the other cells of its row. */
  readonly bar?: AnswerBar
}

/** Shares 0..1 of the answers from helemaal oneens to helemaal eens, around the middle of the middle one. */
export interface AnswerBar {
  readonly shares: readonly [number, number, number, number, number]
  /** What half of the width stands for, the same for all bars of a table: at least what any of them has on one side of its middle. */
  readonly reach: number
}
export type Cell = string | number | CellContent

export interface Column {
  readonly title: string
  /** Share of the width; the shares are scaled to the page. */
  readonly width: number
  readonly align?: 'left' | 'right' | 'center'
  /** Holds page numbers alone: left out where there are none. */
  readonly pages?: boolean
}

/** `cards`: upright, with little room around and nothing in the margins, for what is cut out. */
export type Orientation = 'portrait' | 'landscape' | 'cards'

export interface KeyFigure {
  readonly label: string
  readonly value: string
  readonly meaning: string
}

/** The figures of a chart; how it is drawn is up to `word/charts.ts` and `print/charts`. */
export type Chart =
  | {
      /** Answers of statements as shares 0..1, from helemaal oneens to helemaal eens. */
      readonly type: 'distribution'
      readonly rows: readonly {
        readonly label: string
        readonly shares: readonly [number, number, number, number, number]
      }[]
      readonly answers: readonly string[]
    }
  | {
      /** Number of norms per verdict, one bar per theme. */
      readonly type: 'verdicts'
      readonly rows: readonly {
        readonly label: string
        readonly counts: Readonly<Record<Standing, number>>
      }[]
      readonly order: readonly Standing[]
    }
  | {
      /** A dot per group on a line per theme; means 1..5, `null` when withheld. */
      readonly type: 'dots'
      readonly rows: readonly string[]
      readonly series: readonly { readonly name: string; readonly means: readonly (number | null)[] }[]
    }
  | {
      /** Themes by score (1..5) and by the share that chose them (0..1), cut in four. */
      readonly type: 'matrix'
      readonly points: readonly { readonly label: string; readonly mean: number; readonly share: number }[]
      readonly middle: { readonly mean: number; readonly share: number }
    }
  | {
      /** A line per row from one moment to the next; what it says of the line stands in its dashes and marks too. */
      readonly type: 'slope'
      readonly moments: readonly [string, string]
      /** Shares are 0..1, means 1..5. */
      readonly unit: 'share' | 'mean'
      readonly rows: readonly {
        readonly label: string
        /** Short: stands beside the ends of its line. */
        readonly code: string
        readonly from: number
        readonly to: number
        readonly goes: 'up' | 'down' | 'level'
      }[]
    }

export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3 | 4
      readonly text: string
      /** Smaller, where much has to fit on one page. */
      readonly compact?: boolean
      /** Starts on a new page, unless it is the first of its section. */
      readonly newPage?: boolean
      /** Where links inside the document can go. */
      readonly bookmark?: string
    }
  | {
      readonly kind: 'paragraph'
      readonly look: Look
      readonly parts: readonly Inline[]
      /** Stays on the page of what follows. Never above a table, see `word/table.ts`. */
      readonly keepNext?: boolean
    }
  | {
      readonly kind: 'field'
      readonly label: string
      readonly parts: readonly Inline[]
      readonly keepNext?: boolean
    }
  | { readonly kind: 'caption'; readonly of: 'table' | 'figure'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Cell[])[]
      readonly orientation: Orientation
      /** The last row is a sum: bold. */
      readonly totalRow: boolean
      /** Rows to write in by hand: high enough for a pen, or for more than a line of it. */
      readonly forPen: boolean | 'more'
      /** Close together, where much has to fit on one page. */
      readonly dense: boolean
      /** All columns but the first hold one sign: narrow, in small letters, with a head that reads upwards. */
      readonly signs: boolean
    }
  | {
      readonly kind: 'key-figures'
      readonly figures: readonly KeyFigure[]
      /** Smaller, at the foot of a full page. */
      readonly small?: boolean
    }
  | { readonly kind: 'chart'; readonly chart: Chart; readonly description: string }
  /** The key to a chart of answers, as coloured words that everybody can read. */
  | { readonly kind: 'legend'; readonly label: string; readonly answers: readonly string[] }
  | {
      readonly kind: 'cover'
      readonly above: string
      readonly title: string
      readonly subtitle: string
      readonly fields: readonly { readonly label: string; readonly value: string }[]
      readonly warnings: readonly string[]
      readonly notes: readonly string[]
    }
  /** Title at the top of a page that continues below it. */
  | {
      readonly kind: 'title-block'
      readonly title: string
      readonly subtitle: string
      readonly line: string
      /** Smaller, above a page that has to hold everything. */
      readonly compact?: boolean
    }
  | { readonly kind: 'contents'; readonly title: string; readonly hint: string }
  /** Ruled lines to write on by hand. */
  | { readonly kind: 'lines'; readonly count: number }
  /** A dotted line to cut along. */
  | { readonly kind: 'cut'; readonly text: string }
  /** Slips to cut out, next to and below each other. */
  | { readonly kind: 'slips'; readonly slips: readonly Slip[] }

/** One slip: a title, lines below each other, and at its foot what is small. */
export interface Slip {
  readonly title: string
  readonly about: string
  readonly ask: string
  readonly choices: readonly string[]
  /** Large, so that it can be typed over; empty for a slip without. */
  readonly code: string
  readonly notes: readonly string[]
}

const list = (parts: Inlines): readonly Inline[] =>
  typeof parts === 'object' && !('kind' in parts) ? parts : [parts]

/** A paragraph of text, links and coloured words; without a look it is plain text. */
export const paragraph = (parts: Inlines, look: Look = 'text'): Block => ({
  kind: 'paragraph',
  look,
  parts: list(parts),
})
/** In small grey letters: what explains, and can be skipped. */
export const note = (text: string): Block => paragraph(text, 'note')
/** What a chapter is about, under its heading. */
export const lead = (text: string): Block => paragraph(text, 'lead')
/** What the reader must not overlook: bold, with a line next to it. */
export const warning = (text: string): Block => paragraph(text, 'warning')
/** A point of a list. Neighbours become one list. */
export const bullet = (parts: Inlines): Block => paragraph(parts, 'bullet')
/** Stays on the page of what it introduces. Never above a table. */
export const introducing = (text: string, look: Look = 'text'): Block => ({
  kind: 'paragraph',
  look,
  parts: [text],
  keepNext: true,
})

/** A heading, which the table of contents leads to. */
export function heading(
  level: 1 | 2 | 3 | 4,
  text: string,
  options: { readonly compact?: boolean; readonly newPage?: boolean; readonly bookmark?: string } = {},
): Block {
  return { kind: 'heading', level, text, ...options }
}

/** Bold, in a line. */
export const strong = (text: string): Inline => ({ kind: 'text', text, bold: true })
/** A way to an {@link anchor} or bookmark in the same document. */
export const link = (text: string, anchor: string): Inline => ({ kind: 'link', text, anchor })
/** The number of the page of an {@link anchor} or bookmark. */
export const pageOf = (anchor: string): Inline => ({ kind: 'page', anchor })
/** A bold word that a {@link link} leads to. */
export const anchor = (text: string, id: string): Inline => ({ kind: 'anchor', text, id })
/** A word on a coloured ground: the sign and the word carry the meaning, the colour only helps. */
export const chip = (text: string, ink: Ink): Inline => ({ kind: 'chip', text, ink })
/** A source or remark at the foot of the page. */
export const footnote = (text: string): Inline => ({ kind: 'footnote', text })

/** A bookmark name Word accepts: letters, digits and underscores, at most 40. */
export const bookmarkOf = (kind: string, id: string): string =>
  `${kind}_${printable(id).replace(/[^A-Za-z0-9]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`)}`.slice(
    0,
    40,
  )

/** "Label   text", the label in bold before a hanging indent: reads as a table, and stays plain text for a screen reader. */
export function field(label: string, value: Inlines, options: { readonly keepNext?: boolean } = {}): Block {
  return { kind: 'field', label, parts: list(value), ...options }
}

/** A field that leaves room for nothing: empty text gives no paragraph at all. */
export const fieldIf = (label: string, value: string): Block[] =>
  value.trim() === '' ? [] : [field(label, value)]

/** A field of which each line is a paragraph. */
export const fieldList = (label: string, lines: readonly Inlines[]): Block[] =>
  lines.map((line, index) => (index === 0 ? field(label, line) : paragraph(line, 'field-below')))

/** "Tabel 3. Titel"; the number follows by itself. */
export const caption = (of: 'table' | 'figure', text: string): Block => ({ kind: 'caption', of, text })

/**
 * Figures drawn, by Word itself in a document and as SVG on a page to print.
 * @param description what it shows in words, for readers who cannot see it
 */
export const chart = (figures: Chart, description: string): Block => ({
  kind: 'chart',
  chart: figures,
  description,
})

/** A table. It is on an upright page, without a sum and not for a pen, unless `options` says otherwise. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  options: {
    readonly orientation?: Orientation
    readonly totalRow?: boolean
    readonly forPen?: boolean | 'more'
    readonly dense?: boolean
    readonly signs?: boolean
  } = {},
): Block {
  return {
    kind: 'table',
    columns,
    rows,
    orientation: options.orientation ?? 'portrait',
    totalRow: options.totalRow ?? false,
    forPen: options.forPen ?? false,
    dense: options.dense ?? false,
    signs: options.signs ?? false,
  }
}
