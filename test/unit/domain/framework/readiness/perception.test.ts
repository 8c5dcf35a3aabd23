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
import { people, profession, round } from '../../mirror-fixture'

test.each(vectorsOf('T7', 'stands as', 'band', 'agreement', 'says'))(
  'what people experience beside a verdict: $row',
  (vector) => {
    const band = wordIn(vector.band) as Band | null
    const agreement = wordIn(vector.agreement) as Agreement | null
    const result = { mean: band === null ? null : 3.4, band, agreement }
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
