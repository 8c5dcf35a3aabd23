/** Changes that damage, programs or people make to bytes, without knowing what they are. */
import { oneOf, type Draw } from './draw'

type Change = (bytes: Uint8Array, draw: Draw) => Uint8Array

/** Values at which lengths, counts and offsets go wrong. */
const EXTREMES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff]

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Two places, in order. */
const range = (bytes: Uint8Array, draw: Draw, longest = bytes.length): readonly [number, number] => {
  const from = draw(bytes.length)
  return [from, Math.min(bytes.length, from + 1 + draw(longest))]
}

const CHANGES: readonly Change[] = [
  // One bit.
  (bytes, draw) => {
    const at = draw(bytes.length)
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << draw(8)))
  },
  // One byte.
  (bytes, draw) => bytes.with(draw(bytes.length), draw(256)),
  // A length field.
  (bytes, draw) => {
    const size = oneOf(draw, [2, 4])
    if (bytes.length < size) return bytes
    const changed = new Uint8Array(bytes)
    const view = new DataView(changed.buffer)
    const at = draw(bytes.length - size + 1)
    const value = oneOf(draw, EXTREMES)
    if (size === 2) view.setUint16(at, value & 0xffff, true)
    else view.setUint32(at, value, true)
    return changed
  },
  // The end, or the beginning, missing.
  (bytes, draw) => bytes.slice(0, draw(bytes.length)),
  (bytes, draw) => bytes.slice(draw(bytes.length)),
  // A piece missing, twice, or somewhere else.
  (bytes, draw) => {
    const [from, to] = range(bytes, draw)
    return joined(bytes.subarray(0, from), bytes.subarray(to))
  },
  (bytes, draw) => {
    const [from, to] = range(bytes, draw, 2000)
    return joined(bytes.subarray(0, to), bytes.subarray(from))
  },
  (bytes, draw) => {
    const [from, to] = range(bytes, draw, 500)
    const at = draw(bytes.length)
    const changed = new Uint8Array(bytes)
    changed.set(bytes.subarray(from, Math.min(to, from + bytes.length - at)), at)
    return changed
  },
  // Something put in.
  (bytes, draw) => {
    const at = draw(bytes.length)
    const more = Uint8Array.from({ length: 1 + draw(40) }, () => draw(256))
    return joined(bytes.subarray(0, at), more, bytes.subarray(at))
  },
  // Something behind it.
  (bytes, draw) =>
    joined(
      bytes,
      Uint8Array.from({ length: 1 + draw(200) }, () => draw(256)),
    ),
  // A sector of zeros, as a disk leaves behind.
  (bytes, draw) => {
    const [from, to] = range(bytes, draw, 512)
    return new Uint8Array(bytes).fill(0, from, to)
  },
]

/** One to three changes; may be the same by chance. */
export function mutatedBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  let changed = bytes
  for (let times = 1 + draw(3); times > 0 && changed.length > 0; times -= 1)
    changed = oneOf(draw, CHANGES)(changed, draw)
  return changed
}

/** Up to a place from the one, from there on the other. */
export function spliced(one: Uint8Array, other: Uint8Array, draw: Draw): Uint8Array {
  return joined(one.subarray(0, draw(one.length)), other.subarray(draw(other.length)))
}
