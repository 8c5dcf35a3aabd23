/**
 * How many filled in, as it may be told: never about a handful of people. "0 of 1" says of one person that she did not fill in, and
 * "1 of 1" that she did; a round promises that nobody is told who filled in (method K14).
 */
import { rateOf, responseLabelOf } from './response-rate'
import type { ProfessionResponse, ResponseLabel } from './round-results'

/** Counts of a round as they may be told. */
export interface ResponseCounts {
  readonly submitted: number
  readonly invited: number | null
  readonly rate: number | null
  readonly responseLabel: ResponseLabel
  readonly lines: readonly ResponseLine[]
}

/** One line of a response table: a profession by itself, or the small ones together. */
export interface ResponseLine extends ProfessionResponse {
  /** Labels of the professions that are counted together; empty for a profession by itself. */
  readonly together: readonly string[]
}

type Counted = Pick<ProfessionResponse, 'professionId' | 'submitted' | 'invited'>

/** How many people there are at least: with an unknown head count only those who answered are known of. */
const sizeOf = ({ submitted, invited }: Counted): number => Math.max(submitted, invited ?? 0)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/**
 * The professions that may not be counted by themselves: those of fewer than `k` people, and as many of the next smallest as it
 * takes to make them `k` together, because the total less the other lines is their count. A profession of which nobody was invited
 * and nobody answered is nobody's secret.
 */
export function smallProfessions(professions: readonly Counted[], k: number): ReadonlySet<string> {
  const people = professions.filter((one) => sizeOf(one) > 0).toSorted((a, b) => sizeOf(a) - sizeOf(b))
  const smallCount = people.filter((one) => sizeOf(one) < k).length
  if (smallCount === 0) return new Set()
  let taken = smallCount
  while (taken < people.length && sum(people.slice(0, taken).map(sizeOf)) < k) taken += 1
  return new Set(people.slice(0, taken).map(({ professionId }) => professionId))
}

/** Counts of several professions as one line; `invited` is unknown as soon as one of them is. */
export function countedTogether(professions: readonly ProfessionResponse[]): ResponseLine {
  const submitted = sum(professions.map((one) => one.submitted))
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

/**
 * The lines of a response table, in the order of the professions, the small ones together on the last line.
 * @param k threshold of the round, as applied
 */
export function responseLines(
  professions: readonly ProfessionResponse[],
  k: number,
): readonly ResponseLine[] {
  const small = smallProfessions(professions, k)
  const isSmall = ({ professionId }: ProfessionResponse) => small.has(professionId)
  const apart = professions.filter((one) => !isSmall(one)).map((one) => ({ ...one, together: [] }))
  return small.size === 0 ? apart : [...apart, countedTogether(professions.filter(isSmall))]
}
