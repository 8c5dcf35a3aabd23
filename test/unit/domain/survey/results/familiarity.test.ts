/** A fact is told as known or unknown, from figures that are shown of the whole, and as nothing else. */
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../../../src/domain/question-set'
import { familiarityOf } from '../../../../../src/domain/survey/results/familiarity'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import type { RoundResults, StatementResult } from '../../../../../src/domain/survey/results/round-results'
import type { Round } from '../../../../../src/domain/survey/round/round'
import { madeUp } from '../../../../attack/made-up'
import { figureIn, figuresIn, vectorsOf, wordIn } from '../../../docs/method-rules'
import { mirrorSet, people, profession, round, statement } from '../../mirror-fixture'

const LABELS = { rest: 'Overige' }
const FACT = { ...statement('T-1'), fact: true }

function factAnswered(answers: readonly (readonly [Answer, number])[]): StatementResult {
  const survey = round({
    questionSet: mirrorSet({ T: [FACT, statement('T-2')] }),
    professions: [profession('VK', 'C1')],
  })
  const responses = answers.flatMap(([answer, count]) => people(count, 'VK', { 'T-1': answer }))
  const result = resultsOf(survey, responses, LABELS).themes[0]?.statements[0]
  if (result === undefined) throw new Error('no statement')
  return result
}

describe('how far a fact is known', () => {
  test.each(vectorsOf('S14', 'counts', 'weet ik niet', 'says so', 'stands'))('$row', (vector) => {
    const values = [1, 2, 3, 4, 5] as const
    const known = familiarityOf(
      factAnswered([
        ...values.map((value, place) => [value, figuresIn(vector.counts)[place] ?? 0] as const),
        ['dont-know', figureIn(vector['weet ik niet']) ?? 0],
      ]),
    )
    expect(known?.standing ?? null).toBe(wordIn(vector.stands))
    const says = figureIn(vector['says so'])
    if (says === null) expect(known?.agreeShare).toBeNull()
    else expect(known?.agreeShare).toBeCloseTo(says, 2)
  })

  test('is not said of an experience', () => {
    const survey = round({ professions: [profession('VK', 'C1')] })
    const [first] = resultsOf(survey, people(12, 'VK', { 'T-1': 2 }), LABELS).themes[0]?.statements ?? []
    expect(first === undefined ? undefined : familiarityOf(first)).toBeNull()
  })
})

test('a fact is never among the strongest, the weakest or the largest differences', () => {
  const survey = round({
    questionSet: mirrorSet({ T: [FACT, ...['T-2', 'T-3', 'T-4'].map((id) => statement(id))] }),
    professions: [profession('VK', 'C1'), profession('GYN', 'C2')],
  })
  const said = (answer: Answer) => ({ 'T-1': answer, 'T-2': 3, 'T-3': 3, 'T-4': 3 }) as const
  const results = resultsOf(survey, [...people(12, 'VK', said(1)), ...people(12, 'GYN', said(5))], LABELS)
  expect(results.groups).toHaveLength(2)
  expect([...results.strongest, ...results.weakest, ...results.biggestGaps]).not.toContain('T-1')
})

/** A round in which every other statement is a fact. */
function withFacts({ questionSet, ...rest }: Round): Round {
  const themes = questionSet.themes.map((theme) => ({
    ...theme,
    statements: theme.statements.map((one, place) => (place % 2 === 0 ? { ...one, fact: true } : one)),
  }))
  return { ...rest, questionSet: { ...questionSet, themes } }
}

const SAID_OF_EXPERIENCE = ['band', 'agreement', 'twoCamps', 'gap', 'conversation'] as const

const without = (value: object, ...names: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))

/** All figures of a round, less what calls them an experience. */
const figuresOf = (results: RoundResults): object => ({
  ...without(results, 'strongest', 'weakest', 'biggestGaps'),
  themes: results.themes.map((theme) => ({
    ...theme,
    statements: theme.statements.map((one) => without(one, 'fact', ...SAID_OF_EXPERIENCE)),
  })),
})

test('asking a fact shows nothing that was not shown of an experience: of nobody, over made-up rounds', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const { round: taken, responses } = madeUp(seed)
    const facts = resultsOf(withFacts(taken), responses, LABELS)
    expect(figuresOf(facts), String(seed)).toEqual(figuresOf(resultsOf(taken, responses, LABELS)))
    for (const one of facts.themes.flatMap(({ statements }) => statements)) {
      if (one.fact !== true) continue
      expect(SAID_OF_EXPERIENCE.every((name) => one[name] === null || one[name] === false)).toBe(true)
      // Both shares follow from figures that are shown beside them, of the whole; groups have none.
      const known = familiarityOf(one)
      expect(known?.dontKnowShare).toBe(one.dontKnowShare)
      if (one.counts === null || one.dontKnowShare === null) expect(known?.agreeShare).toBeNull()
      for (const group of one.groups)
        expect(Object.keys(group).sort()).toEqual(['counts', 'countsWithheld', 'groupId', 'mean', 'n'])
    }
  }
})
