/** What the rules propose for a session; nobody has to follow them, but whoever does not says why. */
import { describe, expect, test } from 'vitest'
import {
  isProposed,
  proposedPoints,
  proposedThemes,
  proposedTopics,
  topicsToChoose,
  type PreparationGround,
} from '../../../../src/domain/session/preparation'
import { resultsOf } from '../../../../src/domain/survey/results/results'
import type { Answer } from '../../../../src/domain/question-set'
import { judgement, norm } from '../framework-fixture'
import { cluster, mirrorSet, people, profession, round, statement } from '../mirror-fixture'

/** Means of the statements by profession; ten people of each. */
const MEANS: Readonly<Record<string, readonly [ver: Answer, gyn: Answer]>> = {
  'A-1': [5, 5],
  'A-2': [5, 4],
  'B-1': [4, 4],
  'B-2': [2, 5],
  'C-1': [2, 2],
  'C-2': [1, 4],
  'D-1': [3, 3],
  'D-2': [3, 3],
  'E-1': [1, 1],
  'E-2': [1, 2],
}
const set = mirrorSet(
  Object.fromEntries(
    ['A', 'B', 'C', 'D', 'E'].map((theme) => [
      theme,
      Object.keys(MEANS).flatMap((id) => (id.startsWith(theme) ? [statement(id)] : [])),
    ]),
  ),
)
const asked = round({
  questionSet: set,
  professions: [profession('VER', 'C1'), profession('GYN', 'C1')],
  clusters: [cluster('C1')],
})
const answersOf = (at: 0 | 1) =>
  Object.fromEntries(Object.entries(MEANS).map(([id, means]) => [id, means[at]]))
const resultsOfPeople = (count: number) =>
  resultsOf(asked, [...people(count, 'VER', answersOf(0)), ...people(count, 'GYN', answersOf(1))], {
    rest: 'Overig',
  })
const results = resultsOfPeople(10)

const norms = [
  norm('N-fits', { title: 'Past', statementIds: ['A-1'] }),
  norm('N-low', { title: 'Lager', statementIds: ['C-1'] }),
  norm('N-lowest', { title: 'Laagst', statementIds: ['E-1', 'C-1'] }),
  norm('N-high', { title: 'Hoger', statementIds: ['A-1'] }),
  norm('N-unlinked', { title: 'Los' }),
]
const judgements = [
  judgement('N-fits'),
  judgement('N-low'),
  judgement('N-lowest'),
  judgement('N-high', { verdict: 'unmet' }),
  judgement('N-unlinked'),
]
const ground: PreparationGround = { results, norms, judgements }
const idsOf = (kind: string, from = ground) =>
  proposedTopics(from).flatMap((topic) => (topic.kind === kind ? [topic.subjectId] : []))

describe('the topics', () => {
  test('are three strengths, three points of attention and the largest differences, without a reason', () => {
    expect(idsOf('strength')).toEqual(results.strongest)
    expect(idsOf('attention')).toEqual(results.weakest)
    expect(idsOf('gap')).toEqual(results.biggestGaps.slice(0, 3))
    expect(idsOf('strength')).toContain('A-1')
    expect(idsOf('attention')).toContain('E-1')
    expect(idsOf('gap').slice(0, 2).sort()).toEqual(['B-2', 'C-2'])
    for (const kind of ['strength', 'attention', 'gap']) expect(idsOf(kind).length).toBeLessThanOrEqual(3)
    expect(proposedTopics(ground).every(({ reason }) => reason === '')).toBe(true)
  })

  test('are also the norms that say the opposite of the mirror, the widest apart first', () => {
    // Both four points apart; then the order of the framework.
    expect(idsOf('contradiction')).toEqual(['N-lowest', 'N-high', 'N-low'])
  })

  test('of a norm that is not assessed there are none', () => {
    expect(idsOf('contradiction', { ...ground, judgements: [] })).toEqual([])
  })

  test('are none when nothing of the mirror may be shown, or there is none', () => {
    for (const nothing of [null, resultsOfPeople(2)]) {
      expect(proposedTopics({ ...ground, results: nothing })).toEqual([])
      expect(proposedThemes(nothing)).toEqual([])
      expect(topicsToChoose('gap', { ...ground, results: nothing })).toEqual([])
      expect(topicsToChoose('strength', { ...ground, results: nothing })).toEqual([])
    }
  })

  test('that were not proposed ask for a reason', () => {
    expect(isProposed({ kind: 'strength', subjectId: 'A-1' }, ground)).toBe(true)
    expect(isProposed({ kind: 'attention', subjectId: 'A-1' }, ground)).toBe(false)
  })

  test('may be chosen of what has a figure for it, and of every norm', () => {
    expect([...topicsToChoose('strength', ground)].sort()).toEqual(Object.keys(MEANS))
    expect(topicsToChoose('contradiction', ground)).toEqual(norms.map(({ id }) => id))
    // One profession alone: no differences to talk about.
    const alone = resultsOf(asked, people(10, 'VER', answersOf(0)), { rest: 'Overig' })
    expect(topicsToChoose('gap', { ...ground, results: alone })).toEqual([])
    expect(topicsToChoose('strength', { ...ground, results: alone })).toHaveLength(Object.keys(MEANS).length)
  })
})

describe('the themes to show', () => {
  test('are the two highest and the two lowest, and the evening opens with the highest', () => {
    const byMean = results.themes.toSorted((one, other) => (other.mean ?? 0) - (one.mean ?? 0))
    const order = byMean.map(({ themeId }) => themeId)
    expect(proposedThemes(results)).toEqual([order[0], order[1], order[3], order[4]])
    expect(proposedThemes(results)[0]).toBe('A')
    expect(proposedThemes(results).at(-1)).toBe('E')
  })

  test('are all of them when there are four or fewer', () => {
    const four = { withheld: null, themes: results.themes.filter(({ themeId }) => themeId !== 'D') }
    expect([...proposedThemes(four)].sort()).toEqual(['A', 'B', 'C', 'E'])
  })

  test('are only those that have a score', () => {
    const themes = results.themes.map((theme) => (theme.themeId === 'A' ? { ...theme, mean: null } : theme))
    expect(proposedThemes({ withheld: null, themes })).not.toContain('A')
  })
})

describe('the points to vote on', () => {
  test('come from attention, differences and contradictions, once each, under their own words', () => {
    const topics = [
      { kind: 'strength', subjectId: 'A-1', reason: '' },
      { kind: 'attention', subjectId: 'C-2', reason: '' },
      { kind: 'gap', subjectId: 'C-2', reason: '' },
      { kind: 'contradiction', subjectId: 'N-low', reason: '' },
      { kind: 'gap', subjectId: 'weg', reason: '' },
    ] as const
    expect(proposedPoints(topics, [], set, norms)).toEqual([
      { title: 'C-2', source: 'mirror', subjectId: 'C-2', mandatory: false },
      { title: 'Lager', source: 'framework', subjectId: 'N-low', mandatory: false },
    ])
  })

  test('leave out what is a point already', () => {
    const topics = [{ kind: 'attention', subjectId: 'C-2', reason: '' }] as const
    const [point] = proposedPoints(topics, [], set, norms)
    if (point === undefined) throw new Error('no point')
    expect(proposedPoints(topics, [{ ...point, id: 'p' }], set, norms)).toEqual([])
    expect(proposedPoints(topics, [], null, [])).toEqual([])
  })
})
