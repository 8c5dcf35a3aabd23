import { expect, test, vi } from 'vitest'
import { writeDossierFile } from '../../src/storage/dossier-file'
import { unzipSync } from 'fflate'
import { freshName, openTest, rawRows, refusal, standingClock } from './open'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { ANSWERED, roundFields, smallMirror } from './small-dossier'
import type { Storage } from '../../src/storage/storage'
import { storage as texts } from '../../src/texts/storage'

async function openRound(name = freshName(), clock = standingClock()) {
  const storage = await openTest(name, clock)
  const { id } = await storage.dossiers.add({ name: 'A' })
  const round = await storage.rounds.add(roundFields(id))
  await storage.rounds.change(round.id, { status: 'open' })
  return { storage, id, round }
}

test('a response can be started in an open round only', async () => {
  const { storage, round } = await openRound()
  await storage.rounds.change(round.id, { status: 'closed' })
  expect(await refusal(storage.responses.start(round))).toBe('storage/round-not-open')
  expect(await refusal(storage.responses.start({ id: 'geen', dossierId: 'geen' }))).toBe('storage/gone')
})

test('closing a round throws away what was not handed in, in the same step', async () => {
  const { storage, round } = await openRound()
  const draft = await storage.responses.start(round)
  const handedIn = await storage.responses.start(round)
  await storage.responses.change(handedIn.id, ANSWERED)
  await storage.responses.submit(handedIn.id)
  await storage.rounds.change(round.id, { status: 'closed' })
  expect(await refusal(storage.responses.submit(draft.id))).toBe('storage/gone')
  expect(await refusal(storage.responses.change(draft.id, { keep: 'x' }))).toBe('storage/gone')
  const left = await storage.responses.listOfRound(round.id)
  expect(left.map(({ status }) => status)).toEqual(['submitted'])
})

test('a response handed in can no longer change, be handed in again or be thrown away', async () => {
  const { storage, round } = await openRound()
  const draft = await storage.responses.start(round)
  await storage.responses.change(draft.id, ANSWERED)
  await storage.responses.submit(draft.id)
  const [submitted] = await storage.responses.listOfRound(round.id)
  const id = submitted?.id ?? ''
  expect(submitted?.status).toBe('submitted')
  expect(await refusal(storage.responses.change(id, { keep: 'x' }))).toBe('storage/submitted')
  expect(await refusal(storage.responses.submit(id))).toBe('storage/submitted')
  expect(await refusal(storage.responses.discard(id))).toBe('storage/submitted')
})

test('a draft that is thrown away leaves nothing', async () => {
  const { storage, round } = await openRound()
  const draft = await storage.responses.start(round)
  await storage.responses.discard(draft.id)
  expect(await storage.responses.listOfRound(round.id)).toEqual([])
})

test('handing in gives a new id, so that nothing leads from the draft to what counts', async () => {
  const { storage, round } = await openRound()
  const draft = await storage.responses.start(round)
  await storage.responses.change(draft.id, { professionId: 'VER', answers: { 'T1-1': 4 } })
  await storage.responses.submit(draft.id)
  expect(await storage.responses.get(draft.id)).toBeUndefined()
  const list = await storage.responses.listOfRound(round.id)
  expect(list).toHaveLength(1)
  expect(list[0]).toMatchObject({ professionId: 'VER', answers: { 'T1-1': 4 } })
  expect(list[0]?.id).not.toBe(draft.id)
})

test.each([
  ['a statement', { answers: { 'T9-9': 4 as const } }],
  ['a profession', { professionId: 'XXX' }],
  ['a role', { roleId: 'XXX' }],
  ['a phase', { phaseId: 'XXX' }],
  ['a theme', { priorities: ['XXX'] }],
])('%s the round does not have is refused', async (_name, changes) => {
  const { storage, round } = await openRound()
  const draft = await storage.responses.start(round)
  expect(await refusal(storage.responses.change(draft.id, changes))).toBe('storage/invalid')
  expect(await storage.responses.get(draft.id)).toEqual(draft)
})

