/** What was taken back stands again: in order, only until something else is changed, and after whatever stops the computer. */
import { expect, test } from 'vitest'
import type { Storage } from '../../src/storage/storage'
import { freshName, openTest, rawRows, standingClock } from './open'
import { actionFields, assessmentFields, evidenceFields, fillDossier, roundFields } from './small-dossier'
import { newRoundKeys } from '../../src/contract/sealing'

const MINUTES = 120_000

/** A dossier in which the title of one piece became B and then C. */
async function changedTwice(name = freshName()) {
  const clock = standingClock()
  const storage = await openTest(name, clock)
  const { id } = await storage.dossiers.add({ name: 'VSV De Test' })
  const piece = await storage.evidence.add(evidenceFields(id, { title: 'A' }))
  for (const title of ['B', 'C']) {
    clock.pass(MINUTES)
    await storage.evidence.change(piece.id, { title })
  }
  clock.pass(MINUTES)
  const titleIn = async (where: Storage = storage) => (await where.evidence.get(piece.id))?.title
  return { clock, storage, id, name, piece, titleIn }
}

const codeOf = async (outcome: ReturnType<Storage['history']['redo']>) => {
  const result = await outcome
  return result.ok ? (result.value === null ? 'nothing' : 'done') : result.problem.code
}

test('redo does what undo took back over again, in the order in which it was taken back', async () => {
  const { storage, id, titleIn } = await changedTwice()
  for (const expected of ['B', 'A']) {
    await storage.history.undo(id)
    expect(await titleIn()).toBe(expected)
  }
  for (const expected of ['B', 'C']) {
    expect(await codeOf(storage.history.redo(id))).toBe('done')
    expect(await titleIn()).toBe(expected)
  }
  expect(await codeOf(storage.history.redo(id))).toBe('nothing')
  expect(await titleIn()).toBe('C')
})

test('what was done again is taken back and done again like any other change, as often as anybody likes', async () => {
  const { storage, id, titleIn } = await changedTwice()
  for (let turn = 0; turn < 3; turn += 1) {
    await storage.history.undo(id)
    await storage.history.undo(id)
    expect(await titleIn()).toBe('A')
    await storage.history.redo(id)
    await storage.history.undo(id)
    expect(await titleIn()).toBe('A')
    await storage.history.redo(id)
    await storage.history.redo(id)
    expect(await titleIn()).toBe('C')
  }
  expect(await codeOf(storage.history.redo(id))).toBe('nothing')
})

test('nothing is taken out of the history: a redo is an entry that names the undo it took back', async () => {
  const { storage, id } = await changedTwice()
  const before = await storage.history.listOf(id)
  const undo = await storage.history.undo(id)
  const redo = await storage.history.redo(id)
  const [last, ...older] = await storage.history.listOf(id)
  expect(last).toMatchObject({ before: { title: 'B' }, after: { title: 'C' } })
  expect(redo).toEqual({ ok: true, value: last })
  expect(last?.redoes).toBe(undo.ok ? undo.value?.id : '')
  expect(older.slice(1)).toEqual(before)
})

test('another change ends it, and the bin does not', async () => {
  const { storage, id, piece, titleIn } = await changedTwice()
  await storage.history.undo(id)
  await storage.dossiers.moveToBin(id)
  await storage.dossiers.restore(id)
  expect(await codeOf(storage.history.redo(id))).toBe('done')
  expect(await titleIn()).toBe('C')
  await storage.history.undo(id)
  await storage.evidence.change(piece.id, { title: 'Anders' })
  expect(await storage.history.next(id, 'redo')).toBeNull()
  expect(await codeOf(storage.history.redo(id))).toBe('nothing')
  expect(await titleIn()).toBe('Anders')
})

test('what is typed right after a redo is a change of its own, and undo takes back that first', async () => {
  const { storage, id, piece, titleIn } = await changedTwice()
  await storage.history.undo(id)
  await storage.history.redo(id)
  await storage.evidence.change(piece.id, { title: 'C en verder' })
  await storage.history.undo(id)
  expect(await titleIn()).toBe('C')
  await storage.history.undo(id)
  expect(await titleIn()).toBe('B')
})

test('is there after a window that was closed, or killed, between the two', async () => {
  const { storage, id, name, clock, titleIn } = await changedTwice()
  await storage.history.undo(id)
  await storage.history.undo(id)
  storage.close()
  clock.pass(1000)
  const next = await openTest(name, clock)
  expect(await next.history.next(id, 'redo')).toMatchObject({ done: 'earlier' })
  await next.history.redo(id)
  next.close()
  clock.pass(1000)
  const last = await openTest(name, clock)
  expect(await titleIn(last)).toBe('B')
  expect(await codeOf(last.history.redo(id, 'own'))).toBe('done')
  expect(await titleIn(last)).toBe('C')
})

