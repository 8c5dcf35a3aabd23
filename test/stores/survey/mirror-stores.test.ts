/** The stores of rounds and of filling in, on the real storage. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import { withOwnStatements } from '../../../src/domain/survey/round/own-statements'
import type { Round } from '../../../src/domain/survey/round/round'
import { mirrorSet } from '../../../src/storage/built-in-sets'
import type { Storage } from '../../../src/storage/storage'
import { StorageFailure } from '../../../src/storage/storage'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useResults } from '../../../src/stores/survey/results/results'
import { useFilling } from '../../../src/stores/survey/filling/filling'
import { appServicesKey } from '../../../src/stores/app-services'
import { useRounds } from '../../../src/stores/survey/round/rounds'
import { openTest } from '../../storage/open'

const noPlatform = new Proxy({} as Platform, {
  get: () => {
    throw new Error('the mirror needs no platform')
  },
})

let storage: Storage
let dossierId: string

/** A new application on the same storage: what a restart is to the stores. */
async function startApplication(): Promise<void> {
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
  await useDossier().open(dossierId)
}

beforeEach(async () => {
  storage = await openTest()
  const dossier = await storage.dossiers.add({ name: 'VSV Proef' })
  dossierId = dossier.id
  await storage.dossiers.change(dossierId, {
    roster: [
      { professionId: 'GYN', headCount: 7 },
      { professionId: 'JGZ', headCount: null },
    ],
  })
  await startApplication()
})

const blank = { title: 'Meting', form: 'quickscan', opensOn: null, closesOn: null, introduction: '' } as const

async function openedRound() {
  const rounds = useRounds()
  const { id } = await rounds.make(blank)
  await rounds.open(id)
  const round = await storage.rounds.get(id)
  if (round === undefined) throw new Error('no round')
  return round
}

test('a new round starts with the professions and head counts of the dossier, and the lowest threshold', async () => {
  const round = await useRounds().make(blank)
  expect(round.professions.map(({ id, headCount }) => [id, headCount])).toEqual([
    ['GYN', 7],
    ['JGZ', null],
  ])
  expect(round.threshold).toBe(5)
})

test('a new round asks nothing of its own, whatever came along with the questionnaire', async () => {
  const questionnaire = withOwnStatements(mirrorSet, ['Er is genoeg kraamzorg.'])
  const { questionSet } = await useRounds().make(blank, questionnaire)
  expect(questionSet.ownStatements).toBeUndefined()
})

test('head counts typed quickly after one another are all kept', async () => {
  const rounds = useRounds()
  const { id } = await rounds.make(blank)
  await Promise.all([
    rounds.setHeadCount(id, 'GYN', 9),
    rounds.setHeadCount(id, 'JGZ', 4),
    rounds.addProfession(id, 'VK1'),
  ])
  const stored = await storage.rounds.get(id)
  expect(stored?.professions.map(({ id: profession, headCount }) => [profession, headCount])).toEqual([
    ['VK1', null],
    ['GYN', 9],
    ['JGZ', 4],
  ])
})

const groupsIn = (round: Round | undefined) => round?.professions.map(({ id, group }) => [id, group])

test('of a profession for which it is open, each round says whether it is a member; other rounds stay as they were', async () => {
  const rounds = useRounds()
  const [{ id }, other] = [await rounds.make(blank), await rounds.make(blank)]
  await rounds.setGroup(id, 'JGZ', 'core')
  expect(groupsIn(await storage.rounds.get(id))).toEqual([
    ['GYN', 'core'],
    ['JGZ', 'core'],
  ])
  expect(groupsIn(await storage.rounds.get(other.id))).toContainEqual(['JGZ', 'external'])
  await rounds.takeRoster(id)
  expect(groupsIn(await storage.rounds.get(id))).toContainEqual(['JGZ', 'core'])
  await rounds.setGroup(id, 'JGZ', 'external')
  expect(groupsIn(await storage.rounds.get(id))).toContainEqual(['JGZ', 'external'])
})

test('a gynaecologist is always a member', async () => {
  const rounds = useRounds()
  const { id } = await rounds.make(blank)
  await rounds.setGroup(id, 'GYN', 'external')
  expect(groupsIn(await storage.rounds.get(id))).toContainEqual(['GYN', 'core'])
})

test('who is a member stays fixed when the opening is taken back: forms for it are out there', async () => {
  const rounds = useRounds()
  const { id } = await openedRound()
  await storage.rounds.change(id, { status: 'draft', opensOn: null })
  await rounds.setGroup(id, 'JGZ', 'core')
  expect(groupsIn(await storage.rounds.get(id))).toContainEqual(['JGZ', 'external'])
})

test('whoever became a member is asked what members are asked', async () => {
  const rounds = useRounds()
  const { id } = await rounds.make({ ...blank, form: 'full' })
  await rounds.setGroup(id, 'JGZ', 'core')
  await rounds.open(id)
  const round = await storage.rounds.get(id)
  const filling = useFilling()
  if (round !== undefined) filling.prepare(round)
  await filling.chooseProfession('JGZ')
  expect(filling.group).toBe('core')
  expect(filling.asked).toBe(50)
})

test('the threshold only goes up', async () => {
  const rounds = useRounds()
  const { id } = await rounds.make(blank)
  await rounds.setThreshold(id, 3)
  expect((await storage.rounds.get(id))?.threshold).toBe(5)
  await rounds.setThreshold(id, 8)
  expect((await storage.rounds.get(id))?.threshold).toBe(8)
})

