/** A statement reads right for whoever gets it, and stays one statement. */
import { describe, expect, test } from 'vitest'
import type { OtherReader, Statement } from '../../../../src/domain/question-set'
import { askedOn, pagesOf, questionnaireOf } from '../../../../src/domain/survey/filling/questionnaire'
import type { RoundProfession } from '../../../../src/domain/survey/round/round'
import { resultsOf } from '../../../../src/domain/survey/results/results'
import { askedOtherwiseIn, inWordsFor } from '../../../../src/domain/survey/wording'
import { cluster, mirrorSet, people, profession, round, statement } from '../mirror-fixture'

const worded = (id: string, readers: readonly OtherReader[], core = false): Statement => ({
  ...statement(id, core ? 'core' : 'everyone'),
  text: `Ons VSV (${id}).`,
  explanation: 'Voor iedereen.',
  otherWording: { for: readers, text: `Het VSV (${id}).` },
})

const member = profession('VK', 'C')
const around = profession('JGZ', 'C', null, 'external')
const board: RoundProfession = { ...profession('BST', 'C'), isProfession: false }
const town: RoundProfession = { ...profession('GEM', 'C', null, 'external'), isProfession: false }

describe('the words somebody gets', () => {
  test.each<readonly [string, RoundProfession, readonly OtherReader[], string]>([
    ['a member', member, ['external', 'no-profession'], 'Ons'],
    ['somebody around the VSV', around, ['external'], 'Het'],
    ['somebody around the VSV, where the words are about a profession', around, ['no-profession'], 'Ons'],
    ['a manager in the VSV', board, ['no-profession'], 'Het'],
    ['a manager in the VSV, where the words are about membership', board, ['external'], 'Ons'],
    ['a municipality', town, ['external'], 'Het'],
    ['a municipality, where the words are about a profession', town, ['no-profession'], 'Het'],
  ])('%s', (_, reader, readers, first) => {
    expect(inWordsFor(reader, worded('T-1', readers)).text).toBe(`${first} VSV (T-1).`)
  })

  test('bring their own explanation only when they have one', () => {
    const one = worded('T-1', ['external'])
    expect(inWordsFor(around, one).explanation).toBe('Voor iedereen.')
    const other = {
      ...one,
      otherWording: { for: ['external'], text: 'Het.', explanation: 'Eromheen.' },
    } as const
    expect(inWordsFor(around, other)).toMatchObject({ id: 'T-1', text: 'Het.', explanation: 'Eromheen.' })
    expect(inWordsFor(member, other)).toBe(other)
  })
})

const asked = round({
  questionSet: mirrorSet({
    T: [worded('T-1', ['external']), worded('T-2', ['no-profession'], true), statement('T-3')],
  }),
  professions: [member, around, board, town],
  clusters: [cluster('C')],
})

describe('a round', () => {
  test('puts each statement in the words of the profession that was chosen, on every road', () => {
    const textsOf = (id: string) =>
      askedOn(pagesOf(questionnaireOf(asked), id)).map(({ id: statementId, text }) => [statementId, text])
    expect(textsOf('VK')).toEqual([
      ['T-1', 'Ons VSV (T-1).'],
      ['T-2', 'Ons VSV (T-2).'],
      ['T-3', 'T-3'],
    ])
    expect(textsOf('BST')).toContainEqual(['T-2', 'Het VSV (T-2).'])
    expect(textsOf('JGZ')).toEqual([
      ['T-1', 'Het VSV (T-1).'],
      ['T-3', 'T-3'],
    ])
  })

  test('tells of whom a statement was asked in other words, and of nobody who never got it', () => {
    expect(
      askedOtherwiseIn(asked).map(({ statementId, otherText, professions }) => [
        statementId,
        otherText,
        professions.map(({ id }) => id),
      ]),
    ).toEqual([
      ['T-1', 'Het VSV (T-1).', ['JGZ', 'GEM']],
      ['T-2', 'Het VSV (T-2).', ['BST']],
    ])
    expect(askedOtherwiseIn({ ...asked, professions: [member] })).toEqual([])
  })

  test('counts both wordings together, as one statement', () => {
    const answers = [...people(6, 'VK', { 'T-1': 5 }), ...people(6, 'JGZ', { 'T-1': 2 })]
    const [theme] = resultsOf(asked, answers, { rest: 'Overige' }).themes
    expect(theme?.statements.map(({ statementId }) => statementId)).toEqual(['T-1', 'T-2', 'T-3'])
    expect(theme?.statements[0]).toMatchObject({ n: 12, mean: 3.5 })
  })
})
