/** One text for the same bytes, and no other: an answer file must not be readable in two ways. */
import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../../../src/contract/base64'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** What a text is when it is written again: the slow way to see whether it is the one text of its bytes. */
function bytesOf(text: string): Uint8Array | null {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    return toBase64(bytes) === text ? bytes : null
  } catch {
    return null
  }
}

test('bytes of every length come back as they were', () => {
  for (let length = 0; length < 70; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 89 + length * 7) % 256)
    expect(fromBase64(toBase64(bytes))).toEqual(bytes)
  }
})

test('every end of a text is read as the one text of its bytes, or not at all', () => {
  const ends = [...LETTERS].flatMap((letter) => [
    ...[`AAA${letter}`, `AA${letter}=`, `A${letter}==`, `${letter}===`, `AA=${letter}`, `A=${letter}=`],
    ...[`${letter}`, `AA${letter}`, `AAAA${letter}`, `AAA${letter}====`, `A${letter}`],
  ])
  let refused = 0
  for (const text of ends) {
    const read = fromBase64(text)
    expect([text, read]).toEqual([text, bytesOf(text)])
    if (read === null) refused += 1
  }
  expect(refused).toBe(ends.length - 64 - 16 - 4)
})

test.each(['AA AA', 'AAAA\n', '\nAAAA', 'AA\tAAAAA', 'AAA-', 'AAA_', 'AAAé', 'A\u0000AA', '====', '==', '='])(
  'what a decoder would pass over is refused: %j',
  (text) => {
    expect(fromBase64(text)).toBeNull()
  },
)

test('a megabyte of letters is read, and of other signs is not', () => {
  expect(fromBase64('A'.repeat(1024 * 1024))).toHaveLength(786_432)
  expect(fromBase64(`${'A'.repeat(1024 * 1024 - 4)}A AA`)).toBeNull()
})
