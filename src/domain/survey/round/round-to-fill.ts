import type { Round } from './round'

type Filled = Pick<Round, 'status' | 'opensOn' | 'closesOn'>

/**
 * The round people can answer now, else the one that is being prepared; when there are several, the one that ends last. The invitation,
 * the questionnaire on paper and the screen that announces them are all about this one. `null` when there is neither.
 */
export function roundToFill<T extends Filled>(rounds: readonly T[]): T | null {
  const last = (status: Round['status']): T | undefined =>
    rounds
      .filter((round) => round.status === status)
      .toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)))
      .at(-1)
  return last('open') ?? last('draft') ?? null
}

const dayOf = ({ closesOn, opensOn }: Filled): string => closesOn ?? opensOn ?? ''
