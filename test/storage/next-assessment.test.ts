/** The next assessment starts with what is carried over, and is undone as a whole. */
import { expect, test } from 'vitest'
import type { FrameworkSet } from '../../src/domain/question-set'
import { freshName, openTest, refusal, standingClock } from './open'
import { actionFields, evidenceFields } from './small-dossier'
import { carried, ready, settled } from './assessment-to-settle'

/** The same framework with other ids for its norms. */
function renumbered(set: FrameworkSet, ids: readonly string[]): FrameworkSet {
  const [theme] = set.themes
  const [norm] = theme?.norms ?? []
  if (theme === undefined || norm === undefined) throw new Error('no norm')
  return { ...set, version: '2.0.0', themes: [{ ...theme, norms: ids.map((id) => ({ ...norm, id })) }] }
}

test('the next assessment starts with what is carried over; a draft before it is kept as replaced', async () => {
  const storage = await openTest()
  const { dossierId, assessmentId, judgements, next } = await ready(storage)
  const started = await storage.assessments.startNext(next())
  expect(started).toMatchObject({ status: 'draft', previousId: assessmentId, snapshot: null, dossierId })
  const previous = await storage.assessments.get(assessmentId)
  expect(previous).toMatchObject({ status: 'replaced', adoptedOn: null, adoptedBy: '' })
  expect(previous?.snapshot?.evidence).toEqual(await storage.evidence.listOf(dossierId))
  const all = await storage.judgements.listOf(dossierId)
  expect(all.filter((one) => one.assessmentId === assessmentId)).toEqual(judgements)
  expect(all.filter((one) => one.assessmentId === started.id)).toMatchObject([
    { normId: 'N-1', verdict: 'met', toConfirm: true, carriedFrom: [{ assessmentId, normId: 'N-1' }] },
    { normId: 'N-2', verdict: 'unmet', toConfirm: true, carriedFrom: [{ assessmentId, normId: 'N-2' }] },
  ])
})

test('one that was settled before stays as it was settled when the next one starts', async () => {
  const storage = await openTest()
  const { assessmentId, next } = await ready(storage)
  const adopted = await storage.assessments.adopt(assessmentId, settled)
  await storage.assessments.startNext(next())
  expect(await storage.assessments.get(assessmentId)).toEqual(adopted)
})

test('links follow norms that get another id: evidence to every part of a split norm, an action to the first', async () => {
  const storage = await openTest()
  const { dossierId, assessment, next } = await ready(storage)
  await storage.evidence.add(evidenceFields(dossierId, { title: 'Twee', normIds: ['N-1', 'N-3', 'N-2'] }))
  await storage.actions.plan(actionFields(dossierId, { title: 'Vervallen', origin: originOf('N-3') }))
  await storage.actions.plan(actionFields(dossierId, { title: 'Eigen', origin: originOf(null) }))
  const started = await storage.assessments.startNext(
    next({
      // N-1 becomes N-2, N-2 is split, N-3 is dropped: ids are used again for other norms.
      questionSet: renumbered(assessment.questionSet, ['N-2', 'N-4', 'N-5']),
      judgements: [],
      renamed: new Map([
        ['N-1', ['N-2']],
        ['N-2', ['N-4', 'N-5']],
      ]),
    }),
  )
  const evidence = await storage.evidence.listOf(dossierId)
  expect(evidence.map(({ title, normIds }) => [title, normIds])).toEqual([
    ['Protocol', ['N-2']],
    ['Twee', ['N-2', 'N-3', 'N-4', 'N-5']],
  ])
  const actions = await storage.actions.listOf(dossierId)
  expect(actions.map(({ title, origin }) => [title, origin.normId])).toEqual([
    ['Afspraak maken', 'N-4'],
    ['Vervallen', 'N-3'],
    ['Eigen', null],
  ])
  // The old assessment still shows what stood beside it.
  const previous = await storage.assessments.get(started.previousId ?? '')
  expect(previous?.snapshot?.evidence.map(({ normIds }) => normIds).toSorted()).toEqual([
    ['N-1'],
    ['N-1', 'N-3', 'N-2'],
  ])
  expect(previous?.snapshot?.actions.map(({ origin }) => origin.normId)).toEqual(['N-2', 'N-3', null])
})

function originOf(normId: string | null) {
  return { kind: 'assessment', themeId: null, statementId: null, normId } as const
}

