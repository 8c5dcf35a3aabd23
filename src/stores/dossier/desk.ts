import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { deskFacts, onDesk, roundOnDesk, type DeskFacts, type DeskOrder } from '../../domain/dossier/desk'
import { useToday } from '../app/today'
import { useAppServices } from '../app-services'
import { latestOnly } from '../latest'
import { useDossiers } from './dossiers'

/** The dossiers of this computer beside each other: which one asks for something now. */
export const useDesk = defineStore('desk', () => {
  const { storage } = useAppServices()
  const dossiers = useDossiers()
  const days = useToday()
  const looks = latestOnly()

  const facts = shallowRef<ReadonlyMap<string, DeskFacts>>(new Map())
  const order = ref<DeskOrder>('visit')
  const reversed = ref(false)
  const search = ref('')

  async function factsOf(id: string): Promise<DeskFacts> {
    const [rounds, actions] = await Promise.all([storage.rounds.listOf(id), storage.actions.listOf(id)])
    const round = roundOnDesk(rounds)
    const responses =
      round === null || round.keptResults !== null ? [] : await storage.responses.listOfRound(round.id)
    return deskFacts(round, responses, actions, days.today)
  }

  /** Reads what there is to tell, one dossier after another, so that the page can be used meanwhile. */
  async function look(): Promise<void> {
    const isWanted = looks.begin()
    for (const { id } of dossiers.dossiers) {
      const found = await factsOf(id)
      if (!isWanted()) return
      facts.value = new Map([...facts.value, [id, found]])
    }
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
    dossiers.dossiers.map((dossier) => ({ dossier, facts: facts.value.get(dossier.id) ?? null })),
  )
  const lines = computed(() =>
    onDesk(all.value, { order: order.value, reversed: reversed.value, search: search.value }, days.today),
  )

  return { lines, order, reversed, search, look, leave, orderBy }
})
