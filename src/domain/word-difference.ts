/** What changed in a text, word by word, for a reader who wants to see what is new. */

interface DifferencePart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Beyond this many words together a table would be large; texts of norms stay far below it. */
const MOST_WORDS = 4000

/**
 * Parts of both texts in reading order: the parts `same` and `removed` together are the older text, `same` and `added` the newer one.
 * White space goes with the word after it. By the longest row of words the two have in common.
 */
export function wordDifference(older: string, newer: string): readonly DifferencePart[] {
  const before = wordsOf(older)
  const after = wordsOf(newer)
  if (before.length + after.length > MOST_WORDS)
    return joined([
      { kind: 'removed', text: older },
      { kind: 'added', text: newer },
    ])
  // Lengths of the longest common row of what follows each pair of places.
  const width = after.length + 1
  const lengths = new Uint16Array((before.length + 1) * width)
  const at = (one: number, other: number) => lengths[one * width + other] ?? 0
  for (let one = before.length - 1; one >= 0; one -= 1)
    for (let other = after.length - 1; other >= 0; other -= 1)
      lengths[one * width + other] =
        before[one] === after[other]
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1))

  const parts: DifferencePart[] = []
  let [one, other] = [0, 0]
  while (one < before.length || other < after.length) {
    const [old = '', fresh = ''] = [before[one], after[other]]
    if (one < before.length && other < after.length && old === fresh) {
      parts.push({ kind: 'same', text: old })
      one += 1
      other += 1
    } else if (one < before.length && (other === after.length || at(one + 1, other) >= at(one, other + 1))) {
      parts.push({ kind: 'removed', text: old })
      one += 1
    } else {
      parts.push({ kind: 'added', text: fresh })
      other += 1
    }
  }
  return joined(parts)
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+$/gu) ?? []
}

function joined(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const result: DifferencePart[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (part.text === '') continue
    if (last?.kind === part.kind) result[result.length - 1] = { ...last, text: last.text + part.text }
    else result.push(part)
  }
  return result
}
