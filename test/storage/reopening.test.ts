/** A closed round opens again only with a reason, and closes again only when nobody can be computed from the difference. */
import { expect, test } from 'vitest'
import type { Answer } from '../../src/domain/question-set'
import { openTest, refusal } from './open'
import { roundFields } from './small-dossier'
import { comeIn, reopened } from './reopened-round'

test('a closed round opens again only with a reason, which stays in the history', async () => {
  const { storage, id, roundId, close } = await reopened()
  expect((await storage.rounds.get(roundId))?.status).toBe('open')
  const [entry] = await storage.history.listOf(id)
  expect(entry).toMatchObject({ table: 'rounds', reason: 'Er lag nog een stapel formulieren.' })
  await close()
  expect(await refusal(storage.rounds.reopen(roundId, '  '))).toBe('storage/reason-missing')
  expect((await storage.rounds.get(roundId))?.status).toBe('closed')
})

test('neither a change nor undo opens a round again, and undo does not close one', async () => {
  const { storage, id, roundId, close } = await reopened()
  expect(await storage.history.undo(id)).toMatchObject({
    ok: false,
    problem: { code: 'storage/round-reopened' },
  })
  await close()
  expect(await refusal(storage.rounds.change(roundId, { status: 'open' }))).toBe('storage/round-closed')
  expect(await storage.history.undo(id)).toMatchObject({
    ok: false,
    problem: { code: 'storage/round-closed' },
  })
})

test('only a closed round can be opened again: not a draft, not an adopted one', async () => {
  const { storage, id, roundId, close } = await reopened()
  expect(await refusal(storage.rounds.reopen(roundId, 'Al open'))).toBe('storage/round-not-closed')
  await close()
  await storage.rounds.change(roundId, { status: 'adopted' })
  expect(await refusal(storage.rounds.reopen(roundId, 'Toch nog'))).toBe('storage/round-not-closed')
  const draft = await storage.rounds.add(roundFields(id))
  expect(await refusal(storage.rounds.reopen(draft.id, 'Nog niet'))).toBe('storage/round-not-closed')
})

test('when no questionnaire came in, it closes again, also straight to adopted', async () => {
  const { storage, roundId } = await reopened()
  const round = await storage.rounds.change(roundId, { status: 'adopted' })
  expect(round.closings.map(({ submitted }) => submitted)).toEqual([8, 8])
})

test.each([1, 4, 9])('%i latecomers could be computed from the difference: it stays open', async (count) => {
  const { storage, roundId, close } = await reopened()
  await comeIn(storage, roundId, count)
  expect(await refusal(close())).toBe('storage/too-few-new')
  expect(await refusal(storage.rounds.change(roundId, { status: 'adopted' }))).toBe('storage/too-few-new')
  expect(await storage.rounds.get(roundId)).toMatchObject({ status: 'open' })
  await comeIn(storage, roundId, 10 - count)
  expect((await close()).closings.map(({ submitted }) => submitted)).toEqual([8, 18])
})

test('one latecomer of a profession does not hide among ten of another', async () => {
  const { storage, roundId, close } = await reopened()
  await comeIn(storage, roundId, 10)
  await comeIn(storage, roundId, 1, 'GYN')
  await expect(close()).rejects.toThrow(/van Gynaecoloog/)
})

test('ten latecomers of whom one answers a statement would give that one away', async () => {
  const { storage, roundId, close } = await reopened()
  const dontKnow: Record<string, Answer> = { 'T1-1': 4, 'T1-2': 'dont-know' }
  await comeIn(storage, roundId, 9, 'VER', dontKnow)
  await comeIn(storage, roundId, 1)
  await expect(close()).rejects.toThrow(/stelling T1-2/)
})

test('after a closing that showed nothing, any number may come in', async () => {
  const { storage, roundId, close } = await reopened(3)
  await comeIn(storage, roundId, 1)
  expect((await close()).closings.map(({ submitted }) => submitted)).toEqual([3, 4])
})

test('the count of an earlier closing cannot be changed or left out', async () => {
  const { storage, roundId, close } = await reopened()
  await storage.rounds.change(roundId, { closings: [], title: 'Anders' })
  await comeIn(storage, roundId, 1)
  expect(await refusal(close())).toBe('storage/too-few-new')
})

