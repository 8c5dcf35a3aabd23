/** The actions of the example show every stage of the work. */
import { expect, test } from 'vitest'
import { EXAMPLE_DAY } from '../../../build/example/profile'
import { ACTION_STATUSES } from '../../../src/domain/actions/action'
import { dueBucketOf } from '../../../src/domain/actions/action-state'
import { proposalsOf } from '../../../src/domain/actions/proposed-verdict'
import { content, present, action } from './example'

test('there are eighteen actions, numbered from 1, with every status among them', () => {
  expect(content.actions.map(({ number }) => number)).toEqual(
    Array.from({ length: 18 }, (_, index) => index + 1),
  )
  expect(new Set(content.actions.map(({ status }) => status))).toEqual(new Set(ACTION_STATUSES))
  expect(new Set(content.actions.map(({ origin }) => origin.kind))).toEqual(
    new Set(['mirror', 'assessment', 'session', 'own']),
  )
})

test('three actions are overdue, others come soon, and one has no owner, so that the plan has something to show', () => {
  expect(
    Object.fromEntries(
      (['overdue', 'soon', 'later'] as const).map((bucket) => [
        bucket,
        content.actions.filter((one) => dueBucketOf(one, EXAMPLE_DAY) === bucket).map(({ number }) => number),
      ]),
    ),
  ).toEqual({ overdue: [5, 7, 9], soon: [16, 17], later: [8, 18] })
  expect(content.actions.filter(({ ownerName }) => ownerName === '').map(({ number }) => number)).toEqual([
    13,
  ])
})

test('one finished action waits with its proposed verdict; of two others a person accepted or declined it', () => {
  expect(proposalsOf(present.norms, present.judgements, content.actions)).toEqual([
    { normId: 'KWA-07', actionIds: [action(10).id], from: 'largely-unmet', to: 'largely-met' },
  ])
  expect(action(3).verdictDecision?.decision).toBe('accepted')
  expect(action(15).verdictDecision?.decision).toBe('declined')
})

test('two actions wait for another one, and all but one are weighed', () => {
  const ids = new Map(content.actions.map(({ id, number }) => [id, number]))
  const waiting = content.actions.flatMap(({ number, dependsOn }) =>
    dependsOn.map((id) => [number, ids.get(id)]),
  )
  expect(waiting).toEqual([
    [12, 16],
    [14, 17],
  ])
  const unweighed = content.actions.filter(({ impact, effort }) => impact === null || effort === null)
  expect(unweighed.map(({ number }) => number)).toEqual([13])
})

test('apart from that every action is filled in completely', () => {
  for (const one of content.actions.filter(({ number }) => number !== 13)) {
    const { title, problem, cause, goal, approach, ownerName, ownerRole, involved, means } = one
    const { measure, baseline, target, evidence, startOn, dueOn } = one
    const filled = { title, problem, cause, goal, approach, ownerName, ownerRole, involved, means }
    for (const value of Object.values({ ...filled, measure, baseline, target, evidence, startOn, dueOn })) {
      expect(value, `action ${one.number}`).toBeTruthy()
    }
    if (['effect-checked', 'secured', 'stopped'].includes(one.status)) expect(one.result).not.toBe('')
  }
})
