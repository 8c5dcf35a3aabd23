/**
 * A disk that refuses every second write, under everything that saves something: what is called saved is stored, what is not was told,
 * and trying again works. An error that nobody catches fails the run.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPinia, setActivePinia } from 'pinia'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import { newRoundKeys } from '../../src/contract/sealing'
import type { Platform } from '../../src/contract/platform'
import { success, type Problem } from '../../src/domain/outcome'
import type { RoundKeys } from '../../src/domain/survey/round/round-keys'
import { StorageFailure } from '../../src/storage/storage'
import { useCopies } from '../../src/stores/dossier/copies'
import { useDossier } from '../../src/stores/dossier/dossier'
import { useAssessments } from '../../src/stores/framework/assessment/assessments'
import { useFilling } from '../../src/stores/survey/filling/filling'
import { appServicesKey } from '../../src/stores/app-services'
import { useSaving } from '../../src/stores/app/saving'
import { useUndo } from '../../src/stores/app/undo'
import { storage as words } from '../../src/texts/storage'
import { openTest, standingClock } from '../storage/open'
import { refusingDisk } from '../storage/refusing-disk'
import { answers } from './savings/answers'
import { dossiers } from './savings/dossier'
import { framework } from './savings/framework'
import type { Setting, Saving } from './savings/saving'
import { sessions } from './savings/session'
import { texts } from './savings/texts'
import { assessmentFields, roundFields } from '../storage/small-dossier'

const savings: readonly Saving[] = [...answers, ...texts, ...dossiers, ...framework, ...sessions]

const clock = standingClock()
let setting: Setting
let copies: number
let problems: Problem[]
let keys: RoundKeys

const platform = {
  info: () => Promise.resolve({ automaticCopies: true }),
  fillScreen: () => undefined,
  saveFile: ({ name }: { readonly name: string }) => Promise.resolve(success({ name })),
  writeCopy: () => {
    copies += 1
    const refused = { ok: false, problem: { code: 'copy-failed', message: 'vol' } }
    return Promise.resolve(copies % 2 === 1 ? refused : success({ at: clock.now().toISOString() }))
  },
  readKeys: () => Promise.resolve(success({ keystore: null, isDamaged: false, isEverywhere: true })),
  listCopies: () => Promise.resolve(success([])),
  listAttachments: () => Promise.resolve(success([])),
  removeAttachment: () => Promise.resolve(success(null)),
} as unknown as Platform

beforeAll(async () => {
  keys = await newRoundKeys()
})
beforeEach(async () => {
  const storage = await openTest(undefined, clock)
  const { id: dossierId } = await storage.dossiers.add({ name: 'VSV De Test' })
  const assessment = await storage.assessments.add(assessmentFields(dossierId))
  const round = await storage.rounds.add(roundFields(dossierId, { status: 'open', keys }))
  setting = { storage, dossierId, assessmentId: assessment.id, round }
  copies = 0
  problems = []
  storage.onFailure((problem) => problems.push(problem))
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform, now: clock.now, appVersion: '0' })
  setActivePinia(pinia)
  await useDossier().open(dossierId)
  useAssessments().chooseAssessment(assessment.id)
})

/** Whether it said that it was saved. Refused in another way than by the storage or in words of its own, it is a fault of ours. */
async function saysSaved(doing: Promise<unknown>): Promise<boolean> {
  try {
    return (await doing) !== false
  } catch (error) {
    expect(error).toBeInstanceOf(StorageFailure)
    return false
  }
}

function after({ keeps }: Saving, before: unknown, kept: readonly number[]): unknown {
  if (keeps === 'last') return kept.length === 0 ? before : String(Math.max(...kept))
  return Number(before) + (keeps === 'more' ? kept.length : -kept.length)
}

describe.each(savings)('$name', (saving) => {
  test.each([0, 1])('is stored when it says so, and tried again when not (write %i of 2)', async (parity) => {
    const { act, stored } = await saving.begin(setting)
    const before = await stored()
    const disk = refusingDisk((write) => write % 2 === parity)
    const kept: number[] = []
    for (const n of [1, 2, 3, 4]) {
      useUndo().message = ''
      problems = []
      if (await saysSaved(act(n))) kept.push(n)
      else {
        expect(new Set(problems.map(({ message }) => message))).toEqual(new Set([words.saving.full]))
        expect(useSaving().problem?.message).toBe(words.saving.full)
        expect(useSaving().state).toBe('failed')
        expect(useUndo().message).toBe('')
      }
      expect(await stored()).toEqual(after(saving, before, kept))
    }
    expect(kept.length).toBeLessThan(4)
    disk.makeRoom()
    for (const n of [5, 6]) {
      expect(await saysSaved(act(n))).toBe(true)
      kept.push(n)
    }
    expect(useSaving().state).toBe('saved')
    expect(await stored()).toEqual(after(saving, before, kept))
  })
})

