/**
 * Signs that a text contains data of a client. An aid, never a verdict: finding nothing does not prove there is nothing. False alarms are
 * kept rare, because people who are warned too often stop reading. A name alone proves nothing: colleagues have names too.
 */
import { citizenNumbersIn } from '../../citizen-number'
import { visible } from '../../legible-text'
import { isDayInFigures, WRITTEN_DAY, yearOf } from '../../written-days'
import { birthsInPart, MANY_BEFORE } from './client-birth'
import { recordSignsIn } from './client-record'
import {
  FULL_NAME_BEFORE,
  HASTY_NAME_BEFORE,
  NAME_AFTER,
  NAME_BEFORE,
  SOMEBODY_BEFORE,
  UNNAMED_BEFORE,
  WORD_AFTER,
  WORD_BEFORE,
} from './client-names'

/** `citizen-number`: a BSN that passes the eleven test. `client-record`: something from the record of one person. */
export type ClientDataKind = 'citizen-number' | 'birth-date' | 'client-record'

export interface ClientDataSign {
  readonly kind: ClientDataKind
  /** The piece of the text it is about. */
  readonly found: string
}

/** Years of birth that are plausible for a client named next to a date, and implausible for a document. */
const EARLIEST_BIRTH = 1920
const LATEST_BIRTH = 2012
/** No document of a collaborative is older than this; a person named next to an earlier year is not its author. */
const EARLIEST_DOCUMENT = 2000

const BORN_BEFORE =
  /(?<!\p{L})(?:geb(?:oren)?\.?(?:\s*(?:op|d\.?d\.?|datum))?|geboorte[-\s]?(?:datum|dag)(?:\s+(?:is|was))?|geb\.?[-\s]?dat(?:um)?\.?|g\.?d\.?|gebdat\.?|geb\.?\s?dd?\.?|DOB|bevallen(?:\s+op)?|beviel(?:\s+(?:zij|ze))?(?:\s+op)?)\s*[:=,(-]?\s*$/iu
const BORN_AFTER =
  /^\s*[,)]?\s*(?:(?:in|te)\s+\p{Lu}\S*\s+)?(?:(?:is|werd)\s+(?:(?:baby|zij|ze|hij|mevrouw|mw\.?)\s+)?(?:\p{Lu}\S*\s+)?)?(?:geboren|geb\.|bevallen)(?!\p{L})/iu
/** "*12-3-1985", where a year can be that of a birth. */
const STAR_BEFORE = /(?:^|[\s(])[*°]\s?$/u
/** "notulen van", "vastgesteld door": the author of a document. */
const MAKER_BEFORE =
  /(?<!\p{L})(?:(?:notulen|agenda|besluit|brief|memo|mail|e-mail|nota|presentatie|protocol|artikel|scriptie|proefschrift|rapport|advies|verslag|versie|akkoord|document)\s+(?:van|door)|(?:opgesteld|vastgesteld|ondertekend|getekend|geschreven|goedgekeurd|geautoriseerd|gemaakt|besproken|ingebracht|toegelicht)\s+(?:door|met)|auteurs?|voorzitter|eigenaar|beheerder|notulist|contactpersoon)\s*:?\s*$/iu
/** What makes a date a birth when no document is that old. */
const LIKELY_BIRTHS = [WORD_BEFORE, UNNAMED_BEFORE, HASTY_NAME_BEFORE]
const EIGHT_FIGURES = /(?<!\d|\d[-/.])\d{8}(?!\d|[-/.]\d)/gu

/**
 * Everything in the texts that looks like data of a client, each fragment once. Every text is examined separately. An underscore counts
 * as a space, as in file names. Fragments are normalised: ordinary digits, dashes and spaces.
 */
export function signsOfClientData(...texts: readonly string[]): readonly ClientDataSign[] {
  const signs = texts
    .map(readable)
    .flatMap((text): readonly ClientDataSign[] => [
      ...citizenNumbersIn(text).map((found) => ({ kind: 'citizen-number' as const, found })),
      ...birthDatesIn(text).map((found) => ({ kind: 'birth-date' as const, found })),
      ...birthsInPart(text).map((found) => ({ kind: 'birth-date' as const, found })),
      ...recordSignsIn(text).map((found) => ({ kind: 'client-record' as const, found })),
    ])
  return [...new Map(signs.map((sign) => [JSON.stringify(sign), sign])).values()]
}

/** Normalised: without invisible characters, with one kind of digit, dash and space. */
function readable(text: string): string {
  return visible(text)
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[_\u00A0]/gu, ' ')
}

function birthDatesIn(text: string): readonly string[] {
  const eight = [...text.matchAll(EIGHT_FIGURES)].filter(([found]) => isDayInFigures(found))
  return [...text.matchAll(WRITTEN_DAY), ...eight].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 80), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 80)
    return isBirth(match[0], before, after) ? [match[0].trim()] : []
  })
}

function isBirth(day: string, before: string, after: string): boolean {
  if (BORN_BEFORE.test(before) || BORN_AFTER.test(after)) return !MANY_BEFORE.test(before)
  // Directly after a word for a client with a name every year counts, including recent years of birth.
  if (SOMEBODY_BEFORE.test(before)) return true
  const year = yearOf(day)
  if (year === null || year < EARLIEST_BIRTH || year > LATEST_BIRTH) return false
  if (STAR_BEFORE.test(before) || NAME_AFTER.test(after)) return true
  if (year < EARLIEST_DOCUMENT && LIKELY_BIRTHS.some((pattern) => pattern.test(before))) return true
  if (year < EARLIEST_DOCUMENT && WORD_AFTER.test(after)) return true
  const name = NAME_BEFORE.exec(before) ?? FULL_NAME_BEFORE.exec(before)
  return name !== null && !(year >= EARLIEST_DOCUMENT && MAKER_BEFORE.test(before.slice(0, name.index)))
}
