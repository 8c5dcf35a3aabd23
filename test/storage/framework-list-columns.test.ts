/** Published lists of norms: reading the file, finding the list and its headings, and what each column holds. */
import { describe, expect, it, test } from 'vitest'
import { listColumnFaults, proposeListColumns } from '../../src/storage/framework-file/list-columns'
import { linesOf, listIn, proposedFor, readingOf, rowOf, withSheet, workbookOf } from './published-list'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('csv as programs write it', () => {
  const text = 'Nummer;Hoofdstuk;Norm\n1;Één;Cliënten krijgen uitleg\n2;Één;Patiënten ook\n'
  const expected = ['1 | Één | Cliënten krijgen uitleg', '2 | Één | Patiënten ook']
  const latin1 = (one: string) => new Uint8Array(Buffer.from(one, 'latin1'))

  it.each([
    ['semicolons in UTF-8', bytesOf(text)],
    ['semicolons in Windows-1252', latin1(text)],
    ['commas with a byte order mark', bytesOf(`\uFEFF${text.replaceAll(';', ',')}`)],
    ['tabs', bytesOf(text.replaceAll(';', '\t'))],
    ['a first line that names the separator', bytesOf(`sep=;\r\n${text.replaceAll('\n', '\r\n')}`)],
  ])('%s', (_what, bytes) => {
    expect(linesOf(readingOf('lijst.csv', bytes))).toEqual(expected)
  })
})

describe('which column is which', () => {
  it.each([
    [
      ['Nr.', 'Titel', 'Beheersmaatregel', 'Toelichting'],
      ['number', 'title', 'text', 'howToShow'],
    ],
    [
      ['ID', 'Domein', 'Eis', 'Bron'],
      ['number', 'theme', 'text', 'source'],
    ],
    [
      ['Control', 'Nummer', 'Omschrijving', 'Opmerking'],
      ['title', 'number', 'text', 'ignore'],
    ],
    [
      ['Nummer', 'Thema', 'Titel', 'Norm', 'Kern', 'Vervangt'],
      ['number', 'theme', 'title', 'text', 'core', 'replaces'],
    ],
  ])('%j', (headings, columns) => {
    expect(proposeListColumns(headings)).toEqual(columns)
  })

  test('a column called "Norm" with numbers in it is the number, and the longest texts are the text', () => {
    const sentence = 'De zorgaanbieder heeft dit geregeld en vastgelegd.'
    const { columns } = proposedFor(
      listIn('lijst.csv', bytesOf(`Norm;Wat\n1.1;${sentence}\n1.2;${sentence}\n`)),
    )
    expect(columns).toEqual(['number', 'text'])
  })

  test('without a number or a text, or with one twice, nothing can be read', () => {
    expect(listColumnFaults(['ignore', 'title'])).toEqual([{ kind: 'no-number' }, { kind: 'no-text' }])
    expect(listColumnFaults(['number', 'text', 'text'])).toEqual([{ kind: 'twice', column: 'text' }])
    expect(listColumnFaults(['number', 'text', 'ignore', 'ignore'])).toEqual([])
  })
})

describe('where the list is', () => {
  test('headings under a title and an empty row, on the second sheet, are found', async () => {
    const bytes = await workbookOf({
      Leeswijzer: [rowOf('Over deze lijst', 'Uitgave 2026'), rowOf('Van de uitgever', 'Versie 2')],
      Normen: [
        rowOf('Normenlijst 2026', 'versie 2'),
        rowOf(''),
        rowOf('Nr', 'Eis'),
        rowOf('U.01', 'Er is beleid.'),
      ],
    })
    const file = listIn('lijst.xlsx', bytes)
    expect(file.sheets[file.chosen]?.name).toBe('Normen')
    expect(proposedFor(file).at).toEqual({ first: 3, count: 1 })
    expect(linesOf(proposedFor(file).reading)).toEqual(['U.01 |  | Er is beleid.'])
  })

  test('hidden columns are told, and hidden rows come along', async () => {
    const plain = await workbookOf({
      Lijst: [rowOf('Nr', 'Eis'), rowOf('1', 'Er is beleid.'), rowOf('2', 'Er is meer.')],
    })
    const bytes = withSheet(plain, (xml) =>
      xml
        .replace('<sheetData>', '<cols><col min="2" max="2" width="9" hidden="1"/></cols><sheetData>')
        .replace(/<row r="3"/u, '<row hidden="1" r="3"'),
    )
    const file = listIn('lijst.xlsx', bytes)
    expect([...file.hiddenColumns]).toEqual([1])
    expect(proposedFor(file).reading).toMatchObject({ hiddenRows: 1, norms: [{ row: 2 }, { row: 3 }] })
  })
})
