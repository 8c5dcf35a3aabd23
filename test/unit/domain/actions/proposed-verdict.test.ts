import { describe, expect, test } from 'vitest'
import type { Action, ActionStatus } from '../../../../src/domain/actions/action'
import { decidedChanges, previewOf, proposalsOf } from '../../../../src/domain/actions/proposed-verdict'
import type { Judgement } from '../../../../src/domain/framework/assessment/assessment'
import type { Verdict } from '../../../../src/domain/framework/assessment/verdict'
import { vectorsOf, wordIn } from '../../docs/method-rules'
import { action, forNorm, judgement, norm } from '../framework-fixture'

const norms = [norm('A'), norm('B')]

function forA(id: string, status: ActionStatus, fields: Partial<Action> = {}): Action {
  return action(id, { status, origin: forNorm('A'), ...fields })
}

function proposed(actions: readonly Action[], fields: Partial<Judgement> = { verdict: 'unmet' }) {
  return proposalsOf(norms, [judgement('A', fields)], actions).map(({ to }) => to)
}

test.each(vectorsOf('P6', 'stands as', 'actions', 'proposed'))(
  'what finished actions propose: $row',
  (vector) => {
    const actions = vector.actions.split(' ').map((status, id) => forA(String(id), status as ActionStatus))
    const expected = wordIn(vector.proposed)
    expect(proposed(actions, { verdict: vector['stands as'] as Verdict })).toEqual(
      expected === null ? [] : [expected],
    )
  },
)

describe('finished actions propose a better verdict; a person decides', () => {
  test('done without an effect check proposes "grotendeels", every effect checked proposes "voldoet"', () => {
    expect(proposalsOf(norms, [judgement('A', { verdict: 'unmet' })], [forA('1', 'done')])).toEqual([
      { normId: 'A', actionIds: ['1'], from: 'unmet', to: 'largely-met' },
    ])
    expect(proposed([forA('1', 'effect-checked'), forA('2', 'secured')])).toEqual(['met'])
    expect(proposed([forA('1', 'secured'), forA('2', 'done')])).toEqual(['largely-met'])
  })

  test('nothing is proposed while an action of the norm is planned or running', () => {
    expect(proposed([forA('1', 'secured'), forA('2', 'planned')])).toEqual([])
    expect(proposed([forA('1', 'secured'), forA('2', 'running')])).toEqual([])
  })

  test('a stopped action neither proposes a verdict nor prevents one', () => {
    expect(proposed([forA('1', 'stopped')])).toEqual([])
    expect(proposed([forA('1', 'stopped'), forA('2', 'done')])).toEqual(['largely-met'])
  })

  test('never the same verdict or a lower one', () => {
    expect(proposed([forA('1', 'done')], { verdict: 'largely-met' })).toEqual([])
    expect(proposed([forA('1', 'done')], { verdict: 'met' })).toEqual([])
    expect(proposed([forA('1', 'secured')], { verdict: 'met' })).toEqual([])
  })

  test.each<readonly [string, Partial<Judgement>]>([
    ['is not judged', { verdict: null }],
    ['is unknown', { verdict: 'unknown' }],
    ['is still to be confirmed', { verdict: 'unmet', toConfirm: true }],
    ['does not apply', { verdict: 'unmet', applicable: false, notApplicableReason: 'geen kraamhotel' }],
  ])('a norm that %s is judged as a whole, not on its actions', (_, fields) => {
    expect(proposed([forA('1', 'secured')], fields)).toEqual([])
  })

  test('actions of another norm, or of none, propose nothing here', () => {
    expect(proposed([forA('1', 'done', { origin: forNorm('B') }), action('2', { status: 'done' })])).toEqual(
      [],
    )
  })

  test('what was declined comes back only when another action finishes, or its effect was checked', () => {
    const declined = {
      verdictDecision: { decision: 'declined', verdict: 'largely-met', decidedOn: '2026-11-23' },
    } as const
    expect(proposed([forA('1', 'done', declined)])).toEqual([])
    expect(proposed([forA('1', 'done', declined), forA('2', 'done')])).toEqual(['largely-met'])
    expect(proposed([forA('1', 'effect-checked', declined)])).toEqual(['met'])
  })

  test('what was accepted is not proposed again after a person judged lower since', () => {
    const accepted = {
      verdictDecision: { decision: 'accepted', verdict: 'met', decidedOn: '2026-01-01' },
    } as const
    expect(proposed([forA('1', 'secured', accepted)])).toEqual([])
  })
})

const proposal = { normId: 'A', actionIds: ['1', '2'], from: 'unmet', to: 'met' } as const

test('accepting changes the verdict and every action; declining leaves the verdict alone', () => {
  const verdictDecision = { decision: 'accepted', verdict: 'met', decidedOn: '2026-11-23' }
  expect(decidedChanges(proposal, 'accepted', '2026-11-23')).toEqual({
    judgement: { normId: 'A', changes: { verdict: 'met' } },
    actions: [
      { id: '1', changes: { verdictDecision } },
      { id: '2', changes: { verdictDecision } },
    ],
  })
  const declined = decidedChanges(proposal, 'declined', '2026-11-23')
  expect(declined.judgement).toBeNull()
  expect(declined.actions.map(({ changes }) => changes.verdictDecision.decision)).toEqual([
    'declined',
    'declined',
  ])
})

test('the preview shows readiness of the framework now and after, and changes nothing itself', () => {
  const judgements = [judgement('A', { verdict: 'unmet' }), judgement('B', { verdict: 'largely-met' })]
  const { before, after } = previewOf(proposal, norms, judgements)
  expect([before.readiness, after.readiness]).toEqual([0.25, 0.75])
  expect([before.counts.unmet, after.counts.unmet]).toEqual([1, 0])
  expect(judgements[0]?.verdict).toBe('unmet')
})
