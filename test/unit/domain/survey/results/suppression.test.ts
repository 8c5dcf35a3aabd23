import { describe, expect, test } from 'vitest'
import { hiddenParts, shownParts, visibleGroups } from '../../../../../src/domain/survey/results/suppression'
import { distributionThreshold } from '../../../../../src/domain/survey/thresholds'
import { tellsOfParts } from '../../../../../src/domain/survey/results/distribution-leaks'
import type { Counts } from '../../../../../src/domain/survey/results/round-results'
import { figuresIn, vectorsOf } from '../../../docs/method-rules'
import { cluster } from '../../mirror-fixture'

const REST = 'Overige'
const shownIn = (shown: readonly boolean[]) => shown.map((one) => (one ? 'yes' : 'no')).join(' ')

/** Professions named A, B, C… in the clusters with these numbers; a star is for a cluster that is never merged. */
function groupsOf(people: string, clusters: string, without = 0) {
  const sizes = figuresIn(people)
  const clusterIds = clusters.split(' ')
  const { groups, hidden } = visibleGroups(
    sizes.map((n, index) => ({
      id: String.fromCharCode(65 + index),
      label: '',
      clusterId: clusterIds[index] ?? '',
      n,
    })),
    [...new Set(clusterIds)].map((id) => cluster(id, !id.endsWith('*'))),
    5,
    REST,
    without,
  )
  const written = (parts: readonly string[]) => (parts.length === 0 ? '–' : parts.join(', '))
  return {
    groups: written(
      groups.map(({ professionIds, n }) => `${professionIds.toSorted().join('+')} ${String(n)}`.trim()),
    ),
    others: written(hidden.map(({ professionId, reason }) => `${professionId} ${reason}`)),
    labels: groups.map((group) => group.label),
  }
}

describe('groups of a round', () => {
  test.each(vectorsOf('K4', 'people', 'clusters', 'groups', 'others'))(
    '$people in clusters $clusters: $groups, and $others',
    ({ people, clusters, groups, others }) => {
      expect(groupsOf(people, clusters)).toMatchObject({ groups, others })
    },
  )

  test('have the name of their profession, of their cluster, or of the rest', () => {
    expect(groupsOf('3 6 4', '1 2 3').labels).toEqual(['', REST])
    expect(groupsOf('3 2 8', 'C1 C1 C2').labels).toEqual(['', 'cluster C1'])
  })

  test('people whose profession is unknown count in the rest and are protected like all others', () => {
    expect(groupsOf('12 6', '1 2', 2).groups).toBe('A 12, B 8')
    expect(groupsOf('12 6', '1 2', 5).groups).toBe('A 12, B 6, 5')
  })

  test('of a profession whose cluster is unknown, few are never merged', () => {
    expect(groupsOf('12 8 3 3', '1 2 3').others).toBe('C too-few, D too-few')
  })
})

describe('per theme and statement', () => {
  test.each(vectorsOf('K5', 'groups', 'in all', 'asked', 'asked in all', 'shown'))(
    'groups that may be shown: $row',
    (vector) => {
      const asked = { sizes: figuresIn(vector.asked), total: Number(vector['asked in all']) }
      expect(shownIn(shownParts(figuresIn(vector.groups), Number(vector['in all']), 5, asked))).toBe(
        vector.shown,
      )
    },
  )

  test('of no group nothing is shown', () => {
    expect(shownParts([], 9, 5)).toEqual([])
  })
})

test.each(vectorsOf('K7', 'groups', 'in all', 'distributions'))(
  'no distribution leaves that of a few: $row',
  (vector) => {
    const shown = shownParts(figuresIn(vector.groups), Number(vector['in all']), distributionThreshold(5))
    expect(shownIn(shown)).toBe(vector.distributions)
  },
)

test.each(vectorsOf('K8', 'parts', 'tells'))(
  'the distribution of $parts together tells that of a small part: $tells',
  ({ parts, tells }) => {
    const counts = parts.split(', ').map((part) => figuresIn(part) as unknown as Counts)
    expect(tellsOfParts(counts, 10)).toBe(tells === 'yes')
    expect(tellsOfParts(counts.toReversed(), 10)).toBe(tells === 'yes')
  },
)

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
