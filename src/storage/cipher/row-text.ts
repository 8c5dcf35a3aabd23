/**
 * A record as bytes and back, without losing anything that our records hold: texts, finite numbers, yes and no, nothing, lists, and files
 * as bytes. Anything else is a fault of ours, and said before it is stored as something else.
 */

/** No field of ours has this name; where a file was, with its number. */
const FILE = '\u0000file'
/** Bytes of a number: how many files there are, and how long each piece is. */
const LENGTH = 4
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** How many files, and then all pieces one after another, each after its length: the record as JSON, and its files. */
export function bytesOf(record: unknown): Uint8Array {
  const files: Uint8Array[] = []
  // As it is in the record: a date has become a text by the time it is given.
  const json = JSON.stringify(record, function (this: unknown, name, given: unknown) {
    const value: unknown = name === '' ? given : Reflect.get(Object(this) as object, name)
    if (value instanceof Uint8Array) {
      files.push(value)
      return { [FILE]: files.length - 1 }
    }
    if (isStrange(value)) throw new TypeError('this cannot be stored behind a lock')
    return value
  })
  const pieces = [encoder.encode(json), ...files]
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + LENGTH + piece.length, LENGTH))
  const view = new DataView(whole.buffer)
  view.setUint32(0, files.length)
  let at = LENGTH
  for (const piece of pieces) {
    view.setUint32(at, piece.length)
    whole.set(piece, at + LENGTH)
    at += LENGTH + piece.length
  }
  return whole
}

/** The record in bytes that {@link bytesOf} made; what comes behind it is passed over. */
export function recordIn(whole: Uint8Array): unknown {
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength)
  let at = LENGTH
  const next = (): Uint8Array => {
    const size = view.getUint32(at)
    const piece = whole.subarray(at + LENGTH, at + LENGTH + size)
    at += LENGTH + size
    return piece
  }
  const json = decoder.decode(next())
  // Looking at every value takes several times as long, and hardly any record has a file.
  if (view.getUint32(0) === 0) return JSON.parse(json)
  // In the order in which they were met.
  return JSON.parse(json, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && FILE in value ? new Uint8Array(next()) : value,
  )
}

function isStrange(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value)
  if (typeof value !== 'object' || value === null)
    return typeof value === 'bigint' || typeof value === 'symbol'
  if (Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return (prototype !== Object.prototype && prototype !== null) || FILE in value
}
