/**
 * Walks the markup of a part of a Word file, piece by piece. What is not well-formed, has a document type (the way in for entities), or is
 * nested deeper than anything a person writes, gives `null`.
 */
import { readXml, type XmlFault as MarkupFault } from '../../markup/read-xml'
import { textOfXml } from '../../markup/xml-encoding'

export type XmlPiece =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      /** `<a/>`: no close follows. */
      readonly empty: boolean
      /** Where it starts in the text of the part. */
      readonly start: number
    }
  | {
      readonly kind: 'close'
      readonly name: string
      /** Just behind it. */
      readonly end: number
    }
  | { readonly kind: 'text'; readonly text: string }

/** Why markup is not read. */
export type XmlFault = 'unsound' | 'too-deep'

/** What a reader of markup gives for each of its own faults. */
export const faultOf = (fault: MarkupFault): XmlFault => (fault === 'too-deep' ? 'too-deep' : 'unsound')

/** The pieces of a part in their order; `null` when it is no sound XML. */
export function scanXml(bytes: Uint8Array): readonly XmlPiece[] | null {
  const xml = textOfXml(bytes)
  if (xml === null) return null
  const pieces: XmlPiece[] = []
  const fault = readXml(xml, {
    open: ({ name, attributes, empty, start }) => {
      pieces.push({
        kind: 'open',
        name,
        attributes: new Map(attributes.map((one) => [one.name, one.value])),
        empty,
        start,
      })
    },
    close: ({ name, empty }, end) => {
      if (!empty) pieces.push({ kind: 'close', name, end })
    },
    text: (text) => {
      pieces.push({ kind: 'text', text })
    },
  })
  return fault === null ? pieces : null
}

/** Name without its prefix: prefixes are free to choose. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
