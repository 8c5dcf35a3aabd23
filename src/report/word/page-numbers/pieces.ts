/** Cuts the body of a document where a page begins whatever stands before: what is in a piece then tells by itself how many pages it takes. */
import { attributeOf, childOf, contentOf, isXml, nameOf, textOf, type Content, type Xml } from './xml'

export interface Piece {
  readonly elements: Content
  /** The properties of its section. */
  readonly section: Xml
  /** Begins its section: what is at its top is not there after a break of the page. */
  readonly isFirst: boolean
  /** The names of its bookmarks, in the order of the text. */
  readonly bookmarks: readonly string[]
  /** The ids of its footnotes, in the order of the text. */
  readonly notes: readonly string[]
  /** Shows pages of other pieces. */
  readonly refersToPages: boolean
}

/** Whatever they say themselves, these stay with what follows, by their style (`word/style.ts`). */
const KEPT_BY_STYLE = /^(?:Heading\d|Title|TOCHeading)$/

const PAGE_REFERENCE = /PAGEREF\s+(\S+)/

/** The pieces of a body, in order; `null` when it does not end with a section, and so was not made by us. */
export function cut(body: Xml): readonly Piece[] | null {
  const pieces: Piece[] = []
  let waiting: Content[] = []
  let open: unknown[] = []
  for (const element of contentOf(body)) {
    if (open.length > 0 && beginsPage(element) && !isKept(open.at(-1))) {
      waiting.push(open)
      open = []
    }
    const section = sectionOf(element)
    if (section !== element) open.push(element)
    if (section === undefined) continue
    if (open.length > 0) waiting.push(open)
    pieces.push(...waiting.map((elements, index) => pieceOf(elements, section, index === 0)))
    waiting = []
    open = []
  }
  return waiting.length > 0 || open.length > 0 ? null : pieces
}

function pieceOf(elements: Content, section: Xml, isFirst: boolean): Piece {
  const bookmarks: string[] = []
  const notes: string[] = []
  let refersToPages = false
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look)
    else if (isXml(value))
      for (const name in value) {
        if (name === '_attr') continue
        if (name === 'w:bookmarkStart') bookmarks.push(String(attributeOf(value, 'w:name')))
        else if (name === 'w:footnoteReference') notes.push(String(attributeOf(value, 'w:id')))
        else if (name === 'w:instrText') refersToPages ||= PAGE_REFERENCE.test(textOf(value))
        else look(value[name])
      }
  }
  look(elements)
  return { elements, section, isFirst, bookmarks, notes, refersToPages }
}

const propertiesOf = (paragraph: unknown): unknown =>
  nameOf(paragraph) === 'w:p' ? childOf(paragraph, 'w:pPr') : undefined

/** A property that is on without a value, and off with one of these. */
function isOn(property: unknown): boolean {
  return property !== undefined && ![false, 'false', 0, '0'].includes(attributeOf(property, 'w:val') as never)
}

const beginsPage = (element: unknown): boolean => isOn(childOf(propertiesOf(element), 'w:pageBreakBefore'))

/** Stays on the page of what follows: where it stands then depends on that. */
function isKept(element: unknown): boolean {
  const properties = propertiesOf(element)
  return (
    isOn(childOf(properties, 'w:keepNext')) ||
    KEPT_BY_STYLE.test(String(attributeOf(childOf(properties, 'w:pStyle'), 'w:val')))
  )
}

/** The properties of the section that ends with an element. */
function sectionOf(element: unknown): Xml | undefined {
  const section = nameOf(element) === 'w:sectPr' ? element : childOf(propertiesOf(element), 'w:sectPr')
  return isXml(section) ? section : undefined
}

/** An empty paragraph. */
const EMPTY: Xml = { 'w:p': {} }
/** These come first in the properties of a section; how its footnotes are numbered follows them. */
const BEFORE_NOTES = ['_attr', 'w:headerReference', 'w:footerReference']

/**
 * A piece as a body of its own, and how many pages stand before it there: one, when it does not begin its section, so that what is at its
 * top is what it is after a break of the page.
 *
 * @param firstNote number of its first footnote: the room that "7" takes is not that of "107"
 */
export function bodyOf({ elements, section, isFirst }: Piece, firstNote: number) {
  const properties = contentOf(section)
  const isBefore = (property: unknown): boolean => BEFORE_NOTES.includes(nameOf(property))
  const numbering = { 'w:footnotePr': [{ 'w:numStart': { _attr: { 'w:val': firstNote } } }] }
  const body: Xml = {
    'w:body': [
      ...(isFirst ? [] : [EMPTY]),
      ...elements.slice(0, -1),
      withoutSection(elements.at(-1)),
      {
        'w:sectPr': [
          ...properties.filter(isBefore),
          ...(firstNote > 1 ? [numbering] : []),
          ...properties.filter((property) => !isBefore(property)),
        ],
      },
    ],
  }
  return { body, pagesBefore: isFirst ? 0 : 1 }
}

function withoutSection(element: unknown): unknown {
  if (nameOf(element) !== 'w:p' || sectionOf(element) === undefined) return element
  return {
    'w:p': contentOf(element).map((child) =>
      nameOf(child) === 'w:pPr'
        ? { 'w:pPr': contentOf(child).filter((property) => nameOf(property) !== 'w:sectPr') }
        : child,
    ),
  }
}

/** The same piece with the numbers it refers to as texts: their pages stand outside it. */
export function withNumbers(piece: Piece, numbers: ReadonlyMap<string, number>): Piece {
  return piece.refersToPages ? { ...piece, elements: filled(piece.elements, numbers) } : piece
}

/** In docx the parts of a field stand beside each other: its instruction, `separate`, and then the text it shows. */
function filled(content: Content, numbers: ReadonlyMap<string, number>): Content {
  let target: string | undefined
  return content.flatMap((child): Content => {
    const name = nameOf(child)
    if (name === 'w:instrText') {
      target = PAGE_REFERENCE.exec(textOf(child))?.[1]
      return [target === undefined ? child : { 'w:instrText': [' QUOTE '] }]
    }
    if (target !== undefined && name === 'w:fldChar' && attributeOf(child, 'w:fldCharType') === 'separate') {
      const shown = String(numbers.get(target) ?? '')
      target = undefined
      return [child, { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, shown] }]
    }
    const held = isXml(child) ? child[name] : undefined
    return [Array.isArray(held) ? { [name]: filled(held, numbers) } : child]
  })
}
