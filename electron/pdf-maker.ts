/** Who a PDF says it was made by. The engine writes its user agent there: the browser's name and the system of whoever made it. */

const CREATOR = Buffer.from('/Creator (')
/** The properties are the first thing in the file; a `/Creator` far behind them is a text. */
const LOOKED_THROUGH = 4096

/**
 * The same PDF, made by `name` (only ASCII, no brackets) as far as it says. Every byte keeps its place, because the file tells where its
 * parts begin by counting bytes: a name that is longer than what stood there is left out.
 */
export function madeBy(pdf: Uint8Array, name: string): Uint8Array {
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

/** Where the string ends that begins at `start`: at the first bracket that closes more than was opened; null when it does not. */
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
