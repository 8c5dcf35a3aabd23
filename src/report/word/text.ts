/** Pieces of a line as runs of Word. Everything a user typed passes `plain-text.ts` here, so no chapter has to think of it. */
import { Bookmark, InternalHyperlink, NoBreakHyphen, PageReference, type ParagraphChild, TextRun } from 'docx'
import type { Inline } from '../blocks'
import { linesOf, oneLine } from '../plain-text'
import { characterOf, markStyleOf } from './character-style'

/** A character style; by hand only what stands once in a document, such as a title. */
type RunStyle = {
  readonly style?: string
  readonly bold?: boolean
  readonly color?: string
  readonly size?: number
}

/** A date as figures, which must not be cut in two at the end of a line. */
const DATE = /\b(\d{1,2})-(\d{1,2})-(\d{4})\b/

/** Runs of a text: line ends become line breaks in the same paragraph, and no line ends inside a date. */
export function runs(text: string, style: RunStyle = {}): TextRun[] {
  return linesOf(text).map(
    (line, index) =>
      new TextRun({
        ...style,
        ...(DATE.test(line) ? { children: withWholeDates(line) } : { text: line }),
        ...(index > 0 && { break: 1 }),
      }),
  )
}

/** Hyphens of Word that do not break, rather than the character for it: many letters do not have that one. */
function withWholeDates(line: string): (string | NoBreakHyphen)[] {
  // Split at a pattern with groups: text, day, month, year, text, day, …
  return line.split(new RegExp(DATE, 'g')).flatMap((piece, index) => {
    const isDayOrMonth = index % 4 === 1 || index % 4 === 2
    return isDayOrMonth ? [piece, new NoBreakHyphen()] : piece === '' ? [] : [piece]
  })
}

/** Collects the footnotes of a document and gives them their numbers. */
export interface Footnotes {
  /** The reference to put in the line. */
  add(text: string): ParagraphChild
}

/** The pieces of a line, one after another. Without `footnotes` a footnote is put between brackets. */
export function inline(parts: readonly Inline[], footnotes?: Footnotes): ParagraphChild[] {
  return parts.flatMap((part): ParagraphChild[] => {
    if (typeof part === 'string') return runs(part)
    switch (part.kind) {
      case 'text':
        return runs(part.text, characterOf(part))
      case 'link':
        return [
          new InternalHyperlink({
            anchor: part.anchor,
            children: [new TextRun({ text: oneLine(part.text), style: 'Hyperlink' })],
          }),
        ]
      case 'page':
        return [new PageReference(part.anchor, { hyperlink: true })]
      case 'anchor':
        return [
          new Bookmark({
            id: part.id,
            children: [new TextRun({ text: oneLine(part.text), ...characterOf({ bold: true }) })],
          }),
        ]
      case 'chip':
        return [
          new TextRun({
            // No-break spaces: an ordinary one at the end of a line would lose its ground.
            text: `\u00A0${oneLine(part.text)}\u00A0`,
            style: markStyleOf(part.ink),
          }),
        ]
      case 'footnote':
        return footnotes === undefined ? runs(` (${part.text})`) : [footnotes.add(part.text)]
    }
  })
}
