import { stemOf } from './dutch-words'

/** Shorter parts are in too many words that have nothing to do with them. */
const LEAST_PART = 4
const LONGEST_PART = 16

/** The words a compound can be taken apart into: those of the texts themselves, as stems. */
export type Lexicon = ReadonlySet<string>

/** Adds the words of a text to a lexicon. */
export function learnWords(lexicon: Set<string>, words: readonly string[]): void {
  for (const word of words)
    if (word.length >= LEAST_PART && word.length <= LONGEST_PART && !/\d/.test(word))
      lexicon.add(stemOf(word))
}

/**
 * The parts of a compound, as stems: "wacht" and "lijst" of "wachtlijsten". A word is only taken apart where both sides are words of the
 * lexicon; s, e and en between them count as an ending of the first. Empty for a word that is no compound.
 */
export function partsOfCompound(word: string, lexicon: Lexicon): readonly string[] {
  const parts = new Set<string>()
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
    const first = stemOf(word.slice(0, at))
    if (!lexicon.has(first)) continue
    const rest = word.slice(at)
    const last = stemOf(rest)
    const deeper = lexicon.has(last) ? [] : partsOfCompound(rest, lexicon)
    if (!lexicon.has(last) && deeper.length === 0) continue
    parts.add(first)
    if (deeper.length === 0) parts.add(last)
    for (const part of deeper) parts.add(part)
  }
  parts.delete(stemOf(word))
  return [...parts]
}
