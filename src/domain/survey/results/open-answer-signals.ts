/**
 * What in an open answer may lead to a person: an aid for the facilitator who reads it, never a verdict. It prefers false alarms to
 * misses; finding nothing does not prove there is nothing.
 */
import { isCitizenNumber } from '../../citizen-number'
import { WRITTEN_DAY } from '../../written-days'
import { FIRST_NAMES } from '../../first-names'

/** `citizen-number` is a BSN; `date` a full date, such as that of a birth. */
export type SignalKind = 'name' | 'citizen-number' | 'date' | 'phone' | 'email'

export interface Signal {
  readonly kind: SignalKind
  /** The piece of the text it is about. */
  readonly found: string
}

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu
/** Digits with the signs people put between them. */
const DIGITS = /\+?\(?\d(?:[\s.()/-]{0,2}\d){7,14}/gu
const TITLES =
  'mevrouw mevr mw meneer mijnheer dhr dr drs prof zuster collega verloskundige gynaecoloog kinderarts huisarts kraamverzorgende'
/** "mevrouw De Vries", "Dr. Jansen", "collega Anna". */
const TITLED = new RegExp(
  String.raw`(?<!\p{L})(?:${TITLES.split(' ')
    .map((title) => `[${title.charAt(0).toUpperCase()}${title.charAt(0)}]${title.slice(1)}`)
    .join(
      '|',
    )})\.?\s+(?:(?:van|de|den|der|het|ter|ten|’t|'t)\s+)*\p{Lu}[\p{Ll}’'-]+(?:\s+(?:(?:van|de|den|der|ter|ten)\s+)*\p{Lu}[\p{Ll}’'-]+)*`,
  'gu',
)
/** Capitalised words after each other, with the small words of Dutch surnames between them. */
const CAPITALISED =
  /(?<!\p{L})\p{Lu}[\p{Ll}’'-]+(?:\s+(?:(?:van|de|den|der|ter|ten)\s+)*\p{Lu}[\p{Ll}’'-]+)*/gu

/** Capitalised words of this field that are not names. */
const NO_NAMES = new Set(
  (
    'Kansrijke Start Zorgstandaard Basiskader Integrale Geboortezorg Moederraad Ouderraad Spiegel Toets Word Excel Teams Nederland ' +
    'Nederlands Nederlandse Engels Engelse Inspectie Perined Babyconnect Samenwerkingsspiegel Pasen Kerst Sinterklaas Whatsapp ' +
    'Signal Siilo Zivver Zoom Outlook Europa Europese Turks Turkse Arabisch Arabische Oekraïens Oekraïense Pools Poolse'
  ).split(' '),
)

/** Everything suspicious in a text, each fragment once, in the order of the kinds. */
export function signalsIn(text: string): readonly Signal[] {
  const emails = allOf(text, EMAIL)
  const dates = allOf(text, WRITTEN_DAY)
  const numbers = allOf(text, DIGITS).filter((found) => !dates.some((date) => found.includes(date)))
  const kinds: readonly (readonly [SignalKind, readonly string[]])[] = [
    ['name', namesIn(text)],
    ['citizen-number', numbers.filter(isCitizenNumber)],
    ['date', dates],
    ['phone', numbers.filter(isPhone)],
    ['email', emails],
  ]
  return kinds.flatMap(([kind, pieces]) => [...new Set(pieces)].map((found) => ({ kind, found })))
}

function allOf(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([found]) => found)
}

/** A Dutch number: ten digits from 0, or nine after +31 or 0031. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  if (text.startsWith('+')) return digits.length >= 9
  return /^(?:0[1-9]\d{8}|0031\d{9,10})$/.test(digits)
}

function namesIn(text: string): readonly string[] {
  const titled = allOf(text, TITLED)
  const capitalised = [...text.matchAll(CAPITALISED)].flatMap((match) => {
    const words = match[0].split(/\s+/u)
    // The first word of a sentence has a capital anyway; then only a well-known first name counts.
    const first = words[0] ?? ''
    const opens = opensSentence(text.slice(0, match.index)) && !FIRST_NAMES.includes(first)
    const name = (opens ? words.slice(1) : words).filter(
      (word) => /^\p{Lu}/u.test(word) && !NO_NAMES.has(word),
    )
    const start = name[0]
    return start === undefined ? [] : [match[0].slice(match[0].indexOf(start))]
  })
  return [...titled, ...capitalised.filter((name) => !titled.some((whole) => whole.includes(name)))]
}

/** Whether a sentence, a line or a quotation begins after this text. */
function opensSentence(before: string): boolean {
  return /(?:^|[.!?:\n•*"“‘(]|[-–]\s)[\s"“‘(]*$/u.test(before)
}
