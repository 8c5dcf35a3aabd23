/** Real exports and workbooks of other programs, each with what is right about it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readRows, unknownValues } from '../../src/domain/survey/receiving/answer-list-rows'
import { listFixture, quickscan } from './list-round'
import { read, answersOf, csv } from './answer-list-reading'

const readCase = (name: string) => read(listFixture(`cases/${name}`))

const professions = ['VK1', 'GYN', 'KRZ', 'KND', 'VPO', 'VK1'] as const
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

test('four million quotes in a list are read at once', () => {
  const parts = '""'.repeat(2_000_000)
  const { rows } = read(csv('Beroepsgroep;AMB-1;Tekst', `Gynaecoloog;4;"${parts}"`)).table
  expect(rows[0]?.cells[2]).toHaveLength(2_000_000)
})
