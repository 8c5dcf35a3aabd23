/** What is in a Word file, for comparing two that were made in one process: docx goes on counting its ids, and the moment goes on. */
import { strFromU8, unzipSync } from 'fflate'

/** Each of these is a counter of its own, and takes no room on a page. */
const COUNTED_ON = [
  /(_Toc)(\d+)/g,
  /(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)/g,
  /(<wp:docPr id=")(\d+)/g,
] as const

const MOMENT = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g

/** All parts with their names, in order, without moments; ids that are counted on begin at 0. Equal texts are equal files. */
export function partsAlike(file: Uint8Array): string {
  return Object.entries(unzipSync(file))
    .map(([name, bytes]) => {
      // The workbook of a chart.
      if (name.endsWith('.xlsx')) return `${name}\0${partsAlike(bytes)}`
      const text = strFromU8(bytes, true).replaceAll(MOMENT, '')
      return `${name}\0${name === 'word/document.xml' ? fromZero(text) : text}`
    })
    .join('\0')
}

function fromZero(xml: string): string {
  return COUNTED_ON.reduce((text, counter) => {
    const seen = new Map<string, number>()
    return text.replaceAll(counter, (_, before: string, id: string) => {
      const found = seen.get(id) ?? seen.size
      seen.set(id, found)
      return before + String(found)
    })
  }, xml)
}
