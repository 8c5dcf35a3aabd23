/** Lists that cannot be read, and what is told; and csv written and read back. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { proposeColumns } from '../../src/domain/survey/receiving/answer-list-headings'
import { exampleHeadings } from '../../src/domain/survey/receiving/answer-list-example'
import { LARGEST_LIST } from '../../src/domain/list/list'
import { readCsv, writeCsv } from '../../src/storage/list/csv'
import { readList } from '../../src/storage/list/read-list'
import { listFixture, quickscan, tableIn } from './list-round'

const text = (content: string) => new TextEncoder().encode(content)

function problemOf(bytes: Uint8Array, sheet?: number) {
  const outcome = readList(bytes, sheet)
  if (outcome.ok) throw new Error('This should have been refused')
  return outcome.problem
}

function tableOf(bytes: Uint8Array) {
  const outcome = readList(bytes)
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return tableIn(outcome.value)
}

/** The workbook of the fixtures with some parts replaced. */
function workbook(changes: Readonly<Record<string, string | null>>): Uint8Array {
  const parts = unzipSync(listFixture('excel.xlsx'))
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) Reflect.deleteProperty(parts, name)
    else parts[name] = strToU8(content)
  }
  return zipSync(parts)
}

const sheet = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`
const packageRelations = (main: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${main}"/></Relationships>`
const second = 'xl/worksheets/sheet2.xml'

const rows = (count: number) => `a;b\n${'4;5\n'.repeat(count)}`

