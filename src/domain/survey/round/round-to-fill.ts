import type { Round } from './round'

type Filled = Pick<Round, 'status' | 'opensOn' | 'closesOn'>

/**
 * The rounds people can answer now, then those that are being prepared; of each the one that ends last comes first. No others: what is
 * filled in for a closed round can be entered nowhere.
 */
export function roundsToFill<T extends Filled>(rounds: readonly T[]): readonly T[] {
  const lastFirst = (status: Round['status']): readonly T[] =>
    rounds
      .filter((round) => round.status === status)
      .toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)))
  return [...lastFirst('open'), ...lastFirst('draft')]
}

/**
 * The round that invitation, questionnaire on paper and screen are all about: the one somebody chose, as long as it can be filled in,
 * else the first of {@link roundsToFill}. `null` when there is none.
 * @param chosen id
 */
export function roundToFill<T extends Filled & { readonly id: string }>(
  rounds: readonly T[],
  chosen?: string | null,
): T | null {
  const candidates = roundsToFill(rounds)
  return candidates.find(({ id }) => id === chosen) ?? candidates[0] ?? null
}

const dayOf = ({ closesOn, opensOn }: Filled): string => closesOn ?? opensOn ?? ''
