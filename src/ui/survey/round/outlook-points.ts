import { expectedVisibility } from '../../../domain/survey/results/expected-visibility'
import type { Round } from '../../../domain/survey/round/round'
import { nl } from '../../../texts/nl'

/** What a round with these numbers can show, in at most three sentences. */
export function outlookPoints(round: Round): readonly string[] {
  const words = nl.outlook
  const { whole, threshold, professions } = expectedVisibility(round, nl.labels.restGroup)
  if (whole === 'never') return [words.wholeNever(threshold)]
  const labelsOf = (outlook: 'will' | 'may' | 'never') =>
    professions.filter(({ alone }) => alone === outlook).map(({ label }) => label)
  const [may, never] = [labelsOf('may'), labelsOf('never')]
  return [
    words.will(labelsOf('will')),
    ...(may.length > 0 ? [words.may(may)] : []),
    ...(never.length > 0 ? [words.never(never)] : []),
  ]
}
