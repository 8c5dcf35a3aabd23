/** What others go by is taken back in the same sitting, or later on with a reason that stays in the history. */
import { describe, expect, test } from 'vitest'
import { NEW_PROFILE } from '../../src/domain/dossier/dossier-fields'
import type { Storage } from '../../src/storage/storage'
import { smallFramework } from './framework-workbook'
import { freshName, openTest, rawRows, standingClock } from './open'
import { ANSWERED, actionFields, assessmentFields, roundFields } from './small-dossier'

const ADOPTED = { on: '2026-11-23', by: 'Het bestuur' }

/** Each of what weighs: done last in the dossier, and how to see whether it still stands. */
const weighty: Readonly<
  Record<string, (storage: Storage, dossierId: string) => Promise<() => Promise<unknown>>>
> = {
  'adopting an assessment': async (storage, dossierId) => {
    const { id } = await storage.assessments.add(assessmentFields(dossierId))
    await storage.assessments.adopt(id, ADOPTED)
    return async () => (await storage.assessments.get(id))?.status === 'adopted'
  },
  'adopting a round': async (storage, dossierId) => {
    const round = await storage.rounds.add(roundFields(dossierId))
    await storage.rounds.change(round.id, { status: 'open' })
    const draft = await storage.responses.start(round)
    await storage.responses.change(draft.id, ANSWERED)
    await storage.responses.submit(draft.id)
    await storage.rounds.change(round.id, { status: 'closed' })
    await storage.rounds.change(round.id, { status: 'adopted' })
    return async () => (await storage.rounds.get(round.id))?.status === 'adopted'
  },
  'merging returned work': async (storage, dossierId) => {
    const action = await storage.actions.plan(actionFields(dossierId, { problem: 'Zoals het was' }))
    const sent = await storage.delegations.add({
      dossierId,
      assessmentId: null,
      recipient: 'Mirjam',
      note: '',
      askedBefore: null,
      sentAt: '2026-11-20T09:00:00.000Z',
      base: { judgements: {}, actions: {} },
      returns: [],
    })
    const back = { at: '2026-11-23T09:00:00.000Z', fileName: 'x', from: 'Mirjam', taken: 1, conflicts: 0 }
    await storage.changeTogether(dossierId, [
      { table: 'actions', id: action.id, changes: { problem: 'Van Mirjam' } },
      { table: 'delegations', id: sent.id, changes: { returns: [{ ...back, digest: 'a'.repeat(64) }] } },
    ])
    return async () => (await storage.actions.get(action.id))?.problem === 'Van Mirjam'
  },
  'a framework out of a file': async (storage, dossierId) => {
    await storage.ownSets.add({
      dossierId,
      fileName: 'kader.json',
      addedAt: '2026-11-23T09:00:00.000Z',
      questionSet: smallFramework(),
    })
    return async () => (await storage.ownSets.listOf(dossierId)).length === 1
  },
}

async function sitting(name = freshName(), clock = standingClock()) {
  const storage = await openTest(name, clock)
  await storage.settings.change({ userName: 'Noor' })
  const { id: dossierId } = await storage.dossiers.add({ name: 'VSV De Test' })
  return { storage, dossierId, name, clock }
}

async function becauseOf(storage: Storage, dossierId: string, reason: string) {
  const next = await storage.history.next(dossierId)
  return { entryId: next?.entry.id ?? '', reason }
}

describe.each(Object.entries(weighty))('%s', (_what, done) => {
  test('is taken back in the same sitting without a question', async () => {
    const { storage, dossierId } = await sitting()
    const stands = await done(storage, dossierId)
    expect(await stands()).toBe(true)
    expect(await storage.history.next(dossierId)).toMatchObject({ asksReason: false })
    expect(await storage.history.undo(dossierId, 'own')).toMatchObject({ ok: true })
    expect(await stands()).toBe(false)
  })

  test('asks a reason in a window that has stood open since yesterday', async () => {
    const { storage, dossierId, clock } = await sitting()
    await done(storage, dossierId)
    clock.pass(13 * 3_600_000)
    expect(await storage.history.undo(dossierId)).toMatchObject({
      ok: false,
      problem: { code: 'storage/undo-reason' },
    })
  })

  test('asks a reason after a restart, changes nothing without one, and keeps the one it gets', async () => {
    const { storage: before, dossierId, name, clock } = await sitting()
    await done(before, dossierId)
    before.close()
    clock.pass(1000)
    const storage = await openTest(name, clock)
    expect(await storage.history.next(dossierId)).toMatchObject({ asksReason: true, entry: { who: 'Noor' } })
    const rows = await rawRows(name)
    const without = [
      undefined,
      await becauseOf(storage, dossierId, '  '),
      { entryId: 'een andere', reason: 'Zomaar.' },
    ]
    for (const because of without)
      for (const whose of ['own', 'any'] as const)
        expect((await storage.history.undo(dossierId, whose, because)).ok).toBe(false)
    expect(await rawRows(name)).toEqual(rows)

    const because = await becauseOf(storage, dossierId, ' Het bestuur wil er nog over praten. ')
    const undone = await storage.history.undo(dossierId, 'any', because)
    expect(undone).toMatchObject({ ok: true, value: { reason: 'Het bestuur wil er nog over praten.' } })
    const [last] = await storage.history.listOf(dossierId, 1)
    expect(last).toMatchObject({ who: 'Noor', reason: 'Het bestuur wil er nog over praten.' })
    // The reason goes along in a dossier file.
    const content = await storage.contentOf(dossierId)
    expect(content?.history.some((entry) => entry.reason === last?.reason)).toBe(true)
  })
})

test('a reason for one change never takes back another that came since it was asked', async () => {
  const { storage: before, dossierId, name, clock } = await sitting()
  await weighty['adopting an assessment']?.(before, dossierId)
  before.close()
  clock.pass(1000)
  const storage = await openTest(name, clock)
  const because = await becauseOf(storage, dossierId, 'Te vroeg.')
  await storage.dossiers.change(dossierId, { region: 'Midden' })
  expect(await storage.history.undo(dossierId, 'any', because)).toMatchObject({
    ok: false,
    problem: { code: 'storage/undo-moved-on' },
  })
  expect((await storage.dossiers.get(dossierId))?.region).toBe('Midden')
})

test('what somebody else did in an earlier sitting is only taken back where it is seen', async () => {
  const { storage: before, dossierId, name, clock } = await sitting()
  await before.dossiers.change(dossierId, { region: 'Midden' })
  before.close()
  clock.pass(1000)
  const storage = await openTest(name, clock)
  await storage.settings.change({ userName: 'Bram' })
  expect(await storage.history.undo(dossierId, 'own')).toMatchObject({
    ok: false,
    problem: { code: 'storage/undo-of-another', message: expect.stringContaining('Noor') },
  })
  expect((await storage.dossiers.get(dossierId))?.region).toBe('Midden')
  expect(await storage.history.undo(dossierId, 'any')).toMatchObject({ ok: true })
  expect((await storage.dossiers.get(dossierId))?.region).toBe(NEW_PROFILE.region)
})

test('who gave a name in this sitting still takes back what was done before that', async () => {
  const { storage, dossierId } = await sitting()
  await storage.dossiers.change(dossierId, { region: 'Midden' })
  await storage.settings.change({ userName: 'Noor de Wit' })
  expect(await storage.history.undo(dossierId, 'own')).toMatchObject({ ok: true })
})