describe.each(savings.filter(({ inTurn }) => !inTurn))('$name', (saving) => {
  test.each([1, 3])('three at once end with what was done last (write %i refused)', async (refused) => {
    const { act, stored } = await saving.begin(setting)
    const before = await stored()
    refusingDisk((write) => write === refused)
    const outcomes = await Promise.all([1, 2, 3].map(async (n) => ((await saysSaved(act(n))) ? [n] : [])))
    expect(await stored()).toEqual(after(saving, before, outcomes.flat()))
  })
})

test('every store that writes is tried here', () => {
  const folder = new URL('../../src/stores/', import.meta.url)
  const READS =
    /^(?:get|list\w*|watch\w*|read|next|due|contentOf|recordsOf|withoutErased|returningAnswers|sourceOf|on[A-Z]\w*)$/
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const writers = files
    .filter(({ name, parentPath }) => {
      const text = readFileSync(join(parentPath, name), 'utf8')
      const calls = [...text.matchAll(/\b(?:storage|settings)\s*(?:\.\s*\w+\s*)?\.\s*(\w+)\(/g)]
      return calls.some(([, method = '']) => !READS.test(method))
    })
    .map(({ name }) => name)
  const elsewhere = [
    // A dossier that cannot be remembered as the last one opens all the same: below.
    'dossier.ts',
    // What lies beside the copies counts, and the settings follow it at the next start: locked-copies.test.ts.
    'keys.ts',
    // Only that the copies of this version were made: at the next start they are made again.
    'copies.ts',
    // A copy that cannot be put back is told by the page itself: restore-store.test.ts.
    'restore.ts',
    // The file is saved by then; only the list does not know of it: report-stores.test.ts.
    'report-making.ts',
    // So are those of several dossiers: many-reports.test.ts.
    'many-reports.ts',
    // On a full disk results can be read all the same; the next step asks for them once more: read-results.test.ts.
    'read-results.ts',
    // Where somebody was in a list is the least of it, and is stored again at the next step in that list.
    'list-places.ts',
    // What somebody left half done goes at the next opening of the questionnaire instead: left-behind.test.ts.
    'left-behind.ts',
    // The minutes before it locks go by way of the settings, which are tried.
    'app-lock.ts',
  ]
  const tried = new Set(savings.flatMap(({ stores }) => stores))
  expect(writers.filter((file) => !tried.has(file) && !elsewhere.includes(file))).toEqual([])
  expect(writers).toEqual(expect.arrayContaining([...elsewhere, 'filling.ts', 'text-places.ts', 'kiosk.ts']))
  const names = files.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const file of tried) expect(names).toContain(file)
})

test('a dossier opens on a full disk', async () => {
  const { id } = await setting.storage.dossiers.add({ name: 'VSV Ander' })
  refusingDisk(() => true)
  expect(await useDossier().open(id)).toBe(true)
  expect(useDossier().dossier?.name).toBe('VSV Ander')
  expect(problems).toHaveLength(1)
})

describe('one questionnaire on this device', () => {
  test.each([0, 1])('arrives with the last of every answer (write %i of 2 refused)', async (parity) => {
    const filling = useFilling()
    filling.prepare(setting.round)
    await filling.chooseProfession('GYN')
    refusingDisk((write) => write % 2 === parity)
    for (const value of [1, 2, 3, 4, 5] as const) {
      void filling.answer('T1-1', value)
      void filling.change({ keep: `tekst ${String(value)}` })
      await Promise.resolve()
    }
    const tries: boolean[] = []
    while (tries.at(-1) !== true && tries.length < 4) tries.push(await filling.submit())
    expect(tries.at(-1)).toBe(true)
    const all = await setting.storage.responses.listOfRound(setting.round.id)
    expect(all).toMatchObject([{ status: 'submitted', answers: { 'T1-1': 5 }, keep: 'tekst 5' }])
  })

  test('keeps an answer waiting after a bug of ours, which is reported as one', async () => {
    const filling = useFilling()
    filling.prepare(setting.round)
    await filling.chooseProfession('GYN')
    const { responses } = setting.storage
    vi.spyOn(responses, 'change').mockRejectedValueOnce(new TypeError('onze fout'))
    await expect(filling.answer('T1-1', 3)).rejects.toThrow('onze fout')
    expect(filling.unstored).toBe(true)
    await filling.change({})
    expect((await responses.get(filling.response?.id ?? ''))?.answers).toEqual({ 'T1-1': 3 })
  })
})

test('a copy that failed stays in line, and the next holds the last change', async () => {
  // Else a start makes a copy for this version as well.
  await setting.storage.settings.change({ copiedForVersion: '0' })
  await useCopies().start()
  await setting.storage.dossiers.change(setting.dossierId, { region: 'Rijn' })
  await useCopies().makeAll(true)
  expect(useCopies().problem).not.toBeNull()
  await useCopies().makeAll(true)
  expect(useCopies().problem).toBeNull()
  expect(copies).toBe(2)
  await useCopies().makeAll(true)
  expect(copies).toBe(2)
})
