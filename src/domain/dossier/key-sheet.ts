/** The key as it stands on the printed sheet: in groups that can be typed over, with two words that tell one sheet from another. */

/** How every secret key of age begins; the same on every sheet. */
export const KEY_HEAD = 'AGE-SECRET-KEY-1'
/** Characters after it, of which the last six check the others. */
export const KEY_LENGTH = 58
const GROUP = 4

/** The characters after {@link KEY_HEAD} in groups of four, the last one shorter. */
export function keyGroups(identity: string): readonly string[] {
  return identity.slice(KEY_HEAD.length).match(new RegExp(`.{1,${String(GROUP)}}`, 'g')) ?? []
}

/** In which group, counted from 1, a character after {@link KEY_HEAD} stands, counted from 0. */
export function groupOf(place: number): number {
  return Math.floor(place / GROUP) + 1
}

/** What somebody typed over from a sheet, as age writes it: with or without the head, spaces and hyphens, in any case. */
export function typedKey(typed: string): string {
  const bare = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const head = KEY_HEAD.replaceAll('-', '')
  return `${KEY_HEAD}${bare.startsWith(head) ? bare.slice(head.length) : bare}`
}

/** Whether it was meant to be a key from a sheet, and not a passphrase. */
export function looksLikeKey(typed: string): boolean {
  return /^AGE-?SECRET-?KEY-?1/i.test(typed.replaceAll(' ', ''))
}

/**
 * Two words that belong to one key, for people to compare: of 1,024 words two make a million, so two sheets are told apart but nothing is proven.
 * @param digest of the public half; the first three bytes count
 */
export function checkWords(digest: Uint8Array, words: readonly string[]): readonly [string, string] {
  const [a = 0, b = 0, c = 0] = digest
  const number = (a << 16) | (b << 8) | c
  return [words[(number >> 14) % words.length] ?? '', words[(number >> 4) % words.length] ?? '']
}

/** Whether these are the words, in whichever case and however they are kept apart. */
export function areCheckWords(typed: string, words: readonly [string, string]): boolean {
  const given = typed.toLowerCase().match(/\p{L}+/gu) ?? []
  return given.length === 2 && given.every((word, at) => word === words[at])
}
