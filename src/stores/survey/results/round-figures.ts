import { defineStore } from 'pinia'
import { computed, type ComputedRef } from 'vue'
import { resultsOf } from '../../../domain/survey/results/results'
import type { RoundResults } from '../../../domain/survey/results/round-results'
import { nl } from '../../../texts/nl'
import { useFollowedDossier } from '../../dossier/followed-dossier'

/**
 * The figures of every round, whatever its state, through every rule of confidentiality: worked out for one round when they are asked
 * for. Of an open round only counts may be shown, so no screen asks here: see `useResults`.
 */
export const useRoundFigures = defineStore('round-figures', () => {
  const followed = useFollowedDossier()
  const known = new Map<string, ComputedRef<RoundResults | null>>()

  /** `null` for a round that is not there, or of which the responses are still being read. */
  function figuresOf(roundId: string): RoundResults | null {
    const figures =
      known.get(roundId) ??
      computed(() => {
        const round = followed.rounds.find(({ id }) => id === roundId)
        return round === undefined || followed.isUnread(roundId)
          ? null
          : resultsOf(round, followed.responsesOf(roundId), { rest: nl.labels.restGroup })
      })
    known.set(roundId, figures)
    return figures.value
  }

  return { figuresOf, isUnread: followed.isUnread }
})
