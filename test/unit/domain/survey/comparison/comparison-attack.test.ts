/** The attack on two rounds: who came and who left is known to everybody. Source of the promise: method K16. */
import { describe, expect, test } from 'vitest'
import { compareRounds } from '../../../../../src/domain/survey/comparison/comparison'
import type { Answer } from '../../../../../src/domain/question-set'
import { taken, times, type Group } from '../../comparison-fixture'
import { chanceFrom } from '../../made-up-rounds'

const LAST_YEAR = { closesOn: '2025-10-20' } as const
const four = (count: number) => times(count, 4)
const reasonsOf = (was: Readonly<Record<string, Group>>, is: Readonly<Record<string, Group>>) =>
  Object.fromEntries(
    compareRounds(taken(was, LAST_YEAR), taken(is)).uncompared.map(({ groupId, reason }) => [
      groupId,
      reason,
    ]),
  )

describe('one or two people more or fewer in a small group', () => {
  const large = [60, four(40)] as const

  test.each([
    ['one more answered', [20, four(6)], [20, four(7)]],
    ['two fewer answered', [20, four(8)], [20, four(6)]],
    ['one more was invited', [20, four(7)], [21, four(7)]],
    ['nobody knows how many were invited', [null, four(7)], [20, four(7)]],
  ] as const)('hide its change: %s', (_, was, is) => {
    expect(reasonsOf({ A: large, B: was }, { A: large, B: is })['B']).toBe('few-differ')
  })

  test.each([
    ['nobody came or left', [20, four(6)], [20, four(6)]],
    ['three more answered', [20, four(6)], [20, four(9)]],
    ['the group is of ten people or more', [20, four(10)], [21, four(11)]],
  ] as const)('are no reason when %s', (_, was, is) => {
    expect(reasonsOf({ A: large, B: was }, { A: large, B: is })).toEqual({})
  })

  test('hide both its figures with the change: no subtraction is left for the reader', () => {
    const comparison = compareRounds(
      taken({ A: large, B: [20, four(6)] }, LAST_YEAR),
      taken({ A: large, B: [20, four(7)] }),
    )
    expect(
      comparison.statements.flatMap(({ change }) => change?.groups.map(({ groupId }) => groupId)),
    ).not.toContain('B')
  })

  test('hide the change of a whole VSV of fewer than ten people', () => {
    const comparison = compareRounds(taken({ A: [20, four(7)] }, LAST_YEAR), taken({ A: [20, four(8)] }))
    expect(comparison.obstacle).toBe('few-differ')
    expect(JSON.stringify([comparison.themes, comparison.statements])).not.toContain('mean')
  })
})

describe('what is left over', () => {
  test('a small rest that differs by one takes the smallest shown group with it', () => {
    // C is too small to be seen, and with D (7 and 8 people) it is all that is not shown.
    const was = { A: [60, four(40)], B: [20, four(12)], C: [20, four(4)], D: [20, four(4)] } as const
    const is = { A: [60, four(40)], B: [20, four(12)], C: [20, four(4)], D: [20, four(3)] } as const
    expect(reasonsOf(was, is)).toEqual({ B: 'protects-others' })
  })

  test('the figure at equal composition leaves out the one group that is hidden', () => {
    const few = { D: [20, four(4)], E: [20, four(4)] } as const
    const was = { A: [60, four(40)], B: [20, four(12)], C: [20, four(6)], ...few } as const
    const is = { A: [60, times(40, 5)], B: [20, times(12, 5)], C: [20, times(7, 1)], ...few } as const
    const change = compareRounds(taken(was, LAST_YEAR), taken(is)).statements[0]?.change
    expect(change?.groups.map(({ groupId }) => groupId)).toEqual(['A', 'B'])
    expect(change?.equalComposition).toMatchObject({ delta: 1, groups: 2 })
  })

  test('with two hidden groups it counts both: neither can be solved from it', () => {
    const was = { A: [60, four(40)], B: [20, four(6)], C: [20, four(6)] } as const
    const is = { A: [60, four(40)], B: [20, four(7)], C: [20, four(7)] } as const
    const change = compareRounds(taken(was, LAST_YEAR), taken(is)).statements[0]?.change
    expect(change?.equalComposition?.groups).toBe(3)
  })
})

