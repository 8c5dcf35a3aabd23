/** Zips as programs write them that do not know how long a part will be: its sizes stand behind it. */
import { strFromU8, zipSync } from 'fflate'

/**
 * @param shape whether the sizes have a mark before them, and whether they are in 64 bits; programs differ
 * @param behind what else stands behind the content of the first part
 */
export function streamedZip(
  parts: Readonly<Record<string, Uint8Array>>,
  shape: { readonly mark: boolean; readonly long: boolean },
  behind: Uint8Array = new Uint8Array(),
): Uint8Array {
  const plain = zipSync(parts)
  const view = new DataView(plain.buffer)
  const list = view.getUint32(plain.length - 6, true)
  const file: number[] = []
  const lines: number[] = []
  const put = (bytes: number, value: number): void => {
    for (let at = 0; at < bytes; at += 1) file.push(Math.floor(value / 2 ** (8 * at)) % 256)
  }
  for (let at = list; strFromU8(plain.subarray(at, at + 2), true) === 'PK' && plain[at + 2] === 1;) {
    const [checksum, packed, size] = [16, 20, 24].map((place) => view.getUint32(at + place, true))
    const header = view.getUint32(at + 42, true)
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
    const end = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true)
    const line = plain.slice(at, end)
    const lineView = new DataView(line.buffer)
    lineView.setUint16(8, lineView.getUint16(8, true) | 8, true)
    lineView.setUint32(42, file.length, true)
    lines.push(...line)
    const head = plain.slice(header, start)
    const headView = new DataView(head.buffer)
    headView.setUint16(6, headView.getUint16(6, true) | 8, true)
    for (const place of [14, 18, 22]) headView.setUint32(place, 0, true)
    file.push(...head, ...plain.subarray(start, start + (packed ?? 0)))
    if (at === list) file.push(...behind)
    if (shape.mark) put(4, 0x08074b50)
    put(4, checksum ?? 0)
    for (const length of [packed, size]) put(shape.long ? 8 : 4, length ?? 0)
    at = end
  }
  const tail = plain.slice(plain.length - 22)
  new DataView(tail.buffer).setUint32(16, file.length, true)
  return Uint8Array.from([...file, ...lines, ...tail])
}
