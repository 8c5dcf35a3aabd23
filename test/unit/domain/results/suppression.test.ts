import { describe, expect, test } from 'vitest'
import {
  appliedThreshold,
  distributionThreshold,
  hiddenParts,
  shownParts,
  visibleGroups,
} from '../../../../src/domain/results/suppression'
import { cluster } from '../mirror-fixture'

const REST = 'Overige'

/** Professions named A, B, C… each in a cluster of its own, unless one is named. */
function groupsOf(
  sizes: readonly number[],
  options: { clusters?: readonly string[]; unmergeable?: readonly string[]; without?: number } = {},
) {
  const clusterIds = sizes.map((_, index) => options.clusters?.[index] ?? `eigen-${String(index)}`)
  const { groups, hidden } = visibleGroups(
    sizes.map((n, index) => ({
      id: String.fromCharCode(65 + index),
      label: '',
      clusterId: clusterIds[index] ?? '',
      n,
    })),
    [...new Set(clusterIds)].map((id) => cluster(id, !options.unmergeable?.includes(id))),
    5,
    REST,
    options.without,
  )
  return {
    shown: groups.map((group) => `${group.professionIds.join('+')}=${String(group.n)}`),
    labels: groups.map((group) => group.label),
    reasons: Object.fromEntries(hidden.map((one) => [one.professionId, one.reason])),
  }
}

describe('groups of a round: published vectors (research/spiegel.md C4 rule 4)', () => {
  test('A 3 and B 6: only the total', () => {
    expect(groupsOf([3, 6])).toMatchObject({ shown: [], reasons: { A: 'too-few', B: 'protects-others' } })
  })

  test('A 3, B 6 and D 4: B is shown, the other 7 only together', () => {
    expect(groupsOf([3, 6, 4])).toMatchObject({
      shown: ['B=6', 'A+C=7'],
      labels: ['', REST],
      reasons: { A: 'merged-rest', C: 'merged-rest' },
    })
  })

  test('14, 6, 9 and 2: 14 and 9 are shown, 6 and 2 are pooled', () => {
    expect(groupsOf([14, 6, 9, 2]).shown).toEqual(['A=14', 'C=9', 'D+B=8'])
  })

  test('14, 6, 9, 2 and 3: 14, 6 and 9 are shown, and a pool of 5', () => {
    expect(groupsOf([14, 6, 9, 2, 3]).shown).toEqual(['A=14', 'B=6', 'C=9', 'D+E=5'])
  })

  test('2 and 2: nothing', () => {
    expect(groupsOf([2, 2])).toMatchObject({ shown: [], reasons: { A: 'too-few', B: 'too-few' } })
  })
})

describe('groups of a round', () => {
  test('small professions of one cluster are shown as that cluster', () => {
    expect(groupsOf([3, 2, 8], { clusters: ['C1', 'C1', 'C2'] })).toMatchObject({
      shown: ['C=8', 'A+B=5'],
      labels: ['', 'cluster C1'],
      reasons: { A: 'merged-cluster', B: 'merged-cluster' },
    })
  })

  test('a large profession of a cluster stays itself, its small sister goes to the rest', () => {
    expect(groupsOf([3, 8, 3], { clusters: ['C1', 'C1', 'C2'] }).shown).toEqual(['B=8', 'A+C=6'])
  })

  test('clients are never merged with professionals, and never shown when they are few', () => {
    const { shown, reasons } = groupsOf([12, 8, 6, 3], {
      clusters: ['a', 'b', 'c', 'C7'],
      unmergeable: ['C7'],
    })
    expect(shown).toEqual(['A=12', 'B=8'])
    expect(reasons).toEqual({ C: 'protects-others', D: 'too-few' })
  })

  test('clients who are many enough stand on their own', () => {
    expect(groupsOf([12, 5], { clusters: ['a', 'C7'], unmergeable: ['C7'] }).shown).toEqual(['A=12', 'B=5'])
  })

  test('when a few clients must stay hidden, the pool is the first to make room', () => {
    const { shown, reasons } = groupsOf([12, 8, 3, 2, 1], {
      clusters: ['a', 'b', 'c', 'd', 'C7'],
      unmergeable: ['C7'],
    })
    expect(shown).toEqual(['A=12', 'B=8'])
    expect(reasons).toEqual({ C: 'too-few', D: 'too-few', E: 'too-few' })
  })

  test('a profession without answers says so and hides nobody', () => {
    expect(groupsOf([7, 0, 9])).toMatchObject({ shown: ['A=7', 'C=9'], reasons: { B: 'no-answers' } })
  })

  test('people whose profession is unknown count in the rest and are protected like all others', () => {
    expect(groupsOf([12, 6], { without: 2 }).shown).toEqual(['A=12', 'B=8'])
    expect(groupsOf([12, 6], { without: 5 }).shown).toEqual(['A=12', 'B=6', '=5'])
  })

  test('of equals the last makes room, every time', () => {
    expect(groupsOf([6, 6, 6, 1]).shown).toEqual(['A=6', 'B=6', 'D+C=7'])
  })
})

