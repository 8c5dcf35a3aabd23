import { describe, expect, test } from 'vitest'
import { draftFrom, dueAfter } from '../../../../src/domain/actions/suggested-action'
import { frameworkSet, mirrorSet } from '../../../../src/storage/question-sets'

describe('the day a usual term ends', () => {
  test.each([
    ['3 maanden', '2026-11-23', '2027-02-23'],
    ['start binnen 2 maanden', '2026-11-23', '2027-01-23'],
    ['8 weken', '2026-11-23', '2027-01-18'],
    ['1 week', '2026-12-28', '2027-01-04'],
    ['10 dagen', '2026-02-20', '2026-03-02'],
  ])('%s after %s is %s', (term, from, due) => {
    expect(dueAfter(term, from)).toBe(due)
  })

  test('a shorter month gives its last day, never the next month', () => {
    expect(dueAfter('3 maanden', '2026-11-30')).toBe('2027-02-28')
    expect(dueAfter('1 maand', '2028-01-31')).toBe('2028-02-29')
  })

  test('a term without weeks or months leaves the date to a person', () => {
    for (const term of ['direct', '3 overleggen', 'eerstvolgend overleg', ''])
      expect(dueAfter(term, '2026-11-23')).toBeNull()
  })
})

test('an action from a suggestion keeps its whole text and gets a title that fits a list', () => {
  const draft = draftFrom(
    {
      text: 'Houd een visiesessie van één dagdeel; leg missie en visie vast op één A4.',
      ownerRole: 'VSV-bestuur',
      term: '3 maanden',
      evidence: 'vastgestelde visie',
    },
    '2026-11-23',
  )
  expect(draft).toEqual({
    title: 'Houd een visiesessie van één dagdeel',
    approach: 'Houd een visiesessie van één dagdeel; leg missie en visie vast op één A4.',
    ownerRole: 'VSV-bestuur',
    evidence: 'vastgestelde visie',
    dueOn: '2027-02-23',
  })
})

test('every suggestion of the content gives a title of its own words', () => {
  const suggestions = [
    ...frameworkSet.themes.flatMap(({ norms }) => norms.map(({ suggestion }) => suggestion)),
    ...mirrorSet.themes.flatMap(({ statements }) => statements.map(({ suggestion }) => suggestion)),
  ]
  for (const suggestion of suggestions) {
    const { title } = draftFrom(suggestion, '2026-11-23')
    expect(title.length).toBeGreaterThan(10)
    expect(suggestion.text.startsWith(title)).toBe(true)
    expect(title.split('(').length).toBe(title.split(')').length)
  }
})
