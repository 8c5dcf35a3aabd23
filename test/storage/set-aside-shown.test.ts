/** What was shown of a round stays known when another version takes the place of its dossier, and when it is put back. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { FilledForm } from '../../src/domain/survey/filling/filled-form'
import type { Storage } from '../../src/storage/storage'
import { openTest, refusal } from './open'
import { roundFields } from './small-dossier'
import { contentOf, only } from './set-aside-versions'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('what was shown of a round stays known', () => {
  const likeAll: FilledForm = {
    professionId: 'VER',
    roleId: null,
    answers: { 'T1-1': 4 },
    priorities: [],
    phaseId: null,
    keep: '',
    improve: '',
  }

  async function comeIn(storage: Storage, roundId: string, count: number): Promise<void> {
    const arrivals = Array.from({ length: count }, () => ({
      form: likeAll,
      receipt: { id: crypto.randomUUID(), digest: 'd'.repeat(64), codeHash: null },
    }))
    await storage.responses.receive(roundId, arrivals)
  }

  /** A dossier before it had a round, with an open round of nine, and the storage where the round was not closed yet. */
  async function nineIn() {
    const storage = await openTest()
    const { id: dossierId } = await storage.dossiers.add({ name: 'A' })
    const bare = await contentOf(storage, dossierId)
    const { id: roundId } = await storage.rounds.add(roundFields(dossierId))
    const publicKey = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) } as const
    const keys = { publicKey, privateKey: { ...publicKey, d: 'D'.repeat(43) } }
    await storage.rounds.change(roundId, { status: 'open', keys })
    await comeIn(storage, roundId, 9)
    return { storage, dossierId, roundId, bare, open: await contentOf(storage, dossierId) }
  }

  test('also when only the version in the bin knows it: an older file opens no door for one late form', async () => {
    const { storage, roundId, bare, open } = await nineIn()
    await storage.rounds.change(roundId, { status: 'closed', closesOn: '2026-11-01' })
    await storage.putContent(bare, 'replace')
    expect(await storage.rounds.get(roundId)).toBeUndefined()
    await storage.putContent(open, 'replace')
    expect(await storage.rounds.get(roundId)).toMatchObject({ status: 'closed', closesOn: '2026-11-01' })
  })

  test('also when a copy of the round closes, which has the same keys', async () => {
    const { storage, roundId, bare, open } = await nineIn()
    const copy = await storage.putContent(open, 'as-new')
    const [round] = await storage.rounds.listOf(copy.id)
    if (round === undefined) throw new Error('no round')
    await storage.rounds.change(roundId, { status: 'closed' })
    await storage.putContent(bare, 'replace')
    await comeIn(storage, round.id, 1)
    expect(await refusal(storage.rounds.change(round.id, { status: 'closed' }))).toBe('storage/too-few-new')
  })

  test('put back with the same forms it stays closed, without the drafts that nobody can hand in any more', async () => {
    const { storage, dossierId, roundId, open } = await nineIn()
    const draft = await storage.responses.start({ id: roundId, dossierId })
    await storage.putContent(open, 'replace')
    expect(await storage.responses.get(draft.id)).toBeUndefined()
    await storage.rounds.change(roundId, { status: 'closed' })
    await storage.setAside.putBack((await only(storage)).id)
    expect((await storage.rounds.get(roundId))?.status).toBe('closed')
    expect(await storage.responses.get(draft.id)).toBeUndefined()
    await storage.rounds.reopen(roundId, 'Er lag nog een formulier.')
    await comeIn(storage, roundId, 1)
    expect(await refusal(storage.rounds.change(roundId, { status: 'closed' }))).toBe('storage/too-few-new')
  })

  test('put back with other forms it stays open, and closes only where reopening would let it', async () => {
    const { storage, roundId, open } = await nineIn()
    await comeIn(storage, roundId, 1)
    await storage.putContent(open, 'replace')
    await storage.rounds.change(roundId, { status: 'closed' })
    await storage.setAside.putBack((await only(storage)).id)
    expect((await storage.rounds.get(roundId))?.status).toBe('open')
    expect(await refusal(storage.rounds.change(roundId, { status: 'closed' }))).toBe('storage/too-few-new')
  })
})
