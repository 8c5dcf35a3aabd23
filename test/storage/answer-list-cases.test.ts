/** Real exports and workbooks of other programs, each with what is right about it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { proposeColumns } from '../../src/domain/survey/receiving/answer-list-headings'
import { markedRows } from '../../src/domain/survey/receiving/answer-list-marks'
import { readRows, unknownValues } from '../../src/domain/survey/receiving/answer-list-rows'
import { statementsOf } from '../../src/domain/question-set'
import { readList } from '../../src/storage/answer-list/read-list'
import { listFixture, quickscan, tableIn } from './list-round'

function read(bytes: Uint8Array) {
  const outcome = readList(bytes)
  if (!outcome.ok) throw new Error(outcome.problem.code)
  const file = outcome.value
  const table = tableIn(file)
  const columns = proposeColumns(table.headings, quickscan, table.rows)
  return { file, table, columns, ...readRows(table, columns, {}, quickscan) }
}

const readCase = (name: string) => read(listFixture(`cases/${name}`))

const professions = ['VK1', 'GYN', 'KRZ', 'KND', 'VPO', 'VK1'] as const
/** Person 0 gives 1, 2, 3, 4, 5, 1 … to the sixteen statements, person 1 begins at 2, and so on. */
const answersOf = (person: number, without: readonly string[] = []) =>
  Object.fromEntries(
    statementsOf(quickscan.questionSet, 'quickscan')
      .map(({ id }, place) => [id, ((person + place) % 5) + 1] as const)
      .filter(([id]) => !without.includes(id)),
  )
const sixPeople = professions.map((professionId, person) => ({ professionId, answers: answersOf(person) }))
const formsOf = ({ accepted }: ReturnType<typeof read>) =>
  accepted.map(({ form: { professionId, answers } }) => ({ professionId, answers }))

describe('every person comes in exactly as filled in', () => {
  test.each([
    ['02-cellen-zonder-adres.xlsx', 'cells without an address'],
    ['05-sharedstrings-hoofdletter.xlsx', 'a part with other capitals than its relationship says'],
    ['11-verborgen-kolommen.xlsx', 'hidden columns'],
    ['12-titelregels-met-twee-cellen.xlsx', 'titles of two cells above the headings'],
    ['18-spatie-op-rij-1048576.xlsx', 'a space in the last row there can be'],
    ['23-workbook2.xlsx', 'a main part with another name'],
    ['25-cdata.xlsx', 'texts in CDATA'],
    ['cp850.csv', 'MS-DOS text'],
    ['nbsp-cijfer.csv', 'signs nobody sees beside the figures'],
    ['nextcloud-forms.csv', 'Nextcloud Forms'],
    ['pipe.csv', 'columns between vertical lines'],
    ['qualtrics-drie-kopregels.csv', 'the three heading rows of Qualtrics'],
  ])('%s (%s)', (name) => {
    const list = readCase(name)
    expect(list.refused).toEqual([])
    expect(formsOf(list)).toEqual(sixPeople)
  })
})

test('what Excel hides is named per row and per column', () => {
  expect(
    readCase('gefilterd.xlsx')
      .table.rows.filter(({ hidden }) => hidden === true)
      .map(({ number }) => number),
  ).toEqual([8, 9, 10, 11, 12, 13])
  const hidden = readCase('10-gefilterd-verborgen-rijen.xlsx').table.rows.filter((row) => row.hidden === true)
  expect(hidden.map(({ number }) => number)).toEqual([3, 5, 7])
  expect([...readCase('11-verborgen-kolommen.xlsx').file.hiddenColumns]).toEqual([1, 2, 3])
})

test('an error in a cell is never an answer that was skipped: it refuses its row until somebody says what it means', () => {
  const list = readCase('niet-beschikbaar.xlsx')
  expect(list.refused.map(({ number }) => number)).toEqual([2, 3, 4])
  expect(list.refused[0]?.faults).toContainEqual(
    expect.objectContaining({ kind: 'unknown-answer', value: '#N/B' }),
  )
  expect(unknownValues(list.table, list.columns, {}, quickscan)).toMatchObject([
    { kind: 'answer', value: '#N/B', rows: 3 },
  ])
  const chosen = readRows(list.table, list.columns, { 'answer:#N/B': '-' }, quickscan)
  expect(chosen.refused).toEqual([])
})

test('errors of every kind are shown as Dutch Excel shows them', () => {
  const { table } = readCase('19-foutwaarden.xlsx')
  const texts = table.rows.flatMap(({ cells }) => cells).filter((cell) => cell.startsWith('#'))
  expect(texts.length).toBeGreaterThan(0)
  expect(
    texts.filter((text) => !['#N/B', '#DEEL/0!', '#VERW!', '#WAARDE!', '#NAAM?'].includes(text)),
  ).toEqual([])
})

test('a chart that comes first is no sheet with answers, and is named', () => {
  const list = readCase('grafiekblad-eerst.xlsx')
  expect(list.file.sheets).toEqual([{ name: 'Antwoorden', hidden: false }])
  expect(list.file.others).toEqual(['Grafiek1'])
  expect(list.accepted).toHaveLength(6)
})

test('N/A of LimeSurvey is asked, not guessed', () => {
  const list = readCase('limesurvey-NA.csv')
  expect(unknownValues(list.table, list.columns, {}, quickscan)).toMatchObject([
    { kind: 'answer', value: 'N/A', rows: 6 },
  ])
  const asNotApplicable = readRows(list.table, list.columns, { 'answer:N/A': '-' }, quickscan)
  expect(asNotApplicable.accepted.map(({ form }) => form.answers)).toEqual(
    professions.map((_one, person) => answersOf(person, ['ZOR-1'])),
  )
})

