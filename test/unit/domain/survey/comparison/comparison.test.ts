/** Two rounds of one VSV beside each other: what changed, how much, and in which word. */
import { describe, expect, test } from 'vitest'
import {
  compareRounds,
  inOrderOfTime,
  largestChanges,
} from '../../../../../src/domain/survey/comparison/comparison'
import { changeWordOf } from '../../../../../src/domain/survey/comparison/comparison-change'
import { fewDiffer } from '../../../../../src/domain/survey/comparison/comparison-groups'
import { deviationOf, marginOf } from '../../../../../src/domain/survey/results/margin'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import type { Answer } from '../../../../../src/domain/question-set'
import { figureIn, figuresIn, vectorsOf } from '../../../docs/method-rules'
import { taken, times } from '../../comparison-fixture'
import { chanceFrom } from '../../made-up-rounds'
import { cluster, mirrorSet, profession, response, round, statement } from '../../mirror-fixture'
import { formatChange } from '../../../../../src/texts/format'
import { LAST_YEAR, half } from './comparison-halves'

describe('the words for a change', () => {
  test.each(vectorsOf('R4', 'change', 'border', 'margin', 'at equal composition', 'word'))(
    '$row',
    (vector) => {
      const found = changeWordOf({
        delta: Number(vector.change),
        from: Number(vector.border),
        margin: figureIn(vector.margin),
        atEqualComposition: figureIn(vector['at equal composition']),
      })
      expect(found).toBe(vector.word)
    },
  )

  test('0.4 made of fractions is 0.4', () => {
    const change = { delta: 4.1 - 3.7, margin: 0.1, from: 0.4, atEqualComposition: null }
    expect(changeWordOf(change)).toBe('clearly-higher')
  })

  test.each(vectorsOf('R6', 'change', 'border', 'written'))(
    '$change with the border at $border is written $written',
    ({ change, border, written }) => {
      expect(formatChange(Number(change), figureIn(border))).toBe(written)
    },
  )
})

test.each(vectorsOf('K16', 'answered', 'invited', 'within three months', 'differ by a few'))(
  'whether a few people could be the difference: $row',
  (vector) => {
    const [one = 0, other = 0] = figuresIn(vector.answered)
    const [before = '', after = ''] = vector.invited.split(' ')
    const invited = (people: string) => (people === '?' ? null : Number(people))
    const sizes = { submitted: [one, other], invited: [invited(before), invited(after)] } as const
    expect(fewDiffer(sizes, 5, vector['within three months'] === 'yes')).toBe(
      vector['differ by a few'] === 'yes',
    )
  },
)

