/** What is needed of a term of the Wegwijzer to find it in a text. */
export interface FindableTerm {
  readonly id: string
  readonly term: string
  /** Written out; empty when it is no abbreviation. */
  readonly long: string
  /** Other forms in which it is found. */
  readonly forms: readonly string[]
}

interface TextPart {
  readonly text: string
  /** The term these words are; `null` for what lies between. */
  readonly termId: string | null
}

const LETTER = /[\p{L}\p{N}]/u

/** "ROAZ" is written in capitals, also by who does not know it; "dig" is no "DIG". */
const isAbbreviation = (word: string) => word === word.toUpperCase()

/** Where a word stands by itself in a text, from `from` on; -1 when nowhere. */
function placeOf(text: string, word: string, from: number): number {
  const [where, what] = isAbbreviation(word) ? [text, word] : [text.toLowerCase(), word.toLowerCase()]
  for (let at = where.indexOf(what, from); at >= 0; at = where.indexOf(what, at + 1)) {
    const before = text[at - 1] ?? ''
    const after = text[at + word.length] ?? ''
    if (!LETTER.test(before) && !LETTER.test(after)) return at
  }
  return -1
}

/**
 * Divides a text at the terms in it. Each term is marked once, where it first stands; of two that overlap, the longer one. The parts
 * together are the text.
 * @param leftOut ids of terms that everybody who reads this knows
 */
export function termsInText(
  text: string,
  terms: readonly FindableTerm[],
  leftOut: readonly string[] = [],
): readonly TextPart[] {
  const words = terms
    .filter(({ id }) => !leftOut.includes(id))
    .flatMap(({ id, term, long, forms }) => [term, long, ...forms].map((word) => ({ id, word })))
    .filter(({ word }) => word !== '')
    .toSorted((a, b) => b.word.length - a.word.length)
  const parts: TextPart[] = []
  const seen = new Set<string>()
  let done = 0
  while (done < text.length) {
    const next = words
      .filter(({ id }) => !seen.has(id))
      .map(({ id, word }) => ({ id, word, at: placeOf(text, word, done) }))
      .filter(({ at }) => at >= 0)
      .reduce<{ id: string; word: string; at: number } | null>(
        (first, one) => (first === null || one.at < first.at ? one : first),
        null,
      )
    if (next === null) break
    if (next.at > done) parts.push({ text: text.slice(done, next.at), termId: null })
    done = next.at + next.word.length
    parts.push({ text: text.slice(next.at, done), termId: next.id })
    seen.add(next.id)
  }
  if (done < text.length) parts.push({ text: text.slice(done), termId: null })
  return parts
}
