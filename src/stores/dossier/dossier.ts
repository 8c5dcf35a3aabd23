import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Assessment, Judgement } from '../../domain/framework/assessment/assessment'
import { currentOf, inspectionOf, listOf } from '../../domain/framework/assessment/current-assessments'
import type { Finding } from '../../domain/framework/readiness/attention'
import { findingsOf } from '../../domain/dossier/findings'
import { nextStepOf } from '../../domain/dossier/next-step'
import { normsOf } from '../../domain/question-set'
import { readinessOf } from '../../domain/framework/readiness/readiness'
import { responseLines, type ResponseCounts } from '../../domain/survey/results/response-lines'
import { resultsMayBeShown, resultsOf } from '../../domain/survey/results/results'
import type { RoundResults } from '../../domain/survey/results/round-results'
import { frameworkSet } from '../../storage/question-sets'
import { nl } from '../../texts/nl'
import { followedDossier } from './followed-dossier'
import { useGround } from '../ground'
import { useSaving } from '../saving'
import { useToday } from './today'

/**
 * The dossier the user works in, and what follows from it. Responses stay inside: what leaves is `resultsFor`, which has been
 * through every confidentiality rule, and counts per profession.
 */
export const useDossier = defineStore('dossier', () => {
  const { storage } = useGround()
  const days = useToday()
  const saving = useSaving()
  /** What the user chose to work on; `null` until a choice was made. */
  const chosenAssessmentId = shallowRef<string | null>(null)
  const { responses, ...followed } = followedDossier(
    storage,
    saving.report,
    () => (chosenAssessmentId.value = null),
  )
  const { dossier, rounds, assessments, judgements, evidence, actions } = followed

  /** Follows a dossier, with the answer of {@link followedDossier}, and remembers it as the last one. */
  async function open(id: string): Promise<boolean> {
    if (dossier.value?.id === id) return true
    if (!(await followed.open(id))) return false
    // On a full disk it opens all the same: which one was the last is the least of it.
    await storage.settings.change({ lastDossierId: id }).catch(saving.report)
    return dossier.value?.id === id
  }

  const results = computed<ReadonlyMap<string, RoundResults>>(
    () =>
      new Map(
        rounds.value.map((round) => [
          round.id,
          resultsOf(round, responses.value.get(round.id) ?? [], { rest: nl.labels.restGroup }),
        ]),
      ),
  )

  /** The figures of a round that may be shown: `null` while it is still open (only its response may be seen then). */
  function resultsFor(roundId: string): RoundResults | null {
    const round = rounds.value.find(({ id }) => id === roundId)
    return round !== undefined && resultsMayBeShown(round) ? (results.value.get(roundId) ?? null) : null
  }

  /** Counts of a round in any state, the small professions together: never who or when. */
  function responseFor(roundId: string): ResponseCounts | null {
    const found = results.value.get(roundId)
    if (found === undefined) return null
    // Picked one by one: the figures beside them stay inside as long as the round is open.
    const { submitted, invited, rate, responseLabel } = found
    return { submitted, invited, rate, responseLabel, lines: responseLines(found) }
  }

  /** How many of each profession came in, for whoever types in or reads in answers and has them in hand. */
  function submittedOf(roundId: string): ReadonlyMap<string, number> {
    const professions = results.value.get(roundId)?.professions ?? []
    return new Map(professions.map(({ professionId, submitted }) => [professionId, submitted ?? 0]))
  }

  /** The round whose results stand beside the norms: the last one that was closed. */
  const latestClosedRound = computed(
    () =>
      rounds.value
        .filter(resultsMayBeShown)
        .toSorted((a, b) => (b.closesOn ?? '').localeCompare(a.closesOn ?? ''))[0] ?? null,
  )
  const latestResults = computed(() =>
    latestClosedRound.value === null ? null : resultsFor(latestClosedRound.value.id),
  )

  /**
   * The newest assessment of each framework, the inspection framework that comes with the app first. Older ones are locked and can
   * be looked at.
   */
  const currentAssessments = computed(() => currentOf(assessments.value, frameworkSet.id))
  /** The assessment being worked on: the chosen one, or else the newest of the first framework. */
  const assessment = computed(
    () =>
      assessments.value.find(({ id }) => id === chosenAssessmentId.value) ??
      currentAssessments.value[0] ??
      null,
  )

  /** @param of the dossier it is of: one that was made while the user went to another dossier is not chosen there */
  function chooseAssessment(id: string | null, of: string | null = dossier.value?.id ?? null): void {
    if (of === (dossier.value?.id ?? null)) chosenAssessmentId.value = id
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
        judgements.value
          .filter(({ assessmentId }) => assessmentId === assessment.value?.id)
          .map((judgement) => [judgement.normId, judgement]),
      ),
  )
  const readiness = computed(() => readinessOf(norms.value, [...judgementByNorm.value.values()]))
  /** Whether the assessment being worked on is of the inspection framework: of another list nobody says "inspectiegereedheid". */
  const isInspection = computed(
    () =>
      assessment.value !== null &&
      listOf(assessment.value, assessments.value, frameworkSet.id) === frameworkSet.id,
  )
  const todayIs = computed(() => days.today)

  /** What asks for attention with the norms of one assessment in view; actions and evidence are those of the whole dossier. */
  function findingsAbout(one: Assessment | null): readonly Finding[] {
    return findingsOf({
      norms: one === null ? [] : normsOf(one.questionSet),
      judgements: judgementsIn(one),
      evidence: evidence.value,
      actions: actions.value,
      results: latestResults.value,
      today: todayIs.value,
    })
  }

  function judgementsIn(one: Assessment | null): readonly Judgement[] {
    return judgements.value.filter(({ assessmentId }) => assessmentId === one?.id)
  }

  const findings = computed(() => findingsAbout(assessment.value))

  /** The inspection framework, whatever list is being worked on: the overview, the menu and the visit rest on it. */
  const inspection = computed(() => inspectionOf(assessments.value, frameworkSet.id))
  const inspectionNorms = computed(() =>
    inspection.value === null ? [] : normsOf(inspection.value.questionSet),
  )
  const inspectionReadiness = computed(() =>
    readinessOf(inspectionNorms.value, judgementsIn(inspection.value)),
  )
  const inspectionFindings = computed(() => findingsAbout(inspection.value))
  /** The current assessment of every other list, with its own figures. */
  const otherLists = computed(() =>
    currentAssessments.value
      .filter(({ id }) => id !== inspection.value?.id)
      .map((one) => ({
        assessment: one,
        figures: readinessOf(normsOf(one.questionSet), judgementsIn(one)),
      })),
  )

  const nextStep = computed(() =>
    dossier.value === null
      ? null
      : nextStepOf({
          dossier: dossier.value,
          rounds: rounds.value,
          results: results.value,
          assessment: inspection.value,
          judgements: judgementsIn(inspection.value),
          actions: actions.value,
          today: todayIs.value,
        }),
  )

  return {
    ...followed,
    open,
    assessment,
    currentAssessments,
    chooseAssessment,
    chooseAssessmentWith,
    judgementByNorm,
    norms,
    readiness,
    isInspection,
    findings,
    inspection,
    inspectionNorms,
    inspectionReadiness,
    inspectionFindings,
    otherLists,
    nextStep,
    today: todayIs,
    latestClosedRound,
    latestResults,
    resultsFor,
    responseFor,
    submittedOf,
  }
})
