/** Makes words from somebody else's form comparable with ours. */

const entities: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
])

/** Text without the HTML that survey tools leave in their headings. */
function withoutHtml(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,6})|([a-z]+));/gi, (whole, code: string | undefined, name: string | undefined) => {
      if (code !== undefined) {
        const point = Number(code)
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' '
      }
      return entities.get((name ?? '').toLowerCase()) ?? whole
    })
}

/** Words in lower case without accents, punctuation, HTML or double spaces: "N.v.t." and "nvt" become the same. */
export function comparable(text: string): string {
  return (
    withoutHtml(text)
      .normalize('NFKD')
      // Accents, and invisible characters.
      .replace(/[\p{M}\p{Cf}]+/gu, '')
      .toLowerCase()
      // Letters with full stops between them are one word.
      .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?/gu, (letters) => letters.replaceAll('.', ''))
      .replace(/['’‘`´]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
}

/**
 * How much two comparable texts resemble each other: 0 (no word in common) to 1 (the same words), by Dice's coefficient over their
 * distinct words.
 */
export function resemblance(one: string, other: string): number {
  const a = new Set(one.split(' '))
  const b = new Set(other.split(' '))
  let common = 0
  for (const word of a) if (b.has(word)) common += 1
  return (2 * common) / (a.size + b.size)
}

/** Form of a set of headings to make a fingerprint of: it distinguishes one form from another, whatever the punctuation. */
export function headingsKey(headings: readonly string[]): string {
  return headings.map(comparable).join('\n')
}
