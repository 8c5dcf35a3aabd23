// @vitest-environment happy-dom
/** Copies that wait while a round is open, over starts of the program and reloads of the page; and what is said of them meanwhile. */
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApp, nextTick } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import { failure } from '../../../src/domain/outcome'
import type { Storage } from '../../../src/storage/storage'
import { appServicesKey } from '../../../src/stores/app-services'
import { useCopies } from '../../../src/stores/dossier/copies'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { nl } from '../../../src/texts/nl'
import { formatSince } from '../../../src/texts/format'
import SaveStatus from '../../../src/ui/components/SaveStatus.vue'
import { freshName, openTest, standingClock } from '../../storage/open'
import { ANSWERED, evidenceFields, roundFields } from '../../storage/small-dossier'
import { keptCopies, type KeptCopies } from './kept-copies'

let clock: ReturnType<typeof standingClock>
let storage: Storage
let dossierId: string
let kept: KeptCopies

// The pages of before are still there, and would go on making copies by themselves.
afterEach(() => vi.useRealTimers())
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  clock = standingClock()
  storage = await openTest(freshName(), clock)
  kept = keptCopies(clock.now)
  dossierId = (await storage.dossiers.add({ name: 'VSV Proef' })).id
  await storage.settings.change({ copiedForVersion: '0' })
})

/** The page is loaded: nothing is known but what lies in the database and with the copies. */
async function load() {
  const pinia = createPinia()
  const app = createApp({})
  app.use(pinia)
  const { platform } = kept
  const services = { storage, platform, now: clock.now, appVersion: '0' }
  app.provide(appServicesKey, services)
  setActivePinia(pinia)
  const copies = useCopies()
  await copies.start()
  await app.runWithContext(() => useDossier().open(dossierId))
  const page = mount(SaveStatus, {
    global: {
      plugins: [pinia],
      provide: { [appServicesKey as symbol]: services },
      stubs: { VIcon: true, VBtn: true, RouterLink: { template: '<a><slot /></a>' } },
    },
  })
  return { copies, said: () => page.text() }
}

/** Opens a round. */
async function openRound(threshold = 5) {
  const round = await storage.rounds.add(roundFields(dossierId, { threshold }))
  await storage.rounds.change(round.id, { status: 'open' })
  return round
}

async function fillIn(round: Awaited<ReturnType<typeof openRound>>, people: number): Promise<void> {
  for (let person = 0; person < people; person += 1) {
    clock.pass(60_000)
    const { id } = await storage.responses.start(round)
    await storage.responses.change(id, ANSWERED)
    await storage.responses.submit(id)
  }
}

/** Filled-in questionnaires in each copy, in the order in which they were made. */
const answers = () => [...kept.files.values()].map(({ info }) => info.answers)

test('a reload or a lock does not give a copy per respondent', async () => {
  const round = await openRound()
  await fillIn(round, 6)
  await (await load()).copies.makeAll()
  for (let person = 0; person < 5; person += 1) {
    const { copies } = await load()
    await fillIn(round, 1)
    await copies.makeAll()
  }
  expect(answers()).toEqual([6, 11])
})

test('how many have to come in first is told by the threshold of the round', async () => {
  const round = await openRound(8)
  await (await load()).copies.makeAll()
  const { copies } = await load()
  await fillIn(round, 7)
  await copies.makeAll()
  expect(answers()).toEqual([0])
  await fillIn(round, 1)
  await copies.makeAll()
  expect(answers()).toEqual([0, 8])
})

test('the newest copy counts, and one in the folder of the user does not', async () => {
  const round = await openRound()
  await fillIn(round, 10)
  await kept.copy(storage, dossierId, clock.now(), 'own')
  await fillIn(round, 3)
  await kept.copy(storage, dossierId, clock.now(), 'extra')
  const { copies } = await load()
  await fillIn(round, 1)
  await copies.makeAll()
  await copies.makeNow(dossierId)
  expect(answers()).toEqual([10, 13])
  await fillIn(round, 1)
  await copies.makeAll()
  expect(answers()).toEqual([10, 13, 15])
})

test('a round that was not in the last copy yet had nobody in it', async () => {
  const { copies } = await load()
  await copies.makeAll()
  const round = await openRound()
  await fillIn(round, 1)
  await copies.makeAll()
  expect(answers()).toEqual([0])
})

test('a change that is caught up with after a start does not take a few questionnaires along', async () => {
  const round = await openRound()
  await (await load()).copies.makeAll()
  await fillIn(round, 1)
  await storage.evidence.add(evidenceFields(dossierId))
  const { copies } = await load()
  await copies.makeAll()
  expect(answers()).toEqual([0])
  await fillIn(round, 4)
  await copies.makeAll()
  expect(answers()).toEqual([0, 5])
})

test('what changed without anybody filling in is copied after a start, also while a round is open', async () => {
  await fillIn(await openRound(), 2)
  await (await load()).copies.makeAll()
  clock.pass(1000)
  await storage.evidence.add(evidenceFields(dossierId))
  await (await load()).copies.makeAll()
  expect(answers()).toEqual([2, 2])
})

test('leaving a page makes no copy that would tell who, closing a window does, and out of sight makes none at all', async () => {
  const round = await openRound()
  await (await load()).copies.makeAll()
  const { copies } = await load()
  clock.pass(1000)
  await storage.evidence.add(evidenceFields(dossierId))
  await copies.makeAtEnd('hidden')
  expect(answers()).toEqual([0])
  await copies.makeAtEnd('leaving')
  expect(answers()).toEqual([0, 0])
  await fillIn(round, 1)
  await copies.makeAtEnd('leaving')
  expect(answers()).toEqual([0, 0])
  await copies.makeAtEnd('closing')
  expect(answers()).toEqual([0, 0, 1])
})

test('while a copy waits the line at the top gives the moment of the last one', async () => {
  const round = await openRound()
  await (await load()).copies.makeAll()
  const line = nl.app.copyAt(formatSince(clock.now().toISOString(), '2026-11-23'))
  const { copies, said } = await load()
  await fillIn(round, 1)
  await vi.waitFor(() => {
    expect(said()).toContain(line)
  })
  await copies.makeAll()
  await nextTick()
  expect(said()).toContain(line)
})

test('a copy that waits is no copy that succeeded: trouble is told until one does', async () => {
  const round = await openRound()
  const { copies, said } = await load()
  await copies.makeAll()
  const last = formatSince(clock.now().toISOString(), '2026-11-23')
  clock.pass(1000)
  await storage.evidence.add(evidenceFields(dossierId))
  const platform: { writeCopy: Platform['writeCopy'] } = kept.platform
  const { writeCopy } = platform
  platform.writeCopy = async () => failure('disk-full', 'vol')
  await copies.makeAll()
  await fillIn(round, 1)
  await copies.makeAll()
  expect(copies.problem).toMatchObject({ code: 'disk-full' })
  await nextTick()
  expect(said()).toContain(nl.app.copyFailedSince(last))
  platform.writeCopy = writeCopy
  await fillIn(round, 4)
  await copies.makeAll()
  expect(copies.problem).toBeNull()
  expect(answers()).toEqual([0, 5])
})
