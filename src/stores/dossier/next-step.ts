import { defineStore } from 'pinia'
import { computed } from 'vue'
import { nextStepOf } from '../../domain/dossier/next-step'
import { useToday } from '../app/today'
import { useAssessments } from '../framework/assessment/assessments'
import { useRoundFigures } from '../survey/results/round-figures'
import { useDossier } from './dossier'

/** The one thing to do next in the open dossier. */
export const useNextStep = defineStore('next-step', () => {
  const dossier = useDossier()
  const assessments = useAssessments()
  const { figuresOf } = useRoundFigures()
  const days = useToday()

  const nextStep = computed(() =>
    dossier.dossier === null
      ? null
      : nextStepOf({
          dossier: dossier.dossier,
          rounds: dossier.rounds,
          countsOf: figuresOf,
          assessment: assessments.inspection,
          judgements: assessments.judgementsIn(assessments.inspection),
          actions: dossier.actions,
          today: days.today,
        }),
  )

  return { nextStep }
})
