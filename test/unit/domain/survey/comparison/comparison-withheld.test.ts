/** What of two rounds cannot be compared is said to be so, and has no figure. */
import { describe, expect, test } from 'vitest'
import { compareRounds } from '../../../../../src/domain/survey/comparison/comparison'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import { taken, times } from '../../comparison-fixture'
import { cluster, mirrorSet, people, profession, round, statement } from '../../mirror-fixture'
import { LAST_YEAR, half } from './comparison-halves'

describe('what cannot be compared is said to be so', () => {
  const full = taken({ A: [40, half(10, 4, 5)] })

  test('a quickscan and a full round: only the common statements, and no theme at all', () => {
    const quick = taken({ A: [40, half(10, 3, 4)] }, { ...LAST_YEAR, form: 'quickscan' })
    const comparison = compareRounds(quick, full)
    expect(comparison.themesComparable).toBe(false)
    expect(comparison.themes).toEqual([])
    expect(comparison.statements.map(({ id }) => id)).toEqual(['T-1'])
    expect([comparison.onlyEarlier, comparison.onlyLater]).toEqual([0, 2])
  })

  test('changed wording: the statement and its theme have no figure, and both texts are there', () => {
    const reworded = ['T-1', 'T-2', 'T-3'].map((id) => ({
      ...statement(id),
      text: id === 'T-2' ? 'Wij bellen elkaar' : id,
    }))
    const was = taken({ A: [40, half(10, 3, 4)] }, { ...LAST_YEAR, statements: reworded })
    const comparison = compareRounds(was, full)
    expect(comparison.statements[1]).toMatchObject({
      text: 'T-2',
      earlierText: 'Wij bellen elkaar',
      change: null,
      notCompared: 'wording-changed',
    })
    expect(comparison.statements[0]?.change).not.toBeNull()
    expect(comparison.themes[0]).toMatchObject({ change: null, notCompared: 'wording-changed' })
  })

  test('white space is no other wording', () => {
    const spaced = ['T-1', 'T-2', 'T-3'].map((id) => ({ ...statement(id), text: ` ${id}\n` }))
    const was = taken({ A: [40, half(10, 3, 4)] }, { ...LAST_YEAR, statements: spaced })
    expect(compareRounds(was, full).statements.every(({ change }) => change !== null)).toBe(true)
  })

  test('a statement asked of others, and another answer scale', () => {
    const coreOnly = ['T-1', 'T-2', 'T-3'].map((id) => statement(id, 'core'))
    const was = taken({ A: [40, half(10, 3, 4)] }, { ...LAST_YEAR, statements: coreOnly })
    expect(compareRounds(was, full).statements[0]?.notCompared).toBe('asked-of-others')
    const scaled = taken({ A: [40, half(10, 3, 4)] }, { ...LAST_YEAR, scale: [{ value: 1, label: 'nooit' }] })
    expect(compareRounds(scaled, full).statements[0]?.notCompared).toBe('scale-changed')
  })

  test('a round with fewer than k people gives no figure of either round', () => {
    const few = taken({ A: [40, times(4, 3)] }, LAST_YEAR)
    const comparison = compareRounds(few, full)
    expect(comparison.obstacle).toBe('withheld')
    expect(comparison.statements.every(({ change }) => change === null)).toBe(true)
    expect(JSON.stringify([comparison.themes, comparison.statements])).not.toContain('mean')
  })

  test('a group that one of the rounds does not show is named, whichever round that is', () => {
    const both = { A: [40, half(10, 3, 4)] } as const
    const was = taken({ ...both, vroeger: [20, times(12, 4)] }, LAST_YEAR)
    const is = taken({ ...both, nieuw: [20, times(12, 4)] })
    const { groups, uncompared } = compareRounds(was, is)
    expect(groups.map(({ id }) => id)).toEqual(['A'])
    expect(uncompared).toEqual([
      { groupId: 'vroeger', label: 'label vroeger', reason: 'one-round-only' },
      { groupId: 'nieuw', label: 'label nieuw', reason: 'one-round-only' },
    ])
  })

  test('a group merged from other professions, or under another name, has no change', () => {
    const mergedFrom = (...ids: readonly string[]) => {
      const newRound = round({
        id: ids.join(''),
        closesOn: ids.length === 2 ? '2025-01-01' : '2026-01-01',
        professions: [profession('A', 'C1', 30), ...ids.map((id) => profession(id, 'C2', 20))],
        clusters: [cluster('C1'), cluster('C2')],
        questionSet: mirrorSet({ T: [statement('T-1')] }),
      })
      const responses = ['A', 'A', 'A', ...ids].flatMap((id) =>
        people(4, id, { 'T-1': 4 }, { roundId: newRound.id }),
      )
      return { round: newRound, results: resultsOf(newRound, responses, { rest: 'Overige' }) }
    }
    const [two, three] = [mergedFrom('X', 'Y'), mergedFrom('X', 'Y', 'Z')]
    expect(two.results.groups.map(({ id }) => id)).toContain('cluster:C2')
    const comparison = compareRounds(two, three)
    expect(comparison.uncompared).toContainEqual({
      groupId: 'cluster:C2',
      label: 'cluster C2',
      reason: 'other-people',
    })
    const renamed = taken({ A: [40, half(10, 3, 4)] }, { ...LAST_YEAR, labels: { A: 'Iets anders' } })
    expect(compareRounds(renamed, full).uncompared[0]).toMatchObject({ reason: 'other-people' })
  })
})
