import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { UNTOUCHED, type Assessment, type Judgement } from '../../../domain/framework/assessment/assessment'
import type { Verdict } from '../../../domain/framework/assessment/verdict'
import { workStatusAfter } from '../../../domain/framework/assessment/work-status'
import {
  filterNorms,
  groupNorms,
  NO_FILTER,
  ownersOf,
  type NormFilter,
  type NormGrouping,
  type NormRow,
} from '../../../domain/framework/norm-list/norm-list'
import { normRows } from '../../../domain/framework/norm-list/norm-rows'
import { withLinksOfToday } from '../../../domain/framework/content/twins'
import { verdictChangesOf, type VerdictChange } from '../../../domain/framework/assessment/verdict-changes'
import type { FrameworkSet } from '../../../domain/question-set'
import type { JudgementChanges } from '../../../storage/storage'
import { frameworkSet, frameworkSets } from '../../../storage/built-in-sets'
import { nl } from '../../../texts/nl'
import { useDossier } from '../../dossier/dossier'
import { useAssessments } from './assessments'
import { useFindings } from '../../dossier/findings'
import { useToday } from '../../app/today'
import { useAppServices } from '../../app-services'
import { useUndo } from '../../app/undo'

/** What can be given to many norms at once. A verdict is not among them: it is a judgement of one norm. */
export type BulkChanges = Partial<Pick<Judgement, 'workStatus' | 'owner' | 'ownerPartyId'>>

