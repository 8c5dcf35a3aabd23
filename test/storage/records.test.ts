import { reactive } from 'vue'
import { expect, test, vi } from 'vitest'
import { openTest, refusal, standingClock } from './open'
import { actionFields, assessmentFields, evidenceFields, fillDossier, roundFields } from './small-dossier'

test('what was stored is still there after closing and opening again', async () => {
  const name = crypto.randomUUID()
  const first = await openTest(name)
  const { dossierId } = await fillDossier(first)
  const before = await first.contentOf(dossierId)
  first.close()
  const second = await openTest(name)
  expect(await second.contentOf(dossierId)).toEqual(before)
  expect(before?.responses).toHaveLength(3)
})

test('the last changed dossier comes first, and those in the recycle bin are apart', async () => {
  const clock = standingClock()
  const storage = await openTest(undefined, clock)
  const a = await storage.dossiers.add({ name: 'A' })
  clock.pass(1000)
  const b = await storage.dossiers.add({ name: 'B' })
  clock.pass(1000)
  await storage.evidence.add(evidenceFields(a.id))
  expect((await storage.dossiers.list()).map(({ name }) => name)).toEqual(['A', 'B'])
  await storage.dossiers.moveToBin(a.id)
  expect((await storage.dossiers.list()).map(({ name }) => name)).toEqual(['B'])
  expect((await storage.dossiers.listDeleted()).map(({ name }) => name)).toEqual(['A'])
  await storage.dossiers.restore(a.id)
  expect(await storage.dossiers.listDeleted()).toEqual([])
  expect((await storage.dossiers.get(b.id))?.deletedAt).toBeNull()
})

test('a dossier is erased for good only from the recycle bin, and takes nothing of another with it', async () => {
  const storage = await openTest()
  const { dossierId } = await fillDossier(storage, 'weg')
  const other = await fillDossier(storage, 'blijft')
  const kept = await storage.contentOf(other.dossierId)
  const gone = await storage.contentOf(dossierId)
  expect(await refusal(storage.dossiers.erase(dossierId))).toBe('storage/not-in-bin')
  await storage.dossiers.moveToBin(dossierId)
  await storage.dossiers.erase(dossierId)
  expect(await storage.contentOf(dossierId)).toBeUndefined()
  expect((await storage.settings.get()).erasedDossierIds).toEqual([dossierId])
  expect(await storage.history.listOf(dossierId)).toEqual([])
  expect(await storage.contentOf(other.dossierId)).toEqual(kept)
  // Put back from a file: from now on it may be missed again.
  if (!gone) throw new Error('no content')
  await storage.putContent(gone, 'replace')
  expect((await storage.settings.get()).erasedDossierIds).toEqual([])
})

test('a record of a reactive screen is stored as a plain record', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const fields = reactive(evidenceFields(id, { normIds: ['N-1', 'N-2'] }))
  const stored = await storage.evidence.add(fields)
  expect((await storage.evidence.get(stored.id))?.normIds).toEqual(['N-1', 'N-2'])
  const parties = reactive([{ id: 'p1', name: 'Praktijk', kind: 'verloskunde' }])
  await storage.dossiers.change(id, { parties })
  expect((await storage.dossiers.get(id))?.parties).toEqual([
    { id: 'p1', name: 'Praktijk', kind: 'verloskunde' },
  ])
})

test('something that could not be read back from a dossier file is not stored either', async () => {
  const storage = await openTest()
  const failures = vi.fn()
  storage.onFailure(failures)
  const { id } = await storage.dossiers.add({ name: 'A' })
  const roster = [{ professionId: 'VER', headCount: Number.NaN }]
  expect(await refusal(storage.dossiers.change(id, { roster }))).toBe('storage/invalid')
  expect(await refusal(storage.evidence.add(evidenceFields(id, { date: 'morgen' })))).toBe('storage/invalid')
  expect(await storage.evidence.listOf(id)).toEqual([])
  expect((await storage.dossiers.get(id))?.roster).toEqual([])
  expect(failures).toHaveBeenCalledTimes(2)
  expect(failures.mock.calls[0]?.[0]).toMatchObject({
    message: expect.stringContaining('het veld ‘beroepsgroepen’ van het dossier') as string,
  })
})

