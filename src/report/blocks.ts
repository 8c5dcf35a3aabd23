/** Building blocks of text. Everything a user typed passes `plain-text.ts` here, so no chapter has to think of it. */
import {
  Bookmark,
  type HeadingLevel,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  SequentialIdentifier,
  ShadingType,
  TabStopType,
  TextRun,
} from 'docx'
import { report } from '../texts/report'
import { linesOf, oneLine, printable } from './plain-text'
import { FIELD_INDENT, styles } from './style'

type RunStyle = {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly color?: string
  readonly size?: number
}

/** Runs of a text: line ends become line breaks in the same paragraph. */
export function runs(text: string, style: RunStyle = {}): TextRun[] {
  return linesOf(text).map(
    (line, index) => new TextRun({ ...style, text: line, ...(index > 0 && { break: 1 }) }),
  )
}

export type Inline = string | ParagraphChild
const inline = (parts: Inline | readonly Inline[]): ParagraphChild[] =>
  [parts].flat().flatMap((part) => (typeof part === 'string' ? runs(part) : [part as ParagraphChild]))

export const paragraph = (text: Inline | readonly Inline[], style?: string): Paragraph =>
  new Paragraph({ children: inline(text), ...(style && { style }) })

export const note = (text: string): Paragraph => paragraph(text, styles.note)
export const lead = (text: string): Paragraph => paragraph(text, styles.lead)
/** Stays on the page of what it introduces. Never above a table (see `table.ts`). */
export const introducing = (text: string, style?: string): Paragraph =>
  new Paragraph({ keepNext: true, children: runs(text), ...(style && { style }) })
export const warning = (text: string): Paragraph => paragraph(text, styles.warning)
export const bullet = (text: Inline | readonly Inline[]): Paragraph => paragraph(text, styles.bullet)

const LEVELS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' } as const satisfies Record<
  number,
  (typeof HeadingLevel)[keyof typeof HeadingLevel]
>

/** Half points. */
const COMPACT = 21

interface HeadingOptions {
  /** Smaller, where much has to stand on one page. */
  readonly compact?: boolean
  /** Chapters start on a new page; the first of a section does so already. */
  readonly newPage?: boolean
  /** Where links inside the document can go. */
  readonly bookmark?: string
}

export function heading(level: keyof typeof LEVELS, text: string, options: HeadingOptions = {}): Paragraph {
  const run = new TextRun({ text: oneLine(text), ...(options.compact && { size: COMPACT }) })
  return new Paragraph({
    heading: LEVELS[level],
    children: options.bookmark ? [new Bookmark({ id: options.bookmark, children: [run] })] : [run],
    ...(options.newPage && { pageBreakBefore: true }),
    ...(options.compact && { spacing: { before: 120, after: 30 } }),
  })
}

export const link = (text: string, anchor: string): InternalHyperlink =>
  new InternalHyperlink({ anchor, children: [new TextRun({ text: oneLine(text), style: 'Hyperlink' })] })

/** A bookmark name Word accepts: letters, digits and underscores, at most 40. */
export const bookmarkOf = (kind: string, id: string): string =>
  `${kind}_${printable(id).replace(/[^A-Za-z0-9]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`)}`.slice(
    0,
    40,
  )

/** "Label   text", the label in bold before a hanging indent: reads as a table, and stays plain text for a screen reader. */
export function field(
  label: string,
  value: Inline | readonly Inline[],
  options: { readonly keepNext?: boolean } = {},
): Paragraph {
  return new Paragraph({
    ...options,
    style: styles.field,
    tabStops: [{ type: TabStopType.LEFT, position: FIELD_INDENT }],
    children: [new TextRun({ text: label, bold: true }), new TextRun({ children: ['\t'] }), ...inline(value)],
  })
}

/** A field that leaves room for nothing: empty text gives no paragraph at all. */
export const fieldIf = (label: string, value: string): Paragraph[] =>
  value.trim() === '' ? [] : [field(label, value)]

/** A field of which each line is a paragraph. */
export function fieldList(label: string, lines: readonly (Inline | readonly Inline[])[]): Paragraph[] {
  return lines.map((line, index) =>
    index === 0 ? field(label, line) : new Paragraph({ style: styles.fieldBelow, children: inline(line) }),
  )
}

/** A word on a coloured ground: the sign and the word carry the meaning, the colour only helps. */
export const chip = (text: string, colour: { fill: string; text: string }): TextRun =>
  new TextRun({
    // No-break spaces: an ordinary one at the end of a line would lose its ground.
    text: `\u00A0${oneLine(text)}\u00A0`,
    bold: true,
    color: colour.text,
    shading: { type: ShadingType.CLEAR, fill: colour.fill, color: 'auto' },
  })

/** "Tabel 3. Titel": numbered by Word's own counter, so that inserted tables renumber. */
export function caption(kind: 'table' | 'figure', text: string): Paragraph {
  const word = report[kind]
  return new Paragraph({
    style: 'Caption',
    // Under a figure it ends a block; above a table it opens one.
    keepNext: kind === 'table',
    children: [new TextRun(`${word} `), new SequentialIdentifier(word), new TextRun(`. ${oneLine(text)}`)],
  })
}
