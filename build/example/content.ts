import type { DossierContent } from '../../src/domain/dossier'
import type { FrameworkSet, MirrorSet } from '../../src/domain/question-set'
import { actions } from './actions'
import { assessmentOf, judgements } from './assessment'
import { evidence } from './evidence'
import { history } from './history'
import { dossier } from './profile'
import { answersOf, roundsOf } from './rounds'

/**
 * The whole example dossier, made with the given question sets. Always the same for the same sets: nothing in it comes from
 * the clock or from chance without a seed.
 */
export function exampleContent(mirror: MirrorSet, framework: FrameworkSet): DossierContent {
  return {
    dossier,
    rounds: roundsOf(mirror),
    responses: answersOf(mirror),
    receipts: [],
    assessments: [assessmentOf(framework)],
    judgements,
    evidence,
    actions,
    delegations: [],
    ownSets: [],
    history,
  }
}
