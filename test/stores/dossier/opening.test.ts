/** Opening a dossier with several rounds: the overview does not wait for the answers of older rounds, and nothing is said of those before. */
import { createPinia, setActivePinia } from 'pinia'
import { expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import { appServicesKey } from '../../../src/stores/app-services'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useNextStep } from '../../../src/stores/dossier/next-step'
import { useResults } from '../../../src/stores/survey/results/results'
import { freshName, openTest, standingClock } from '../../storage/open'
import { ANSWERED, fillDossier, roundFields } from '../../storage/small-dossier'

/** Three rounds, the oldest first, each closed; of the last one the results stand beside the norms. */
async function threeRounds() {
  const clock = standingClock()
  const storage = await openTest(freshName(), clock)
  const { dossierId, roundId } = await fillDossier(storage)
  // Nothing comes before the rounds.
  for (const { id } of await storage.actions.listOf(dossierId)) await storage.actions.remove(id)
  const older: string[] = []
  for (const year of ['2023', '2024']) {
    const fields = roundFields(dossierId, {
      title: year,
      opensOn: `${year}-02-01`,
      closesOn: `${year}-03-01`,
    })
    const round = await storage.rounds.add(fields)
    await storage.rounds.change(round.id, { status: 'open' })
    const draft = await storage.responses.start(round)
    await storage.responses.change(draft.id, ANSWERED)
    await storage.responses.submit(draft.id)
    await storage.rounds.change(round.id, { status: 'closed' })
    older.push(round.id)
  }
  await storage.rounds.change(roundId, { status: 'closed', closesOn: '2026-03-01' })
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, { storage, platform: {} as Platform, now: clock.now, appVersion: '0' })
  setActivePinia(app.config.globalProperties.$pinia)
  const stores = app.runWithContext(() => ({
    dossier: useDossier(),
    results: useResults(),
    next: useNextStep(),
  }))
  return { storage, dossierId, last: roundId, older, ...stores }
}

test('the overview has the figures of the last round, and of the others nothing until they are read', async () => {
  const { storage, dossier, results, next, dossierId, last, older } = await threeRounds()
  const watch = storage.responses.watchOfRound
  const held: (() => void)[] = []
  vi.spyOn(storage.responses, 'watchOfRound').mockImplementation((roundId, listener) =>
    watch(roundId, (found) => void held.push(() => listener(found))),
  )
  expect(await dossier.begin(dossierId)).toBe(true)
  expect(results.responseFor(last)?.submitted).toBe(3)
  expect(results.latestResults?.roundId).toBe(last)
  // Too few answered the last one, so the next step depends on the rounds before it.
  expect(older.map((id) => results.resultsFor(id))).toEqual([null, null])
  expect(next.nextStep).toBeNull()
  expect(dossier.inMemory()).toBeNull()

  const whole = dossier.open(dossierId)
  // One round after another: each is asked for when the one before it has come.
  await vi.waitUntil(() => {
    for (const give of held.splice(0)) give()
    return older.every((id) => results.responseFor(id) !== null)
  })
  expect(await whole).toBe(true)
  expect(older.map((id) => results.responseFor(id)?.submitted)).toEqual([1, 1])
  expect(next.nextStep).not.toBeNull()
  expect(dossier.inMemory()?.responses.filter(({ status }) => status === 'submitted')).toHaveLength(5)
})

test('the answers of an older round are read once', async () => {
  const { dossier, storage, dossierId, older } = await threeRounds()
  const asked = [vi.spyOn(storage.responses, 'listOfRound'), vi.spyOn(storage.responses, 'watchOfRound')]
  const whole = vi.spyOn(storage, 'contentOf')
  await dossier.open(dossierId)
  const rounds = asked.flatMap(({ mock }) => mock.calls.map(([roundId]) => roundId))
  for (const id of older) expect(rounds.filter((one) => one === id)).toHaveLength(1)
  expect(whole).not.toHaveBeenCalled()
})

test('who waits for all of a dossier that is left meanwhile is told so, and does not wait forever', async () => {
  const { dossier, results, dossierId, last } = await threeRounds()
  const waiting = dossier.open(dossierId)
  await dossier.begin(dossierId)
  dossier.close()
  expect(await waiting).toBe(false)
  expect(results.responseFor(last)).toBeNull()
  expect(await dossier.open(dossierId)).toBe(true)
  expect(results.responseFor(last)?.submitted).toBe(3)
})

test('a round that is made later counts at once', async () => {
  const { dossier, results, storage, dossierId } = await threeRounds()
  await dossier.open(dossierId)
  const { id } = await storage.rounds.add(roundFields(dossierId, { title: 'nieuw' }))
  await vi.waitUntil(() => dossier.rounds.some((round) => round.id === id))
  expect(results.responseFor(id)?.submitted).toBe(0)
})