test('keys, codes and counts are not in the history', async () => {
  const { storage, id, roundId } = await reopened()
  const secret = 'geheim'.padEnd(43, 'x')
  const publicKey = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) } as const
  const keys = { publicKey, privateKey: { ...publicKey, d: secret } }
  await storage.rounds.change(roundId, { keys, codeHashes: ['c'.repeat(64)] })
  const history = JSON.stringify(await storage.history.listOf(id))
  for (const word of [secret, 'c'.repeat(64), 'closings', 'keptResults']) expect(history).not.toContain(word)
})

test('giving out codes is no step of its own: undo takes back what was done before it, and the codes stay', async () => {
  const { storage, id, roundId } = await reopened()
  await storage.rounds.change(roundId, { title: 'Anders' })
  const history = await storage.history.listOf(id)
  await storage.rounds.change(roundId, { codeHashes: ['c'.repeat(64)] })
  expect(await storage.history.listOf(id)).toEqual(history)
  expect((await storage.history.undo(id)).ok).toBe(true)
  const round = await storage.rounds.get(roundId)
  expect(round?.title).not.toBe('Anders')
  expect(round?.codeHashes).toEqual(['c'.repeat(64)])
})

test('keys that were given out stay, and so do codes', async () => {
  const { storage, roundId } = await reopened()
  const publicKey = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) } as const
  const keys = { publicKey, privateKey: { ...publicKey, d: 'D'.repeat(43) } }
  await storage.rounds.change(roundId, { keys, usesCodes: true, codeHashes: ['c'.repeat(64)] })
  for (const changes of [{ keys: null }, { usesCodes: false }, { codeHashes: [] }])
    expect(await refusal(storage.rounds.change(roundId, changes))).toBe('storage/round-frozen')
  const more = await storage.rounds.change(roundId, { codeHashes: ['c'.repeat(64), 'd'.repeat(64)] })
  expect(more.codeHashes).toHaveLength(2)
})

test('a round whose results hide a few people stays closed: another group would make room for them later', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const professions = ['VER', 'GYN', 'CLI'].map((name) => ({
    id: name,
    label: name,
    clusterId: 'C1',
    group: 'core' as const,
    headCount: 12,
  }))
  const clusters = [{ id: 'C1', label: 'Zorg', mergeable: false }]
  const round = await storage.rounds.add(roundFields(id, { professions, clusters }))
  await storage.rounds.change(round.id, { status: 'open' })
  await comeIn(storage, round.id, 6, 'VER')
  await comeIn(storage, round.id, 7, 'GYN')
  // Three clients: VER makes room for them. Five more of VER, and GYN would; GYN is known from before.
  await comeIn(storage, round.id, 3, 'CLI')
  await storage.rounds.change(round.id, { status: 'closed' })
  expect(await refusal(storage.rounds.reopen(round.id, 'Nog een stapel'))).toBe('storage/round-hides-some')
  expect((await storage.rounds.get(round.id))?.status).toBe('closed')
})

test('a statement too few people of a profession answered keeps the round closed as well', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const round = await storage.rounds.add(roundFields(id))
  await storage.rounds.change(round.id, { status: 'open' })
  await comeIn(storage, round.id, 4)
  await comeIn(storage, round.id, 4, 'VER', { 'T1-1': 4 })
  await storage.rounds.change(round.id, { status: 'closed' })
  expect(await refusal(storage.rounds.reopen(round.id, 'Nog een stapel'))).toBe('storage/round-hides-some')
})

test('a closed round that came without counts is counted when it opens again', async () => {
  const { storage, id, roundId, close } = await reopened()
  await close()
  const content = await storage.contentOf(id)
  if (!content) throw new Error('no content')
  const rounds = content.rounds.map((round) => ({ ...round, closings: [] }))
  await storage.putContent({ ...content, rounds }, 'replace')
  await storage.rounds.reopen(roundId, 'Nog een stapel')
  await comeIn(storage, roundId, 1)
  expect(await refusal(close())).toBe('storage/too-few-new')
})

test.each([
  [4, true],
  [5, false],
  [6, false],
])('%i people in all, one of them alone in a profession: may open again: %s', async (count, opens) => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const round = await storage.rounds.add(roundFields(id))
  await storage.rounds.change(round.id, { status: 'open' })
  await comeIn(storage, round.id, count - 1)
  await comeIn(storage, round.id, 1, 'GYN')
  await storage.rounds.change(round.id, { status: 'closed' })
  const outcome = await storage.rounds.reopen(round.id, 'Nog een').then(
    () => true,
    () => false,
  )
  expect(outcome).toBe(opens)
})
