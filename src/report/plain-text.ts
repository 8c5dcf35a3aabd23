/**
 * Every text that goes into a document passes here. XML 1.0 has no way to write some characters at all, not even escaped; one of
 * them makes Word refuse the whole file. Characters that XML *can* hold (emoji, right-to-left text, `</w:t>`) stay as they are:
 * docx escapes them.
 */

/** Characters outside the production `Char` of XML 1.0 (section 2.2); `u` makes a lone surrogate match, a pair not. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu

/** Everything a user or a file may call the end of a line, and the tab, which would jump to an unforeseen stop. */
const LINE_END = /\r\n|[\r\n\u0085\u2028\u2029]/u

const OUTER_LINE_ENDS = /^[\r\n\u0085\u2028\u2029]+|[\r\n\u0085\u2028\u2029]+$/g

/** The text without what XML forbids; line ends and tabs stay. */
export function printable(text: string): string {
  return text.replace(FORBIDDEN, '')
}

/** The printable text in lines; tabs become a space, line ends at either end are dropped. Never empty: at least one line. */
export function linesOf(text: string): readonly string[] {
  return printable(text).replaceAll('\t', ' ').replace(OUTER_LINE_ENDS, '').split(LINE_END)
}

/** One line: line ends become a space. For headings, names, table cells and properties. */
export function oneLine(text: string): string {
  return linesOf(text).join(' ').trim()
}

/** At most `length` characters, cut at a word, with an ellipsis. Never cuts a character in half. */
export function shortened(text: string, length: number): string {
  const characters = [...oneLine(text)]
  if (characters.length <= length) return characters.join('')
  const cut = characters.slice(0, length - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/u, '')}…`
}
