/** The text of a secret key of age, as somebody types it over from the printed sheet: what is wrong with it, and where. */
import { bech32 } from '@scure/base'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { checkWords, groupOf, KEY_HEAD, KEY_LENGTH, typedKey } from '../../domain/dossier/key-sheet'

const ALPHABET = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'

/**
 * Why a typed key is none. `group`: one character there is wrong, counted from 1; `typo`: more than one is, nobody can tell where;
 * `length`: how many characters there are too many, or too few when below 0.
 */
type KeyFault =
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'typo' }
  | { readonly kind: 'length'; readonly difference: number }

/** What is wrong with a typed key, by the check that is in it (bech32: four wrong characters never pass); `null` when it is right. */
export function keyFault(typed: string): KeyFault | null {
  const key = typedKey(typed)
  const body = key.slice(KEY_HEAD.length)
  const difference = body.length - KEY_LENGTH
  if (difference !== 0) return { kind: 'length', difference }
  const strange = [...body].findIndex((character) => !ALPHABET.includes(character))
  const isRight = (text: string) => bech32.decodeUnsafe(`${KEY_HEAD}${text}`) !== undefined
  if (strange === -1 && isRight(body)) return null
  // One wrong character has one way to be put right.
  const places = strange === -1 ? [...body].map((_, place) => place) : [strange]
  const place = places.find((at) =>
    [...ALPHABET].some((character) => isRight(body.slice(0, at) + character + body.slice(at + 1))),
  )
  if (place !== undefined) return { kind: 'group', group: groupOf(place) }
  return strange === -1 ? { kind: 'typo' } : { kind: 'group', group: groupOf(strange) }
}

/** The two words on the sheet of a key; see `checkWords`. */
export function sheetWords(recipient: string, words: readonly string[]): readonly [string, string] {
  return checkWords(sha256(utf8ToBytes(recipient)), words)
}

/**
 * Makes the names of locked attachments: the digest of a document as its name would prove that it is there to anybody who has the same
 * document. Made from the secret key, so that whoever can open them finds them.
 */
export function nameSecretOf(identity: string): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(identity), utf8ToBytes('vsv-spiegel-en-toets/bijlagen')))
}

/** The name of a locked attachment: 64 hexadecimal digits and `.age`. */
export function lockedName(nameSecret: string, digest: string): string {
  return `${bytesToHex(hmac(sha256, utf8ToBytes(nameSecret), utf8ToBytes(digest)))}.age`
}
