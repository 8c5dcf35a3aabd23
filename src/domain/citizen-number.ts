/** The BSN: which numbers pass its check, and where one occurs in a text. */
import { isDayInFigures } from './written-days'

/** No account, amount, decimal or part of a code. */
const NOT_BEFORE = String.raw`(?<![\d€+]|\d[.,]|[€+] ?|(?:^|[^a-z])[a-f]-|\d-)(?<=^|[^\p{L}]|bsn|nr)`
const NOT_BEHIND = String.raw`(?!\d|[.,-]\d|-?\p{L}| ?(?:euro|EUR|%))`
/** In one piece: 123456782. Not the end of a telephone number. */
const JOINED = new RegExp(
  String.raw`${NOT_BEFORE}(?<!(?:^|\D)0\d{1,3} |\+\d\d \d )\d{8,9}${NOT_BEHIND}`,
  'giu',
)
/** In groups with a separator between them, and not part of a longer series: 1234.56.782, 12345678-2, 1 2 3 4 5 6 7 8 2. */
const GROUPED = new RegExp(
  String.raw`${NOT_BEFORE}(?<!\d[ /])\d(?:(?: ?[-./] ?| )?\d){7,8}${NOT_BEHIND}(?![ /]\d)`,
  'giu',
)
/** Other numbers of eight or nine digits, recognised by the word before them. */
const ANOTHER_NUMBER =
  /(?<!\p{L})(?:kvk|k\.v\.k\.|handelsregister|agb(?:-?code)?|big|isbn|issn|doi|iban|rekening|factuur|order|artikel|kenmerk|zaak|tel(?:efoon)?|fax|postbus|pagina|versie)[-\s]?(?:nummer|nr)?\.?[\s:]{0,3}$/iu

/**
 * Eleven test of the BSN: eight or nine digits, weights 9 to 2 and minus 1, divisible by eleven and not all zero.
 * Source: Logisch Ontwerp BSN.
 */
export function isCitizenNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  if (text.includes('+') || digits.length < 8 || digits.length > 9) return false
  const nine = [...digits.padStart(9, '0')].map(Number)
  const sum = nine.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0 && nine.some((digit) => digit > 0)
}

/**
 * Every BSN in the text, as written. One in eleven arbitrary numbers passes the check, so numbers that are plainly something else are
 * left out.
 */
export function citizenNumbersIn(text: string): readonly string[] {
  const found = [...text.matchAll(JOINED), ...text.matchAll(GROUPED)]
    .filter(({ 0: number, index }) => {
      const isOther = ANOTHER_NUMBER.test(text.slice(Math.max(0, index - 30), index))
      return isCitizenNumber(number) && isOneNumber(number) && !isOther
    })
    .map(([number]) => number)
  return [...new Set(found)]
}

/** Whether groups of digits are one number: not a date, years, times or a list of amounts. */
function isOneNumber(found: string): boolean {
  const groups = found.split(/\D+/)
  if (groups.length === 1) return !isDayInFigures(found)
  const signs = new Set(found.match(/\D+/g)?.map((sign) => sign.trim()))
  if (signs.size > 1) return false
  if (groups.every(({ length }) => length === 1)) return groups.length === 9
  return (
    !groups.every(({ length }) => length === 2) && !groups.some((group) => /^(?:19|20)\d{2}$/.test(group))
  )
}
