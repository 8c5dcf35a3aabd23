/**
 * Text that reads as intended. Unicode has invisible characters that change the reading direction, disguise a name, or cannot be written
 * to a file; they arrive with pasted text and other people's files. Every text and every file name on its way to a document passes
 * through here.
 */

/** The characters of most texts: none of them is invisible or changes direction. */
const ORDINARY =
  /^[\t\n\r -~\u00A0-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20A0-\u2BFF]*$/u

/** Outside the production `Char` of XML 1.0 (section 2.2); `u` makes a lone surrogate match, a pair not. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu

/**
 * Signs without a shape: those that turn the direction, zero-width spaces, soft hyphens, tags, old control characters (but the line end
 * U+0085). Those that shape the sign before them stay: of Arabic and Indian letters, and of emoji made of several.
 */
const SHAPELESS =
  /(?![\p{Variation_Selector}\u200C\u200D])[\p{Default_Ignorable_Code_Point}\u007F-\u0084\u0086-\u009F\uFFF9-\uFFFB]|(?<!\p{Extended_Pictographic}|[\p{Emoji_Modifier}\uFE0F\p{M}]|(?!\p{Script=Latin})\p{L})[\u200C\u200D]/gu

/** A letter, digit or punctuation mark written from right to left: "؟" reverses a following date just as a letter does. */
const RIGHT_TO_LEFT = String.raw`(?!\p{M})[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]`
const LEFT_TO_RIGHT_MARK = '\u200E'
/** From the first such letter to the last on a line, with everything between that has no opposite direction, and our mark. */
const TURNED = new RegExp(
  String.raw`(${RIGHT_TO_LEFT}(?:(?:(?!\p{L}|${RIGHT_TO_LEFT})[^\u200E\t\n\r\u0085\u2028\u2029]|${RIGHT_TO_LEFT})*${RIGHT_TO_LEFT})?\p{M}*)\u200E?`,
  'gu',
)
/** A mark that is not ours: ours follows a right-to-left letter. */
const STRAY_MARK = new RegExp(String.raw`(?<!${RIGHT_TO_LEFT}\p{M}*)${LEFT_TO_RIGHT_MARK}`, 'gu')
const OTHER_SHAPELESS = new RegExp(String.raw`(?!${LEFT_TO_RIGHT_MARK})(?:${SHAPELESS.source})`, 'gu')

/** The text without invisible characters and those that cannot be written. For file names, and for texts that stand alone. */
export function visible(text: string): string {
  return ORDINARY.test(text) ? text : text.replace(UNWRITABLE, '').replace(SHAPELESS, '')
}

/**
 * The visible text, safe to use within a left-to-right line: Arabic or Hebrew is followed by a mark that ends it, so that an adjacent
 * number or date keeps its order. Ordinary text is returned unchanged.
 */
export function legible(text: string): string {
  if (ORDINARY.test(text)) return text
  return text
    .replace(UNWRITABLE, '')
    .replace(OTHER_SHAPELESS, '')
    .replace(STRAY_MARK, '')
    .replace(TURNED, `$1${LEFT_TO_RIGHT_MARK}`)
}
