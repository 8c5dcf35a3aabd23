import { defineStore } from 'pinia'
import { computed } from 'vue'
import { inOrderOfTime } from '../../../domain/survey/comparison/comparison'
import { ownStatementFaults, withOwnStatements } from '../../../domain/survey/round/own-statements'
import { wasNeverOpen } from '../../../domain/survey/round/round-life'
import { useAppServices } from '../../app-services'
import { useDossier } from '../../dossier/dossier'
import { useDossiers } from '../../dossier/dossiers'

/** What a VSV asks of its own in a round: part of its questions, and frozen with them when the round opens. */
export const useOwnStatements = defineStore('own-statements', () => {
  const { storage } = useAppServices()
  const dossier = useDossier()
  const dossiers = useDossiers()

  /** The other dossiers of this computer; the made-up example asks nothing. */
  const others = computed(() =>
    dossiers.dossiers.filter(({ id, example }) => id !== dossier.dossier?.id && !example),
  )

  /** Own statements of the other rounds of the open dossier, each once, the latest round first. */
  function earlierOf(roundId: string): readonly string[] {
    const others = inOrderOfTime(dossier.rounds.filter(({ id }) => id !== roundId)).toReversed()
    return [
      ...new Set(
        others.flatMap(({ questionSet }) => questionSet.ownStatements?.map(({ text }) => text) ?? []),
      ),
    ]
  }

  /** Own statements of the other dossiers of this computer, each once: for whoever asks the same of more VSV's. Read when asked for. */
  async function elsewhere(): Promise<readonly string[]> {
    const texts = new Set<string>()
    for (const { id } of others.value)
      for (const { questionSet } of inOrderOfTime(await storage.rounds.listOf(id)).toReversed())
        for (const { text } of questionSet.ownStatements ?? []) texts.add(text)
    return [...texts]
  }

  /** Asks these in a round and no others. Changes nothing when the round was opened before, or one of them cannot be asked; the screen says why. */
  async function set(roundId: string, texts: readonly string[]): Promise<void> {
    await storage.rounds.change(roundId, (round) =>
      wasNeverOpen(round) && ownStatementFaults(texts, round.questionSet).every((fault) => fault === null)
        ? { questionSet: withOwnStatements(round.questionSet, texts) }
        : null,
    )
  }

  return { others, earlierOf, elsewhere, set }
})
