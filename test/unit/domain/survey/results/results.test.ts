/** The figures of a round, beside those calculated by hand. */
import { describe, expect, test } from 'vitest'
import type { Answer, MirrorForm } from '../../../../../src/domain/question-set'
import type { RoundStatus } from '../../../../../src/domain/survey/round/round'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import { resultsMayBeShown } from '../../../../../src/domain/survey/results/when-shown'
import { figureIn, figuresIn, vectorsOf } from '../../../docs/method-rules'
import { times } from '../../comparison-fixture'
import { cluster, people, profession, response, round } from '../../mirror-fixture'
import { labels, figures } from './round-by-hand'

describe('a round calculated by hand', () => {
  test('response per profession and in all', () => {
    const { results } = figures()
    expect(results).toMatchObject({
      submitted: 16,
      invited: 40,
      rate: 0.4,
      responseLabel: 'fair',
      withheld: null,
    })
    expect(results.professions).toMatchObject([
      { professionId: 'VK', submitted: 6, invited: 8, rate: 0.75, responseLabel: 'good' },
      { professionId: 'KZ', submitted: 5, invited: 10, rate: 0.5, responseLabel: 'fair' },
      { professionId: 'HA', submitted: 5, invited: 20, rate: 0.25, responseLabel: 'low' },
      { professionId: 'KND', submitted: 0, invited: 2, rate: 0, responseLabel: 'low' },
    ])
    expect(results.groups.map(({ id, n }) => [id, n])).toEqual([
      ['VK', 6],
      ['KZ', 5],
      ['HA', 5],
    ])
    // Of two people nobody is told that they did not answer.
    expect(results.hidden).toEqual([{ professionId: 'KND', label: 'label KND', reason: 'too-few' }])
  })

  test('A-1: a large gap between professions, whose means and one distribution would tell every answer', () => {
    expect(figures().item('A-1')).toEqual({
      statementId: 'A-1',
      themeId: 'A',
      withheld: null,
      n: 16,
      mean: 62 / 16,
      interpolatedMedian: null,
      band: 'discuss',
      // KZ 15 of 5 and no answer under 3 are five threes; with the distribution of all, every answer would be known.
      counts: null,
      countsWithheld: 'tells-groups',
      dontKnowShare: 0,
      notApplicableShare: 0,
      unknownToMany: false,
      averageDeviation: null,
      agreement: null,
      twoCamps: false,
      groups: [
        { groupId: 'VK', n: 6, mean: 4.5, counts: null, countsWithheld: 'too-few' },
        { groupId: 'KZ', n: 5, mean: 3, counts: null, countsWithheld: 'too-few' },
        { groupId: 'HA', n: 5, mean: 4, counts: null, countsWithheld: 'too-few' },
      ],
      hiddenGroups: [],
      gap: { size: 1.5, label: 'large', highestGroupId: 'VK', lowestGroupId: 'KZ' },
      conversation: 'dialogue',
    })
  })

  test('A-2: weet ik niet is left out of the mean and counted separately', () => {
    expect(figures().item('A-2')).toMatchObject({
      n: 15,
      mean: 50 / 15,
      counts: null,
      dontKnowShare: 1 / 16,
      agreement: null,
      twoCamps: false,
    })
  })

  test('A-3: only core members count', () => {
    expect(figures().item('A-3')).toMatchObject({
      n: 11,
      mean: 23 / 11,
      band: 'attention',
      counts: null,
      groups: [{ groupId: 'VK' }, { groupId: 'KZ' }],
      hiddenGroups: [{ groupId: 'HA', reason: 'not-asked' }],
      gap: { size: 2 },
    })
  })

  test('theme A: the mean of all answers, and professions even zwaar', () => {
    const theme = figures().theme('A')
    expect(theme).toMatchObject({ n: 16, band: 'discuss', headlinesDiffer: false, conversation: 'dialogue' })
    // (62 + 50 + 23) / (16 + 15 + 11): a theme score has one decimal, whatever the number of people.
    expect(theme?.mean).toBe(3.2)
    expect(theme?.groups).toEqual([
      // (27 + 20 + 18) / 17: one midwife did not know A-2.
      { groupId: 'VK', n: 6, mean: 3.8, counts: null, countsWithheld: null },
      { groupId: 'KZ', n: 5, mean: 2, counts: null, countsWithheld: null },
      { groupId: 'HA', n: 5, mean: 4, counts: null, countsWithheld: null },
    ])
    expect(theme?.equalWeightMean).toBeCloseTo((3.8 + 2 + 4) / 3, 10)
  })

  test('theme B: two midwives without a score leave four, so that no profession can be shown', () => {
    expect(figures().theme('B')).toMatchObject({
      n: 9,
      // 73 / 25, all answers: beside B-1 and B-2 the mean of nine people's scores (27 / 9) would tell what the two midwives answered.
      mean: 2.9,
      groups: [],
      gap: null,
      equalWeightMean: null,
    })
  })

  test('B-1 shows every group: nothing of B-2, where none is shown, follows from it', () => {
    expect(figures().item('B-1')).toMatchObject({
      n: 16,
      mean: 47 / 16,
      band: 'attention',
      groups: [
        { groupId: 'VK', mean: 2 },
        { groupId: 'KZ', mean: 4 },
        { groupId: 'HA', mean: 3 },
      ],
      hiddenGroups: [],
      gap: { size: 2 },
    })
  })

  test('B-2: nine answers give a mean in one decimal and nothing else', () => {
    expect(figures().item('B-2')).toMatchObject({
      n: 9,
      mean: 2.9,
      band: 'attention',
      counts: null,
      interpolatedMedian: null,
      averageDeviation: null,
      agreement: null,
      twoCamps: false,
      dontKnowShare: null,
      notApplicableShare: null,
      groups: [],
      conversation: null,
    })
  })

  test('what stands out: largest gaps first, and no statement both strong and weak', () => {
    const { results } = figures()
    expect(results.biggestGaps).toEqual(['A-2', 'A-3', 'B-1', 'A-1'])
    expect(results.strongest).toEqual(['A-1', 'A-2', 'B-1'])
    expect(results.weakest).toEqual(['A-3', 'B-2'])
  })
})

