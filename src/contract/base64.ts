/** Plain base64, without line breaks. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** The letters that leave no spare bits, by how many bytes the last four letters are short of three. */
const LAST_LETTERS = [undefined, 'AEIMQUYcgkosw048', 'AQgw'] as const

/**
 * The bytes of plain base64, or `null` when it is not exactly what {@link toBase64} writes: decoders ignore white space and spare bits at
 * the end, and an answer file must not be readable in two ways.
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(text)) return null
  const short = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const mayEnd = LAST_LETTERS[short]?.includes(text.charAt(text.length - 1 - short)) ?? true
  if (!mayEnd) return null
  const letters = atob(text)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = letters.charCodeAt(at)
  return bytes
}
