import { NO_RECORDS, type DossierContent } from '../../src/domain/dossier/dossier'
import type { FrameworkSet, MirrorSet } from '../../src/domain/question-set'
import { frameworkSets } from '../../src/storage/built-in-sets'
import { actions } from './actions'
import { assessmentsOf, judgements } from './assessments'
import { delegations } from './delegations'
import { evidence } from './evidence'
import { historyOf } from './history'
import { dossier } from './profile'
import { answersOf, roundsOf } from './rounds'

/** The check list that was begun beside the inspection framework. */
const agreementSet = frameworkSets.find(({ id }) => id === 'vsv-overeenkomst')

/**
 * The whole example dossier, made with the given question sets. Always the same for the same sets: nothing in it comes from
 * the clock or from chance without a seed.
 */
export function exampleContent(mirror: MirrorSet, framework: FrameworkSet): DossierContent {
  if (agreementSet === undefined) throw new Error('The check list of the example does not exist.')
  const assessments = assessmentsOf({ inspection: framework, agreement: agreementSet })
  return {
    ...NO_RECORDS,
    dossier,
    rounds: roundsOf(mirror),
    responses: answersOf(mirror),
    assessments,
    judgements,
    evidence,
    actions,
    delegations,
    history: historyOf(assessments),
  }
}
