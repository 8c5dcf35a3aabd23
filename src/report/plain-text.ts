/**
 * Every text that goes into a document passes here, so that it can be written at all and turns no reading direction (`domain/legible-text.ts`).
 * What a document *can* hold (emoji, right-to-left letters, `</w:t>`) stays as it is: docx escapes it.
 */
import { legible } from '../domain/legible-text'

/** Everything a user or a file may call the end of a line, and the tab, which would jump to an unforeseen stop. */
const LINE_END = /\r\n|[\r\n\u0085\u2028\u2029]/u

const OUTER_LINE_ENDS = /^[\r\n\u0085\u2028\u2029]+|[\r\n\u0085\u2028\u2029]+$/g

/** The text as it can be written and read; line ends and tabs stay. */
export const printable = legible

/** The printable text in lines; tabs become a space, line ends at either end are dropped. Never empty: at least one line. */
export function linesOf(text: string): readonly string[] {
  return printable(text).replaceAll('\t', ' ').replace(OUTER_LINE_ENDS, '').split(LINE_END)
}

/** One line: line ends become a space. For headings, names, table cells and properties. */
export function oneLine(text: string): string {
  return linesOf(text).join(' ').trim()
}

/** At most `length` characters, cut at a word, with an ellipsis. Never cuts a character in half, nor a mark off what it belongs to. */
export function shortened(text: string, length: number): string {
  const characters = [...oneLine(text)]
  if (characters.length <= length) return characters.join('')
  const cut = characters.slice(0, length - 1).join('')
  const space = cut.lastIndexOf(' ')
  return legible(`${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/u, '')}…`)
}
