/** CRC-32 as zip has it (APPNOTE 6.3.10, section 4.4.7): shows accidental damage, not tampering. */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 0 ? rest >>> 1 : (rest >>> 1) ^ 0xedb88320
  return rest
})

/** The CRC-32 of the bytes, from 0 to 2^32 - 1. */
export function checksumOf(bytes: Uint8Array): number {
  let rest = 0xffffffff
  // By index: over a large document an iterator takes several times as long.
  for (let at = 0; at < bytes.length; at += 1)
    rest = (rest >>> 8) ^ (TABLE[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0)
  return (rest ^ 0xffffffff) >>> 0
}
