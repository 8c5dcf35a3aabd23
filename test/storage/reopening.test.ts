import { describe, expect, test } from 'vitest'
import type { FilledForm } from '../../src/domain/survey/filling/filled-form'
import type { Answer } from '../../src/domain/question-set'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import type { Storage } from '../../src/storage/storage'
import { openTest, refusal } from './open'
import { roundFields } from './small-dossier'

let roundCount = 0

async function comeIn(
  storage: Storage,
  roundId: string,
  count: number,
  professionId = 'VER',
  answers: FilledForm['answers'] = { 'T1-1': 4, 'T1-2': 2 },
) {
  const arrivals = Array.from({ length: count }, () => {
    roundCount += 1
    return {
      form: { professionId, roleId: null, answers, priorities: [], phaseId: null, keep: '', improve: '' },
      receipt: { id: `f${String(roundCount)}`, digest: 'd'.repeat(64), codeHash: null },
    }
  })
  return storage.responses.receive(roundId, arrivals)
}

/** A round that was closed with eight midwives and then opened again. */
async function reopened(first = 8) {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const round = await storage.rounds.add(roundFields(id))
  await storage.rounds.change(round.id, { status: 'open' })
  await comeIn(storage, round.id, first)
  await storage.rounds.change(round.id, { status: 'closed' })
  await storage.rounds.reopen(round.id, 'Er lag nog een stapel formulieren.')
  const close = () => storage.rounds.change(round.id, { status: 'closed', closesOn: '2026-12-01' })
  return { storage, id, roundId: round.id, close }
}

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

/** A dossier whose round was saved while nine had come in, and was then closed and shown. */
async function savedBeforeClosing(storage: Storage, count = 9) {
  const { id } = await storage.dossiers.add({ name: 'A' })
  const publicKey = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) } as const
  const keys = { publicKey, privateKey: { ...publicKey, d: 'D'.repeat(43) } }
  const round = await storage.rounds.add(roundFields(id))
  await storage.rounds.change(round.id, { status: 'open', keys })
  await comeIn(storage, round.id, count)
  const content = await storage.contentOf(id)
  if (!content) throw new Error('no content')
  const file = await writeDossierFile(content, { appVersion: '0', now: new Date(0) })
  await storage.rounds.change(round.id, { status: 'closed', closesOn: '2026-11-01' })
  const older = async () => {
    const read = await readDossierFile(file)
    if (!read.ok) throw new Error(read.problem.message)
    return read.value.content
  }
  return { id, roundId: round.id, older }
}