test('filling in leaves no moment and no order: not in the table, the history, the dossier or the file', async () => {
  const name = freshName()
  const clock = standingClock('2026-01-01T08:00:00.000Z')
  const { storage, id, round } = await openRound(name, clock)
  const untouched = await rawRows(name)
  clock.pass(24 * 3_600_000)
  const order = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste']
  for (const keep of order) {
    clock.pass(61_000)
    const draft = await storage.responses.start(round)
    await storage.responses.change(draft.id, { ...ANSWERED, keep })
    await storage.responses.submit(draft.id)
  }
  const { responses, ...others } = await rawRows(name)
  expect({ ...others, responses: [] }).toEqual(untouched)
  expect(responses).toHaveLength(order.length)
  for (const response of responses ?? []) {
    expect(Object.keys(response as object).sort()).toEqual(
      ['answers', 'dossierId', 'id', 'improve', 'keep', 'phaseId', 'priorities', 'professionId'].concat([
        'roleId',
        'roundId',
        'screening',
        'status',
      ]),
    )
  }
  const content = await storage.contentOf(id)
  if (!content) throw new Error('no content')
  const file = await writeDossierFile(content, { appVersion: '1.0.0', now: clock.now() })
  const data = new TextDecoder().decode(unzipSync(file)['data.json'])
  expect(data).not.toContain('2026-01-02')
  const ids = (JSON.parse(data) as typeof content).responses.map((response) => response.id)
  expect(ids).toEqual([...ids].sort())
})

test('the order in which responses come out is that of their random ids, also in a file made from any list', async () => {
  const { storage, id, round } = await openRound()
  for (let count = 0; count < 6; count += 1) await storage.responses.start(round)
  const content = await storage.contentOf(id)
  if (!content) throw new Error('no content')
  const options = { appVersion: '1.0.0', now: new Date(0) }
  const reversed = { ...content, responses: [...content.responses].reverse() }
  expect(await writeDossierFile(reversed, options)).toEqual(await writeDossierFile(content, options))
})

test('the response monitor follows drafts and responses handed in', async () => {
  const { storage, round } = await openRound()
  let seen: readonly string[] = []
  storage.responses.watchOfRound(round.id, (responses) => {
    seen = responses.map(({ status }) => status)
  })
  const draft = await storage.responses.start(round)
  await vi.waitFor(() => {
    expect(seen).toEqual(['draft'])
  })
  await storage.responses.change(draft.id, ANSWERED)
  await storage.responses.submit(draft.id)
  await vi.waitFor(() => {
    expect(seen).toEqual(['submitted'])
  })
})

test('somebody who changes profession on the way hands in answers to what was asked, and nothing else', async () => {
  const storage = await openTest()
  const { id: dossierId } = await storage.dossiers.add({ name: 'A' })
  const professions = mirrorSet.professions.filter(({ id }) => id === 'GYN' || id === 'HA')
  const round = await storage.rounds.add(
    roundFields(dossierId, {
      questionSet: mirrorSet,
      clusters: mirrorSet.clusters,
      professions: professions.map((profession) => ({ ...profession, headCount: 8 })),
    }),
  )
  await storage.rounds.change(round.id, { status: 'open' })
  const draft = await storage.responses.start(round)
  // AMB-2 is for the VSV itself, AMB-1 for everybody.
  await storage.responses.change(draft.id, { professionId: 'GYN', answers: { 'AMB-2': 2, 'AMB-1': 4 } })
  await storage.responses.change(draft.id, { professionId: 'HA' })
  await storage.responses.submit(draft.id)
  const [submitted] = await storage.responses.listOfRound(round.id)
  expect(submitted).toMatchObject({ professionId: 'HA', answers: { 'AMB-1': 4 } })
  expect(Object.keys(submitted?.answers ?? {})).toEqual(['AMB-1'])
})

test.each<readonly [string, Parameters<Storage['responses']['change']>[1], string | null]>([
  ['without an answer', { professionId: 'VER' }, 'answers'],
  ['without a profession', { answers: { 'T1-1': 4 } }, 'professionId'],
  ['with a theme too many', { ...ANSWERED, priorities: ['T1', 'T2', 'T3'] }, 'priorities'],
  [
    'with an answer only to what the quickscan leaves out',
    { ...ANSWERED, answers: { 'T1-2': 4 } },
    'answers',
  ],
  ['with a longer text than any road takes in', { ...ANSWERED, keep: 'a'.repeat(10_001) }, null],
])(
  'a questionnaire %s does not count on this device either, and stays a draft',
  async (_name, given, field) => {
    const storage = await openTest()
    const { id: dossierId } = await storage.dossiers.add({ name: 'A' })
    const themes = ['T1', 'T2', 'T3'].flatMap((id) =>
      smallMirror.themes.map((theme) => ({
        ...theme,
        id,
        statements: theme.statements.map((one) => ({ ...one, id: one.id.replace('T1', id) })),
      })),
    )
    const questionSet = { ...smallMirror, themes }
    const round = await storage.rounds.add(roundFields(dossierId, { questionSet, form: 'quickscan' }))
    await storage.rounds.change(round.id, { status: 'open' })
    const draft = await storage.responses.start(round)
    await storage.responses.change(draft.id, given)
    await expect(storage.responses.submit(draft.id)).rejects.toThrow(texts.saving.invalid('responses', field))
    expect(await storage.responses.listOfRound(round.id)).toEqual([{ ...draft, ...given }])
  },
)
