/** What the headings and the cells of a list of answers mean, and what is asked rather than guessed. */
import { describe, expect, test } from 'vitest'
import type { ColumnTarget } from '../../../../../src/domain/survey/receiving/answer-list'
import { LEFT_EMPTY } from '../../../../../src/domain/survey/receiving/answer-list'
import {
  keptColumns,
  mappingFaults,
  proposeColumns,
} from '../../../../../src/domain/survey/receiving/answer-list-headings'
import {
  readAnswer,
  readProfession,
  readThemes,
  readTick,
  valueKey,
} from '../../../../../src/domain/survey/receiving/answer-list-values'
import { withOwnStatements } from '../../../../../src/domain/survey/round/own-statements'
import { comparable, headingsKey } from '../../../../../src/domain/list/list-words'
import { scale, texts, set, here } from './list-round-fixture'

test('a heading in the words for people around the VSV is the same statement', () => {
  const themes = set.themes.map((theme) => ({
    ...theme,
    statements: theme.statements.map((one) =>
      one.id === 'NET-1'
        ? {
            ...one,
            otherWording: {
              for: ['external'] as const,
              text: 'Cliënten praten mee over plannen in de regio.',
            },
          }
        : one,
    ),
  }))
  const asked = { ...here, questionSet: { ...set, themes } }
  const headings = ['Cliënten praten mee over plannen in de regio.', texts['REL-1']]
  expect(proposeColumns(headings, asked)).toEqual(['statement:NET-1', 'statement:REL-1'])
  expect(proposeColumns([texts['NET-1']], asked)).toEqual(['statement:NET-1'])
})

describe('a heading is recognised', () => {
  test.each<readonly [string, ColumnTarget]>([
    [texts['REL-1'], 'statement:REL-1'],
    ['  ik vertrouw DE andere beroepsgroepen in ons VSV ', 'statement:REL-1'],
    [`<p><b>Ik</b>&nbsp;vertrouw de andere beroepsgroepen in ons VSV.</p>`, 'statement:REL-1'],
    ['Ik vertrouw de andere beroepsgroepen in het VSV.', 'statement:REL-1'],
    [`G01Q02[SQ001]. Bent u het eens? [${texts['REL-1']}]`, 'statement:REL-1'],
    ['Ik vertrouw de andere beroepsgr', 'statement:REL-1'],
    ['REL1', 'statement:REL-1'],
    ['REL-1 vertrouwen', 'statement:REL-1'],
    ['G01Q02[REL-1]', 'statement:REL-1'],
    ['g01q02[rel_01]', 'statement:REL-1'],
    ['REL12', 'statement:REL-12'],
    ['REL123', 'ignore'],
    ['Ouders denken mee', 'ignore'],
    ['Ouders denken mee over het beleid', 'statement:NET-1'],
    ['Beroepsgroep', 'profession'],
    ['V1. Vanuit welke rol vult u in?', 'profession'],
    ['V1[other]', 'ignore'],
    ['V2', 'role'],
    ['Welke thema’s gaan voor?', 'priorities'],
    ['V3[REL]', 'priority:REL'],
    ['V3[SQ002]. Welke thema’s gaan voor? [Ouders, preventie en netwerk]', 'priority:NET'],
    ['Welke fase?', 'phase'],
    ['Wat gaat goed?', 'keep'],
    ['Punten - Wat gaat goed?', 'ignore'],
    ['Hoeveel jaar werkt u hier?', 'ignore'],
    ['', 'ignore'],
  ])('%j is %s', (heading, target) => expect(proposeColumns([heading], here)).toEqual([target]))

  test.each([
    'Id',
    'Begintijd',
    'Tijd van voltooien',
    'E-mail',
    'Naam',
    'Laatst gewijzigd',
    'Start time',
    'Completion time',
    'Tijdstempel',
    'E-mailadres',
    'Uw naam',
    'ipaddr. IP-adres',
    'token. Toegangscode',
    'submitdate. Datum ingestuurd',
    'Vraagtijd: REL1',
    'Geboortedatum',
  ])('%j could identify people', (heading) =>
    expect(proposeColumns([heading], here)).toEqual(['identifying']),
  )

  test('once: a second column with the same statement is left to the user', () => {
    expect(proposeColumns([texts['REL-1'], 'REL-1'], here)).toEqual(['statement:REL-1', 'ignore'])
  })
})

