import { partsOfCompound, type Lexicon } from './compounds'
import { plainOf, stemOf, wordsIn } from './dutch-words'

/** Of what is typed or pasted no more is looked at: a question is shorter, and a whole document would hold up the next key. */
export const LONGEST_QUERY = 200
const MOST_WORDS = 10

/** Words that say nothing about what is looked for. Only left out when others stay. */
const FILLERS = new Set(
  (
    'de het een en of in op van voor met aan bij te tot naar uit over om door als dan dat die dit er is zijn was wordt worden ' +
    'ik u uw wij we ons onze mijn je jij zij ze men iemand iets ook nog al niet geen wel maar toch zo zelf nu eigenlijk ' +
    'wat wie waar wanneer waarom hoe welke welk hoeveel moet moeten mag mogen kan kunnen wil willen zal zullen heb hebt heeft hebben ' +
    'per iets betekenis betekent bedoeld uitleg doe doen doet ga gaan gaat nodig staat staan eens even hoort horen the'
  ).split(' '),
)

const QUESTION_WORDS = new Set(
  'wat wie waar wanneer waarom hoe welke welk hoeveel moet moeten mag mogen kan kunnen betekenis betekent uitleg'.split(
    ' ',
  ),
)

/** What sounds the same, and is written the one way or the other. */
const SOUNDS = [
  ['g', 'ch'],
  ['ei', 'ij'],
  ['ou', 'au'],
] as const

/** A word as it might have been meant: klagt, klacht; aflijding, afleiding. */
function spellingsOf(word: string): readonly string[] {
  return SOUNDS.flatMap(([one, other]) => [word.replace(one, other), word.replace(other, one)]).filter(
    (spelling) => spelling !== word,
  )
}

/** One word that is looked for, with the forms it is looked up by. */
export interface QueryWord {
  /** As it was typed, without capitals and accents. */
  readonly word: string
  /** Whole, or as the beginning of another. */
  readonly forms: readonly string[]
  /** Its parts when it is a compound, other spellings, and what it is called here: worth less than the whole. */
  readonly parts: readonly string[]
}

/** What somebody looks for. */
export interface Query {
  readonly words: readonly QueryWord[]
  /** Whether it is put as a question: then an explanation is a better answer than a record. */
  readonly isQuestion: boolean
}

/**
 * Reads what somebody typed. Never refuses anything: signs count as spaces, and too much is cut off.
 * @param otherWords by a word, what the same is called here
 */
export function queryOf(
  text: string,
  lexicon: Lexicon,
  otherWords: Readonly<Record<string, readonly string[]>> = {},
): Query {
  const all = [...new Set(wordsIn(text.slice(0, LONGEST_QUERY)))]
  const telling = all.filter((word) => !FILLERS.has(word))
  // A word like "constructor" is no word of the table.
  const known = new Map(Object.entries(otherWords).map(([word, here]) => [stemOf(word), here]))
  const words = (telling.length > 0 ? telling : all).slice(0, MOST_WORDS)
  return {
    words: words.map((word) => ({
      word,
      forms: [...new Set([stemOf(word), plainOf(word)])],
      parts: [
        ...partsOfCompound(word, lexicon),
        ...[...spellingsOf(word), ...(known.get(stemOf(word)) ?? [])].map(stemOf),
      ],
    })),
    isQuestion: all.some((word) => QUESTION_WORDS.has(word)) || text.includes('?'),
  }
}
