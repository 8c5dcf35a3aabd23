/**
 * The question sets that come with the application. A broken one stops the start with its Dutch message; that cannot happen in
 * a released build, because `npm run content` is part of `npm run check`.
 */
import birthChain from '../../questionnaires/keten-gegevens-capaciteit.json'
import goodStart from '../../questionnaires/kansrijke-start.json'
import framework from '../../questionnaires/toetsingskader.json'
import mirror from '../../questionnaires/samenwerkingsspiegel.json'
import agreement from '../../questionnaires/vsv-overeenkomst.json'
import type { FrameworkSet, MirrorSet, QuestionSet } from '../domain/question-set'
import { checkQuestionSet } from './question-set-schema'

function builtIn(file: unknown): QuestionSet {
  const outcome = checkQuestionSet(file)
  if (!outcome.ok) throw new Error(outcome.problem.message)
  return outcome.value
}

function mirrorOf(set: QuestionSet): MirrorSet {
  if (set.kind === 'spiegel') return set
  throw new Error(set.id)
}

function frameworkOf(set: QuestionSet): FrameworkSet {
  if (set.kind === 'kader') return set
  throw new Error(set.id)
}

/** The Samenwerkingsspiegel: 8 themes, 50 statements, 16 of them in the quickscan. */
export const mirrorSet: MirrorSet = mirrorOf(builtIn(mirror))

/** The Toetsingskader: 53 norms in 8 themes, 46 of them core. */
export const frameworkSet: FrameworkSet = frameworkOf(builtIn(framework))

/**
 * Every framework that comes with the application, side by side in a dossier: first the inspection framework, then the check
 * lists. Ids of norms are unique over all of them.
 */
export const frameworkSets: readonly FrameworkSet[] = [
  frameworkSet,
  frameworkOf(builtIn(agreement)),
  frameworkOf(builtIn(goodStart)),
  frameworkOf(builtIn(birthChain)),
]
