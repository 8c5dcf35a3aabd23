import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/universal'
import { normsOf } from '../../src/domain/question-set'
import { makeFrameworkWorkbook } from '../../src/report/workbook/framework-workbook'
import { readContentFile } from '../../src/storage/framework-file/read-file'
import { frameworkSets, mirrorSet } from '../../src/storage/built-in-sets'
import {
  changedWorkbook,
  faultsIn,
  readWorkbook,
  sheetPart,
  smallFramework,
  smallNorm,
  withCell,
} from './framework-workbook'

/** Names every object of JavaScript has, and what Excel reads as one character. */
const TAKEN_NAMES = [
  ...Object.getOwnPropertyNames(Object.prototype),
  '_x0041_',
  '_x202E_2026',
  '_x005F_x0041_',
]

const json = (value: unknown) => strToU8(JSON.stringify(value))

describe('a framework that goes out and comes back', () => {
  it.each(frameworkSets.map((set) => [set.id, set] as const))(
    '%s is the same after Excel',
    async (_id, set) => {
      expect(readWorkbook(await makeFrameworkWorkbook(set))).toEqual({ set, notices: [] })
    },
  )

  it.each([...frameworkSets, mirrorSet].map((set) => [set.id, set] as const))(
    '%s is the same after JSON',
    async (_id, set) => {
      expect(readContentFile('set.json', json(set))).toEqual({ set, notices: [] })
    },
  )

  it('keeps what is awkward in a cell: lines, apostrophes, signs of formulas, lists with gaps', async () => {
    const set = smallFramework([
      smallNorm('A-1', {
        text: '=1+1 is geen som,\nmaar tekst',
        howToShow: "'=ook dit",
        evidence: ['- een streepje', 'met\neen regeleinde', '<b> & "zo"'],
        sources: [
          { title: 'Eerste', year: '', url: '' },
          { title: '@Tweede', year: '2025', url: 'https://voorbeeld.nl/a' },
          { title: 'Derde', year: '', url: '' },
        ],
        core: false,
        statementIds: ['REL-1', 'BES-6'],
        replaces: ['OUD-1', 'OUD-2'],
        short: true,
        seeAlso: ['OVE-18', 'OVE-20'],
      }),
      smallNorm('A-2', { replaces: [], certainty: 'partly', short: false }),
    ])
    expect(readWorkbook(await makeFrameworkWorkbook(set))).toEqual({ set, notices: [] })
  })

  it.each(TAKEN_NAMES)('keeps a text that is exactly %s', async (word) => {
    const norm = smallNorm('A-1', {
      ...{ title: word, text: word, howToShow: word, evidence: [word, 'Verslag'] },
      suggestion: { text: word, ownerRole: word, term: word, evidence: word },
      sources: [{ title: word, year: '', url: '' }],
    })
    const set = { ...smallFramework([norm]), title: word, disclaimer: word }
    const id = word.startsWith('_') ? 'T1' : word
    const named = { ...set, themes: [{ id, title: word, norms: [norm] }] }
    expect(readWorkbook(await makeFrameworkWorkbook(named))).toEqual({ set: named, notices: [] })
  })

  it('takes what people type: dates, titles instead of ids, capitals, other order of rows', async () => {
    const bytes = await changedWorkbook(sheetPart('norms'), (xml) =>
      withCell(
        'O2',
        '3-11-2026',
      )(withCell('B2', 'thema EEN')(withCell('P2', 'Bouwsteen een')(withCell('Q2', 'JA')(xml)))),
    )
    const { set } = readWorkbook(bytes)
    expect(set?.kind === 'kader' ? normsOf(set)[0] : null).toMatchObject({
      lastChecked: '2026-11-03',
      buildingBlockId: 'BK1',
      core: true,
    })
  })

  it('reads a workbook from before there was a short test, or a reference to another list', async () => {
    const set = smallFramework()
    const bytes = await changedWorkbook(sheetPart('norms'), (xml) =>
      withCell('T1', '')(withCell('U1', '')(xml)),
    )
    expect(readWorkbook(bytes)).toEqual({ set, notices: [] })
  })

  it('refuses the empty template with what must be filled in', async () => {
    const faults = faultsIn(await makeFrameworkWorkbook(null))
    expect(faults).toContain('Blad ‘Kader’, rij 2, kolom ‘Kenmerk’: is leeg; vul dit in.')
    expect(faults).toContain('Blad ‘Normen’: er staat niets onder de koppen; vul minstens één rij in.')
  })
})

