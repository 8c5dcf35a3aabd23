import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { Assessment, Judgement } from '../../../domain/framework/assessment/assessment'
import { currentOf, inspectionOf, listOf } from '../../../domain/framework/assessment/current-assessments'
import { readinessOf } from '../../../domain/framework/readiness/readiness'
import { normsOf } from '../../../domain/question-set'
import { INSPECTION_FRAMEWORK } from '../../../storage/built-in-ids'
import { useDossier } from '../../dossier/dossier'

/** Which assessment of the open dossier somebody works in, which one is of the inspection framework, and what their norms add up to. */
export const useAssessments = defineStore('assessments', () => {
  const dossier = useDossier()
  /** What the user chose to work on; `null` until a choice was made, and in every other dossier. */
  const chosenAssessmentId = shallowRef<string | null>(null)
  watch(
    () => dossier.dossier?.id,
    () => (chosenAssessmentId.value = null),
    { flush: 'sync' },
  )

  /**
   * The newest assessment of each framework, the inspection framework that comes with the app first. Older ones are locked and can
   * be looked at.
   */
  const currentAssessments = computed(() => currentOf(dossier.assessments, INSPECTION_FRAMEWORK))
  /** The assessment being worked on: the chosen one, or else the newest of the first framework. */
  const assessment = computed(
    () =>
      dossier.assessments.find(({ id }) => id === chosenAssessmentId.value) ??
      currentAssessments.value[0] ??
      null,
  )

  /** @param of the dossier it is of: one that was made while the user went to another dossier is not chosen there */
  function chooseAssessment(id: string | null, of: string | null = dossier.dossier?.id ?? null): void {
    if (of === (dossier.dossier?.id ?? null)) chosenAssessmentId.value = id
  }

  /** Chooses the newest assessment that has a norm, unless the present one has it. */
  function chooseAssessmentWith(normId: string): void {
    if (norms.value.some(({ id }) => id === normId)) return
    const other = currentAssessments.value.find(({ questionSet }) =>
      normsOf(questionSet).some(({ id }) => id === normId),
    )
    if (other !== undefined) chooseAssessment(other.id)
  }

  const norms = computed(() => (assessment.value === null ? [] : normsOf(assessment.value.questionSet)))
  const judgementByNorm = computed(
    () =>
      new Map(
        dossier.judgements
          .filter(({ assessmentId }) => assessmentId === assessment.value?.id)
          .map((judgement) => [judgement.normId, judgement]),
      ),
  )
  const readiness = computed(() => readinessOf(norms.value, [...judgementByNorm.value.values()]))
  /** Whether the assessment being worked on is of the inspection framework: of another list nobody says "inspectiegereedheid". */
  const isInspection = computed(
    () =>
      assessment.value !== null &&
      listOf(assessment.value, dossier.assessments, INSPECTION_FRAMEWORK) === INSPECTION_FRAMEWORK,
  )
  /** The inspection framework, whatever list is being worked on: the overview, the menu and the visit rest on it. */
  const inspection = computed(() => inspectionOf(dossier.assessments, INSPECTION_FRAMEWORK))
  /** A page of a norm shows the list that is open last; what leads there from a page about the inspection framework means that list. */
  function chooseInspection(): void {
    if (inspection.value !== null) chooseAssessment(inspection.value.id)
  }
  const inspectionNorms = computed(() =>
    inspection.value === null ? [] : normsOf(inspection.value.questionSet),
  )
  const inspectionReadiness = computed(() =>
    readinessOf(inspectionNorms.value, judgementsIn(inspection.value)),
  )
  /** The current assessment of every other list, with its own figures. */
  const otherLists = computed(() =>
    currentAssessments.value
      .filter(({ id }) => id !== inspection.value?.id)
      .map((one) => ({
        assessment: one,
        figures: readinessOf(normsOf(one.questionSet), judgementsIn(one)),
      })),
  )

  /** Those of one assessment. */
  function judgementsIn(one: Assessment | null): readonly Judgement[] {
    return dossier.judgements.filter(({ assessmentId }) => assessmentId === one?.id)
  }

  return {
    assessment,
    currentAssessments,
    chooseAssessment,
    chooseAssessmentWith,
    chooseInspection,
    norms,
    judgementByNorm,
    judgementsIn,
    readiness,
    isInspection,
    inspection,
    inspectionNorms,
    inspectionReadiness,
    otherLists,
  }
})
