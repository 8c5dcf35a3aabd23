/**
 * Whether figures kept without their questionnaires belong to the round they came with. {@link file://./kept-results.ts} looks at the
 * figures by themselves. Only what no later version could see differently is asked here, because kept figures cannot be made again.
 */
import { statementsFor } from '../../question-set'
import type { Round } from '../round/round'
import { appliedThreshold } from '../thresholds'
import { smallProfessions } from './response-lines'
import { invitedTo, rateOf } from './response-rate'
import type { RoundResults, ThemeResult } from './round-results'
import { TOLERANCE } from './scoring'

/** Of this round, with its threshold and form, and about nothing the round did not ask or anybody it did not ask. */
export function fitsRound(results: RoundResults, round: Round): boolean {
  const { professions, groups, hidden, phases } = results
  const known = new Set(round.professions.map(({ id }) => id))
  const ownIds = new Set(round.questionSet.ownStatements?.map(({ id }) => id))
  const phaseIds = new Set(round.questionSet.unscored.phase.choices.map(({ id }) => id))
  return (
    results.roundId === round.id &&
    results.form === round.form &&
    results.threshold === appliedThreshold(round.threshold) &&
    results.invited === invitedTo(round) &&
    isClose(results.rate, rateOf(results.submitted, results.invited)) &&
    professions.length === round.professions.length &&
    professions.every((one, place) => {
      const asked = round.professions[place]
      return one.professionId === asked?.id && one.invited === asked.headCount
    }) &&
    groups.flatMap(({ professionIds }) => professionIds).every((id) => known.has(id)) &&
    hidden.every(({ professionId }) => known.has(professionId)) &&
    (phases ?? []).every(({ phaseId }) => phaseIds.has(phaseId)) &&
    results.themes.every((theme) => isAsked(theme, round)) &&
    (results.ownStatements ?? []).every(({ statementId }) => ownIds.has(statementId)) &&
    rankedOf(results).every((id) => hasMean(results, id))
  )
}

/** Whether the counts are told as on the screens: a small profession only together with the others (method K14). */
export function tellsNoSmallCounts({ professions, threshold }: RoundResults): boolean {
  const told = professions.filter(({ submitted }) => submitted !== null)
  return smallProfessions(told, threshold).size === 0
}

function isClose(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) < TOLERANCE
}

function isAsked(theme: ThemeResult, { questionSet, form }: Round): boolean {
  const asked = questionSet.themes.find(({ id }) => id === theme.themeId)
  const ids = new Set(asked === undefined ? [] : statementsFor(asked, form, 'core').map(({ id }) => id))
  return theme.statements.every(
    ({ statementId, themeId }) => ids.has(statementId) && themeId === theme.themeId,
  )
}

const rankedOf = ({ biggestGaps, strongest, weakest }: RoundResults) => [
  ...biggestGaps,
  ...strongest,
  ...weakest,
]

function hasMean({ themes }: RoundResults, id: string): boolean {
  return themes.some(({ statements }) =>
    statements.some(({ statementId, mean }) => statementId === id && mean !== null),
  )
}
