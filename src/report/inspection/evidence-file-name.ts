/** Names of files that every Windows, Mac and Linux can unpack, whatever title somebody gave a document. */
import { safePart } from '../../domain/file-name'
import { inspectionFolder as words } from '../../texts/report/inspection-folder'

/** Characters of a name with its ending; a folder of some depth then still fits the 260 of a Windows path. */
const LONGEST_NAME = 120

/**
 * `B01 - Jaarplan 2026.pdf`: the number of the report, the title, and the ending of the file it was. With the number in front no two are
 * the same, and none is a name Windows keeps for itself (CON, NUL).
 * @param digits of the highest number, so that a list by name is a list by number; at least two
 */
export function evidenceFileName(
  number: number,
  title: string,
  attachmentName: string,
  digits: number,
): string {
  const before = `B${String(number).padStart(Math.max(2, digits), '0')} - `
  const ending = endingOf(attachmentName)
  const named = safe(withoutEnding(title, ending), LONGEST_NAME - before.length - ending.length)
  return `${before}${named}${ending}`
}

/** Safe within a name, at most `longest` UTF-16 code units; never empty, without dots or spaces at either end. */
function safe(given: string, longest: number): string {
  let cut = ''
  // Character by character, so that none is cut in half.
  for (const character of safePart(given)) {
    if (cut.length + character.length > longest) break
    cut += character
  }
  const name = cut.replace(/[. ]+$/u, '')
  return name === '' ? words.untitled : name
}

/** A dot and at most ten plain letters and digits, in lower case; nothing when the name has no ending like that. */
function endingOf(name: string): string {
  return (/\.[A-Za-z0-9]{1,10}$/u.exec(name.replace(/[\s.]+$/u, ''))?.[0] ?? '').toLowerCase()
}

/** A title that is the name of the file does not get its ending twice. */
function withoutEnding(title: string, ending: string): string {
  const bare = title.trimEnd()
  return ending !== '' && bare.toLowerCase().endsWith(ending) ? bare.slice(0, -ending.length) : title
}
