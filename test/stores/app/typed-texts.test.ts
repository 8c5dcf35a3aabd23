/** What somebody was typing when the page went away: stored at the next start, and never over something newer. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, test } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import type { TextKeep } from '../../../src/contract/text-keep'
import type { Storage } from '../../../src/storage/storage'
import { appServicesKey } from '../../../src/stores/app-services'
import type { TextPlace } from '../../../src/stores/app/text-places'
import { textKeepKey, useTexts } from '../../../src/stores/app/typed-texts'
import { openTest, standingClock } from '../../storage/open'
import { actionFields, roundFields } from '../../storage/small-dossier'
import { textPlaces } from './text-places'

const clock = standingClock()
let storage: Storage
let dossierId: string
/** What outlives a page. */
let kept: Map<string, string>
let takeUp: () => Promise<void>

/** A page that begins: what an earlier one kept is still there. */
function start(): void {
  const left = [...kept]
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform: {} as Platform, now: clock.now, appVersion: '0' })
  const keep: TextKeep = {
    keep: (name, text) => kept.set(name, text),
    drop: (name) => kept.delete(name),
    onLeft: (take) => {
      takeUp = async () => {
        for (const [name, text] of left) await take(text, () => kept.delete(name))
      }
    },
  }
  app.provide(textKeepKey, keep)
  setActivePinia(pinia)
  useTexts().start()
}

beforeEach(async () => {
  storage = await openTest(undefined, clock)
  kept = new Map()
  dossierId = (await storage.dossiers.add({ name: 'VSV De Test' })).id
  start()
})

/** Typed, and then the page goes away before it is stored. */
async function cutOff(place: TextPlace, base: string, text: string): Promise<void> {
  useTexts().keep(place, [base], text, 'Het veld')
  start()
  await takeUp()
}

test('is stored in its own field, wherever somebody was typing', async () => {
  for (const place of await textPlaces(storage, dossierId)) {
    await cutOff(place, '', `Getypt in ${place.kind}`)
    expect(await useTexts().stored(place)).toBe(`Getypt in ${place.kind}`)
  }
  expect(kept.size).toBe(0)
  expect(useTexts().left).toEqual([])
})

describe('that no longer fits', () => {
  async function action() {
    const { id } = await storage.actions.plan(actionFields(dossierId, { problem: 'Zo was het' }))
    const place: TextPlace = { kind: 'action', dossierId, recordId: id, field: 'problem' }
    return { id, place }
  }

  test('is offered, and changes nothing by itself', async () => {
    const { id, place } = await action()
    await storage.actions.change(id, { problem: 'Nieuwer, uit een ander venster' })
    await cutOff(place, 'Zo was het', 'Zo was het, en meer')
    expect(await useTexts().stored(place)).toBe('Nieuwer, uit een ander venster')
    expect(useTexts().left).toMatchObject([
      { text: 'Zo was het, en meer', stored: 'Nieuwer, uit een ander venster', label: 'Het veld' },
    ])
    expect(kept.size).toBe(1)
  })

  test('takes the place when its writer says so, and both are in the history', async () => {
    const { id, place } = await action()
    await storage.actions.change(id, { problem: 'Nieuwer' })
    await cutOff(place, 'Zo was het', 'Toch dit')
    const [offered] = useTexts().left
    if (offered === undefined) throw new Error('nothing offered')
    clock.pass(120_000)
    await useTexts().use(offered)
    expect(await useTexts().stored(place)).toBe('Toch dit')
    expect((await storage.history.listOfRecord(id))[0]).toMatchObject({
      before: { problem: 'Nieuwer' },
      after: { problem: 'Toch dit' },
    })
    expect(kept.size).toBe(0)
    expect(useTexts().left).toEqual([])
  })

  test('is also offered when its record no longer exists, or its dossier is in the recycle bin', async () => {
    const { id, place } = await action()
    await storage.actions.remove(id)
    await cutOff(place, 'Zo was het', 'Getypt')
    expect(useTexts().left).toMatchObject([{ text: 'Getypt', stored: null }])
    await storage.dossiers.moveToBin(dossierId)
    await cutOff({ kind: 'dossier', dossierId, recordId: dossierId, field: 'region' }, '', 'Rijn')
    expect(useTexts().left.map(({ stored }) => stored)).toEqual([null, null])
  })
})

test('an emptied name is never stored', async () => {
  await cutOff({ kind: 'dossier', dossierId, recordId: dossierId, field: 'name' }, 'VSV De Test', ' ')
  expect((await storage.dossiers.get(dossierId))?.name).toBe('VSV De Test')
})

test.each(['', '{', '{"place":{"kind":"action"}}', '[]'])(
  'what is not ours (%s) is thrown away',
  async (text) => {
    kept.set('iets', text)
    start()
    await takeUp()
    expect(kept.size).toBe(0)
  },
)

describe('what a respondent wrote', () => {
  async function draft() {
    const round = await storage.rounds.add(roundFields(dossierId, { status: 'open' }))
    const response = await storage.responses.start(round)
    const place: TextPlace = { kind: 'response', dossierId, recordId: response.id, field: 'keep' }
    return { response, place }
  }

  test('goes to the draft it was written in', async () => {
    const { response, place } = await draft()
    await cutOff(place, '', 'Wat goed gaat')
    expect((await storage.responses.get(response.id))?.keep).toBe('Wat goed gaat')
    expect(kept.size).toBe(0)
  })

  test('is shown to nobody and is nowhere to be found once the draft is gone', async () => {
    const { response, place } = await draft()
    await storage.responses.discard(response.id)
    await cutOff(place, '', 'Wat goed gaat')
    expect(useTexts().left).toEqual([])
    expect(kept.size).toBe(0)
  })
})
