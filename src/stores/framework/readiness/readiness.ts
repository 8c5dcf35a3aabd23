import { dayOfMoment } from '../../../domain/calendar'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { findingsOf } from '../../../domain/dossier/findings'
import { previousAssessment, readinessChange } from '../../../domain/framework/readiness/readiness-change'
import { perceptionGround } from '../../../domain/framework/readiness/perception'
import { checksOf } from '../../../domain/framework/readiness/readiness-checks'
import { actionsStand, evidenceFreshness } from '../../../domain/framework/norm-list/readiness-evidence'
import { readinessByBuildingBlock, readinessByTheme } from '../../../domain/framework/readiness/readiness'
import { useDossier } from '../../dossier/dossier'

/**
 * How ready the chosen assessment is, what contradicts itself in it, and what changed since last time. Of a locked assessment everything
 * is told as it was on the day it was locked.
 */
export const useReadiness = defineStore('readiness', () => {
  const dossier = useDossier()

  const snapshot = computed(() => dossier.assessment?.snapshot ?? null)
  const evidence = computed(() => snapshot.value?.evidence ?? dossier.evidence)
  const actions = computed(() => snapshot.value?.actions ?? dossier.actions)
  /** The day for which everything here is told. */
  const on = computed(() => (snapshot.value === null ? dossier.today : dayOfMoment(snapshot.value.takenAt)))
  const judgements = computed(() => [...dossier.judgementByNorm.values()])

  const byTheme = computed(() =>
    dossier.assessment === null ? [] : readinessByTheme(dossier.assessment.questionSet, judgements.value),
  )
  const byBlock = computed(() =>
    dossier.assessment === null
      ? []
      : readinessByBuildingBlock(dossier.assessment.questionSet, judgements.value),
  )
  const freshness = computed(() =>
    evidenceFreshness(dossier.norms, judgements.value, evidence.value, on.value),
  )
  const actionFigures = computed(() => actionsStand(dossier.norms, actions.value, on.value))

  /** Results of a round that was closed after an assessment was locked say nothing about it. */
  const results = computed(() => {
    const closedOn = dossier.latestClosedRound?.closesOn ?? null
    return snapshot.value !== null && (closedOn === null || closedOn > on.value)
      ? null
      : dossier.latestResults
  })
  const checks = computed(() => {
    const findings =
      snapshot.value === null
        ? dossier.findings
        : findingsOf({
            norms: dossier.norms,
            judgements: judgements.value,
            evidence: evidence.value,
            actions: actions.value,
            results: results.value,
            today: on.value,
          })
    return checksOf(findings, perceptionGround(dossier.norms, judgements.value, results.value))
  })

  const previous = computed(() =>
    dossier.assessment === null ? null : previousAssessment(dossier.assessment, dossier.assessments),
  )
  /** `null` when there is no earlier assessment to hold this one against. */
  const change = computed(() =>
    dossier.assessment === null || previous.value === null
      ? null
      : readinessChange(
          { assessment: previous.value, judgements: dossier.judgements },
          { assessment: dossier.assessment, judgements: dossier.judgements },
        ),
  )

  const titles = computed(() => new Map(dossier.norms.map(({ id, title }) => [id, title])))
  /** Id and title of a norm of the chosen assessment; its id alone when it is of another one. */
  function normTitle(normId: string): string {
    const title = titles.value.get(normId)
    return title === undefined ? normId : `${normId} ${title}`
  }

  return { on, byTheme, byBlock, freshness, actionFigures, checks, previous, change, normTitle }
})
