import { describe, expect, test } from 'vitest'
import type { ColumnTarget, ListTable } from '../../../../../src/domain/survey/receiving/answer-list'
import { LEFT_EMPTY } from '../../../../../src/domain/survey/receiving/answer-list'
import {
  keptColumns,
  mappingFaults,
  proposeColumns,
} from '../../../../../src/domain/survey/receiving/answer-list-headings'
import {
  contentKey,
  occurrencesOf,
  readRows,
  unknownValues,
} from '../../../../../src/domain/survey/receiving/answer-list-rows'
import {
  readAnswer,
  readProfession,
  readThemes,
  readTick,
  valueKey,
} from '../../../../../src/domain/survey/receiving/answer-list-values'
import { comparable, headingsKey } from '../../../../../src/domain/survey/receiving/answer-list-words'
import type { ScalePoint } from '../../../../../src/domain/question-set'
import { mirrorSet, profession, round, statement } from '../../mirror-fixture'

const scale: readonly ScalePoint[] = [
  { value: 1, label: 'helemaal oneens' },
  { value: 2, label: 'oneens' },
  { value: 3, label: 'niet oneens, niet eens' },
  { value: 4, label: 'eens' },
  { value: 5, label: 'helemaal eens' },
  { value: 'dont-know', label: 'weet ik niet' },
  { value: 'not-applicable', label: 'niet van toepassing' },
]

const texts = {
  'REL-1': 'Ik vertrouw de andere beroepsgroepen in ons VSV.',
  'REL-12': 'Wij spreken elkaar aan als dat nodig is voor de zorg.',
  'NET-1': 'Ouders denken mee over het beleid van ons VSV.',
  'NET-2': 'Ouders denken mee over de folders van ons VSV.',
}

const set = (() => {
  const bare = mirrorSet({
    REL: [
      { ...statement('REL-1'), text: texts['REL-1'] },
      { ...statement('REL-12', 'core'), text: texts['REL-12'] },
    ],
    NET: [
      { ...statement('NET-1'), text: texts['NET-1'] },
      { ...statement('NET-2', 'everyone', false), text: texts['NET-2'] },
    ],
  })
  const titles = { REL: 'Vertrouwen en omgang', NET: 'Ouders, preventie en netwerk' }
  return {
    ...bare,
    scale,
    themes: bare.themes.map((theme) => ({ ...theme, title: titles[theme.id as keyof typeof titles] })),
    unscored: {
      ...bare.unscored,
      profession: { text: 'Vanuit welke rol vult u in?', explanation: '' },
      role: { text: 'Wat is uw rol?', explanation: '', choices: [{ id: 'bestuur', label: 'Bestuur' }] },
      priorities: { text: 'Welke thema’s gaan voor?', explanation: '', max: 1 },
      phase: { text: 'Welke fase?', explanation: '', choices: [{ id: 'doen', label: 'Doen' }] },
      keep: { text: 'Wat gaat goed?', explanation: '' },
      improve: { text: 'Wat kan beter?', explanation: '' },
    },
    professions: [{ id: 'ROS', label: 'ROS-adviseur', clusterId: 'C', group: 'core' as const }],
  }
})()

const here = round({
  status: 'open',
  questionSet: set,
  professions: [
    { ...profession('GYN', 'C1'), label: 'Gynaecoloog (ook in opleiding)' },
    { ...profession('KRZ', 'C2'), label: 'Kraamzorg (kraamverzorgende)' },
    { ...profession('KRM', 'C2'), label: 'Kraamzorg (management)' },
    { ...profession('HA', 'C3', null, 'external'), label: 'Huisarts' },
    { ...profession('OVR', 'C4'), label: 'Anders' },
  ],
})

