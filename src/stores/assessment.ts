import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import type { Assessment, Judgement } from '../domain/framework/assessment'
import { isUnfinished } from '../domain/actions/action-state'
import {
  filterNorms,
  findingsAbout,
  groupNorms,
  NO_FILTER,
  type NormFilter,
  type NormRow,
} from '../domain/framework/norm-list'
import { readinessByBuildingBlock, readinessByTheme, standingOf } from '../domain/framework/readiness'
import { verdictChangesOf, type VerdictChange } from '../domain/framework/verdict-changes'
import { frameworkSet } from '../storage/question-sets'
import { useDossier } from './dossier'
import { useGround } from './ground'

/** What a user changes of a judgement; the storage fills in the rest. */
type JudgementChanges = Partial<Omit<Judgement, 'id' | 'dossierId' | 'assessmentId' | 'normId' | 'judgedAt'>>

/** The walk through the framework (toetsing) of the open dossier: the list with its filters, and the judgement of each norm. */
export const useAssessment = defineStore('assessment', () => {
  const { storage } = useGround()
  const dossier = useDossier()

  /** The filters live here, so that they are still there after a visit to a norm. */
  const filter = ref<NormFilter>({ ...NO_FILTER })
  const groupBy = ref<'theme' | 'block'>('theme')
  /** Norm ids of the list as it was last seen: previous and next follow it, also when a new verdict takes a norm off the list. */
  const walk = ref<readonly string[]>([])

  watch(
    () => dossier.dossier?.id,
    () => {
      filter.value = { ...NO_FILTER }
      groupBy.value = 'theme'
      walk.value = []
    },
  )

  const rows = computed<readonly NormRow[]>(() =>
    (dossier.assessment?.questionSet.themes ?? []).flatMap((theme) =>
      theme.norms.map((norm) => ({
        norm,
        themeId: theme.id,
        verdict: standingOf(dossier.judgementByNorm.get(norm.id)),
        evidence: dossier.evidence.filter(({ normIds }) => normIds.includes(norm.id)),
        openActions: dossier.actions.filter(
          (action) => action.origin.normId === norm.id && isUnfinished(action),
        ),
        findings: findingsAbout(norm.id, dossier.findings, dossier.evidence, dossier.actions),
      })),
    ),
  )
  const shown = computed(() => filterNorms(rows.value, filter.value))
  const groups = computed(() =>
    dossier.assessment === null ? [] : groupNorms(shown.value, dossier.assessment.questionSet, groupBy.value),
  )

  const byTheme = computed(() =>
    dossier.assessment === null
      ? []
      : readinessByTheme(dossier.assessment.questionSet, [...dossier.judgementByNorm.values()]),
  )
  const byBlock = computed(() =>
    dossier.assessment === null
      ? []
      : readinessByBuildingBlock(dossier.assessment.questionSet, [...dossier.judgementByNorm.values()]),
  )

  /** Remembers the order of the list on screen for previous and next. */
  function rememberWalk(): void {
    walk.value = groups.value.flatMap((group) => group.rows.map(({ norm }) => norm.id))
  }

  /** Where a norm stands in the list the user came from; in the whole framework when it is not in that list. */
  function placeOf(normId: string): {
    readonly position: number
    readonly total: number
    readonly previous: string | null
    readonly next: string | null
  } {
    const ids = walk.value.includes(normId) ? walk.value : dossier.norms.map(({ id }) => id)
    const index = ids.indexOf(normId)
    return {
      position: index + 1,
      total: ids.length,
      previous: ids[index - 1] ?? null,
      next: ids[index + 1] ?? null,
    }
  }

  /** Starts an assessment with a frozen copy of the framework that comes with the app. Throws when no dossier is open. */
  function start(title: string): Promise<Assessment> {
    const dossierId = dossier.dossier?.id
    if (dossierId === undefined) throw new Error('An assessment needs an open dossier')
    return storage.assessments.add({
      dossierId,
      title,
      status: 'draft',
      questionSet: frameworkSet,
      startedOn: dossier.today,
      adoptedOn: null,
      adoptedBy: '',
      previousId: null,
      snapshot: null,
    })
  }

  /** Stores what changed in the judgement of a norm. Throws when there is no assessment. */
  function judge(normId: string, changes: JudgementChanges): Promise<Judgement> {
    const assessmentId = dossier.assessment?.id
    if (assessmentId === undefined) throw new Error('A judgement needs an assessment')
    return storage.judgements.judge(assessmentId, normId, changes)
  }

  /** Who changed the verdict of a norm and when, newest first. */
  async function verdictChanges(normId: string): Promise<readonly VerdictChange[]> {
    const judgement = dossier.judgementByNorm.get(normId)
    return judgement === undefined ? [] : verdictChangesOf(await storage.history.listOfRecord(judgement.id))
  }

  return {
    framework: frameworkSet,
    filter,
    groupBy,
    rows,
    shown,
    groups,
    byTheme,
    byBlock,
    rememberWalk,
    placeOf,
    start,
    judge,
    verdictChanges,
  }
})
