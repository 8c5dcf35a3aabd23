import { describe, expect, test } from 'vitest'
import { expectedVisibility } from '../../../../../src/domain/survey/results/expected-visibility'
import { visibleGroups } from '../../../../../src/domain/survey/results/suppression'
import { cluster, profession } from '../../mirror-fixture'

const REST = 'Overige'
const clusters = [cluster('C1'), cluster('C2'), cluster('C3'), cluster('CLI', false)]

/** Professions `A12 C1`: name, number of people invited (`?` not known), cluster. */
function expected(threshold: number, ...invited: readonly string[]) {
  const professions = invited.map((one) => {
    const [, id = '', count = '', clusterId = ''] = /^([A-Z]+)(\d+|\?) (\w+)$/.exec(one) ?? []
    return profession(id, clusterId, count === '?' ? null : Number(count))
  })
  return expectedVisibility({ professions, clusters, threshold }, REST)
}
const aloneOf = (outcome: ReturnType<typeof expected>) => outcome.professions.map(({ alone }) => alone)

describe('before a round opens the user is told which groups can be seen', () => {
  test('fewer than k invited: never, whoever answers; exactly k: perhaps; enough for a good response: yes', () => {
    expect(aloneOf(expected(5, 'A4 C1', 'B5 C2', 'D20 C3'))).toEqual(['never', 'may', 'will'])
    expect(aloneOf(expected(5, 'B6 C2', 'D20 C3'))).toEqual(['will', 'will'])
    expect(aloneOf(expected(5, 'B7 C2', 'D20 C3'))).toEqual(['will', 'will'])
    // Seven of ten of B would be too few, and D would make room for them.
    expect(aloneOf(expected(7, 'B7 C2', 'D20 C3'))).toEqual(['may', 'may'])
  })

  test('with what the small ones go, when everybody answers', () => {
    const outcome = expected(5, 'A3 C1', 'B3 C1', 'D3 C2', 'E3 C3', 'F20 C3')
    expect(outcome.professions.map(({ ifAllAnswer }) => ifAllAnswer)).toEqual([
      'merged-cluster',
      'merged-cluster',
      'merged-rest',
      'merged-rest',
      null,
    ])
    expect(outcome.mergedIfAllAnswer.map(({ kind, n }) => [kind, n])).toEqual([
      ['cluster', 6],
      ['rest', 6],
    ])
  })

  test('a group that leaves room for one person is not promised, and the reason is given', () => {
    const outcome = expected(5, 'A8 C1', 'B14 C2', 'CLI1 CLI')
    expect(aloneOf(outcome)).toEqual(['may', 'will', 'never'])
    expect(outcome.professions.map(({ ifAllAnswer }) => ifAllAnswer)).toEqual([
      'protects-others',
      null,
      'too-few',
    ])
  })

  test('without a head count nothing is sure', () => {
    const outcome = expected(5, 'A? C1', 'B20 C2', 'D3 C3')
    expect(outcome.countsMissing).toBe(true)
    expect(aloneOf(outcome)).toEqual(['may', 'may', 'never'])
    expect(outcome.whole).toBe('may')
  })

  test('the whole and distributions have their own least number', () => {
    expect(expected(5, 'A4 C1').whole).toBe('never')
    expect(expected(5, 'A5 C1').whole).toBe('may')
    expect(expected(5, 'A8 C1').whole).toBe('will')
    const distribution = (count: number) =>
      expected(5, `A${String(count)} C1`, 'B40 C2').professions[0]?.distribution
    expect([9, 10, 12, 13].map(distribution)).toEqual(['never', 'may', 'may', 'will'])
    expect(expected(12, 'A30 C1')).toMatchObject({ threshold: 12, distributionFrom: 12 })
  })

  test('never is never: no number of answers shows such a group by itself, and what may be seen can be', () => {
    const invited = [3, 5, 7, 4]
    const outcome = expected(5, 'A3 C1', 'B5 C1', 'D7 C2', 'E4 CLI')
    const seen = new Set<string>()
    const outcomes = invited.reduce<readonly (readonly number[])[]>(
      (all, most) => all.flatMap((one) => Array.from({ length: most + 1 }, (_, n) => [...one, n])),
      [[]],
    )
    for (const counts of outcomes) {
      const professions = outcome.professions.map(({ professionId, label }, index) => ({
        id: professionId,
        label,
        clusterId: ['C1', 'C1', 'C2', 'CLI'][index] ?? '',
        n: counts[index] ?? 0,
      }))
      for (const { id } of visibleGroups(professions, clusters, 5, REST).groups) seen.add(id)
    }
    for (const { professionId, alone } of outcome.professions)
      expect(seen.has(professionId), professionId).toBe(alone !== 'never')
  })
})
