import { failure, success, type Outcome } from '../domain/outcome'
import { storage as texts } from '../texts/storage'

/** Deepest nesting of objects and lists that is read. Our own files go about ten deep. */
export const DEEPEST_JSON = 64
/** Longest text that is read, in characters (100 MB of plain letters). */
const LONGEST_JSON = 100 * 1024 * 1024

/** Keys that reach into the prototype of an object. No file of ours has them. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const BACKSLASH = 0x5c
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const COLON = 0x3a

/**
 * Parses JSON from a source nobody vouches for. One linear look over the text comes first, so that nothing is built in memory
 * for a text that is too long, too deep or holds a key such as `__proto__` (also when written with escapes).
 *
 * Problems: `json/too-big`, `json/too-deep`, `json/forbidden-key`, `json/broken`.
 */
export function parseGuardedJson(text: string): Outcome<unknown> {
  if (text.length > LONGEST_JSON)
    return failure('json/too-big', texts.json.tooBig(LONGEST_JSON / 1024 / 1024))
  let depth = 0
  // The engine passes over what is between two signs by itself, such as a hundred million spaces.
  const signs = /["{}[\]]/g
  for (let sign = signs.exec(text); sign !== null; sign = signs.exec(text)) {
    const { index } = sign
    const code = text.charCodeAt(index)
    if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      depth += 1
      if (depth > DEEPEST_JSON) return failure('json/too-deep', texts.json.tooDeep)
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      depth -= 1
    } else {
      const end = endOfString(text, index)
      if (end === -1) return failure('json/broken', texts.json.broken)
      if (isKey(text, end) && isForbidden(text.slice(index, end + 1)))
        return failure('json/forbidden-key', texts.json.forbiddenKey)
      signs.lastIndex = end + 1
    }
  }
  try {
    return success(JSON.parse(text) as unknown)
  } catch {
    return failure('json/broken', texts.json.broken)
  }
}

/** Position of the quote that ends the string that starts at `start`; -1 when there is none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1) {
    let backslashes = 0
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes += 1
    if (backslashes % 2 === 0) return end
    end = text.indexOf('"', end + 1)
  }
  return -1
}

const afterSpace = /[^ \t\n\r]/g

/** Whether the string that ends here is followed by a colon, past JSON's four kinds of white space. */
function isKey(text: string, end: number): boolean {
  afterSpace.lastIndex = end + 1
  return afterSpace.test(text) && text.charCodeAt(afterSpace.lastIndex - 1) === COLON
}

function isForbidden(quoted: string): boolean {
  if (!quoted.includes('\\')) return forbiddenKeys.has(quoted.slice(1, -1))
  try {
    return forbiddenKeys.has(String(JSON.parse(quoted)))
  } catch {
    // Not a valid string: the parser refuses the whole text right after this look.
    return false
  }
}
