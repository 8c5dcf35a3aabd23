/** The stores of the kiosk, of coming back with a code, and of paper forms, on the real storage. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test } from 'vitest'
import { createApp, nextTick } from 'vue'
import type { Platform } from '../../../../src/contract/platform'
import { hashOf } from '../../../../src/contract/hash'
import type { FilledForm } from '../../../../src/domain/survey/filling/filled-form'
import type { Storage } from '../../../../src/storage/storage'
import { useDossier } from '../../../../src/stores/dossier/dossier'
import { appServicesKey } from '../../../../src/stores/app-services'
import { useKeptDrafts } from '../../../../src/stores/survey/filling/kept-drafts'
import { useKiosk } from '../../../../src/stores/survey/filling/kiosk'
import { usePaperEntry } from '../../../../src/stores/survey/receiving/paper-entry'
import { useRounds } from '../../../../src/stores/survey/round/rounds'
import { freshName, openTest, rawRows, standingClock } from '../../../storage/open'

const clock = standingClock()
const databaseName = freshName()
let storage: Storage
let dossierId: string
/** What the window was told, in order: fill the screen, or not any more. */
let screen: boolean[] = []

/** A new application on the same storage: what a restart is to the stores. */
async function startApplication(): Promise<void> {
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  const platform = {
    fillScreen: async (filled: boolean) => {
      screen.push(filled)
      return { ok: true, value: null }
    },
  } as Partial<Platform> as Platform
  app.provide(appServicesKey, { storage, platform, now: clock.now, appVersion: '0' })
  setActivePinia(pinia)
  await useDossier().open(dossierId)
  await useKiosk().load()
}

beforeEach(async () => {
  storage = await openTest(databaseName, clock)
  await storage.settings.change({ kiosk: null, keptDrafts: [] })
  dossierId = (await storage.dossiers.add({ name: 'VSV Proef' })).id
  await storage.dossiers.change(dossierId, { roster: [{ professionId: 'GYN', headCount: 7 }] })
  await startApplication()
  screen = []
})

test('the window fills the screen while it is locked, after a restart too, and not any more with the right PIN', async () => {
  await useKiosk().start(dossierId, 'round', '73915264')
  await nextTick()
  expect(screen).toEqual([true])
  await startApplication()
  await nextTick()
  expect(screen).toEqual([true, true])
  await useKiosk().tryPin('73915265')
  await nextTick()
  expect(screen).toEqual([true, true])
  await useKiosk().tryPin('73915264')
  await nextTick()
  expect(screen).toEqual([true, true, false])
})

async function openedRound() {
  const rounds = useRounds()
  const fields = {
    title: 'Meting',
    form: 'quickscan',
    opensOn: null,
    closesOn: null,
    introduction: '',
  } as const
  const { id } = await rounds.make(fields)
  await rounds.open(id)
  return stored(id)
}

async function stored(id: string) {
  const round = await storage.rounds.get(id)
  if (round === undefined) throw new Error('no round')
  return round
}

const form: FilledForm = {
  professionId: 'GYN',
  roleId: null,
  answers: { 'AMB-1': 4 },
  priorities: [],
  phaseId: null,
  keep: '',
  improve: '',
}

test('the kiosk outlives a restart, and its PIN is nowhere to be read', async () => {
  await useKiosk().start(dossierId, 'round', '73915264')
  await startApplication()
  expect(useKiosk().place).toEqual({ dossierId, roundId: 'round' })
  expect(JSON.stringify(await rawRows(databaseName))).not.toContain('73915264')
  expect(await useKiosk().tryPin('73915264')).toBe('right')
  await startApplication()
  expect(useKiosk().on).toBe(false)
})

test('after three wrong PINs not even the right one is looked at for a while, nor after a restart', async () => {
  await useKiosk().start(dossierId, 'round', '1234')
  for (const guess of ['0000', '0001', '0002']) expect(await useKiosk().tryPin(guess)).toBe('wrong')
  expect(await useKiosk().tryPin('1234')).toBe('wait')
  await startApplication()
  expect(useKiosk().waiting()).toBe(5)
  expect(await useKiosk().tryPin('1234')).toBe('wait')
  clock.pass(5000)
  expect(await useKiosk().tryPin('1234')).toBe('right')
})

test('guessing in ten windows at once is not faster than in one', async () => {
  await useKiosk().start(dossierId, 'round', '1234')
  const guesses = Array.from({ length: 10 }, (_, guess) => useKiosk().tryPin(`000${String(guess)}`))
  const verdicts = await Promise.all(guesses)
  expect(verdicts.filter((verdict) => verdict === 'wrong')).toHaveLength(3)
  expect(verdicts.filter((verdict) => verdict === 'wait')).toHaveLength(7)
})

