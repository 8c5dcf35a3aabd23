/** Reads a .docx back, independently of the library that wrote it: enough of it for the promises we make. */
import { strFromU8, unzipSync } from 'fflate'

export interface ReadParagraph {
  readonly kind: 'paragraph'
  readonly style: string
  readonly keepNext: boolean
  readonly text: string
}
export interface ReadTable {
  readonly kind: 'table'
  readonly headerRows: number
  readonly wholeRows: number
  /** Rows of cell texts, header row included. */
  readonly rows: readonly (readonly string[])[]
}
export interface ReadDocx {
  readonly files: Readonly<Record<string, string>>
  readonly blocks: readonly (ReadParagraph | ReadTable)[]
  readonly paragraphs: readonly ReadParagraph[]
  readonly tables: readonly ReadTable[]
  readonly charts: readonly string[]
  /** Alternative texts of all drawings. */
  readonly descriptions: readonly string[]
  /** Everything a reader can see: body, headers, footers, charts and their alternative texts. */
  readonly allText: string
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const decoded = (xml: string): string =>
  xml.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) =>
    name.startsWith('#')
      ? String.fromCodePoint(
          name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10),
        )
      : (ENTITIES[name] ?? whole),
  )

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab|noBreakHyphen)\/>/g)]
    .map(([, text, mark]) =>
      mark === undefined
        ? decoded(text ?? '')
        : mark === 'tab'
          ? '\t'
          : mark === 'noBreakHyphen'
            ? '-'
            : '\n',
    )
    .join('')

const paragraphOf = (xml: string): ReadParagraph => {
  const properties = /^<w:p(?: [^>]*)?><w:pPr>(.*?)<\/w:pPr>/s.exec(xml)?.[1] ?? ''
  return {
    kind: 'paragraph',
    style: /<w:pStyle w:val="([^"]*)"/.exec(properties)?.[1] ?? '',
    keepNext: /<w:keepNext\/>/.test(properties),
    text: textOf(xml),
  }
}

const PARAGRAPH = /<w:p(?: [^>]*)?>.*?<\/w:p>/gs

const tableOf = (xml: string): ReadTable => {
  const rows = xml.match(/<w:tr(?: [^>]*)?>.*?<\/w:tr>/gs) ?? []
  return {
    kind: 'table',
    headerRows: rows.filter((row) => row.includes('<w:tblHeader/>')).length,
    wholeRows: rows.filter((row) => row.includes('<w:cantSplit/>')).length,
    rows: rows.map((row) => (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => textOf(cell))),
  }
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  )
  const body = files['word/document.xml'] ?? ''
  const blocks = (body.match(/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs) ?? []).map((xml) =>
    xml.startsWith('<w:tbl>') ? tableOf(xml) : paragraphOf(xml),
  )
  const charts = Object.keys(files)
    .filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))
    .map((name) => files[name] ?? '')
  const descriptions = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) =>
    decoded(text ?? ''),
  )
  const margins = Object.entries(files)
    .filter(([name]) => /^word\/(?:(?:header|footer)\d+|footnotes)\.xml$/.test(name))
    .flatMap(([, xml]) => (xml.match(PARAGRAPH) ?? []).map(textOf))
  const chartTexts = charts.flatMap((xml) =>
    [...xml.matchAll(/<(?:c:v|a:t)>([^<]*)</g)].map(([, text]) => decoded(text ?? '')),
  )
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  const tables = blocks.filter((block) => block.kind === 'table')
  return {
    files,
    blocks,
    paragraphs,
    tables,
    charts,
    descriptions,
    allText: [
      ...paragraphs.map(({ text }) => text),
      ...tables.flatMap(({ rows }) => rows.flat()),
      ...margins,
      ...chartTexts,
      ...descriptions,
    ].join('\n'),
  }
}

/** Texts of the headings with their level, in order. */
export const headingsOf = (docx: ReadDocx): readonly { level: number; text: string }[] =>
  docx.paragraphs.flatMap(({ style, text }) => {
    const level = /^Heading(\d)$/.exec(style)?.[1]
    return level === undefined ? [] : [{ level: Number(level), text }]
  })

/** The table under a caption with this title, without "Tabel 1. "; of several that match the first. */
export function tableUnder(docx: ReadDocx, title: string | RegExp): ReadTable {
  const isUnder = (caption: string) =>
    typeof title === 'string'
      ? caption.endsWith(`. ${title}`)
      : title.test(caption.replace(/^Tabel \d*\. /u, ''))
  const at = docx.blocks.findIndex(
    (block) =>
      block.kind === 'paragraph' &&
      block.style === 'Caption' &&
      block.text.startsWith('Tabel ') &&
      isUnder(block.text),
  )
  const next = docx.blocks.slice(at + 1).find((block) => block.kind === 'table')
  if (at < 0 || next?.kind !== 'table') throw new Error(`no table under "${String(title)}"`)
  return next
}
