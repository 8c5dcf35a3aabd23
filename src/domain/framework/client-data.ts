/**
 * Signs that a text holds data of a client. A help, never a verdict: nothing found does not mean that nothing is there. False alarms are
 * kept low, because who is warned too often stops reading.
 */
import { FULL_DATE, isCitizenNumber } from '../survey/open-answer-signals'

/** `citizen-number`: a BSN by the eleven test. `client-record`: words that belong to the file of one person. */
export type ClientDataKind = 'citizen-number' | 'birth-date' | 'client-record'

export interface ClientDataSign {
  readonly kind: ClientDataKind
  /** The piece of the text it is about. */
  readonly found: string
}

/** In one piece: 123456782. */
const JOINED = /(?<![\d_-]|\d[.])(?<=^|[^\p{L}\d]|bsn|nr)\d{8,9}(?![\d\p{L}_-]|[.]\d)/giu
/** In groups: 1234.56.782, 123 456 782. No longer row of groups, such as a phone number or an account. */
const GROUPED = /(?<![\p{L}\d+]|\d[ .-])\d{2,4}(?:[ .-]\d{2,4}){2,3}(?![ .-]?\d|\p{L})/gu

/** Years in which a client who is named beside a date can have been born: not the year of a document. */
const EARLIEST_BIRTH = 1920
const LATEST_BIRTH = 2012

const BORN_BEFORE =
  /(?<!\p{L})(?:geb(?:oren)?\.?(?:\s*(?:op|d\.?d\.?|datum))?|geboorte[-\s]?(?:datum|dag)|geb\.?\s?dat(?:um)?\.?|g\.d\.|gebdat|geb\.dd)\s*[:=,(]?\s*$/iu
const BORN_AFTER = /^\s*[,)]?\s*(?:geboren|geb\.)/iu
/** Words for a client, with a name behind them, right before the date: then any year counts. */
const CLIENT_BEFORE =
  /(?<!\p{L})(?:[Bb]aby|[Kk]ind(?:je)?|[Cc]li[eë]nte?|[Pp]ati[eë]nte?|[Kk]raamvrouw|[Zz]wangere|[Bb]arende)\s+(?:\p{Lu}\S*\s*|van\s+|de\s+|der\s+|den\s+){1,5}[\s,;:(*–-]*$/u
const PREFIXES = String.raw`(?:(?:van|de|den|der|het|ter|ten|’t|'t)\s+)*`
const INITIALS = String.raw`(?:\p{Lu}\.\s?){1,5}`
const SURNAME = String.raw`\p{Lu}[\p{L}’'-]+`
/** "J.A. de Vries", "De Vries, J.A.", "mw. Jansen", right before the date. */
const NAME_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${INITIALS}\s?${PREFIXES}${SURNAME}|${SURNAME},?\s+${INITIALS}(?:\s?${PREFIXES})?|(?:[Mm]w|[Mm]evr|[Mm]evrouw|[Dd]hr|[Mm]eneer|[Dd]e heer)\.?\s+(?:${INITIALS}\s?)?(?:van|de|den|der|ter|ten|\s)*${SURNAME})[\s,;:(*–-]{1,4}$`,
  'u',
)
/** "12-3-1985 J. de Vries". */
const NAME_AFTER = new RegExp(String.raw`^[\s,;:)–-]{1,4}${INITIALS}\s?${PREFIXES}${SURNAME}`, 'u')

const RECORD_WORDS = [
  /(?<!\p{L})(?:pati[eë]nt|cli[eë]nt)(?:en)?[-\s]?(?:nummer|nr\b\.?|id\b|naam)(?!\p{L})/giu,
  // "BSN-controle" is a subject a document may be about.
  /(?<!\p{L})(?:bsn|burgerservicenummer|sofinummer)(?![\p{L}-])/giu,
  /(?<!\p{L})(?:(?:patiënten|patienten|cliënten|clienten|zorg|kraam|baby)?dossier|status|casus|zorgplan|kraamplan)\s+van\s+(?:mw|mevr|mevrouw|dhr|meneer|de heer|baby|cli[eë]nte?|pati[eë]nte?)(?!\p{L})\.?(?:\s+\p{Lu}[\p{L}’'-]*)?/giu,
] as const

/** Everything in the text that looks like data of a client, each piece once. An underscore counts as a space, as in file names. */
export function signsOfClientData(text: string): readonly ClientDataSign[] {
  const plain = text.replaceAll('_', ' ')
  const signs: readonly ClientDataSign[] = [
    ...citizenNumbersIn(plain).map((found) => ({ kind: 'citizen-number' as const, found })),
    ...birthDatesIn(plain).map((found) => ({ kind: 'birth-date' as const, found })),
    ...RECORD_WORDS.flatMap((pattern) => allOf(plain, pattern)).map((found) => ({
      kind: 'client-record' as const,
      found,
    })),
  ]
  return signs.filter(
    ({ kind, found }, index) =>
      signs.findIndex((other) => other.kind === kind && other.found === found) === index,
  )
}

function allOf(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([found]) => found.trim())
}

function citizenNumbersIn(text: string): readonly string[] {
  return [...allOf(text, JOINED), ...allOf(text, GROUPED)].filter(
    (found) => isCitizenNumber(found) && !isDay(found.replace(/\D/g, '')),
  )
}

/** 20261123, 2026.11.23 and 23112026 are days, as they stand in names of files. */
function isDay(digits: string): boolean {
  return /^(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2})$/.test(
    digits,
  )
}

function birthDatesIn(text: string): readonly string[] {
  return [...text.matchAll(FULL_DATE)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60)
    const told = BORN_BEFORE.test(before) || BORN_AFTER.test(after) || CLIENT_BEFORE.test(before)
    const named = NAME_BEFORE.test(before) || NAME_AFTER.test(after)
    return told || (named && isBirthYear(match[0])) ? [match[0].trim()] : []
  })
}

/** A year of two digits may be any; it counts only beside words that say so. */
function isBirthYear(date: string): boolean {
  const year = Number(/\d{4}/.exec(date)?.[0] ?? Number.NaN)
  return year >= EARLIEST_BIRTH && year <= LATEST_BIRTH
}
