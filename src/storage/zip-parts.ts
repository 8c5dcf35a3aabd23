/** Unpacking a zip from a source nobody vouches for, without trust in what it says about itself. */
import { Unzip, UnzipInflate, unzipSync } from 'fflate'

/** Why a zip is not unpacked. */
export type ZipFault = 'not-a-zip' | 'truncated' | 'unsafe-name' | 'too-big' | 'damaged'

/** Small pieces, so that a piece can never unpack to much: deflate grows a thousandfold at most. */
const PIECE = 16 * 1024

/** "PK": every zip without anything in front of it. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/**
 * The names of the parts in a zip, without unpacking anything.
 *
 * @param largest bytes the parts may say they unpack to, together
 */
export function namesInZip(bytes: Uint8Array, largest: number): readonly string[] | ZipFault {
  if (!looksLikeZip(bytes)) return 'not-a-zip'
  const names: string[] = []
  let unpacked = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        unpacked += originalSize
        return false
      },
    })
  } catch {
    // The list of parts stands at the end of a zip.
    return 'truncated'
  }
  if (names.some(isUnsafe)) return 'unsafe-name'
  if (unpacked > largest) return 'too-big'
  return new Set(names).size === names.length ? names : 'damaged'
}

/** Names that would point outside a folder if somebody ever unpacked the file to disk. */
function isUnsafe(name: string): boolean {
  return name.includes('\\') || name.includes(':') || name.startsWith('/') || name.split('/').includes('..')
}

/**
 * Unpacks the parts whose name is wanted in small pieces and stops at `largest` bytes, whatever sizes the zip claims. A part that
 * is not there is absent from the result.
 */
export function unpackParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  largest: number,
): ReadonlyMap<string, Uint8Array> | ZipFault {
  const pieces = new Map<string, Uint8Array[]>()
  const complete = new Set<string>()
  let unpacked = 0
  let damaged = false
  const unzip = new Unzip((part) => {
    if (!wanted(part.name) || pieces.has(part.name)) return
    const list: Uint8Array[] = []
    pieces.set(part.name, list)
    part.ondata = (error, piece, final) => {
      // fflate leaves the piece out when there is an error, whatever its types say.
      if (error) {
        damaged = true
        return
      }
      unpacked += piece.length
      list.push(piece)
      if (final) complete.add(part.name)
    }
    part.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let start = 0; start < bytes.length; start += PIECE) {
      unzip.push(bytes.subarray(start, start + PIECE), start + PIECE >= bytes.length)
      if (unpacked > largest) return 'too-big'
      if (damaged) break
    }
  } catch {
    damaged = true
  }
  if (damaged || complete.size !== pieces.size) return 'damaged'
  return new Map([...pieces].map(([name, list]) => [name, joined(list)]))
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
