/** Comparing the rounds of a dossier on the real storage: what a round does not show yet is never compared. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../../src/contract/platform'
import type { Round } from '../../../../src/domain/survey/round/round'
import type { Storage } from '../../../../src/storage/storage'
import { useComparison } from '../../../../src/stores/survey/comparison/comparison'
import { useDossier } from '../../../../src/stores/dossier/dossier'
import { appServicesKey } from '../../../../src/stores/app-services'
import { contentWithRound } from '../../../storage/benchmark-dossier'
import { openTest } from '../../../storage/open'

const noPlatform = new Proxy({} as Platform, {
  get: () => {
    throw new Error('comparing needs no platform')
  },
})

let storage: Storage

/** Rounds of one dossier, one per closing date; everyone answers as given. */
async function openWith(rounds: readonly { closesOn: string; value: 2 | 4; status?: Round['status'] }[]) {
  const parts = rounds.map(({ closesOn, value, status = 'closed' }) => {
    const { rounds: made, responses } = contentWithRound('d', value, { status, people: 12 })
    const roundId = `ronde ${closesOn}`
    return {
      rounds: made.map((round) => ({ ...round, id: roundId, closesOn })),
      responses: responses.map((one) => ({ ...one, id: `${closesOn} ${one.id}`, roundId })),
    }
  })
  await storage.putContent(
    {
      ...contentWithRound('d', 3),
      rounds: parts.flatMap((part) => part.rounds),
      responses: parts.flatMap((part) => part.responses),
    },
    'replace',
  )
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, {
    storage,
    platform: noPlatform,
    now: () => new Date(2026, 10, 23, 9),
    appVersion: '0',
  })
  setActivePinia(pinia)
  await useDossier().open('d')
  return useComparison()
}

beforeEach(async () => {
  storage = await openTest()
})

test('the last two rounds are compared, earliest first, in whatever order they are stored', async () => {
  const store = await openWith([
    { closesOn: '2026-10-20', value: 4 },
    { closesOn: '2024-10-20', value: 4 },
    { closesOn: '2025-10-20', value: 2 },
  ])
  expect(store.latest?.earlier.closesOn).toBe('2025-10-20')
  expect(store.latest?.later.closesOn).toBe('2026-10-20')
  expect(store.latest?.statements[0]?.change).toMatchObject({ delta: 2, word: 'clearly-higher' })
})

test('a round that is still open is no round to compare with, not even when asked by name', async () => {
  const store = await openWith([
    { closesOn: '2025-10-20', value: 2 },
    { closesOn: '2026-10-20', value: 4, status: 'open' },
  ])
  expect(store.rounds).toHaveLength(1)
  expect(store.latest).toBeNull()
  expect(store.between('ronde 2025-10-20', 'ronde 2026-10-20')).toBeNull()
})

test('a round is never compared with itself, or with one that is not there', async () => {
  const store = await openWith([
    { closesOn: '2025-10-20', value: 2 },
    { closesOn: '2026-10-20', value: 4 },
  ])
  expect(store.between('ronde 2026-10-20', 'ronde 2026-10-20')).toBeNull()
  expect(store.between('weg', 'ronde 2026-10-20')).toBeNull()
})
