/**
 * Enciphers records on their way to the database. Everything here is synchronous: an awaited call inside a transaction ends it in some
 * engines, silently.
 */
import { ecb } from '@noble/ciphers/aes.js'
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { bytesOf, recordIn } from './row-text'

/** Bytes of the key of a database. */
export const DATABASE_KEY_SIZE = 32
const NONCE_SIZE = 24
/** Sizes are rounded up to this, so that the length of a text cannot be read to the letter. */
const PADDED_TO = 256

/** Enciphers the records of one database. Everything throws once the key was forgotten. */
export interface RowCipher {
  /**
   * A record in a sealed form.
   * @param place what the sealed form belongs to and nothing else: its table and whatever of it stays in clear
   */
  seal(place: string, record: unknown): Uint8Array
  /** @throws when it is not of this key or not of this place, or was changed */
  open(place: string, sealed: Uint8Array): unknown
  /** Another name for a SHA-256, always the same one: the digest itself would prove that a known document is there. */
  hide(digest: string): string
  reveal(hidden: string): string
  /** Overwrites the key in memory. */
  forget(): void
}

/**
 * The cipher of one database. Throws for a key of another size.
 * @param key {@link DATABASE_KEY_SIZE} random bytes; what is made of it stays here until it is forgotten
 */
export function rowCipherOf(key: Uint8Array): RowCipher {
  if (key.length !== DATABASE_KEY_SIZE) throw new Error('not a key of a database')
  const keys = { rows: derived(key, 'rijen'), names: derived(key, 'namen') }
  let forgotten = false
  const use = (which: keyof typeof keys): Uint8Array => {
    if (forgotten) throw new Error('the database is locked')
    return keys[which]
  }
  // Both halves of a digest are as good as random: each is one block of AES, and turned back one by one.
  const blocks = () => ecb(use('names'), { disablePadding: true })
  return {
    seal(place, record) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_SIZE))
      const sealed = xchacha20poly1305(use('rows'), nonce, utf8ToBytes(place)).encrypt(
        padded(bytesOf(record)),
      )
      const whole = new Uint8Array(NONCE_SIZE + sealed.length)
      whole.set(nonce)
      whole.set(sealed, NONCE_SIZE)
      return whole
    },
    open(place, sealed) {
      const nonce = sealed.subarray(0, NONCE_SIZE)
      const cipher = xchacha20poly1305(use('rows'), nonce, utf8ToBytes(place))
      return recordIn(cipher.decrypt(sealed.subarray(NONCE_SIZE)))
    },
    hide: (digest) => bytesToHex(blocks().encrypt(hexToBytes(digest))),
    reveal: (hidden) => bytesToHex(blocks().decrypt(hexToBytes(hidden))),
    forget() {
      forgotten = true
      keys.rows.fill(0)
      keys.names.fill(0)
    },
  }
}

function derived(key: Uint8Array, purpose: string): Uint8Array {
  return hkdf(sha256, key, undefined, utf8ToBytes(`vsv-spiegel-en-toets/${purpose}`), 32)
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / PADDED_TO) * PADDED_TO)
  whole.set(bytes)
  return whole
}