describe('of every fault in a workbook the sheet, row and column are named', () => {
  it('a number that is used twice, and one that is missing', async () => {
    const norms = [smallNorm('A-1'), smallNorm('A-1'), smallNorm('A-3')]
    const set = smallFramework(norms)
    expect(faultsIn(await makeFrameworkWorkbook(set))).toEqual([
      'Blad ‘Normen’, rij 3, kolom ‘Nummer’: ‘A-1’ komt vaker voor; geef elke rij een eigen kenmerk.',
    ])
    const missing = await changedWorkbook(sheetPart('norms'), withCell('A2', ' '))
    expect(faultsIn(missing)).toEqual(['Blad ‘Normen’, rij 2, kolom ‘Nummer’: is leeg; vul dit in.'])
  })

  it('a norm without a theme, and references that lead nowhere', async () => {
    const none = await changedWorkbook(sheetPart('norms'), withCell('B3', ''))
    expect(faultsIn(none)).toEqual([
      'Blad ‘Normen’, rij 3, kolom ‘Thema’: is leeg; kies een kenmerk van het blad Thema’s.',
    ])
    const unknown = await changedWorkbook(sheetPart('norms'), (xml) =>
      withCell('B2', 'T9')(withCell('P3', 'BK9')(xml)),
    )
    expect(faultsIn(unknown)).toEqual([
      'Blad ‘Normen’, rij 2, kolom ‘Thema’: ‘T9’ staat niet op het blad Thema’s; voeg het daar toe of kies een ander.',
      'Blad ‘Normen’, rij 3, kolom ‘Bouwsteen’: ‘BK9’ staat niet op het blad Bouwstenen; voeg het daar toe of kies een andere.',
    ])
  })

  it('every fault at once, in the order of the workbook', async () => {
    const set = smallFramework([
      smallNorm('A-1', { title: '' }),
      smallNorm('goed fout', { sources: [{ title: 'Bron', year: '', url: 'voorbeeld.nl' }] }),
    ])
    const faults = faultsIn(await makeFrameworkWorkbook({ ...set, version: 'nieuw', title: '' }))
    expect(faults).toEqual([
      expect.stringMatching(/^Blad ‘Kader’, rij 3, kolom ‘Versie’: moet een versie zijn/u),
      'Blad ‘Kader’, rij 5, kolom ‘Titel’: is leeg; vul dit in.',
      'Blad ‘Normen’, rij 2, kolom ‘Titel’: is leeg; vul dit in.',
      expect.stringMatching(/^Blad ‘Normen’, rij 3, kolom ‘Nummer’: mag alleen letters/u),
      expect.stringMatching(/^Blad ‘Normen’, rij 3, kolom ‘Webadres’: moet leeg zijn of beginnen/u),
    ])
  })

  it('words that are not among the choices, and lines without a source', async () => {
    const bytes = await changedWorkbook(sheetPart('norms'), (xml) =>
      withCell('N2', 'misschien')(withCell('Q2', 'x')(withCell('L2', '2024\n2025')(xml))),
    )
    expect(faultsIn(bytes)).toEqual([
      'Blad ‘Normen’, rij 2, kolom ‘Jaar’: heeft meer regels dan de kolom ‘Bron’; zet bij elke bron één regel.',
      'Blad ‘Normen’, rij 2, kolom ‘Zekerheid’: heeft een onbekende waarde; kies gelezen, deels of eigen uitwerking.',
      'Blad ‘Normen’, rij 2, kolom ‘Kern’: moet ja of nee zijn.',
    ])
  })

  it('a formula, also when it shows something sound', async () => {
    const bytes = await changedWorkbook(sheetPart('norms'), (xml) =>
      xml.replace(/<c r="D2"[^>]*>.*?<\/c>/su, '<c r="D2" t="str"><f>"een"&amp;"twee"</f><v>eentwee</v></c>'),
    )
    expect(faultsIn(bytes)).toEqual([
      'Blad ‘Normen’, cel D2: hier staat een formule; kopieer de cel en plak haar als waarde, zodat vaststaat wat er staat.',
    ])
  })

  it('merged cells', async () => {
    const bytes = await changedWorkbook(sheetPart('norms'), (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>'),
    )
    expect(faultsIn(bytes)).toEqual([
      'Blad ‘Normen’, cel B2:B3: deze cellen zijn samengevoegd; maak dat ongedaan en vul elke cel zelf.',
    ])
  })

  it('a heading that is missing, and one that is there twice', async () => {
    const gone = await changedWorkbook(sheetPart('norms'), withCell('D1', 'Iets anders'))
    expect(faultsIn(gone)).toEqual([
      'Blad ‘Normen’, rij 1: de kolom ‘Norm’ ontbreekt; neem de koppen over uit het sjabloon.',
    ])
    const twice = await changedWorkbook(sheetPart('norms'), withCell('D1', 'Titel'))
    expect(faultsIn(twice)).toContain(
      'Blad ‘Normen’, rij 1, kolom ‘Titel’: deze kop komt twee keer voor; haal er één weg.',
    )
  })

  it('a theme without norms', async () => {
    const set = smallFramework()
    const bytes = await makeFrameworkWorkbook({
      ...set,
      themes: [...set.themes, { id: 'T2', title: 'Leeg thema', norms: [] }],
    })
    expect(faultsIn(bytes)).toEqual([
      'Blad ‘Thema’s’, rij 3: dit thema heeft geen normen; haal het weg of geef er een norm aan.',
    ])
  })

  it('fifty at most, and says so', async () => {
    const norms = Array.from({ length: 80 }, (_, index) => smallNorm(`A-${String(index)}`, { text: '' }))
    const file = readWorkbook(await makeFrameworkWorkbook(smallFramework(norms)))
    expect(file.set === null ? [file.faults.length, file.problem.message] : null).toEqual([
      50,
      'In dit bestand staan 50 fouten of meer; u ziet de eerste 50. Er is niets veranderd.',
    ])
  })

  it('thousands of rows', async () => {
    const bytes = await changedWorkbook(sheetPart('norms'), (xml) =>
      xml.replace('</sheetData>', `${'<row><c t="str"><v>x</v></c></row>'.repeat(5000)}</sheetData>`),
    )
    expect(faultsIn(bytes)).toEqual([
      'Blad ‘Normen’: dit blad heeft meer dan 5000 rijen; controleer of dit het goede bestand is.',
    ])
  })
})

it('names a cell with an error, also in a column that may be empty, and reads text in CDATA', async () => {
  const error = await changedWorkbook(sheetPart('norms'), (xml) =>
    xml.replace('</row></sheetData>', '<c t="e"><v>#N/A</v></c></row></sheetData>'),
  )
  expect(faultsIn(error).join()).toContain('hier staat een fout of een onleesbare waarde')
  const inCdata = await changedWorkbook(sheetPart('norms'), withCell('C2', '<![CDATA[Tekst & meer]]>'))
  expect(JSON.stringify(readWorkbook(inCdata).set)).toContain('Tekst & meer')
})

describe('what is hidden is read, and mentioned', () => {
  it('a hidden sheet, hidden rows, other sheets and other columns', async () => {
    const hiddenSheet = await changedWorkbook('xl/workbook.xml', (xml) =>
      xml.replace(/(<sheet [^>]*name="Normen")/u, '$1 state="hidden"'),
    )
    expect(readWorkbook(hiddenSheet)).toMatchObject({
      set: { id: 'proef' },
      notices: ['Het blad ‘Normen’ is verborgen. Het is wel meegelezen.'],
    })
    const hiddenRow = await changedWorkbook(sheetPart('norms'), (xml) =>
      xml.replace('<row r="3"', '<row hidden="1" r="3"'),
    )
    const read = readWorkbook(hiddenRow)
    expect(read).toMatchObject({
      notices: ['Op het blad ‘Normen’ is 1 rij verborgen. Die is wel meegelezen.'],
    })
    expect(read.set?.kind === 'kader' ? normsOf(read.set).length : 0).toBe(2)
    const renamed = await changedWorkbook('xl/workbook.xml', (xml) =>
      xml.replace('name="Uitleg"', 'name="Kladblok"'),
    )
    expect(readWorkbook(renamed)).toMatchObject({
      notices: ['Het blad ‘Kladblok’ hoort niet bij een kader en is niet gelezen.'],
    })
  })
})

describe('a file that is no framework is not taken in, and one sentence says why', () => {
  const refused = async (name: string, bytes: Uint8Array) => {
    const file = readContentFile(name, bytes)
    expect(file.set).toBeNull()
    return file.set === null ? file.problem.code : ''
  }

  it.each([
    ['an empty file', 'leeg.xlsx', new Uint8Array(), 'set-file/empty'],
    ['a csv that was renamed', 'kader.xlsx', strToU8('nummer;norm\nA-1;tekst\n'), 'set-file/list'],
    ['an .xls', 'kader.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'set-file/old-excel'],
    ['a picture', 'kader.json', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'set-file/other-kind'],
    ['a text', 'kader.txt', strToU8('Beste collega,'), 'set-file/other-kind'],
    [
      'a Word document',
      'kader.xlsx',
      zipSync({ 'word/document.xml': strToU8('<w/>') }),
      'set-file/not-excel',
    ],
    ['half a workbook', 'kader.xlsx', strToU8('PK\u0003\u0004half'), 'set-file/damaged'],
    ['broken JSON', 'kader.json', strToU8('{"kind": "kader",'), 'set-file/broken'],
    ['JSON that reaches into the program', 'kader.json', strToU8('{"__proto__": {}}'), 'set-file/broken'],
    ['JSON of another kind', 'kader.json', json({ kind: 'benchmark' }), 'set-file/faults'],
    ['a list in JSON', 'kader.json', json([1, 2, 3]), 'set-file/faults'],
    ['21 MB', 'kader.json', new Uint8Array(21 * 1024 * 1024).fill(0x20), 'set-file/too-big'],
  ])('%s', async (_what, name, bytes, code) => {
    expect(await refused(name, bytes)).toBe(code)
  })

  it('a workbook that unpacks to far too much', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(101 * 1024 * 1024) }, { level: 9 })
    expect(await refused('kader.xlsx', bomb)).toBe('set-file/too-unpacked')
  })

  it('a workbook without a list', async () => {
    const blob = await writeXlsxFile([{ sheet: 'Rooster', data: [['ma', 'di']] }]).toBlob()
    expect(await refused('rooster.xlsx', new Uint8Array(await blob.arrayBuffer()))).toBe('list/no-rows')
  })

  it('our own workbook that lost a sheet, naming the sheet', async () => {
    const bytes = await changedWorkbook('xl/workbook.xml', (xml) =>
      xml.replace('name="Bouwstenen"', 'name="Kladblok"'),
    )
    expect(faultsIn(bytes)).toEqual([
      'Blad ‘Bouwstenen’: dit blad ontbreekt; begin met het sjabloon en neem uw tekst daarin over.',
    ])
  })

  it('JSON with duplicate ids and unknown references, with their places', async () => {
    const set = smallFramework([smallNorm('A-1'), smallNorm('A-1', { buildingBlockId: 'BK9' })])
    const file = readContentFile('kader.json', json(set))
    expect(file.set === null ? file.faults : []).toEqual([
      expect.stringContaining('‘A-1’ komt vaker voor'),
      expect.stringContaining('verwijst naar ‘BK9’'),
    ])
  })
})
