/** How much is in a Word file: read from its XML, so that the bare limit writes as much as the report really has. */
import { strFromU8, unzipSync } from 'fflate'

/**
 * @typedef {{ readonly runs: readonly string[], readonly heading: number | null, readonly chartIndex: number | null }} ParagraphShape
 * @typedef {{ readonly rows: readonly (readonly (readonly ParagraphShape[])[])[] }} TableShape
 * @typedef {{ readonly kind: 'bar' | 'scatter', readonly series: number, readonly points: number }} ChartShape points per series
 * @typedef {object} ReportShape
 * @property {readonly (ParagraphShape | TableShape)[]} blocks
 * @property {readonly ChartShape[]} charts
 * @property {{ readonly paragraphs: number, readonly rows: number, readonly runs: number, readonly charts: number }} counts
 */

const pieces =
  /<w:(tbl|tr|tc|p)>|<\/w:(tbl|tr|tc|p)>|<w:pStyle w:val="Heading(\d)"|<w:t(?: [^>]*)?>([^<]*)<|<(c:chart) /g

/** @param {string} text */
function unescaped(text) {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** The table of contents: the bare limit gets its own. */
const contents = /<w:sdt>.*?<\/w:sdt>/gs

/** @param {string} xml */
function countable(xml) {
  return xml.replaceAll(contents, '').replaceAll('<w:p/>', '<w:p></w:p>')
}

/** @param {string} xml word/document.xml */
function blocksOf(xml) {
  /** @type {(ParagraphShape | TableShape)[]} */
  const blocks = []
  /** @type {ParagraphShape[][][] | null} */
  let table = null
  /** @type {string[]} */
  let runs = []
  /** @type {number | null} */
  let heading = null
  /** @type {number | null} */
  let chartIndex = null
  let charts = 0
  const counts = { paragraphs: 0, rows: 0, runs: 0, charts: 0 }
  for (const [, opened, closed, level, text, isChart] of countable(xml).matchAll(pieces)) {
    if (opened === 'tbl') table = []
    else if (opened === 'tr') table?.push([])
    else if (opened === 'tc') table?.at(-1)?.push([])
    else if (opened === 'p') {
      runs = []
      heading = null
      chartIndex = null
    } else if (closed === 'p') {
      counts.paragraphs += 1
      counts.runs += runs.length
      const shape = { runs, heading, chartIndex }
      if (table === null) blocks.push(shape)
      else table.at(-1)?.at(-1)?.push(shape)
    } else if (closed === 'tbl' && table !== null) {
      counts.rows += table.length
      blocks.push({ rows: table })
      table = null
    } else if (level !== undefined) heading = Number(level)
    else if (text !== undefined) runs.push(unescaped(text))
    else if (isChart !== undefined) {
      chartIndex = charts
      charts += 1
    }
  }
  return { blocks, counts: { ...counts, charts } }
}

/**
 * @param {string} xml word/charts/chartN.xml
 * @returns {ChartShape}
 */
function chartOf(xml) {
  const [first = ''] = xml.split('</c:ser>')
  const values = first.match(/<c:(?:val|yVal)>.*/s)?.[0] ?? ''
  return {
    kind: xml.includes('<c:scatterChart>') ? 'scatter' : 'bar',
    series: xml.split('<c:ser>').length - 1,
    points: values.split('<c:pt ').length - 1,
  }
}

/**
 * @param {Uint8Array} docx
 * @returns {ReportShape}
 */
export function shapeOf(docx) {
  const parts = unzipSync(docx, {
    filter: ({ name }) => /^word\/(document|charts\/chart\d+)\.xml$/.test(name),
  })
  const { 'word/document.xml': document, ...charts } = parts
  if (document === undefined) throw new Error('The report is not a Word file')
  return {
    ...blocksOf(strFromU8(document)),
    charts: Object.keys(charts)
      .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
      .map((name) => chartOf(strFromU8(charts[name] ?? new Uint8Array()))),
  }
}
