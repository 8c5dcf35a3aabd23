/** Taking in a list, on the real storage. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../../src/contract/platform'
import { LEFT_EMPTY } from '../../../../src/domain/survey/receiving/answer-list'
import { contentKey } from '../../../../src/domain/survey/receiving/answer-list-rows'
import { success } from '../../../../src/domain/outcome'
import type { Round } from '../../../../src/domain/survey/round/round'
import { readDossierFile, writeDossierFile } from '../../../../src/storage/dossier-file'
import type { Storage } from '../../../../src/storage/storage'
import { useAnswerList } from '../../../../src/stores/survey/receiving/answer-list'
import { appServicesKey } from '../../../../src/stores/app-services'
import { listFixture, people, quickscan } from '../../../storage/list-round'
import { freshName, openTest, rawRows } from '../../../storage/open'

let storage: Storage
let databaseName: string
let round: Round
/** What the user picks in the dialog, and what came out of the save dialog. */
let picked: { readonly name: string; readonly bytes: Uint8Array } | null
let saved: { name: string; bytes: Uint8Array } | null

const platform = new Proxy({} as Platform, {
  get: (_target, method) => {
    if (method === 'openFile') return async () => success(picked)
    if (method === 'saveFile')
      return async ({ name }: { name: string }, bytes: Uint8Array) => {
        saved = { name, bytes }
        return success({ name })
      }
    throw new Error(`a list needs no ${String(method)}`)
  },
})

function startApplication(): void {
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform, now: () => new Date(2026, 10, 23, 9), appVersion: '0' })
  setActivePinia(pinia)
}

beforeEach(async () => {
  databaseName = freshName()
  storage = await openTest(databaseName)
  const { id: dossierId } = await storage.dossiers.add({ name: 'VSV Proef' })
  const draft = await storage.rounds.add({ ...quickscan, dossierId, status: 'draft' })
  round = await storage.rounds.change(draft.id, { status: 'open' })
  picked = null
  saved = null
  startApplication()
})

async function choose(name: string, bytes = listFixture(name)) {
  picked = { name, bytes }
  const store = useAnswerList()
  store.prepare(round)
  expect(await store.choose()).toBe(true)
  return store
}

const stored = () => storage.responses.listOfRound(round.id)

test('a list comes in whole: every person once, every answer as given', async () => {
  const store = await choose('microsoft-forms.csv')
  expect(await store.take()).toBe(true)
  expect(store.outcome).toEqual({ taken: 6, leftOut: 0, duplicates: 0, refused: 0 })
  const responses = await stored()
  expect(responses.every(({ status }) => status === 'submitted')).toBe(true)
  expect(
    responses.map((one) => contentKey({ ...one, professionId: one.professionId ?? '' })).toSorted(),
  ).toEqual(people.map(contentKey).toSorted())
})

test('nothing is stored before the last step', async () => {
  const store = await choose('microsoft-forms.csv')
  await store.lookBack()
  expect(await stored()).toEqual([])
  expect(await storage.receipts.listOf(round.id)).toEqual([])
})

test('the same list twice counts once, even as Excel and even when it has grown', async () => {
  await (await choose('microsoft-forms.csv')).take()
  const again = await choose('microsoft-forms.csv')
  await again.lookBack()
  expect(again.already).toBe(6)
  await again.take()
  expect(again.outcome).toEqual({ taken: 0, leftOut: 0, duplicates: 6, refused: 0 })

  const grown = new TextDecoder().decode(listFixture('microsoft-forms.csv'))
  const lastRow = grown.trimEnd().slice(grown.trimEnd().lastIndexOf('\n') + 1)
  const longer = await choose('nieuwer.csv', new TextEncoder().encode(`${grown}${lastRow}\r\n`))
  await longer.take()
  // The sixth person's answers a second time: somebody else who finds the same.
  expect(longer.outcome).toEqual({ taken: 1, leftOut: 0, duplicates: 6, refused: 0 })
  expect(await stored()).toHaveLength(7)
})

test('other people who answer just like those of an earlier list count when the user says so', async () => {
  await (await choose('microsoft-forms.csv')).take()
  for (const total of [12, 18]) {
    const others = await choose('microsoft-forms.csv')
    await others.lookBack()
    expect(others.already).toBe(6)
    others.asOthers = true
    await others.take()
    expect(others.outcome).toEqual({ taken: 6, leftOut: 0, duplicates: 0, refused: 0 })
    expect(await stored()).toHaveLength(total)
  }
})

test('the same people from LimeSurvey in two ways count once', async () => {
  await (await choose('limesurvey-codes.csv')).take()
  const other = await choose('limesurvey-antwoorden.csv')
  await other.take()
  expect(other.outcome?.duplicates).toBe(6)
})

test('taking in can be undone: nothing of the list is left, everything else is', async () => {
  const draft = await storage.responses.start(round)
  await storage.responses.change(draft.id, { professionId: 'GYN', answers: { 'AMB-1': 3 } })
  await storage.responses.submit(draft.id)
  const store = await choose('excel.xlsx')
  await store.take()
  expect(await stored()).toHaveLength(7)
  await store.undo()
  expect(await stored()).toHaveLength(1)
  expect(await storage.receipts.listOf(round.id)).toEqual([])
  // It may come in again.
  const again = await choose('excel.xlsx')
  await again.take()
  expect(again.outcome?.taken).toBe(6)
})

