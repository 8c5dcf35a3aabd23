import { defineStore } from 'pinia'
import { shallowReactive, shallowRef, type ShallowRef } from 'vue'
import type { Dossier, DossierContent, DossierLists, DossierRecords } from '../../domain/dossier/dossier'
import { NO_RECORDS } from '../../domain/dossier/dossier'
import { forEachList, HISTORY_LISTS, type HistoryList } from '../../domain/dossier-lists'
import type { Receipt } from '../../domain/survey/filling/filled-form'
import type { Response } from '../../domain/survey/round/response'
import type { Round } from '../../domain/survey/round/round'
import { latestShownRound, resultsMayBeShown } from '../../domain/survey/results/when-shown'
import type { ListRepositories } from '../../storage/storage'
import { useAppServices } from '../app-services'
import { latestOnly } from '../latest'
import { useSaving } from '../app/saving'

/** The lists with a history, each as it is now. */
type FollowedLists = { readonly [Name in HistoryList]: ShallowRef<readonly DossierRecords[Name][]> }

/** The rounds that the overview tells about: those that are not closed, and the one whose results stand beside norms and actions. */
function readFirst(rounds: readonly Round[]): readonly Round[] {
  const latest = latestShownRound(rounds)
  return rounds.filter((round) => !resultsMayBeShown(round) || round.id === latest?.id)
}

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
  /** Rounds whose responses are still being read: what depends on them is not known yet. */
  const unread = shallowReactive(new Set<string>())
  /** Only for {@link inMemory}, per round. */
  const receipts = new Map<string, readonly Receipt[]>()
  let stops: (() => void)[] = []
  const responseStops = new Map<string, () => void>()

  const openings = latestOnly()
  let opening: { readonly id: string; readonly begun: Promise<boolean>; whole: Promise<boolean> } | null =
    null

  /**
   * Starts following a dossier; resolves when everything of it is there. `false` when it does not exist, or when another
   * dossier was asked for meanwhile; that one is then, or soon will be, the one held here.
   */
  const open = (id: string): Promise<boolean> => opened(id).whole

  /**
   * As {@link open}, but resolves as soon as the overview can be shown: with all records, and with the responses of the rounds that are
   * open or were closed last. Those of older rounds are read after it, one round after another: see {@link isUnread}.
   */
  const begin = (id: string): Promise<boolean> => opened(id).begun

  function opened(id: string): NonNullable<typeof opening> {
    if (opening?.id === id) return opening
    close()
    const isWanted = openings.begin()
    const begun = show(id, isWanted)
    const mine = {
      id,
      begun,
      whole: begun.then(async (isThere) => {
        if (isThere) await readOn(isWanted)
        return isThere && isWanted()
      }),
    }
    // One that is not there, or could not be read, is tried again when it is asked for again.
    const forget = () => {
      if (opening === mine) opening = null
    }
    mine.whole.then((isThere) => {
      if (!isThere) forget()
    }, forget)
    opening = mine
    return mine
  }

  async function show(id: string, isWanted: () => boolean): Promise<boolean> {
    const began = now().getTime()
    const found = await storage.dossiers.get(id)
    if (!isWanted()) return false
    missing.value = found === undefined || found.deletedAt !== null
    if (missing.value) return false
    const records = await storage.recordsOf(id)
    if (!isWanted() || records === undefined) return false
    const first = await Promise.all(
      readFirst(records.rounds).map(
        async (round) => [round.id, await storage.responses.listOfRound(round.id)] as const,
      ),
    )
    if (!isWanted()) return false
    hold(records, new Map(first))
    dossier.value = records.dossier
    follow(id, isWanted)
    log?.({
      event: 'dossier-opened',
      ms: Math.max(0, now().getTime() - began),
      records: HISTORY_LISTS.reduce((sum, name) => sum + records[name].length, 0),
    })
    return true
  }

  /** Sets all lists in one go, so that records of two dossiers are never mixed. */
  function hold(
    records: Pick<DossierLists, HistoryList>,
    first: ReadonlyMap<string, readonly Response[]>,
  ): void {
    for (const name of HISTORY_LISTS) lists[name].value = records[name]
    responses.clear()
    unread.clear()
    for (const [roundId, found] of first) responses.set(roundId, found)
    for (const { id } of records.rounds) if (!first.has(id)) unread.add(id)
  }

  /** Who waits for a dossier that is closed meanwhile does not wait forever. */
  let stopReading = (): void => undefined

  /** One round after another, so that the page can be used in between. */
  async function readOn(isWanted: () => boolean): Promise<void> {
    for (const roundId of [...unread]) {
      await new Promise<void>((resolve) => {
        stopReading = resolve
        followRound(roundId, isWanted, resolve)
      })
      if (!isWanted()) return
    }
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
          if (name !== 'rounds') return
          for (const round of rounds.value)
            if (!responseStops.has(round.id) && !unread.has(round.id)) followRound(round.id, isWanted)
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

  function followRound(roundId: string, isWanted: () => boolean, onRead?: () => void): void {
    responseStops.set(
      roundId,
      storage.responses.watchOfRound(roundId, (found) => {
        if (isWanted()) {
          responses.set(roundId, found)
          unread.delete(roundId)
          followReceipts(roundId, isWanted).catch(report)
        }
        onRead?.()
      }),
    )
  }

  /** A form that came in leaves a receipt in the same step. */
  async function followReceipts(roundId: string, isWanted: () => boolean): Promise<void> {
    const found = await storage.receipts.listOf(roundId)
    if (isWanted()) receipts.set(roundId, found)
  }

  /**
   * What this window still holds of the dossier, for when the database has gone: everything but the history. `null` when no dossier
   * is open, or when it was not read to the end.
   */
  function inMemory(): DossierContent | null {
    if (dossier.value === null || unread.size > 0) return null
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
    stopReading()
    stops = []
    responseStops.clear()
    receipts.clear()
    dossier.value = null
    hold(NO_RECORDS, new Map())
  }

  /** The questionnaires that came in for a round. */
  function responsesOf(roundId: string): readonly Response[] {
    return responses.get(roundId) ?? []
  }

  /** Whether nothing can be said of a round yet, because its responses are still being read; see {@link begin}. */
  function isUnread(roundId: string): boolean {
    return unread.has(roundId)
  }

  return {
    dossier,
    missing,
    ...lists,
    responsesOf,
    isUnread,
    open,
    begin,
    close,
    inMemory,
  }
})