describe('a round of about k people', () => {
  test.each([
    [4, [], { A: 'too-few' }],
    [5, ['A=5'], {}],
    [6, ['A=6'], {}],
  ])('%i people of one profession', (count, shown, reasons) => {
    expect(groupsOf([count])).toMatchObject({ shown, reasons })
    expect(groupsOf([count]).reasons).toEqual(reasons)
  })

  test.each([
    [[2, 2], []],
    [[3, 2], ['A+B=5']],
    [[3, 3], ['A+B=6']],
  ])('%j people of two professions of one cluster', (sizes, shown) => {
    expect(groupsOf(sizes, { clusters: ['C1', 'C1'] }).shown).toEqual(shown)
  })
})

describe('per theme and statement', () => {
  test.each([
    [[6, 5], 11, [true, true]],
    [[6, 4], 10, [false, false]],
    [[9, 6, 4], 19, [true, false, false]],
    [[9, 6, 4], 20, [true, true, false]],
    [[6, 6, 1], 13, [true, false, false]],
    [[9, 6], 15 + 5, [true, true]],
    [[9, 6], 15 + 4, [true, false]],
    [[9, 0], 9, [true, false]],
    [[], 9, []],
  ])('groups of %j out of %i: %j', (sizes, total, shown) => {
    expect(shownParts(sizes, total, 5)).toEqual(shown)
  })
})

describe('three people who were asked and all gave no answer', () => {
  test('are not to be read off from the others, who all did', () => {
    expect(shownParts([9, 6], 15, 5, { sizes: [9, 6], total: 18 })).toEqual([true, false])
  })

  test('five of them are no few people, and neither is nobody', () => {
    expect(shownParts([9, 6], 15, 5, { sizes: [9, 6], total: 20 })).toEqual([true, true])
    expect(shownParts([9, 6], 15, 5, { sizes: [10, 9], total: 19 })).toEqual([true, true])
  })
})

describe('why a group is hidden in a figure', () => {
  const asked = { sizes: [6, 7, 9], total: 22 }

  test.each([
    [[6, 7, 9], 22, asked, [null, null, null]],
    [[2, 7, 9], 18, asked, ['too-few', 'protects-others', null]],
    [[0, 7, 9], 16, asked, ['too-few', null, null]],
    [[0, 7, 9], 16, { sizes: [0, 7, 9], total: 16 }, ['not-asked', null, null]],
  ] as const)('groups of %j out of %i: %j', (sizes, total, all, reasons) => {
    expect(hiddenParts(sizes, total, 5, all)).toEqual(reasons)
  })
})

describe('threshold', () => {
  test.each([
    [5, 5],
    [8, 8],
    [4, 5],
    [0, 5],
    [-3, 5],
    [5.5, 6],
    [Number.NaN, 5],
  ])('%d stored works as %i: it can only be raised', (stored, applied) => {
    expect(appliedThreshold(stored)).toBe(applied)
  })

  test('distributions take ten people, or as many as a stricter VSV chose', () => {
    expect(distributionThreshold(5)).toBe(10)
    expect(distributionThreshold(12)).toBe(12)
  })
})
