import { LONGEST_FILE_NAME } from '../domain/framework/evidence/attachment'

/** A dot and what follows it, as long as it looks like the extension of a file. */
const extension = /\.[^. ]{1,10}$/u

/**
 * A file name as it is kept with a copy: its last part, without folders, control characters, halves of characters and those that turn
 * the reading direction (which can hide an extension), and at most {@link LONGEST_FILE_NAME} characters with the extension kept.
 *
 * @param unnamed what a file without any name left is called
 */
export function attachmentName(given: string, unnamed: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const name = /^\.*$/.test(clean) ? unnamed : clean
  if (name.length <= LONGEST_FILE_NAME) return name
  const ending = extension.exec(name)?.[0] ?? ''
  let bare = ''
  // Character by character, so that none is cut in half.
  for (const character of name.slice(0, name.length - ending.length)) {
    if (bare.length + character.length + ending.length > LONGEST_FILE_NAME) break
    bare += character
  }
  return bare.trimEnd() + ending
}
