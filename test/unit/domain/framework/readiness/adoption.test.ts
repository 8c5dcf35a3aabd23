import { expect, test } from 'vitest'
import { adoptionFacts } from '../../../../../src/domain/framework/readiness/adoption'
import { framework, judgement, norm } from '../../framework-fixture'

const ids = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6']
const set = framework({ A: ids.map((id) => norm(id, { core: id !== 'A-3' })) })

test('an assessment without one verdict cannot be settled', () => {
  expect(adoptionFacts(set, [])).toMatchObject({ assessed: 0, notAssessed: 6, mayAdopt: false })
  expect(adoptionFacts(set, [judgement('A-1', { toConfirm: true })])).toMatchObject({
    toConfirm: 1,
    notAssessed: 5,
    mayAdopt: false,
  })
})

test('one verdict is enough, and everything that deserves notice is named once', () => {
  const facts = adoptionFacts(set, [
    judgement('A-1', { verdict: 'unmet' }),
    judgement('A-2', { toConfirm: true, verdict: 'unmet' }),
    judgement('A-3', { verdict: 'largely-unmet' }),
    judgement('A-4', { applicable: false, verdict: null }),
    judgement('A-5', { verdict: 'unknown' }),
  ])
  expect(facts).toEqual({
    total: 6,
    assessed: 2,
    notAssessed: 1,
    unknown: 1,
    toConfirm: 1,
    notApplicableWithoutReason: 1,
    coreUnmet: ['A-1'],
    mayAdopt: true,
  })
})

test.each([
  ['', 1],
  ['  ', 1],
  ['Er is geen tweede locatie.', 0],
])('n.v.t. with the reason %j: %i without a reason', (notApplicableReason, count) => {
  const facts = adoptionFacts(set, [
    judgement('A-1'),
    judgement('A-4', { applicable: false, verdict: null, notApplicableReason }),
  ])
  expect(facts.notApplicableWithoutReason).toBe(count)
})
