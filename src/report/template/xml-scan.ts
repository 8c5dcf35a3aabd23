/**
 * Walks the markup of a part of a Word file, piece by piece. What is not well-formed, has a document type (the way in for entities), or is
 * nested deeper than anything a person writes, gives `null`.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes'

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

/** Elements in each other; a table in a text box in a table takes some fifty. Whoever works with what was read may call itself. */
const DEEPEST = 500

interface Listener {
  /** @param resolve the namespace a prefix stands for here */
  readonly open: (tag: SaxesTagNS, end: number, resolve: (prefix: string) => string | undefined) => void
  readonly close: (tag: SaxesTagNS, end: number) => void
  readonly text: (text: string) => void
}

/** Why markup is not read. */
export type XmlFault = 'unsound' | 'too-deep'

/** Tells the listener of every piece; what is wrong with the markup, also after pieces were told. */
export function walkXml(xml: string, { open, close, text }: Listener): XmlFault | null {
  const parser = new SaxesParser({ xmlns: true, position: true })
  let depth = 0
  const stop = (fault: XmlFault): never => {
    throw new Unread(fault)
  }
  parser.on('error', () => stop('unsound'))
  parser.on('doctype', () => stop('unsound'))
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > DEEPEST) stop('too-deep')
    open(tag, parser.position, (prefix) => parser.resolve(prefix))
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    close(tag, parser.position)
  })
  parser.on('text', text)
  parser.on('cdata', text)
  try {
    parser.write(xml).close()
    return null
  } catch (error) {
    if (error instanceof Unread) return error.fault
    throw error
  }
}

class Unread extends Error {
  constructor(readonly fault: XmlFault) {
    super(fault)
  }
}

/** The pieces of a part in their order; `null` when it is no sound XML. */
export function scanXml(bytes: Uint8Array): readonly XmlPiece[] | null {
  const xml = markupOf(bytes)
  if (xml === null) return null
  const pieces: XmlPiece[] = []
  const fault = walkXml(xml, {
    open: ({ name, attributes, isSelfClosing }, end) =>
      pieces.push({
        kind: 'open',
        name,
        attributes: new Map(Object.values(attributes).map((one) => [one.name, one.value])),
        empty: isSelfClosing,
        // A tag holds no other "<".
        start: xml.lastIndexOf('<', end - 1),
      }),
    close: ({ name, isSelfClosing }, end) => {
      if (!isSelfClosing) pieces.push({ kind: 'close', name, end })
    },
    text: (text) => pieces.push({ kind: 'text', text }),
  })
  return fault === null ? pieces : null
}

/** The text of a part; `null` when its bytes are no text. */
export function markupOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Word writes UTF-8; others may write UTF-16, which starts with a mark. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** Name without its prefix: prefixes are free to choose. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
