/**
 * How a workbook comes out of a printer, and its title: `write-excel-file` knows neither. On A4 across, with the headings and the names of
 * the rows on every page, as many pages wide as it takes to stay readable.
 */
import { strFromU8, strToU8 } from 'fflate'
import type { Sheet } from 'write-excel-file/universal'
import { workbookPage } from '../../texts/report/workbook-page'
import { oneLine } from '../plain-text'
import { withRowHeights } from './row-heights'

type Parts = Record<string, Uint8Array>
type PrintedSheet = Pick<Sheet<Blob>, 'sheet' | 'data' | 'columns' | 'stickyRowsCount' | 'stickyColumnsCount'>

/** Characters next to each other on A4 across with letters of 7 points; at the 11 of the sheet there is room for 150. */
const ACROSS = 230

/** Characters of the title above the page number; Excel keeps 255 of the whole line, and writes every `&` twice. */
const LONGEST_TITLE = 80

const CORE = 'docProps/core.xml'
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml'
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/**
 * The parts of a workbook, changed in place.
 * @param sheets in the order of the workbook
 * @param title of the file, as one may have typed it
 */
export function addPrintSetup(parts: Parts, sheets: readonly PrintedSheet[], title: string): void {
  const named = xmlText(oneLine(title))
  sheets.forEach((sheet, index) => {
    change(parts, `xl/worksheets/sheet${String(index + 1)}.xml`, (xml) => printed(xml, sheet, title))
  })
  change(parts, 'xl/workbook.xml', (xml) =>
    xml.replace('<definedNames/>', () => {
      const names = sheets.map(repeatedOn).join('')
      return names === '' ? '' : `<definedNames>${names}</definedNames>`
    }),
  )
  change(parts, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/${CORE}" ContentType="${CORE_TYPE}"/></Types>`),
  )
  change(parts, '_rels/.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rId-core" Type="${CORE_RELATION}" Target="${CORE}"/></Relationships>`,
    ),
  )
  parts[CORE] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${named}</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>`,
  )
}

function change(parts: Parts, name: string, made: (xml: string) => string): void {
  const part = parts[name]
  if (part !== undefined) parts[name] = strToU8(made(strFromU8(part)))
}

/** The places of these elements: ECMA-376 part 1, section 18.3.1.99. */
function printed(xml: string, sheet: PrintedSheet, title: string): string {
  const setup = [
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" pageOrder="overThenDown" fitToWidth="${String(pagesAcross(sheet))}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${xmlText(footerOf(title))}</oddFooter></headerFooter>`,
  ].join('')
  return withRowHeights(xml, sheet)
    .replace(/<worksheet\b[^>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace('</worksheet>', () => `${setup}</worksheet>`)
}

/** Names of rows are on every page, so only what is left of it counts for the rest. */
function pagesAcross({ columns = [], stickyColumnsCount = 0 }: PrintedSheet): number {
  const widthOf = (some: typeof columns) => some.reduce((sum, { width = 0 }) => sum + width, 0)
  const names = widthOf(columns.slice(0, stickyColumnsCount))
  const rest = widthOf(columns) - names
  return Math.max(1, Math.ceil(rest / (ACROSS - names)))
}

/** In the language of page headers, where `&` begins a code: section 18.3.1.46. */
function footerOf(title: string): string {
  const short = [...oneLine(title)].slice(0, LONGEST_TITLE).join('')
  return `&L${short.replaceAll('&', '&&')}&C&A&R${workbookPage}`
}

/** The rows and columns of a sheet that are on every page. */
function repeatedOn(
  { sheet = '', stickyRowsCount = 0, stickyColumnsCount = 0 }: PrintedSheet,
  index: number,
): string {
  const name = `'${sheet.replaceAll("'", "''")}'`
  const ranges = [
    ...(stickyColumnsCount === 0 ? [] : [`${name}!$A:$${columnName(stickyColumnsCount)}`]),
    ...(stickyRowsCount === 0 ? [] : [`${name}!$1:$${String(stickyRowsCount)}`]),
  ]
  return ranges.length === 0
    ? ''
    : `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${xmlText(ranges.join(','))}</definedName>`
}

/** 1 is A, 27 is AA. */
export function columnName(place: number): string {
  const rest = (place - 1) % 26
  const before = (place - 1 - rest) / 26
  return `${before === 0 ? '' : columnName(before)}${String.fromCharCode(65 + rest)}`
}

const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
