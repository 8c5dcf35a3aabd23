import type { Counts, GroupScore, RoundResults } from './round-results'
import { validAnswers } from './scoring'
import { distributionThreshold } from './suppression'

/** What is shown of one theme or statement. */
interface Figure {
  readonly n: number
  readonly mean: number | null
  readonly counts?: Counts | null
  readonly groups: readonly GroupScore[]
}

/**
 * Whether figures that were kept without their questionnaires could have been made by `resultsOf`, as far as can be told from
 * them: nothing of fewer than their threshold, nor what is left over of a whole without its groups (method K17), no
 * distribution of fewer than it takes, and groups the round knows. Whoever makes such a file by hand shows only what he
 * wrote himself; but it would pass for an outcome of this application.
 */
export function keepsThreshold(results: RoundResults): boolean {
  const { threshold: k, submitted, groups } = results
  const known = new Set(groups.map(({ id }) => id))
  const isFew = (n: number) => n > 0 && n < k
  const isExposed = (whole: number, parts: readonly { readonly n: number }[]) => {
    const left = parts.reduce((sum, { n }) => sum - n, whole)
    return parts.some(({ n }) => n < k) || (parts.length > 0 && (left < 0 || isFew(left)))
  }
  const isWhole = (counts: Counts | null | undefined, n: number) =>
    counts === null || counts === undefined || (validAnswers(counts) === n && n >= distributionThreshold(k))
  const isRight = ({ n, mean, counts, groups: of }: Figure) =>
    (mean === null ? n === 0 && of.length === 0 && (counts ?? null) === null : n >= k) &&
    isWhole(counts, n) &&
    !isExposed(n, of) &&
    of.every((score) => known.has(score.groupId) && isWhole(score.counts, score.n))
  const figures = results.themes.flatMap((theme): readonly Figure[] => [theme, ...theme.statements])
  return (
    !isExposed(submitted, groups) &&
    (submitted >= k || (groups.length === 0 && figures.every(({ mean }) => mean === null))) &&
    figures.every((figure) => figure.n <= submitted && isRight(figure))
  )
}
