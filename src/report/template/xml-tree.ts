/**
 * A part of a Word file as a tree, written again with the prefixes Word itself uses: a prefix is free to choose, and what fills a template
 * knows Word's alone.
 */
import { readXml, type XmlElement as ReadElement } from '../../markup/read-xml'
import { faultOf, type XmlFault } from './xml-scan'

export interface XmlElement {
  /** With the prefix of Word: `w:p`. Without one in the lists of a package. */
  readonly name: string
  readonly attributes: Map<string, string>
  children: XmlNode[]
}
export type XmlNode = XmlElement | string

export interface XmlTree {
  readonly root: XmlElement
  /** Namespace of the root: of Word as everybody saves it, or of the strict kind. */
  readonly namespace: string
  /** Prefixes by namespace. */
  readonly prefixes: ReadonlyMap<string, string>
}

const OFFICE = 'http://schemas.openxmlformats.org'
const MICROSOFT = 'http://schemas.microsoft.com/office'
/** Strict files say the same things by other names; they are refused, see `safe-template.ts`. */
export const STRICT = 'http://purl.oclc.org/ooxml/'

/** Those whose prefix something in Word or in docx relies on. The lists of a package have none. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}/package/2006/relationships`, ''],
  [`${OFFICE}/package/2006/content-types`, ''],
  [`${OFFICE}/wordprocessingml/2006/main`, 'w'],
  [`${OFFICE}/officeDocument/2006/relationships`, 'r'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc'],
  [`${OFFICE}/officeDocument/2006/math`, 'm'],
  [`${OFFICE}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${OFFICE}/drawingml/2006/main`, 'a'],
  [`${OFFICE}/drawingml/2006/picture`, 'pic'],
  [`${OFFICE}/drawingml/2006/chart`, 'c'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['urn:schemas-microsoft-com:office:word', 'w10'],
  [`${MICROSOFT}/word/2010/wordml`, 'w14'],
  [`${MICROSOFT}/word/2012/wordml`, 'w15'],
  [`${MICROSOFT}/word/2010/wordprocessingCanvas`, 'wpc'],
  [`${MICROSOFT}/word/2010/wordprocessingDrawing`, 'wp14'],
  [`${MICROSOFT}/word/2010/wordprocessingGroup`, 'wpg'],
  [`${MICROSOFT}/word/2010/wordprocessingInk`, 'wpi'],
  [`${MICROSOFT}/word/2010/wordprocessingShape`, 'wps'],
  [`${MICROSOFT}/word/2006/wordml`, 'wne'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])
const TAKEN = new Set(KNOWN.values())

/** Attributes whose value is a list of prefixes. */
const LISTS = new Set(['mc:Ignorable', 'mc:MustUnderstand', 'Requires'])
/** Names of single elements by their prefix: rare, and without them an unknown element is left out whole. */
const NAMES = new Set(['mc:ProcessContent', 'mc:PreserveElements', 'mc:PreserveAttributes'])

/** The part as a tree, or why it cannot be read. */
export function readTree(bytes: Uint8Array): XmlTree | XmlFault {
  const prefixes = new Map<string, string>()
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let namespace = ''
  const fault = readXml(bytes, {
    open: (tag) => {
      const element = elementOf(tag, prefixes)
      const parent = open.at(-1)
      if (parent === undefined) {
        root = element
        namespace = tag.uri
      } else parent.children.push(element)
      open.push(element)
    },
    close: () => void open.pop(),
    text: (text) => void open.at(-1)?.children.push(text),
  })
  if (fault !== null) return faultOf(fault)
  return root === undefined ? 'unsound' : { root, namespace, prefixes }
}

function elementOf(
  { local, uri, prefix, attributes, resolve }: ReadElement,
  prefixes: Map<string, string>,
): XmlElement {
  const named = (of: string, given: string, name: string): string => {
    const own = of === '' ? '' : prefixFor(of, given, prefixes)
    return own === '' ? name : `${own}:${name}`
  }
  const name = named(uri, prefix, local)
  const own = new Map<string, string>()
  for (const one of attributes) {
    if (one.prefix === 'xmlns' || one.name === 'xmlns') continue
    const key = named(one.uri, one.prefix, one.local)
    if (NAMES.has(key)) continue
    own.set(
      key,
      LISTS.has(key) && (key !== 'Requires' || name === 'mc:Choice') ? known(one.value) : one.value,
    )
  }
  return { name, attributes: own, children: [] }

  function known(list: string): string {
    return list
      .split(/\s+/)
      .flatMap((given) => {
        const of = given === '' ? undefined : resolve(given)
        return of === undefined ? [] : [prefixFor(of, given, prefixes)]
      })
      .join(' ')
  }
}

function prefixFor(uri: string, given: string, prefixes: Map<string, string>): string {
  const before = prefixes.get(uri) ?? KNOWN.get(uri)
  if (before !== undefined) {
    prefixes.set(uri, before)
    return before
  }
  const used = new Set([...prefixes.values(), ...TAKEN])
  let own = given
  for (let count = 1; own === '' || used.has(own); count += 1) own = `ns${String(count)}`
  prefixes.set(uri, own)
  return own
}

/** In UTF-8, as Word writes it. */
export function writtenTree({ root, prefixes }: XmlTree): Uint8Array {
  const spaces = [...prefixes].flatMap(([uri, prefix]): [string, string][] =>
    prefix === 'xml' ? [] : [[prefix === '' ? 'xmlns' : `xmlns:${prefix}`, uri]],
  )
  const whole = { ...root, attributes: new Map([...spaces, ...root.attributes]) }
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${written(whole)}`)
}

function written(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = [...node.attributes].map(
    ([name, value]) =>
      ` ${name}="${escaped(value).replace(/["\n\t]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)}"`,
  )
  const start = `<${node.name}${attributes.join('')}`
  return node.children.length === 0
    ? `${start}/>`
    : `${start}>${node.children.map(written).join('')}</${node.name}>`
}

const escaped = (text: string): string =>
  text.replace(/[&<>\r]/g, (sign) =>
    sign === '\r' ? '&#13;' : sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;',
  )

/** The element and everything below it, in their order. */
export function* below(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) if (typeof child !== 'string') yield* below(child)
}

/** Replaces every element below by what `change` makes of it: itself to keep it, its children to drop the element and keep them. */
export function replaced(element: XmlElement, change: (child: XmlElement) => readonly XmlNode[]): void {
  const settled = (child: XmlNode): readonly XmlNode[] => {
    if (typeof child === 'string') return [child]
    const changed = change(child)
    if (!changed.includes(child)) return changed.flatMap(settled)
    replaced(child, change)
    return changed
  }
  element.children = element.children.flatMap(settled)
}

/** The elements of that name straight below. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  (element?.children ?? []).flatMap((child) =>
    typeof child === 'string' || child.name !== name ? [] : [child],
  )
