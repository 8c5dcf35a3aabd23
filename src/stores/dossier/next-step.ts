import { defineStore } from 'pinia'
import { computed } from 'vue'
import { nextStepOf } from '../../domain/dossier/next-step'
import { useToday } from '../app/today'
import { useAssessments } from '../framework/assessment/assessments'
import { useReadResults } from '../survey/results/read-results'
import { useRoundFigures } from '../survey/results/round-figures'
import { useDossier } from './dossier'

/** The one thing to do next in the open dossier. */
export const useNextStep = defineStore('next-step', () => {
  const dossier = useDossier()
  const assessments = useAssessments()
  const { figuresOf, isUnread } = useRoundFigures()
  const read = useReadResults()
  const days = useToday()

  /** `null` as long as it depends on answers that are still being read. */
  const nextStep = computed(() => {
    if (dossier.dossier === null) return null
    let waits = false
    const step = nextStepOf({
      dossier: dossier.dossier,
      rounds: dossier.rounds,
      countsOf(roundId) {
        waits ||= isUnread(roundId)
        return figuresOf(roundId)
      },
      wasRead: read.wasRead,
      assessment: assessments.inspection,
      judgements: assessments.judgementsIn(assessments.inspection),
      actions: dossier.actions,
      today: days.today,
    })
    return waits ? null : step
  })

  return { nextStep }
})
