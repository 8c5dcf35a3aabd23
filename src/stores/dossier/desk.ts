import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { deskFacts, onDesk, type DeskOrder } from '../../domain/dossier/desk'
import { knownCount, deskRecords, roundOnDesk, type DeskRecords } from '../../domain/dossier/desk-records'
import type { Dossier } from '../../domain/dossier/dossier'
import { lookedAt, weekOver } from '../../domain/dossier/week'
import { INSPECTION_FRAMEWORK } from '../../storage/built-in-ids'
import { useToday } from '../app/today'
import { useAppServices } from '../app-services'
import { latestOnly } from '../latest'
import { useDossiers } from './dossiers'

/** How long (ms) is read before the page shows what was found. */
const PAUSE = 100

/** What was read of a dossier, and of when. */
interface Read {
  readonly changedAt: string
  readonly records: DeskRecords
}

/** The dossiers of this computer beside each other: which one asks for something now, and what comes up in all of them. */
export const useDesk = defineStore('desk', () => {
  const { storage, now } = useAppServices()
  const dossiers = useDossiers()
  const days = useToday()
  const looks = latestOnly()

  /** By dossier. In memory only: stored, it would have to change with every questionnaire that comes in, and so tell when. */
  const read = shallowRef<ReadonlyMap<string, Read>>(new Map())
  const order = ref<DeskOrder>('visit')
  const reversed = ref(false)
  const search = ref('')

  async function recordsOf(id: string): Promise<DeskRecords> {
    const [rounds, assessments, judgements, actions, delegations, sessions] = await Promise.all([
      storage.rounds.listOf(id),
      storage.assessments.listOf(id),
      storage.judgements.listOf(id),
      storage.actions.listOf(id),
      storage.delegations.listOf(id),
      storage.sessions.listOf(id),
    ])
    const round = roundOnDesk(rounds)
    const mustCount = round !== null && knownCount(round) === null
    const responses = mustCount ? await storage.responses.listOfRound(round.id) : []
    return deskRecords(
      { rounds, responses, assessments, judgements, actions, delegations, sessions },
      INSPECTION_FRAMEWORK,
    )
  }

  /** Whether what was read of a dossier is still so: questionnaires come in without a trace, and a clock may have been put back. */
  function isStill({ id, updatedAt }: Dossier): boolean {
    const known = read.value.get(id)
    return (
      known?.changedAt === updatedAt &&
      known.records.round?.status !== 'open' &&
      updatedAt < now().toISOString()
    )
  }

  /** Reads what there is to tell, one dossier after another, so that the page can be used meanwhile; only what may have changed. */
  async function look(): Promise<void> {
    const isWanted = looks.begin()
    const list = dossiers.dossiers
    const found = new Map(
      list.flatMap(({ id }) => {
        const known = read.value.get(id)
        return known === undefined ? [] : [[id, known] as const]
      }),
    )
    let shown = performance.now()
    for (const dossier of list) {
      if (isStill(dossier)) continue
      const { id, updatedAt: changedAt } = dossier
      const records = await recordsOf(id)
      if (!isWanted()) return
      found.set(id, { changedAt, records })
      if (performance.now() - shown < PAUSE) continue
      read.value = new Map(found)
      shown = performance.now()
    }
    read.value = found
  }

  /** The page was left. */
  function leave(): void {
    looks.drop()
    search.value = ''
  }

  /** The same order again turns it round. */
  function orderBy(wanted: DeskOrder): void {
    reversed.value = order.value === wanted && !reversed.value
    order.value = wanted
  }

  const all = computed(() =>
    dossiers.dossiers.map((dossier) => ({ dossier, records: read.value.get(dossier.id)?.records ?? null })),
  )
  const lines = computed(() =>
    onDesk(
      all.value.map(({ dossier, records }) => ({
        dossier,
        facts: records === null ? null : deskFacts(records, days.today),
      })),
      { order: order.value, reversed: reversed.value, search: search.value },
      days.today,
    ),
  )
  /** Whether every dossier was read: until then nobody can say that nothing comes up. */
  const isRead = computed(() => all.value.every(({ records }) => records !== null))
  const week = computed(() => weekOver(all.value, days.today))
  /** How many dossiers the week is about. */
  const weekOf = computed(() => lookedAt(all.value).length)

  return { lines, order, reversed, search, isRead, week, weekOf, look, leave, orderBy }
})
