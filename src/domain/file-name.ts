/** File names that every system accepts. */
import { visible } from './legible-text'

/** Names Windows keeps for devices, with any extension. */
const reservedName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Forbidden on Windows; also control characters, line ends and direction marks, which can hide an extension. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}\uFEFF\u200B\u2060]+/gu

/** Letters, without the extension. */
const LONGEST_NAME = 120

/** "Rapport (2)": the number of a later attempt. */
const numbered = /^(.*\S) \((\d{1,4})\)$/s

/** A suggested name in a form every system accepts: one path part, without what Windows forbids, at most 120 letters plus the extension. */
export function safeFileName(suggested: string, extension: string): string {
  const ending = `.${extension}`
  const short = cutTo(safePart(withoutEnding(suggested, ending)), LONGEST_NAME)
  const name = short === '' || reservedName.test(short) ? `document ${short}`.trimEnd() : short
  return name + ending
}

/**
 * A text as part of a file name: without forbidden or invisible characters, and without a space or dot at either end. May be empty, and
 * of any length.
 */
export function safePart(text: string): string {
  return visible(text.normalize('NFC').replace(UNSAFE, ' '))
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
}

/** An alternative for a name that could not be used: "Rapport.docx" gives "Rapport (2).docx", and that "Rapport (3).docx". */
export function otherFileName(name: string, extension: string): string {
  const ending = `.${extension}`
  const bare = withoutEnding(name, ending)
  const [, base = bare, number = '1'] = numbered.exec(bare) ?? []
  const mark = ` (${String(Number(number) + 1)})`
  return safeFileName(`${cutTo(base, LONGEST_NAME - mark.length)}${mark}`, extension)
}

function withoutEnding(name: string, ending: string): string {
  return name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name
}

/** Never split a character. */
function cutTo(text: string, letters: number): string {
  return [...text]
    .slice(0, letters)
    .join('')
    .replace(/[. ]+$/, '')
}