test('once a round is open, professions, head counts and threshold stay as they were promised', async () => {
  const rounds = useRounds()
  const round = await openedRound()
  await rounds.removeProfession(round.id, 'GYN')
  await rounds.setHeadCount(round.id, 'GYN', 1)
  await rounds.setGroup(round.id, 'JGZ', 'core')
  await rounds.setThreshold(round.id, 10)
  await rounds.takeRoster(round.id)
  const stored = await storage.rounds.get(round.id)
  expect(stored?.professions).toEqual(round.professions)
  expect(stored?.threshold).toBe(5)
  expect(stored?.opensOn).toBe('2026-11-23')
})

test('closing throws away questionnaires that were never submitted, and never opens again', async () => {
  const rounds = useRounds()
  const round = await openedRound()
  const filling = useFilling()
  filling.prepare(round)
  await filling.chooseProfession('GYN')
  await rounds.close(round.id)
  expect(await storage.responses.listOfRound(round.id)).toEqual([])
  await rounds.open(round.id)
  expect((await storage.rounds.get(round.id))?.status).toBe('closed')
})

test('answers given quickly are stored in the order they were given', async () => {
  const round = await openedRound()
  const filling = useFilling()
  filling.prepare(round)
  await Promise.all([filling.chooseProfession('JGZ'), filling.chooseProfession('GYN')])
  void filling.answer('AMB-1', 2)
  void filling.answer('ZOR-1', 'dont-know')
  void filling.answer('AMB-1', 4)
  await filling.answer('ZOR-1', null)
  const stored = await storage.responses.listOfRound(round.id)
  expect(stored).toHaveLength(1)
  expect(stored[0]).toMatchObject({ professionId: 'GYN', answers: { 'AMB-1': 4 } })
  expect(stored[0]?.answers).not.toHaveProperty('ZOR-1')
})

test('a profession outside the VSV gets fewer statements', async () => {
  const filling = useFilling()
  filling.prepare(await openedRound())
  await filling.chooseProfession('GYN')
  const core = filling.asked
  await filling.chooseProfession('JGZ')
  expect(core).toBe(16)
  expect(filling.asked).toBeLessThan(core)
})

test('after submitting, and after a restart half way, the next person starts empty', async () => {
  const round = await openedRound()
  const filling = useFilling()
  filling.prepare(round)
  await filling.chooseProfession('GYN')
  await filling.answer('AMB-1', 5)
  expect(await filling.submit()).toBe(true)
  expect(filling.response).toBeNull()

  filling.prepare(round)
  await filling.chooseProfession('GYN')
  await filling.answer('AMB-1', 1)
  await startApplication()
  const again = useFilling()
  again.prepare(round)
  expect(again.response).toBeNull()
  expect(useResults().responseFor(round.id)?.submitted).toBe(1)
})

test('stopping erases what was filled in', async () => {
  const round = await openedRound()
  const filling = useFilling()
  filling.prepare(round)
  await filling.chooseProfession('GYN')
  void filling.answer('AMB-1', 5)
  await filling.discard()
  expect(await storage.responses.listOfRound(round.id)).toEqual([])
})

test('an answer that could not be stored is kept, and nothing is submitted without it', async () => {
  const round = await openedRound()
  const filling = useFilling()
  filling.prepare(round)
  await filling.chooseProfession('GYN')
  const { change } = storage.responses
  Object.assign(storage.responses, {
    change: () => Promise.reject(new StorageFailure({ code: 'storage/full', message: 'vol' })),
  })
  await filling.answer('AMB-1', 5)
  expect(filling.unstored).toBe(true)
  expect(await filling.submit()).toBe(false)
  expect(filling.response?.answers).toEqual({ 'AMB-1': 5 })

  Object.assign(storage.responses, { change })
  expect(await filling.submit()).toBe(true)
  expect((await storage.responses.listOfRound(round.id))[0]?.answers).toEqual({ 'AMB-1': 5 })
})

test('an answer still on its way to the disk never ends up with the next person', async () => {
  const round = await openedRound()
  const filling = useFilling()
  filling.prepare(round)
  await filling.chooseProfession('GYN')
  const { change } = storage.responses
  let release = () => {}
  const slow = new Promise<void>((resolve) => (release = resolve))
  Object.assign(storage.responses, {
    change: async (...given: Parameters<typeof change>) => {
      await slow
      return change(...given)
    },
  })
  void filling.answer('AMB-1', 5)
  void filling.answer('ZOR-1', 2)

  filling.prepare(round)
  const next = filling.chooseProfession('JGZ')
  await vi.waitFor(() => {
    expect(filling.response).not.toBeNull()
  })
  release()
  await next
  const stored = await storage.responses.listOfRound(round.id)
  expect(stored.find(({ professionId }) => professionId === 'GYN')?.answers).toEqual({
    'AMB-1': 5,
    'ZOR-1': 2,
  })
  expect(stored.find(({ professionId }) => professionId === 'JGZ')?.answers).toEqual({})
  expect(stored).toHaveLength(2)
})

test('who goes on at once after a first choice is waited for, until that choice is in the draft', async () => {
  const round = await openedRound()
  const filling = useFilling()
  filling.prepare(round)
  void filling.chooseProfession('GYN')
  expect(filling.response).toBeNull()
  await filling.settled()
  expect(filling.response?.professionId).toBe('GYN')
})

test('a first choice that could not be stored keeps nobody waiting', async () => {
  const round = await openedRound()
  const filling = useFilling()
  filling.prepare(round)
  await filling.settled()
  vi.spyOn(storage.responses, 'start').mockRejectedValue(new Error('vol'))
  const choosing = filling.chooseProfession('GYN').catch(() => undefined)
  await filling.settled()
  expect(filling.response).toBeNull()
  await choosing
})
