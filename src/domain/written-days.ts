/** Full dates as people write them in a text: 12-3-1985, 12.03.85, 1985-03-12, 12 mrt '85, twaalf maart negentienhonderdvijfentachtig. */

const UNITS = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const TEENS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ')
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')
/** The words for 0 (nothing) up to and including 99, without accents. */
const NUMBERS: readonly string[] = [
  ...UNITS,
  ...TEENS,
  ...TENS.flatMap((ten) => UNITS.map((unit) => (unit === '' ? ten : `${unit}en${ten}`))),
]

/** As part of a pattern. */
export const MONTH_NAMES =
  'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?'
/** "één", "drieëntwintig", and longest first. */
const DAY_WORDS = NUMBERS.slice(1, 32)
  .toSorted((one, other) => other.length - one.length)
  .map((word) => word.replaceAll('e', '[eéë]'))
  .join('|')
const DAY = String.raw`(?:\d{1,2}|${DAY_WORDS})(?:e|de|ste)?`
const YEAR_WORDS = String.raw`(?:(?:negentien|twintig|tweeduizend)(?:[\s-]?\p{L}+)?|(?:\p{L}+[eë]n)?(?:${TENS.slice(1).join('|')})(?![\p{L}\d%]))`
/** Two figures without a sign before them can be an hour or a number of things; from 30 on and by themselves they are a year. */
const YEAR = String.raw`(?:\d{4}(?!\d)|['’]\s?\d{2}(?!\d)|[3-9]\d(?!\s?[\p{L}\d%]|[.:,]\d)|${YEAR_WORDS})`

/** One date. Finds what is written like one: 31-02-2026 as well. */
export const WRITTEN_DAY = new RegExp(
  [
    String.raw`(?<!\d|\d[-/.])\d{1,2}(?:\s?[-/.]\s?|\s)\d{1,2}(?:\s?[-/.]\s?|\s)(?:19|20)\d{2}(?!\d|[-/.]\d)`,
    String.raw`(?<!\d|\d[-/.])\d{1,2}\s?([-/.])\s?\d{1,2}\s?\1\s?['’]?(?:\d{4}|\d{2})(?!\d|[-/.]\d)`,
    String.raw`(?<!\d|\d[-/.])\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d|[-/.]\d)`,
    String.raw`(?<![\d\p{L}])${DAY}[\s/-]{0,2}(?:${MONTH_NAMES})\.?[\s/-]{0,2}${YEAR}`,
  ].join('|'),
  'giu',
)

const YEAR_FIRST = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/
const YEAR_LAST = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}$/

/** Whether eight figures in a row are a day of the last or this century: 20261123, 23112026. */
export function isDayInFigures(digits: string): boolean {
  return YEAR_FIRST.test(digits) || YEAR_LAST.test(digits)
}

/**
 * The year of a date as it was found, also of eight figures in a row; null when it cannot be told. Of two figures only 30 up to and
 * including 99 can be told: those are of the last century.
 */
export function yearOf(day: string): number | null {
  const plain = day.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (YEAR_FIRST.test(plain)) return Number(plain.slice(0, 4))
  if (YEAR_LAST.test(plain)) return Number(plain.slice(4))
  const four = /\d{4}/.exec(plain)
  if (four !== null) return Number(four[0])
  const two = /[-/.\s'’](\d{2})$/.exec(plain)
  if (two !== null) return Number(two[1]) >= 30 ? 1900 + Number(two[1]) : null
  return yearInWords(plain)
}

function yearInWords(day: string): number | null {
  const alone = NUMBERS.indexOf(/\p{L}+$/u.exec(day)?.[0] ?? '')
  if (alone >= 30) return 1900 + alone
  const words = /(negentien|twintig|tweeduizend)[\s-]?(?:honderd)?[\s-]?([\p{L}]*)$/u.exec(day)
  if (words === null) return null
  const rest = words[2] ?? ''
  const years = [rest, rest.replace(/^en/, '')].map((word) => NUMBERS.indexOf(word)).find((year) => year >= 0)
  return years === undefined ? null : (words[1] === 'negentien' ? 1900 : 2000) + years
}
