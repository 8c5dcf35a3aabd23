import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../../../../src/domain/dossier/findings'
import { twinsOf } from '../../../../../src/domain/framework/content/twins'
import { twinsUncheckedOf } from '../../../../../src/domain/framework/readiness/twin-check'
import { normsOf, type FrameworkSet } from '../../../../../src/domain/question-set'
import type { Judgement } from '../../../../../src/domain/framework/assessment/assessment'
import { action, evidence, forNorm, framework, judgement, norm } from '../../framework-fixture'

const inspection = framework({ A: [norm('A-1', { seeAlso: ['B-1', 'B-2'] }), norm('A-2')] })
const other: FrameworkSet = { ...framework({ B: [norm('B-1'), norm('B-2')] }), id: 'tweede', title: 'Tweede' }
const norms = normsOf(inspection)
const twins = (judgements: readonly Judgement[] | null) => twinsOf(inspection, [{ set: other, judgements }])

describe('two lists that contradict each other', () => {
  const found = (judgements: readonly Judgement[], others: readonly Judgement[] | null) =>
    findingsOf({
      norms,
      judgements,
      evidence: [evidence('e', { normIds: ['A-1', 'A-2'] })],
      actions: [action('a', { origin: forNorm('A-1') })],
      results: null,
      twins: twins(others),
      today: '2026-11-29',
    })

  test('are a finding at the norm of this list, with both verdicts and the name of the other', () => {
    const others = [judgement('B-1'), judgement('B-2', { verdict: 'unmet' })]
    expect(found([judgement('A-1', { verdict: 'largely-met' })], others)).toEqual([
      {
        kind: 'lists-disagree',
        normId: 'A-1',
        verdict: 'largely-met',
        twinId: 'B-2',
        listTitle: 'Tweede',
        twinVerdict: 'unmet',
      },
    ])
  })

  test('are none while one of the two says nothing, has to be confirmed, or does not apply', () => {
    const met = [judgement('A-1')]
    expect(found(met, null)).toEqual([])
    expect(found(met, [])).toEqual([])
    expect(found(met, [judgement('B-1', { verdict: 'unmet', toConfirm: true })])).toEqual([])
    expect(
      found(met, [judgement('B-1', { applicable: false, notApplicableReason: 'Geen ziekenhuis.' })]),
    ).toEqual([])
    expect(found([judgement('A-1', { verdict: 'unknown' })], [judgement('B-1')])).toEqual([])
  })
})

test('that no list contradicts is said only when at least one pair was judged on both sides', () => {
  const unchecked = (judgements: readonly Judgement[], others: readonly Judgement[] | null) =>
    twinsUncheckedOf(norms, judgements, twins(others))
  expect(twinsUncheckedOf(norms, [judgement('A-1')], new Map())).toBe('no-twins')
  expect(unchecked([judgement('A-1')], null)).toBe('not-started')
  expect(unchecked([judgement('A-1')], [])).toBe('none-judged')
  expect(unchecked([judgement('A-2')], [judgement('B-1')])).toBe('none-judged')
  expect(unchecked([judgement('A-1')], [judgement('B-2')])).toBeNull()
})
