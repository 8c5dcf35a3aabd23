/**
 * Reads XML from an untrusted source: the parts of a workbook or of a Word template. Streaming, so that a reader keeps only what it needs:
 *
 * const places: number[] = []
 * const fault = readXml(bytes, {
 * open: (element) => {
 * if (element.uri === WORD && element.local === 'sdt') places.push(element.start)
 * },
 * })
 * if (fault !== null) return 'damaged'
 *
 * Elements and attributes are recognised by the address of their namespace, never by their prefix, which anybody can choose. A document
 * type (which would allow entities) is refused, and so is anything nested deeper or with more elements than a real document. Nothing in
 * the text causes an exception: every fault is a {@link XmlFault}.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { textOfXml } from './xml-encoding'

/** Why a text cannot be read to its end. What the visitor received before that may not be used. */
export type XmlFault = 'encoding' | 'document-type' | 'malformed' | 'too-deep' | 'too-many'

interface XmlAttribute {
  /** Address of its namespace; empty for an attribute without a prefix. */
  readonly uri: string
  readonly prefix: string
  readonly local: string
  /** As written, with its prefix. */
  readonly name: string
  readonly value: string
}

export interface XmlElement {
  /** Address of its namespace; empty when it has none. */
  readonly uri: string
  readonly prefix: string
  readonly local: string
  /** As written, with its prefix. */
  readonly name: string
  readonly attributes: readonly XmlAttribute[]
  /** The address a prefix stands for here; only valid during the call for this element. */
  readonly resolve: (prefix: string) => string | undefined
  /** Where its start tag begins and ends, in UTF-16 units of the text that {@link textOfXml} returns. */
  readonly start: number
  readonly end: number
  /** `<a/>`. A close is still reported. */
  readonly empty: boolean
}

/** What a visitor returns to stop the reading without a fault: it knows enough. Any other value is ignored. */
export const ENOUGH = Symbol('enough')

interface XmlVisitor {
  open?(element: XmlElement): unknown
  /** @param end just after the end tag */
  close?(name: Pick<XmlElement, 'uri' | 'local' | 'name' | 'empty'>, end: number): unknown
  /** A piece of text, entities decoded and line ends as `\n`; CDATA is text too. Neighbouring pieces are not joined. */
  text?(text: string): unknown
}

/** How deep elements may be nested, and how many there may be. */
interface XmlLimits {
  readonly depth: number
  readonly elements: number
}

/** Word and Excel stay under a depth of a hundred; a sheet of 10,000 rows and 300 columns has nine million elements at most. */
export const XML_LIMITS: XmlLimits = { depth: 500, elements: 10_000_000 }

/** Stops the parser, which has no other way to be stopped. */
class Stopped {
  readonly fault: XmlFault | null
  constructor(fault: XmlFault | null) {
    this.fault = fault
  }
}

/**
 * Walks a document from its first to its last element.
 * @param source bytes (see {@link textOfXml} for their encodings), or a text that was decoded already
 * @returns `null` when all was read, or when the visitor had enough; otherwise the fault
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
  // Before the attributes are read, because there may be very many.
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
  // Without a listener the parser does not have to collect the text.
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
    // No attribute can contain a "<", so the last one begins this tag.
    start: text.lastIndexOf('<', end - 1),
    end,
    empty: tag.isSelfClosing,
  }
}

/** The value of an attribute; by default one without a prefix, as nearly all are. */
export function attributeOf(
  { attributes }: Pick<XmlElement, 'attributes'>,
  local: string,
  uri = '',
): string | undefined {
  return attributes.find((one) => one.local === local && one.uri === uri)?.value
}
