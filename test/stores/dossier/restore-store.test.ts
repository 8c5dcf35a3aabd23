/** Looking through the automatic copies and putting one back, on the real storage. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test } from 'vitest'
import { createApp } from 'vue'
import type { RestorePlan } from '../../../src/contract/restore-plan'
import type { Storage } from '../../../src/storage/storage'
import { appServicesKey } from '../../../src/stores/app-services'
import { useCopies } from '../../../src/stores/dossier/copies'
import { bestOf, type CopyShelf, type ShelvedCopy } from '../../../src/stores/dossier/copy-shelves'
import { useLostDossiers } from '../../../src/stores/dossier/lost-dossiers'
import { restorePlanKey, useRestore } from '../../../src/stores/dossier/restore'
import { closedRound, contentOf, ERASED_ON, SECRET } from '../../storage/erased-round'
import { openTest, standingClock } from '../../storage/open'
import { refusingDisk } from '../../storage/refusing-disk'
import { evidenceFields, fillDossier } from '../../storage/small-dossier'
import { keptCopies, type KeptCopies } from './kept-copies'

const MINUTE = 60_000
let clock: ReturnType<typeof standingClock>
let storage: Storage
let kept: KeptCopies
let dossierId: string

function startOn(on: Storage, plan?: RestorePlan) {
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, { storage: on, platform: kept.platform, now: clock.now, appVersion: '0' })
  if (plan !== undefined) app.provide(restorePlanKey, plan)
  setActivePinia(app.config.globalProperties.$pinia)
  return app.runWithContext(() => ({ restore: useRestore(), copies: useCopies(), lost: useLostDossiers() }))
}

function planOf(names: readonly string[]): RestorePlan {
  let kept = names
  return {
    read: () => kept,
    write: (given) => {
      kept = given
      return true
    },
  }
}

const titles = async (on: Storage) => (await on.evidence.listOf(dossierId)).map(({ title }) => title).sort()

const only = (shelves: readonly CopyShelf[] | null): CopyShelf => {
  if (shelves?.length !== 1 || shelves[0] === undefined) throw new Error('not one shelf')
  return shelves[0]
}

function newestOf({ copies }: CopyShelf): ShelvedCopy {
  if (copies[0] === undefined) throw new Error('no copies')
  return copies[0]
}

beforeEach(async () => {
  clock = standingClock()
  kept = keptCopies(clock.now)
  storage = await openTest(undefined, clock)
  dossierId = (await fillDossier(storage)).dossierId
})

/** The dossier with a piece of evidence added, a minute later each. */
async function addEvidence(title: string): Promise<void> {
  clock.pass(MINUTE)
  await storage.evidence.add(evidenceFields(dossierId, { title }))
  clock.pass(MINUTE)
}

test('every copy is read before it is offered: a damaged one is named and hides none of the others', async () => {
  await kept.copy(storage, dossierId, clock.now())
  await addEvidence('B')
  kept.damage(await kept.copy(storage, dossierId, clock.now()))
  const { restore } = startOn(storage)
  await restore.look()
  const shelf = only(restore.shelves)
  expect(shelf.copies.map(({ check }) => check.kind)).toEqual(['damaged', 'good'])
  expect(bestOf(shelf)).toBe(shelf.copies[1])
})

test('what would come back, what would be as it was and what would leave is counted', async () => {
  const pieces = await storage.evidence.listOf(dossierId)
  await kept.copy(storage, dossierId, clock.now())
  clock.pass(MINUTE)
  await storage.evidence.remove(pieces[0]?.id ?? '')
  await addEvidence('B')
  await addEvidence('C')
  const [action] = await storage.actions.listOf(dossierId)
  await storage.actions.change(action?.id ?? '', { title: 'Anders' })
  const { restore } = startOn(storage)
  await restore.look()
  expect(bestOf(only(restore.shelves))?.check).toMatchObject({
    differences: [
      { kind: 'actions', onlyInCopy: 0, onlyNow: 0, changed: 1 },
      { kind: 'evidence', onlyInCopy: 1, onlyNow: 2, changed: 0 },
    ],
  })
})

test('a copy that is put back takes the place of the dossier, which is copied first, and comes back with one step', async () => {
  await kept.copy(storage, dossierId, clock.now())
  const before = await titles(storage)
  await addEvidence('B')
  const { restore, copies } = startOn(storage)
  await copies.start()
  await restore.look()
  const shelf = only(restore.shelves)
  await restore.putBack(shelf, newestOf(shelf), 'replace')
  expect(restore.refused).toBeNull()
  expect(await titles(storage)).toEqual(before)
  // What was here stands in a copy of its own and in the recycle bin.
  expect(kept.files.size).toBe(2)
  expect(await storage.setAside.list()).toHaveLength(1)

  await restore.swapBack()
  expect(await titles(storage)).toEqual([...before, 'B'].sort())
  expect(await storage.setAside.list()).toHaveLength(1)
})

test('beside the dossier it gets a name of its own, and the dossier stays as it is', async () => {
  await kept.copy(storage, dossierId, clock.now())
  await addEvidence('B')
  const { restore } = startOn(storage)
  await restore.look()
  const shelf = only(restore.shelves)
  const now = await titles(storage)
  await restore.putBack(shelf, newestOf(shelf), 'as-new')
  expect(await titles(storage)).toEqual(now)
  const names = (await storage.dossiers.list()).map(({ name }) => name)
  expect(new Set(names).size).toBe(2)
  expect(await storage.setAside.list()).toEqual([])
})