test('ending the kiosk without the PIN leaves a note until the next one starts', async () => {
  await useKiosk().start(dossierId, 'round', '1234')
  await useKiosk().endWithoutPin()
  await startApplication()
  expect(useKiosk().on).toBe(false)
  expect(useKiosk().endedWithoutPinAt).toBe(clock.now().toISOString())
  await useKiosk().start(dossierId, 'round', '1234')
  expect(useKiosk().endedWithoutPinAt).toBeNull()
})

test('a code brings back exactly its own draft, in its own round, until another code takes its place', async () => {
  const round = await openedRound()
  const other = await openedRound()
  const [mine, theirs] = [await storage.responses.start(round), await storage.responses.start(round)]
  const kept = useKeptDrafts()
  const code = await kept.keep(mine)
  const theirCode = await kept.keep(theirs)
  expect((await kept.find(round.id, code.toLowerCase()))?.id).toBe(mine.id)
  expect((await kept.find(round.id, theirCode))?.id).toBe(theirs.id)
  expect(await kept.find(other.id, code)).toBeNull()
  const next = await kept.keep(mine)
  expect(await kept.find(round.id, code)).toBeNull()
  expect((await kept.find(round.id, next))?.id).toBe(mine.id)
  expect(JSON.stringify(await rawRows(databaseName))).not.toContain(next)
})

test('of a draft that was handed in no code is kept, and two codes made at once both work', async () => {
  const round = await openedRound()
  const [done, one, other] = await Promise.all([1, 2, 3].map(() => storage.responses.start(round)))
  if (!done || !one || !other) throw new Error('no drafts')
  const kept = useKeptDrafts()
  await kept.keep(done)
  await storage.responses.change(done.id, { professionId: 'GYN', answers: { 'AMB-1': 2 } })
  await storage.responses.submit(done.id)
  const codes = await Promise.all([kept.keep(one), kept.keep(other)])
  expect((await storage.settings.get()).keptDrafts.map(({ draftId }) => draftId).sort()).toEqual(
    [one.id, other.id].sort(),
  )
  const found = await Promise.all(codes.map((code) => kept.find(round.id, code)))
  expect(found.map((draft) => draft?.id)).toEqual([one.id, other.id])
})

test('a draft never counts, and is gone with its code once the round closes', async () => {
  const round = await openedRound()
  const draft = await storage.responses.start(round)
  await storage.responses.change(draft.id, { professionId: 'GYN', answers: { 'AMB-1': 2 } })
  const code = await useKeptDrafts().keep(draft)
  await useRounds().close(round.id)
  expect(await useKeptDrafts().find(round.id, code)).toBeNull()
  expect(await storage.responses.listOfRound(round.id)).toEqual([])
})

test('a form on paper counts once per code, and nothing leads from the code to the answers', async () => {
  const opened = await openedRound()
  const code = '234567'
  const entry = usePaperEntry()
  // 234567 does not check out; a code that does:
  expect(await entry.judgeCode(opened, code)).toBe('wrong')
  const good = '222222'
  expect(await entry.judgeCode(opened, good)).toBe('unknown')
  expect(await entry.handIn(opened, form, good)).toBe('code-unknown')
  // Not as a form without a code: that would count again.
  expect(await entry.handIn(opened, form, code)).toBe('code-wrong')
  await storage.rounds.change(opened.id, { codeHashes: [await hashOf(good)] })
  const round = await stored(opened.id)
  expect(await entry.judgeCode(round, '222-222')).toBe('fine')
  expect(await entry.handIn(round, form, good)).toBe('taken')
  expect(await entry.judgeCode(round, good)).toBe('taken')
  expect(await entry.handIn(round, { ...form, answers: { 'AMB-1': 1 } }, good)).toBe('code-taken')
  expect(entry.entered).toBe(1)
  const [response] = await storage.responses.listOfRound(round.id)
  expect(response?.answers).toEqual({ 'AMB-1': 4 })
  const receipts = await storage.receipts.listOf(round.id)
  expect(receipts).toHaveLength(1)
  // The proof is the same whatever was answered: it cannot be made again from a stored response.
  expect(receipts[0]?.digest).toBe(await hashOf(await hashOf(round.id + (await hashOf(good)))))
  expect(JSON.stringify(receipts)).not.toContain(response?.id)
})

test('without a code every form counts, and an empty one or one for nobody does not', async () => {
  const round = await openedRound()
  const entry = usePaperEntry()
  expect(await entry.judgeCode(round, ' ')).toBe('none')
  expect(await entry.handIn(round, form, '')).toBe('taken')
  expect(await entry.handIn(round, form, '')).toBe('taken')
  expect(await entry.handIn(round, { ...form, answers: {} }, '')).toBe('empty')
  expect(await entry.handIn(round, { ...form, professionId: 'nobody' }, '')).toBe('failed')
  expect(await storage.responses.listOfRound(round.id)).toHaveLength(2)
})
