/**
 * Reads XML from a source nobody vouches for: the parts of a workbook or of a Word template. Streaming, so that a reader keeps only
 * what it is after:
 *
 *     const places: number[] = []
 *     const fault = readXml(bytes, {
 *       open: (element) => {
 *         if (element.uri === WORD && element.local === 'sdt') places.push(element.start)
 *       },
 *     })
 *     if (fault !== null) return 'damaged'
 *
 * Elements and attributes are known by the address of their namespace, never by their prefix, which is free to choose. A document
 * type (the way in for entities) is refused, and so is what is nested deeper or has more elements than any document. Nothing is
 * thrown for what stands in the text: every fault is a {@link XmlFault}.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { textOfXml } from './xml-encoding'

/** Why a text cannot be read to its end. What was told to the visitor before it may not be used. */
export type XmlFault = 'encoding' | 'document-type' | 'malformed' | 'too-deep' | 'too-many'

interface XmlAttribute {
  /** Address of its namespace; empty for an attribute without a prefix. */
  readonly uri: string
  readonly prefix: string
  readonly local: string
  /** As it is written, with its prefix. */
  readonly name: string
  readonly value: string
}

export interface XmlElement {
  /** Address of its namespace; empty when it has none. */
  readonly uri: string
  readonly prefix: string
  readonly local: string
  /** As it is written, with its prefix. */
  readonly name: string
  readonly attributes: readonly XmlAttribute[]
  /** The address a prefix stands for here; only while the element is told. */
  readonly resolve: (prefix: string) => string | undefined
  /** Where its start tag begins and ends, in UTF-16 units of the text that {@link textOfXml} gives. */
  readonly start: number
  readonly end: number
  /** `<a/>`. A close follows all the same. */
  readonly empty: boolean
}

/** What a visitor gives back to stop the reading without a fault: it knows enough. Anything else is let go. */
export const ENOUGH = Symbol('enough')

interface XmlVisitor {
  open?(element: XmlElement): unknown
  /** @param end just behind the end tag */
  close?(name: Pick<XmlElement, 'uri' | 'local' | 'name' | 'empty'>, end: number): unknown
  /** A piece of text, entities decoded and line ends as `\n`; CDATA is text too. Neighbouring pieces are not joined. */
  text?(text: string): unknown
}

/** How deep elements may stand in each other, and how many there may be. */
interface XmlLimits {
  readonly depth: number
  readonly elements: number
}

/** Word and Excel stay under a depth of a hundred; a sheet of 10,000 rows and 300 columns has nine million elements at most. */
export const XML_LIMITS: XmlLimits = { depth: 500, elements: 10_000_000 }

/** Breaks off the parser, which has no other way to be stopped. */
class Stopped {
  readonly fault: XmlFault | null
  constructor(fault: XmlFault | null) {
    this.fault = fault
  }
}

/**
 * Walks a document from its first to its last element.
 * @param source bytes (see {@link textOfXml} for their encodings), or a text that was decoded already
 * @returns `null` when all was read, or when the visitor had enough; otherwise why not
 */
export function readXml(
  source: Uint8Array | string,
  visitor: XmlVisitor,
  limits: XmlLimits = XML_LIMITS,
): XmlFault | null {
  const text = typeof source === 'string' ? source : textOfXml(source)
  if (text === null) return 'encoding'
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  let elements = 0
  const stop = (fault: XmlFault | null): never => {
    throw new Stopped(fault)
  }
  const heed = (answer: unknown): void => {
    if (answer === ENOUGH) stop(null)
  }
  parser.on('error', () => stop('malformed'))
  parser.on('doctype', () => stop('document-type'))
  // Before the attributes are read, of which there may be very many.
  parser.on('opentagstart', () => {
    depth += 1
    elements += 1
    if (depth > limits.depth) stop('too-deep')
    if (elements > limits.elements) stop('too-many')
  })
  parser.on('opentag', (tag) => heed(visitor.open?.(elementOf(tag, text, parser))))
  parser.on('closetag', ({ uri, local, name, isSelfClosing: empty }) => {
    depth -= 1
    heed(visitor.close?.({ uri, local, name, empty }, parser.position))
  })
  const tellText = (piece: string): void => heed(visitor.text?.(piece))
  // Without a listener the parser need not gather the text.
  if (visitor.text !== undefined) {
    parser.on('text', tellText)
    parser.on('cdata', tellText)
  }
  try {
    parser.write(text).close()
    return null
  } catch (error) {
    if (error instanceof Stopped) return error.fault
    throw error
  }
}

function elementOf(tag: SaxesTagNS, text: string, parser: SaxesParser<{ xmlns: true }>): XmlElement {
  const end = parser.position
  return {
    uri: tag.uri,
    prefix: tag.prefix,
    local: tag.local,
    name: tag.name,
    attributes: Object.values(tag.attributes),
    resolve: (prefix) => parser.resolve(prefix),
    // No attribute can hold a "<", so the last one begins this tag.
    start: text.lastIndexOf('<', end - 1),
    end,
    empty: tag.isSelfClosing,
  }
}

/** The value of an attribute; by default of one without a prefix, as nearly all are. */
export function attributeOf(
  { attributes }: Pick<XmlElement, 'attributes'>,
  local: string,
  uri = '',
): string | undefined {
  return attributes.find((one) => one.local === local && one.uri === uri)?.value
}
