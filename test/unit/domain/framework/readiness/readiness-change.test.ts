import { describe, expect, test } from 'vitest'
import type { Assessment, Judgement } from '../../../../../src/domain/framework/assessment/assessment'
import {
  previousAssessment,
  readinessChange,
} from '../../../../../src/domain/framework/readiness/readiness-change'
import type { FrameworkSet, Norm } from '../../../../../src/domain/question-set'
import { assessment, framework, judgement, norm } from '../../framework-fixture'

const setAside = { applicable: false, notApplicableReason: 'Geen ziekenhuis in de regio' } as const

function judged(id: string, questionSet: FrameworkSet, judgements: readonly Judgement[]) {
  return {
    assessment: assessment(questionSet, { id }),
    judgements: judgements.map((one) => ({ ...one, assessmentId: id })),
  }
}

const plain = (...norms: readonly Norm[]) => framework({ A: norms })
const newer = (...norms: readonly Norm[]): FrameworkSet => ({ ...plain(...norms), version: '2' })
const kindsOf = (change: ReturnType<typeof readinessChange>) =>
  Object.fromEntries(change.norms.map(({ normId, kind }) => [normId, kind]))

test('since last time: what went up, down, stayed, was judged first, was left open and changed in applicability', () => {
  const ids = ['up', 'down', 'same', 'first', 'open', 'confirm', 'unknown', 'aside', 'back', 'unsure']
  const set = plain(...ids.map((id) => norm(id)))
  const change = readinessChange(
    judged('then', set, [
      judgement('up', { verdict: 'unmet' }),
      judgement('down', { verdict: 'met' }),
      judgement('same', { verdict: 'largely-met' }),
      judgement('confirm'),
      judgement('unknown'),
      judgement('aside'),
      judgement('back', setAside),
      judgement('unsure', setAside),
    ]),
    judged('now', set, [
      judgement('up', { verdict: 'largely-unmet' }),
      judgement('down', { verdict: 'largely-met' }),
      judgement('same', { verdict: 'largely-met' }),
      judgement('first', { verdict: 'unmet' }),
      judgement('confirm', { toConfirm: true }),
      judgement('unknown', { verdict: 'unknown' }),
      judgement('aside', setAside),
      judgement('back', { verdict: 'unmet' }),
      judgement('unsure', { ...setAside, toConfirm: true }),
    ]),
  )
  expect(kindsOf(change)).toEqual({
    up: 'better',
    down: 'worse',
    same: 'same',
    first: 'first-judged',
    open: 'open',
    confirm: 'open',
    unknown: 'open',
    aside: 'applicability',
    back: 'applicability',
    unsure: 'open',
  })
  expect(change.counts).toMatchObject({ better: 1, worse: 1, open: 4, applicability: 2, new: 0 })
  expect(change.before).toMatchObject({ applicable: 8, assessed: 6 })
  expect(change.after).toMatchObject({ applicable: 9, assessed: 5, toConfirm: 2 })
})

describe('a newer framework', () => {
  test('a renumbered norm keeps its past; a new one has none; a dropped one comes last', () => {
    const change = readinessChange(
      judged('then', plain(norm('A-1'), norm('A-2')), [judgement('A-1'), judgement('A-2')]),
      judged('now', newer(norm('B-1', { replaces: ['A-1'] }), norm('B-2')), [
        judgement('B-1', { verdict: 'unmet' }),
        judgement('B-2'),
      ]),
    )
    expect(change.norms).toMatchObject([
      { normId: 'B-1', kind: 'worse', before: 'met', after: 'unmet' },
      { normId: 'B-2', kind: 'new', before: null, after: 'met' },
      { normId: 'A-2', kind: 'dropped', before: 'met', after: null },
    ])
  })

  test('a merged norm is compared with the worst of its parts, each part of a split one with the whole', () => {
    const change = readinessChange(
      judged('then', plain(norm('A-1'), norm('A-2'), norm('A-3')), [
        judgement('A-1'),
        judgement('A-2', { verdict: 'unmet' }),
        judgement('A-3', { verdict: 'largely-met' }),
      ]),
      judged(
        'now',
        newer(
          norm('A-1', { replaces: ['A-1', 'A-2'] }),
          norm('A-3a', { replaces: ['A-3'] }),
          norm('A-3b', { replaces: ['A-3'] }),
        ),
        [
          judgement('A-1', { verdict: 'largely-met' }),
          judgement('A-3a'),
          judgement('A-3b', { verdict: null }),
        ],
      ),
    )
    expect(change.norms).toMatchObject([
      { normId: 'A-1', before: 'unmet', kind: 'better' },
      { normId: 'A-3a', before: 'largely-met', kind: 'better' },
      { normId: 'A-3b', before: 'largely-met', kind: 'open' },
    ])
    expect(change.counts.dropped).toBe(0)
  })

  test('numbers that moved up one place are not mixed up', () => {
    const then = judged('then', plain(norm('A-1'), norm('A-2')), [
      judgement('A-1', { verdict: 'met' }),
      judgement('A-2', { verdict: 'unmet' }),
    ])
    const moved = newer(norm('A-1'), norm('A-2', { replaces: ['A-1'] }), norm('A-3', { replaces: ['A-2'] }))
    const now = [judgement('A-2', { verdict: 'met' }), judgement('A-3', { verdict: 'unmet' })]
    expect(kindsOf(readinessChange(then, judged('now', moved, now)))).toEqual({
      'A-1': 'new',
      'A-2': 'same',
      'A-3': 'same',
    })
    // A next assessment with that same version: what it replaced lies behind us.
    expect(kindsOf(readinessChange(judged('then', moved, now), judged('now', moved, now)))).toEqual({
      'A-1': 'open',
      'A-2': 'same',
      'A-3': 'same',
    })
  })

  test('a version that was skipped is bridged by where the judgement was carried over from', () => {
    const change = readinessChange(
      judged('then', plain(norm('A-1')), [judgement('A-1')]),
      judged('now', newer(norm('C-1', { replaces: ['B-1'] })), [
        judgement('C-1', { carriedFrom: [{ assessmentId: 'then', normId: 'A-1' }] }),
      ]),
    )
    expect(change.norms).toMatchObject([{ normId: 'C-1', kind: 'same', before: 'met' }])
  })
})

