import { defineStore } from 'pinia'
import { shallowReactive, shallowRef, type ShallowRef } from 'vue'
import type { Dossier, DossierContent, DossierLists, DossierRecords } from '../../domain/dossier/dossier'
import { NO_RECORDS } from '../../domain/dossier/dossier'
import { forEachList, HISTORY_LISTS, type HistoryList } from '../../domain/dossier-lists'
import type { Receipt } from '../../domain/survey/filling/filled-form'
import type { Response } from '../../domain/survey/round/response'
import type { Round } from '../../domain/survey/round/round'
import type { ListRepositories } from '../../storage/storage'
import { useAppServices } from '../app-services'
import { latestOnly } from '../latest'
import { useSaving } from '../app/saving'

/** The lists with a history, each as it is now. */
type FollowedLists = { readonly [Name in HistoryList]: ShallowRef<readonly DossierRecords[Name][]> }

/**
 * One dossier with everything in it, as the storage has it, live: one subscription for the stores of all rooms. It hands out the
 * responses themselves, so no screen asks it: `useDossier` gives the rest, `useRoundFigures` what may be made of them.
 */
export const useFollowedDossier = defineStore('followed-dossier', () => {
  const { storage, now, log } = useAppServices()
  const { report } = useSaving()
  const dossier = shallowRef<Dossier | null>(null)
  const missing = shallowRef(false)
  const lists = forEachList(HISTORY_LISTS, () => shallowRef([])) as FollowedLists
  const { rounds } = lists
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
    const began = now().getTime()
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
    log?.({
      event: 'dossier-opened',
      ms: Math.max(0, now().getTime() - began),
      records: HISTORY_LISTS.reduce((sum, name) => sum + content[name].length, 0),
    })
    return true
  }

  /** Sets all lists in one go, so that records of two dossiers are never mixed. */
  function hold(content: Pick<DossierLists, HistoryList | 'responses'>): void {
    for (const name of HISTORY_LISTS) lists[name].value = content[name]
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
    const repositories: ListRepositories = storage
    const followList = <Name extends HistoryList>(name: Name) => {
      const list: FollowedLists[Name] = lists[name]
      return repositories[name].watchOf(
        id,
        into((records) => {
          list.value = records
          if (name === 'rounds') followResponses(rounds.value, into, isWanted)
        }),
      )
    }
    stops = [
      storage.dossiers.watch(
        into((list) => {
          const current = list.find((one) => one.id === id)
          missing.value = current === undefined
          if (current !== undefined) dossier.value = current
        }),
      ),
      ...HISTORY_LISTS.map((name) => followList(name)),
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
      ...NO_RECORDS,
      ...Object.fromEntries(HISTORY_LISTS.map((name) => [name, lists[name].value])),
      responses: rounds.value.flatMap(({ id }) => responses.get(id) ?? []),
      receipts: rounds.value.flatMap(({ id }) => receipts.get(id) ?? []),
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
    hold(NO_RECORDS)
  }

  /** The questionnaires that came in for a round. */
  function responsesOf(roundId: string): readonly Response[] {
    return responses.get(roundId) ?? []
  }

  return {
    dossier,
    missing,
    ...lists,
    responsesOf,
    open,
    close,
    inMemory,
  }
})
