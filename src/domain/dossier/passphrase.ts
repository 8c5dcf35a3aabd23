/**
 * The passphrase (wachtzin) of a locked dossier file. Whoever has the file can guess as long as they like, without anybody noticing, so
 * only the passphrase itself protects it. Why these rules: docs/architecture.md, "A locked dossier file".
 */

/**
 * Characters (code points, after NFC) that a passphrase has at least: what NIST SP 800-63B-4 (3.1.1.2) asks of a password that is the
 * only protection.
 */
export const LEAST_PASSPHRASE = 15
/** Characters that a passphrase has at most. SP 800-63B-4 asks to allow at least 64; a sentence fits easily. */
export const LONGEST_PASSPHRASE = 500
/** Characters of the hint, which stands in the file for anybody to read. */
export const LONGEST_HINT = 200
/** Words of a proposed passphrase: with a list of 1,024 words there are 2^50 equally likely ones. */
export const PROPOSED_WORDS = 5

/** Why a passphrase may not be used. `repeats`: the same few characters again and again; `name`: hardly more than the dossier's name. */
export type PassphraseFault = 'too-short' | 'too-long' | 'repeats' | 'name'

/** A piece that is repeated at least this many times is all there is to guess. */
const REPEATED = 3
/** Letters and digits that a passphrase has at least beside the name of the dossier. */
const BESIDE_NAME = 8

/**
 * The passphrase as it is used: in NFC, because "é" can be typed as one character or as two, and these would be two passphrases.
 * Otherwise exactly as typed: the `age` tool does not trim either.
 */
export function passphraseOf(typed: string): string {
  return typed.normalize('NFC')
}

/**
 * What is wrong with a passphrase, the first fault only; `null` when it may be used.
 * @param dossierName anybody who finds the file may know it
 */
export function passphraseFault(typed: string, dossierName: string): PassphraseFault | null {
  const passphrase = passphraseOf(typed)
  const length = [...passphrase].length
  if (length < LEAST_PASSPHRASE) return 'too-short'
  if (length > LONGEST_PASSPHRASE) return 'too-long'
  if (isRepetition(passphrase.toLowerCase())) return 'repeats'
  const name = bare(dossierName)
  const beside = name === '' ? bare(passphrase) : bare(passphrase).replaceAll(name, '')
  return beside.length < Math.min(BESIDE_NAME, bare(passphrase).length) ? 'name' : null
}

/** Whether spaces at the beginning or the end belong to a passphrase, where nobody sees them. */
export function hasOuterSpace(typed: string): boolean {
  return typed !== typed.trim()
}

/** Whether a hint gives the passphrase away: it has it in it, or one of its longer words. */
export function givesAway(hint: string, passphrase: string): boolean {
  const words = passphrase.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 4)
  const told = bare(hint)
  return [passphrase, ...words].map(bare).some((piece) => piece !== '' && told.includes(piece))
}

/**
 * A passphrase of {@link PROPOSED_WORDS} words with hyphens between them, which show on paper where a word ends.
 * @param words the list to choose from
 * @param below a random whole number from 0 to one below the given one, all equally likely; of cryptographic quality
 */
export function proposedPassphrase(words: readonly string[], below: (limit: number) => number): string {
  return Array.from({ length: PROPOSED_WORDS }, () => words[below(words.length)] ?? '').join('-')
}

/** Letters and digits alone, without case and accents. */
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether it is one piece, {@link REPEATED} times or more; the last time may be cut off. */
function isRepetition(text: string): boolean {
  const characters = [...text]
  for (let piece = 1; piece * REPEATED <= characters.length; piece += 1)
    if (characters.every((character, at) => character === characters[at % piece])) return true
  return false
}
