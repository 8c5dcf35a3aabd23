import { describe, expect, it } from 'vitest'
import { normsOf } from '../../../src/domain/question-set'
import { frameworkSets } from '../../../src/storage/built-in-sets'
import { openFieldsIn } from '../../../src/storage/question-set-consistency'
import { checkQuestionSet } from '../../../src/storage/question-set-schema'
import { smallFramework, smallNorm } from '../../storage/framework-workbook'

describe('a list of somebody else may leave open what it does not say', () => {
  const bare = smallNorm('A-1', {
    howToShow: '',
    evidence: [],
    suggestion: { text: '', ownerRole: '', term: '', evidence: '' },
    sources: [],
    certainty: 'unknown',
    lastChecked: '',
  })

  it('a norm with a number and a text is enough', () => {
    expect(checkQuestionSet(smallFramework([bare]))).toEqual({ ok: true, value: smallFramework([bare]) })
  })

  it.each([
    ['the text', { text: '' }],
    ['the title', { title: '' }],
    ['a space instead of nothing', { howToShow: ' ' }],
    ['a day that does not exist', { lastChecked: '2026-02-30' }],
  ])('but not %s', (_what, fields) => {
    expect(checkQuestionSet(smallFramework([{ ...bare, ...fields }])).ok).toBe(false)
  })

  it('every open field is found, with its place', () => {
    expect(
      openFieldsIn(smallFramework([smallNorm('A-1'), bare])).map(({ path }) => path.slice(3).join('.')),
    ).toEqual([
      '1.howToShow',
      '1.evidence',
      '1.suggestion.text',
      '1.suggestion.ownerRole',
      '1.suggestion.term',
      '1.suggestion.evidence',
      '1.sources',
      '1.certainty',
      '1.lastChecked',
    ])
  })
})

it.each(frameworkSets.map((set) => [set.title, set] as const))(
  '%s leaves nothing open: it comes with the application',
  (_title, set) => {
    expect(normsOf(set).length).toBeGreaterThan(0)
    expect(openFieldsIn(set)).toEqual([])
  },
)
