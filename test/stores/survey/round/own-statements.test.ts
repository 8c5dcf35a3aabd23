/** Choosing own statements, and what becomes of them on the roads by which answers come in. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../../src/contract/platform'
import { exampleHeadings } from '../../../../src/domain/survey/receiving/answer-list-example'
import { proposeColumns } from '../../../../src/domain/survey/receiving/answer-list-headings'
import type { Storage } from '../../../../src/storage/storage'
import { appServicesKey } from '../../../../src/stores/app-services'
import { useDossier } from '../../../../src/stores/dossier/dossier'
import { useDossiers } from '../../../../src/stores/dossier/dossiers'
import { useFilling } from '../../../../src/stores/survey/filling/filling'
import { usePaperEntry } from '../../../../src/stores/survey/receiving/paper-entry'
import { useResults } from '../../../../src/stores/survey/results/results'
import { useOwnStatements } from '../../../../src/stores/survey/round/own-statements'
import { useRounds } from '../../../../src/stores/survey/round/rounds'
import { searchingIn } from '../../search/searching'
import { openTest } from '../../../storage/open'
import { roundFields } from '../../../storage/small-dossier'

const ASKED = ['Wie kraamzorg nodig heeft, krijgt die.', 'De werkdruk laat tijd over.']
const blank = { title: 'Meting', form: 'quickscan', opensOn: null, closesOn: null, introduction: '' } as const

let storage: Storage
let dossierId: string

beforeEach(async () => {
  storage = await openTest()
  dossierId = (await storage.dossiers.add({ name: 'VSV Proef' })).id
  await storage.dossiers.change(dossierId, { roster: [{ professionId: 'GYN', headCount: 7 }] })
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
  await useDossier().open(dossierId)
})

async function draft(texts: readonly string[] = ASKED, title: string = blank.title): Promise<string> {
  const { id } = await useRounds().make({ ...blank, title })
  await useOwnStatements().set(id, texts)
  return id
}

const textsOf = async (id: string) =>
  (await storage.rounds.get(id))?.questionSet.ownStatements?.map(({ text }) => text)

test('own statements can be chosen, changed and taken away while the round is prepared', async () => {
  const id = await draft()
  expect(await textsOf(id)).toEqual(ASKED)
  await useOwnStatements().set(id, [' Een  andere. '])
  expect(await textsOf(id)).toEqual(['Een andere.'])
  await useOwnStatements().set(id, [])
  expect(await textsOf(id)).toBeUndefined()
})

test('one that cannot be asked leaves all of them as they were', async () => {
  const id = await draft()
  await useOwnStatements().set(id, [...ASKED, 'Is er genoeg personeel?'])
  expect(await textsOf(id)).toEqual(ASKED)
})

test('statements of other dossiers are offered once each, the latest round first; the example and this dossier give none', async () => {
  await draft(['Van hier.'])
  const other = await storage.dossiers.add({ name: 'VSV Ander' })
  const example = await storage.dossiers.add({ name: 'Voorbeeld' })
  await storage.dossiers.change(example.id, { example: true })
  const own = useOwnStatements()
  for (const [id, opensOn, texts] of [
    [other.id, '2025-01-01', ['Oud.', 'Van allebei.']],
    [other.id, '2026-01-01', ['Nieuw.', 'Van allebei.']],
    [example.id, '2026-01-01', ['Van het voorbeeld.']],
  ] as const) {
    const { id: roundId } = await storage.rounds.add({ ...roundFields(id), opensOn })
    await own.set(roundId, texts)
  }
  await vi.waitUntil(() => own.others.length === 1)
  expect(await own.elsewhere()).toEqual(['Nieuw.', 'Van allebei.', 'Oud.'])
})

test('they are fixed from the moment the round opens, also when the opening is taken back', async () => {
  const id = await draft()
  await useRounds().open(id)
  await useOwnStatements().set(id, ['Iets anders.'])
  expect(await textsOf(id)).toEqual(ASKED)
  await storage.history.undo(dossierId, 'own')
  expect((await storage.rounds.get(id))?.status).toBe('draft')
  await useOwnStatements().set(id, ['Iets anders.'])
  expect(await textsOf(id)).toEqual(ASKED)
})

test('a later round offers what was asked before, each statement once and the latest round first', async () => {
  await useRounds().prepare(await draft(ASKED), 'closesOn', '2025-11-01')
  await useRounds().prepare(await draft(['De laatste.', ASKED[0] ?? '']), 'closesOn', '2026-11-01')
  const id = await draft([])
  expect(useOwnStatements().earlierOf(id)).toEqual(['De laatste.', ...ASKED])
})

test('people answer them on this device and on paper, and their figures stand apart', async () => {
  const id = await draft()
  await useRounds().open(id)
  const round = await storage.rounds.get(id)
  if (round === undefined) throw new Error('no round')
  const filling = useFilling()
  filling.prepare(round)
  await filling.chooseProfession('GYN')
  expect(filling.pages.at(-1)).toMatchObject({
    theme: null,
    statements: [{ text: ASKED[0] }, { text: ASKED[1] }],
  })
  await filling.answer('EIGEN-1', 5)
  expect(await filling.submit()).toBe(true)
  for (let form = 0; form < 5; form += 1)
    await usePaperEntry().handIn(
      round,
      {
        professionId: 'GYN',
        roleId: null,
        answers: { 'EIGEN-1': 3, 'EIGEN-2': 'dont-know' },
        priorities: [],
        phaseId: null,
        keep: '',
        improve: '',
      },
      '',
    )
  await useRounds().close(id)
  await expect
    .poll(() => useResults().resultsFor(id)?.ownStatements)
    .toMatchObject([
      { statementId: 'EIGEN-1', n: 6 },
      { statementId: 'EIGEN-2', withheld: 'no-answers' },
    ])
})

test('an empty list has a column for each, and knows it again', async () => {
  const round = await storage.rounds.get(await draft())
  if (round === undefined) throw new Error('no round')
  const headings = exampleHeadings(round)
  const places = ASKED.map((text, index) => headings.indexOf(`EIGEN-${String(index + 1)}. ${text}`))
  expect(places.every((place) => place > 0)).toBe(true)
  const targets = proposeColumns(headings, round)
  expect(places.map((place) => targets[place])).toEqual(['statement:EIGEN-1', 'statement:EIGEN-2'])
  // With the words alone too, as another tool writes them.
  expect(proposeColumns(ASKED, round)).toEqual(['statement:EIGEN-1', 'statement:EIGEN-2'])
})

test('a round is found by the words of its own statements', async () => {
  await draft(['De xaqwerkdruk laat tijd over.'], 'Meting najaar')
  const { search, titlesOf } = searchingIn(storage)
  await vi.waitFor(() => expect(useDossiers().loaded).toBe(true))
  await search.begin()
  expect(await titlesOf('xaqwerkdruk')).toContain('Meting najaar')
})