test('MS-DOS and Mac text keeps its accents', () => {
  expect(readCase('cp850.csv').table.rows[0]?.cells.at(-1)).toBe('Patiënten')
  const mac = [...'Beroepsgroep;Vraag\nGYN;Pati'].map((sign) => sign.charCodeAt(0))
  const rest = [...'nten\n'].map((sign) => sign.charCodeAt(0))
  expect(read(new Uint8Array([...mac, 0x91, ...rest])).table.rows[0]?.cells[1]).toBe('Patiënten')
  const windows = read(new Uint8Array([...mac, 0xeb, ...rest]))
  expect(windows.table.rows[0]?.cells[1]).toBe('Patiënten')
})

test('accounts and names of Nextcloud are recognised and never read', () => {
  expect(readCase('nextcloud-forms.csv').columns.slice(0, 4)).toEqual(
    Array.from({ length: 4 }, () => 'identifying'),
  )
})

test('what Qualtrics adds says who somebody is, and which row was only a preview', () => {
  const list = readCase('qualtrics-drie-kopregels.csv')
  const kept = list.columns.map((target, place) =>
    target === 'identifying' ? list.table.headings[place] : '',
  )
  expect(kept.filter((heading) => heading !== '')).toEqual(
    expect.arrayContaining([
      'Start Date',
      'End Date',
      'IP Address',
      'Recorded Date',
      'Response ID',
      'Recipient Last Name',
      'Recipient First Name',
      'Recipient Email',
      'Location Latitude',
      'Location Longitude',
    ]),
  )
  expect(list.table.aside).toHaveLength(1)
})

/** The workbook of a case with its parts changed. */
function changed(change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(listFixture('cases/02-cellen-zonder-adres.xlsx'))
  change(parts)
  return zipSync(parts)
}
const inPart = (parts: Record<string, Uint8Array>, name: string, change: (xml: string) => string) => {
  const before = strFromU8(parts[name] ?? new Uint8Array())
  const after = change(before)
  if (after === before) throw new Error(`nothing changed in ${name}`)
  parts[name] = strToU8(after)
}
const sheet = 'xl/worksheets/sheet1.xml'

describe('workbooks of other programs', () => {
  test.each([
    ['backslashes', (name: string) => name.replaceAll('/', '\\')],
    ['a slash in front', (name: string) => `/${name}`],
    ['a full stop and a slash in front', (name: string) => `./${name}`],
  ])('%s in the names of parts', (_, renamed) => {
    const bytes = changed((parts) => {
      for (const name of Object.keys(parts)) {
        const content = parts[name]
        Reflect.deleteProperty(parts, name)
        if (content !== undefined) parts[renamed(name)] = content
      }
    })
    expect(formsOf(read(bytes))).toEqual(sixPeople)
  })

  test('rows without an address', () => {
    const bytes = changed((parts) => inPart(parts, sheet, (xml) => xml.replace(/<row r="\d+"/gu, '<row')))
    expect(formsOf(read(bytes))).toEqual(sixPeople)
  })

  test('strict markup, with another prefix', () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
    const prefixed = (xml: string) =>
      strict(xml)
        .replace(/<(\/?)([a-z]\w*)/giu, '<$1x:$2')
        .replace('xmlns=', 'xmlns:x=')
    const bytes = changed((parts) => {
      for (const name of ['_rels/.rels', 'xl/_rels/workbook.xml.rels']) inPart(parts, name, strict)
      for (const name of ['xl/workbook.xml', 'xl/sharedStrings.xml', sheet]) inPart(parts, name, prefixed)
    })
    expect(formsOf(read(bytes))).toEqual(sixPeople)
  })

  test('a time of day in ISO form refuses nothing', () => {
    const bytes = changed((parts) =>
      inPart(parts, sheet, (xml) => xml.replace('</row>', '<c r="Z1" t="d"><v>09:20:00</v></c></row>')),
    )
    expect(formsOf(read(bytes))).toEqual(sixPeople)
  })

  test('a formula that was never calculated is reported, and one that gives an empty text is empty', () => {
    const withCell = (cell: string) =>
      changed((parts) =>
        inPart(parts, sheet, (xml) => {
          const cells = [...xml.matchAll(/<c\b[^>]*>.*?<\/c>/gsu)]
          // The second cell of the second row: the answer of the first person to the first statement.
          const second = cells[20]
          if (second === undefined) throw new Error('no cell')
          return `${xml.slice(0, second.index)}${cell}${xml.slice(second.index + second[0].length)}`
        }),
      )
    for (const cell of ['<c><f>A1</f></c>', '<c><f>A1</f><v></v></c>', '<c t="str"><f>A1</f></c>'])
      expect(read(withCell(cell)).refused[0]?.faults).toContainEqual(
        expect.objectContaining({ value: '(formule zonder uitkomst)' }),
      )
    expect(read(withCell('<c t="str"><f>A1</f><v></v></c>')).refused).toEqual([])
  })
})

const statements = statementsOf(quickscan.questionSet, 'quickscan').map(({ text }) => `"${text}"`)
const profession = quickscan.questionSet.unscored.profession.text
const csv = (...lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`)
const person = (start: string, ...rest: readonly string[]) =>
  [start, 'Gynaecoloog', ...answers(0), ...rest].join(',')
const answers = (from: number) => statements.map((_one, place) => String(((from + place) % 5) + 1))

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

test('four million quotes in a list are read at once', () => {
  const parts = '""'.repeat(2_000_000)
  const { rows } = read(csv('Beroepsgroep;AMB-1;Tekst', `Gynaecoloog;4;"${parts}"`)).table
  expect(rows[0]?.cells[2]).toHaveLength(2_000_000)
})
