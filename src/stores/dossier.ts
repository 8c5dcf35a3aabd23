import { defineStore } from 'pinia'
import { computed, shallowRef, triggerRef } from 'vue'
import type { Action } from '../domain/actions/action'
import type { Assessment, Judgement } from '../domain/framework/assessment'
import type { Dossier, DossierContent } from '../domain/dossier'
import { currentOf, inspectionOf, listOf } from '../domain/framework/current-assessments'
import type { Delegation } from '../domain/delegation/delegation'
import type { OwnSet } from '../domain/own-set'
import type { Evidence } from '../domain/framework/evidence'
import type { Finding } from '../domain/attention'
import { findingsOf } from '../domain/findings'
import { nextStepOf } from '../domain/next-step'
import { normsOf } from '../domain/question-set'
import { readinessOf } from '../domain/framework/readiness'
import type { Response } from '../domain/survey/response'
import { responseLines, type ResponseCounts } from '../domain/results/response-lines'
import { resultsMayBeShown, resultsOf } from '../domain/results/results'
import type { Receipt } from '../domain/survey/filled-form'
import type { Round } from '../domain/survey/round'
import type { RoundResults } from '../domain/results/round-results'
import { frameworkSet } from '../storage/question-sets'
import { nl } from '../texts/nl'
import { useGround } from './ground'
import { latestOnly } from './latest'
import { useSaving } from './saving'
import { useToday } from './today'

const NOTHING: DossierLists = {
  rounds: [],
  responses: [],
  assessments: [],
  judgements: [],
  evidence: [],
  actions: [],
  delegations: [],
  ownSets: [],
}

type DossierLists = Omit<DossierContent, 'dossier' | 'receipts' | 'history'>

/**
 * The dossier the user works in. Follows the storage live. Responses stay inside: what leaves is `resultsFor`, which has been
 * through every confidentiality rule, and counts per profession.
 */