describe('two rounds of one VSV', () => {
  // By hand: 30 of 60 answered. Before: 15 x 3 and 15 x 4, mean 3.5. After: 15 x 4 and 15 x 5, mean 4.5.
  const earlier = taken({ A: [40, half(10, 3, 4)], B: [20, half(5, 3, 4)] }, LAST_YEAR)
  const later = taken({ A: [40, half(10, 4, 5)], B: [20, half(5, 4, 5)] })
  const comparison = compareRounds(earlier, later)

  test('both photos give n, the number invited and the response, and who took part', () => {
    expect(comparison.earlier).toMatchObject({ submitted: 30, invited: 60, rate: 0.5, responseLabel: 'fair' })
    expect(comparison.later).toMatchObject({ submitted: 30, invited: 60, rate: 0.5 })
    expect(
      comparison.composition.map((line) => [line.label, line.earlier?.submitted, line.later?.submitted]),
    ).toEqual([
      ['label A', 20, 20],
      ['label B', 10, 10],
    ])
    expect(comparison.months).toBe(12)
    expect(comparison.tooSoon).toBe(false)
  })

  test('a statement is compared as worked out by hand', () => {
    const change = comparison.statements[0]?.change
    // s = sqrt(30 x 0.25 / 29) = 0.5085; t(29) = 2.0452; margin = 2.0452 x 0.5085 / sqrt(30) x sqrt(1/2) = 0.1343.
    expect(change?.earlier).toMatchObject({ n: 30, mean: 3.5 })
    expect(change?.earlier.margin).toBeCloseTo(0.1343, 3)
    expect(change?.later).toMatchObject({ n: 30, mean: 4.5 })
    expect(change?.delta).toBeCloseTo(1, 9)
    expect(change?.margin).toBeCloseTo(0.1899, 3)
    expect(change?.word).toBe('clearly-higher')
    expect(change?.equalComposition).toEqual({ delta: 1, groups: 2, share: 1 })
  })

  test('a theme is compared on its scores', () => {
    expect(comparison.themes[0]?.change).toMatchObject({ delta: 1, from: 0.4, word: 'clearly-higher' })
  })

  test('groups shown in both rounds have their change, in figures and without a word', () => {
    const groups = comparison.statements[0]?.change?.groups
    expect(
      groups?.map(({ groupId, earlier: was, later: is, delta }) => [groupId, was.n, is.n, delta]),
    ).toEqual([
      ['A', 20, 20, 1],
      ['B', 10, 10, 1],
    ])
  })

  test('the other way round everything is lower', () => {
    const back = compareRounds({ ...later, round: { ...later.round, closesOn: '2024-10-20' } }, earlier)
    expect(back.statements[0]?.change).toMatchObject({ delta: -1, word: 'clearly-lower' })
  })

  test('from fifty answers on in both rounds a difference of 0.3 counts', () => {
    const many = (closesOn: string, fives: number) =>
      taken({ A: [300, [...times(50 - fives, 4), ...times(fives, 5)]] }, { closesOn })
    expect(compareRounds(many('2025-01-01', 0), many('2026-01-01', 15)).statements[0]?.change?.from).toBe(0.3)
    expect(compareRounds(many('2025-01-01', 0), many('2026-01-01', 15)).statements[0]?.change?.word).toBe(
      'clearly-higher',
    )
    const fewer = taken({ A: [300, times(49, 4)] }, LAST_YEAR)
    expect(compareRounds(fewer, many('2026-11-01', 15)).statements[0]?.change).toMatchObject({
      from: 0.4,
      word: 'none',
    })
  })

  test('another composition alone makes no clear change', () => {
    // A stays at 4, B at 2; B is larger now. The total falls from 3.5 to 2.5, each group by nothing.
    const was = taken({ A: [40, times(30, 4)], B: [40, times(10, 2)] }, LAST_YEAR)
    const is = taken({ A: [40, times(10, 4)], B: [40, times(30, 2)] })
    const change = compareRounds(was, is).statements[0]?.change
    expect(change?.delta).toBeCloseTo(-1, 9)
    expect(change?.equalComposition).toEqual({ delta: 0, groups: 2, share: 1 })
    expect(change?.word).toBe('possibly-lower')
  })

  test('the weights are the shares of the later roster', () => {
    const was = taken({ A: [10, times(10, 3)], B: [10, times(10, 3)] }, LAST_YEAR)
    const is = taken({ A: [30, times(10, 5)], B: [10, times(10, 4)] })
    // 3/4 x 2 + 1/4 x 1
    expect(compareRounds(was, is).statements[0]?.change?.equalComposition?.delta).toBeCloseTo(1.75, 9)
  })

  test('without a head count there is no figure at equal composition', () => {
    const was = taken({ A: [10, times(10, 3)], B: [null, times(10, 3)] }, LAST_YEAR)
    const is = taken({ A: [30, times(10, 5)], B: [null, times(10, 4)] })
    expect(compareRounds(was, is).statements[0]?.change?.equalComposition).toBeNull()
  })

  test('under ten answers there is no margin, so that no change is called clear', () => {
    const was = taken({ A: [20, times(7, 2)] }, LAST_YEAR)
    const is = taken({ A: [20, times(7, 5)] })
    expect(compareRounds(was, is).statements[0]?.change).toMatchObject({
      margin: null,
      word: 'possibly-higher',
    })
  })

  test('rounds less than nine months apart are called too soon; an unknown date is not', () => {
    const at = (closesOn: string | null) =>
      compareRounds(taken({ A: [20, times(10, 3)] }, { closesOn }), later)
    expect(at('2026-01-21').tooSoon).toBe(true)
    expect(at('2026-01-21').months).toBe(8)
    expect(at('2026-01-20').tooSoon).toBe(false)
    expect(at(null).months).toBeNull()
  })

  test('rounds are put in order of their closing dates', () => {
    const days = [later.round, earlier.round]
    expect(inOrderOfTime(days).map(({ closesOn }) => closesOn)).toEqual(['2025-10-20', '2026-10-20'])
  })
})