test('starting the next assessment is undone as a whole, links and all', async () => {
  const storage = await openTest()
  const { dossierId, assessment, next } = await ready(storage)
  const before = await storage.contentOf(dossierId)
  const started = await storage.assessments.startNext(
    next({
      questionSet: renumbered(assessment.questionSet, ['X-1', 'X-2']),
      judgements: [],
      renamed: new Map([
        ['N-1', ['X-1']],
        ['N-2', ['X-2']],
      ]),
    }),
  )
  const entries = (await storage.history.listOf(dossierId)).filter(({ group }) => group !== undefined)
  expect(entries.map(({ table }) => table).toSorted()).toEqual([
    'actions',
    'assessments',
    'assessments',
    'evidence',
  ])
  expect(new Set(entries.map(({ group }) => group)).size).toBe(1)
  expect((await storage.history.undo(dossierId)).ok).toBe(true)
  expect(await storage.assessments.get(started.id)).toBeUndefined()
  const after = await storage.contentOf(dossierId)
  expect({ ...after, history: [] }).toEqual({ ...before, history: [] })
})

test('what was judged in the next assessment is undone first, then its start', async () => {
  const storage = await openTest()
  const { dossierId, assessmentId, next } = await ready(storage)
  const started = await storage.assessments.startNext(next())
  await storage.judgements.judge(started.id, 'N-3', { verdict: 'met' })
  expect(await storage.history.undo(dossierId)).toMatchObject({ ok: true, value: { table: 'judgements' } })
  expect((await storage.history.undo(dossierId)).ok).toBe(true)
  expect((await storage.assessments.listOf(dossierId)).map(({ id, status }) => [id, status])).toEqual([
    [assessmentId, 'draft'],
  ])
})

test('a start that something was added to since stays, with a sentence that says why', async () => {
  const name = freshName()
  const storage = await openTest(name)
  const { dossierId, next } = await ready(storage)
  const started = await storage.assessments.startNext(next({ judgements: [] }))
  const [judgement] = await storage.judgements.listOf(dossierId)
  if (judgement === undefined) throw new Error('no judgement')
  // Brought in by a file that says nothing of it in its history.
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('no content')
  const strange = { ...judgement, id: crypto.randomUUID(), assessmentId: started.id }
  await storage.putContent({ ...content, judgements: [...content.judgements, strange] }, 'replace')
  const outcome = await storage.history.undo(dossierId)
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'storage/undo-conflict' } })
  expect(await storage.assessments.get(started.id)).toEqual(started)
})

test('a next assessment that cannot be made leaves everything as it was', async () => {
  const storage = await openTest()
  const { dossierId, judgements, next } = await ready(storage)
  const before = await storage.contentOf(dossierId)
  const twice = judgements.slice(0, 1).flatMap((one) => [carried(one), carried(one)])
  const unknown = judgements.slice(0, 1).map((one) => carried(one, 'BESTAAT-NIET'))
  expect(await refusal(storage.assessments.startNext(next({ judgements: twice })))).toBe('storage/duplicate')
  expect(await refusal(storage.assessments.startNext(next({ judgements: unknown })))).toBe('storage/invalid')
  expect(await refusal(storage.assessments.startNext(next({ previousId: 'weg' })))).toBe('storage/gone')
  expect(await storage.contentOf(dossierId)).toEqual(before)
})

test('judging, or confirming, what was carried over ends its being unconfirmed; anything else does not', async () => {
  const clock = standingClock()
  const storage = await openTest(undefined, clock)
  const { dossierId, next } = await ready(storage)
  const started = await storage.assessments.startNext(next())
  clock.pass(90_000)
  const now = clock.now().toISOString()
  const noted = await storage.judgements.judge(started.id, 'N-1', { reasoning: 'Nog kijken' })
  expect(noted.toConfirm).toBe(true)
  expect(noted.judgedAt).not.toBe(now)
  const confirmed = await storage.judgements.judge(started.id, 'N-1', { toConfirm: false })
  expect(confirmed).toMatchObject({ verdict: 'met', toConfirm: false, judgedAt: now })
  const judged = await storage.judgements.judge(started.id, 'N-2', { verdict: 'largely-met' })
  expect(judged).toMatchObject({ toConfirm: false, judgedAt: now })
  expect((await storage.judgements.listOf(dossierId)).filter(({ toConfirm }) => toConfirm)).toEqual([])
})