export const useDossier = defineStore('dossier', () => {
  const { storage } = useGround()
  const days = useToday()
  const saving = useSaving()
  const dossier = shallowRef<Dossier | null>(null)
  const missing = shallowRef(false)
  const rounds = shallowRef<readonly Round[]>([])
  const assessments = shallowRef<readonly Assessment[]>([])
  const judgements = shallowRef<readonly Judgement[]>([])
  const evidence = shallowRef<readonly Evidence[]>([])
  const actions = shallowRef<readonly Action[]>([])
  const delegations = shallowRef<readonly Delegation[]>([])
  const ownSets = shallowRef<readonly OwnSet[]>([])
  const responses = shallowRef(new Map<string, readonly Response[]>())
  /** Only for {@link inMemory}, per round. */
  const receipts = new Map<string, readonly Receipt[]>()
  let stops: (() => void)[] = []
  const responseStops = new Map<string, () => void>()

  const openings = latestOnly()
  let opening: { readonly id: string; readonly done: Promise<boolean> } | null = null

  /**
   * Starts following a dossier; resolves when everything of it is there. `false` when it does not exist, and when another one was asked
   * for in the meantime: then that one is, or will be, what the store holds.
   */
  function open(id: string): Promise<boolean> {
    if (dossier.value?.id === id) return Promise.resolve(true)
    if (opening?.id === id) return opening.done
    close()
    const done = show(id, openings.begin()).finally(() => {
      if (opening?.done === done) opening = null
    })
    opening = { id, done }
    return done
  }

  async function show(id: string, isWanted: () => boolean): Promise<boolean> {
    const found = await storage.dossiers.get(id)
    if (!isWanted()) return false
    missing.value = found === undefined || found.deletedAt !== null
    if (missing.value) return false
    const content = await storage.contentOf(id)
    if (!isWanted() || content === undefined) return false
    hold(content)
    for (const { id: roundId } of content.rounds)
      receipts.set(
        roundId,
        content.receipts.filter((one) => one.roundId === roundId),
      )
    dossier.value = content.dossier
    follow(id, isWanted)
    // On a full disk it opens all the same: which one was the last is the least of it.
    await storage.settings.change({ lastDossierId: id }).catch(saving.report)
    return isWanted()
  }

  /** Everything of one dossier at once, so that there is never something of another beside it. */
  function hold(content: DossierLists): void {
    rounds.value = content.rounds
    assessments.value = content.assessments
    judgements.value = content.judgements
    evidence.value = content.evidence
    actions.value = content.actions
    delegations.value = content.delegations
    ownSets.value = content.ownSets
    responses.value = new Map(
      content.rounds.map((round) => [
        round.id,
        content.responses.filter(({ roundId }) => roundId === round.id),
      ]),
    )
  }

  /** @param isWanted what a query of a dossier that was left still brings is let go */
  function follow(id: string, isWanted: () => boolean): void {
    const into =
      <T>(take: (value: T) => void) =>
      (value: T): void => {
        if (isWanted()) take(value)
      }
    stops = [
      storage.dossiers.watch(
        into((list) => {
          const current = list.find((one) => one.id === id)
          missing.value = current === undefined
          if (current !== undefined) dossier.value = current
        }),
      ),
      storage.rounds.watchOf(
        id,
        into((list) => {
          rounds.value = list
          followResponses(list, into, isWanted)
        }),
      ),
      storage.assessments.watchOf(
        id,
        into((list) => (assessments.value = list)),
      ),
      storage.judgements.watchOf(
        id,
        into((list) => (judgements.value = list)),
      ),
      storage.evidence.watchOf(
        id,
        into((list) => (evidence.value = list)),
      ),
      storage.actions.watchOf(
        id,
        into((list) => (actions.value = list)),
      ),
      storage.delegations.watchOf(
        id,
        into((list) => (delegations.value = list)),
      ),
      storage.ownSets.watchOf(
        id,
        into((list) => (ownSets.value = list)),
      ),
    ]
  }

  function followResponses(
    list: readonly Round[],
    into: <T>(take: (value: T) => void) => (value: T) => void,
    isWanted: () => boolean,
  ): void {
    for (const round of list) {
      if (responseStops.has(round.id)) continue
      responseStops.set(
        round.id,
        storage.responses.watchOfRound(
          round.id,
          into((found) => {
            responses.value.set(round.id, found)
            triggerRef(responses)
            followReceipts(round.id, isWanted).catch(saving.report)
          }),
        ),
      )
    }
  }

  /** A form that came in leaves a receipt in the same step. */
  async function followReceipts(roundId: string, isWanted: () => boolean): Promise<void> {
    const found = await storage.receipts.listOf(roundId)
    if (isWanted()) receipts.set(roundId, found)
  }

  /**
   * What this window still holds of the dossier, for when the database has gone: everything but the history. `null` when no dossier
   * is open.
   */
  function inMemory(): DossierContent | null {
    if (dossier.value === null) return null
    return {
      dossier: dossier.value,
      rounds: rounds.value,
      responses: rounds.value.flatMap(({ id }) => responses.value.get(id) ?? []),
      receipts: rounds.value.flatMap(({ id }) => receipts.get(id) ?? []),
      assessments: assessments.value,
      judgements: judgements.value,
      evidence: evidence.value,
      actions: actions.value,
      delegations: delegations.value,
      ownSets: ownSets.value,
      history: [],
    }
  }

  function close(): void {
    openings.drop()
    opening = null
    for (const stop of [...stops, ...responseStops.values()]) stop()
    stops = []
    responseStops.clear()
    receipts.clear()
    dossier.value = null
    chosenAssessmentId.value = null
    hold(NOTHING)
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
  /** What the user chose to work on; `null` until a choice was made. */
  const chosenAssessmentId = shallowRef<string | null>(null)
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
    dossier,
    missing,
    rounds,
    assessments,
    assessment,
    currentAssessments,
    chooseAssessment,
    chooseAssessmentWith,
    judgements,
    judgementByNorm,
    norms,
    evidence,
    actions,
    delegations,
    ownSets,
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
    open,
    close,
    inMemory,
    resultsFor,
    responseFor,
    submittedOf,
  }
})
