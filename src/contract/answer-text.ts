/**
 * The same answer as text for in an e-mail, for whom saving a file is blocked. Base64 between two marked lines survives what mail
 * programs do to text: new line ends, quoting marks, spaces, curly quotes.
 */
import { toBase64 } from './base64'

const LINE = 64
const BEGIN = '[BEGIN VSV-ANTWOORD]'
const END = '[EINDE VSV-ANTWOORD]'
/** Between two words of a mark: white space, and a line end with quoting marks when the mail program broke the line there. */
const gap = '[\\s>|]+'
const mark = (word: string) => new RegExp(`\\[${word}${gap}VSV[^A-Z]{0,3}ANTWOORD\\]`, 'gi')

/** Wraps the text of an answer file for in an e-mail. */
export function answerAsText(answer: string): string {
  const code = toBase64(new TextEncoder().encode(answer))
  return [BEGIN, ...(code.match(new RegExp(`.{1,${String(LINE)}}`, 'g')) ?? []), END].join('\n')
}

/**
 * The text of every answer file in a pasted text: one e-mail, or many below each other. An answer that lost its end is given as
 * far as it goes, so that opening it tells so instead of it going unnoticed.
 * @param most answers after which reading stops: a file of nothing but marks could hold millions
 */
export function answersInText(text: string, most: number): readonly string[] {
  return text
    .split(mark('BEGIN'), most + 1)
    .slice(1)
    .map((part) => part.split(mark('EINDE'))[0] ?? '')
    .map(unwrapped)
}

/**
 * Only letters of base64 count; whatever stands before, after or between them was put there by a mail program. A cut-off text is
 * read as far as it goes: the answer file inside is strict enough.
 */
function unwrapped(part: string): string {
  const letters = part.replace(/[^A-Za-z0-9+/]/g, '')
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters
  return new TextDecoder().decode(Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0)))
}
