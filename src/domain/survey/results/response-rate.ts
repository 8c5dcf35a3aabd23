import type { Response } from '../round/response'
import type { Round, RoundProfession } from '../round/round'
import type { ProfessionResponse, ResponseLabel } from './round-results'

/** The responses that count: submitted, and of this round. */
export function countingResponses(
  round: Pick<Round, 'id'>,
  responses: readonly Response[],
): readonly Response[] {
  return responses.filter((response) => response.roundId === round.id && response.status === 'submitted')
}

/** Filled in / invited of one profession. Counts only, never who (method R1, K14). */
export function professionResponse(profession: RoundProfession, submitted: number): ProfessionResponse {
  const rate = rateOf(submitted, profession.headCount)
  return {
    professionId: profession.id,
    label: profession.label,
    submitted,
    invited: profession.headCount,
    rate,
    responseLabel: responseLabelOf(rate),
  }
}

/** Number of people invited in all; `null` as soon as one head count is missing. */
export function invitedTo(round: Pick<Round, 'professions'>): number | null {
  return round.professions.reduce<number | null>(
    (sum, { headCount }) => (sum === null || headCount === null ? null : sum + headCount),
    0,
  )
}

/** Filled in / invited, 0..1 or more; `null` when nobody was invited or nobody knows how many. */
export function rateOf(submitted: number, invited: number | null): number | null {
  return invited === null || invited <= 0 ? null : submitted / invited
}

/** >= 70 % good, 40-69 % fair, < 40 % low. Source: method R1. */
export function responseLabelOf(rate: number | null): ResponseLabel {
  if (rate === null) return 'unknown'
  if (rate >= 0.7) return 'good'
  return rate >= 0.4 ? 'fair' : 'low'
}
