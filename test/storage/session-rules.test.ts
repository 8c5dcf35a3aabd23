/** The votes of a session stay as they were counted, and what no session can hold is neither stored nor let in. */
import { describe, expect, test } from 'vitest'
import type { Session, SessionVote } from '../../src/domain/session/session'
import { checkContent } from '../../src/storage/check-content'
import { openTest, refusal } from './open'
import { fillDossier } from './small-dossier'
import { sessionFields } from './small-session'
import { withSession, contentOf, openVote } from './stored-session'

describe('what was counted stands', () => {
  const closed = sessionFields('d').votes[0] as SessionVote

  test.each<readonly [string, readonly SessionVote[]]>([
    ['taken away', []],
    ['counted again', [{ ...closed, totals: { 'p-1': 7, 'p-2': 4 } }]],
    ['opened again', [{ ...openVote, id: closed.id }]],
    ['of more ballots', [{ ...closed, ballots: 10 }]],
  ])('a closed vote is not %s', async (_how, votes) => {
    const storage = await openTest()
    const { session } = await withSession(storage)
    expect(await refusal(storage.sessions.change(session.id, { votes }))).toBe('storage/vote-stands')
    expect(await storage.sessions.get(session.id)).toEqual(session)
  })

  test('a vote that is open keeps its points and its people, and may close, or be broken off and held again', async () => {
    const storage = await openTest()
    const { session } = await withSession(storage, { votes: [openVote] })
    const change = (votes: readonly SessionVote[]) => storage.sessions.change(session.id, { votes })
    expect(await refusal(change([{ ...openVote, people: 11 }]))).toBe('storage/vote-stands')
    expect(await refusal(change([{ ...openVote, pointIds: ['p-2', 'p-1'] }]))).toBe('storage/vote-stands')
    const interrupted = { ...openVote, status: 'interrupted' } as const
    await change([interrupted])
    expect(await refusal(change([openVote]))).toBe('storage/vote-stands')
    const again = { ...openVote, id: 'stemming-3' }
    expect((await change([interrupted, again])).votes).toEqual([interrupted, again])
  })

  test('a point that was voted on stays; another one may go', async () => {
    const storage = await openTest()
    const { session } = await withSession(storage)
    const without = (id: string) => ({ points: session.points.filter((point) => point.id !== id) })
    expect(await refusal(storage.sessions.change(session.id, without('p-1')))).toBe('storage/point-voted')
    expect((await storage.sessions.change(session.id, without('p-3'))).points).toHaveLength(2)
  })
})

const vote = (changes: Partial<SessionVote>) => ({
  votes: [{ ...(sessionFields('d').votes[0] as SessionVote), ...changes }],
})
const step = sessionFields('d').steps[1]
const bad: readonly (readonly [string, object])[] = [
  ['aanwezigen', { present: [{ id: 'x', label: 'Iedereen', count: 501 }] }],
  ['aanwezigen', { present: [{ id: 'x', label: 'Iedereen', count: 2.5 }] }],
  ['begint om', { startTime: '25:00' }],
  ['datum', { heldOn: '2026-02-30' }],
  ['aantal tafels', { tables: -1 }],
  ['agenda', { steps: [{ ...step, minutes: 0 }] }],
  ['agenda', { steps: [step, { ...step, id: 'twee bezig' }] }],
  ['agenda', { steps: [step, step] }],
  ['agenda', { steps: [{ ...step, startedAt: null, endedAt: '2026-11-20T18:41:00.000Z' }] }],
  ['agenda', { steps: [{ ...step, kind: 'dansen' }] }],
  ['thema’s', { themeIds: ['T1', 'T1'] }],
  [
    'onderwerpen',
    {
      topics: [
        { kind: 'gap', subjectId: 'T1-1', reason: '' },
        { kind: 'gap', subjectId: 'T1-1', reason: '' },
      ],
    },
  ],
  [
    'voorspellingen van de tafels',
    { predictions: [{ table: 0, highestThemeId: null, lowestThemeId: null, gapThemeId: null }] },
  ],
  [
    'notities',
    {
      notes: [
        { subjectId: 'T1', text: 'een', understood: '' },
        { subjectId: 'T1', text: 'twee', understood: '' },
      ],
    },
  ],
  ['punten om uit te kiezen', { points: [] }],
  ['kenmerken van de stemcodes', { codeHashes: ['K7M2QX9P'] }],
  ['stemmingen', vote({ ballots: 11, totals: { 'p-1': 11, 'p-2': 3 } })],
  ['stemmingen', vote({ ballots: 4, totals: { 'p-1': 4, 'p-2': 1 } })],
  ['stemmingen', vote({ totals: { 'p-1': 10, 'p-2': 3 } })],
  ['stemmingen', vote({ totals: { 'p-1': 8 } })],
  ['stemmingen', vote({ totals: { 'p-1': 3, 'p-2': 3 } })],
  ['stemmingen', vote({ status: 'open' })],
  ['stemmingen', vote({ status: 'interrupted', ballots: 0, ways: [] })],
  ['stemmingen', { votes: [openVote, { ...openVote, id: 'nog een' }] }],
  [
    'stemmingen',
    { votes: ['1', '2', '3'].map((id) => ({ ...(sessionFields('d').votes[0] as SessionVote), id })) },
  ],
  ['ballots', { votes: [], ballots: [['p-1', 'p-2']] }],
]

describe.each(bad)('a session in which "%s" cannot be', (field, changes) => {
  test('is not stored', async () => {
    const storage = await openTest()
    const { dossierId } = await fillDossier(storage)
    const fields = { ...sessionFields(dossierId), ...changes } as Omit<Session, 'id'>
    await expect(storage.sessions.add(fields)).rejects.toThrow(`het veld ‘${field}’ van een spiegelsessie.`)
    expect(await storage.sessions.listOf(dossierId)).toEqual([])
  })

  test('keeps the whole file out, with a sentence that names the field', async () => {
    const storage = await openTest()
    const { dossierId } = await withSession(storage)
    const content = await contentOf(storage, dossierId)
    const outcome = checkContent({
      ...content,
      sessions: content.sessions.map((session) => ({ ...session, ...changes })),
      history: [],
    })
    if (outcome.ok) throw new Error('taken in')
    expect(outcome.problem.code).toBe('file/invalid-record')
    expect(outcome.problem.message).toContain(`het veld ‘${field}’ van een spiegelsessie (nummer 1).`)
  })
})

test('a session of another dossier, or one that is there twice, keeps a file out', async () => {
  const storage = await openTest()
  const { dossierId } = await withSession(storage)
  const content = await contentOf(storage, dossierId)
  const [session] = content.sessions
  expect(checkContent({ ...content, sessions: [session, session] })).toMatchObject({
    ok: false,
    problem: {
      code: 'file/duplicate',
      message: expect.stringContaining('een spiegelsessie (nummer 2)') as string,
    },
  })
  expect(checkContent({ ...content, sessions: [{ ...session, dossierId: 'ander' }] })).toMatchObject({
    ok: false,
    problem: { code: 'file/other-dossier' },
  })
})
