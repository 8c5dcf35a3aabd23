/** Names for files that every system takes. */

/** Names Windows keeps for devices, with any extension. */
const reservedName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Letters, without the extension. */
const LONGEST_NAME = 120

/** "Rapport (2)": the number of a later try. */
const numbered = /^(.*\S) \((\d{1,4})\)$/s

/** A suggestion as a name every system accepts: one part, without what Windows forbids, at most 120 letters and the extension. */
export function safeFileName(suggested: string, extension: string): string {
  const ending = `.${extension}`
  const cleaned = withoutEnding(suggested, ending)
    // Forbidden on Windows; control characters; and those that turn the reading direction, which can hide an extension.
    .replace(/[<>:"/\\|?*\p{Cc}\p{Bidi_Control}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const short = cutTo(cleaned, LONGEST_NAME)
  const name = short === '' || reservedName.test(short) ? `document ${short}`.trimEnd() : short
  return name + ending
}

/** Another name beside one that could not be used: "Rapport.docx" gives "Rapport (2).docx", and that "Rapport (3).docx". */
export function otherFileName(name: string, extension: string): string {
  const ending = `.${extension}`
  const bare = withoutEnding(name, ending)
  const [, base = bare, number = '1'] = numbered.exec(bare) ?? []
  const mark = ` (${String(Number(number) + 1)})`
  return safeFileName(`${cutTo(base, LONGEST_NAME - mark.length)}${mark}`, extension)
}

function withoutEnding(name: string, ending: string): string {
  return name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name
}

/** Not through the middle of a letter. */
function cutTo(text: string, letters: number): string {
  return [...text]
    .slice(0, letters)
    .join('')
    .replace(/[. ]+$/, '')
}
