/**
 * Short codes that people copy by hand: on a paper form, or to come back to a half-finished questionnaire. Five random characters
 * and one that checks them. The alphabet leaves out what is easily misread (0, 1, I, L, O), in the spirit of Crockford's base 32;
 * 31 characters, a prime, so that a weighted sum modulo 31 catches every single wrong character and every swap of two
 * (the argument behind ISBN-10, with 31 in place of 11).
 */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
/** All different and none a multiple of 31; the last one is for the check character. */
const WEIGHTS = [6, 5, 4, 3, 2, 1] as const

/** Characters of a code. */
export const CODE_LENGTH = WEIGHTS.length

/** A whole number from 0 up to, but not including, `below`; all equally likely. */
export type RandomBelow = (below: number) => number

function weighted(values: readonly number[]): number {
  return values.reduce((sum, value, place) => sum + value * (WEIGHTS[place] ?? 0), 0) % ALPHABET.length
}

/** A new code of {@link CODE_LENGTH} characters. 31⁵, over 28 million, are possible. */
export function makeCode(random: RandomBelow): string {
  const values = WEIGHTS.slice(1).map(() => random(ALPHABET.length))
  const check = (ALPHABET.length - weighted(values)) % ALPHABET.length
  return [...values, check].map((value) => ALPHABET[value]).join('')
}

/**
 * New codes, all different.
 * @param count whole number >= 0, at most a few thousand
 */
export function makeCodes(count: number, random: RandomBelow): readonly string[] {
  const codes = new Set<string>()
  while (codes.size < count) codes.add(makeCode(random))
  return [...codes]
}

/**
 * The code somebody typed: in capitals or not, with or without spaces and hyphens. `null` when it cannot be a code: a character too few
 * or too many, one that codes never contain, or a wrong check character.
 */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\u2010-\u2015-]/gu, '')
  const values = [...code].map((character) => ALPHABET.indexOf(character))
  return values.length === CODE_LENGTH && !values.includes(-1) && weighted(values) === 0 ? code : null
}

/** In two groups, as printed: `K7M-2QX`. */
export function spacedCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`
}
