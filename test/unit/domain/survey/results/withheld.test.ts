/** What a round does not show, and from how many people on it does. */
import { describe, expect, test } from 'vitest'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import { cluster, mirrorSet, people, profession, round, statement } from '../../mirror-fixture'

const labels = { rest: 'Overige' }

describe('what is withheld', () => {
  const one = (responses: Parameters<typeof resultsOf>[1], fields: Parameters<typeof round>[0] = {}) =>
    resultsOf(
      round({ professions: [profession('VK', 'C1', 30)], clusters: [cluster('C1')], ...fields }),
      responses,
      labels,
    )

  test('a round without answers shows no figure', () => {
    const results = one([])
    expect(results).toMatchObject({
      withheld: 'no-answers',
      groups: [],
      phases: null,
      openAnswers: 0,
      rate: 0,
    })
    expect(results.themes[0]).toMatchObject({ withheld: 'no-answers', n: 0, mean: null })
    expect(JSON.stringify(results)).not.toContain('NaN')
  })

  test('four people: not one figure, not even how many answered a statement or wrote a text', () => {
    const results = one(
      people(4, 'VK', { 'T-1': 2, 'T-2': 3 }, { keep: 'dit', phaseId: 'start', priorities: ['T'] }),
    )
    expect(results).toMatchObject({
      withheld: 'too-few',
      submitted: 4,
      groups: [],
      phases: null,
      openAnswers: 0,
    })
    expect(results.themes[0]).toMatchObject({
      withheld: 'too-few',
      n: 0,
      mean: null,
      band: null,
      priorityShare: null,
    })
    expect(results.themes[0]?.statements[0]).toMatchObject({
      withheld: 'too-few',
      n: 0,
      mean: null,
      band: null,
      dontKnowShare: null,
    })
  })

  test('a threshold stored too low is raised to five', () => {
    const results = one(people(4, 'VK', { 'T-1': 2, 'T-2': 3 }), { threshold: 1 })
    expect(results).toMatchObject({ threshold: 5, withheld: 'too-few' })
  })

  test('a higher threshold holds for everything, distributions too', () => {
    const results = one(people(11, 'VK', { 'T-1': 2, 'T-2': 3 }), { threshold: 12 })
    expect(results).toMatchObject({ threshold: 12, withheld: 'too-few', groups: [] })
    const enough = one(people(12, 'VK', { 'T-1': 2, 'T-2': 3 }), { threshold: 12 })
    expect(enough.themes[0]?.statements[0]?.counts).toEqual([0, 12, 0, 0, 0])
  })

  test('a statement too few can answer shows no mean, but does say that it is unknown to many', () => {
    const results = one([
      ...people(3, 'VK', { 'T-1': 2, 'T-2': 3 }),
      ...people(9, 'VK', { 'T-1': 'dont-know', 'T-2': 3 }),
    ])
    expect(results.themes[0]?.statements[0]).toMatchObject({
      withheld: 'too-few',
      n: 0,
      mean: null,
      dontKnowShare: 0.75,
      unknownToMany: true,
    })
  })

  test.each([
    // Thirty, ten and ten people: the mean of all answers beside the mean of the three groups, as shown.
    ['3.8 and 3.7', [0, 10], false],
    ['3.8 and 3.6', [2, 8], true],
    ['3.7 and 3.5', [5, 5], true],
    ['3.6 and 3.3', [10, 0], true],
  ] as const)('two headlines ask for a word from 0.2 on: %s', (_, [threes, fours], differ) => {
    const scores = (score: 3 | 4) => ({ 'T-1': score, 'T-2': score })
    const results = one(
      [
        ...people(30, 'VK', scores(4)),
        ...people(threes, 'KZ', scores(3)),
        ...people(fours, 'KZ', scores(4)),
        ...people(10, 'HA', scores(3)),
      ],
      {
        professions: [profession('VK', 'C1'), profession('KZ', 'C4'), profession('HA', 'C5')],
        clusters: ['C1', 'C4', 'C5'].map((id) => cluster(id)),
      },
    )
    expect(results.themes[0]).toMatchObject({ headlinesDiffer: differ })
  })

  test.each([
    [31, 10, false],
    [30, 10, true],
    [29, 10, true],
  ])('of %i who can say and %i who cannot, a quarter is unknown to many: %s', (known, unknown, isMany) => {
    const results = one([
      ...people(known, 'VK', { 'T-1': 2, 'T-2': 3 }),
      ...people(unknown, 'VK', { 'T-1': 'dont-know', 'T-2': 3 }),
    ])
    expect(results.themes[0]?.statements[0]?.unknownToMany).toBe(isMany)
  })

  test('n.v.t. is a share of everyone who answered the statement', () => {
    const results = one([
      ...people(6, 'VK', { 'T-1': 2 }),
      ...people(2, 'VK', { 'T-1': 'dont-know' }),
      ...people(2, 'VK', { 'T-1': 'not-applicable' }),
      ...people(3, 'VK', {}),
    ])
    expect(results.themes[0]?.statements[0]).toMatchObject({
      n: 6,
      notApplicableShare: 0.2,
      dontKnowShare: null,
    })
  })

  test('distributions of groups stop where they would give away that of fewer than ten', () => {
    const two = {
      professions: [profession('VK', 'C1'), profession('KZ', 'C4')],
      clusters: ['C1', 'C4'].map((id) => cluster(id)),
    }
    const shown = (vk: number, kz: number) =>
      one(
        [...people(vk, 'VK', { 'T-1': 2 }), ...people(kz, 'KZ', { 'T-1': 4 })],
        two,
      ).themes[0]?.statements[0]?.groups.map((group) => group.counts)
    expect(shown(12, 9)).toEqual([null, null])
    expect(shown(12, 10)).toEqual([
      [0, 12, 0, 0, 0],
      [0, 0, 0, 10, 0],
    ])
  })

  test('priorities and phases are shares of those who answered, and only from ten of them', () => {
    const results = (count: number) =>
      one([
        ...people(count, 'VK', { 'T-1': 2 }, { priorities: ['T', 'T', 'onbekend'], phaseId: 'start' }),
        ...people(20, 'VK', { 'T-1': 2 }, { priorities: ['onbekend'], phaseId: 'onbekend' }),
      ])
    expect(results(9)).toMatchObject({ phases: null, themes: [{ priorityShare: null }] })
    expect(results(10)).toMatchObject({
      phases: [
        { phaseId: 'start', share: 1 },
        { phaseId: 'doen', share: 0 },
      ],
      themes: [{ priorityShare: 1 }],
    })
  })

  test('after a reopening no priorities or phases: those of a few newcomers could be the difference', () => {
    const closing = (submitted: number) => ({ submitted, professions: { VK: submitted }, answers: {} })
    const answers = people(30, 'VK', { 'T-1': 2 }, { priorities: ['T'], phaseId: 'start' })
    const once = one(answers, { closings: [closing(30)] })
    expect(once).toMatchObject({ phases: [{ share: 1 }, {}], themes: [{ priorityShare: 1 }] })
    const twice = one(answers, { closings: [closing(20), closing(30)] })
    expect(twice).toMatchObject({ phases: null, themes: [{ priorityShare: null }] })
  })

  test('without every head count there is no response rate, nor when nobody was invited', () => {
    const unknown = one(people(5, 'VK', { 'T-1': 2 }), { professions: [profession('VK', 'C1', null)] })
    expect(unknown).toMatchObject({ invited: null, rate: null, responseLabel: 'unknown' })
    const nobody = one(people(5, 'VK', { 'T-1': 2 }), { professions: [profession('VK', 'C1', 0)] })
    expect(nobody).toMatchObject({ invited: 0, rate: null, responseLabel: 'unknown' })
  })
})

test('for a theme that is not shown, each group has its reason', () => {
  const asked = round({
    questionSet: mirrorSet({ T: ['T-1', 'T-2', 'T-3', 'T-4'].map((id) => statement(id)) }),
    professions: [profession('A', 'C1', 12), profession('B', 'C2', 12)],
    clusters: [cluster('C1'), cluster('C2')],
  })
  // One of four statements: too little of the theme for anybody to have answered it.
  const responses = [...people(10, 'A', { 'T-1': 4 }), ...people(10, 'B', { 'T-1': 3 })]
  const [theme] = resultsOf(asked, responses, labels).themes
  expect(theme).toMatchObject({ mean: null, groups: [] })
  expect(theme?.hiddenGroups).toEqual([
    { groupId: 'A', reason: 'too-few' },
    { groupId: 'B', reason: 'too-few' },
  ])
})