test('a damaged copy that is asked for all the same changes nothing', async () => {
  const name = await kept.copy(storage, dossierId, clock.now())
  await addEvidence('B')
  const { restore } = startOn(storage)
  await restore.look()
  const shelf = only(restore.shelves)
  kept.damage(name)
  const now = await titles(storage)
  await restore.putBack(shelf, newestOf(shelf), 'replace')
  expect(restore.refused).not.toBeNull()
  expect(await titles(storage)).toEqual(now)
  expect(await storage.setAside.list()).toEqual([])
})

test('on a full disk a copy is not put back: that is told, nothing changes, and it can be tried again', async () => {
  await kept.copy(storage, dossierId, clock.now())
  await addEvidence('B')
  const now = await titles(storage)
  const { restore } = startOn(storage)
  await restore.look()
  const shelf = only(restore.shelves)
  const disk = refusingDisk(() => true)
  expect(await restore.putBack(shelf, newestOf(shelf), 'replace')).toBe(false)
  expect(restore.refused?.code).toBe('storage/full')
  expect(await titles(storage)).toEqual(now)
  disk.makeRoom()
  expect(await restore.putBack(shelf, newestOf(shelf), 'replace')).toBe(true)
  expect(restore.refused).toBeNull()
})

test('a copy that is damaged here comes from the folder beside it', async () => {
  const at = clock.now()
  kept.damage(await kept.copy(storage, dossierId, at))
  await kept.copy(storage, dossierId, at, 'extra')
  const { restore } = startOn(await openTest(undefined, clock))
  await restore.look()
  const shelf = only(restore.shelves)
  expect(shelf.copies).toHaveLength(1)
  expect(shelf.copies[0]?.check.kind).toBe('good')
})

test('copies of other computers in the folder beside it are there to look at, and raise no alarm', async () => {
  await kept.copy(storage, dossierId, clock.now(), 'extra')
  const { restore, lost } = startOn(await openTest(undefined, clock))
  await restore.look()
  expect(only(restore.shelves).place).toBe('absent')
  await lost.look()
  expect(lost.lost).toEqual([])
})

test('what was chosen before a start with an empty store is put back, once, and a damaged one holds up none', async () => {
  const before = await titles(storage)
  const good = await kept.copy(storage, dossierId, clock.now())
  const other = (await storage.dossiers.add({ name: 'VSV Ander' })).id
  const bad = await kept.copy(storage, other, clock.now())
  kept.damage(bad)
  const fresh = await openTest(undefined, clock)
  const plan = planOf([bad, good])
  const { restore } = startOn(fresh, plan)
  expect(restore.hasPlan()).toBe(true)
  await restore.carryOutPlan()
  expect(restore.carriedOut.map(({ outcome }) => outcome.ok)).toEqual([false, true])
  expect(await titles(fresh)).toEqual(before)
  expect(plan.read()).toEqual([])
  await restore.carryOutPlan()
  expect(await fresh.setAside.list()).toEqual([])
})

test('a dossier that is here by the time a plan is carried out is left as it is', async () => {
  const name = await kept.copy(storage, dossierId, clock.now())
  await addEvidence('B')
  const now = await titles(storage)
  const { restore } = startOn(storage, planOf([name]))
  await restore.carryOutPlan()
  expect(await titles(storage)).toEqual(now)
})

test('a preview tells what is in a copy and no answer of anybody', async () => {
  await kept.copy(storage, dossierId, clock.now())
  const { restore } = startOn(storage)
  await restore.look()
  const seen = await restore.preview(newestOf(only(restore.shelves)))
  if (!seen.ok || seen.value === null) throw new Error('not seen')
  const responses = (await storage.contentOf(dossierId))?.responses ?? []
  expect(responses.length).toBeGreaterThan(0)
  expect(seen.value.rounds.reduce((sum, { answers }) => sum + answers, 0)).toBe(responses.length)
  expect(JSON.stringify(seen.value)).not.toContain('professionId')
})

test('a copy from before answers were erased tells what comes back, and that is without these answers', async () => {
  const erased = await closedRound()
  await kept.copy(erased.storage, erased.dossierId, clock.now(), 'extra')
  await erased.storage.rounds.eraseAnswers(erased.roundId, ERASED_ON)
  const { restore } = startOn(erased.storage)
  await restore.look()
  const shelf = only(restore.shelves)
  expect(newestOf(shelf).check).toMatchObject({ kind: 'good', state: { answers: 0 }, differences: [] })
  const seen = await restore.preview(newestOf(shelf))
  expect(seen).toMatchObject({ ok: true, value: { rounds: [{ answers: 0 }] } })
  expect(await restore.putBack(shelf, newestOf(shelf), 'replace')).toBe(true)
  expect(await erased.storage.responses.listOfRound(erased.roundId)).toEqual([])
})

test.each(['replace', 'as-new'] as const)(
  'answers that were erased since stay out of a copy that is put back, and that is said before and after (%s)',
  async (mode) => {
    const round = await closedRound()
    await kept.copy(round.storage, round.dossierId, clock.now())
    await round.storage.rounds.eraseAnswers(round.roundId, ERASED_ON)
    const { restore } = startOn(round.storage)
    await restore.look()
    const shelf = only(restore.shelves)
    const erased = [{ roundId: round.roundId, title: 'Nulmeting', on: ERASED_ON, submitted: 11 }]
    expect(newestOf(shelf).check).toMatchObject({ erased })
    expect(JSON.stringify(newestOf(shelf).check)).not.toContain('"kind":"responses"')
    expect(await restore.putBack(shelf, newestOf(shelf), mode)).toBe(true)
    expect(restore.restored).toMatchObject({ erased })
    const back = await contentOf(round.storage, restore.restored?.dossierId ?? '')
    expect(back.responses).toEqual([])
    expect(JSON.stringify(back)).not.toContain(SECRET)
  },
)