describe('each list that cannot be read gets its own sentence', () => {
  const broken: readonly (readonly [string, string, () => Uint8Array])[] = [
    ['an empty file', 'list/empty', () => new Uint8Array()],
    ['only empty lines', 'list/empty', () => text('\uFEFF\r\n \r\n')],
    ['more than 20 MB', 'list/too-big', () => new Uint8Array(LARGEST_LIST.bytes + 1)],
    ['a picture', 'list/not-a-list', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['a web page', 'list/not-a-list', () => text('<!DOCTYPE html><p>Beste, dit is; geen lijst</p>')],
    ['a JSON file', 'list/not-a-list', () => text('{"a": 1, "b": [2, 3]}')],
    ['one column', 'list/one-column', () => text('Beroepsgroep\nGynaecoloog\n')],
    ['headings only', 'list/no-rows', () => text('a;b\r\n;\r\n')],
    ['a quote that never closes', 'list/open-quote', () => text('a;b\n1;2\n3;"vier\n5;6\n')],
    ['10,001 rows', 'list/too-many-rows', () => text(rows(10_001))],
    ['301 columns', 'list/too-many-columns', () => text(`${'x;'.repeat(300)}x\n${'1;'.repeat(300)}1\n`)],
    ['an old .xls or a password', 'list/old-excel', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])],
    ['a zip of something else', 'list/not-excel', () => zipSync({ 'word/document.xml': strToU8('<a/>') })],
    ['a workbook cut short', 'list/damaged', () => listFixture('excel.xlsx').slice(0, 3000)],
    ['a workbook without sheets', 'list/damaged', () => workbook({ 'xl/workbook.xml': '<workbook/>' })],
    ['a workbook without its sheet', 'list/damaged', () => workbook({ [second]: null })],
    [
      'a cell beyond Excel',
      'list/damaged',
      () => workbook({ [second]: sheet('<row r="1"><c r="A9999999"><v>1</v></c></row>') }),
    ],
    [
      'a row beyond Excel',
      'list/damaged',
      () => workbook({ [second]: sheet('<row r="999999999"><c r="A1"><v>1</v></c></row>') }),
    ],
    [
      'a workbook with 20,000 rows',
      'list/too-many-rows',
      () => workbook({ [second]: sheet('<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(20_000)) }),
    ],
    [
      'a binary workbook',
      'list/binary-excel',
      () => workbook({ '_rels/.rels': packageRelations('xl/workbook.bin') }),
    ],
    [
      'a workbook with 16,384 columns',
      'list/too-many-columns',
      () => workbook({ [second]: sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>') }),
    ],
    ['a zip bomb', 'list/too-unpacked', () => workbook({ 'xl/big.xml': ' '.repeat(101 * 1024 * 1024) })],
    [
      'a zip with a way out',
      'list/damaged',
      () => zipSync({ 'xl/workbook.xml': strToU8('<a/>'), '../../x.xml': strToU8('<a/>') }),
    ],
  ]

  test.each(broken)('%s (%s)', (_what, code, bytes) => {
    const problem = problemOf(bytes())
    expect(problem.code).toBe(code)
    expect(problem.message).toContain('niets ingelezen')
  })

  test('no two faults share a sentence', () => {
    const problems = broken.map(([, , bytes]) => problemOf(bytes()))
    const sentences = new Map(problems.map(({ code, message }) => [code, message]))
    expect(new Set(sentences.values()).size).toBe(sentences.size)
    expect(sentences.size).toBe(13)
  })

  test('a sheet that is not there', () => {
    expect(problemOf(listFixture('excel.xlsx'), 7).code).toBe('list/no-sheet')
  })
})

describe('a csv file', () => {
  test('keeps line breaks, separators and quotes inside a quoted cell', () => {
    const table = tableOf(text('\uFEFFnaam;tekst\r\n"a;b";"Regel 1\nRegel ""2"""\r\nc;d "e" f\r\n'))
    expect(table.rows).toEqual([
      { number: 2, cells: ['a;b', 'Regel 1\nRegel "2"'] },
      { number: 3, cells: ['c', 'd "e" f'] },
    ])
  })

  test.each([';', ',', '\t'])('finds out that %j separates the columns', (separator) => {
    const table = tableOf(text(['a', '"x, y; z"', 'c\n1', '4,0'.replace(',', '.'), '5'].join(separator)))
    expect(table.headings).toHaveLength(3)
  })

  test('takes a first line sep=, at its word, and still counts it as a row', () => {
    const table = tableOf(text('sep=,\r\na;x,b\r\n1;2,3\r\n'))
    expect(table).toEqual({ headings: ['a;x', 'b'], rows: [{ number: 3, cells: ['1;2', '3'] }], aside: [] })
  })

  test('one row with a comma too many does not change what separates the rest', () => {
    const table = tableOf(text('a;b;c\n1;x, y, z, q;3\n1;2;3\n1;2;3;4\n'))
    expect(table.headings).toEqual(['a', 'b', 'c'])
    expect(table.rows.at(-1)?.cells).toEqual(['1', '2', '3', '4'])
  })

  test('is read as windows-1252 when it is not UTF-8, and as UTF-16 when it says so', () => {
    const old = new Uint8Array(
      [...'caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9, 0x3b, 0x80, 10, 49, 59, 50),
    )
    expect(tableOf(old).headings).toEqual(['café', '€'])
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...'é;b\n1;2'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ])
    expect(tableOf(utf16).headings).toEqual(['é', 'b'])
  })

  test('counts rows as Excel does: empty rows are left out but keep their number', () => {
    const table = tableOf(text('Titel\n\na;b\n1;2\n;\n3;4\n'))
    expect(table.rows.map(({ number }) => number)).toEqual([4, 6])
  })

  test('of exactly 10,000 rows and 300 columns is read', () => {
    expect(tableOf(text(rows(10_000))).rows).toHaveLength(10_000)
    expect(tableOf(text(`${'x;'.repeat(299)}x\n1\n`)).headings).toHaveLength(300)
  })
})

describe('what we write', () => {
  test('is Dutch csv that our own reader gives back to the letter', () => {
    const written = [
      ['Beroepsgroep', 'Tekst; met "alles"', 'regel 1\nregel 2'],
      ['é€', '', ' 4,0 '],
    ]
    const bytes = writeCsv(written)
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toContain('Beroepsgroep;"Tekst; met ""alles""";')
    expect(readCsv(bytes)).toEqual({
      ok: true,
      value: [written[0], ['é€', '', '4,0']],
    })
  })

  test.each(['=1+1', '+31', '-2', '@som', '\tx'])('never lets %j become a formula', (cell) => {
    expect(new TextDecoder().decode(writeCsv([[cell]]))).toMatch(/^\uFEFF?"?'/)
  })

  test('an empty example list is recognised completely when it comes back', () => {
    const headings = exampleHeadings(quickscan)
    expect(headings).toHaveLength(22)
    const read = readCsv(writeCsv([headings]))
    const columns = proposeColumns(read.ok ? (read.value[0] ?? []) : [], quickscan)
    expect(columns).toEqual([
      'profession',
      'role',
      ...headings.slice(2, 18).map((heading) => `statement:${heading.slice(0, 5)}`),
      'priorities',
      'phase',
      'keep',
      'improve',
    ])
  })
})
