/** The look and the saved layouts of one dossier in another, or in several, on the real storage. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import type { ReportPreset } from '../../../src/domain/report/kinds/report-kinds'
import type { Storage } from '../../../src/storage/storage'
import { appServicesKey } from '../../../src/stores/app-services'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useDossiers } from '../../../src/stores/dossier/dossiers'
import { useHouseStyleCopy } from '../../../src/stores/report/house-style-copy'
import { nl } from '../../../src/texts/nl'
import { openTest } from '../../storage/open'

const layout = (name: string): ReportPreset => ({ id: name, name, kind: 'bestuur', sections: ['summary'] })
let storage: Storage
let hereId: string
let otherId: string

beforeEach(async () => {
  storage = await openTest()
  hereId = (await storage.dossiers.add({ name: 'VSV Hier' })).id
  otherId = (await storage.dossiers.add({ name: 'VSV Ander' })).id
  await storage.dossiers.change(hereId, ({ reportStyle }) => ({
    reportStyle: { ...reportStyle, coverText: 'Van hier' },
    reportPresets: [layout('Kort')],
  }))
  await storage.dossiers.change(otherId, ({ reportStyle }) => ({
    reportStyle: { ...reportStyle, primary: '123456', coverText: 'Van daar' },
    reportPresets: [layout('Kort'), layout('Lang')],
  }))
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, { storage, platform: {} as Platform, now: () => new Date(), appVersion: '0' })
  setActivePinia(app.config.globalProperties.$pinia)
  await useDossier().open(hereId)
})

const here = async () => {
  const dossier = await storage.dossiers.get(hereId)
  return {
    primary: dossier?.reportStyle.primary,
    coverText: dossier?.reportStyle.coverText,
    layouts: dossier?.reportPresets.map(({ name }) => name),
  }
}

test('look and layouts come along together; the words on the cover and a layout by the same name stay', async () => {
  expect(await useHouseStyleCopy().takeFrom(otherId)).toEqual({ ok: true, value: 1 })
  expect(await here()).toEqual({ primary: '123456', coverText: 'Van hier', layouts: ['Kort', 'Lang'] })
})

test('the layouts come along without the look, and the look without the layouts', async () => {
  const { primary } = await here()
  expect(await useHouseStyleCopy().takeFrom(otherId, { look: false, layouts: true })).toMatchObject({
    value: 1,
  })
  expect(await here()).toEqual({ primary, coverText: 'Van hier', layouts: ['Kort', 'Lang'] })
  await storage.dossiers.change(hereId, { reportPresets: [] })
  expect(await useHouseStyleCopy().takeFrom(otherId, { look: true, layouts: false })).toMatchObject({
    value: 0,
  })
  expect(await here()).toEqual({ primary: '123456', coverText: 'Van hier', layouts: [] })
})

describe('passed on to several dossiers at once', () => {
  const both = { look: true, layouts: true }
  const of = async (id: string) => {
    const dossier = await storage.dossiers.get(id)
    return {
      primary: dossier?.reportStyle.primary,
      coverText: dossier?.reportStyle.coverText,
      layouts: dossier?.reportPresets.map(({ name }) => name),
    }
  }

  async function threeOthers(): Promise<readonly string[]> {
    await storage.dossiers.change(hereId, ({ reportStyle }) => ({
      reportStyle: { ...reportStyle, primary: '00AA00' },
    }))
    const third = (await storage.dossiers.add({ name: 'VSV Derde' })).id
    await vi.waitUntil(() => useDossiers().dossiers.length === 3)
    return [otherId, third]
  }

  test('each gets look and layouts, keeps its own words on the cover, and is named with what came along', async () => {
    const others = await threeOthers()
    const store = useHouseStyleCopy()
    await store.giveTo(others, both)
    expect(await of(otherId)).toEqual({ primary: '00AA00', coverText: 'Van daar', layouts: ['Kort', 'Lang'] })
    expect(await of(others[1] ?? '')).toEqual({ primary: '00AA00', coverText: '', layouts: ['Kort'] })
    expect(store.passed.map(({ name, layouts, problem }) => [name, layouts, problem])).toEqual([
      ['VSV Ander', 0, ''],
      ['VSV Derde', 1, ''],
    ])
    expect(await of(hereId)).toMatchObject({ coverText: 'Van hier', layouts: ['Kort'] })
  })

  test('one is taken back alone, and the others keep what they got', async () => {
    const others = await threeOthers()
    const before = await of(otherId)
    const store = useHouseStyleCopy()
    await store.giveTo(others, both)
    const [first] = store.passed
    if (first === undefined) throw new Error('nothing passed on')
    await store.takeBack(first)
    expect(await of(otherId)).toEqual(before)
    expect(await of(others[1] ?? '')).toMatchObject({ primary: '00AA00' })
    expect(store.passed.map(({ takenBack }) => takenBack)).toEqual([true, false])
  })

  test('what was changed there since is not taken back with it, and that is said', async () => {
    const others = await threeOthers()
    const store = useHouseStyleCopy()
    await store.giveTo(others, both)
    await storage.dossiers.change(otherId, { region: 'Noord' })
    const [first] = store.passed
    if (first === undefined) throw new Error('nothing passed on')
    await store.takeBack(first)
    expect(await of(otherId)).toMatchObject({ primary: '00AA00' })
    expect((await storage.dossiers.get(otherId))?.region).toBe('Noord')
    expect(store.passed[0]).toMatchObject({ takenBack: false, problem: expect.stringContaining('Intussen') })
  })

  test('where nothing has to change there is nothing to take back, so no earlier change is', async () => {
    const others = await threeOthers()
    const store = useHouseStyleCopy()
    await store.giveTo(others, both)
    await store.giveTo(others, both)
    expect(store.passed.map(({ entryId, problem }) => [entryId, problem])).toEqual([
      [null, ''],
      [null, ''],
    ])
  })

  test('a dossier that is gone is named as such, and keeps none of the others from getting it', async () => {
    const [, third] = await threeOthers()
    const store = useHouseStyleCopy()
    await store.giveTo(['weg', third ?? ''], both)
    expect(store.passed[0]).toMatchObject({ entryId: null, name: nl.manyReports.goneDossier })
    expect(store.passed[0]?.problem).not.toBe('')
    expect(await of(third ?? '')).toMatchObject({ primary: '00AA00' })
  })

  test('another dossier that is opened shows nothing of what was passed on from this one', async () => {
    const others = await threeOthers()
    const store = useHouseStyleCopy()
    await store.giveTo(others, both)
    await useDossier().open(otherId)
    expect(store.passed).toEqual([])
  })
})