test('changing a record that no longer exists is refused, not silently dropped', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const piece = await storage.evidence.add(evidenceFields(id))
  await storage.evidence.remove(piece.id)
  expect(await refusal(storage.evidence.change(piece.id, { title: 'B' }))).toBe('storage/gone')
  expect(await refusal(storage.evidence.remove(piece.id))).toBe('storage/gone')
  expect(await refusal(storage.evidence.add(evidenceFields('geen-dossier')))).toBe('storage/gone')
})

test('a caller cannot move a record to another dossier or give it another id', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const piece = await storage.evidence.add(evidenceFields(id))
  const smuggled: object = { id: 'x', dossierId: 'y', title: 'B' }
  expect(await storage.evidence.change(piece.id, smuggled)).toEqual({ ...piece, title: 'B' })
})

test('action numbers count up and are never given out twice, also not after removing or undoing', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const first = await storage.actions.plan(actionFields(id))
  const second = await storage.actions.plan(actionFields(id))
  await storage.actions.remove(second.id)
  const third = await storage.actions.plan(actionFields(id))
  await storage.history.undo(id)
  const fourth = await storage.actions.plan(actionFields(id))
  expect([first, second, third, fourth].map(({ number }) => number)).toEqual([1, 2, 3, 4])
  const elsewhere = await storage.dossiers.add({ name: 'B' })
  expect((await storage.actions.plan(actionFields(elsewhere.id))).number).toBe(1)
})

test('actions planned at the same moment get numbers of their own', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const planned = await Promise.all([1, 2, 3, 4, 5].map(() => storage.actions.plan(actionFields(id))))
  expect(planned.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5])
})

test('a verdict carries the moment at which it was given; other fields leave that moment alone', async () => {
  const clock = standingClock('2026-05-01T10:00:00.000Z')
  const storage = await openTest(undefined, clock)
  const { id } = await storage.dossiers.add({ name: 'A' })
  const assessment = await storage.assessments.add(assessmentFields(id))
  const noted = await storage.judgements.judge(assessment.id, 'N-1', { reasoning: 'Nog niet.' })
  expect(noted.judgedAt).toBeNull()
  const judged = await storage.judgements.judge(assessment.id, 'N-1', { verdict: 'met' })
  expect(judged).toMatchObject({ judgedAt: '2026-05-01T10:00:00.000Z', reasoning: 'Nog niet.' })
  clock.pass(3_600_000)
  const explained = await storage.judgements.judge(assessment.id, 'N-1', { reasoning: 'Toch wel.' })
  expect(explained.judgedAt).toBe('2026-05-01T10:00:00.000Z')
  const left = await storage.judgements.judge(assessment.id, 'N-1', { applicable: false })
  expect(left.judgedAt).toBe('2026-05-01T11:00:00.000Z')
  expect(await storage.judgements.listOf(id)).toHaveLength(1)
})

test('a norm has at most one judgement per assessment, and only a norm of its framework', async () => {
  const storage = await openTest()
  const { assessmentId } = await fillDossier(storage)
  const [one] = await storage.judgements.listOf(
    (await storage.assessments.get(assessmentId))?.dossierId ?? '',
  )
  if (!one) throw new Error('no judgement')
  const { id, ...fields } = one
  expect(id).not.toBe('')
  expect(await refusal(storage.judgements.add(fields))).toBe('storage/duplicate')
  expect(await refusal(storage.judgements.judge(assessmentId, 'N-99', {}))).toBe('storage/invalid')
  expect(await refusal(storage.judgements.judge('geen', 'N-1', {}))).toBe('storage/gone')
})

test('lists come in the order a reader expects', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  await storage.rounds.add(roundFields(id, { title: 'later', opensOn: '2026-10-01' }))
  await storage.rounds.add(roundFields(id, { title: 'nog niet', opensOn: null }))
  await storage.rounds.add(roundFields(id, { title: 'eerst', opensOn: '2025-10-01' }))
  expect((await storage.rounds.listOf(id)).map(({ title }) => title)).toEqual(['eerst', 'later', 'nog niet'])
})

