import { searchable } from '../search'
import { plainOf, stemOf, wordsIn } from './dutch-words'

/** A piece of a text, and whether it is what was looked for. */
interface MarkedPart {
  readonly text: string
  readonly marked: boolean
}

/** Letters and digits in a row; of an id, also the line between them. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:-\p{N}+)?/gu

/**
 * A text cut in pieces, with what was found marked: of a word that begins with what was typed just that beginning, of a word that was
 * found otherwise (misspelt, another form, a part of it) the whole word.
 * @param typed words as they were typed
 * @param terms stems by which the document was found
 */
export function markedParts(
  text: string,
  typed: readonly string[],
  terms: readonly string[],
): readonly MarkedPart[] {
  const parts: MarkedPart[] = []
  const add = (piece: string, marked: boolean): void => {
    if (piece !== '') parts.push({ text: piece, marked })
  }
  let done = 0
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    const length = lengthToMark(word, typed, terms)
    if (length === 0) continue
    add(text.slice(done, match.index), false)
    add(word.slice(0, length), true)
    done = match.index + length
  }
  add(text.slice(done), false)
  return parts
}

/** A word as it is compared. */
interface Compared {
  /** Without capitals and accents; `null` when that makes it another length, so that letters cannot be counted. */
  readonly lower: string | null
  readonly stem: string
  readonly plain: string
}

/** A text has the same words over and over. Emptied when it is full. */
const compared = new Map<string, Compared>()
const MOST_COMPARED = 50_000

function comparedOf(word: string): Compared {
  const known = compared.get(word)
  if (known !== undefined) return known
  const [normal = ''] = wordsIn(word)
  const lower = searchable(word)
  const made = {
    lower: lower.length === word.length ? lower : null,
    stem: stemOf(normal),
    plain: plainOf(normal),
  }
  if (compared.size >= MOST_COMPARED) compared.clear()
  compared.set(word, made)
  return made
}

/** A shorter piece is in many words by chance. */
const LEAST_PART = 4

/** Letters of this word to mark, from its beginning. */
function lengthToMark(word: string, typed: readonly string[], terms: readonly string[]): number {
  const { lower, stem, plain } = comparedOf(word)
  const beginning = lower === null ? undefined : typed.find((one) => one !== '' && lower.startsWith(one))
  if (beginning !== undefined) return beginning.length
  const isFound = terms.some((term) => term === stem || (term.length >= LEAST_PART && plain.includes(term)))
  return isFound ? word.length : 0
}

/** Letters of a text around what was found. */
const BEFORE = 30
const AROUND = 110

/** The part of a body where something was found, in whole words; its beginning when nothing was. */
export function excerptOf(body: string, typed: readonly string[], terms: readonly string[]): string {
  const text = body.replace(/\s+/g, ' ').trim()
  let at = 0
  for (const match of text.matchAll(WORD))
    if (lengthToMark(match[0], typed, terms) > 0) {
      at = match.index
      break
    }
  const start = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1
  const whole = text.slice(start, start + AROUND)
  const isCut = start + AROUND < text.length
  const end = isCut ? whole.slice(0, Math.max(whole.lastIndexOf(' '), 1)) : whole
  return `${start > 0 ? '… ' : ''}${end}${isCut ? ' …' : ''}`
}
