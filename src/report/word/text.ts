/** Pieces of a line as runs of Word. Everything a user typed passes `plain-text.ts` here, so no chapter has to think of it. */
import { Bookmark, InternalHyperlink, PageReference, type ParagraphChild, ShadingType, TextRun } from 'docx'
import type { Inline } from '../blocks'
import { tones } from '../colours'
import { linesOf, oneLine } from '../plain-text'

type RunStyle = {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly color?: string
  readonly size?: number
}

/** Half points. */
const LARGE = 40

/** Runs of a text: line ends become line breaks in the same paragraph. */
export function runs(text: string, style: RunStyle = {}): TextRun[] {
  return linesOf(text).map(
    (line, index) => new TextRun({ ...style, text: line, ...(index > 0 && { break: 1 }) }),
  )
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
        return runs(part.text, {
          ...(part.bold && { bold: true }),
          ...(part.tone && { color: tones[part.tone] }),
          ...(part.large && { size: LARGE }),
        })
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
          new Bookmark({ id: part.id, children: [new TextRun({ text: oneLine(part.text), bold: true })] }),
        ]
      case 'chip':
        return [
          new TextRun({
            // No-break spaces: an ordinary one at the end of a line would lose its ground.
            text: `\u00A0${oneLine(part.text)}\u00A0`,
            bold: true,
            color: part.ink.text,
            shading: { type: ShadingType.CLEAR, fill: part.ink.fill, color: 'auto' },
          }),
        ]
      case 'footnote':
        return footnotes === undefined ? runs(` (${part.text})`) : [footnotes.add(part.text)]
    }
  })
}
