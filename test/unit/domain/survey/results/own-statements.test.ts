/** Own statements get the figures of every other statement, and change no score, ranking, lens or share of the questionnaire. */
import { describe, expect, test } from 'vitest'
import { askedOn, pagesOf, questionnaireOf } from '../../../../../src/domain/survey/filling/questionnaire'
import { faultsOf } from '../../../../../src/domain/survey/filling/filled-form'
import { benchmarkFileOf } from '../../../../../src/domain/survey/benchmark/benchmark'
import { fitsRound } from '../../../../../src/domain/survey/results/kept-in-round'
import { keepsThreshold } from '../../../../../src/domain/survey/results/kept-results'
import { lensResultsOf, withoutLens } from '../../../../../src/domain/survey/results/lenses'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import { withOwnStatements } from '../../../../../src/domain/survey/round/own-statements'
import { cluster, mirrorSet, people, profession, round, statement } from '../../mirror-fixture'

const labels = { rest: 'Overige' }
const set = mirrorSet({ T: [{ ...statement('T-1'), lens: 'proces' }, statement('T-2')] })
const own = withOwnStatements(set, ['Er is genoeg kraamzorg.', 'De werkdruk laat tijd over.'])
const fields = {
  professions: [profession('VK', 'C1', 12), profession('GEM', 'C2', 12, 'external')],
  clusters: [cluster('C1'), cluster('C2')],
}
const asked = round({ ...fields, questionSet: own })
const answers = [
  ...people(10, 'VK', { 'T-1': 4, 'T-2': 3, 'EIGEN-1': 1, 'EIGEN-2': 5 }),
  ...people(10, 'GEM', { 'T-1': 2, 'T-2': 3, 'EIGEN-1': 2, 'EIGEN-2': 'dont-know' }),
]
const shown = resultsOf(asked, answers, labels)

describe('somebody who fills in a round with own statements', () => {
  test.each(['VK', 'GEM'])('is asked them last and on a page of their own, as %s too', (professionId) => {
    const pages = pagesOf(questionnaireOf(asked), professionId)
    expect(pages.map(({ theme }) => theme?.id ?? null)).toEqual(['T', null])
    expect(pages.at(-1)?.statements.map(({ id }) => id)).toEqual(['EIGEN-1', 'EIGEN-2'])
    expect(askedOn(pages)).toHaveLength(4)
  })

  test('sees no such page when the VSV asks nothing of its own', () => {
    expect(pagesOf(questionnaireOf(round({ ...fields, questionSet: set })), 'VK')).toHaveLength(1)
  })

  test('may answer them, and nothing that was never asked', () => {
    const form = {
      professionId: 'GEM',
      roleId: null,
      answers: { 'EIGEN-1': 3 },
      priorities: [],
      phaseId: null,
      keep: '',
      improve: '',
    } as const
    expect(faultsOf(form, asked)).toEqual([])
    expect(faultsOf({ ...form, answers: { 'EIGEN-3': 3 } }, asked)).toEqual([
      { kind: 'unknown-statement', value: 'EIGEN-3' },
    ])
    expect(faultsOf({ ...form, priorities: ['EIGEN-1'] }, asked)).toEqual([
      { kind: 'unknown-theme', value: 'EIGEN-1' },
    ])
  })
})

describe('what a round with own statements shows', () => {
  test('of each: how many answered, the mean, the distribution and how many do not know', () => {
    expect(shown.ownStatements).toMatchObject([
      { statementId: 'EIGEN-1', n: 20, mean: 1.5, counts: [10, 10, 0, 0, 0], dontKnowShare: 0 },
      { statementId: 'EIGEN-2', n: 10, mean: 5, dontKnowShare: 0.5, unknownToMany: true },
    ])
    expect(shown.ownStatements?.[0]?.groups.map(({ groupId }) => groupId)).toEqual(['VK', 'GEM'])
  })

  test('for the rest is what it shows without them, to the last figure', () => {
    const { ownStatements, ...rest } = shown
    expect(ownStatements).toHaveLength(2)
    expect(rest).toEqual(resultsOf({ ...asked, questionSet: set }, answers, labels))
  })

  test('has no trace of them when there are none', () => {
    expect('ownStatements' in resultsOf({ ...asked, questionSet: set }, answers, labels)).toBe(false)
  })

  test('nothing of fewer than k people, and only a mean of fewer than ten', () => {
    const few = resultsOf(asked, people(4, 'VK', { 'EIGEN-1': 1 }), labels)
    expect(few.ownStatements?.[0]).toMatchObject({ withheld: 'too-few', n: 0, mean: null, groups: [] })
    const nine = resultsOf(asked, people(9, 'VK', { 'EIGEN-1': 1 }), labels)
    expect(nine.ownStatements?.[0]).toMatchObject({ n: 9, mean: 1, counts: null, countsWithheld: 'too-few' })
  })

  test('goes by no lens, and to no benchmark', () => {
    expect(lensResultsOf(shown, own)).toEqual(lensResultsOf(shown, set))
    expect(withoutLens(own, 'full')).toBe(1)
    expect(JSON.stringify(benchmarkFileOf(asked, shown, { name: null }))).not.toContain('EIGEN')
  })
})

describe('figures kept without the questionnaires', () => {
  const changed = (change: object) => ({
    ...shown,
    ownStatements: shown.ownStatements?.map((one) => ({ ...one, ...change })) ?? [],
  })

  test('are taken as they were', () => {
    expect(keepsThreshold(shown)).toBe(true)
    expect(fitsRound(shown, asked)).toBe(true)
  })

  test.each<readonly [string, object]>([
    ['of four people', { n: 4, counts: null, groups: [] }],
    ['with a distribution of other people', { counts: [1, 0, 0, 0, 0] }],
    ['with a spread that has no distribution', { counts: null, groups: [], averageDeviation: 1 }],
    [
      'with a group of one',
      { groups: [{ groupId: 'VK', n: 1, mean: 1, counts: null, countsWithheld: null }] },
    ],
    ['twice the same', { statementId: 'EIGEN-1' }],
  ])('are refused when made by hand: an own statement %s', (_what, change) => {
    expect(keepsThreshold(changed(change))).toBe(false)
  })

  test('are refused when the round did not ask it', () => {
    expect(fitsRound(shown, { ...asked, questionSet: set })).toBe(false)
  })
})
