/** The title above figures of the mirror, in codes: from what is shown, and never what may not be. */
import { describe, expect, test } from 'vitest'
import {
  agreeMessageOf,
  chosenMessageOf,
  groupsMessageOf,
  meansMessageOf,
  priorityMessageOf,
  scoresMessageOf,
} from '../../../../../src/domain/report/messages/mirror-message'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import type {
  Counts,
  StatementFigures,
  ThemeResult,
} from '../../../../../src/domain/survey/results/round-results'
import { bandOf } from '../../../../../src/domain/survey/results/scoring'
import { figureIn, vectorsOf, wordIn } from '../../../docs/method-rules'
import { mirrorSet, round, statement } from '../../mirror-fixture'

const SET = mirrorSet({ T: [statement('T-1')] })
const base = resultsOf(round({ questionSet: SET }), [], { rest: '' }).themes[0] as ThemeResult
const theme = (themeId: string, mean: number | null, fields: Partial<ThemeResult> = {}): ThemeResult => ({
  ...base,
  themeId,
  mean,
  n: mean === null ? 0 : 20,
  withheld: mean === null ? 'too-few' : null,
  band: mean === null ? null : bandOf(mean),
  ...fields,
})
const figures = (statementId: string, fields: Partial<StatementFigures>): StatementFigures => ({
  ...(base.statements[0] as StatementFigures),
  statementId,
  withheld: null,
  ...fields,
})
const answered = (statementId: string, counts: Counts) => figures(statementId, { counts })

describe('the scores of themes', () => {
  test.each(vectorsOf('F2', 'A', 'B', 'C', 'shown', 'attention', 'lowest', 'withheld'))('$row', (vector) => {
    const themes = (['A', 'B', 'C'] as const).map((id) => theme(id, figureIn(vector[id])))
    const said = scoresMessageOf({ themes, withheld: null })
    expect([
      said?.shown ?? null,
      said?.attention ?? null,
      said?.lowest.map(({ themeId }) => themeId).join(' ') || null,
      said === null ? '–' : said.someWithheld ? 'yes' : 'no',
    ]).toEqual([figureIn(vector.shown), figureIn(vector.attention), wordIn(vector.lowest), vector.withheld])
  })

  test('of a round of which nothing may be shown nothing is said, whatever its themes hold', () => {
    expect(scoresMessageOf({ themes: [theme('A', 2)], withheld: 'too-few' })).toBeNull()
    expect(groupsMessageOf({ themes: [theme('A', 2)], withheld: 'too-few' })).toBeNull()
  })
})

describe('groups', () => {
  const gap = (size: number, label: 'small' | 'some' | 'large') => ({
    size,
    label,
    highestGroupId: 'a',
    lowestGroupId: 'b',
  })

  test('the theme on which they differ most, from 0.5; of a theme that is withheld never', () => {
    const themes = [theme('A', 3, { gap: gap(0.6, 'some') }), theme('B', 3, { gap: gap(1.2, 'large') })]
    expect(groupsMessageOf({ themes, withheld: null })).toEqual({ kind: 'widest', themeId: 'B', size: 1.2 })
    const hidden = [themes[0] as ThemeResult, theme('B', null, { gap: gap(1.2, 'large') })]
    expect(groupsMessageOf({ themes: hidden, withheld: null })).toMatchObject({ themeId: 'A' })
  })

  test('small differences are none; without two groups nothing is said', () => {
    const small = theme('A', 3, { gap: gap(0.4, 'small') })
    expect(groupsMessageOf({ themes: [small], withheld: null })).toEqual({ kind: 'together' })
    expect(groupsMessageOf({ themes: [theme('A', 3)], withheld: null })).toBeNull()
  })
})

describe('what was chosen', () => {
  test('the most chosen, with every other less than ten points under it', () => {
    const choices = [
      { id: 'a', share: 0.2 },
      { id: 'b', share: 0.45 },
      { id: 'c', share: 0.54 },
      { id: 'd', share: 0.44 },
    ]
    expect(chosenMessageOf(choices)).toEqual({ ids: ['c', 'b'], from: 0.45, to: 0.54 })
  })

  test('nothing without a choice', () => {
    expect(chosenMessageOf([])).toBeNull()
    expect(chosenMessageOf([{ id: 'a', share: 0 }])).toBeNull()
  })

  test('what comes first by score and choice, the most chosen first', () => {
    const themes = [
      theme('A', 2.5, { priorityShare: 0.4 }),
      theme('B', 4.2, { priorityShare: 0.1 }),
      theme('C', 3, { priorityShare: 0.6 }),
    ]
    expect(priorityMessageOf({ themes })).toEqual(['C', 'A'])
    expect(priorityMessageOf({ themes: [theme('A', 2.5)] })).toBeNull()
  })
})

describe('answers to statements', () => {
  test('with which people agree least and most, from twenty points', () => {
    expect(agreeMessageOf([answered('A', [0, 0, 10, 10, 0]), answered('B', [0, 0, 6, 14, 0])])).toEqual({
      kind: 'apart',
      least: { id: 'A', share: 0.5 },
      most: { id: 'B', share: 0.7 },
    })
    expect(agreeMessageOf([answered('A', [0, 0, 10, 10, 0]), answered('B', [0, 0, 7, 13, 0])])).toEqual({
      kind: 'together',
      from: 0.5,
      to: 0.65,
    })
  })

  test('a statement without a distribution takes no part; without any nothing is said', () => {
    const hidden = figures('B', { counts: null, mean: 1 })
    expect(agreeMessageOf([answered('A', [0, 0, 5, 5, 0]), hidden])).toEqual({
      kind: 'one',
      id: 'A',
      share: 0.5,
    })
    expect(agreeMessageOf([hidden])).toBeNull()
  })

  test('means: the lowest and highest of those shown, and never of a fact, which shows none', () => {
    const shown = [figures('A', { mean: 2.1, n: 20 }), figures('B', { mean: 4, n: 18 })]
    const fact = figures('C', { mean: 1, n: 3, fact: true })
    const withheld = figures('D', { mean: 1, n: 3, withheld: 'too-few' })
    expect(meansMessageOf([...shown, fact, withheld])).toEqual({ from: 2.1, to: 4, fewest: 18, most: 20 })
    expect(meansMessageOf([fact, withheld])).toBeNull()
  })
})
