/** As long as an id may be; see the schema of the content. */
const LONGEST_ID = 40
/** What is read of a title, and more than any number is: a cell has no limit of its own, and the patterns below take long over a long one. */
const LONGEST_READ = 200
/** Titles with this beginning are numbered together; it leaves room for a number in an id. */
const STEM = 34

/** A number with only what an id may hold; empty when nothing of it is left, or when it is far too long for one. Not shortened. */
export function idText(text: string): string {
  if (text.length > LONGEST_READ) return ''
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
 * Gives each title an id that says what has it, such as `beleid-en-organisatie`, and that nothing else has: none of `taken`, and none that
 * was given before. The same titles in the same order give the same ids in the next version of a list.
 */
export function idsOfTitles(taken: Iterable<string> = []): (title: string) => string {
  const used = new Set(taken)
  /** The next number to try, by the beginning of a title: trying from the first again takes long when thousands begin alike. */
  const numbers = new Map<string, number>()
  return (title) => {
    const whole = idText(title.toLowerCase().slice(0, LONGEST_READ)) || 'deel'
    const short = whole.slice(0, LONGEST_ID).replace(/[-._]+$/u, '')
    const stem = short.slice(0, STEM)
    let id = short
    let number = numbers.get(stem) ?? 2
    for (; used.has(id); number += 1) {
      const ending = `-${String(number)}`
      id = short.slice(0, LONGEST_ID - ending.length) + ending
    }
    numbers.set(stem, number)
    used.add(id)
    return id
  }
}
