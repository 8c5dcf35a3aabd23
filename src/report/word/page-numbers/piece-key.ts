/** What the pages of a piece depend on, as a digest: the same digest, the same pages. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { IContext, IXmlableObject } from 'docx'
import type { Piece } from './pieces'
import { attributeOf, contentOf, isXml, nameOf, type Xml } from './xml'

/**
 * Attributes that take no room on a page and go on counting from one document to the next. All others are part of the key: one too many
 * costs a count, one too few a wrong number.
 */
const COUNTED_ON: Readonly<Record<string, readonly string[]>> = {
  'w:bookmarkStart': ['w:id', 'w:name'],
  'w:bookmarkEnd': ['w:id'],
  'w:hyperlink': ['w:anchor'],
  'w:footnoteReference': ['w:id'],
  'w:headerReference': ['r:id'],
  'w:footerReference': ['r:id'],
  'wp:docPr': ['id'],
  'c:chart': ['r:id'],
}

/** Of every element whether it ends, and of every text how long it is, so that two trees never read the same. */
function write(value: unknown, into: string[], element = ''): void {
  if (Array.isArray(value)) for (const child of value) write(child, into, element)
  else if (isXml(value))
    for (const name in value) {
      if (name === '_attr') writeAttributes(value[name], into, COUNTED_ON[element] ?? [])
      else {
        into.push('<', name)
        write(value[name], into, name)
        into.push('>')
      }
    }
  else if (value !== undefined) into.push(`=${String(String(value).length)}:${String(value)}`)
}

function writeAttributes(attributes: unknown, into: string[], left: readonly string[]): void {
  if (!isXml(attributes)) return
  for (const name in attributes) {
    const value = attributes[name]
    if (value === undefined || left.includes(name)) continue
    into.push(`@${name}=${String(String(value).length)}:${String(value)}`)
  }
}

const digestOf = (parts: readonly string[]): string => bytesToHex(sha256(utf8ToBytes(parts.join(''))))

/** What a document says outside its body, digested: its look, what is around its pages, and its footnotes by id. */
export interface Surroundings {
  /** The key of a piece, of which `firstNote` is the number of the first footnote. */
  readonly keyOf: (piece: Piece, firstNote: number) => string
  /** The number of letters of the longest of some footnotes. */
  readonly longestOf: (notes: readonly string[]) => number
}

/** What all pieces of the document that is written have in common, which decides on their pages as much as their own content does. */
export function surroundingsOf(context: IContext): Surroundings {
  const { file } = context
  type Written = (typeof file.Headers)[number] | (typeof file.Footers)[number] | typeof file.FootNotes
  const xmlOf = (part: Written): Xml | undefined =>
    part.View.prepForXml({ ...context, viewWrapper: part, stack: [] as IXmlableObject[] })
  const look: string[] = []
  for (const part of [file.Styles, file.Numbering, file.Settings])
    write(part.prepForXml({ ...context, stack: [] }), look)
  const lookKey = digestOf(look)

  const textsOf = (xml: unknown): string => {
    const parts: string[] = []
    write(xml, parts)
    return parts.join('')
  }
  const around = new Map(
    [...file.Headers, ...file.Footers].map((part) => [
      `rId${String(part.View.ReferenceId)}`,
      textsOf(xmlOf(part)),
    ]),
  )
  const notes = new Map(
    contentOf(xmlOf(file.FootNotes))
      .filter((note) => nameOf(note) === 'w:footnote')
      .map((note) => [
        String(attributeOf(note, 'w:id')),
        textsOf(contentOf(note).filter((part) => nameOf(part) !== '_attr')),
      ]),
  )
  return {
    keyOf(piece, firstNote) {
      const parts = [lookKey, String(piece.isFirst), piece.notes.length === 0 ? '' : String(firstNote)]
      write(piece.section, parts)
      for (const reference of contentOf(piece.section))
        if (/^w:(?:header|footer)Reference$/.test(nameOf(reference)))
          parts.push('|', around.get(String(attributeOf(reference, 'r:id'))) ?? '?')
      for (const id of piece.notes) parts.push('|', notes.get(id) ?? '?')
      write(piece.elements, parts)
      return digestOf(parts)
    },
    longestOf: (ids) => Math.max(0, ...ids.map((id) => notes.get(id)?.length ?? Infinity)),
  }
}