const table = (headings: readonly string[], ...rows: readonly (readonly string[])[]): ListTable => ({
  headings,
  rows: rows.map((cells, index) => ({ number: index + 2, cells })),
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
    expect(keptColumns(kept, ['a', 'b', 'c'], set)).toEqual(['profession', 'ignore', 'ignore'])
    expect(keptColumns(kept, ['a', 'b'], set)).toBeNull()
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

describe('rows', () => {
  const headings = ['Beroepsgroep', 'REL-1', 'REL-12', 'Wat gaat goed?', 'V3']
  const columns = proposeColumns(headings, here)
  const read = (...rows: readonly (readonly string[])[]) =>
    readRows(table(headings, ...rows), columns, {}, here)

  test('the columns of these tests are recognised', () => {
    expect(columns).toEqual(['profession', 'statement:REL-1', 'statement:REL-12', 'keep', 'priorities'])
  })

  test.each([
    [['', '4'], [{ kind: 'no-profession' }]],
    [['Tandarts', '4'], [{ kind: 'unknown-profession', value: 'Tandarts' }]],
    [['ROS-adviseur', '4'], [{ kind: 'absent-profession', value: 'ROS-adviseur' }]],
    // Two kinds of Kraamzorg take part: which one is not guessed.
    [['Kraamzorg', '4'], [{ kind: 'unknown-profession', value: 'Kraamzorg' }]],
    [
      ['GYN', '6'],
      [{ kind: 'out-of-range', value: '6', heading: 'REL-1' }, { kind: 'no-answers' }],
    ],
    [['GYN', 'tja', '3'], [{ kind: 'unknown-answer', value: 'tja', heading: 'REL-1' }]],
    [['GYN', '', '', 'Alles'], [{ kind: 'no-answers' }]],
    [['GYN', '4', '', '', '', 'te veel'], [{ kind: 'too-many-cells' }]],
    [['GYN', '4', '', '', 'REL;NET'], [{ kind: 'form', fault: { kind: 'too-many-priorities', value: '2' } }]],
    [['GYN', '4', '', 'x'.repeat(10_001)], [{ kind: 'form', fault: { kind: 'too-long', value: '10001' } }]],
  ])('%j is refused by name', (cells, faults) =>
    expect(read(cells)).toEqual({ accepted: [], refused: [{ number: 2, faults }] }),
  )

  test.each(['gynaecoloog', 'Gynaecoloog (ook in opleiding)', 'gyn'])('%j is the gynaecologist', (cell) =>
    expect(read([cell, '4']).accepted[0]?.form.professionId).toBe('GYN'),
  )

  test.each(['Anders', 'Anders, namelijk', '-oth-'])('%j is somebody else', (cell) =>
    expect(read([cell, '4']).accepted[0]?.form.professionId).toBe('OVR'),
  )

  test('answers to statements a profession does not get are left out, and counted', () => {
    expect(read(['Huisarts', '4', '5']).accepted).toMatchObject([
      { form: { answers: { 'REL-1': 4 } }, notAsked: 1 },
    ])
  })

  test('a fault in one row refuses no other', () => {
    const { accepted, refused } = read(['GYN', '4'], ['GYN', '9', '4'], ['GYN', '5'])
    expect(accepted.map(({ number }) => number)).toEqual([2, 4])
    expect(refused.map(({ number }) => number)).toEqual([3])
  })

  test('the same content twice is reported, and distinguished by its occurrence', () => {
    const { accepted } = read(['GYN', '4'], ['KRZ', '4'], ['gyn', '4,0'])
    expect(accepted.map(({ sameAs }) => sameAs)).toEqual([null, null, 2])
    expect(occurrencesOf(accepted).map(({ occurrence }) => occurrence)).toEqual([0, 0, 1])
  })

  test('content is the same whatever order the columns had', () => {
    const form = read(['GYN', '4', '5']).accepted[0]?.form
    if (form === undefined) throw new Error('no form')
    const turned = { ...form, answers: { 'REL-12': 5, 'REL-1': 4 } as const }
    expect(contentKey(turned)).toBe(contentKey(form))
    expect(contentKey({ ...form, keep: 'x' })).not.toBe(contentKey(form))
  })

  test('what is not understood is asked once per value, the profession first', () => {
    const list = table(headings, ['Verlosk.', 'tja'], ['Verlosk. ', 'tja'], ['GYN', '4', '', '', 'Iets'])
    expect(unknownValues(list, columns, {}, here)).toEqual([
      { kind: 'profession', value: 'Verlosk.', key: 'profession:Verlosk.', rows: 2 },
      { kind: 'answer', value: 'tja', key: 'answer:tja', rows: 2 },
      { kind: 'theme', value: 'Iets', key: 'theme:Iets', rows: 1 },
    ])
    const values = { 'profession:Verlosk.': 'HA', 'answer:tja': '3', 'theme:Iets': 'NET' }
    expect(unknownValues(list, columns, values, here)).toEqual([])
    expect(readRows(list, columns, values, here).accepted.map(({ form }) => form.professionId)).toEqual([
      'HA',
      'HA',
      'GYN',
    ])
  })

  test('a meaning that points outside this round counts for nothing', () => {
    const list = table(headings, ['Verlosk.', '4'])
    expect(readRows(list, columns, { 'profession:Verlosk.': 'ROS' }, here).accepted).toEqual([])
  })

  test('a column that could identify people is not looked at, whatever is in it', () => {
    const row = { number: 2, cells: ['GYN', '4'] as string[] }
    const watched = new Proxy(row.cells, {
      get: (cells, place) => {
        if (place === '2') throw new Error('somebody looked')
        return Reflect.get(cells, place) as unknown
      },
    })
    const list = { headings: ['Beroepsgroep', 'REL-1', 'Naam'], rows: [{ number: 2, cells: watched }] }
    const targets = proposeColumns(list.headings, here)
    expect(targets[2]).toBe('identifying')
    expect(readRows(list, targets, {}, here).accepted).toHaveLength(1)
  })
})

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
