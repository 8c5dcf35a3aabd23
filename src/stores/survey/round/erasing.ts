import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Problem } from '../../../domain/outcome'
import { dueForErasure } from '../../../domain/survey/results/erased-answers'
import type { AnswersToErase } from '../../../storage/stored-survey'
import { today, useAppServices } from '../../app-services'
import { useToday } from '../../app/today'
import { useClearingCopies } from '../../dossier/clearing-copies'
import { useDossier } from '../../dossier/dossier'
import { useResults } from '../results/results'

/** Everything that goes with the answers of a round, the automatic copies included; whole numbers. */
export interface ErasurePlan extends AnswersToErase {
  /** Automatic copies of the dossier; those that hold the answers go. */
  readonly copies: number
}

/** Erasing the separate answers of a round, and the reminder that it is time to. */
export const useErasing = defineStore('erasing', () => {
  const { storage, now } = useAppServices()
  const dossier = useDossier()
  const results = useResults()
  const clearing = useClearingCopies()
  const days = useToday()
  /** Rounds about which nobody wants to be reminded before the next start. */
  const postponed = ref<readonly string[]>([])

  /** Rounds whose answers have been kept for longer than we advise, the longest first. */
  const due = computed(() =>
    dueForErasure(dossier.rounds, days.today).filter(
      ({ id }) => !postponed.value.includes(id) && (results.responseFor(id)?.submitted ?? 0) > 0,
    ),
  )

  function postpone(roundId: string): void {
    postponed.value = [...postponed.value, roundId]
  }

  async function planOf(roundId: string): Promise<ErasurePlan> {
    const answers = await storage.rounds.answersToErase(roundId)
    const dossierId = dossier.dossier?.id
    const { copies } = dossierId === undefined ? { copies: 0 } : await clearing.countOf(dossierId)
    return { ...answers, copies }
  }

  /** Erases them for good. What is left to do in the copies, when that could not be done now; `null` when they are gone everywhere. */
  async function erase(roundId: string): Promise<Problem | null> {
    await storage.rounds.eraseAnswers(roundId, today(now))
    return clearing.clear()
  }

  return { due, postpone, planOf, erase }
})
