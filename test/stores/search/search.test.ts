/** Searching in the dossiers of this computer: what is found, and above all what never is. */
import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { NEW_ACTION } from '../../../src/domain/actions/action-fields'
import { normsOf } from '../../../src/domain/question-set'
import { usualSteps } from '../../../src/domain/session/agenda'
import { NEW_SESSION } from '../../../src/domain/session/session-fields'
import type { Storage } from '../../../src/storage/storage'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useDossiers } from '../../../src/stores/dossier/dossiers'
import { usePalette } from '../../../src/stores/search/palette'
import { openTest, standingClock } from '../../storage/open'
import { ANSWERED, fillDossier } from '../../storage/small-dossier'
import { searchingIn } from './searching'

const OWN: {
  readonly kind: 'own'
  readonly themeId: null
  readonly statementId: null
  readonly normId: null
} = {
  kind: 'own',
  themeId: null,
  statementId: null,
  normId: null,
}

const actionIn = (storage: Storage, dossierId: string, title: string) =>
  storage.actions.plan({ ...NEW_ACTION, dossierId, origin: OWN, title })

async function loaded(): Promise<void> {
  await vi.waitFor(() => expect(useDossiers().loaded).toBe(true))
}

test('what people wrote in confidence is never found, whoever looks for it', async () => {
  const storage = await openTest()
  const { dossierId, roundId, assessmentId } = await fillDossier(storage)
  const round = await storage.rounds.get(roundId)
  if (round === undefined) throw new Error('not there')
  const answer = async (fields: { readonly keep: string; readonly improve: string }) => {
    const draft = await storage.responses.start(round)
    await storage.responses.change(draft.id, { ...ANSWERED, ...fields })
    return draft.id
  }
  await storage.responses.submit(await answer({ keep: 'xaqberim', improve: 'xaqbolin' }))
  await answer({ keep: 'xuqdrafu', improve: 'xuqdrafu' })
  await storage.rounds.change(roundId, { introduction: 'xuqintrep', status: 'closed' })
  for (const { id, keep } of await storage.responses.listOfRound(roundId))
    if (keep === 'xaqberim') await storage.responses.screen(id, 'keep', 'shown')
  await storage.judgements.judge(assessmentId, 'N-1', {
    reasoning: 'Xiqreson',
    answerIfAsked: 'xeqaskud',
    notApplicableReason: 'xeqnavik',
  })
  await storage.sessions.add({
    ...NEW_SESSION,
    steps: usualSteps(randomUUID),
    dossierId,
    place: 'Xiqplaca',
    notes: [{ subjectId: 'T1', text: 'xyqnotip', understood: 'xyqbegro' }],
    parked: [{ id: 'p', text: 'xoqparku' }],
    decisions: [{ id: 'd', text: 'Xiqbeslu', who: 'Xiqwiedo' }],
  })
  const { search, titlesOf } = searchingIn(storage)
  await loaded()
  await search.begin()
  const found: string[] = []
  for (const word of [
    'xaqberim',
    'xaqbolin',
    'xuqdrafu',
    'xuqintrep',
    'xeqaskud',
    'xeqnavik',
    'xyqnotip',
    'xyqbegro',
    'xoqparku',
  ])
    found.push(...(await titlesOf(word)))
  expect(found).toEqual([])
  for (const word of ['xiqreson', 'xiqplaca', 'xiqbeslu']) expect(await titlesOf(word), word).toHaveLength(1)
})

test('answers are not even read for it', async () => {
  const storage = await openTest()
  await fillDossier(storage)
  const { search } = searchingIn(storage)
  await loaded()
  const read = [
    vi.spyOn(storage, 'contentOf'),
    vi.spyOn(storage.responses, 'listOfRound'),
    vi.spyOn(storage.receipts, 'listOf'),
    vi.spyOn(storage.history, 'listOf'),
  ]
  await search.begin()
  for (const spy of read) expect(spy).not.toHaveBeenCalled()
})

test('all dossiers are looked in, and what is in the open one comes first', async () => {
  const storage = await openTest()
  const north = await storage.dossiers.add({ name: 'VSV Noord' })
  const south = await storage.dossiers.add({ name: 'VSV Zuid' })
  await actionIn(storage, north.id, 'Klachtenfolder maken')
  await actionIn(storage, south.id, 'Klachtenfolder herzien')
  const { search, titlesOf } = searchingIn(storage)
  await loaded()
  await useDossier().open(south.id)
  await search.begin()
  expect((await titlesOf('klachtenfolder')).slice(0, 2)).toEqual([
    'Klachtenfolder herzien',
    'Klachtenfolder maken',
  ])
  expect(search.results.map(({ document }) => document.dossierId).slice(0, 2)).toEqual([south.id, north.id])
  expect(await titlesOf('noord')).toContain('VSV Noord')
})

test('what was changed, removed or put in the bin is found as it is when somebody searches again', async () => {
  const clock = standingClock()
  const storage = await openTest(undefined, clock)
  const { id } = await storage.dossiers.add({ name: 'VSV Noord' })
  const action = await actionIn(storage, id, 'Zeppelinplan')
  const { search, titlesOf } = searchingIn(storage, clock)
  await loaded()
  await search.begin()
  expect(await titlesOf('zeppelinplan')).toEqual(['Zeppelinplan'])
  clock.pass(1000)
  await storage.actions.change(action.id, { title: 'Ballonplan' })
  await search.begin()
  expect(await titlesOf('zeppelinplan')).toEqual([])
  expect(await titlesOf('ballonplan')).toEqual(['Ballonplan'])
  clock.pass(1000)
  await storage.dossiers.moveToBin(id)
  await search.begin()
  expect(await titlesOf('ballonplan')).toEqual([])
  expect(await titlesOf('noord')).not.toContain('VSV Noord')
})

