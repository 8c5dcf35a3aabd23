/** What of the responses of a round counts as an answer. */
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../../../src/domain/question-set'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import { cluster, mirrorSet, people, profession, response, round, statement } from '../../mirror-fixture'
import { labels, answered, figures } from './round-by-hand'

describe('what counts as an answer', () => {
  test('drafts, other rounds, unknown statements and impossible answers change nothing', () => {
    const impossible = { 'A-1': 9, 'A-2': 0, 'A-3': 2.5, 'B-1': '5', 'B-2': null } as unknown as Record<
      string,
      Answer
    >
    const noise = [
      response('VK', { 'A-1': 1, 'B-1': 1 }, { status: 'draft' }),
      response('VK', { 'A-1': 1, 'B-1': 1 }, { roundId: 'andere ronde' }),
    ]
    const strange = { 'X-9': 1, constructor: 1, ['__proto__']: 1 } as const
    const before = figures().results
    expect(figures([...answered, ...noise]).results).toEqual(before)
    expect(
      figures(answered.map((one) => ({ ...one, answers: { ...one.answers, ...strange } }))).results,
    ).toEqual(before)
    const after = figures([...answered, response('VK', impossible)])
    expect(after.results.submitted).toBe(17)
    expect(after.results.themes.flatMap((theme) => theme.statements.map((one) => one.n))).toEqual(
      before.themes.flatMap((theme) => theme.statements.map((one) => one.n)),
    )
  })

  test('what an external answers to a statement for core members is left out', () => {
    const meddling = answered.map((one) =>
      one.professionId === 'HA' ? { ...one, answers: { ...one.answers, 'A-3': 5 as const } } : one,
    )
    expect(figures(meddling).results).toEqual(figures().results)
  })

  test('the order of the responses makes no difference', () => {
    expect(figures([...answered].reverse()).results).toEqual(figures().results)
  })

  test('somebody of a profession the round does not know is counted, in the rest', () => {
    const { results } = figures([...answered, ...people(5, 'ONBEKEND', { 'A-1': 1, 'A-2': 1 })])
    expect(results.submitted).toBe(21)
    expect(results.groups.at(-1)).toMatchObject({ kind: 'rest', label: 'Overige', n: 5 })
    expect(results.themes[0]?.statements[0]?.groups.at(-1)).toMatchObject({ n: 5, mean: 1 })
  })

  test('the quickscan knows only its own statements, and one answer gives a theme score', () => {
    const quick = round({
      form: 'quickscan',
      questionSet: mirrorSet({
        T: [statement('T-1'), statement('T-2'), statement('T-3', 'everyone', false)],
        U: [statement('U-1', 'everyone', false)],
      }),
      professions: [profession('VK', 'C1')],
      clusters: [cluster('C1')],
    })
    const { themes } = resultsOf(quick, people(10, 'VK', { 'T-1': 4, 'T-3': 1 }), labels)
    expect(themes).toHaveLength(1)
    expect(themes[0]).toMatchObject({ n: 10, mean: 4 })
    expect(themes[0]?.statements.map((one) => one.withheld)).toEqual([null, 'no-answers'])
  })
})
