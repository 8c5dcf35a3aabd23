import { expect, test } from 'vitest'
import {
  perceptionAgainst,
  perceptionCheckOf,
} from '../../../../../src/domain/framework/readiness/perception'
import type { Standing } from '../../../../../src/domain/framework/assessment/standing'
import type { Agreement, Band } from '../../../../../src/domain/survey/results/round-results'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import { vectorsOf, wordIn } from '../../../docs/method-rules'
import { judgement, norm } from '../../framework-fixture'
import { mirrorSet, people, profession, round, statement } from '../../mirror-fixture'

const NO_FACT = { counts: null, dontKnowShare: null, unknownToMany: false }

test.each(vectorsOf('T7', 'stands as', 'band', 'agreement', 'says'))(
  'what people experience beside a verdict: $row',
  (vector) => {
    const band = wordIn(vector.band) as Band | null
    const agreement = wordIn(vector.agreement) as Agreement | null
    const result = { mean: band === null ? null : 3.4, band, agreement, ...NO_FACT }
    expect(perceptionAgainst(vector['stands as'] as Standing, result)).toBe(wordIn(vector.says))
  },
)

const met = [norm('N-1', { statementIds: ['T-1'] }), norm('N-2', { statementIds: ['elders'] })]
const mirror = (count: number) =>
  resultsOf(round({ professions: [profession('VK', 'C1')] }), people(count, 'VK', { 'T-1': 4 }), { rest: '' })

test('that nothing contradicts is said only of verdicts that were compared with a score', () => {
  const said = met.map(({ id }) => judgement(id))
  expect(perceptionCheckOf(met, said, mirror(10))).toEqual({ kind: 'held', met: 2, held: 1 })
  const why = (...given: Parameters<typeof perceptionCheckOf>) => {
    const check = perceptionCheckOf(...given)
    return check.kind === 'held' ? null : check.why
  }
  expect(why(met, [judgement('N-1', { verdict: 'unmet' })], mirror(10))).toBe('none-met')
  expect(why(met, said, null)).toBe('no-mirror')
  expect(why(met, said, mirror(4))).toBe('withheld')
  expect(why(met.slice(1), said, mirror(10))).toBe('no-score')
  // Of two statements one may be shown: that is a score to hold it against.
  expect(
    perceptionCheckOf([norm('N-1', { statementIds: ['elders', 'T-1'] })], said, mirror(10)),
  ).toMatchObject({
    held: 1,
  })
  // T-2 got no answers, so it has no score.
  expect(why([norm('N-1', { statementIds: ['T-2'] })], said, mirror(10))).toBe('no-score')
})

/** A fact that so many say is so, deny, or do not know. */
function fact(agreeing: number, denying: number, unknowing: number) {
  const survey = round({
    questionSet: mirrorSet({ T: [{ ...statement('T-1'), fact: true }] }),
    professions: [profession('VK', 'C1')],
  })
  const responses = [
    ...people(agreeing, 'VK', { 'T-1': 4 }),
    ...people(denying, 'VK', { 'T-1': 2 }),
    ...people(unknowing, 'VK', { 'T-1': 'dont-know' }),
  ]
  const results = resultsOf(survey, responses, { rest: '' })
  const [result] = results.themes[0]?.statements ?? []
  if (result === undefined) throw new Error('no statement')
  return { results, result }
}

test('a fact beside a verdict is known or unknown, and never a lower experience', () => {
  const says = (standing: Standing, ...answers: Parameters<typeof fact>) =>
    perceptionAgainst(standing, fact(...answers).result)
  // A quarter does not know; one person fewer is not a quarter.
  expect(says('met', 15, 0, 5)).toBe('unknown')
  expect(says('met', 16, 0, 5)).toBe('fits')
  // Half of everybody says that it is so; one person fewer is not half.
  expect(says('met', 10, 10, 0)).toBe('fits')
  expect(says('met', 9, 10, 0)).toBe('unknown')
  // Everybody denies it: nobody knows of it, whatever the mean.
  expect(says('met', 0, 20, 0)).toBe('unknown')
  expect(says('largely-met', 0, 20, 0)).toBe('discuss')
  expect(says('largely-met', 20, 0, 0)).toBe('fits')
  expect(says('largely-unmet', 20, 0, 0)).toBe('discuss')
  expect(says('unmet', 20, 0, 0)).toBe('assumed')
  expect(says('unmet', 0, 20, 0)).toBe('fits')
  expect(says('unknown', 0, 20, 0)).toBeNull()
  expect(says('met', 3, 0, 0)).toBeNull()
})

test('a fact so many do not know that its scores are withheld is compared with its verdict all the same', () => {
  const { result, results } = fact(3, 0, 9)
  expect(result.mean).toBeNull()
  expect(perceptionAgainst('met', result)).toBe('unknown')
  expect(perceptionCheckOf(met, [judgement('N-1')], results)).toEqual({ kind: 'held', met: 1, held: 1 })
})
