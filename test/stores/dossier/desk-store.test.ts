/** Seventy-one dossiers beside each other: everything is told, and only what may have changed is read again. */
import { createPinia, setActivePinia } from 'pinia'
import { expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import type { Storage } from '../../../src/storage/storage'
import { useToday } from '../../../src/stores/app/today'
import { appServicesKey } from '../../../src/stores/app-services'
import { useDesk } from '../../../src/stores/dossier/desk'
import { useDossiers } from '../../../src/stores/dossier/dossiers'
import { freshName, openTest, standingClock } from '../../storage/open'
import { actionFields, ANSWERED, fillDossier } from '../../storage/small-dossier'

const MANY = 71

/** @param fill puts more dossiers beside the first one; gives how many there are then */
async function consultant(fill: (storage: Storage, firstId: string) => Promise<number>) {
  const clock = standingClock()
  const storage = await openTest(freshName(), clock)
  const first = await fillDossier(storage, 'VSV 1')
  const count = await fill(storage, first.dossierId)
  clock.pass(60_000)
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, { storage, platform: {} as Platform, now: clock.now, appVersion: '0' })
  setActivePinia(app.config.globalProperties.$pinia)
  const stores = app.runWithContext(() => ({ desk: useDesk(), dossiers: useDossiers(), days: useToday() }))
  await vi.waitUntil(() => stores.dossiers.dossiers.length === count)
  const factsOf = (id: string) => stores.desk.lines.find(({ dossier }) => dossier.id === id)?.facts
  return { ...stores, storage, clock, first, factsOf }
}

async function copies(storage: Storage, firstId: string): Promise<number> {
  const content = await storage.contentOf(firstId)
  if (content === undefined) throw new Error('no content')
  for (let number = 2; number <= MANY; number += 1)
    await storage.putContent(content, 'as-new', undefined, `VSV ${String(number)}`)
  return MANY
}

test('of every dossier there are coverage, sent work, the round and what is late, and what comes up in all of them', async () => {
  const { desk } = await consultant(copies)
  expect(desk.isRead).toBe(false)
  await desk.look()
  expect(desk.isRead).toBe(true)
  expect(desk.lines).toHaveLength(MANY)
  for (const { facts } of desk.lines)
    expect(facts).toMatchObject({
      round: { status: 'open', submitted: 3 },
      coverage: { list: 'Klein kader', assessed: 2, applicable: 3 },
      work: { out: 0, late: 0 },
      overdue: 1,
    })
  expect(desk.week.filter(({ kind, late }) => kind === 'actions' && late)).toHaveLength(MANY)
})

test('a dossier in which nothing changed is not read again; one that changed is, and one that people fill in', async () => {
  const { desk, storage, clock, dossiers, first, factsOf } = await consultant(async (storage) => {
    for (const name of ['VSV 2', 'VSV 3']) await storage.dossiers.add({ name })
    return 3
  })
  await desk.look()
  const read = vi.spyOn(storage.assessments, 'listOf')
  await desk.look()
  // It has an open round: a questionnaire comes in without touching the moment of change.
  expect(read.mock.calls).toEqual([[first.dossierId]])
  const [round] = await storage.rounds.listOf(first.dossierId)
  if (round === undefined) throw new Error('no round')
  const draft = await storage.responses.start(round)
  await storage.responses.change(draft.id, ANSWERED)
  await storage.responses.submit(draft.id)
  await desk.look()
  expect(factsOf(first.dossierId)?.round?.submitted).toBe(4)

  const other = dossiers.dossiers.find(({ id }) => id !== first.dossierId)
  if (other === undefined) throw new Error('no other')
  await storage.actions.plan(actionFields(other.id))
  clock.pass(60_000)
  await vi.waitUntil(() => dossiers.dossiers.find(({ id }) => id === other.id)?.updatedAt !== other.updatedAt)
  read.mockClear()
  await desk.look()
  expect(read.mock.calls.flat().toSorted()).toEqual([first.dossierId, other.id].toSorted())
  expect(factsOf(other.id)?.overdue).toBe(1)
})

test('after a clock was put back every dossier is read each time: its moment of change stands still then', async () => {
  const { desk, storage, clock } = await consultant(async (storage) => {
    await storage.dossiers.add({ name: 'VSV 2' })
    return 2
  })
  clock.pass(-3_600_000)
  await desk.look()
  const read = vi.spyOn(storage.assessments, 'listOf')
  await desk.look()
  expect(read).toHaveBeenCalledTimes(2)
})

test('on a new day the same dossiers are told as of that day, without reading them', async () => {
  const { desk, storage, days, first } = await consultant(async (storage, id) => {
    await storage.dossiers.change(id, { visitDate: '2026-12-05' })
    return 1
  })
  await desk.look()
  const kinds = () => desk.week.map(({ kind }) => kind)
  expect(kinds()).not.toContain('visit')
  const read = vi.spyOn(storage.rounds, 'listOf')
  days.today = '2026-12-01'
  expect(desk.week.find(({ kind }) => kind === 'visit')).toMatchObject({
    dossierId: first.dossierId,
    on: '2026-12-05',
    late: false,
  })
  expect(read).not.toHaveBeenCalled()
})
