import { defineStore } from 'pinia'
import { computed } from 'vue'
import {
  linesWithoutAnswers,
  responseCounts,
  type ResponseCounts,
} from '../../../domain/survey/results/response-lines'
import { latestShownRound, resultsMayBeShown } from '../../../domain/survey/results/when-shown'
import type { RoundResults } from '../../../domain/survey/results/round-results'
import { nl } from '../../../texts/nl'
import { useDossier } from '../../dossier/dossier'
import { useRoundFigures } from './round-figures'

/** The results of the rounds of the open dossier, as far as they may be shown. */
export const useResults = defineStore('results', () => {
  const dossier = useDossier()
  const { figuresOf } = useRoundFigures()

  /** The figures of a round that may be shown: `null` while it is still open (only its response may be seen then). */
  function resultsFor(roundId: string): RoundResults | null {
    const round = dossier.rounds.find(({ id }) => id === roundId)
    return round !== undefined && resultsMayBeShown(round) ? figuresOf(roundId) : null
  }

  /** Of a round in any state. */
  function responseFor(roundId: string): ResponseCounts | null {
    const found = figuresOf(roundId)
    return found === null ? null : responseCounts(found)
  }

  /** The professions of a round in any state that nobody answered for, in words. */
  function withoutAnswers(roundId: string): readonly string[] {
    return linesWithoutAnswers(responseFor(roundId)?.lines ?? []).map(nl.rounds.monitor.lineOf)
  }

  /** How many of each profession came in, for whoever types in or reads in answers and has them in hand. */
  function submittedOf(roundId: string): ReadonlyMap<string, number> {
    const professions = figuresOf(roundId)?.professions ?? []
    return new Map(professions.map(({ professionId, submitted }) => [professionId, submitted ?? 0]))
  }

  const latestClosedRound = computed(() => latestShownRound(dossier.rounds))
  const latestResults = computed(() =>
    latestClosedRound.value === null ? null : resultsFor(latestClosedRound.value.id),
  )

  return { resultsFor, responseFor, withoutAnswers, submittedOf, latestClosedRound, latestResults }
})
