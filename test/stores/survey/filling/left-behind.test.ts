/** Half a questionnaire whose window was closed: who can come back to it, and when it goes. */
import { createPinia, setActivePinia } from 'pinia'
import { expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../../src/contract/platform'
import { appServicesKey } from '../../../../src/stores/app-services'
import { useKeptDrafts } from '../../../../src/stores/survey/filling/kept-drafts'
import { useLeftBehind } from '../../../../src/stores/survey/filling/left-behind'
import { openTest, standingClock } from '../../../storage/open'
import { fillDossier } from '../../../storage/small-dossier'

/** As of a browser, for windows that hold the lock or ask for it when it is free. */
function locksOf() {
  let holders = 0
  return {
    request: async (_name: string, options: LockOptions, work: (lock: Lock | null) => unknown) => {
      if (options.ifAvailable === true) return work(holders === 0 ? { name: '', mode: 'exclusive' } : null)
      holders += 1
      await work({ name: '', mode: 'shared' })
      holders -= 1
    },
  } as unknown as LockManager
}

/** For when nothing goes wrong. */
function never(problem: unknown): void {
  throw problem
}

async function computer() {
  const storage = await openTest()
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, {
    storage,
    platform: {} as Platform,
    now: standingClock().now,
    appVersion: '0',
  })
  setActivePinia(pinia)
  // With one draft that somebody left behind.
  const { dossierId, roundId } = await fillDossier(storage)
  const drafts = async () =>
    (await storage.responses.listOfRound(roundId))
      .filter(({ status }) => status === 'draft')
      .map(({ id }) => id)
  const all = async () => (await storage.responses.listOfRound(roundId)).length
  return { storage, app, dossierId, roundId, drafts, all }
}

test('opening the questionnaire again drops what was left behind, and nothing that was handed in', async () => {
  const { app, roundId, drafts, all } = await computer()
  const before = await all()
  expect(await drafts()).toHaveLength(1)
  await app.runWithContext(() => useLeftBehind()).open(roundId, never, locksOf())
  expect(await drafts()).toEqual([])
  expect(await all()).toBe(before - 1)
})

test('what somebody has a code for stays', async () => {
  const { app, storage, roundId, drafts } = await computer()
  const [id = ''] = await drafts()
  const draft = await storage.responses.get(id)
  if (draft === undefined) throw new Error('no draft')
  await app.runWithContext(() => useKeptDrafts()).keep(draft)
  await app.runWithContext(() => useLeftBehind()).open(roundId, never, locksOf())
  expect(await drafts()).toEqual([id])
})

test('while another window fills in, nothing is dropped; once it has left, it is', async () => {
  const { app, storage, dossierId, roundId, drafts } = await computer()
  const locks = locksOf()
  const store = app.runWithContext(() => useLeftBehind())
  const leave = await store.open(roundId, never, locks)
  const theirs = await storage.responses.start({ id: roundId, dossierId })
  const leaveToo = await store.open(roundId, never, locks)
  expect(await drafts()).toEqual([theirs.id])
  leave()
  leaveToo()
  await Promise.resolve()
  await store.open(roundId, never, locks)
  expect(await drafts()).toEqual([])
})

test('on a full disk it stays until the next opening, which is told, and other windows keep off all the same', async () => {
  const { app, storage, dossierId, roundId, drafts } = await computer()
  const locks = locksOf()
  const store = app.runWithContext(() => useLeftBehind())
  const full = new Error('no room')
  vi.spyOn(storage.responses, 'discard').mockRejectedValueOnce(full)
  const told = vi.fn()
  const [left] = await drafts()
  const leave = await store.open(roundId, told, locks)
  expect(told.mock.calls).toEqual([[full]])
  const ours = await storage.responses.start({ id: roundId, dossierId })
  await store.open(roundId, never, locks)
  expect(await drafts()).toEqual(expect.arrayContaining([left, ours.id]))
  leave()
})
