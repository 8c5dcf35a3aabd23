/** The results of the rounds of a dossier, on the real storage. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../../src/contract/platform'
import type * as Results from '../../../../src/domain/survey/results/results'
import { resultsOf } from '../../../../src/domain/survey/results/results'
import type { Storage } from '../../../../src/storage/storage'
import { useDossier } from '../../../../src/stores/dossier/dossier'
import { appServicesKey } from '../../../../src/stores/app-services'
import { useFilling } from '../../../../src/stores/survey/filling/filling'
import { useResults } from '../../../../src/stores/survey/results/results'
import { useRounds } from '../../../../src/stores/survey/round/rounds'
import { openTest } from '../../../storage/open'

vi.mock('../../../../src/domain/survey/results/results', async (original) => {
  const real = await original<typeof Results>()
  return { ...real, resultsOf: vi.fn(real.resultsOf) }
})

const workedOut = (): readonly string[] => vi.mocked(resultsOf).mock.calls.map(([{ title }]) => title)

let storage: Storage

beforeEach(async () => {
  storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'VSV Proef' })
  await storage.dossiers.change(id, { roster: [{ professionId: 'GYN', headCount: 7 }] })
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, {
    storage,
    platform: {} as Platform,
    now: () => new Date(2026, 10, 23, 9),
    appVersion: '0',
  })
  setActivePinia(pinia)
  await useDossier().open(id)
  vi.mocked(resultsOf).mockClear()
})

async function openedRound(title: string) {
  const rounds = useRounds()
  const { id } = await rounds.make({
    title,
    form: 'quickscan',
    opensOn: null,
    closesOn: null,
    introduction: '',
  })
  await rounds.open(id)
  const round = await storage.rounds.get(id)
  if (round === undefined) throw new Error('no round')
  return round
}

async function fillIn(round: Awaited<ReturnType<typeof openedRound>>): Promise<void> {
  const filling = useFilling()
  filling.prepare(round)
  await filling.chooseProfession('GYN')
  await filling.answer('AMB-1', 4)
  expect(await filling.submit()).toBe(true)
}

test('the results of a round are worked out when they are asked for, and again only when an answer to that round came in', async () => {
  const [first, second] = [await openedRound('eerste'), await openedRound('tweede')]
  await vi.waitFor(() => expect(useDossier().rounds.map(({ status }) => status)).toEqual(['open', 'open']))
  expect(workedOut()).toEqual([])

  const results = useResults()
  const submitted = ({ id }: { readonly id: string }) => results.responseFor(id)?.submitted
  expect([submitted(first), submitted(second), submitted(first)]).toEqual([0, 0, 0])
  expect(workedOut()).toEqual(['eerste', 'tweede'])

  vi.mocked(resultsOf).mockClear()
  await fillIn(second)
  await vi.waitFor(() => expect(submitted(second)).toBe(1))
  expect(submitted(first)).toBe(0)
  expect(new Set(workedOut())).toEqual(new Set(['tweede']))
})

test('of an open round nothing but counts can be had', async () => {
  const round = await openedRound('eerste')
  await fillIn(round)
  await vi.waitFor(() => expect(useResults().responseFor(round.id)?.submitted).toBe(1))
  expect(useResults().resultsFor(round.id)).toBeNull()
  expect(useResults().latestResults).toBeNull()
})
