import type { ResponseCounts } from '../../../domain/survey/results/response-lines'
import { invitedTo } from '../../../domain/survey/results/response-rate'
import type { Round } from '../../../domain/survey/round/round'
import { nl } from '../../../texts/nl'
import { outlookPoints } from './outlook-points'

type Step = keyof typeof nl.rounds.confirm

/** What a step in the life of a round means: first its numbers, then what cannot be changed any more, and what can be seen afterwards. */
export function stepPoints(
  step: Step,
  round: Round,
  response: Pick<ResponseCounts, 'submitted' | 'invited'> | null,
): readonly string[] {
  const { points } = nl.rounds.confirm[step]
  const numbers = nl.rounds.stepNumbers
  switch (step) {
    case 'open': {
      const unknown = round.professions.filter(({ headCount }) => headCount === null).length
      return [
        numbers.asked(round.professions.length, invitedTo(round)),
        ...(unknown > 0 ? [numbers.unknown(unknown)] : []),
        ...points,
        ...outlookPoints(round),
      ]
    }
    case 'close':
      return response === null ? points : [numbers.filledIn(response.submitted, response.invited), ...points]
    case 'adopt':
      return response === null ? points : [numbers.settled(response.submitted), ...points]
    default:
      return points
  }
}
