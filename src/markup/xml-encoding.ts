/** How many bytes at the start of a text without a mark are searched for its declaration. */
const DECLARATION = 200

/**
 * The text of an XML document: UTF-8, or UTF-16 when a mark or its first character says so, or what its declaration names. Without the
 * byte order mark; `null` when the bytes are not valid in that encoding.
 */
export function textOfXml(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    // Invalid bytes, or an unknown encoding.
    return null
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  const start = String.fromCharCode(...bytes.subarray(0, DECLARATION))
  const said = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/u.exec(start)?.[1]
  // Programs that keep text in memory as UTF-16 say so in the file as well, and then write UTF-8.
  return said === undefined || /^utf-?16/iu.test(said) ? 'utf-8' : said
}
