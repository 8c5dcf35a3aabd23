/** As long as an id may be; see the schema of the content. */
const LONGEST_ID = 40

/** A number or title with only what an id may hold; empty when nothing of it is left. Not shortened. */
export function idText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9._-]+/gu, '-')
    .replace(/[-._]*-[-._]*/gu, '-')
    .replace(/^[^A-Za-z0-9]+|[-._]+$/gu, '')
}

/** Whether {@link idText} gave something that is an id as it stands. */
export function isIdText(text: string): boolean {
  return text !== '' && text.length <= LONGEST_ID
}

/**
 * An id that says what has it, such as `beleid-en-organisatie`, and that nothing else has. The same title gives the same id in the next
 * version of a list.
 */
export function idOfTitle(title: string, taken: ReadonlySet<string>): string {
  const whole = idText(title.toLowerCase()) || 'deel'
  const short = whole.slice(0, LONGEST_ID).replace(/[-._]+$/u, '')
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `-${String(number)}`
    const id = short.slice(0, LONGEST_ID - ending.length) + ending
    if (!taken.has(id)) return id
  }
}
