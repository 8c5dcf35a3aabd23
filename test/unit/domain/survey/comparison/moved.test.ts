/** A profession that became a member of the VSV was asked other statements: the comparison says so, and gives nobody away. */
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../../../src/domain/question-set'
import { compareRounds, type ShownRound } from '../../../../../src/domain/survey/comparison/comparison'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import type { RoundProfession } from '../../../../../src/domain/survey/round/round'
import { cluster, mirrorSet, people, profession, round, statement } from '../../mirror-fixture'

const IDS = ['T-1', 'T-2', 'T-core'] as const

/** A round with people of the profession VK, and of JGZ as a member or around the VSV. */
function takenWith(
  closesOn: string,
  group: RoundProfession['group'],
  [members, moved]: readonly [number, number],
  answer: Answer = 4,
): ShownRound {
  const of = round({
    closesOn,
    questionSet: mirrorSet({
      T: [statement('T-1'), statement('T-2'), statement('T-core', 'core')],
      U: [statement('U-1'), statement('U-2')],
    }),
    professions: [profession('VK', 'VK', 40), profession('JGZ', 'JGZ', 20, group)],
    clusters: [cluster('VK', false), cluster('JGZ', false)],
  })
  const answers = Object.fromEntries([...IDS, 'U-1', 'U-2'].map((id) => [id, answer]))
  const responses = [...people(members, 'VK', answers), ...people(moved, 'JGZ', answers)]
  return { round: of, results: resultsOf(of, responses, { rest: 'Overige' }) }
}
const between = (sizes: readonly [number, number], later = '2026-10-20') =>
  compareRounds(takenWith('2025-10-20', 'external', sizes), takenWith(later, 'core', sizes, 5))

describe('a profession that moved between two rounds', () => {
  test('is named, with where it stands now', () => {
    expect(between([20, 12]).moved).toEqual([{ professionId: 'JGZ', label: 'label JGZ', group: 'core' }])
    const back = compareRounds(
      takenWith('2025-10-20', 'core', [20, 12]),
      takenWith('2026-10-20', 'external', [20, 12]),
    )
    expect(back.moved).toMatchObject([{ professionId: 'JGZ', group: 'external' }])
  })

  test('has no change of its own: its scores are made of other statements', () => {
    const { groups, uncompared } = between([20, 12])
    expect(groups.map(({ id }) => id)).toEqual(['VK'])
    expect(uncompared).toEqual([{ groupId: 'JGZ', label: 'label JGZ', reason: 'moved' }])
  })

  test('leaves the rest of the comparison as it is when many people answered', () => {
    const { themes, statements } = between([20, 12])
    expect([...themes, ...statements].map(({ notCompared }) => notCompared)).toEqual(
      Array.from({ length: 7 }, () => null),
    )
  })

  test('hides the change of what only members are asked when one or two people make the difference', () => {
    const { themes, statements, obstacle } = between([6, 2])
    expect(obstacle).toBeNull()
    const reasons = Object.fromEntries(
      [...themes, ...statements].map(({ id, notCompared }) => [id, notCompared]),
    )
    expect(reasons).toMatchObject({
      'T-core': 'few-differ',
      T: 'few-differ',
      'T-1': null,
      'U-1': null,
      U: null,
    })
  })

  test('tells nothing at all within three months: the same people answered', () => {
    expect(between([20, 12], '2025-12-01').obstacle).toBe('few-differ')
  })
})

describe('when the whole is large, but few members outside a compared group are new', () => {
  /** A group that is compared, and around it nine members and some people who became members. */
  function around(
    group: RoundProfession['group'],
    moved: number,
    closesOn: string,
    answer: Answer,
  ): ShownRound {
    const of = round({
      closesOn,
      questionSet: mirrorSet({
        T: [statement('T-1'), statement('T-core', 'core')],
        U: [statement('U-1'), statement('U-2')],
      }),
      professions: [
        profession('VK', 'VK', 20),
        profession('GYN', 'GYN', 20),
        profession('JGZ', 'JGZ', 10, group),
      ],
      clusters: [cluster('VK', false), cluster('GYN', false), cluster('JGZ', false)],
    })
    const answers = Object.fromEntries(['T-1', 'T-core', 'U-1', 'U-2'].map((id) => [id, answer]))
    const responses = [
      ...people(12, 'VK', answers),
      ...people(9, 'GYN', answers),
      ...people(moved, 'JGZ', answers),
    ]
    return { round: of, results: resultsOf(of, responses, { rest: 'Overige' }) }
  }
  const groupsOf = (moved: number) => {
    const { themes, statements } = compareRounds(
      around('external', moved, '2025-10-20', 4),
      around('core', moved, '2026-10-20', 5),
    )
    return Object.fromEntries(
      [...themes, ...statements].map(({ id, change }) => [id, change?.groups.map(({ groupId }) => groupId)]),
    )
  }

  test('the change of the group is not shown for what members are asked: the rest could be computed', () => {
    expect(groupsOf(2)).toEqual({
      T: [],
      U: ['VK'],
      'T-1': ['VK'],
      'T-core': [],
      'U-1': ['VK'],
      'U-2': ['VK'],
    })
  })

  test('it is when enough people became members', () => {
    expect(groupsOf(3)).toMatchObject({ T: ['VK'], 'T-core': ['VK'] })
  })
})

test('between rounds in which nobody moved there is nothing to say', () => {
  const sizes = [20, 12] as const
  const same = compareRounds(takenWith('2025-10-20', 'core', sizes), takenWith('2026-10-20', 'core', sizes))
  expect(same.moved).toEqual([])
  expect(same.uncompared).toEqual([])
})
