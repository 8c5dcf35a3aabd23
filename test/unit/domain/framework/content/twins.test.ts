import { describe, expect, test } from 'vitest'
import { contradict, twinsOf, withLinksOfToday } from '../../../../../src/domain/framework/content/twins'
import type { Standing } from '../../../../../src/domain/framework/assessment/standing'
import { normsOf, type FrameworkSet } from '../../../../../src/domain/question-set'
import { vectorsOf } from '../../../docs/method-rules'
import { framework, judgement, norm } from '../../framework-fixture'

const list = (id: string, themes: Parameters<typeof framework>[0]): FrameworkSet => ({
  ...framework(themes),
  id,
  title: `lijst ${id}`,
})
const inspection = list('kader', {
  A: [norm('A-1', { seeAlso: ['B-1', 'B-2', 'weg'] }), norm('A-2'), norm('A-3')],
})
const other = list('tweede', {
  B: [norm('B-1', { title: 'Getekend' }), norm('B-2'), norm('B-3', { seeAlso: ['A-2'] })],
})

describe('twins', () => {
  test('are found from both sides, whichever of the two names the other', () => {
    const idsOf = (set: FrameworkSet, beside: FrameworkSet) =>
      [...twinsOf(set, [{ set: beside, judgements: [] }])].map(([id, twins]) => [
        id,
        twins.map(({ normId }) => normId),
      ])
    expect(idsOf(inspection, other)).toEqual([
      ['A-1', ['B-1', 'B-2']],
      ['A-2', ['B-3']],
    ])
    expect(idsOf(other, inspection)).toEqual([
      ['B-1', ['A-1']],
      ['B-2', ['A-1']],
      ['B-3', ['A-2']],
    ])
  })

  test('bring the verdict of their own list, and none while that list was not started', () => {
    const twins = twinsOf(inspection, [
      {
        set: other,
        judgements: [judgement('B-1', { verdict: 'unmet' }), judgement('B-2', { toConfirm: true })],
      },
    ])
    expect(twins.get('A-1')).toEqual([
      { normId: 'B-1', title: 'Getekend', listTitle: 'lijst tweede', standing: 'unmet' },
      { normId: 'B-2', title: '', listTitle: 'lijst tweede', standing: 'not-assessed' },
    ])
    const unstarted = twinsOf(inspection, [{ set: other, judgements: null }])
    expect(unstarted.get('A-1')?.map(({ standing }) => standing)).toEqual([null, null])
  })

  test('are named once when both name each other, and never in a norm’s own list', () => {
    const both = list('tweede', { B: [norm('B-1', { seeAlso: ['A-1', 'A-1'] })] })
    expect(twinsOf(inspection, [{ set: both, judgements: [] }]).get('A-1')).toHaveLength(1)
    const self = list('kader', { A: [norm('A-1', { seeAlso: ['A-2'] }), norm('A-2')] })
    expect(twinsOf(self, [{ set: self, judgements: [] }]).size).toBe(0)
  })
})

test.each(vectorsOf('T10', 'one list', 'the other', 'contradict'))('two lists: $row', (vector) => {
  const [one, two] = [vector['one list'] as Standing, vector['the other'] as Standing]
  expect(contradict(one, two)).toBe(vector.contradict === 'yes')
  expect(contradict(two, one)).toBe(vector.contradict === 'yes')
})

describe('a list that was frozen before twins and the short test existed', () => {
  const today = list('kader', {
    A: [
      norm('A-1', { text: 'Er is een plan.', short: true, seeAlso: ['B-1'] }),
      norm('A-2', { text: 'Nieuw.', short: true }),
    ],
  })
  const frozen = list('kader', {
    A: [
      norm('A-1', { text: 'Er is een  plan', title: 'oud' }),
      norm('A-2', { text: 'Anders.' }),
      norm('A-9'),
    ],
  })

  test('has them from today where the norm says the same, and nothing else of today', () => {
    const [first, second, third] = normsOf(withLinksOfToday(frozen, [today]))
    expect(first).toEqual({ ...normsOf(frozen)[0], short: true, seeAlso: ['B-1'] })
    expect([second, third]).toEqual(normsOf(frozen).slice(1))
  })

  test('keeps what it says itself, and is as it was when nobody knows the list', () => {
    const own = list('kader', { A: [norm('A-1', { text: 'Er is een plan.', short: false, seeAlso: [] })] })
    expect(withLinksOfToday(own, [today])).toEqual(own)
    expect(withLinksOfToday(frozen, [other])).toBe(frozen)
  })

  test('gets none back that were taken out of an own version', () => {
    const own = list('kader', {
      A: [norm('A-1', { text: 'Er is een plan.' }), norm('A-2', { text: 'Nieuw.', short: true })],
    })
    expect(withLinksOfToday(own, [today])).toBe(own)
  })
})
