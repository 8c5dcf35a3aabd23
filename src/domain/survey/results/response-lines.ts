/**
 * How many people filled in, as far as it may be shown: never for only a few people. "0 of 1" says that one particular person did not
 * fill in, and "1 of 1" that she did; a round promises not to reveal who filled in (method K14).
 */
import { rateOf, responseLabelOf } from './response-rate'
import type { ProfessionResponse, ResponseLabel, RoundResults } from './round-results'

/** Counts of a round as they may be shown. */
export interface ResponseCounts {
  readonly submitted: number
  readonly invited: number | null
  readonly rate: number | null
  readonly responseLabel: ResponseLabel
  /** Small professions share one line, under all their names. */
  readonly lines: readonly ResponseLine[]
}

/** One line of a response table: a profession by itself, or the small ones together. */
export interface ResponseLine extends ProfessionResponse {
  readonly submitted: number
  /** Labels of the professions that are counted together; empty for a profession by itself. */
  readonly together: readonly string[]
}

type Counted = Pick<ProfessionResponse, 'professionId' | 'submitted' | 'invited'>

/** The least number of people it can be: with an unknown head count, only those who answered are known. */
const sizeOf = ({ submitted, invited }: Counted): number => Math.max(submitted ?? 0, invited ?? 0)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/**
 * The professions that may not be counted by themselves: those of fewer than `k` people, and as many of the next smallest as it takes to
 * make them `k` together, because the total less the other lines is their count. A profession of which nobody was invited and nobody
 * answered needs no protection. In figures kept for others they are those without a count, as decided at the time.
 */
export function smallProfessions(professions: readonly Counted[], k: number): ReadonlySet<string> {
  const uncounted = professions.filter(({ submitted }) => submitted === null)
  if (uncounted.length > 0) return new Set(uncounted.map(({ professionId }) => professionId))
  const people = professions.filter((one) => sizeOf(one) > 0).toSorted((a, b) => sizeOf(a) - sizeOf(b))
  const smallCount = people.filter((one) => sizeOf(one) < k).length
  if (smallCount === 0) return new Set()
  let taken = smallCount
  while (taken < people.length && sum(people.slice(0, taken).map(sizeOf)) < k) taken += 1
  return new Set(people.slice(0, taken).map(({ professionId }) => professionId))
}

/**
 * Counts of several professions as one line; `invited` is unknown as soon as one of them is.
 * @param submitted of all of them
 */
function countedTogether(professions: readonly ProfessionResponse[], submitted: number): ResponseLine {
  const invited = professions.some((one) => one.invited === null)
    ? null
    : sum(professions.map((one) => one.invited ?? 0))
  const rate = rateOf(submitted, invited)
  return {
    professionId: professions.map(({ professionId }) => professionId).join('+'),
    label: professions.map(({ label }) => label).join(', '),
    together: professions.map(({ label }) => label),
    submitted,
    invited,
    rate,
    responseLabel: responseLabelOf(rate),
  }
}

type Counts = Pick<RoundResults, 'professions' | 'submitted'>

/**
 * The lines of a round in the order of the professions, and those of `small` as one: `null` when none of them took part.
 * @param small holds at least the small professions of the round itself; one without a count is never told by itself
 */
export function linesOf(
  { professions, submitted }: Counts,
  small: ReadonlySet<string>,
): { readonly apart: readonly ResponseLine[]; readonly together: ResponseLine | null } {
  const apart = professions.flatMap((one): readonly ResponseLine[] =>
    small.has(one.professionId) || one.submitted === null
      ? []
      : [{ ...one, submitted: one.submitted, together: [] }],
  )
  const few = professions.filter(
    ({ professionId, submitted: count }) => small.has(professionId) || count === null,
  )
  if (few.length === 0) return { apart, together: null }
  // What anybody works out from the total anyway, and the same once their own counts are no longer kept.
  const inAll = submitted - sum(apart.map((one) => one.submitted))
  return { apart, together: countedTogether(few, inAll) }
}

/** The lines of a response table, in the order of the professions, the small ones together on the last line. */
export function responseLines(results: Counts & Pick<RoundResults, 'threshold'>): readonly ResponseLine[] {
  const { apart, together } = linesOf(results, smallProfessions(results.professions, results.threshold))
  return together === null ? apart : [...apart, together]
}

/** Counts of a round in any state, the small professions together: never who or when. */
export function responseCounts(results: RoundResults): ResponseCounts {
  // Picked one by one: the figures beside them stay inside as long as the round is open.
  const { submitted, invited, rate, responseLabel } = results
  return { submitted, invited, rate, responseLabel, lines: responseLines(results) }
}

/** The lines for which nobody filled in, though somebody was or may have been invited. */
export function linesWithoutAnswers(lines: readonly ResponseLine[]): readonly ResponseLine[] {
  return lines.filter(({ submitted, invited }) => submitted === 0 && invited !== 0)
}

/** The same figures without separate counts for small professions, for others to keep (method K14, K17). */
export function withoutSmallCounts(results: RoundResults): RoundResults {
  const small = smallProfessions(results.professions, results.threshold)
  return {
    ...results,
    professions: results.professions.map((one) =>
      small.has(one.professionId) ? { ...one, submitted: null, rate: null, responseLabel: 'unknown' } : one,
    ),
  }
}