test('a list on screen follows every change, also one made in another window', async () => {
  const name = crypto.randomUUID()
  const here = await openTest(name)
  const there = await openTest(name)
  const { id } = await here.dossiers.add({ name: 'A' })
  const seen: string[][] = []
  const stop = here.evidence.watchOf(id, (list) => seen.push(list.map(({ title }) => title)))
  await vi.waitFor(() => {
    expect(seen.at(-1)).toEqual([])
  })
  await here.evidence.add(evidenceFields(id, { title: 'hier' }))
  await vi.waitFor(() => {
    expect(seen.at(-1)).toEqual(['hier'])
  })
  await there.evidence.add(evidenceFields(id, { title: 'daar' }))
  await vi.waitFor(() => {
    expect(seen.at(-1)).toEqual(['daar', 'hier'])
  })
  stop()
  const count = seen.length
  await here.evidence.add(evidenceFields(id, { title: 'na' }))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(seen).toHaveLength(count)
})

test('two windows that change different fields of one record both keep their change', async () => {
  const name = crypto.randomUUID()
  const here = await openTest(name)
  const there = await openTest(name)
  const { id } = await here.dossiers.add({ name: 'A' })
  const piece = await here.evidence.add(evidenceFields(id))
  await Promise.all([
    here.evidence.change(piece.id, { title: 'nieuw' }),
    there.evidence.change(piece.id, { owner: 'ander' }),
  ])
  expect(await here.evidence.get(piece.id)).toMatchObject({ title: 'nieuw', owner: 'ander' })
})

test('the settings of this computer are remembered', async () => {
  const name = crypto.randomUUID()
  const first = await openTest(name)
  const initial = await first.settings.get()
  expect(initial).toMatchObject({ userName: '', appearance: 'system', lastDossierId: null })
  await first.settings.change({ userName: 'Noor', appearance: 'dark' })
  first.close()
  const second = await openTest(name)
  expect(await second.settings.get()).toEqual({ ...initial, userName: 'Noor', appearance: 'dark' })
})

test('a committed change is announced with its moment and dossier; a failed one as a problem', async () => {
  const clock = standingClock('2026-05-01T10:00:00.000Z')
  const storage = await openTest(undefined, clock)
  const saved = vi.fn()
  const failed = vi.fn()
  const stop = storage.onSaved(saved)
  storage.onFailure(failed)
  const { id } = await storage.dossiers.add({ name: 'A' })
  expect(saved).toHaveBeenLastCalledWith(Date.parse('2026-05-01T10:00:00.000Z'), id)
  await storage.settings.change({ userName: 'Noor' })
  expect(saved).toHaveBeenLastCalledWith(expect.any(Number), null)
  expect(await refusal(storage.dossiers.restore('geen'))).toBe('storage/gone')
  expect(failed).toHaveBeenCalledTimes(1)
  stop()
  await storage.dossiers.add({ name: 'B' })
  expect(saved).toHaveBeenCalledTimes(2)
})

test('two windows that add to the same list at once both keep what they added', async () => {
  const name = crypto.randomUUID()
  const [one, other] = [await openTest(name), await openTest(name)]
  const { id } = await one.dossiers.add({ name: 'A' })
  const piece = await one.evidence.add(evidenceFields(id, { normIds: [] }))
  await Promise.all([
    one.evidence.change(piece.id, ({ normIds }) => ({ normIds: [...normIds, 'N-1'] })),
    other.evidence.change(piece.id, ({ normIds }) => ({ normIds: [...normIds, 'N-2'] })),
    one.dossiers.change(id, ({ roster }) => ({ roster: [...roster, { professionId: 'GYN', headCount: 4 }] })),
    other.dossiers.change(id, ({ roster }) => ({
      roster: [...roster, { professionId: 'VK1', headCount: 9 }],
    })),
  ])
  expect((await one.evidence.get(piece.id))?.normIds.toSorted()).toEqual(['N-1', 'N-2'])
  expect((await one.dossiers.get(id))?.roster).toHaveLength(2)
  expect(await one.evidence.change(piece.id, () => null)).toEqual(await other.evidence.get(piece.id))
})
