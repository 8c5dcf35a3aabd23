/**
 * Numbers of captions ("Tabel 3"): Word counts them when asked, so they have to be there from the start. The library counts in
 * documents it makes itself, not in a template.
 */
const FIELD =
  /(<w:instrText\b[^>]*>\s*SEQ\s+(\w+)[^<]*<\/w:instrText>)(<w:fldChar\b[^>]*w:fldCharType="separate"[^>]*\/>)?(<w:fldChar\b[^>]*w:fldCharType="end"[^>]*\/>)?/g

/** The markup of a document with every empty number filled in; those of the template itself are counted along. */
export function withCaptionNumbers(xml: string): string {
  const counts = new Map<string, number>()
  return xml.replace(FIELD, (whole, instruction: string, name: string, separate?: string, end?: string) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return separate === undefined || end === undefined
      ? whole
      : `${instruction}${separate}<w:t>${String(count)}</w:t>${end}`
  })
}
