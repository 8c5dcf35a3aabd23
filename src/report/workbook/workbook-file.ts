/**
 * What `write-excel-file` makes, put right: it writes the parts of a font in an order the standard does not know, which strict
 * readers refuse, and the moment of making. The same workbook always gives the same bytes.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const STYLES = 'xl/styles.xml'

/** CT_Font, ECMA-376 part 1, section 18.8.22. */
const FONT_PARTS = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme']

/** Zip knows no moment before 1980. */
const NO_MOMENT = new Date(1980, 0, 1)

export function inOrder(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook)
  const styles = parts[STYLES]
  if (styles !== undefined) parts[STYLES] = strToU8(withOrderedFonts(strFromU8(styles)))
  return zipSync(parts, { mtime: NO_MOMENT })
}

function withOrderedFonts(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/gs, (_whole, inner: string) => {
    const parts = inner.match(/<[^>]+\/>/g) ?? []
    const place = (part: string) => FONT_PARTS.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '')
    return `<font>${parts.toSorted((one, other) => place(one) - place(other)).join('')}</font>`
  })
}
