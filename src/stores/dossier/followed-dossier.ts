import { defineStore } from 'pinia'
import { shallowReactive, shallowRef } from 'vue'
import type { Action } from '../../domain/actions/action'
import type { Delegation } from '../../domain/delegation/delegation'
import type { Dossier, DossierContent } from '../../domain/dossier/dossier'
import type { Assessment, Judgement } from '../../domain/framework/assessment/assessment'
import type { Evidence } from '../../domain/framework/evidence/evidence'
import type { OwnSet } from '../../domain/framework/content/own-set'
import type { Session } from '../../domain/session/session'
import type { Receipt } from '../../domain/survey/filling/filled-form'
import type { Response } from '../../domain/survey/round/response'
import type { Round } from '../../domain/survey/round/round'
import { useAppServices } from '../app-services'
import { latestOnly } from '../latest'
import { useSaving } from '../app/saving'

const NOTHING: DossierLists = {
  rounds: [],
  responses: [],
  assessments: [],
  judgements: [],
  evidence: [],
  actions: [],
  delegations: [],
  ownSets: [],
  sessions: [],
}

type DossierLists = Omit<DossierContent, 'dossier' | 'receipts' | 'history'>

/**
 * One dossier with everything in it, as the storage has it, live: one subscription for the stores of all rooms. It hands out the
 * responses themselves, so no screen asks it: `useDossier` gives the rest, `useRoundFigures` what may be made of them.
 */
export const useFollowedDossier = defineStore('followed-dossier', () => {
  const { storage } = useAppServices()
  const { report } = useSaving()
  const dossier = shallowRef<Dossier | null>(null)
  const missing = shallowRef(false)
  const rounds = shallowRef<readonly Round[]>([])
  const assessments = shallowRef<readonly Assessment[]>([])
  const judgements = shallowRef<readonly Judgement[]>([])
  const evidence = shallowRef<readonly Evidence[]>([])
  const actions = shallowRef<readonly Action[]>([])
  const delegations = shallowRef<readonly Delegation[]>([])
  const ownSets = shallowRef<readonly OwnSet[]>([])
  const sessions = shallowRef<readonly Session[]>([])
  /** Per round, so that one answer does not recompute the other rounds. */
  const responses = shallowReactive(new Map<string, readonly Response[]>())
  /** Only for {@link inMemory}, per round. */
  const receipts = new Map<string, readonly Receipt[]>()
  let stops: (() => void)[] = []
  const responseStops = new Map<string, () => void>()

  const openings = latestOnly()
  let opening: { readonly id: string; readonly done: Promise<boolean> } | null = null

  /**
   * Starts following a dossier; resolves when everything of it is there. `false` when it does not exist, or when another
   * dossier was asked for meanwhile; that one is then, or soon will be, the one held here.
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
    return true
  }

  /** Sets all lists in one go, so that records of two dossiers are never mixed. */
  function hold(content: DossierLists): void {
    rounds.value = content.rounds
    assessments.value = content.assessments
    judgements.value = content.judgements
    evidence.value = content.evidence
    actions.value = content.actions
    delegations.value = content.delegations
    ownSets.value = content.ownSets
    sessions.value = content.sessions
    responses.clear()
    for (const { id } of content.rounds)
      responses.set(
        id,
        content.responses.filter(({ roundId }) => roundId === id),
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
      storage.sessions.watchOf(
        id,
        into((list) => (sessions.value = list)),
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
            responses.set(round.id, found)
            followReceipts(round.id, isWanted).catch(report)
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
      responses: rounds.value.flatMap(({ id }) => responses.get(id) ?? []),
      receipts: rounds.value.flatMap(({ id }) => receipts.get(id) ?? []),
      assessments: assessments.value,
      judgements: judgements.value,
      evidence: evidence.value,
      actions: actions.value,
      delegations: delegations.value,
      ownSets: ownSets.value,
      sessions: sessions.value,
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
    hold(NOTHING)
  }

  /** The questionnaires that came in for a round. */
  function responsesOf(roundId: string): readonly Response[] {
    return responses.get(roundId) ?? []
  }

  return {
    dossier,
    missing,
    rounds,
    responsesOf,
    assessments,
    judgements,
    evidence,
    actions,
    delegations,
    ownSets,
    sessions,
    open,
    close,
    inMemory,
  }
})
