/** The producer named in a PDF. The engine writes its user agent there: the browser and the system of the person who made it. */

const CREATOR = Buffer.from('/Creator (')
/** The properties come first in the file; a `/Creator` further on is ordinary text. */
const LOOKED_THROUGH = 4096

/**
 * The same PDF with `name` (ASCII, without brackets) as its producer. Every byte keeps its place, because the file refers to its parts by
 * byte offset: a name longer than the original is left out.
 */
export function withProducer(pdf: Uint8Array, name: string): Uint8Array {
  const bytes = Buffer.from(pdf)
  const found = bytes.subarray(0, LOOKED_THROUGH).indexOf(CREATOR)
  if (found === -1) return bytes
  const start = found + CREATOR.length
  const end = endOfString(bytes, start)
  if (end === null) return bytes
  const fits = name.length <= end - start ? name : ''
  bytes.fill(' ', start, end)
  bytes.write(fits, start, 'latin1')
  return bytes
}

/** The end of the string that begins at `start`: the first closing bracket without a matching opening one; null when there is none. */
function endOfString(bytes: Uint8Array, start: number): number | null {
  let depth = 0
  for (let at = start; at < bytes.length; at += 1) {
    const sign = String.fromCharCode(bytes[at] ?? 0)
    if (sign === '\\') at += 1
    else if (sign === '(') depth += 1
    else if (sign === ')') {
      if (depth === 0) return at
      depth -= 1
    }
  }
  return null
}
