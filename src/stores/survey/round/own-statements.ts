import { defineStore } from 'pinia'
import { inOrderOfTime } from '../../../domain/survey/comparison/comparison'
import { ownStatementFaults, withOwnStatements } from '../../../domain/survey/round/own-statements'
import { wasNeverOpen } from '../../../domain/survey/round/round-life'
import { useAppServices } from '../../app-services'
import { useDossier } from '../../dossier/dossier'

/** What a VSV asks of its own in a round: part of its questions, and frozen with them when the round opens. */
export const useOwnStatements = defineStore('own-statements', () => {
  const { storage } = useAppServices()
  const dossier = useDossier()

  /** Own statements of the other rounds of the open dossier, each once, the latest round first. */
  function earlierOf(roundId: string): readonly string[] {
    const others = inOrderOfTime(dossier.rounds.filter(({ id }) => id !== roundId)).toReversed()
    return [
      ...new Set(
        others.flatMap(({ questionSet }) => questionSet.ownStatements?.map(({ text }) => text) ?? []),
      ),
    ]
  }

  /** Asks these in a round and no others. Changes nothing when the round was opened before, or one of them cannot be asked; the screen says why. */
  async function set(roundId: string, texts: readonly string[]): Promise<void> {
    await storage.rounds.change(roundId, (round) =>
      wasNeverOpen(round) && ownStatementFaults(texts, round.questionSet).every((fault) => fault === null)
        ? { questionSet: withOwnStatements(round.questionSet, texts) }
        : null,
    )
  }

  return { earlierOf, set }
})
