/** Published lists of norms with headings of their own: which file is one, and what every row becomes. */
import { describe, expect, it, test } from 'vitest'
import { normsOf } from '../../src/domain/question-set'
import { makeFrameworkWorkbook } from '../../src/report/workbook/framework-workbook'
import { idsOfTitles } from '../../src/storage/framework-file/ids-from-titles'
import { setOfList, tooManyIn } from '../../src/storage/framework-file/list-set'
import { readContentFile } from '../../src/storage/framework-file/read-file'
import { frameworkList as words } from '../../src/texts/framework/content/framework-list'
import {
  changedWorkbook,
  faultsIn,
  readWorkbook,
  sheetPart,
  smallFramework,
  smallNorm,
  withCell,
} from './framework-workbook'
import { csvReading, head, linesOf, readingOf, refusedOf, rowOf, workbookOf } from './published-list'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('a number and a text are enough', () => {
  const reading = csvReading('Nr;Omschrijving\n5.1;Er is beleid.\n5.2;Rollen zijn belegd.\n')

  test('nothing is invented: what the list does not say is empty', () => {
    expect(reading.norms.map(({ norm }) => norm)).toEqual([
      {
        id: '5.1',
        title: 'Er is beleid',
        text: 'Er is beleid.',
        howToShow: '',
        evidence: [],
        suggestion: { text: '', ownerRole: '', term: '', evidence: '' },
        sources: [],
        certainty: 'unknown',
        lastChecked: '',
        buildingBlockId: 'niet-in-bouwstenen-verdeeld',
        core: false,
        statementIds: [],
      },
      expect.objectContaining({ id: '5.2', core: false }),
    ])
  })

  test('and it is said what stays open', () => {
    expect(reading.open).toEqual([
      'howToShow',
      'evidence',
      'action',
      'ownerRole',
      'term',
      'actionEvidence',
      'source',
      'certainty',
      'lastChecked',
    ])
  })

  test('it becomes a sound framework with one theme, that our own workbook writes and reads back', async () => {
    const made = setOfList(reading, head)
    if (made.set?.kind !== 'kader') throw new Error('no framework')
    expect(made.set.themes.map(({ title }) => title)).toEqual([words.oneTheme])
    const again = readWorkbook(await makeFrameworkWorkbook(made.set))
    expect(again.set).toEqual(made.set)
  })
})

describe('which file is a list of somebody else', () => {
  test('our own workbook is not, whatever is wrong in it', async () => {
    expect(readWorkbook(await makeFrameworkWorkbook(smallFramework()))).toMatchObject({ notices: [] })
    const empty = await makeFrameworkWorkbook(smallFramework([smallNorm('A-1', { text: '' })]))
    expect(readWorkbook(empty)).toMatchObject({ set: null, problem: { code: 'set-file/faults' } })
    expect(readWorkbook(empty)).not.toHaveProperty('list')
  })

  test('in our own workbook a forgotten cell is a fault, and a dash says that nobody knows', async () => {
    const forgotten = await changedWorkbook(sheetPart('norms'), withCell('F2', ''))
    expect(faultsIn(forgotten)).toEqual(['Blad ‘Normen’, rij 2, kolom ‘Bewijsstukken’: is leeg; vul dit in.'])
    const open = smallNorm('A-1', { howToShow: '', sources: [], certainty: 'unknown', lastChecked: '' })
    const read = readWorkbook(await makeFrameworkWorkbook(smallFramework([open])))
    expect(read.set?.kind === 'kader' ? normsOf(read.set) : []).toEqual([open])
  })

  it.each([
    [
      'json that is damaged',
      'kader.json',
      '"kind": "kader", "norms": "1", \n "a": 1, "b"',
      'set-file/other-kind',
    ],
    ['a letter', 'brief.txt', 'Beste collega,\n\nHierbij de lijst.\n', 'set-file/other-kind'],
    ['a page of the web', 'lijst.csv', '<!doctype html><p>Nr;Norm', 'list/not-a-list'],
    ['headings alone', 'lijst.csv', 'Nr;Norm\n', 'list/no-rows'],
    ['one column', 'lijst.csv', 'Norm\nEr is beleid\nEr is meer\n', 'list/one-column'],
  ])('%s is none', (_what, name, text, code) => {
    const read = readContentFile(name, bytesOf(text))
    expect(read).toMatchObject({ set: null, problem: { code } })
    expect(read).not.toHaveProperty('list')
  })

  test('more than 10,000 rows are refused in a sentence', () => {
    const rows = Array.from({ length: 10_001 }, (_one, place) => `${String(place)};Norm ${String(place)}`)
    const read = readContentFile('lijst.csv', bytesOf(['Nr;Norm', ...rows].join('\n')))
    expect(read).toMatchObject({ set: null, problem: { code: 'list/too-many-rows' } })
  })
})