test('n.v.t. twice is no change, and judgements of other assessments are left out', () => {
  const set = plain(norm('A-1'), norm('A-2'))
  const [then, now] = [
    judged('then', set, [judgement('A-1', setAside), judgement('A-2', { verdict: 'unmet' })]),
    judged('now', set, [judgement('A-1', setAside), judgement('A-2')]),
  ]
  const judgements = [...now.judgements, ...then.judgements]
  const change = readinessChange({ ...then, judgements }, { ...now, judgements })
  expect(change.norms).toMatchObject([
    { normId: 'A-1', kind: 'same', before: 'not-applicable', after: 'not-applicable' },
    { normId: 'A-2', kind: 'better', before: 'unmet', after: 'met' },
  ])
})

test('where a judgement was carried over from counts for that assessment and its norms only', () => {
  const change = readinessChange(
    judged('then', plain(norm('A-1'), norm('A-2')), [
      judgement('A-1'),
      judgement('A-2', { verdict: 'unmet' }),
    ]),
    judged('now', newer(norm('C-1'), norm('C-2')), [
      judgement('C-1', { carriedFrom: [{ assessmentId: 'another', normId: 'A-2' }] }),
      judgement('C-2', { carriedFrom: [{ assessmentId: 'then', normId: 'gone' }] }),
    ]),
  )
  expect(kindsOf(change)).toEqual({ 'C-1': 'new', 'C-2': 'new', 'A-1': 'dropped', 'A-2': 'dropped' })
})

test('a norm that says it replaces itself keeps its own past', () => {
  const change = readinessChange(
    judged('then', plain(norm('A-1')), [judgement('A-1', { verdict: 'unmet' })]),
    judged('now', newer(norm('A-1', { replaces: ['A-1'] }), norm('A-2', { replaces: ['weg'] })), [
      judgement('A-1'),
    ]),
  )
  expect(kindsOf(change)).toEqual({ 'A-1': 'better', 'A-2': 'new' })
})

describe('the previous assessment', () => {
  const set = plain(norm('A-1'))
  const of = (id: string, fields: Partial<Assessment>) => assessment(set, { id, ...fields })
  const present = of('now', { startedOn: '2026-11-01', previousId: 'started-from' })

  test('is the one this one was started from', () => {
    const found = previousAssessment(present, [
      present,
      of('other', { status: 'adopted', startedOn: '2026-10-01' }),
      of('started-from', { status: 'replaced', startedOn: '2025-10-01' }),
    ])
    expect(found?.id).toBe('started-from')
  })

  test('is else the newest one that was settled before it, of the same framework', () => {
    const found = previousAssessment(present, [
      present,
      of('draft', { startedOn: '2026-10-01' }),
      of('older', { status: 'adopted', startedOn: '2024-10-01' }),
      of('newer', { status: 'adopted', startedOn: '2025-10-01' }),
      of('after', { status: 'adopted', startedOn: '2026-12-01' }),
      of('elsewhere', { status: 'adopted', startedOn: '2026-10-01', questionSet: { ...set, id: 'ander' } }),
    ])
    expect(found?.id).toBe('newer')
  })

  test('is never one of the same day, one that was started from this one, or this one itself', () => {
    expect(
      previousAssessment({ ...present, previousId: 'now' }, [
        { ...present, status: 'adopted' },
        of('same-day', { status: 'adopted', startedOn: present.startedOn }),
        of('after-this', { status: 'adopted', startedOn: '2025-01-01', previousId: 'now' }),
      ]),
    ).toBeNull()
  })

  test('does not exist for a first assessment', () => {
    expect(previousAssessment(of('first', {}), [])).toBeNull()
  })
})
