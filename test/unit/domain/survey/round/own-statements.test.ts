/** A VSV adds a few statements of its own to a round; what cannot be asked is refused in words, and the questionnaire stays as it is. */
import { describe, expect, test } from 'vitest'
import { ownStatementsOf, statementsOf, themeStatementsOf } from '../../../../../src/domain/question-set'
import {
  LONGEST_OWN_STATEMENT,
  ownStatementFaults,
  ownStatementText,
  withOwnStatements,
} from '../../../../../src/domain/survey/round/own-statements'
import { obstaclesToOpening } from '../../../../../src/domain/survey/round/round-life'
import { mirrorSet, profession, round, statement } from '../../mirror-fixture'

const asked = { ...statement('T-1'), text: 'Wij kennen elkaar.' }
const set = mirrorSet({ T: [asked, statement('T-2', 'core', false)] })

describe('a statement of the VSV itself', () => {
  test.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['!', 'empty'],
    ['x'.repeat(LONGEST_OWN_STATEMENT + 1), 'too-long'],
    ['Is er genoeg kraamzorg?', 'question'],
    ['Is er genoeg ‘kraamzorg?’', 'question'],
    ['wij  kennen ELKAAR', 'asked-already'],
  ])('%j is refused: %s', (text, fault) => {
    expect(ownStatementFaults([text], set)).toEqual([fault])
  })

  test.each([
    'Er is genoeg kraamzorg.',
    'x'.repeat(LONGEST_OWN_STATEMENT),
    'Wie zorg nodig heeft, krijgt die',
  ])('can be %j', (text) => {
    expect(ownStatementFaults([text], set)).toEqual([null])
  })

  test('is asked once: the second time it is pointed out, whatever its capitals and full stop', () => {
    expect(ownStatementFaults(['Genoeg kraamzorg', 'Iets anders', ' genoeg  KRAAMZORG. '], set)).toEqual([
      null,
      null,
      'twice',
    ])
  })

  test('two fields left empty are both empty, not the same twice', () => {
    expect(ownStatementFaults(['', ''], set)).toEqual(['empty', 'empty'])
  })

  test('is asked on one line, however it was typed or pasted', () => {
    expect(ownStatementText('  Er is\n genoeg \t kraamzorg. ')).toBe('Er is genoeg kraamzorg.')
    expect(withOwnStatements(set, ['  Een\n lange  zin ']).ownStatements).toEqual([
      { id: 'EIGEN-1', text: 'Een lange zin' },
    ])
  })
})

describe('the questions of a round', () => {
  const extended = withOwnStatements(set, ['Eerste.', 'Tweede.'])

  test('keep every theme as it is, and get the own statements last, for everybody and in both forms', () => {
    expect(extended.themes).toBe(set.themes)
    expect(statementsOf(extended, 'full').map(({ id }) => id)).toEqual(['T-1', 'T-2', 'EIGEN-1', 'EIGEN-2'])
    expect(statementsOf(extended, 'quickscan').map(({ id }) => id)).toEqual(['T-1', 'EIGEN-1', 'EIGEN-2'])
    expect(themeStatementsOf(extended, 'full').map(({ id }) => id)).toEqual(['T-1', 'T-2'])
    expect(ownStatementsOf(extended)).toMatchObject([
      { text: 'Eerste.', audience: 'everyone', quickscan: true, lens: null },
      { text: 'Tweede.', audience: 'everyone', quickscan: true, lens: null },
    ])
  })

  test('are those of the questionnaire again when the own statements are taken away', () => {
    expect(withOwnStatements(extended, [])).toEqual(set)
    expect('ownStatements' in withOwnStatements(extended, [])).toBe(false)
  })

  test('never have two statements with one id, whatever a questionnaire calls its own', () => {
    const strange = mirrorSet({ T: [statement('EIGEN-1'), statement('eigen-3')] })
    const ids = withOwnStatements(strange, ['a', 'b']).ownStatements?.map(({ id }) => id)
    expect(ids).toEqual(['EIGEN-2', 'EIGEN-4'])
  })

  test('are not enough with own statements alone: a round without one of the questionnaire does not open', () => {
    const questionSet = withOwnStatements(mirrorSet({ T: [statement('T-1', 'everyone', false)] }), ['Eigen.'])
    const draft = round({
      status: 'draft',
      form: 'quickscan',
      questionSet,
      professions: [profession('VK', 'C1')],
    })
    expect(obstaclesToOpening(draft)).toEqual(['no-statements'])
  })
})
