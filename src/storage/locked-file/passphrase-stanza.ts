/**
 * The scrypt stanza of age, with the key derivation given from outside: in the shell that is the native one, which needs no compiler in
 * the page. Otherwise exactly what `age-encryption` does with a passphrase (https://c2sp.org/age, "scrypt recipient stanza").
 */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { scrypt } from '@noble/hashes/scrypt.js'
import { Stanza, type Identity, type Recipient } from 'age-encryption'

/**
 * The key that scrypt makes of a passphrase: N = 2^factor, r = 8, p = 1, 32 bytes.
 * @param salt as scrypt gets it: the label of age and the 16 bytes of the file
 */
export type DeriveKey = (passphrase: string, salt: Uint8Array, factor: number) => Promise<Uint8Array>

const LABEL = 'age-encryption.org/v1/scrypt'
const SALT_SIZE = 16
/** The key is used once. */
const NONCE = new Uint8Array(12)

/** {@link DeriveKey} in JavaScript: about a second for the factor of our files, and about a minute where the engine may not compile. */
export const deriveInLibrary: DeriveKey = (passphrase, salt, factor) =>
  Promise.resolve(scrypt(passphrase, salt, { N: 2 ** factor, r: 8, p: 1, dkLen: 32 }))

/** Locks a file with a passphrase. */
export function recipientOf(passphrase: string, factor: number, derive: DeriveKey): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = crypto.getRandomValues(new Uint8Array(SALT_SIZE))
      const key = await derive(passphrase, labelled(salt), factor)
      const body = chacha20poly1305(key, NONCE).encrypt(fileKey)
      return [new Stanza(['scrypt', base64Of(salt), String(factor)], body)]
    },
  }
}

/** What a passphrase turned out to be. `untried`: the file was refused before. */
type Tried = 'untried' | 'wrong' | 'right'

/** Opens a file with a passphrase; `tried` tells afterwards how that went. The header must have passed `checkHeader`. */
export function identityOf(
  passphrase: string,
  derive: DeriveKey,
): Identity & { readonly tried: () => Tried } {
  let tried: Tried = 'untried'
  return {
    tried: () => tried,
    async unwrapFileKey([stanza]) {
      const [, salt = '', factor = ''] = stanza?.args ?? []
      const key = await derive(passphrase, labelled(bytesOf(salt)), Number(factor))
      const fileKey = opened(key, stanza?.body ?? new Uint8Array())
      tried = fileKey === null ? 'wrong' : 'right'
      return fileKey
    },
  }
}

function opened(key: Uint8Array, body: Uint8Array): Uint8Array | null {
  try {
    return chacha20poly1305(key, NONCE).decrypt(body)
  } catch {
    return null
  }
}

function labelled(salt: Uint8Array): Uint8Array {
  return new Uint8Array([...new TextEncoder().encode(LABEL), ...salt])
}

/** Without padding, as age writes it. */
const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replaceAll('=', '')

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
