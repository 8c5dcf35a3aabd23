/**
 * A file as text for an e-mail, for people who cannot save a file. Base64 between two marked lines survives what mail programs
 * do to text: new line ends, quoting marks, spaces, curly quotes.
 */
import { toBase64 } from './base64'

const LINE = 64
/** Between two words of a mark: white space, and a line end with quoting marks when the mail program broke the line there. */
const gap = '[\\s>|]+'
const mark = (word: string, kind: string) => new RegExp(`\\[${word}${gap}VSV[^A-Z]{0,3}${kind}\\]`, 'gi')

/**
 * Wraps the text of a file for an e-mail.
 * @param kind what it is, in capitals: `ANTWOORD`, `RETOUR`
 */
export function asMarkedText(kind: string, file: string): string {
  const code = toBase64(new TextEncoder().encode(file))
  const lines = code.match(new RegExp(`.{1,${String(LINE)}}`, 'g')) ?? []
  return [`[BEGIN VSV-${kind}]`, ...lines, `[EINDE VSV-${kind}]`].join('\n')
}

/**
 * The text of every file of this kind in a pasted text: one e-mail, or many below each other. One that lost its end is given as far
 * as it goes, so that reading it tells so instead of it going unnoticed.
 * @param most files after which reading stops: a text of nothing but marks could hold millions
 */
export function filesInText(kind: string, text: string, most: number): readonly string[] {
  return text
    .split(mark('BEGIN', kind), most + 1)
    .slice(1)
    .map((part) => part.split(mark('EINDE', kind))[0] ?? '')
    .map(unwrapped)
}

/**
 * Only letters of base64 count; whatever stands before, after or between them was put there by a mail program. A cut-off text is
 * read as far as it goes: the check of the file inside is strict enough.
 */
function unwrapped(part: string): string {
  const letters = part.replace(/[^A-Za-z0-9+/]/g, '')
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters
  return new TextDecoder().decode(Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0)))
}