describe('the margin of a theme', () => {
  test('is never narrower than that of people’s own theme scores when everyone answered everything', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const chance = chanceFrom(seed)
      const size = 10 + Math.floor(chance() * 30)
      const ids = ['T-1', 'T-2', 'T-3']
      const newRound = round({
        closesOn: '2025-01-01',
        professions: [profession('A', 'A', size * 2)],
        clusters: [cluster('A', false)],
        questionSet: mirrorSet({ T: ids.map((id) => statement(id)) }),
      })
      const value = () => (1 + Math.floor(chance() * 5)) as Answer
      const responses = Array.from({ length: size }, () =>
        response('A', Object.fromEntries(ids.map((id) => [id, value()]))),
      )
      const results = resultsOf(newRound, responses, { rest: 'Overige' })
      const scores = responses.map(
        ({ answers }) => ids.reduce((sum, id) => sum + Number(answers[id]), 0) / ids.length,
      )
      const mean = scores.reduce((sum, score) => sum + score, 0) / size
      const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (size - 1))
      const shown = compareRounds(
        { round: newRound, results },
        { round: { ...newRound, id: 'later', closesOn: '2026-01-01' }, results },
      ).themes[0]?.change?.later.margin
      expect(shown ?? 0, String(seed)).toBeGreaterThanOrEqual((marginOf(spread, size, size * 2) ?? 9) - 1e-9)
    }
  })

  test('is that of the statement when the theme has but one', () => {
    const was = taken(
      { A: [40, half(10, 3, 4)] },
      { ...LAST_YEAR, statements: [statement('T-1')], form: 'quickscan' },
    )
    const is = taken({ A: [40, half(10, 4, 5)] }, { statements: [statement('T-1')], form: 'quickscan' })
    const { themes } = compareRounds(was, is)
    expect(themes[0]?.change?.later.margin).toBeCloseTo(
      marginOf(deviationOf([0, 0, 0, 10, 10]) ?? 0, 20, 40) ?? 0,
      9,
    )
  })
})

describe('the largest changes', () => {
  const changed = (id: string, delta: number, word: 'none' | 'clearly-higher' | 'clearly-lower') =>
    ({ id, text: id, change: { delta, word } }) as unknown as Parameters<
      typeof largestChanges
    >[0]['statements'][number]
  const withheld = { id: 'withheld', text: '', change: null } as Parameters<
    typeof largestChanges
  >[0]['statements'][number]

  test('are those with a word, up or down, the largest first', () => {
    const statements = [
      changed('small', 0.5, 'clearly-higher'),
      withheld,
      changed('no word', 0.2, 'none'),
      changed('down', -0.9, 'clearly-lower'),
      changed('up', 0.7, 'clearly-higher'),
    ]
    const found = largestChanges({ statements }, 2)
    expect(found?.changed.map(({ id }) => id)).toEqual(['down', 'up'])
    expect(found?.compared).toBe(4)
  })

  test('are none when nothing can be compared', () => {
    expect(largestChanges({ statements: [withheld] }, 2)).toBeNull()
  })
})
