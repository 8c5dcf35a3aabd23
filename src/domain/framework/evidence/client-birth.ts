/** Births that are not written as a full date: "geb. 1985", "geboren op 12 maart", "mw. Jansen 120385". */
import { MONTH_NAMES } from '../../written-days'
import { TITLED, TITLED_LETTER } from './client-names'

/** A day, month and year of two figures each, in a year of the last century. */
const SIX_FIGURES = String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])[3-9]\d(?![\d.,:-])`
const BIRTH_YEAR = String.raw`(?:19[2-9]\d|20(?:0\d|1[0-2]))(?![\d-])`
/** A word about one birth. "geb." is also short for "gebouw": figures alone after it are a year or six of them. */
const BORN = String.raw`(?<!\p{L})(?:geb\.?(?:\s?dat\.?)?|geboren(?:\s+(?:op|in))?|geboortedat(?:um|\.)?)\s*[:=]?\s*`
/** "alle kinderen geboren op 1 januari 2026": a group, not a person. */
export const MANY_BEFORE =
  /(?<!\p{L})(?:kinderen|baby['’]?s|cli[eë]nten|pati[eë]nten|vrouwen|zwangeren|moeders|ouders|iedereen|allen)(?!\p{L})[^.;:\n]{0,40}$/iu
/** "wie geboren is", "die geboren werden". */
const ANYBODY_BEFORE = /(?<!\p{L})(?:wie|die|worden|werden|zijn)\s+(?:\p{L}+\s){0,2}$/iu

const PARTS: readonly RegExp[] = [
  new RegExp(String.raw`${BORN}(?:${SIX_FIGURES}|(?:${MONTH_NAMES})\.?\s+${BIRTH_YEAR})`, 'giu'),
  new RegExp(
    String.raw`${BORN}(?:de\s+)?(?:\d{1,2}|\p{L}+(?:de|ste))\s(?:${MONTH_NAMES})(?!\p{L})(?!\.?\s+(?:19|20)\d\d)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})geb\.?\s*[:=]?\s*${BIRTH_YEAR}|(?<!\p{L})geboortejaar\s*[:=]?\s*${BIRTH_YEAR}`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:${TITLED}|${TITLED_LETTER})[\s,]{1,2}(?:geb\.?\s?'?[3-9]\d(?!\d)|${SIX_FIGURES}|\(\s?19[2-9]\d\s?\))`,
    'gu',
  ),
]

/** Every fragment that tells when somebody was born, without a full date. */
export function birthsInPart(text: string): readonly string[] {
  return PARTS.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ index }) => {
      const before = text.slice(Math.max(0, index - 80), index)
      return !MANY_BEFORE.test(before) && !ANYBODY_BEFORE.test(before)
    })
    .map(([piece]) => piece.trim())
}