/** The walk through the chosen framework (toetsing) of the open dossier: the list with its filters, and the judgement of each norm. */
export const useAssessment = defineStore('assessment', () => {
  const { storage } = useAppServices()
  const dossier = useDossier()
  const assessments = useAssessments()
  const findingsStore = useFindings()
  const days = useToday()
  const undo = useUndo()

  /** The filters live here, so that they are still there after a visit to a norm. */
  const filter = ref<NormFilter>({ ...NO_FILTER })
  const groupBy = ref<NormGrouping>('theme')
  /** Norm ids of the list as it was last seen: previous and next follow it, also when a new verdict takes a norm off the list. */
  const walk = ref<readonly string[]>([])
  /** The norm somebody was at, one norm after another; `null` when they have not begun, or went through to the end. */
  const focusAt = ref<string | null>(null)

  watch([() => dossier.dossier?.id, () => assessments.assessment?.questionSet.id], ([id], [before]) => {
    filter.value = { ...NO_FILTER }
    if (id !== before) groupBy.value = 'theme'
    walk.value = []
    focusAt.value = null
  })

  /** An adopted or replaced assessment can only be looked at, with the evidence and actions of the day it was locked. */
  const locked = computed(() => assessments.assessment !== null && assessments.assessment.status !== 'draft')
  const contextOfList = computed(() => {
    const snapshot = assessments.assessment?.snapshot ?? null
    if (locked.value && snapshot !== null) return snapshot
    return {
      evidence: dossier.evidence,
      actions: dossier.actions,
      parties: dossier.dossier?.parties ?? [],
    }
  })
  const parties = computed(() => contextOfList.value.parties)

  const rows = computed<readonly NormRow[]>(() =>
    assessments.assessment === null
      ? []
      : normRows({
          set: withLinksOfToday(assessments.assessment.questionSet, frameworkSets),
          judgementByNorm: assessments.judgementByNorm,
          evidence: contextOfList.value.evidence,
          actions: contextOfList.value.actions,
          // What deserves attention now says nothing about an assessment that was locked earlier.
          findings: locked.value ? [] : findingsStore.findings,
          parties: parties.value,
        }),
  )
  const rowByNorm = computed(() => new Map(rows.value.map((row) => [row.norm.id, row])))
  const shown = computed(() => filterNorms(rows.value, filter.value))
  const groups = computed(() =>
    assessments.assessment === null
      ? []
      : groupNorms(shown.value, assessments.assessment.questionSet, groupBy.value, parties.value),
  )
  const owners = computed(() => ownersOf(rows.value))
  const toConfirm = computed(() => rows.value.filter((row) => row.toConfirm).map(({ norm }) => norm.id))

  /** Remembers the order of the list on screen for previous and next. */
  function rememberWalk(): void {
    walk.value = groups.value.flatMap((group) => group.rows.map(({ norm }) => norm.id))
  }

  /** Norm ids in the order of the list as it was last seen; of the whole framework when there was none. */
  const order = computed<readonly string[]>(() => {
    const known = walk.value.filter((id) => rowByNorm.value.has(id))
    return known.length > 0 ? known : assessments.norms.map(({ id }) => id)
  })

  /** The place of a norm in the list the user came from; in the whole framework when it is not in that list. */
  function placeOf(normId: string): {
    readonly position: number
    readonly total: number
    readonly previous: string | null
    readonly next: string | null
  } {
    const ids = order.value.includes(normId) ? order.value : assessments.norms.map(({ id }) => id)
    const index = ids.indexOf(normId)
    return {
      position: index + 1,
      total: ids.length,
      previous: ids[index - 1] ?? null,
      next: ids[index + 1] ?? null,
    }
  }

  /**
   * Starts an assessment with a frozen copy of a framework, and chooses it. Throws when no dossier is open. With a framework that is in use
   * already, see `startNext` of the life of an assessment.
   */
  async function start(title: string, questionSet: FrameworkSet = frameworkSet): Promise<Assessment> {
    const created = await storage.assessments.add({
      dossierId: dossierId(),
      title,
      status: 'draft',
      questionSet,
      startedOn: days.today,
      adoptedOn: null,
      adoptedBy: '',
      previousId: null,
      snapshot: null,
    })
    assessments.chooseAssessment(created.id, created.dossierId)
    return created
  }

  function dossierId(): string {
    const id = dossier.dossier?.id
    if (id === undefined) throw new Error('An assessment needs an open dossier')
    return id
  }

  function assessmentId(): string {
    const id = assessments.assessment?.id
    if (id === undefined) throw new Error('A judgement needs an assessment')
    return id
  }

  /** Stores what changed in the judgement of a norm. Throws when there is no assessment. */
  function judge(normId: string, changes: JudgementChanges): Promise<Judgement> {
    return storage.judgements.judge(assessmentId(), normId, changes)
  }

  /**
   * Gives a norm its verdict, or takes it away (`null`); a verdict that was carried over is confirmed by it. The state of the work follows,
   * unless somebody chose another. Throws when there is no assessment.
   */
  function giveVerdict(normId: string, option: Verdict | 'not-applicable' | null): Promise<Judgement> {
    const before = assessments.judgementByNorm.get(normId) ?? null
    const given =
      option === 'not-applicable'
        ? { applicable: false, verdict: null }
        : { applicable: true, verdict: option }
    const workStatus = workStatusAfter(before, given)
    return judge(normId, {
      ...given,
      ...(workStatus === (before?.workStatus ?? UNTOUCHED.workStatus) ? {} : { workStatus }),
      ...(option !== null && before?.toConfirm === true ? { toConfirm: false } : {}),
    })
  }

  /** Stores the same changes for some norms, as one change that is undone together; the message says so. */
  async function changeMany(normIds: readonly string[], changes: BulkChanges): Promise<void> {
    if (normIds.length === 0) return
    await judgeTogether(normIds, changes)
    undo.tell(nl.normList.bulk.done(normIds.length), true)
  }

  /** Confirms what was carried over, as it is; norms without such a judgement are left alone. Undone together. */
  async function confirm(normIds: readonly string[]): Promise<void> {
    const carried = normIds.filter((id) => rowByNorm.value.get(id)?.toConfirm === true)
    if (carried.length === 0) return
    await judgeTogether(carried, { toConfirm: false })
    undo.tell(nl.normPage.confirm.done(carried.length), true)
  }

  function judgeTogether(normIds: readonly string[], changes: JudgementChanges): Promise<void> {
    const id = assessmentId()
    return storage.changeTogether(
      dossierId(),
      normIds.map((normId) => ({ table: 'judgements' as const, assessmentId: id, normId, changes })),
    )
  }

  /** Who changed the verdict of a norm and when, newest first. */
  async function verdictChanges(normId: string): Promise<readonly VerdictChange[]> {
    const judgement = assessments.judgementByNorm.get(normId)
    return judgement === undefined ? [] : verdictChangesOf(await storage.history.listOfRecord(judgement.id))
  }

  return {
    filter,
    groupBy,
    focusAt,
    locked,
    parties,
    owners,
    rows,
    rowByNorm,
    shown,
    groups,
    order,
    toConfirm,
    rememberWalk,
    placeOf,
    start,
    judge,
    giveVerdict,
    changeMany,
    confirm,
    verdictChanges,
  }
})
