/**
 * The header of an age file, looked at before the library gets it: what it would cost to open, and whether a passphrase can. The library
 * allows a work factor of 20, which takes over a gigabyte of memory. Format: https://c2sp.org/age
 */
import { failure, success, type Outcome } from '../../domain/outcome'
import { storage as texts } from '../../texts/storage'

/** The work factor of our own files and the highest we open: scrypt with N = 2^18 takes 256 MB of memory and about a second. */
export const WORK_FACTOR = 18

const VERSION_LINE = 'age-encryption.org/v1'
const ANY_VERSION = 'age-encryption.org/'
/** Bytes. A header for a passphrase has some 150; one for many keys may have more. */
const LONGEST_HEADER = 64 * 1024
const NEWLINE = 0x0a
/** Bytes of the nonce after the header, and of the tag of the last piece. */
const LEAST_AFTER_HEADER = 16 + 16

const words = texts.locked

/** Whether these bytes begin as an age file does, of whichever version. */
export function looksLikeAge(bytes: Uint8Array): boolean {
  return textOf(bytes.subarray(0, ANY_VERSION.length)) === ANY_VERSION
}

/**
 * Whether a passphrase can open this age file, at a price we pay: one scrypt stanza and nothing beside it, with a work factor from 1 to
 * {@link WORK_FACTOR}. Problems: `locked/newer`, `locked/for-a-key`, `locked/too-heavy`, `locked/cut-off`, `locked/damaged`.
 */
export function checkHeader(age: Uint8Array): Outcome<null> {
  const header = headerOf(age)
  if (!header.ok) return header
  const { stanzas, size } = header.value
  const [only, ...others] = stanzas
  if (only === undefined) return failure('locked/damaged', words.damaged)
  if (!stanzas.some(([kind]) => kind === 'scrypt')) return failure('locked/for-a-key', words.forAKey)
  if (others.length > 0 || only.length !== 3) return failure('locked/damaged', words.damaged)
  const [, salt = '', factor = ''] = only
  // 16 bytes are 22 characters.
  if (!/^[A-Za-z0-9+/]{22}$/.test(salt) || !/^[1-9]\d*$/.test(factor))
    return failure('locked/damaged', words.damaged)
  if (Number(factor) > WORK_FACTOR) return failure('locked/too-heavy', words.tooHeavy)
  if (age.length < size + LEAST_AFTER_HEADER) return failure('locked/cut-off', words.cutOff)
  return success(null)
}

/** Whether this is an age file for keys, as automatic copies are when they are locked, and not for a passphrase. */
export function isSealed(bytes: Uint8Array): boolean {
  if (!looksLikeAge(bytes)) return false
  const header = headerOf(bytes)
  return header.ok && header.value.stanzas.some(([kind]) => kind === 'X25519')
}

/**
 * Whether a key can open this age file: at least one X25519 stanza, and none for a passphrase. Problems: `locked/newer`, `locked/cut-off`,
 * `locked/damaged`.
 */
export function checkSealed(age: Uint8Array): Outcome<null> {
  const header = headerOf(age)
  if (!header.ok) return header
  const { stanzas, size } = header.value
  // Others may put in a stanza that means nothing ("grease"), which is passed over.
  if (!stanzas.some(([kind]) => kind === 'X25519') || stanzas.some(([kind]) => kind === 'scrypt'))
    return damaged()
  return age.length < size + LEAST_AFTER_HEADER ? failure('locked/cut-off', words.cutOff) : success(null)
}

/** The stanzas, each in its words, and the size of the header in bytes: from the version to the check (`---`). */
function headerOf(
  age: Uint8Array,
): Outcome<{ readonly stanzas: readonly (readonly string[])[]; readonly size: number }> {
  const lines: string[] = []
  for (let start = 0; start < LONGEST_HEADER;) {
    const end = age.indexOf(NEWLINE, start)
    if (end === -1) return start + LONGEST_HEADER > age.length ? cutOff(lines, age) : damaged()
    if (end > LONGEST_HEADER) return damaged()
    const line = textOf(age.subarray(start, end))
    if (lines.length === 0 && line !== VERSION_LINE)
      return /^age-encryption\.org\/v\d+$/.test(line) ? failure('locked/newer', words.newer) : damaged()
    lines.push(line)
    start = end + 1
    if (line.startsWith('---')) {
      const begun = lines.filter((one) => one.startsWith('-> '))
      return success({ stanzas: begun.map((one) => one.slice(3).split(' ')), size: start })
    }
  }
  return damaged()
}

const damaged = (): Outcome<never> => failure('locked/damaged', words.damaged)

/** It ends within the header; one that does not even begin as it should is not an age file that was cut. */
function cutOff(lines: readonly string[], age: Uint8Array): Outcome<never> {
  const isBegun = lines.length > 0 || VERSION_LINE.startsWith(textOf(age))
  return isBegun ? failure('locked/cut-off', words.cutOff) : damaged()
}

/** Byte by byte: nothing in a header is longer than one. */
function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 1024))
}