describe('chapters become themes', () => {
  test('a heading over the whole width, and a merged cell beside its rows', async () => {
    const wide = await workbookOf({
      Lijst: [
        rowOf('Nr', 'Titel', 'Eis'),
        [{ value: 'Beleid', columnSpan: 3 }, null, null],
        rowOf('1', 'Een', 'Er is beleid.'),
        [{ value: 'Mensen', columnSpan: 3 }, null, null],
        rowOf('2', 'Twee', 'Rollen zijn belegd.'),
      ],
    })
    expect(linesOf(readingOf('lijst.xlsx', wide))).toEqual([
      '1 | Beleid | Er is beleid.',
      '2 | Mensen | Rollen zijn belegd.',
    ])
    const tall = await workbookOf({
      Lijst: [
        rowOf('Hoofdstuk', 'Nr', 'Eis'),
        [{ value: 'Beleid', rowSpan: 2 }, { value: '1' }, { value: 'Er is beleid.' }],
        [null, { value: '2' }, { value: 'Er is meer.' }],
      ],
    })
    expect(linesOf(readingOf('lijst.xlsx', tall))).toEqual([
      '1 | Beleid | Er is beleid.',
      '2 | Beleid | Er is meer.',
    ])
  })

  test('a merged heading over the column of texts is no norm without a number', async () => {
    const bytes = await workbookOf({
      Lijst: [
        rowOf('Eis', 'Nr'),
        [{ value: 'Beleid en organisatie', columnSpan: 2 }, null],
        rowOf('Er is beleid.', '1'),
        rowOf('Een eis waarvan het nummer ontbreekt.', ''),
      ],
    })
    const reading = readingOf('lijst.xlsx', bytes)
    expect(linesOf(reading)).toEqual(['1 | Beleid en organisatie | Er is beleid.'])
    expect(refusedOf(reading)).toEqual({ 4: words.refused.noNumber })
  })

  test('a number with a title and no text, when the next number continues it', () => {
    const reading = csvReading('Nr;Titel;Norm\n5;Beleid;\n5.1;Een;Er is beleid.\n6;Los;\n7.1;Twee;Nog een.\n')
    expect(linesOf(reading)).toEqual(['5.1 | 5 Beleid | Er is beleid.', '7.1 | 5 Beleid | Nog een.'])
    expect(reading.chapters).toEqual([{ row: 2, title: '5 Beleid', norms: 2 }])
    expect(refusedOf(reading)).toEqual({ 4: words.refused.noText('6') })
  })

  test('a row without a number between a chapter and its first norm does not hide that it is one', () => {
    const reading = csvReading('Nr;Titel;Norm\n5;Beleid;\n;Zomaar;Een tekst.\n5.1;Een;Er is beleid.\n')
    expect(linesOf(reading)).toEqual(['5.1 | 5 Beleid | Er is beleid.'])
    expect(refusedOf(reading)).toEqual({ 3: words.refused.noNumber })
  })

  test('norms before the first chapter are not lost', () => {
    const made = setOfList(csvReading('Thema;Nr;Norm\n;1;Eerst.\nMensen;2;Dan.\n'), head)
    expect(made.set?.themes.map(({ title }) => title)).toEqual([words.noTheme, 'Mensen'])
  })

  test('the id of a theme is its title, so that the next version has the same', () => {
    expect(idsOfTitles()('5. Beleid & Organisatie (ñ)')).toBe('5-beleid-organisatie-n')
    expect(idsOfTitles(['beleid'])('Beleid')).toBe('beleid-2')
    expect(idsOfTitles()('…')).toBe('deel')
  })
})

