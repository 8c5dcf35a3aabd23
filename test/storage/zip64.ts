/** Zips as some programs write them: every size and place in 64 bits, nothing packed. */
import { strToU8, zipSync } from 'fflate'

const FULL = 0xffffffff

/** @param longEnd whether the end tells the place of the list in 64 bits too; programs differ */
export function zip64Of(parts: Readonly<Record<string, Uint8Array>>, longEnd = true): Uint8Array {
  const file: number[] = []
  const list: number[] = []
  const put = (to: number[], bytes: number, value: number): void => {
    for (let at = 0; at < bytes; at += 1) to.push(Math.floor(value / 2 ** (8 * at)) % 256)
  }
  for (const [name, content] of Object.entries(parts)) {
    const header = file.length
    const letters = strToU8(name)
    const checksum = checksumIn(zipSync({ [name]: content }, { level: 0 }))
    for (const [to, start, extra] of [
      [
        file,
        [
          [4, 0x04034b50],
          [2, 45],
          [2, 0x0800],
          [2, 0],
          [4, 0x5a21],
        ],
        [content.length, content.length],
      ],
      [
        list,
        [
          [4, 0x02014b50],
          [2, 45],
          [2, 45],
          [2, 0x0800],
          [2, 0],
          [4, 0x5a21],
        ],
        [content.length, content.length, header],
      ],
    ] as const) {
      for (const [bytes, value] of start) put(to, bytes, value)
      put(to, 4, checksum)
      put(to, 4, FULL)
      put(to, 4, FULL)
      put(to, 2, letters.length)
      put(to, 2, 4 + 8 * extra.length)
      if (to === list) {
        put(to, 10, 0)
        put(to, 4, FULL)
      }
      to.push(...letters)
      put(to, 2, 1)
      put(to, 2, 8 * extra.length)
      for (const value of extra) put(to, 8, value)
    }
    for (const byte of content) file.push(byte)
  }
  const count = Object.keys(parts).length
  const at = file.length
  const end64 = at + list.length
  const end: number[] = []
  if (longEnd) {
    for (const [bytes, value] of [
      [4, 0x06064b50],
      [8, 44],
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
    ] as const)
      put(end, bytes, value)
    for (const value of [count, count, list.length, at]) put(end, 8, value)
    put(end, 4, 0x07064b50)
    put(end, 4, 0)
    put(end, 8, end64)
    put(end, 4, 1)
  }
  put(end, 4, 0x06054b50)
  put(end, 4, 0)
  put(end, 2, longEnd ? 0xffff : count)
  put(end, 2, longEnd ? 0xffff : count)
  put(end, 4, longEnd ? FULL : list.length)
  put(end, 4, longEnd ? FULL : at)
  put(end, 2, 0)
  return Uint8Array.from([...file, ...list, ...end])
}

/** As fflate makes it, in the header of the first part. */
const checksumIn = (zip: Uint8Array): number => new DataView(zip.buffer, zip.byteOffset).getUint32(14, true)