test('choices are remembered for the next list with the same headings, and for no other', async () => {
  const messy = (value: string) =>
    new TextEncoder().encode(`Wie bent u;AMB-1\nVerlosk. ${value};tja\nGynaecoloog;4\n`)
  const first = await choose('a.csv', messy('1e lijn'))
  expect(first.remembered).toBe(false)
  expect(first.columns[0]).toBe('ignore')
  first.setColumn(0, 'profession')
  expect(first.strange.map(({ key }) => key)).toEqual(['profession:Verlosk. 1e lijn', 'answer:tja'])
  first.setValue('profession:Verlosk. 1e lijn', 'VK1')
  first.setValue('answer:tja', '3')
  await first.take()
  expect(first.outcome).toMatchObject({ taken: 2, refused: 0 })

  startApplication()
  const second = await choose('b.csv', messy('1e lijn '))
  expect(second.remembered).toBe(true)
  expect(second.columns).toEqual(['profession', 'statement:AMB-1'])
  expect(second.reading?.refused).toEqual([])
  // What was chosen can still be seen and changed.
  expect(second.strange).toHaveLength(2)

  expect((await choose('microsoft-forms.csv')).remembered).toBe(false)
})

test('a code for "no answer" empties no real answer, in this list or in the next', async () => {
  const first = await choose('cases/min-een.csv')
  expect(first.strange.map(({ key, rows }) => [key, rows])).toEqual([['answer:-1', 1]])
  first.setValue('answer:-1', LEFT_EMPTY)
  const answersOf = () => first.reading?.accepted.map(({ form }) => form.answers['AMB-1'])
  expect(answersOf()).toEqual([1, 1, 1, 1, 1, 5, 5, 5, 5, 5])
  expect(first.reading?.accepted.at(-1)?.form.answers['BES-1']).toBeUndefined()
  await first.take()

  const next = await choose('cases/daarna-zonder-min-een.csv')
  expect(next.remembered).toBe(true)
  expect(next.reading?.accepted.map(({ form }) => form.answers['AMB-1'])).toEqual([1, 1, 1, 2, 1])
  // The meaning that was kept stands on screen as soon as the value is there again.
  const again = await choose('cases/min-een.csv')
  expect(again.strange.map(({ key }) => again.values[key])).toEqual([LEFT_EMPTY])
})

test('the last twenty forms are remembered, and no cell of their lists', async () => {
  for (let number = 1; number <= 22; number += 1) {
    const bytes = new TextEncoder().encode(
      `Beroepsgroep;AMB-1;Naam;Vraag ${String(number)}\nGYN;4;Jansen;x\n`,
    )
    await (await choose('x.csv', bytes)).take()
  }
  const { listMappings } = await storage.settings.get()
  expect(Object.keys(listMappings)).toHaveLength(20)
  expect(JSON.stringify(await rawRows(databaseName))).not.toContain('Jansen')
})

test('receipts cannot be made again from what the dossier holds', async () => {
  await (await choose('microsoft-forms.csv')).take()
  const content = await storage.contentOf(round.dossierId)
  if (content === undefined) throw new Error('no content')
  const bytes = await writeDossierFile(content, { appVersion: '0', now: new Date(2026, 10, 23) })
  const file = await readDossierFile(bytes)
  if (!file.ok) throw new Error(file.problem.code)
  const { listSecret } = await storage.settings.get()
  expect(listSecret).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(file.value)).not.toContain(listSecret)
  // Without the secret, the digests of another computer are different ones.
  const here = (await storage.receipts.listOf(round.id)).map(({ id }) => id)
  await storage.settings.change({ listSecret: 'een andere computer' })
  const elsewhere = await choose('microsoft-forms.csv')
  await elsewhere.lookBack()
  expect(here).toHaveLength(6)
  expect(elsewhere.already).toBe(0)
})

test('a round that closed meanwhile takes nothing in, and the list stays on screen', async () => {
  const store = await choose('microsoft-forms.csv')
  await storage.rounds.change(round.id, { status: 'closed' })
  expect(await store.take()).toBe(false)
  expect(store.outcome).toBeNull()
  expect(store.file).not.toBeNull()
  expect(await stored()).toEqual([])
})

test('a list that cannot be read leaves the page as it was and says why', async () => {
  picked = { name: 'foto.csv', bytes: new Uint8Array([1, 0, 2]) }
  const store = useAnswerList()
  store.prepare(round)
  expect(await store.choose()).toBe(false)
  expect(store.problem?.code).toBe('list/not-a-list')
  picked = null
  expect(await store.choose()).toBe(false)
  expect(store.problem).toBeNull()
})

test('the empty example list is named after the round and is recognised completely when it comes back', async () => {
  const store = useAnswerList()
  store.prepare({ ...round, title: 'Meting 2026' })
  expect(await store.saveExample()).toBe('Voorbeeldlijst Meting 2026.csv')
  if (saved === null) throw new Error('nothing saved')
  const lines = new TextDecoder().decode(saved.bytes)
  const filled = new TextEncoder().encode(`${lines}Gynaecoloog;;${'4;'.repeat(16)};;;\r\n`)
  const back = await choose('terug.csv', filled)
  expect(back.columns).not.toContain('ignore')
  expect(back.reading?.accepted).toHaveLength(1)
})