describe('a row that cannot come along says why, and the others come', () => {
  test('without a number, without a text, twice, or with a number that is none', () => {
    const reading = csvReading(
      [
        'Nr;Titel;Norm',
        '1;Een;Tekst.',
        ';Twee;Zonder nummer.',
        '3;;',
        '1;Vier;Nog eens.',
        '!!;Vijf;Tekst.',
        '',
      ].join('\n'),
    )
    expect(linesOf(reading)).toEqual(['1 |  | Tekst.'])
    expect(refusedOf(reading)).toEqual({
      3: words.refused.noNumber,
      4: words.refused.noText('3'),
      5: words.refused.duplicate('1', 2),
      6: words.refused.badNumber('!!'),
    })
  })

  test('5.10 that a spreadsheet made 5.1 is recognised', async () => {
    const bytes = await workbookOf({
      Lijst: [rowOf('Nr', 'Eis'), [{ value: 5.1 }, { value: 'Een.' }], [{ value: 5.1 }, { value: 'Tien.' }]],
    })
    expect(refusedOf(readingOf('lijst.xlsx', bytes))[3]).toContain('5.10')
  })

  test('a formula in a cell that is read, by its address; in another column it does not matter', async () => {
    const bytes = await workbookOf({
      Lijst: [
        rowOf('Nr', 'Eis', 'Telling'),
        [{ value: '1' }, { value: 'Een.' }, { type: 'Formula', value: '=1+1' }],
        [{ value: '2' }, { type: 'Formula', value: '=B2' }, { value: '' }],
      ],
    })
    const reading = readingOf('lijst.xlsx', bytes)
    expect(linesOf(reading)).toEqual(['1 |  | Een.'])
    expect(refusedOf(reading)).toEqual({ 3: words.refused.formula('B3') })
  })

  test('texts that are too long, and values that mean nothing', () => {
    const reading = csvReading(
      [
        'Nr;Norm;Zekerheid;Kern;Webadres;Laatst gecontroleerd',
        `1;${'x'.repeat(4001)};;;;`,
        '2;Tekst.;misschien;;;',
        '3;Tekst.;;soms;;',
        '4;Tekst.;;;geen adres;30-02-2026',
        '5;Tekst.;gelezen;x;https://voorbeeld.nl/;29-11-2026',
      ].join('\n'),
    )
    expect(Object.keys(refusedOf(reading))).toEqual(['2', '3', '4', '5'])
    expect(refusedOf(reading)[2]).toBe('Kolom ‘Norm’ is te lang; gebruik hoogstens 4000 tekens.')
    for (const [row, column] of [
      [3, 'Zekerheid'],
      [4, 'Kern'],
      [5, 'Laatst gecontroleerd'],
    ] as const)
      expect(refusedOf(reading)[row]).toContain(`Kolom ‘${column}’`)
    expect(reading.norms[0]?.norm).toMatchObject({
      certainty: 'read',
      core: true,
      sources: [{ title: 'https://voorbeeld.nl/', year: '', url: '' }],
      lastChecked: '2026-11-29',
    })
  })

  test('a number that an id cannot hold gets another form, which is said', () => {
    const reading = csvReading('Nr;Norm\n§ 3 (b);Tekst.\n4.;Tekst.\n')
    expect(reading.norms.map(({ norm }) => norm.id)).toEqual(['3-b', '4'])
    expect(reading.renumbered).toEqual([{ from: '§ 3 (b)', to: '3-b' }])
  })
})

describe('a list that is too large for a framework is refused as a whole', () => {
  const listOf = (count: number, theme: (place: number) => string) =>
    csvReading(
      [
        'Thema;Nr;Norm',
        ...Array.from(
          { length: count },
          (_one, place) => `${theme(place)};N-${String(place)};Er is beleid over ${String(place)}.`,
        ),
      ].join('\n'),
    )

  test('10,000 norms', () => {
    expect(tooManyIn(listOf(10_000, () => ''))).toBe(words.tooMany.norms(10_000, 2000))
  })

  test('501 norms in a theme, and 61 themes; one less is enough', () => {
    expect(tooManyIn(listOf(501, () => 'Beleid'))).toBe(words.tooMany.inTheme('Beleid', 501, 500))
    expect(tooManyIn(listOf(61, (place) => `Thema ${String(place)}`))).toBe(words.tooMany.themes(61, 60))
    const most = listOf(500, (place) => `Thema ${String(place % 60)}`)
    expect(tooManyIn(most)).toBeNull()
    expect(setOfList(most, head).set).not.toBeNull()
  })
})
