/** Unpacking a zip from a source nobody vouches for, without trust in what it says about itself. */
import { Inflate } from 'fflate'
import { checksumOf } from './checksum'
import { zipDirectory, type ZipEntry } from './zip-directory'

/** Why a zip is not unpacked. */
export type ZipFault = 'not-a-zip' | 'truncated' | 'unsafe-name' | 'too-big' | 'damaged'

/** Small pieces, so that a piece can never unpack to much: deflate grows a thousandfold at most. */
const PIECE = 16 * 1024

const STORED = 0
const DEFLATED = 8

/** "PK": every zip without anything in front of it. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/**
 * The names of the parts in a zip, without unpacking anything.
 *
 * @param largest bytes the parts may say they unpack to, together
 * @param asRead how a name is written that some programs write otherwise
 */
export function namesInZip(
  bytes: Uint8Array,
  largest: number,
  asRead: (name: string) => string = (name) => name,
): readonly string[] | ZipFault {
  if (!looksLikeZip(bytes)) return 'not-a-zip'
  const directory = zipDirectory(bytes)
  if (typeof directory === 'string') return directory
  const { entries } = directory
  const names = entries.map(({ name }) => asRead(name))
  if (names.some(isUnsafe)) return 'unsafe-name'
  if (entries.reduce((sum, { size }) => sum + size, 0) > largest) return 'too-big'
  return new Set(names).size === names.length ? names : 'damaged'
}

/** Names that would point outside a folder if somebody ever unpacked the file to disk. */
function isUnsafe(name: string): boolean {
  return name.includes('\\') || name.includes(':') || name.startsWith('/') || name.split('/').includes('..')
}

/** Whether every byte before the list of parts belongs to a part that is on it, once: nothing is hidden next to or inside another. */
export function hidesNothing(bytes: Uint8Array): boolean {
  const directory = zipDirectory(bytes)
  if (typeof directory === 'string') return false
  let at = 0
  for (const { header, end } of [...directory.entries].sort((one, other) => one.header - other.header)) {
    if (header !== at) return false
    at = end
  }
  return at === directory.at
}

/**
 * Unpacks the parts whose name is wanted in small pieces and stops at `largest` bytes, whatever sizes the zip claims. A part that
 * is not there is absent from the result; one that is not what the zip says of it (length, checksum) is damage.
 */
export function unpackParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  largest: number,
): ReadonlyMap<string, Uint8Array> | ZipFault {
  const parts = unpackSoundParts(bytes, wanted, largest)
  if (typeof parts === 'string') return parts
  return parts.damaged.length > 0 ? 'damaged' : parts.sound
}

/** As {@link unpackParts}, but a part that is damaged is named, and the others come out. */
export function unpackSoundParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  largest: number,
): { readonly sound: ReadonlyMap<string, Uint8Array>; readonly damaged: readonly string[] } | ZipFault {
  const directory = zipDirectory(bytes)
  if (typeof directory === 'string') return directory
  const sound = new Map<string, Uint8Array>()
  const damaged: string[] = []
  // Also what a damaged part unpacked to counts, or many of them would cost as much as they like.
  const room = { left: largest }
  for (const entry of directory.entries) {
    if (!wanted(entry.name) || sound.has(entry.name)) continue
    const part = contentOf(entry, bytes, room)
    if (part === 'too-big') return part
    if (part === 'damaged') damaged.push(entry.name)
    else sound.set(entry.name, part)
  }
  return { sound, damaged }
}

/** Bytes that may still be unpacked; goes down while unpacking. */
interface Room {
  left: number
}

function contentOf(entry: ZipEntry, bytes: Uint8Array, room: Room): Uint8Array | 'damaged' | 'too-big' {
  const { method, start, packed, size, checksum } = entry
  const source = bytes.subarray(start, start + packed)
  if (method !== STORED && method !== DEFLATED) return 'damaged'
  const content = method === STORED ? copied(source, room) : inflated(source, room)
  if (typeof content === 'string') return content
  return content.length === size && checksumOf(content) === checksum ? content : 'damaged'
}

function copied(source: Uint8Array, room: Room): Uint8Array | 'too-big' {
  room.left -= source.length
  return room.left < 0 ? 'too-big' : source.slice()
}

function inflated(source: Uint8Array, room: Room): Uint8Array | 'damaged' | 'too-big' {
  if (source.length === 0) return source
  const pieces: Uint8Array[] = []
  let unpacked = 0
  let complete = false
  const inflate = new Inflate((piece, final) => {
    unpacked += piece.length
    room.left -= piece.length
    pieces.push(piece)
    complete = final
  })
  try {
    for (let at = 0; at < source.length; at += PIECE) {
      inflate.push(source.subarray(at, at + PIECE), at + PIECE >= source.length)
      if (room.left < 0) return 'too-big'
    }
  } catch {
    return 'damaged'
  }
  return complete ? joined(pieces, unpacked) : 'damaged'
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
