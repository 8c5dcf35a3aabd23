/**
 * The journal of LevelDB, in which the engine keeps the database: records in blocks of 32 kB, each with a checksum (the "log format" in
 * the documents of LevelDB).
 */

const BLOCK = 32_768
const HEADER = 7
const [FULL, FIRST, MIDDLE, LAST] = [1, 2, 3, 4] as const

/** Castagnoli's polynomial, reversed: the engine does not use the one of zlib. */
const POLYNOMIAL = 0x82f63b78
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? POLYNOMIAL : 0)
  return value
})

/** CRC-32C, 0..2^32-1. */
export function crc32c(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}

/** As it is stored: a checksum of bytes that hold checksums is a poor one. */
function masked(bytes: Uint8Array): number {
  const value = crc32c(bytes)
  return (((value >>> 15) | (value << 17)) + 0xa282ead8) >>> 0
}

/** Part of a record, or all of one. */
interface Piece {
  readonly type: number
  readonly data: Uint8Array
  readonly end: number
}

/** The piece that begins here and is whole; `null` when there is none. */
function pieceAt(bytes: Uint8Array, at: number): Piece | null {
  if (at + HEADER > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, HEADER)
  const [sum, length, type] = [view.getUint32(0, true), view.getUint16(4, true), view.getUint8(6)]
  const end = at + HEADER + length
  if (type < FULL || type > LAST || length > BLOCK - HEADER || end > bytes.length) return null
  if (masked(bytes.subarray(at + HEADER - 1, end)) !== sum) return null
  return { type, data: bytes.subarray(at + HEADER, end), end }
}

/** Where the next piece begins: no header stands in the last six bytes of a block. */
const afterTrailer = (at: number) => (BLOCK - (at % BLOCK) < HEADER ? at + BLOCK - (at % BLOCK) : at)

interface Journal {
  /** Those that are whole, in their order. */
  readonly records: readonly Uint8Array[]
  /** `torn`: a record was not written to its end, and nothing else is wrong. `damaged`: what was written is not what stands there. */
  readonly state: 'whole' | 'torn' | 'damaged'
}

/**
 * Reads what is whole. After half a record everything stands as many bytes too early as it lacks, and the blocks begin elsewhere: from
 * there a record is found by its checksum.
 */
export function readJournal(bytes: Uint8Array): Journal {
  const records: Uint8Array[] = []
  let parts: Uint8Array[] = []
  let isTorn = false
  let at = 0
  while (at < bytes.length) {
    const piece = pieceAt(bytes, at)
    if (piece === null) {
      const aligned = isTorn ? at : afterTrailer(at)
      const next = aligned === at ? nextStart(bytes, at + 1) : aligned
      const isTrailer =
        next !== null && next - at < HEADER && bytes.subarray(at, next).every((byte) => byte === 0)
      if (!isTrailer) {
        if (next !== null && next >= declaredEnd(bytes, at)) return { records, state: 'damaged' }
        isTorn = true
        parts = []
      }
      at = next ?? bytes.length
      continue
    }
    const continues = piece.type === MIDDLE || piece.type === LAST
    if (continues && parts.length === 0) return { records, state: 'damaged' }
    if (!continues && parts.length > 0) {
      isTorn = true
      parts = []
    }
    parts.push(piece.data)
    if (piece.type === FULL || piece.type === LAST) {
      records.push(joined(parts))
      parts = []
    }
    at = piece.end
  }
  return { records, state: isTorn || parts.length > 0 ? 'torn' : 'whole' }
}

/** Where the piece that begins here says it ends. */
function declaredEnd(bytes: Uint8Array, at: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return at + HEADER + (at + HEADER <= bytes.length ? view.getUint16(at + 4, true) : 0)
}

/** Where a record begins, at or after this place. */
function nextStart(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at + HEADER <= bytes.length; at += 1) {
    const type = bytes[at + HEADER - 1]
    if ((type === FULL || type === FIRST) && pieceAt(bytes, at) !== null) return at
  }
  return null
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A journal with these records. */
export function writeJournal(records: readonly Uint8Array[]): Uint8Array {
  const pieces: Uint8Array[] = []
  let at = 0
  for (const record of records) {
    let from = 0
    do {
      const next = afterTrailer(at)
      pieces.push(new Uint8Array(next - at))
      const room = BLOCK - (next % BLOCK) - HEADER
      const to = Math.min(record.length, from + room)
      pieces.push(pieceOf(record.subarray(from, to), from === 0, to === record.length))
      at = next + HEADER + to - from
      from = to
    } while (from < record.length)
  }
  return joined(pieces)
}

function pieceOf(data: Uint8Array, isFirst: boolean, isLast: boolean): Uint8Array {
  const piece = new Uint8Array(HEADER + data.length)
  piece[HEADER - 1] = isFirst ? (isLast ? FULL : FIRST) : isLast ? LAST : MIDDLE
  piece.set(data, HEADER)
  const view = new DataView(piece.buffer)
  view.setUint16(4, data.length, true)
  view.setUint32(0, masked(piece.subarray(HEADER - 1)), true)
  return piece
}
