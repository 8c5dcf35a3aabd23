import { dayOfMoment } from '../../../domain/calendar'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { findingsOf } from '../../../domain/dossier/findings'
import { previousAssessment, readinessChange } from '../../../domain/framework/readiness/readiness-change'
import { perceptionCheckOf } from '../../../domain/framework/readiness/perception'
import { checksOf } from '../../../domain/framework/readiness/readiness-checks'
import { twinsUncheckedOf } from '../../../domain/framework/readiness/twin-check'
import { actionsStand, evidenceFreshness } from '../../../domain/framework/norm-list/readiness-evidence'
import { readinessByBuildingBlock, readinessByTheme } from '../../../domain/framework/readiness/readiness'
import { useDossier } from '../../dossier/dossier'
import { useAssessments } from '../assessment/assessments'
import { useTwins } from '../assessment/twins'
import { useFindings } from '../../dossier/findings'
import { useResults } from '../../survey/results/results'
import { useToday } from '../../app/today'

/**
 * How ready the chosen assessment is, what contradicts itself in it, and what changed since last time. Of a locked assessment everything
 * is shown as it was on the day it was locked.
 */
export const useReadiness = defineStore('readiness', () => {
  const dossier = useDossier()
  const assessments = useAssessments()
  const days = useToday()
  const resultsStore = useResults()
  const findingsStore = useFindings()
  const twinsStore = useTwins()

  const snapshot = computed(() => assessments.assessment?.snapshot ?? null)
  const evidence = computed(() => snapshot.value?.evidence ?? dossier.evidence)
  const actions = computed(() => snapshot.value?.actions ?? dossier.actions)
  /** The day to which everything here applies. */
  const on = computed(() => (snapshot.value === null ? days.today : dayOfMoment(snapshot.value.takenAt)))
  const judgements = computed(() => [...assessments.judgementByNorm.values()])

  const byTheme = computed(() =>
    assessments.assessment === null
      ? []
      : readinessByTheme(assessments.assessment.questionSet, judgements.value),
  )
  const byBlock = computed(() =>
    assessments.assessment === null
      ? []
      : readinessByBuildingBlock(assessments.assessment.questionSet, judgements.value),
  )
  const freshness = computed(() =>
    evidenceFreshness(assessments.norms, judgements.value, evidence.value, on.value),
  )
  const actionFigures = computed(() => actionsStand(assessments.norms, actions.value, on.value))

  /** Results of a round that was closed after an assessment was locked say nothing about it. */
  const results = computed(() => {
    const closedOn = resultsStore.latestClosedRound?.closesOn ?? null
    return snapshot.value !== null && (closedOn === null || closedOn > on.value)
      ? null
      : resultsStore.latestResults
  })
  const checks = computed(() => {
    const findings =
      snapshot.value === null
        ? findingsStore.findings
        : findingsOf({
            norms: assessments.norms,
            judgements: judgements.value,
            evidence: evidence.value,
            actions: actions.value,
            results: results.value,
            today: on.value,
          })
    return checksOf(
      findings,
      perceptionCheckOf(assessments.norms, judgements.value, results.value),
      assessments.assessment?.status === 'draft'
        ? twinsUncheckedOf(assessments.norms, judgements.value, twinsStore.twins)
        : 'locked',
    )
  })

  const previous = computed(() =>
    assessments.assessment === null ? null : previousAssessment(assessments.assessment, dossier.assessments),
  )
  /** `null` when there is no earlier assessment to hold this one against. */
  const change = computed(() =>
    assessments.assessment === null || previous.value === null
      ? null
      : readinessChange(
          { assessment: previous.value, judgements: dossier.judgements },
          { assessment: assessments.assessment, judgements: dossier.judgements },
        ),
  )

  const titles = computed(() => new Map(assessments.norms.map(({ id, title }) => [id, title])))
  /** Id and title of a norm of the chosen assessment; its id alone when it is of another one. */
  function normTitle(normId: string): string {
    const title = titles.value.get(normId)
    return title === undefined ? normId : `${normId} ${title}`
  }

  return { on, byTheme, byBlock, freshness, actionFigures, checks, previous, change, normTitle }
})
