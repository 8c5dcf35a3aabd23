import type { Dossier } from '../../domain/dossier/dossier'
import { normsOf } from '../../domain/question-set'
import { questionSetDocuments } from '../../domain/search/content-documents'
import { dossierDocuments, type RecordNames } from '../../domain/search/dossier-documents'
import type { SearchDocument } from '../../domain/search/search-document'
import type { Storage } from '../../storage/storage'

/** The lists that may be looked in. Answers are not among them: they are never read for this. */
type ReadLists = Pick<Storage, 'rounds' | 'judgements' | 'evidence' | 'actions' | 'sessions' | 'ownSets'>

/**
 * Reads what of a dossier can be found, with the lists of norms and statements of its own.
 * @param namesWith what records are called, given the titles of the norms in these lists
 */
export async function readDocuments(
  storage: ReadLists,
  dossier: Dossier,
  namesWith: (ownTitles: ReadonlyMap<string, string>) => RecordNames,
): Promise<readonly SearchDocument[]> {
  const { id } = dossier
  const [rounds, judgements, evidence, actions, sessions, ownSets] = await Promise.all([
    storage.rounds.listOf(id),
    storage.judgements.listOf(id),
    storage.evidence.listOf(id),
    storage.actions.listOf(id),
    storage.sessions.listOf(id),
    storage.ownSets.listOf(id),
  ])
  const ownTitles = new Map(
    ownSets
      .flatMap(({ questionSet }) => (questionSet.kind === 'kader' ? normsOf(questionSet) : []))
      .map(({ id: normId, title }) => [normId, `${normId} ${title}`]),
  )
  return [
    ...dossierDocuments({ dossier, rounds, judgements, evidence, actions, sessions }, namesWith(ownTitles)),
    ...ownSets.flatMap(({ questionSet }) => questionSetDocuments(questionSet, id)),
  ]
}
