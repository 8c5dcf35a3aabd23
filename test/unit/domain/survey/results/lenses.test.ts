/** The five lenses order the statements another way, and tell nothing the statements do not tell. */
import { describe, expect, test } from 'vitest'
import { lensResultsOf, withoutLens } from '../../../../../src/domain/survey/results/lenses'
import { statementsOf, type Answer } from '../../../../../src/domain/question-set'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import { mirrorSet as builtIn } from '../../../../../src/storage/built-in-sets'
import { mirrorSet, people, profession, round, statement } from '../../mirror-fixture'

const labels = { rest: 'overige' }
const set = mirrorSet({
  A: [
    { ...statement('A-1'), lens: 'ambitie' },
    { ...statement('A-2'), lens: 'ambitie' },
  ],
  B: [{ ...statement('B-1'), lens: 'relatie' }, { ...statement('B-2'), lens: 'ambitie' }, statement('B-3')],
})
const survey = round({ questionSet: set, professions: [profession('P', 'c')] })
const answers = (...values: readonly (Answer | null)[]) =>
  Object.fromEntries(
    ['A-1', 'A-2', 'B-1', 'B-2', 'B-3'].flatMap((id, index) => {
      const value = values[index] ?? null
      return value === null ? [] : [[id, value] as const]
    }),
  )
const lensesFor = (responses: ReturnType<typeof people>) =>
  lensResultsOf(resultsOf(survey, responses, labels), set)

describe('a lens', () => {
  test('is the mean of all answers to its statements, across the themes', () => {
    const lenses = lensesFor([
      ...people(6, 'P', answers(5, 4, 2, 3, 1)),
      ...people(4, 'P', answers(3, null, 2, 'dont-know', 1)),
    ])
    // 6x5 + 4x3 = 42 of 10. A-2 and B-2 have six answers each: too few for a distribution, so they do not count.
    expect(lenses).toEqual([
      {
        lensId: 'ambitie',
        statementIds: ['A-1', 'A-2', 'B-2'],
        counted: [],
        answers: 0,
        withheld: 'too-few',
        thin: false,
        mean: null,
        band: null,
      },
      {
        lensId: 'relatie',
        statementIds: ['B-1'],
        counted: ['B-1'],
        answers: 10,
        withheld: null,
        thin: true,
        mean: null,
        band: null,
      },
    ])
    const [ambition] = lensesFor([
      ...people(8, 'P', answers(5, 4, 2, 3, 1)),
      ...people(4, 'P', answers(3, 1, 2, 5, 1)),
    ])
    // 40 + 12 = 52; A-2: 32 + 4 = 36; B-2: 24 + 20 = 44, each of 12 answers. 132 of 36 = 3.67.
    expect(ambition).toMatchObject({
      counted: ['A-1', 'A-2', 'B-2'],
      answers: 36,
      thin: false,
      mean: 3.7,
      band: 'discuss',
    })
  })

  test('has no score with fewer than three statements that count: it is shown as those statements', () => {
    const [ambition, relation] = lensesFor([
      ...people(8, 'P', answers(5, 4, 2, 3, 1)),
      ...people(4, 'P', answers(3, 1, 2, null, 1)),
    ])
    // B-2 has eight answers and does not count.
    const nothing = { withheld: null, thin: true, mean: null, band: null }
    expect(ambition).toMatchObject({ ...nothing, counted: ['A-1', 'A-2'] })
    expect(relation).toMatchObject({ ...nothing, counted: ['B-1'] })
  })

  test('of the built-in quickscan, one or two statements make no score: only organisatie has more', () => {
    const scan = round({
      questionSet: builtIn,
      form: 'quickscan',
      professions: builtIn.professions.map((one) => ({ ...one, headCount: null })),
    })
    const all = Object.fromEntries(statementsOf(builtIn, 'quickscan').map(({ id }) => [id, 4 as const]))
    const lenses = lensResultsOf(resultsOf(scan, people(12, 'VK1', all), labels), builtIn)
    expect(lenses.map(({ lensId, thin, counted }) => [lensId, thin, counted.length])).toEqual([
      ['ambitie', true, 2],
      ['belangen', true, 1],
      ['relatie', true, 2],
      ['organisatie', false, 4],
      ['proces', true, 1],
    ])
  })

  test('nobody answered differs from a lens too few answered', () => {
    const nobody = lensesFor(people(12, 'P', answers(4, 4, null, 4, 4)))
    expect(nobody.map(({ lensId, withheld }) => [lensId, withheld])).toEqual([
      ['ambitie', null],
      ['relatie', 'no-answers'],
    ])
    expect(lensesFor(people(4, 'P', answers(4, 4, 4, 4, 4))).every(({ mean }) => mean === null)).toBe(true)
  })

  test('of which one statement nobody answered and another too few, is one too few answered', () => {
    const [ambition] = lensesFor(people(6, 'P', answers(4, null, 2, 4, 1)))
    expect(ambition).toMatchObject({ lensId: 'ambitie', withheld: 'too-few', mean: null })
  })

  test('is made of what is shown of the statements alone: without theme scores and groups it is the same', () => {
    const one = resultsOf(survey, people(12, 'P', answers(4, 2, 3, 3, 3)), labels)
    const stripped = {
      ...one,
      themes: one.themes.map((theme) => ({ ...theme, mean: null, groups: [], n: 0 })),
    }
    expect(lensResultsOf(stripped, set)).toEqual(lensResultsOf(one, set))
  })

  test('has no groups and nobody’s answers', () => {
    for (const lens of lensesFor(people(12, 'P', answers(4, 2, 3, 3, 3))))
      expect(Object.keys(lens).sort()).toEqual(
        ['answers', 'band', 'counted', 'lensId', 'mean', 'statementIds', 'thin', 'withheld'].sort(),
      )
  })
})

test('the built-in questionnaire has five lenses in both forms, and fifteen statements about the content of care', () => {
  const nothing = (form: 'full' | 'quickscan') =>
    lensResultsOf(resultsOf(round({ questionSet: builtIn, form }), [], labels), builtIn)
  expect(nothing('full').map(({ lensId, statementIds }) => [lensId, statementIds.length])).toEqual([
    ['ambitie', 6],
    ['belangen', 3],
    ['relatie', 7],
    ['organisatie', 14],
    ['proces', 5],
  ])
  expect(nothing('quickscan')).toHaveLength(5)
  expect(withoutLens(builtIn, 'full')).toBe(15)
})
