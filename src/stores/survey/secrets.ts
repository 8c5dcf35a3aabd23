/** Codes, salts, secrets and PINs: randomness from the system, and a hash that is slow on purpose. */
import { hashOf } from '../../contract/hash'
import type { RandomBelow } from '../../domain/survey/round/short-code'

/** @param below whole number from 1 to 256. Bytes that would make some numbers likelier than others are thrown away. */
export const randomBelow: RandomBelow = (below) => {
  const fair = 256 - (256 % below)
  const byte = new Uint8Array(1)
  for (;;) {
    crypto.getRandomValues(byte)
    const [value = 0] = byte
    if (value < fair) return value % below
  }
}

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** @param length in bytes */
export const randomHex = (length: number): string => hexOf(crypto.getRandomValues(new Uint8Array(length)))

/** As many rounds as OWASP advises for PBKDF2 with SHA-256 (2023); a fraction of a second on an ordinary laptop. */
const ITERATIONS = 600_000

/** Of a one-time code: 3 ms each, because thousands may be given out or come in at once; trying all 28 million takes most of a day. */
const CODE_ITERATIONS = 20_000

/**
 * The hash (hex, 256 bits) by which a round knows a one-time code.
 * @param salt of the round; empty for a round whose codes were given out before there was one: then SHA-256 alone
 */
export function codeHashOf(code: string, salt: string): Promise<string> {
  return salt === '' ? hashOf(code) : slowHash(code, salt, CODE_ITERATIONS)
}

/** A slow hash (hex, 256 bits) of something short that people remember: trying all possibilities takes long. */
export async function slowHash(secret: string, salt: string, iterations = ITERATIONS): Promise<string> {
  const encoder = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode(salt), iterations },
    key,
    256,
  )
  return hexOf(new Uint8Array(bits))
}
