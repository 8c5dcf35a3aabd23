/** Whoever fills in a round is asked what it asks of their profession, and what they hand in answers that and nothing else. */
import { describe, expect, test } from 'vitest'
import {
  answeredOf,
  askedOn,
  groupOf,
  pagesOf,
  questionnaireOf,
  withAnswer,
  withoutUnasked,
} from '../../../../../src/domain/survey/filling/questionnaire'
import { mirrorSet, profession, round, statement } from '../../mirror-fixture'

const asked = questionnaireOf(
  round({
    questionSet: mirrorSet({
      T: [statement('T-1'), statement('T-core', 'core')],
      U: [statement('U-core', 'core')],
      V: [statement('V-long', 'everyone', false)],
    }),
    professions: [profession('VK', 'c'), profession('GEM', 'c', null, 'external')],
  }),
)
const quick = { ...asked, form: 'quickscan' } as const

/** The ids on each page, by theme. */
const pages = (of: typeof asked, professionId: string | null) =>
  pagesOf(of, professionId).map(({ theme, statements }) => [theme?.id, statements.map(({ id }) => id)])

describe('somebody who fills in a round', () => {
  test('is asked every statement when inside the VSV', () => {
    expect(pages(asked, 'VK')).toEqual([
      ['T', ['T-1', 'T-core']],
      ['U', ['U-core']],
      ['V', ['V-long']],
    ])
    expect(groupOf(asked, 'VK')).toBe('core')
  })

  test('is asked only what is for everyone when outside it, and sees no theme that is empty then', () => {
    expect(pages(asked, 'GEM')).toEqual([
      ['T', ['T-1']],
      ['V', ['V-long']],
    ])
    expect(groupOf(asked, 'GEM')).toBe('external')
  })

  test('is asked in a quickscan what belongs to it', () => {
    expect(pages(quick, 'VK')).toEqual([
      ['T', ['T-1', 'T-core']],
      ['U', ['U-core']],
    ])
    expect(pages(quick, 'GEM')).toEqual([['T', ['T-1']]])
  })

  test.each([null, 'GYN'])('is asked nothing yet with profession %s, which the round does not know', (id) => {
    expect(pagesOf(asked, id)).toEqual([])
    expect(groupOf(asked, id)).toBeNull()
  })

  test('has answered with "weet ik niet" and "n.v.t." too, and not with answers to something else', () => {
    const statements = askedOn(pagesOf(asked, 'VK'))
    expect(statements).toHaveLength(4)
    expect(answeredOf(statements, {})).toBe(0)
    expect(answeredOf(statements, { 'T-1': 'dont-know', 'U-core': 'not-applicable', 'X-1': 3 })).toBe(2)
  })

  test('can change an answer and take it away again, without a change to the others', () => {
    const given = { 'T-1': 4, 'V-long': 2 } as const
    expect(withAnswer(given, 'T-1', 5)).toEqual({ 'T-1': 5, 'V-long': 2 })
    expect(withAnswer(given, 'T-1', null)).toEqual({ 'V-long': 2 })
    expect(withAnswer(given, 'T-core', null)).toEqual(given)
    expect(given).toEqual({ 'T-1': 4, 'V-long': 2 })
  })
})

describe('of somebody who changed profession on the way', () => {
  const answers = { 'T-1': 4, 'T-core': 2, 'V-long': 3 } as const

  test('what the new profession never sees is not submitted', () => {
    expect(withoutUnasked(answers, asked, 'GEM')).toEqual({ 'T-1': 4, 'V-long': 3 })
    expect(withoutUnasked(answers, asked, 'VK')).toEqual(answers)
  })

  test('what the form leaves out is not submitted either', () => {
    expect(withoutUnasked(answers, quick, 'GEM')).toEqual({ 'T-1': 4 })
  })

  test.each([null, 'GYN'])('everything is kept with profession %s, which the round does not know', (id) => {
    expect(withoutUnasked(answers, asked, id)).toEqual(answers)
  })
})
