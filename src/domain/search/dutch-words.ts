import { searchable } from '../search'

/** No Dutch word anybody looks for is longer; a line of signs without spaces is. */
const LONGEST_WORD = 40
/** An ending is only taken off when this many letters stay. */
const LEAST_STEM = 3

/** Number and letters of our ids: ORG-03, A12, kst 3. */
const ID = /^([a-z]{1,4})-?0*(\d{1,4})$/

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['leden', 'lid'],
  ['kinderen', 'kind'],
])

/**
 * The words of a text as they are looked up, in their order: without capitals, accents and the 's of a plural. An id is one word, however
 * it is written: "ORG-03" and "org3" are both "org3".
 */
export function wordsIn(text: string): readonly string[] {
  return searchable(text)
    .replace(/['’‘`´]s(?![\p{L}\p{N}])/gu, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .flatMap((word) => {
      const id = ID.exec(word)
      return id === null ? word.split('-') : [`${id[1] ?? ''}${id[2] ?? ''}`]
    })
    .filter((word) => word !== '' && word.length <= LONGEST_WORD)
}

/** A word with each double letter written once, as Dutch does or does not by the syllable: taak, ta-ken; geschil, geschil-len. */
export function plainOf(word: string): string {
  return word.replace(/(\p{L})\1/gu, '$1')
}

/**
 * What singular, plural and declined forms of a word have in common: "geschil" of "geschillen", "tak" of "taak" and "taken". Made to compare
 * with, not to read. It may put two different words together, which costs a place in a list of results and no more.
 */
export function stemOf(word: string): string {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  if (/\d/.test(word)) return word
  let stem = word.endsWith('heden') ? `${word.slice(0, -4)}eid` : without(word, 's')
  const shorter = without(stem, 'en')
  stem = shorter === stem && !stem.endsWith('ie') ? without(stem, 'e') : shorter
  // Huis and huizen, brief and brieven.
  stem = stem.replace(/z$/, 's').replace(/v$/, 'f')
  return plainOf(without(stem, 's'))
}

function without(word: string, ending: string): string {
  return word.endsWith(ending) && word.length - ending.length >= LEAST_STEM
    ? word.slice(0, -ending.length)
    : word
}
