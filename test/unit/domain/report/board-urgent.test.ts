/** Three things that cannot wait, and in which order (method B3). */
import { expect, test } from 'vitest'
import { judgementsByNorm } from '../../../../src/domain/framework/assessment/standing'
import type { Action } from '../../../../src/domain/actions/action'
import type { Judgement } from '../../../../src/domain/framework/assessment/assessment'
import { urgentOf } from '../../../../src/domain/report/board-urgent'
import { action, forNorm, judgement, norm } from '../framework-fixture'

const today = '2026-10-01'
const ids = ['N-1', 'N-2', 'N-3', 'N-4', 'N-5']

function found(
  judgements: readonly Judgement[],
  actions: readonly Action[] = [],
  visitDate: string | null = null,
) {
  const { things, otherCore } = urgentOf({
    norms: ids.map((id) => norm(id, { core: id !== 'N-5' })),
    byNorm: judgementsByNorm(judgements),
    actions,
    visitDate,
    today,
  })
  return {
    otherCore,
    things: things.map((thing) =>
      thing.kind === 'core-norm'
        ? `${thing.norm.id} ${thing.work.state}`
        : thing.kind === 'late-action'
          ? `${thing.action.id} ${String(thing.daysLate)}`
          : `visit ${String(thing.days)}`,
    ),
  }
}

const unmet = (...of: readonly string[]) => of.map((id) => judgement(id, { verdict: 'unmet' }))
const late = (id: string, dueOn: string, normId?: string) =>
  action(id, { dueOn, ...(normId !== undefined && { origin: forNorm(normId) }) })

test('a core norm nobody works on comes before one that is late, and that before one in hand', () => {
  const actions = [
    action('loopt', { origin: forNorm('N-1') }),
    late('te laat', '2026-09-21', 'N-2'),
    action('zonder', { origin: forNorm('N-4'), ownerName: ' ' }),
  ]
  expect(found(unmet('N-1', 'N-2', 'N-3', 'N-4'), actions)).toEqual({
    things: ['N-3 none', 'N-2 late', 'N-4 no-owner'],
    otherCore: ['N-1'],
  })
})

test('of two that are late, the longest late comes first', () => {
  const actions = [late('kort', '2026-09-30', 'N-1'), late('lang', '2026-06-30', 'N-2')]
  expect(found(unmet('N-1', 'N-2'), actions).things).toEqual(['N-2 late', 'N-1 late'])
})

test('the worst of several actions counts, and one that was stopped is no work', () => {
  const actions = [
    action('loopt', { origin: forNorm('N-1') }),
    action('zonder dag', { origin: forNorm('N-1'), dueOn: null }),
    action('gestopt', { origin: forNorm('N-2'), status: 'stopped' }),
  ]
  expect(found(unmet('N-1', 'N-2'), actions).things).toEqual(['N-2 none', 'N-1 no-date'])
})

test('a late action elsewhere comes before a core norm that is largely unmet, and is not named twice', () => {
  const judgements = [...unmet('N-1'), judgement('N-2', { verdict: 'largely-unmet' })]
  const actions = [late('hier', '2026-09-01', 'N-1'), late('elders', '2026-09-29')]
  expect(found(judgements, actions).things).toEqual(['N-1 late', 'elders 2', 'N-2 none'])
})

test('nor is a late action named twice when it is of a core norm that is largely unmet: that norm stands under it', () => {
  const judgements = [
    judgement('N-1', { verdict: 'largely-unmet' }),
    judgement('N-2', { verdict: 'largely-unmet' }),
  ]
  expect(found(judgements, [late('hier', '2026-09-01', 'N-1')])).toEqual({
    things: ['hier 30', 'N-2 none'],
    otherCore: ['N-1'],
  })
})

test('other norms and norms that were not confirmed are not among them', () => {
  const judgements = [
    judgement('N-5', { verdict: 'unmet' }),
    judgement('N-1', { verdict: 'unmet', toConfirm: true }),
    judgement('N-2', { verdict: 'unknown' }),
  ]
  expect(found(judgements)).toEqual({ things: [], otherCore: [] })
})

test.each([
  ['2026-10-29', ['visit 28']],
  ['2026-10-30', []],
  ['2026-10-01', ['visit 0']],
  ['2026-09-30', []],
])('a visit on %s cannot wait when it is at most four weeks away', (visitDate, things) => {
  expect(found([], [], visitDate).things).toEqual(things)
})
