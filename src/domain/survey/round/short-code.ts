/**
 * Short codes that people copy by hand: on a paper form, to come back to a half-finished questionnaire, or to vote with. All
 * characters are random but the last, which checks them. The alphabet leaves out what is easily misread (0, 1, I, L, O), in the spirit
 * of Crockford's base 32; 31 characters, a prime, so that a weighted sum modulo 31 catches every single wrong character and every two
 * that changed places (the argument behind ISBN-10, with 31 in place of 11), as long as a code is shorter than that.
 */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Characters of a code. */
export const CODE_LENGTH = 6
/**
 * Characters of a code to vote with, and of the address of a vote. Those can be tried by machine over a network: with six, every
 * telephone address trying 20 a minute would find one of 500 codes within the half hour, or all together would have to be
 * shut out, the honest ones too. With eight, none is found (chance under 1 in 300).
 */
export const VOTE_CODE_LENGTH = 8

/** A whole number from 0 up to, but not including, `below`; all equally likely. */
export type RandomBelow = (below: number) => number

/** The weights run down to 1, that of the check character: all different and none a multiple of 31. */
function weighted(values: readonly number[], length: number): number {
  return values.reduce((sum, value, place) => sum + value * (length - place), 0) % ALPHABET.length
}

/** A new code. Of {@link CODE_LENGTH} characters 31⁵, over 28 million, are possible; of {@link VOTE_CODE_LENGTH} over 27 billion. */
export function makeCode(random: RandomBelow, length: number = CODE_LENGTH): string {
  const values = Array.from({ length: length - 1 }, () => random(ALPHABET.length))
  const check = (ALPHABET.length - weighted(values, length)) % ALPHABET.length
  return [...values, check].map((value) => ALPHABET[value]).join('')
}

/**
 * New codes, all different.
 * @param count whole number >= 0, at most a few thousand
 */
export function makeCodes(
  count: number,
  random: RandomBelow,
  length: number = CODE_LENGTH,
): readonly string[] {
  const codes = new Set<string>()
  while (codes.size < count) codes.add(makeCode(random, length))
  return [...codes]
}

/**
 * The code somebody typed: in capitals or not, with or without spaces and hyphens. `null` when it cannot be a code: a character too few
 * or too many, one that codes never contain, or a wrong check character.
 */
export function readCode(typed: string, length: number = CODE_LENGTH): string | null {
  const code = typed.toUpperCase().replace(/[\s\u2010-\u2015-]/gu, '')
  const values = [...code].map((character) => ALPHABET.indexOf(character))
  return values.length === length && !values.includes(-1) && weighted(values, length) === 0 ? code : null
}

/** In two groups, as printed: `K7M-2QX`. */
export function spacedCode(code: string): string {
  return `${code.slice(0, code.length / 2)}-${code.slice(code.length / 2)}`
}