/** As many people as the longest of these questions was answered by; the first answer the most negative, the last are skipped. */
function answeringInOrder(questions: Readonly<Record<string, string>>) {
  const given = Object.entries(questions).map(([id, counts]) => ({
    id,
    answers: figuresIn(counts).flatMap((count, index) => times(count, (index + 1) as Answer)),
  }))
  const most = Math.max(...given.map(({ answers }) => answers.length))
  return Array.from({ length: most }, (_, person) =>
    response(
      'VK',
      Object.fromEntries(
        given.flatMap(({ id, answers }) => {
          const answer = answers[person]
          return answer === undefined ? [] : [[id, answer] as const]
        }),
      ),
    ),
  )
}
const ofOneProfession = { professions: [profession('VK', 'C1')], clusters: [cluster('C1')] }

test.each(vectorsOf('S5', 'form', 'T-1', 'T-2', 'people', 'score'))(
  'a theme score is the mean of the answers that are shown: $row',
  (vector) => {
    const asked = round({ ...ofOneProfession, form: vector.form as MirrorForm })
    const [theme] = resultsOf(
      asked,
      answeringInOrder({ 'T-1': vector['T-1'], 'T-2': vector['T-2'] }),
      labels,
    ).themes
    expect(theme?.mean).toBe(figureIn(vector.score))
    expect(theme?.n).toBe(Number(vector.people))
  },
)

test.each(vectorsOf('K6', 'k', 'answers', 'mean', 'distribution'))(
  'with k = $k, of $answers are shown: mean $mean, distribution $distribution',
  ({ k, answers, mean, distribution }) => {
    const asked = round({ ...ofOneProfession, threshold: Number(k) })
    const [statement] =
      resultsOf(asked, answeringInOrder({ 'T-1': answers }), labels).themes[0]?.statements ?? []
    const expected = figureIn(mean)
    if (expected === null) expect(statement?.mean).toBeNull()
    else
      expect(statement?.mean).toBeCloseTo(
        expected,
        figuresIn(answers).reduce((sum, one) => sum + one) < 10 ? 9 : 2,
      )
    expect(statement?.counts ?? []).toEqual(distribution === 'yes' ? figuresIn(answers) : [])
  },
)

test.each<readonly [RoundStatus, boolean]>([
  ['draft', false],
  ['open', false],
  ['closed', true],
  ['adopted', true],
])('results of a %s round may be shown: %s', (status, shown) => {
  expect(resultsMayBeShown({ status })).toBe(shown)
})

test('of a round that keeps its figures without the questionnaires, these figures are shown', () => {
  const whole = round({ professions: [profession('VK', 'C1', 20)] })
  const kept = resultsOf(whole, people(12, 'VK', { 'T-1': 4 }), { rest: 'overig' })
  expect(kept.submitted).toBe(12)
  const shared = { ...whole, keptResults: kept }
  expect(resultsOf(shared, [], { rest: 'overig' })).toEqual(kept)
})
