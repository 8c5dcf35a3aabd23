import type { Assessment, Judgement } from '../domain/framework/assessment/assessment'
import { normsOf, statementsOf } from '../domain/question-set'
import { fitsRound, tellsNoSmallCounts } from '../domain/survey/results/kept-in-round'
import { resultsMayBeShown } from '../domain/survey/results/when-shown'
import type { Response } from '../domain/survey/round/response'
import type { Round } from '../domain/survey/round/round'

/**
 * Returns the field of a response that names something its round does not have; `null` when all is known. Answers to statements
 * of the full form are accepted in a quickscan round too: the scoring leaves them out.
 */
export function unknownInResponsesOf(round: Round): (response: Response) => keyof Response | null {
  const { questionSet } = round
  const professions = new Set(round.professions.map((profession) => profession.id))
  const roles = new Set(questionSet.unscored.role.choices.map((choice) => choice.id))
  const phases = new Set(questionSet.unscored.phase.choices.map((choice) => choice.id))
  const themes = new Set(questionSet.themes.map((theme) => theme.id))
  const statements = new Set(statementsOf(questionSet, 'full').map((statement) => statement.id))
  return (response) => {
    if (response.professionId !== null && !professions.has(response.professionId)) return 'professionId'
    if (response.roleId !== null && !roles.has(response.roleId)) return 'roleId'
    if (response.phaseId !== null && !phases.has(response.phaseId)) return 'phaseId'
    if (!Object.keys(response.answers).every((id) => statements.has(id))) return 'answers'
    if (!response.priorities.every((id) => themes.has(id))) return 'priorities'
    return null
  }
}

/** Returns `normId` when the framework of the assessment does not have the norm. */
export function unknownInJudgementsOf(assessment: Assessment): (judgement: Judgement) => 'normId' | null {
  const norms = new Set(normsOf(assessment.questionSet).map((norm) => norm.id))
  return (judgement) => (norms.has(judgement.normId) ? null : 'normId')
}

/**
 * Returns `professions` when a profession belongs to a cluster the round does not have, `keptResults` when these are not of this round,
 * `erased` when the round has more than may be left of erased answers, or less.
 */
export function unknownInRound(round: Round): 'professions' | 'keptResults' | 'erased' | null {
  const clusters = new Set(round.clusters.map((cluster) => cluster.id))
  if (round.keptResults !== null && !fitsRound(round.keptResults, round)) return 'keptResults'
  if (round.erased !== null && !isErasedWhole(round)) return 'erased'
  return round.professions.every((profession) => clusters.has(profession.clusterId)) ? null : 'professions'
}

/** Nothing is left that opens an answer, or tells more of them than the figures do. */
function isErasedWhole({ status, keptResults, keys, codeSalt, codeHashes, closings }: Round): boolean {
  return (
    resultsMayBeShown({ status }) &&
    keptResults !== null &&
    tellsNoSmallCounts(keptResults) &&
    keys === null &&
    codeHashes.length === 0 &&
    codeSalt === '' &&
    closings.length === 0
  )
}
