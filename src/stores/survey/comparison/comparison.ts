import { defineStore } from 'pinia'
import { computed } from 'vue'
import { compareRounds, inOrderOfTime } from '../../../domain/survey/comparison/comparison'
import type { RoundComparison } from '../../../domain/survey/comparison/round-comparison'
import type { Round } from '../../../domain/survey/round/round'
import { useDossier } from '../../dossier/dossier'
import { useResults } from '../results/results'

/** Rounds of the open dossier compared. Gets nothing but the results that may be shown. */
export const useComparison = defineStore('comparison', () => {
  const dossier = useDossier()
  const resultsStore = useResults()

  /** Rounds whose results may be seen, earliest first. */
  const rounds = computed<readonly Round[]>(() =>
    inOrderOfTime(dossier.rounds.filter(({ id }) => resultsStore.resultsFor(id) !== null)),
  )

  /** `null` when one of the two is not there or may not show results, or both are the same. */
  function between(earlierId: string, laterId: string): RoundComparison | null {
    const shown = (id: string) => {
      const round = rounds.value.find((one) => one.id === id)
      const results = resultsStore.resultsFor(id)
      return round === undefined || results === null ? null : { round, results }
    }
    const [earlier, later] = [shown(earlierId), shown(laterId)]
    return earlier === null || later === null || earlierId === laterId ? null : compareRounds(earlier, later)
  }

  /** The last two rounds; `null` with fewer. */
  const latest = computed<RoundComparison | null>(() => {
    const [earlier, later] = rounds.value.slice(-2)
    return earlier === undefined || later === undefined ? null : between(earlier.id, later.id)
  })

  return { rounds, latest, between }
})
