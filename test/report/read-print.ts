/** Reads a page to print back: the same things `read-docx.ts` reads of a Word file, so that the two can be held side by side. */
import type { PrintNode, PrintPage } from '../../src/report/print/element'

type PrintElement = Exclude<PrintNode, string>

export interface ReadPrint {
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  /** Rows of cell texts, header row included; the band of key figures as Word has it. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  /** What is said of each chart, in order. */
  readonly descriptions: readonly string[]
  /** Everything outside tables, a line for each paragraph, label and value. */
  readonly lines: readonly string[]
  readonly elements: readonly PrintElement[]
}

const textOf = (node: PrintNode): string => {
  if (typeof node === 'string') return node
  if (node.tag === 'br') return '\n'
  // In Word the number of a note is no text either.
  return node.tag === 'sup' ? '' : node.children.map(textOf).join('')
}

const below = (node: PrintNode): readonly PrintElement[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(below)]

const LINES = new Set(['p', 'li', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'figcaption'])
const isClass = ({ attributes }: PrintElement, name: string): boolean =>
  attributes.class?.split(' ').includes(name) === true

function linesIn(node: PrintNode): readonly string[] {
  if (typeof node === 'string' || node.tag === 'table' || isClass(node, 'key-figures')) return []
  return LINES.has(node.tag) ? [textOf(node)] : node.children.flatMap(linesIn)
}

function tableIn(element: PrintElement): readonly (readonly string[])[] {
  if (element.tag === 'table')
    return below(element)
      .filter(({ tag }) => tag === 'tr')
      .map(({ children }) => children.map(textOf))
  const figures = element.children.map((figure) =>
    typeof figure === 'string' ? [] : figure.children.map(textOf),
  )
  return [0, 1, 2].map((row) => figures.map((figure) => figure[row] ?? ''))
}

export function readPrint({ body }: PrintPage): ReadPrint {
  const elements = below(body)
  return {
    elements,
    headings: elements.flatMap((element) =>
      /^h\d$/.test(element.tag) ? [{ level: Number(element.tag.slice(1)), text: textOf(element) }] : [],
    ),
    tables: elements
      .filter((element) => element.tag === 'table' || isClass(element, 'key-figures'))
      .map(tableIn),
    descriptions: elements.flatMap(({ space, attributes }) =>
      space === 'svg' && attributes.role === 'img' ? [attributes['aria-label'] ?? ''] : [],
    ),
    lines: linesIn(body),
  }
}
