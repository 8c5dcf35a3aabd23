import { dayOfMoment } from '../../domain/calendar'
import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { Judgement } from '../../domain/framework/assessment/assessment'
import type { HistoryEntry } from '../../domain/history'
import type { IsoDate } from '../../domain/question-set'
import { countdownOf, daysUntil, type VisitStepId } from '../../domain/visit/countdown'
import { documentsByTheme } from '../../domain/visit/visit-documents'
import { openPointsOf } from '../../domain/visit/visit-open-points'
import type { ExpectedQuestion, VisitPlan, VisitSeat } from '../../domain/visit/visit-plan'
import { expectedQuestions } from '../../domain/visit/visit-questions'
import { visitStanding } from '../../domain/visit/visit-standing'
import { useDossier } from '../dossier/dossier'
import { useAssessments } from '../framework/assessment/assessments'
import { useFindings } from '../dossier/findings'
import { useToday } from '../app/today'
import { useAppServices } from '../app-services'
import { useSaving } from '../app/saving'
import { useUndo } from '../app/undo'
import { NEW_QUESTION, NEW_SEAT } from '../../domain/visit/visit-fields'

/** What the VSV prepares for a visit of the inspectorate. Every change starts from what is stored at that moment. */
export const useVisit = defineStore('visit', () => {
  const { storage, platform } = useAppServices()
  const dossier = useDossier()
  const assessments = useAssessments()
  const days = useToday()
  const findingsStore = useFindings()
  const undo = useUndo()
  const saving = useSaving()

  /** The visit is about the inspection framework, whatever check list is being worked on. */
  const assessment = computed(() => assessments.inspection)
  const norms = computed(() => assessments.inspectionNorms)
  const judgements = computed(() =>
    dossier.judgements.filter(({ assessmentId }) => assessmentId === assessment.value?.id),
  )
  const visitDate = computed(() => dossier.dossier?.visitDate ?? null)
  /** Whole days; negative after the visit, `null` without a date. */
  const daysLeft = computed(() => (visitDate.value === null ? null : daysUntil(visitDate.value, days.today)))

  /** The day on which the present date was entered, according to the history. */
  const knownOn = shallowRef<IsoDate | null>(null)
  watch(
    [() => dossier.dossier?.id, visitDate],
    ([id, date]) => {
      knownOn.value = null
      if (id !== undefined && date !== null) lookUp(id, date).catch(saving.report)
    },
    { immediate: true },
  )

  async function lookUp(id: string, date: IsoDate): Promise<void> {
    const known = enteredOn(await storage.history.listOfRecord(id), date)
    if (dossier.dossier?.id === id && visitDate.value === date) knownOn.value = known
  }

  const steps = computed(() =>
    visitDate.value === null
      ? []
      : countdownOf({
          visitDate: visitDate.value,
          knownOn: knownOn.value,
          stepsDone: dossier.dossier?.visit.stepsDone ?? [],
          today: days.today,
        }),
  )
  const documents = computed(() =>
    documentsByTheme(
      assessment.value?.questionSet ?? { themes: [] },
      dossier.evidence,
      dossier.dossier?.visit.laidReady ?? [],
    ),
  )
  const questions = computed(() =>
    expectedQuestions(
      assessment.value?.questionSet ?? { themes: [] },
      judgements.value,
      dossier.evidence,
      dossier.dossier?.visit.questions ?? [],
    ),
  )
  const openPoints = computed(() =>
    openPointsOf(norms.value, judgements.value, findingsStore.inspectionFindings, dossier.actions),
  )
  const standing = computed(() => visitStanding(steps.value, documents.value, openPoints.value, days.today))
  const titles = computed(() => new Map(norms.value.map(({ id, title }) => [id, title])))
  function normTitle(normId: string): string {
    const title = titles.value.get(normId)
    return title === undefined ? normId : `${normId} ${title}`
  }

  async function edit(changesOf: (plan: VisitPlan) => Partial<VisitPlan>): Promise<void> {
    const id = dossier.dossier?.id
    if (id === undefined) return
    await storage.dossiers.change(id, ({ visit }) => ({ visit: { ...visit, ...changesOf(visit) } }))
  }

  async function setDate(date: IsoDate | null): Promise<void> {
    const id = dossier.dossier?.id
    if (id !== undefined) await storage.dossiers.change(id, { visitDate: date })
  }

  function tick(step: VisitStepId, done: boolean): Promise<void> {
    return edit(({ stepsDone }) => ({ stepsDone: withOrWithout(stepsDone, step, done) }))
  }

  function layReady(evidenceId: string, ready: boolean): Promise<void> {
    return edit(({ laidReady }) => ({ laidReady: withOrWithout(laidReady, evidenceId, ready) }))
  }

  function addSeat(): Promise<void> {
    const seat: VisitSeat = { id: crypto.randomUUID(), ...NEW_SEAT }
    return edit(({ team }) => ({ team: [...team, seat] }))
  }

  function changeSeat(id: string, changes: Partial<Omit<VisitSeat, 'id'>>): Promise<void> {
    return edit(({ team }) => ({
      team: team.map((seat) => (seat.id === id ? { ...seat, ...changes } : seat)),
    }))
  }

  function removeSeat(id: string): Promise<void> {
    return edit(({ team }) => ({ team: team.filter((seat) => seat.id !== id) }))
  }

  function addQuestion(themeId: string | null): Promise<void> {
    const added: ExpectedQuestion = { id: crypto.randomUUID(), themeId, ...NEW_QUESTION }
    return edit((plan) => ({ questions: [...plan.questions, added] }))
  }

  function changeQuestion(id: string, changes: Partial<Omit<ExpectedQuestion, 'id'>>): Promise<void> {
    return edit((plan) => ({
      questions: plan.questions.map((one) => (one.id === id ? { ...one, ...changes } : one)),
    }))
  }

  function removeQuestion(id: string): Promise<void> {
    return edit((plan) => ({ questions: plan.questions.filter((one) => one.id !== id) }))
  }

  /** "Als ernaar gevraagd wordt, zeggen wij", in the judgement of the norm. Throws when there is no assessment. */
  function answer(normId: string, answerIfAsked: string): Promise<Judgement> {
    const assessmentId = assessment.value?.id
    if (assessmentId === undefined) throw new Error('An answer needs an assessment')
    return storage.judgements.judge(assessmentId, normId, { answerIfAsked })
  }

  async function print(): Promise<void> {
    const outcome = await platform.print()
    if (!outcome.ok) undo.warn(outcome.problem.message)
  }

  return {
    assessment,
    visitDate,
    daysLeft,
    steps,
    documents,
    questions,
    openPoints,
    standing,
    normTitle,
    setDate,
    tick,
    layReady,
    addSeat,
    changeSeat,
    removeSeat,
    addQuestion,
    changeQuestion,
    removeQuestion,
    answer,
    print,
  }
})

/** The day of the last change that made this the date of the visit; `null` when the history does not say. */
function enteredOn(entries: readonly HistoryEntry[], date: IsoDate): IsoDate | null {
  const moments = entries
    .filter(({ before, after }) => after?.['visitDate'] === date && before?.['visitDate'] !== date)
    .map(({ at }) => at)
    .toSorted()
  const last = moments.at(-1)
  return last === undefined ? null : dayOfMoment(last)
}

function withOrWithout(ids: readonly string[], id: string, present: boolean): readonly string[] {
  const others = ids.filter((one) => one !== id)
  return present ? [...others, id] : others
}
