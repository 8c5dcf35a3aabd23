/** An older file of a dossier, from before its round was closed and shown, is no way around the rules of reopening. */
import { describe, expect, test } from 'vitest'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import type { Storage } from '../../src/storage/storage'
import { openTest, refusal } from './open'
import { roundFields } from './small-dossier'
import { comeIn, reopened } from './reopened-round'

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
