/** The text of a list, whatever program wrote it. */

/** What windows-1252 has at 0x80-0x9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Several versions of Node 20 to 24 decode windows-1252 as latin-1 (nodejs/node issue 56542): the difference is filled in here. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control)
}

/** What code page 850 has at 0x80-0xFF: "CSV (MS-DOS)" of Excel. */
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

function dos850(bytes: Uint8Array): string {
  // As many signs as bytes: what is high is put back in its place.
  const signs = new TextDecoder('latin1').decode(bytes.map((byte) => (byte < 0x80 ? byte : 0)))
  return signs.replace(/\0/gu, (_sign, place: number) => DOS[(bytes[place] ?? 0x80) - 0x80] ?? '')
}

/** Bytes of the accented letters of Dutch: what is a letter in one encoding is punctuation, or nothing, in windows-1252. */
const dosLetters = new Set([0x81, 0x82, 0x83, 0x84, 0x85, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x93, 0x94])
const macLetters = new Set([
  0x87, 0x88, 0x89, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x94, 0x95, 0x97, 0x9a, 0x9f,
])
/** An apostrophe on a Mac, a letter in Windows. */
const MAC_APOSTROPHE = 0xd5

const isLetter = (byte: number | undefined) =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a))

/**
 * Text of one byte per sign. Nothing in it says how, so the letters with accents must: inside a word windows-1252 has them from 0xC0
 * on, MS-DOS and the Mac below that.
 */
function singleByteText(bytes: Uint8Array): string {
  let windows = 0
  let dos = 0
  let mac = 0
  for (const [place, byte] of bytes.entries()) {
    if (byte < 0x80 || !isLetter(bytes[place - 1]) || !isLetter(bytes[place + 1])) continue
    if (byte >= 0xc0 && byte !== MAC_APOSTROPHE) windows += 1
    if (dosLetters.has(byte)) dos += 1
    if (macLetters.has(byte)) mac += 1
  }
  if (windows > 0 || (dos === 0 && mac === 0)) return windows1252(bytes)
  return dos >= mac ? dos850(bytes) : new TextDecoder('macintosh').decode(bytes)
}

/**
 * Text of a list: UTF-8, UTF-16 when it says so ("Unicode-tekst" of Excel), and otherwise one byte per sign: windows-1252, which is
 * what older Dutch Excel writes, MS-DOS or Mac. `null` when it holds what no text has.
 */
export function textOf(bytes: Uint8Array): string | null {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return singleByteText(bytes)
  }
}

/**
 * Without white space and invisible signs around it. From the end sign by sign: a pattern that must end there tries every white space
 * within the cell first.
 */
export function trimmed(cell: string): string {
  if (isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(cell.length - 1))) return cell
  const start = cell.search(SEEN)
  if (start < 0) return ''
  let end = cell.length
  for (;;) {
    // Some invisible signs are two units long.
    const before = (cell.codePointAt(end - 2) ?? 0) > 0xffff ? end - 2 : end - 1
    if (SEEN.test(cell.slice(before, end))) return cell.slice(start, end)
    end = before
  }
}

/** Signs of ASCII that are seen: hardly any cell begins or ends with another, and the pattern takes most of the time of a long list. */
const isPlain = (code: number): boolean => code > 0x20 && code < 0x7f

const SEEN = /[^\s\p{Cf}]/u
