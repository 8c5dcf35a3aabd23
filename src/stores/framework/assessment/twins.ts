import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Assessment } from '../../../domain/framework/assessment/assessment'
import { listOf } from '../../../domain/framework/assessment/current-assessments'
import {
  twinsOf,
  withLinksOfToday,
  type ListBeside,
  type Twin,
} from '../../../domain/framework/content/twins'
import { frameworkSet, frameworkSets } from '../../../storage/built-in-sets'
import { useDossier } from '../../dossier/dossier'
import { useAssessments } from './assessments'

/** What other lists say of the subject of a norm: those of the dossier with their verdicts, and those that were not started. */
export const useTwins = defineStore('twins', () => {
  const dossier = useDossier()
  const assessments = useAssessments()

  const lists = computed<readonly ListBeside[]>(() => {
    const current = assessments.currentAssessments
    const started = new Set(
      current.flatMap((one) => [one.questionSet.id, listOf(one, dossier.assessments, frameworkSet.id)]),
    )
    return [
      ...current.map((one) => ({
        set: withLinksOfToday(one.questionSet, frameworkSets),
        judgements: assessments.judgementsIn(one),
      })),
      ...frameworkSets.filter(({ id }) => !started.has(id)).map((set) => ({ set, judgements: null })),
    ]
  })

  /** The twins of each norm of an assessment that has any. */
  function twinsIn(one: Assessment | null): ReadonlyMap<string, readonly Twin[]> {
    return one === null ? new Map() : twinsOf(withLinksOfToday(one.questionSet, frameworkSets), lists.value)
  }

  /** Of the assessment that is worked on. */
  const twins = computed(() => twinsIn(assessments.assessment))

  return { twins, twinsIn }
})
