/** The first round of a VSV in two choices: who take part, and what they are asked. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../../src/contract/platform'
import type { Storage } from '../../../../src/storage/storage'
import { appServicesKey } from '../../../../src/stores/app-services'
import { useDossier } from '../../../../src/stores/dossier/dossier'
import { useBeginning } from '../../../../src/stores/survey/round/beginning'
import { openTest } from '../../../storage/open'

let storage: Storage
let dossierId: string

async function open(roster: readonly { professionId: string; headCount: number }[] = []): Promise<void> {
  dossierId = (await storage.dossiers.add({ name: 'VSV Proef' })).id
  await storage.dossiers.change(dossierId, { roster })
  await useDossier().open(dossierId)
}

beforeEach(async () => {
  storage = await openTest()
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
})

const rosterOf = async () =>
  (await storage.dossiers.get(dossierId))?.roster.map(({ professionId }) => professionId)

describe('who take part', () => {
  test('are at first the seven usual professions, and nothing is stored of a proposal', async () => {
    await open()
    const store = useBeginning()
    expect(store.listed).toHaveLength(7)
    expect(store.listed.every(({ takesPart }) => takesPart)).toBe(true)
    expect(await rosterOf()).toEqual([])
  })

  test('are those of the dossier once it names any', async () => {
    await open([{ professionId: 'HA', headCount: 9 }])
    const store = useBeginning()
    expect([...store.takingPart]).toEqual(['HA'])
    expect(store.listed.find(({ id }) => id === 'GYN')).toMatchObject({ takesPart: false })
  })

  test('stay as proposed when the first number is filled in', async () => {
    await open()
    const store = useBeginning()
    await store.setHeadCount('GYN', 7)
    await vi.waitFor(() => expect(store.listed.find(({ id }) => id === 'GYN')?.headCount).toBe(7))
    expect(store.takingPart.size).toBe(7)
    expect(await rosterOf()).toEqual(['GYN'])
  })

  test('can be put off, which takes them off the roster, and stay in the list to be put on again', async () => {
    await open()
    const store = useBeginning()
    await store.setHeadCount('GYN', 7)
    await vi.waitFor(() => expect(store.isKnown).toBe(true))
    await store.setTakesPart('GYN', false)
    expect(await rosterOf()).toEqual([])
    expect(store.listed.find(({ id }) => id === 'GYN')).toMatchObject({ takesPart: false })
    expect(store.takingPart.size).toBe(6)
    store.add('HA')
    expect(store.takingPart.has('HA')).toBe(true)
    expect(store.others.some(({ id }) => id === 'HA')).toBe(false)
  })

  test('of one dossier are never those of the next', async () => {
    await open()
    useBeginning().add('HA')
    await open()
    await vi.waitFor(() => expect(useBeginning().takingPart.has('HA')).toBe(false))
  })
})

describe('the round', () => {
  test('has who take part, with and without a number, and two weeks to fill in', async () => {
    await open()
    const store = useBeginning()
    await store.setHeadCount('GYN', 7)
    await store.setTakesPart('KND', false)
    await vi.waitFor(() => expect(store.isKnown).toBe(true))
    const round = await store.make()
    expect(round).toMatchObject({ status: 'draft', form: 'quickscan', closesOn: '2026-12-07' })
    expect(Object.fromEntries(round.professions.map(({ id, headCount }) => [id, headCount]))).toEqual({
      ...{ VK1: null, VKK: null, GYN: 7, VPO: null, KRZ: null, JGZ: null },
    })
  })

  test('has a name of its own when there is one of this year already', async () => {
    await open()
    const store = useBeginning()
    const first = await store.make()
    await vi.waitFor(() => expect(useDossier().rounds).toHaveLength(1))
    const second = await store.make()
    expect([first.title, second.title]).toEqual(['Meting 2026', 'Meting 2026 (2)'])
  })

  test('is the one that was looked at before it was made', async () => {
    await open()
    const store = useBeginning()
    store.form = 'full'
    const { draft } = store
    const made = await store.make()
    expect({ ...draft, id: made.id }).toEqual(made)
  })
})
