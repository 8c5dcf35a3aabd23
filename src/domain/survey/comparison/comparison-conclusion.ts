import type { ChangeWord, Compared, RoundComparison } from './round-comparison'

/** What changed between two rounds, counted by the word for it. */
interface ComparisonConclusion {
  /** Whether it is about themes; otherwise about the statements of both rounds. */
  readonly ofThemes: boolean
  /** How many have a change, and how many are in both rounds without one that may be shown. */
  readonly compared: number
  readonly notCompared: number
  readonly words: Readonly<Record<ChangeWord, number>>
  /** The largest change up and down that has a word, clear ones before possible ones; `null` when there is none. */
  readonly up: Compared | null
  readonly down: Compared | null
}

/** What a comparison comes down to, from the changes it shows and nothing else; `null` when nothing may be compared. */
export function comparisonConclusion(
  comparison: Pick<RoundComparison, 'obstacle' | 'themesComparable' | 'themes' | 'statements'>,
): ComparisonConclusion | null {
  const { obstacle, themesComparable, themes, statements } = comparison
  if (obstacle !== null) return null
  const all = themesComparable ? themes : statements
  const changed = all.filter(({ change }) => change !== null)
  const count = (word: ChangeWord) => changed.filter(({ change }) => change?.word === word).length
  return {
    ofThemes: themesComparable,
    compared: changed.length,
    notCompared: all.length - changed.length,
    words: {
      none: count('none'),
      'possibly-higher': count('possibly-higher'),
      'possibly-lower': count('possibly-lower'),
      'clearly-higher': count('clearly-higher'),
      'clearly-lower': count('clearly-lower'),
    },
    up: furthest(changed, ['clearly-higher', 'possibly-higher']),
    down: furthest(changed, ['clearly-lower', 'possibly-lower']),
  }
}

function furthest(compared: readonly Compared[], words: readonly ChangeWord[]): Compared | null {
  for (const word of words) {
    const found = compared.filter(({ change }) => change?.word === word)
    const size = ({ change }: Compared) => Math.abs(change?.delta ?? 0)
    const first = found.toSorted((one, other) => size(other) - size(one))[0]
    if (first !== undefined) return first
  }
  return null
}
