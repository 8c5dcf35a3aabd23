/** Packing and unpacking the two parts of a dossier file, without trust in what a zip says about itself. */
import { Unzip, UnzipInflate, unzipSync, zipSync } from 'fflate'
import { failure, success, type Outcome } from '../domain/outcome'
import { storage as texts } from '../texts/storage'

/** Bytes; a larger file, or one that unpacks to more, is refused. */
const LARGEST_DOSSIER_FILE = 100 * 1024 * 1024

/** Small pieces, so that a piece can never unpack to much: deflate grows a thousandfold at most. */
const PIECE = 16 * 1024

/** The start of 1980, the earliest a zip knows; in local time, as fflate writes it, so the bytes never depend on the clock. */
const NO_MOMENT = new Date(1980, 0, 1)

export function pack(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...parts }, { level: 6, mtime: NO_MOMENT })
}

const tooBig = () => failure('file/too-big', texts.file.tooBig(LARGEST_DOSSIER_FILE / 1024 / 1024))

/**
 * The names of the parts in a zip, without unpacking anything.
 *
 * Problems: `file/empty`, `file/too-big`, `file/not-a-dossier`, `file/truncated`, `file/unsafe-name`, `file/damaged`.
 */
export function partNames(bytes: Uint8Array): Outcome<readonly string[]> {
  if (bytes.length === 0) return failure('file/empty', texts.file.empty)
  if (bytes.length > LARGEST_DOSSIER_FILE) return tooBig()
  // "PK": every zip without anything in front of it.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return failure('file/not-a-dossier', texts.file.notADossier)
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
    return failure('file/truncated', texts.file.truncated)
  }
  if (names.some(isUnsafe)) return failure('file/unsafe-name', texts.file.unsafeName)
  if (unpacked > LARGEST_DOSSIER_FILE) return tooBig()
  if (new Set(names).size !== names.length) return failure('file/damaged', texts.file.damaged)
  return success(names)
}

/** Names that would point outside a folder if somebody ever unpacked the file to disk. */
function isUnsafe(name: string): boolean {
  return name.includes('\\') || name.includes(':') || name.startsWith('/') || name.split('/').includes('..')
}

/**
 * Unpacks the named parts in small pieces and stops at {@link LARGEST_DOSSIER_FILE}, whatever sizes the zip claims. A part that
 * is not there is absent from the result.
 *
 * Problems: `file/too-big`, `file/damaged`.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: readonly string[],
): Outcome<ReadonlyMap<string, Uint8Array>> {
  const pieces = new Map<string, Uint8Array[]>()
  const complete = new Set<string>()
  let unpacked = 0
  let damaged = false
  const unzip = new Unzip((part) => {
    if (!wanted.includes(part.name) || pieces.has(part.name)) return
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
      if (unpacked > LARGEST_DOSSIER_FILE) return tooBig()
      if (damaged) break
    }
  } catch {
    damaged = true
  }
  if (damaged || complete.size !== pieces.size) return failure('file/damaged', texts.file.damaged)
  return success(new Map([...pieces].map(([name, list]) => [name, joined(list)])))
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