describe('a mapping', () => {
  test('needs a profession, a statement, and no meaning twice', () => {
    expect(mappingFaults(['keep']).map(({ kind }) => kind)).toEqual(['no-profession', 'no-statements'])
    expect(mappingFaults(['profession', 'statement:REL-1', 'statement:REL-1'])).toEqual([
      { kind: 'twice', target: 'statement:REL-1', columns: [1, 2] },
    ])
    expect(
      mappingFaults(['profession', 'statement:REL-1', 'priorities', 'priorities', 'ignore', 'ignore']),
    ).toEqual([])
  })

  test('is kept for the same headings, whatever their punctuation, and forgets what no longer exists', () => {
    expect(headingsKey(['Beroeps-groep?', 'A'])).toBe(headingsKey(['beroeps groep', 'a']))
    const kept = { columns: ['profession', 'statement:WEG-1', 'onzin'], values: {} }
    expect(keptColumns(kept, ['a', 'b', 'c'], here)).toEqual(['profession', 'ignore', 'ignore'])
    expect(keptColumns(kept, ['a', 'b'], here)).toBeNull()
  })

  const asking = (...own: readonly string[]) => ({ ...here, questionSet: withOwnStatements(set, own) })
  const [care, work] = ['Er is genoeg kraamzorg voor iedereen.', 'De werkdruk laat genoeg tijd over.']
  const headings = ['Functie', care, work, 'V9']

  test('is never kept for own statements: another round asks others in the same place', () => {
    const columns = ['profession', 'statement:EIGEN-1', 'statement:EIGEN-2', 'ignore']
    const keptIn = (...own: readonly string[]) =>
      keptColumns({ columns, values: {} }, headings, asking(...own))
    expect(keptIn(work, care)).toEqual(['profession', 'statement:EIGEN-2', 'statement:EIGEN-1', 'ignore'])
    expect(keptIn(work)).toEqual(['profession', 'ignore', 'statement:EIGEN-1', 'ignore'])
    expect(keptIn('Een andere stelling over onze regio.')).toEqual([
      'profession',
      'ignore',
      'ignore',
      'ignore',
    ])
  })

  test('sees an own statement in a column that meant nothing in an earlier round', () => {
    const columns = ['profession', 'ignore', 'statement:REL-1', 'ignore']
    expect(keptColumns({ columns, values: {} }, headings, asking(care))).toEqual([
      'profession',
      'statement:EIGEN-1',
      'statement:REL-1',
      'ignore',
    ])
  })

  test('gives a column of an own statement no meaning that another column was kept for', () => {
    const columns = ['profession', 'statement:EIGEN-1', 'statement:REL-1', 'ignore']
    const doubled = ['Functie', texts['REL-1'], 'V8', 'V9']
    expect(keptColumns({ columns, values: {} }, doubled, asking(care))).toEqual([
      'profession',
      'ignore',
      'statement:REL-1',
      'ignore',
    ])
  })
})

describe('an answer', () => {
  test.each([
    ['4', 4],
    ['4,0', 4],
    ['5.00', 5],
    ['Helemaal eens', 5],
    ['niet oneens / niet eens', 3],
    ['4 - eens', 4],
    ['Eens (4)', 4],
    ['Weet ik niet.', 'dont-know'],
    ['W', 'dont-know'],
    ['n.v.t.', 'not-applicable'],
    ['Nvt', 'not-applicable'],
    ['N', 'not-applicable'],
  ])('%j is %j', (cell, value) => expect(readAnswer(cell, scale, {})).toEqual({ kind: 'value', value }))

  test.each(['0', '6', '4,5', '-1', '99'])('%j is out of range, never rounded', (cell) =>
    expect(readAnswer(cell, scale, {})).toEqual({ kind: 'out-of-range' }),
  )

  // LimeSurvey writes N/A where a question was never shown: only the user knows.
  test.each(['N/A', 'tja', '5 eens', '2026-02-01', 'ja'])('%j is not guessed', (cell) =>
    expect(readAnswer(cell, scale, {}).kind).toBe('unknown'),
  )

  test('left empty is skipped, which is not the same as "weet ik niet"', () => {
    expect(readAnswer('  ', scale, {})).toEqual({ kind: 'empty' })
  })

  test('means what the user said it means', () => {
    const values = { [valueKey('answer', '99')]: LEFT_EMPTY, [valueKey('answer', 'Tja!')]: '3' }
    expect(readAnswer('99', scale, values)).toEqual({ kind: 'empty' })
    expect(readAnswer('Tja!', scale, values)).toEqual({ kind: 'value', value: 3 })
  })

  test('with the name of something in every object has no meaning', () => {
    expect(readAnswer('constructor', scale, {}).kind).toBe('unknown')
    expect(readAnswer('__proto__', scale, {}).kind).toBe('unknown')
  })
})