describe('two rounds within three months', () => {
  const at = (closesOn: string, count: number) => taken({ A: [60, four(count)] }, { closesOn })

  test('are nearly the same people with nearly the same answers: a few more hide the change, whatever the size', () => {
    expect(compareRounds(at('2026-09-01', 40), at('2026-10-20', 41)).obstacle).toBe('few-differ')
    expect(compareRounds(at('2026-09-01', 44), at('2026-10-20', 40)).obstacle).toBe('few-differ')
  })

  test('as many may be one who left and one who came', () => {
    expect(compareRounds(at('2026-09-01', 40), at('2026-10-20', 40)).obstacle).toBe('few-differ')
  })

  test('compare no groups and no themes: who skipped a statement would show in what is left over', () => {
    const comparison = compareRounds(at('2026-09-01', 40), at('2026-10-20', 46))
    expect(comparison.groups).toEqual([])
    expect(comparison.uncompared).toMatchObject([{ groupId: 'A', reason: 'too-soon' }])
    expect(comparison.themes).toMatchObject([{ change: null, notCompared: 'too-soon' }])
    expect(comparison.statements[0]?.change?.equalComposition).toBeNull()
  })

  test('with k people more, or later, they may be compared', () => {
    expect(compareRounds(at('2026-09-01', 40), at('2026-10-20', 45)).obstacle).toBeNull()
    expect(compareRounds(at('2026-07-20', 40), at('2026-10-20', 41)).obstacle).toBeNull()
  })

  test('a round without a closing date may be as near', () => {
    const undated = taken({ A: [60, four(40)] }, { closesOn: null })
    expect(compareRounds(undated, at('2026-10-20', 41)).obstacle).toBe('few-differ')
  })
})

describe('2000 made-up pairs of rounds', () => {
  const PAIRS = 2000
  const pairs = Array.from({ length: PAIRS }, (_, seed) => {
    const chance = chanceFrom(seed)
    const upTo = (limit: number) => Math.floor(chance() * (limit + 1))
    const answers = (count: number) => Array.from({ length: count }, () => (1 + upTo(4)) as Answer)
    const ids = Array.from({ length: 1 + upTo(5) }, (_unused, index) => `P${String(index)}`)
    const sizes = ids.map(() => (chance() < 0.6 ? 4 + upTo(7) : upTo(25)))
    const step = (size: number) => Math.max(0, size + upTo(6) - 3)
    const roster = (size: number) => (chance() < 0.05 ? null : 30 + (chance() < 0.7 ? 0 : size % 3))
    const roundOf = (counts: readonly number[], closesOn: string) =>
      taken(Object.fromEntries(ids.map((id, i) => [id, [roster(counts[i] ?? 0), answers(counts[i] ?? 0)]])), {
        closesOn,
      })
    const soon = chance() < 0.2
    return {
      seed,
      earlier: roundOf(sizes, soon ? '2026-09-20' : '2025-10-20'),
      later: roundOf(sizes.map(step), '2026-10-20'),
      soon,
    }
  }).map((pair) => ({ ...pair, comparison: compareRounds(pair.earlier, pair.later) }))

  /** A change of so few people that it is that of one or two, by the sizes an attacker knows. */
  const isolates = (was: number, is: number, soon: boolean, k: number) => {
    const apart = Math.abs(was - is)
    if (was <= 0 || is <= 0) return false
    return (Math.min(was, is) < 10 && (apart === 1 || apart === 2)) || (soon && apart > 0 && apart < k)
  }

  test('no change that is shown, or follows from the total, is that of one or two people', () => {
    const found = pairs.flatMap(({ seed, comparison, earlier, later, soon }) => {
      const k = later.results.threshold
      const sizes = comparison.groups.map(({ id }) => [
        earlier.results.groups.find((group) => group.id === id)?.n ?? 0,
        later.results.groups.find((group) => group.id === id)?.n ?? 0,
      ])
      const totals = [earlier.results.submitted, later.results.submitted] as const
      const rest = [0, 1].map((at) =>
        sizes.reduce((left, size) => left - (size[at] ?? 0), totals[at as 0 | 1]),
      )
      const shown = comparison.statements.some(({ change }) => change !== null)
      const all = [...(shown ? [totals, rest] : []), ...sizes]
      return all.some(([was = 0, is = 0]) => isolates(was, is, soon, k)) ? [seed] : []
    })
    expect(found).toEqual([])
  })

  test('the attack works: putting every group beside itself would find hundreds', () => {
    const found = pairs.filter(({ earlier, later, soon }) =>
      later.results.groups.some((group) => {
        const was = earlier.results.groups.find(({ id }) => id === group.id)
        return was !== undefined && isolates(was.n, group.n, soon, later.results.threshold)
      }),
    )
    expect(found.length).toBeGreaterThan(300)
  })

  test('the attack is not won by hiding everything: most pairs with groups show a change', () => {
    const telling = pairs.filter(({ comparison }) => comparison.groups.length > 0)
    expect(telling.length).toBeGreaterThan(400)
  })

  test('no figure at equal composition holds exactly one hidden group', () => {
    for (const { seed, comparison, earlier, later } of pairs) {
      const shown = new Set(comparison.groups.map(({ id }) => id))
      for (const { id, change } of comparison.statements) {
        if (!change?.equalComposition) continue
        const groupsOf = ({ results }: typeof earlier) =>
          results.themes.flatMap((theme) => theme.statements).find((one) => one.statementId === id)?.groups ??
          []
        const both = groupsOf(later).filter(({ groupId }) =>
          groupsOf(earlier).some((one) => one.groupId === groupId),
        )
        const open = both.filter(({ groupId }) => shown.has(groupId)).length
        expect(change.equalComposition.groups - open, String(seed)).not.toBe(1)
      }
    }
  })
})
