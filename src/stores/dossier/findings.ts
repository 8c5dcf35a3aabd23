import { defineStore } from 'pinia'
import { computed } from 'vue'
import { findingsOf } from '../../domain/dossier/findings'
import type { Assessment } from '../../domain/framework/assessment/assessment'
import type { Finding } from '../../domain/framework/readiness/finding'
import { normsOf } from '../../domain/question-set'
import { useAssessments } from '../framework/assessment/assessments'
import { useTwins } from '../framework/assessment/twins'
import { useResults } from '../survey/results/results'
import { useDossier } from './dossier'
import { useToday } from '../app/today'

/** What asks for attention in the open dossier. */
export const useFindings = defineStore('findings', () => {
  const dossier = useDossier()
  const assessments = useAssessments()
  const results = useResults()
  const twins = useTwins()
  const days = useToday()

  /** What asks for attention with the norms of one assessment in view; actions and evidence are those of the whole dossier. */
  function findingsAbout(one: Assessment | null): readonly Finding[] {
    return findingsOf({
      norms: one === null ? [] : normsOf(one.questionSet),
      judgements: assessments.judgementsIn(one),
      evidence: dossier.evidence,
      actions: dossier.actions,
      results: results.latestResults,
      // One that is settled is not held against lists that went on.
      twins: twins.twinsIn(one?.status === 'draft' ? one : null),
      today: days.today,
    })
  }

  const findings = computed(() => findingsAbout(assessments.assessment))
  /** Of the inspection framework, whatever list is being worked on. */
  const inspectionFindings = computed(() => findingsAbout(assessments.inspection))

  return { findings, inspectionFindings }
})