test('a judgement of a list of one’s own has the title of its norm there', async () => {
  const storage = await openTest()
  const { dossierId, assessmentId } = await fillDossier(storage)
  await storage.judgements.judge(assessmentId, 'N-1', { reasoning: 'Xiqreson' })
  const assessment = await storage.assessments.get(assessmentId)
  if (assessment === undefined) throw new Error('not there')
  const [title] = normsOf(assessment.questionSet).map((norm) => norm.title)
  await storage.ownSets.add({
    dossierId,
    fileName: 'eigen.json',
    addedAt: '2026-11-23T09:00:00.000Z',
    questionSet: assessment.questionSet,
  })
  const { search, titlesOf } = searchingIn(storage)
  await loaded()
  await search.begin()
  expect(await titlesOf('xiqreson')).toEqual([`N-1 ${title ?? ''}`])
})

test('a dossier that did not change is not read again', async () => {
  const storage = await openTest()
  await fillDossier(storage)
  const { search } = searchingIn(storage)
  await loaded()
  await search.begin()
  const read = vi.spyOn(storage.actions, 'listOf')
  await search.begin()
  expect(read).not.toHaveBeenCalled()
})

test('what needs a dossier is not offered where there is none', async () => {
  const storage = await openTest()
  const { search, titlesOf } = searchingIn(storage)
  await loaded()
  await search.begin()
  expect(await titlesOf('nieuwe actie')).not.toContain('Nieuwe actie')
  expect(await titlesOf('nieuw dossier')).toContain('Nieuw dossier')
  // The manual speaks of it too.
  await titlesOf('ORG-03')
  expect([...new Set(search.results.map(({ document }) => document.kind))]).toEqual(['manual'])
})

test('what fails to be read is said, and the rest is found', async () => {
  const storage = await openTest()
  await storage.dossiers.add({ name: 'VSV Noord' })
  const { search, titlesOf } = searchingIn(storage)
  await loaded()
  vi.spyOn(storage.actions, 'listOf').mockRejectedValue(new Error('broken'))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await search.begin()
  expect(search.failed).toBe(true)
  expect(search.reading).toBe(false)
  expect(await titlesOf('nieuw dossier')).toContain('Nieuw dossier')
})

test('an answer that comes late is not shown for what was typed since', async () => {
  const storage = await openTest()
  const { search } = searchingIn(storage)
  await loaded()
  await search.begin()
  search.text = 'nieuw dossier'
  const first = search.look()
  search.text = 'instellingen'
  await Promise.all([search.look(), first])
  expect(search.answer?.words).toEqual(['instellingen'])
})

test('a change is found also when the clock of the computer did not move on', async () => {
  const storage = await openTest(undefined, standingClock())
  const { id } = await storage.dossiers.add({ name: 'VSV Noord' })
  const action = await actionIn(storage, id, 'Zeppelinplan')
  const { search, titlesOf } = searchingIn(storage)
  await loaded()
  await search.begin()
  await storage.actions.change(action.id, { title: 'Ballonplan' })
  await search.begin()
  expect(await titlesOf('zeppelinplan')).toEqual([])
  expect(await titlesOf('ballonplan')).toEqual(['Ballonplan'])
})

test('what was opened lately in a dossier that went to the bin is offered no more', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'VSV Noord' })
  await actionIn(storage, id, 'Zeppelinplan')
  const { search, titlesOf } = searchingIn(storage)
  await loaded()
  await search.begin()
  await titlesOf('zeppelinplan')
  const [found] = search.results
  if (found === undefined) throw new Error('not found')
  usePalette().visited(found.document.id)
  await titlesOf('')
  expect(search.lately.map(({ title }) => title)).toEqual(['Zeppelinplan'])
  await storage.dossiers.moveToBin(id)
  await vi.waitFor(() => expect(useDossiers().dossiers).toEqual([]))
  await titlesOf('')
  expect(search.lately).toEqual([])
})

test('whoever waits for the answer to what is typed waits also when it is looked for again meanwhile', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'VSV Noord' })
  await actionIn(storage, id, 'Ballonplan')
  const { search } = searchingIn(storage)
  await loaded()
  await search.begin()
  search.text = 'zeppelinplan'
  const early = search.look()
  search.text = 'ballonplan'
  void early.then(() => search.look())
  void search.look()
  await search.settled()
  expect(search.results.map(({ document }) => document.title)).toEqual(['Ballonplan'])
})

test('a dossier that went in by itself while somebody began to search is found at once', async () => {
  const storage = await openTest()
  const { dossierId } = await fillDossier(storage)
  await actionIn(storage, dossierId, 'Xiqwarmte regelen')
  const { search } = searchingIn(storage)
  await loaded()
  await useDossier().open(dossierId)
  const { dossiers } = storage
  const list = dossiers.list.bind(dossiers)
  // Between the first look and the question of what has changed, the computer had nothing else to do.
  vi.spyOn(dossiers, 'list').mockImplementationOnce(async () => {
    await search.warm()
    return list()
  })
  const begun = search.begin()
  search.text = 'xiqwarmte'
  await begun
  expect(search.results.map(({ document }) => document.title)).toContain('Xiqwarmte regelen')
})
