/** Names in a record that nothing in its round or assessment answers to: each is refused by its own field. */
import { describe, expect, test } from 'vitest'
import { unknownInJudgementsOf, unknownInResponsesOf, unknownInRound } from '../../src/storage/references'
import { assessment, framework, judgement, norm } from '../unit/domain/framework-fixture'
import {
  cluster,
  mirrorSet,
  people,
  profession,
  response,
  round,
  statement,
} from '../unit/domain/mirror-fixture'
import { resultsOf } from '../../src/domain/survey/results/results'

const set = mirrorSet({ T: [statement('T-1'), statement('T-2', 'core', false)] })
const known = round({
  form: 'quickscan',
  questionSet: {
    ...set,
    unscored: { ...set.unscored, role: { ...set.unscored.role, choices: [{ id: 'lid', label: '' }] } },
  },
  professions: [profession('VK', 'C1')],
  clusters: [cluster('C1')],
})

describe('a response', () => {
  const unknownIn = (fields: Parameters<typeof response>[2], professionId: string | null = 'VK') =>
    unknownInResponsesOf(known)(response(professionId, {}, fields))

  test('with everything its round has is whole, also with answers of the full form, and with nothing at all', () => {
    const full = {
      roleId: 'lid',
      phaseId: 'start',
      priorities: ['T'],
      answers: { 'T-1': 1, 'T-2': 5 },
    } as const
    expect(unknownIn(full)).toBeNull()
    expect(unknownIn({}, null)).toBeNull()
  })

  test.each([
    ['roleId', { roleId: 'weg' }],
    ['phaseId', { phaseId: 'weg' }],
    ['answers', { answers: { 'T-1': 1, weg: 2 } }],
    ['priorities', { priorities: ['T', 'weg'] }],
  ] as const)('names its %s when the round does not have it', (field, fields) => {
    expect(unknownIn(fields)).toBe(field)
  })

  test('names its profession', () => {
    expect(unknownIn({}, 'weg')).toBe('professionId')
  })
})

test('a judgement of a norm that its framework does not have', () => {
  const unknownIn = unknownInJudgementsOf(assessment(framework({ A: [norm('A-1')], B: [norm('B-1')] })))
  expect(unknownIn(judgement('B-1'))).toBeNull()
  expect(unknownIn(judgement('weg'))).toBe('normId')
})

test('a round with a profession of no cluster, or with figures of another round', () => {
  expect(unknownInRound(known)).toBeNull()
  expect(unknownInRound({ ...known, professions: [...known.professions, profession('X', 'weg')] })).toBe(
    'professions',
  )
  const figures = resultsOf(known, people(6, 'VK', { 'T-1': 3 }), { rest: '' })
  expect(unknownInRound({ ...known, keptResults: figures })).toBeNull()
  expect(unknownInRound({ ...known, keptResults: { ...figures, roundId: 'andere' } })).toBe('keptResults')
})
