/** What the headings of lists out of other programs tell: of statements, of who somebody is, and of rows that do not count. */
import { describe, expect, test } from 'vitest'
import { markedRows } from '../../src/domain/survey/receiving/answer-list-marks'
import { statementsOf } from '../../src/domain/question-set'
import { quickscan } from './list-round'
import { read, answersOf, statements, csv, person, answers } from './answer-list-reading'

const profession = quickscan.questionSet.unscored.profession.text

describe('headings in several rows', () => {
  test('SurveyMonkey: the question is above its parts', () => {
    const list = read(
      csv(
        [
          'Respondent ID',
          'Collector ID',
          'Start Date',
          `"${profession}"`,
          '"In hoeverre bent u het eens?"',
          ...statements.slice(1).map(() => ''),
        ].join(','),
        ['', '', '', 'Response', ...statements].join(','),
        ['118', '44', '11/02/2026 09:20:11', 'Gynaecoloog', ...answers(0)].join(','),
        ['119', '44', '11/02/2026 09:25:40', 'Gynaecoloog', ...answers(1)].join(','),
      ),
    )
    expect(list.columns.slice(0, 4)).toEqual(['identifying', 'identifying', 'identifying', 'profession'])
    expect(list.accepted.map(({ form }) => form.answers)).toEqual([answersOf(0), answersOf(1)])
  })

  test('EUSurvey: lines about the export above the headings', () => {
    const list = read(
      csv(
        'Alias,samenwerking',
        'Export Date,2-11-2026 10:00',
        '',
        ['Contribution ID', `"${profession}"`, ...statements].join(','),
        person('a1b2'),
      ),
    )
    expect(list.table.rows.map(({ number }) => number)).toEqual([5])
    expect(list.accepted).toHaveLength(1)
  })

  test('codes above the texts: the second row of headings is nobody', () => {
    const codes = statementsOf(quickscan.questionSet, 'quickscan').map(({ id }) => id)
    const list = read(
      csv(['id', 'V1', ...codes].join(','), ['id', `"${profession}"`, ...statements].join(','), person('1')),
    )
    expect(list.table.aside).toEqual([2])
    expect(list.accepted.map(({ number }) => number)).toEqual([3])
  })

  test('an ordinary list keeps its first row of headings and its first person', () => {
    const list = read(csv(['Naam', 'Functie', 'AMB-1', 'BES-1'].join(','), 'x,Gynaecoloog,tja,hm'))
    expect(list.table.headings).toEqual(['Naam', 'Functie', 'AMB-1', 'BES-1'])
    expect(list.table.rows).toHaveLength(1)
  })
})

describe('columns that say who somebody is', () => {
  const columnsOf = (heading: string, values: readonly string[]) =>
    read(csv(`"${heading}",Beroepsgroep,AMB-1`, ...values.map((value) => `"${value}",Gynaecoloog,4`))).columns

  test.each([
    'RecipientLastName',
    'ResponseId',
    'EndDate',
    'RecordedDate',
    'LocationLatitude',
    'Respondent ID',
    '_submitted_by',
    '_submission_time',
    '_uuid',
    'deviceid',
    'phonenumber',
    'start',
    'end',
    'Contribution ID',
    'Alias',
    'Created',
    'record_id',
    'Participant Id',
    'Naam respondent',
    'Naam invuller',
    'Ingevuld door',
    'Medewerker',
    'Praktijk',
    'Tel.',
    'Ingevuld op',
    'Gebruikers-ID',
    'Weergavenaam',
    'Functie/naam',
    'User display name',
  ])('by its heading: %s', (heading) => {
    expect(columnsOf(heading, ['x', 'x'])[0]).toBe('identifying')
  })

  test.each([
    ['e-mail addresses', ['a@b.nl', 'c@d.nl', '']],
    ['moments', ['2-11-2026 09:20', '2-11-2026 09:25']],
    ['telephone numbers', ['06 12345678', '+31 6 12345678']],
    ['something that is different for everybody', ['Jansen', 'de Vries', 'Bakker', 'Visser']],
  ])('by its values: %s', (_what, values) => {
    expect(columnsOf('Toelichting bij het veld', values)[0]).toBe('identifying')
  })

  test('names under "Functie" are not taken for professions', () => {
    const names = ['J. Jansen', 'P. de Vries', 'A. Bakker', 'C. Visser']
    const { columns } = read(csv('Functie,AMB-1', ...names.map((name) => `${name},4`)))
    expect(columns[0]).toBe('identifying')
    expect(read(csv('Functie,AMB-1', ...names.map(() => 'Verloskundige,4'))).columns[0]).toBe('profession')
  })

  test('one of each profession, in words of their own, is still the column of professions', () => {
    const own = ['verlosk. 1e lijn', 'gyn. zkh', 'kraam', 'kinderdokter', 'jgz']
    const { columns } = read(csv('Beroepsgroep,AMB-1', ...own.map((word) => `${word},4`)))
    expect(columns).toEqual(['profession', 'statement:AMB-1'])
  })

  test('answers that happen to be all different are answers', () => {
    expect(columnsOf('Vraag 1', ['1', '2', '3', '4', '5'])[0]).toBe('ignore')
  })
})

describe('rows that say of themselves that they do not count', () => {
  const marksOf = (heading: string, ...values: readonly string[]) => {
    const { table } = read(
      csv(`${heading},Beroepsgroep,AMB-1`, ...values.map((value) => `${value},Gynaecoloog,4`)),
    )
    const { test: tries, incomplete } = markedRows(table)
    return { test: [...tries], incomplete: [...incomplete] }
  }

  test.each([
    ['Status', ['IP Address', 'Survey Preview'], { test: [3], incomplete: [] }],
    ['Status', ['0', '1'], { test: [3], incomplete: [] }],
    ['Finished', ['True', 'False'], { test: [], incomplete: [3] }],
    ['Progress', ['100', '45'], { test: [], incomplete: [3] }],
    ['submitdate', ['2026-11-02 09:00:00', ''], { test: [], incomplete: [3] }],
    ['lastpage', ['5', '2'], { test: [], incomplete: [3] }],
    ['Response Type', ['completed', 'partial'], { test: [], incomplete: [3] }],
    ['Status', ['Voltooid', 'Niet voltooid'], { test: [], incomplete: [3] }],
    ['Respondent status', ['Completed', 'Disqualified'], { test: [], incomplete: [3] }],
    ['spiegel_complete', ['2', '0'], { test: [], incomplete: [3] }],
    ['Complete?', ['Complete', 'Incomplete'], { test: [], incomplete: [3] }],
    ['% voltooid', ['100', '50'], { test: [], incomplete: [3] }],
    ['Voltooiing', ['100 %', '40,5 %'], { test: [], incomplete: [3] }],
    ['Ingezonden op', ['2026-11-02', ''], { test: [], incomplete: [3] }],
    ['completed_at', ['2026-11-02', ''], { test: [], incomplete: [3] }],
    ['End Date', ['11/02/2026 09:20:11', ''], { test: [], incomplete: [3] }],
    ['Status', ['actief', 'akkoord'], { test: [], incomplete: [] }],
    [
      'Wat is uw rol in het VSV en bent u daar al mee bezig',
      ['bezig', 'bezig'],
      { test: [], incomplete: [] },
    ],
    ['Opmerking', ['', 'Test'], { test: [3], incomplete: [] }],
    ['Opmerking', ['Dit is een goede test van het VSV', ''], { test: [], incomplete: [] }],
  ])('%s: %j', (heading, values, expected) => {
    expect(marksOf(heading, ...values)).toEqual(expected)
  })
})