test('a change of many records comes back whole', async () => {
  const name = freshName()
  const storage = await openTest(name)
  const { dossierId, assessmentId } = await fillDossier(storage)
  await storage.assessments.remove(assessmentId)
  const without = { ...(await rawRows(name)), history: [], dossiers: [] }
  await storage.history.undo(dossierId)
  expect(await storage.judgements.listOf(dossierId)).toHaveLength(2)
  expect(await codeOf(storage.history.redo(dossierId))).toBe('done')
  expect({ ...(await rawRows(name)), history: [], dossiers: [] }).toEqual(without)
  await storage.history.undo(dossierId)
  expect(await storage.judgements.listOf(dossierId)).toHaveLength(2)
})

test('adopting is done again with its day, its name and what it locked', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const { id: assessmentId } = await storage.assessments.add(assessmentFields(id))
  await storage.judgements.judge(assessmentId, 'N-1', { verdict: 'met' })
  const adopted = await storage.assessments.adopt(assessmentId, { on: '2026-11-23', by: 'Het bestuur' })
  await storage.history.undo(id)
  expect((await storage.assessments.get(assessmentId))?.status).toBe('draft')
  expect(await codeOf(storage.history.redo(id))).toBe('done')
  expect(await storage.assessments.get(assessmentId)).toEqual(adopted)
})

test('refuses, and changes nothing, when the record was changed from outside the history', async () => {
  const { storage, id, piece, titleIn } = await changedTwice()
  await storage.history.undo(id)
  const content = await storage.contentOf(id)
  if (content === undefined) throw new Error('no content')
  const evidence = content.evidence.map((one) => ({ ...one, title: 'van elders' }))
  await storage.putContent({ ...content, evidence }, 'replace')
  expect(await codeOf(storage.history.redo(id))).toBe('storage/redo-conflict')
  expect(await titleIn()).toBe('van elders')
  expect(piece.title).toBe('A')
})

test('never does again unseen what another window or somebody else took back', async () => {
  const { storage: one, id, name, clock, titleIn } = await changedTwice()
  const other = await openTest(name, clock)
  clock.pass(1000)
  await one.history.undo(id)
  expect(await other.history.next(id, 'redo')).toMatchObject({ done: 'elsewhere' })
  expect(await codeOf(other.history.redo(id, 'own'))).toBe('storage/undo-elsewhere')
  one.close()
  other.close()
  clock.pass(1000)
  const later = await openTest(name, clock)
  await later.settings.change({ userName: 'Bram' })
  expect(await codeOf(later.history.redo(id, 'own'))).toBe('storage/undo-of-another')
  expect(await titleIn(later)).toBe('B')
  expect(await codeOf(later.history.redo(id, 'any'))).toBe('done')
})

test('a yes to one redo never does another that came since it was asked', async () => {
  const { storage, id, titleIn } = await changedTwice()
  await storage.history.undo(id)
  const asked = await storage.history.next(id, 'redo')
  await storage.history.undo(id)
  expect(await codeOf(storage.history.redo(id, 'any', { entryId: asked?.entry.id ?? '' }))).toBe(
    'storage/undo-moved-on',
  )
  expect(await titleIn()).toBe('A')
})

test('goes along in a dossier file, and in a copy under new ids', async () => {
  const { storage, id, titleIn } = await changedTwice()
  await storage.history.undo(id)
  await storage.history.undo(id)
  await storage.history.redo(id)
  const content = await storage.contentOf(id)
  if (content === undefined) throw new Error('no content')
  const copy = await storage.putContent(content, 'as-new')
  expect(await codeOf(storage.history.redo(copy.id))).toBe('done')
  expect((await storage.evidence.listOf(copy.id))[0]?.title).toBe('C')
  expect(await codeOf(storage.history.redo(copy.id))).toBe('nothing')
  expect(await titleIn()).toBe('B')
})

test('a round whose keys or codes were sent out is not taken away by undo: redo could not bring them back', async () => {
  const secrets = [{ keys: await newRoundKeys() }, { usesCodes: true, codeHashes: ['c'.repeat(64)] }]
  for (const secret of secrets) {
    const storage = await openTest()
    const { id } = await storage.dossiers.add({ name: 'A' })
    const round = await storage.rounds.add(roundFields(id, secret))
    expect(await storage.history.undo(id)).toMatchObject({
      ok: false,
      problem: { code: 'storage/undo-conflict' },
    })
    expect(await storage.rounds.get(round.id)).toEqual(round)
  }
})

test('an action that was planned, changed and taken back twice has its number again', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const action = await storage.actions.plan(actionFields(id))
  await storage.history.undo(id)
  await storage.history.redo(id)
  expect(await storage.actions.get(action.id)).toEqual(action)
})
