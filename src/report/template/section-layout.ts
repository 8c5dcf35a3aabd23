/** Pages of a template: how wide its text is where a block is, and how a block gets sheets on their side in it. */
import type { Orientation } from '../blocks'
import { localName, type XmlPiece } from './xml-scan'

/** A4 upright with room around, for a template that says nothing of its pages. In twips, as everything here. */
const PLAIN =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'

/** The section of a template that a block is in. */
export interface TemplateSection {
  /** Its properties as markup. */
  readonly xml: string
  /** Where they are in the document; `null` when the template has none. */
  readonly span: { readonly start: number; readonly end: number } | null
  readonly textWidth: Readonly<Record<Orientation, number>>
  /** Its pages lie on their side already. */
  readonly landscape: boolean
}

/** The section whose properties come first after `from`: those are at the end of what they are about. */
export function sectionAt(xml: string, pieces: readonly XmlPiece[], from: number): TemplateSection {
  let start = -1
  let depth = 0
  for (const piece of pieces) {
    if (piece.kind === 'text' || localName(piece.name) !== 'sectPr') continue
    if (piece.kind === 'open' && !piece.empty) {
      if (depth === 0) start = piece.start
      depth += 1
    } else if (piece.kind === 'close') {
      depth -= 1
      // A section may hold what it was before a tracked change.
      if (depth === 0 && piece.end > from)
        return sectionOf(xml.slice(start, piece.end), { start, end: piece.end })
    }
  }
  return sectionOf(PLAIN, null)
}

function sectionOf(markup: string, span: TemplateSection['span']): TemplateSection {
  const xml = markup.replace(/<w:sectPrChange\b[\s\S]*<\/w:sectPrChange>/, '')
  const [width, height] = [numberIn(xml, 'pgSz', 'w', 11906), numberIn(xml, 'pgSz', 'h', 16838)]
  const around = (...sides: readonly string[]) =>
    sides.reduce(
      (sum, side) => sum + Math.max(0, numberIn(xml, 'pgMar', side, side === 'gutter' ? 0 : 1417)),
      0,
    )
  const columns = Math.max(1, numberIn(xml, 'cols', 'num', 1))
  const space = numberIn(xml, 'cols', 'space', 720)
  const inColumns = (whole: number) => Math.floor((whole - space * (columns - 1)) / columns)
  const across = inColumns(width - around('left', 'right', 'gutter'))
  const landscape = width > height
  return {
    xml,
    span,
    landscape,
    textWidth: {
      portrait: across,
      // What is cut out is on the upright pages of the template.
      cards: across,
      // Turned a quarter: what was the top margin comes at the side, see `turned`.
      landscape: landscape ? across : height - around('top', 'bottom'),
    },
  }
}

/** A number in an attribute of an element; a value that is no number counts as not given. */
function numberIn(xml: string, element: string, attribute: string, otherwise: number): number {
  const tag = new RegExp(`<w:${element}\\b[^>]*>`).exec(xml)?.[0] ?? ''
  const value = new RegExp(`\\sw:${attribute}\\s*=\\s*["'](-?\\d+)["']`).exec(tag)?.[1]
  return value === undefined ? otherwise : Number(value)
}

/** Properties for pages that follow others of the same document: no first page, no new numbering, from a new page. */
export function following(xml: string): string {
  return xml
    .replace(/<w:titlePg\b[^>]*\/>/g, '')
    .replace(/<w:type\b[^>]*\/>/g, '')
    .replace(/(<w:pgNumType\b[^>]*?)\s+w:start="[^"]*"/g, '$1')
}

/** The same pages on their side, in one column: sizes swap, and the margins turn along. */
export function turned(xml: string): string {
  const size = /<w:pgSz\b[^>]*\/>/.exec(xml)?.[0]
  const [width, height] = [numberIn(xml, 'pgSz', 'w', 11906), numberIn(xml, 'pgSz', 'h', 16838)]
  const sideways = `<w:pgSz w:w="${String(height)}" w:h="${String(width)}" w:orient="landscape"/>`
  const margin = (side: string): string => String(Math.max(0, numberIn(xml, 'pgMar', side, 1417)))
  const whole = following(xml)
    .replace(/<w:cols\b[^>]*?(?:\/>|>[\s\S]*?<\/w:cols>)/g, '')
    .replace(
      /<w:pgMar\b[^>]*\/>/g,
      `<w:pgMar w:top="${margin('right')}" w:right="${margin('top')}" w:bottom="${margin('left')}" w:left="${margin('bottom')}" w:header="${String(numberIn(xml, 'pgMar', 'header', 708))}" w:footer="${String(numberIn(xml, 'pgMar', 'footer', 708))}" w:gutter="0"/>`,
    )
  return size === undefined
    ? whole.replace('</w:sectPr>', `${sideways}</w:sectPr>`)
    : whole.replace(size, sideways)
}
