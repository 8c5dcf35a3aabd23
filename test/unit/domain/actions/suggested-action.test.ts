import { describe, expect, test } from 'vitest'
import {
  draftFrom,
  draftFromNorm,
  draftFromStatement,
  dueAfter,
} from '../../../../src/domain/actions/suggested-action'
import { norm } from '../framework-fixture'
import { frameworkSet, mirrorSet } from '../../../../src/storage/built-in-sets'

describe('the day a usual term ends', () => {
  test.each([
    ['3 maanden', '2026-11-23', '2027-02-23'],
    ['start binnen 2 maanden', '2026-11-23', '2027-01-23'],
    ['8 weken', '2026-11-23', '2027-01-18'],
    ['1 week', '2026-12-28', '2027-01-04'],
    ['10 dagen', '2026-02-20', '2026-03-02'],
    ['1 dag', '2026-02-20', '2026-02-21'],
    ['6weken', '2026-11-23', '2027-01-04'],
    ['120 dagen', '2026-11-23', '2027-03-23'],
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

test.each([
  [
    'a short first clause stays whole, with its comma',
    'Maak, en houd, een lijst',
    'Maak, en houd, een lijst',
  ],
  [
    'a long one ends at its first comma after twenty letters',
    'Leg samen vast wie er belt, wie er komt en wie er na afloop de ouders informeert, per locatie',
    'Leg samen vast wie er belt',
  ],
  [
    'a comma in the first twenty letters is no end',
    'Kies, met elkaar, de drie onderwerpen die het meest vragen, en leg daarvan vast wie ze trekt',
    'Kies, met elkaar, de drie onderwerpen die het meest vragen',
  ],
  ['seventy letters fit', `${'x'.repeat(30)}, ${'y'.repeat(38)}`, `${'x'.repeat(30)}, ${'y'.repeat(38)}`],
  ['seventy-one do not', `${'x'.repeat(30)}, ${'y'.repeat(39)}`, 'x'.repeat(30)],
  ['a long one without a comma stays', 'x'.repeat(90), 'x'.repeat(90)],
  ['a bracket that was cut open goes', 'Maak een lijst (eerst intern; dan samen)', 'Maak een lijst'],
  ['the full stop at the end goes, one inside stays', 'Bel dr. Wit.', 'Bel dr. Wit'],
])('the title of a suggestion: %s', (_, text, title) => {
  expect(draftFrom({ text, ownerRole: '', term: '', evidence: '' }, '2026-11-23').title).toBe(title)
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

test.each([
  ['a core norm of the inspection framework', true, true, true],
  ['another norm of it', false, true, false],
  ['a core norm of another list', true, false, false],
])('the action of %s goes on whatever a session chooses: %s', (_, core, isInspection, mandatory) => {
  const one = norm('N-1', { core })
  expect(draftFromNorm(one, isInspection ? [one] : [norm('N-2')], '2026-11-23').mandatory).toBe(mandatory)
})

test('an action from a statement takes its suggestion, and says which theme and statement it came from', () => {
  const [theme] = mirrorSet.themes
  const statement = theme?.statements[1]
  if (theme === undefined || statement === undefined) throw new Error('the mirror has no statements')
  expect(draftFromStatement(statement, theme.id, '2026-11-23')).toEqual({
    ...draftFrom(statement.suggestion, '2026-11-23'),
    origin: { kind: 'mirror', themeId: theme.id, statementId: statement.id, normId: null },
  })
})

test('an action from a norm takes its suggestion, and says which norm it came from', () => {
  const one = norm('N-1')
  expect(draftFromNorm(one, [one], '2026-11-23')).toMatchObject({
    ...draftFrom(one.suggestion, '2026-11-23'),
    origin: { kind: 'assessment', themeId: null, statementId: null, normId: 'N-1' },
  })
})
