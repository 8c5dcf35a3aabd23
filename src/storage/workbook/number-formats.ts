/** Dates and times in a workbook: numbers whose style says that they are to be shown as one. */
import { attributeOf, readXml } from '../../markup/read-xml'
import { sheetName } from './namespaces'

const DAY = 24 * 60 * 60 * 1000

/** Formats that need no code of their own and show a date or time (ECMA-376 part 1, 18.8.30), those of other languages included. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Whether a code shows a day or a time: `dd-mm-yyyy`, `[h]:mm`; not `0.00 "dagen"`. */
function showsTime(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
    .replace(/general|standaard/giu, '')
  return /[dmyhsj]/iu.test(bare)
}

/** By the number of a cell's style: whether it shows a date or time. Empty when there are no styles, or no sound ones. */
export function readDateStyles(content: Uint8Array): readonly boolean[] {
  const codes = new Map<number, string>()
  const styles: boolean[] = []
  let inStyles = false
  const fault = readXml(content, {
    open: (element) => {
      const name = sheetName(element)
      if (name === 'cellXfs') inStyles = true
      const id = Number(attributeOf(element, 'numFmtId') ?? 0)
      if (name === 'numFmt') codes.set(id, attributeOf(element, 'formatCode') ?? '')
      if (name !== 'xf' || !inStyles) return
      const code = codes.get(id)
      styles.push(code === undefined ? builtIn(id) : showsTime(code))
    },
    close: (element) => {
      if (sheetName(element) === 'cellXfs') inStyles = false
    },
  })
  return fault === null ? styles : []
}

/**
 * A number as the day it means, `yyyy-mm-dd`, or `hh:mm` for a time without a day.
 * @param from1904 days are counted from 1904, as Excel for Mac did; otherwise from 1900, in which Excel sees a 29 February
 */
export function dayText(serial: number, from1904: boolean): string {
  if (serial >= 0 && serial < 1) return new Date(Math.round(serial * DAY)).toISOString().slice(11, 16)
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  const moment = new Date(first + Math.round(serial * DAY))
  const year = moment.getUTCFullYear()
  return Number.isNaN(year) || year < 1900 || year > 9999 ? String(serial) : moment.toISOString().slice(0, 10)
}
