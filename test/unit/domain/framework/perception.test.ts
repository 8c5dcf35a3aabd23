import { describe, expect, test } from 'vitest'
import { perceptionBeside, perceptionGround } from '../../../../src/domain/framework/perception'
import { resultsOf } from '../../../../src/domain/results/results'
import { judgement, norm } from '../framework-fixture'
import { people, profession, round } from '../mirror-fixture'

const strong = { mean: 4.3, band: 'strong', agreement: 'agreed' } as const
const low = { mean: 2.1, band: 'attention', agreement: 'agreed' } as const
const divided = { mean: 3.4, band: 'discuss', agreement: 'divided' } as const

describe('perception beside a verdict', () => {
  test('"voldoet" is contradicted by a low score and by divided opinions', () => {
    expect(perceptionBeside('met', low)).toBe('lower')
    expect(perceptionBeside('met', divided)).toBe('divided')
    expect(perceptionBeside('met', strong)).toBe('fits')
  })

  test('"voldoet niet" is contradicted by a high score', () => {
    expect(perceptionBeside('unmet', strong)).toBe('higher')
    expect(perceptionBeside('unmet', low)).toBe('fits')
  })

  test('in the middle of the scale a tension is something to talk about, not a contradiction', () => {
    expect(perceptionBeside('largely-met', low)).toBe('discuss')
    expect(perceptionBeside('largely-met', divided)).toBe('discuss')
    expect(perceptionBeside('largely-unmet', strong)).toBe('discuss')
    expect(perceptionBeside('largely-met', strong)).toBe('fits')
    expect(perceptionBeside('largely-unmet', low)).toBe('fits')
    expect(perceptionBeside('largely-unmet', divided)).toBe('fits')
  })

  test('without a verdict, or without a figure that may be shown, nothing is said', () => {
    for (const standing of ['unknown', 'not-applicable', 'not-assessed'] as const)
      expect(perceptionBeside(standing, strong)).toBeNull()
    expect(perceptionBeside('met', { mean: null, band: null, agreement: null })).toBeNull()
  })
})

const met = [norm('N-1', { statementIds: ['T-1'] }), norm('N-2', { statementIds: ['elders'] })]
const mirror = (count: number) =>
  resultsOf(round({ professions: [profession('VK', 'C1')] }), people(count, 'VK', { 'T-1': 4 }), { rest: '' })

test('that nothing contradicts is said only of verdicts that were held against a score', () => {
  const said = met.map(({ id }) => judgement(id))
  expect(perceptionGround(met, said, mirror(10))).toEqual({ kind: 'held', met: 2, held: 1 })
  const why = (...given: Parameters<typeof perceptionGround>) => {
    const ground = perceptionGround(...given)
    return ground.kind === 'held' ? null : ground.why
  }
  expect(why(met, [judgement('N-1', { verdict: 'unmet' })], mirror(10))).toBe('none-met')
  expect(why(met, said, null)).toBe('no-mirror')
  expect(why(met, said, mirror(4))).toBe('withheld')
  expect(why(met.slice(1), said, mirror(10))).toBe('no-score')
  // Of two statements one may be shown: that is a score to hold it against.
  expect(
    perceptionGround([norm('N-1', { statementIds: ['elders', 'T-1'] })], said, mirror(10)),
  ).toMatchObject({
    held: 1,
  })
  // T-2 got no answers, so it has no score.
  expect(why([norm('N-1', { statementIds: ['T-2'] })], said, mirror(10))).toBe('no-score')
})