test.each([
  ['Vertrouwen en omgang;Ouders, preventie en netwerk;', ['REL', 'NET'], []],
  ['Ouders, preventie en netwerk, Vertrouwen en omgang', ['NET', 'REL'], []],
  ['REL\nNET', ['REL', 'NET'], []],
  ['Vertrouwen en omgang;Iets anders', ['REL'], ['Iets anders']],
  ['', [], []],
])('themes in one cell: %j', (cell, ids, unknown) =>
  expect(readThemes(cell, set, {})).toEqual({ ids, unknown }),
)

describe('what speaks for itself keeps its meaning, whatever was kept for something that resembles it', () => {
  const plain = [
    ['answer', '1', ['-1', '1%', '< 1', "'1", '(1)', '1 ']],
    ['profession', 'Gynaecoloog', ['Gynaecoloog?', 'gynaecoloog']],
    ['theme', 'Vertrouwen en omgang', ['Vertrouwen en omgang?']],
    ['tick', '1', ['-1', '1']],
  ] as const
  const read = (kind: (typeof plain)[number][0], value: string, values: Record<string, string>) => {
    if (kind === 'answer') return readAnswer(value, scale, values)
    if (kind === 'profession') return readProfession(value, here, values)
    return kind === 'theme' ? readThemes(value, set, values) : readTick(value, 'Thema', values)
  }
  test.each(plain.flatMap(([kind, value, others]) => others.map((other) => [kind, value, other] as const)))(
    '%s %j beside %j',
    (kind, value, other) => {
      for (const meaning of [LEFT_EMPTY, '5', 'HA', 'NET'])
        expect(read(kind, value, { [valueKey(kind, other)]: meaning })).toEqual(read(kind, value, {}))
    },
  )

  test.each([
    '-1',
    '–1',
    '−1',
    '<1',
    '>1',
    '1+',
    '1%',
    '(1)',
    '1-',
    '#1',
    '~1',
    '1?',
    '1*',
    '= 1',
    '-0',
    '0%',
  ])('%s in a column of its own for a theme is neither ticked nor not: it is asked', (value) => {
    expect(readTick(value, 'Thema', {})).toEqual({ kind: 'unknown' })
  })

  test.each(['1', '1,0', '1.00', ' 1 ', '１'])('%j is ticked', (value) => {
    expect(readTick(value, 'Thema 1', {})).toEqual({ kind: 'value', value: true })
  })

  test.each(['-4 eens', '−4 - eens', '<4 eens', '≥ 4 eens'])('%s is not "4 eens": it is asked', (value) => {
    expect(readAnswer(value, scale, {})).toEqual({ kind: 'unknown' })
  })

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    '%s is a word like any other',
    (word) => {
      expect(readAnswer(word, scale, {})).toEqual({ kind: 'unknown' })
      expect(readAnswer(word, scale, { [valueKey('answer', word)]: '3' })).toEqual({
        kind: 'value',
        value: 3,
      })
    },
  )

  test.each([
    ['a mark nobody sees', '4\u200b'],
    ['a hard space', '\u00a04'],
    ['a byte order mark', '\ufeff4'],
    ['a sign of direction', '\u200e4\u202c'],
    ['a full-width figure', '４'],
  ])('%s beside a figure changes nothing', (_what, cell) =>
    expect(readAnswer(cell, scale, {})).toEqual({ kind: 'value', value: 4 }),
  )
})

test('words are compared without accents, HTML and punctuation', () => {
  expect(comparable('<p>Eén&nbsp;&amp; n.v.t. — thema’s</p>')).toBe('een nvt themas')
})
