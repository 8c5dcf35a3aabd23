/**
 * The list at the end of a zip: which parts it has and where they are (APPNOTE 6.3.10, sections 4.3 and 4.5.3), also where it is written
 * in 64 bits. Only this list counts: anything else in the file is no part of it.
 */

export interface ZipEntry {
  readonly name: string
  /** As it is packed: 0 is not, 8 is deflate. */
  readonly method: number
  /** CRC-32 of the content. */
  readonly checksum: number
  /** Bytes, packed and as it says it unpacks to. */
  readonly packed: number
  readonly size: number
  /** Bytes of the file: where its own header starts, where its content does, and where all that belongs to it ends. */
  readonly header: number
  readonly start: number
  readonly end: number
}

interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  /** Where the list starts. */
  readonly at: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const PLACE_OF_END_64 = 0x07064b50
const LISTED = 0x02014b50
const PART = 0x04034b50
const DESCRIBED = 0x08074b50

/** Bytes of each record without its names and notes. */
const LENGTH = { end: 22, placeOfEnd64: 20, listed: 46, part: 30 } as const
/** Most bytes of a note behind the end. */
const LONGEST_NOTE = 0xffff
/** Means "see the 64 bits". */
const FULL = 0xffffffff
const FULL_COUNT = 0xffff
/** The extra field that has them. */
const EXTRA_64 = 1
const UTF8 = 0x0800
/** The sizes come after the content: programs that write as they go do so. */
const SIZES_BEHIND = 8

/** The list; `truncated` when the file has no end, `damaged` when the list does not fit the file. */
export function zipDirectory(bytes: Uint8Array): ZipDirectory | 'truncated' | 'damaged' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const endAt = placeOfEnd(view)
  if (endAt === null) return 'truncated'
  try {
    return directoryIn(bytes, view, endAt) ?? 'damaged'
  } catch (error) {
    // It points outside the file.
    if (error instanceof RangeError) return 'damaged'
    throw error
  }
}

function directoryIn(bytes: Uint8Array, view: DataView, endAt: number): ZipDirectory | null {
  const end = endIn(view, endAt)
  if (end === null) return null
  const entries: ZipEntry[] = []
  let at = end.at
  for (let count = 0; count < end.count; count += 1) {
    if (view.getUint32(at, true) !== LISTED) return null
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const [name = 0, extra = 0, note = 0] = lengths
    const entry = entryAt(bytes, view, at, name, extra)
    if (entry === null) return null
    entries.push(entry)
    at += LENGTH.listed + name + extra + note
  }
  return { entries, at: end.at }
}

/** Of the last record; a note may come after it. */
function placeOfEnd(view: DataView): number | null {
  const last = view.byteLength - LENGTH.end
  for (let at = last; at >= Math.max(0, last - LONGEST_NOTE); at -= 1)
    if (view.getUint32(at, true) === END) return at
  return null
}

/** Where the list starts and how many parts it has; `null` when the 64 bits are not where they should be. */
function endIn(view: DataView, endAt: number): { readonly at: number; readonly count: number } | null {
  const [count, at] = [view.getUint16(endAt + 10, true), view.getUint32(endAt + 16, true)]
  const before = endAt - LENGTH.placeOfEnd64
  if ((count !== FULL_COUNT && at !== FULL) || before < 0 || view.getUint32(before, true) !== PLACE_OF_END_64)
    return { at, count }
  const end64 = longAt(view, before + 8)
  if (view.getUint32(end64, true) !== END_64) return null
  return { at: longAt(view, end64 + 48), count: longAt(view, end64 + 32) }
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry | null {
  const nameStart = at + LENGTH.listed
  const long = longsIn(view, nameStart + nameLength, extraLength)
  // In this order, and only those that are full.
  const sized = [24, 20, 42].map((place) => {
    const short = view.getUint32(at + place, true)
    return short === FULL ? (long.shift() ?? FULL) : short
  })
  const [size = 0, packed = 0, header = 0] = sized
  if (view.getUint32(header, true) !== PART) return null
  const start = header + LENGTH.part + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  if (start + packed > bytes.length) return null
  const flags = view.getUint16(at + 8, true)
  const checksum = view.getUint32(at + 16, true)
  const sizes = { checksum, packed, size }
  return {
    name: textOf(bytes.subarray(nameStart, nameStart + nameLength), flags),
    method: view.getUint16(at + 10, true),
    ...{ ...sizes, header, start },
    end: (flags & SIZES_BEHIND) === 0 ? start + packed : behindSizes(view, start + packed, sizes),
  }
}

/**
 * The place after the sizes that are at `at`, with or without a mark before them, in 32 bits or in 64 (APPNOTE 4.3.9); `at` itself
 * where they are not. The list comes after all parts, so there are bytes enough to look at.
 */
function behindSizes(
  view: DataView,
  at: number,
  { checksum, packed, size }: Pick<ZipEntry, 'checksum' | 'packed' | 'size'>,
): number {
  const starts = view.getUint32(at, true) === DESCRIBED ? [at + 4, at] : [at]
  for (const start of starts) {
    if (view.getUint32(start, true) !== checksum) continue
    // In 64 bits first: of an empty part both fit, and the rest would be left over.
    if (longAt(view, start + 4) === packed && longAt(view, start + 12) === size) return start + 20
    const short = [4, 8].map((place) => view.getUint32(start + place, true))
    if (short[0] === packed && short[1] === size) return start + 12
  }
  return at
}

/** The numbers in 64 bits of an entry. */
function longsIn(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length;) {
    const [kind, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
    if (kind === EXTRA_64)
      return Array.from({ length: Math.floor(size / 8) }, (_, index) => longAt(view, at + 4 + index * 8))
    at += 4 + size
  }
  return []
}

/** Inexact above 2^53, far outside any file. */
const longAt = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))

function textOf(bytes: Uint8Array, flags: number): string {
  return new TextDecoder((flags & UTF8) === 0 ? 'latin1' : 'utf-8').decode(bytes)
}