describe('an older file, from before the round was closed and its results were shown', () => {
  test('put back with the same questionnaires, the round stays closed: one late form is no way around reopening', async () => {
    const storage = await openTest()
    const { id, roundId, older } = await savedBeforeClosing(storage)
    await storage.putContent(await older(), 'replace')
    expect(await storage.rounds.get(roundId)).toMatchObject({ status: 'closed', closesOn: '2026-11-01' })
    expect(await refusal(comeIn(storage, roundId, 1))).toBe('storage/round-not-open')
    await storage.rounds.reopen(roundId, 'Er lag nog een formulier.')
    await comeIn(storage, roundId, 1)
    expect(await refusal(storage.rounds.change(roundId, { status: 'closed' }))).toBe('storage/too-few-new')
    expect((await storage.contentOf(id))?.rounds[0]?.closings.map(({ submitted }) => submitted)).toEqual([9])
  })

  test('put back from the bin, the same', async () => {
    const storage = await openTest()
    const { id, roundId, older } = await savedBeforeClosing(storage)
    await storage.dossiers.moveToBin(id)
    await storage.putContent(await older(), 'replace')
    expect((await storage.rounds.get(roundId))?.status).toBe('closed')
  })

  test('opened next to the dossier as a new one, and as a copy of that copy: what was shown stays known', async () => {
    const storage = await openTest()
    const { older } = await savedBeforeClosing(storage)
    const copy = await storage.putContent(await older(), 'as-new')
    const content = await storage.contentOf(copy.id)
    expect(content?.rounds[0]).toMatchObject({ status: 'closed' })
    if (!content) return
    const again = await storage.putContent(content, 'as-new')
    const [round] = await storage.rounds.listOf(again.id)
    expect(round?.closings.map(({ submitted }) => submitted)).toEqual([9])
  })

  test('a copy that was made before the closing cannot close with one form more than the round itself', async () => {
    const storage = await openTest()
    const elsewhere = await openTest()
    const roundCount = await savedBeforeClosing(elsewhere)
    const content = await roundCount.older()
    await storage.putContent(content, 'replace')
    const copy = await storage.putContent(content, 'as-new')
    await storage.rounds.change(roundCount.roundId, { status: 'closed' })
    const [round] = await storage.rounds.listOf(copy.id)
    if (round === undefined) throw new Error('no round')
    expect(round.status).toBe('open')
    await comeIn(storage, round.id, 1)
    expect(await refusal(storage.rounds.change(round.id, { status: 'closed' }))).toBe('storage/too-few-new')
  })

  test('with other questionnaires than at the closing it stays open, and cannot close as long as few differ', async () => {
    const storage = await openTest()
    const { roundId, older } = await savedBeforeClosing(storage)
    const content = await older()
    await storage.putContent({ ...content, responses: content.responses.slice(0, 7) }, 'replace')
    expect((await storage.rounds.get(roundId))?.status).toBe('open')
    await expect(storage.rounds.change(roundId, { status: 'closed' })).rejects.toThrow(
      /2 vragenlijsten minder/,
    )
    await comeIn(storage, roundId, 2)
    await storage.rounds.change(roundId, { status: 'closed' })
  })

  test('of a round that hides somebody, more than ten new forms do not close it either', async () => {
    const storage = await openTest()
    const { id } = await storage.dossiers.add({ name: 'A' })
    const round = await storage.rounds.add(roundFields(id))
    await storage.rounds.change(round.id, { status: 'open' })
    await comeIn(storage, round.id, 8)
    const before = await storage.contentOf(id)
    await comeIn(storage, round.id, 3, 'GYN')
    await storage.rounds.change(round.id, { status: 'closed' })
    if (!before) throw new Error('no content')
    await storage.putContent(before, 'replace')
    await comeIn(storage, round.id, 3, 'GYN')
    await comeIn(storage, round.id, 12)
    expect(await refusal(storage.rounds.change(round.id, { status: 'closed' }))).toBe(
      'storage/round-hides-some',
    )
  })

  test('each round of the dossier is counted separately: another one that is still under way stays open, with its drafts', async () => {
    const storage = await openTest()
    const { id, roundId, older } = await savedBeforeClosing(storage)
    await storage.putContent(await older(), 'replace')
    const next = await storage.rounds.add(roundFields(id, { title: 'Volgende' }))
    await storage.rounds.change(next.id, { status: 'open' })
    await comeIn(storage, next.id, 6, 'GYN')
    const content = await storage.contentOf(id)
    if (!content) throw new Error('no content')
    // As the file was before the first of the two closed.
    const rounds = content.rounds.map((one) =>
      one.id === roundId ? { ...one, status: 'open' as const, closesOn: null, closings: [] } : one,
    )
    const [form] = content.responses
    if (form === undefined) throw new Error('no form')
    const drafts = [roundId, next.id].map((of) => ({
      ...form,
      id: crypto.randomUUID(),
      roundId: of,
      status: 'draft' as const,
    }))
    await storage.putContent({ ...content, rounds, responses: [...content.responses, ...drafts] }, 'replace')
    const after = await storage.rounds.listOf(id)
    expect(Object.fromEntries(after.map((one) => [one.id, [one.status, one.closings.length]]))).toEqual({
      [roundId]: ['closed', 1],
      [next.id]: ['open', 0],
    })
    expect(await storage.responses.listOfRound(roundId)).toHaveLength(9)
    expect(await storage.responses.listOfRound(next.id)).toHaveLength(7)
  })

  test('a round that was opened again and is put back so, stays open', async () => {
    const { storage, id, roundId } = await reopened(9)
    const content = await storage.contentOf(id)
    if (!content) throw new Error('no content')
    await storage.rounds.change(roundId, { status: 'closed' })
    await storage.putContent(content, 'replace')
    expect((await storage.rounds.get(roundId))?.status).toBe('open')
  })
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
