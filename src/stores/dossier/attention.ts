import { defineStore } from 'pinia'
import { computed } from 'vue'
import { findingsOf } from '../../domain/dossier/findings'
import { nextStepOf } from '../../domain/dossier/next-step'
import type { Assessment } from '../../domain/framework/assessment/assessment'
import type { Finding } from '../../domain/framework/readiness/attention'
import { normsOf } from '../../domain/question-set'
import { useAssessments } from '../framework/assessment/assessments'
import { useResults } from '../survey/results/results'
import { useRoundFigures } from '../survey/results/round-figures'
import { useDossier } from './dossier'
import { useToday } from './today'

/** What asks for attention in the open dossier, and what to do next. */
export const useAttention = defineStore('attention', () => {
  const dossier = useDossier()
  const assessments = useAssessments()
  const results = useResults()
  const { figuresOf } = useRoundFigures()
  const days = useToday()

  /** What asks for attention with the norms of one assessment in view; actions and evidence are those of the whole dossier. */
  function findingsAbout(one: Assessment | null): readonly Finding[] {
    return findingsOf({
      norms: one === null ? [] : normsOf(one.questionSet),
      judgements: assessments.judgementsIn(one),
      evidence: dossier.evidence,
      actions: dossier.actions,
      results: results.latestResults,
      today: days.today,
    })
  }

  const findings = computed(() => findingsAbout(assessments.assessment))
  /** Of the inspection framework, whatever list is being worked on. */
  const inspectionFindings = computed(() => findingsAbout(assessments.inspection))

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

  return { findings, inspectionFindings, nextStep }
})
