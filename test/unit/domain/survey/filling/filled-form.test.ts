/** A form that came in counts only when it answers what this round asked this profession; whatever is wrong is named. */
import { describe, expect, test } from 'vitest'
import {
  faultsOf,
  LONGEST_OPEN_ANSWER,
  type FilledForm,
} from '../../../../../src/domain/survey/filling/filled-form'
import { mirrorSet, profession, round, statement } from '../../mirror-fixture'

const set = mirrorSet({
  T: [statement('T-1'), statement('T-kern', 'core')],
  U: [statement('U-1', 'everyone', false)],
  V: [statement('V-1')],
  W: [statement('W-1')],
})
const asked = round({
  questionSet: {
    ...set,
    unscored: { ...set.unscored, role: { ...set.unscored.role, choices: [{ id: 'lid', label: '' }] } },
  },
  professions: [profession('VK', 'c'), profession('GEM', 'c', null, 'external')],
})
const form = (fields: Partial<FilledForm> = {}): FilledForm => ({
  professionId: 'VK',
  roleId: null,
  answers: { 'T-1': 4 },
  priorities: [],
  phaseId: null,
  keep: '',
  improve: '',
  ...fields,
})
const text = (length: number) => 'a'.repeat(length)

describe('a form that came in', () => {
  test('may be taken in when everything in it was asked, with every choice the round offers', () => {
    expect(
      faultsOf(
        form({
          roleId: 'lid',
          phaseId: 'doen',
          answers: { 'T-1': 1, 'T-kern': 'dont-know', 'U-1': 5 },
          priorities: ['T', 'U', 'V'],
          keep: text(LONGEST_OPEN_ANSWER),
          improve: text(LONGEST_OPEN_ANSWER),
        }),
        asked,
      ),
    ).toEqual([])
  })

  test.each<readonly [string, Partial<FilledForm>, string, string]>([
    ['a profession that was not invited', { professionId: 'GYN' }, 'unknown-profession', 'GYN'],
    ['a role the round does not offer', { roleId: 'baas' }, 'unknown-role', 'baas'],
    ['a statement of other questions', { answers: { 'T-1': 4, 'X-9': 3 } }, 'unknown-statement', 'X-9'],
    [
      'a statement only for the core of the VSV, answered from outside it',
      { professionId: 'GEM', answers: { 'T-1': 4, 'T-kern': 3 } },
      'not-asked',
      'T-kern',
    ],
    ['a priority that is no theme', { priorities: ['T', 'Z'] }, 'unknown-theme', 'Z'],
    [
      'four priorities where three may be chosen',
      { priorities: ['T', 'U', 'V', 'W'] },
      'too-many-priorities',
      '4',
    ],
    ['a phase the round does not offer', { phaseId: 'klaar' }, 'unknown-phase', 'klaar'],
    ['an open answer of one character too many', { keep: text(10_001) }, 'too-long', '10001'],
    ['the other open answer of one too many', { improve: text(10_001) }, 'too-long', '10001'],
    ['no statement answered at all', { answers: {} }, 'empty', ''],
  ])('is refused for %s, and for nothing else', (_, fields, kind, value) => {
    expect(faultsOf(form(fields), asked)).toEqual([{ kind, value }])
  })

  test('names everything at once, so that it is put right in one go', () => {
    const kinds = faultsOf(
      form({ professionId: 'GYN', answers: {}, phaseId: 'klaar', keep: text(10_001), improve: text(10_001) }),
      asked,
    ).map(({ kind }) => kind)
    expect(kinds).toEqual(['unknown-profession', 'unknown-phase', 'too-long', 'too-long', 'empty'])
  })

  test('a quickscan does not take statements it leaves out', () => {
    expect(faultsOf(form({ answers: { 'T-1': 4, 'U-1': 2 } }), { ...asked, form: 'quickscan' })).toEqual([
      { kind: 'not-asked', value: 'U-1' },
    ])
  })

  test('the same priority twice is one priority', () => {
    expect(faultsOf(form({ priorities: ['T', 'T', 'U', 'V'] }), asked)).toEqual([])
  })

  test('of a profession nobody knows, the answers are not called "not asked"', () => {
    expect(faultsOf(form({ professionId: 'GYN', answers: { 'T-kern': 3 } }), asked)).toEqual([
      { kind: 'unknown-profession', value: 'GYN' },
    ])
  })
})
