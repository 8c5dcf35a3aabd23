/** Reading the open answers, on the real storage. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../../src/contract/platform'
import type { DossierContent } from '../../../../src/domain/dossier/dossier'
import type { Storage } from '../../../../src/storage/storage'
import { useDossier } from '../../../../src/stores/dossier/dossier'
import { useResults } from '../../../../src/stores/survey/results/results'
import { appServicesKey } from '../../../../src/stores/app-services'
import { useOpenAnswers } from '../../../../src/stores/survey/results/open-answers'
import { buildContent } from '../../../fixtures/build-content'
import { openTest } from '../../../storage/open'

const noPlatform = new Proxy({} as Platform, {
  get: () => {
    throw new Error('reading needs no platform')
  },
})

let storage: Storage
let content: DossierContent

beforeEach(async () => {
  storage = await openTest()
  const built = buildContent({ respondents: { VK1: 6, GYN: 6 }, judged: 0, actions: 0, evidence: 0 })
  content = {
    ...built,
    responses: built.responses.map((response, index) => ({
      ...response,
      keep: `houden ${String(index)}`,
      improve: index < 3 ? `Vraag Jansen, nummer ${String(index)}` : '',
    })),
  }
  await storage.putContent(content, 'replace')
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, {
    storage,
    platform: noPlatform,
    now: () => new Date(2026, 10, 23),
    appVersion: '0',
  })
  setActivePinia(pinia)
  await useDossier().open(content.dossier.id)
})

const roundId = () => content.rounds[0]?.id ?? ''

test('the facilitator reads every text, with nothing that leads to its writer', async () => {
  const store = useOpenAnswers()
  const stop = store.follow(roundId())
  await vi.waitFor(() => expect(store.readable).toHaveLength(15))
  const seen = JSON.stringify(store.readable)
  for (const { id } of content.responses) expect(seen).not.toContain(id)
  expect(seen).not.toMatch(/VK1|GYN/)
  expect(store.readable.find(({ text }) => text.startsWith('Vraag'))?.signals).toEqual([
    { kind: 'name', found: 'Jansen' },
  ])
  stop()
})

test('a verdict is kept, keeps every text in its place, and brings the text into the results', async () => {
  const store = useOpenAnswers()
  const stop = store.follow(roundId())
  await vi.waitFor(() => expect(store.readable).toHaveLength(15))
  const before = store.readable.map(({ text }) => text)
  await store.decide(2, 'shown')
  await store.decide(3, 'hidden')
  await vi.waitFor(() => expect(store.readable[3]?.verdict).toBe('hidden'))
  expect(store.readable.map(({ text }) => text)).toEqual(before)
  expect(store.readable.filter(({ verdict }) => verdict !== null)).toHaveLength(2)
  await vi.waitFor(() =>
    expect(useResults().resultsFor(roundId())?.openTexts).toEqual({ keep: [before[2]], improve: [] }),
  )
  const history = await storage.history.listOf(content.dossier.id)
  expect(JSON.stringify(history)).not.toContain('screening')
  stop()
})
