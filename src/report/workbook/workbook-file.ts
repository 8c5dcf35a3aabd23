/**
 * The one way to Excel: `write-excel-file`, with what it does not do right put right. It writes the parts of a font in an order the
 * standard does not know, which strict readers refuse; it keeps texts in an object in which names like "constructor" are taken; it lets
 * Excel read "_x0041_" as a letter; and it writes the moment of making. The same workbook always gives the same bytes.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeXlsxFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/universal'
import { NO_MOMENT } from '../../domain/zip-moment'
import { addPrintSetup } from './workbook-print'

const STYLES = 'xl/styles.xml'
const TEXTS = 'xl/sharedStrings.xml'

/** Put after a text whose name is taken, until it is written; no text holds it, because no document can (`legible-text.ts`). */
const MARK = '\uFFFF'

/** CT_Font, ECMA-376 part 1, section 18.8.22. */
const FONT_PARTS = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme']

/**
 * The bytes of the .xlsx file.
 *
 * @param title of the file, as somebody may have typed it
 * @param sheets in which every text passed `workbook-cells.ts` or `visible`
 */
export async function workbookFile(
  title: string,
  sheets: readonly Sheet<Blob>[],
  features: readonly Feature<Blob>[] = [],
): Promise<Uint8Array> {
  const blob = await writeXlsxFile(
    sheets.map((sheet) => ({ ...sheet, data: sheet.data.map((row) => row.map(withSafeText)) })),
    { fontFamily: 'Calibri', fontSize: 11, features: [...features] },
  ).toBlob()
  return putRight(new Uint8Array(await blob.arrayBuffer()), sheets, title)
}

function withSafeText(cell: Cell): Cell {
  if (typeof cell === 'string') return safeText(cell)
  return cell !== null && typeof cell === 'object' && 'value' in cell && typeof cell.value === 'string'
    ? { ...cell, value: safeText(cell.value) }
    : cell
}

/** Excel takes `_x` and four hexadecimal digits for one character (ECMA-376 part 1, section 22.9.2.19), unless the first sign is escaped. */
function safeText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return escaped in {} ? escaped + MARK : escaped
}

function putRight(workbook: Uint8Array, sheets: readonly Sheet<Blob>[], title: string): Uint8Array {
  const parts = unzipSync(workbook)
  const [styles, texts] = [parts[STYLES], parts[TEXTS]]
  if (styles !== undefined) parts[STYLES] = strToU8(withOrderedFonts(strFromU8(styles)))
  if (texts !== undefined) parts[TEXTS] = strToU8(strFromU8(texts).replaceAll(MARK, ''))
  addPrintSetup(parts, sheets, title)
  return zipSync(parts, { mtime: NO_MOMENT })
}

function withOrderedFonts(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/gs, (_whole, inner: string) => {
    const parts = inner.match(/<[^>]+\/>/g) ?? []
    const place = (part: string) => FONT_PARTS.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '')
    return `<font>${parts.toSorted((one, other) => place(one) - place(other)).join('')}</font>`
  })
}
