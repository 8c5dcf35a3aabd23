/** The inspection folder: the files carry the numbers of the report, whatever they were called, and what is not there is told. */
import { createHash } from 'node:crypto'
import readExcel from 'read-excel-file/node'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import type { Evidence } from '../../src/domain/framework/evidence/evidence'
import {
  EVIDENCE_DAYS,
  EVIDENCE_TEXTS,
  NEW_EVIDENCE,
} from '../../src/domain/framework/evidence/evidence-fields'
import { evidenceFileName } from '../../src/report/inspection/evidence-file-name'
import { FolderTooBig } from '../../src/report/inspection/folder-contents'
import { makeInspectionFolder } from '../../src/report/inspection/inspection-folder'
import { evidenceFields } from '../../src/texts/fields/evidence'
import { inspectionFolder as words } from '../../src/texts/report/inspection-folder'
import { markedEvidence } from '../fixtures/marked-fields'
import { buildContent, emptyContent } from '../fixtures/build-content'
import { HOSTILE } from './hostile'
import { readDocx, tableUnder } from './read-docx'
import { faultsIn, validator } from './tools'

const OPTIONS = { today: '2026-11-03', appVersion: '9.9.9', pageNumbers: false } as const

interface Given {
  readonly title: string
  /** Without it there is no copy. */
  readonly file?: string
  readonly bytes?: string
  readonly fields?: Partial<Evidence>
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

function contentOf(given: readonly Given[]): DossierContent {
  return {
    ...buildContent({ evidence: 0 }),
    evidence: given.map(({ title, file, bytes = title, fields }, index) => ({
      ...NEW_EVIDENCE,
      id: `e${String(index).padStart(4, '0')}`,
      dossierId: 'd',
      number: index + 1,
      ...{ title, version: '', date: null, owner: '', location: '', reviewOn: null, normIds: [] },
      attachment:
        file === undefined
          ? null
          : { name: file, size: Buffer.byteLength(bytes) || 1, sha256: digestOf(bytes) },
      ...fields,
    })),
  }
}

/** Reads the copies of a list of pieces; those in `gone` were erased. */
const readerOf = (given: readonly Given[], gone: readonly string[] = []) => {
  const all = new Map(given.map(({ title, bytes = title }) => [digestOf(bytes), bytes]))
  return (sha256: string): Promise<Uint8Array | null> => {
    const bytes = all.get(sha256)
    return Promise.resolve(
      bytes === undefined || gone.includes(bytes) ? null : new TextEncoder().encode(bytes),
    )
  }
}

async function folderOf(given: readonly Given[], gone: readonly string[] = []) {
  const bytes = await makeInspectionFolder(contentOf(given), OPTIONS, readerOf(given, gone))
  const files = unzipSync(bytes)
  return {
    files,
    evidence: Object.keys(files).filter((name) => name.startsWith('bewijs/')),
    readMe: new TextDecoder('utf-8', { ignoreBOM: true }).decode(files['LEESMIJ.txt']),
    index: async () => {
      const [sheet] = await readExcel(Buffer.from(files['Index.xlsx'] ?? []))
      const [headings = [], ...rows] = (sheet?.data ?? []) as unknown[][]
      return rows.map((row) =>
        Object.fromEntries(headings.map((heading, place) => [String(heading), row[place]])),
      )
    },
  }
}

describe('the folder', () => {
  const given: readonly Given[] = [
    { title: 'Zorgpad diabetes', file: 'scan 3.PDF' },
    { title: 'Jaarplan 2026', file: 'jaarplan.docx', fields: { location: 'G:\\Kwaliteit' } },
    { title: 'Convenant', fields: { location: 'Kluis van het secretariaat' } },
    { title: 'Notulen', fields: { missing: true } },
    { title: 'Audit 2', file: 'a.xlsx' },
    { title: 'Audit 10', file: 'b.xlsx' },
    { title: 'Los vel' },
  ]

  test('has the report, an index, a plain text, and the copies under the numbers of the report', async () => {
    const { files, evidence, index } = await folderOf(given)
    expect(Object.keys(files).filter((name) => !name.startsWith('bewijs/'))).toEqual([
      'Inspectiedossier.docx',
      'Index.xlsx',
      'LEESMIJ.txt',
    ])
    const listed = tableUnder(
      readDocx(files['Inspectiedossier.docx'] ?? new Uint8Array()),
      /^\d+ bewijsstuk/u,
    ).rows.slice(1)
    const numbers = new Map(listed.map(([number = '', title = '']) => [title, number]))
    expect(numbers.size).toBe(given.length)
    expect(evidence).toEqual([
      'bewijs/B01 - Zorgpad diabetes.pdf',
      'bewijs/B02 - Jaarplan 2026.docx',
      'bewijs/B05 - Audit 2.xlsx',
      'bewijs/B06 - Audit 10.xlsx',
    ])
    for (const path of evidence) {
      const [, digits = '', title = ''] = /B(\d+) - (.*)\.\w+$/.exec(path) ?? []
      expect(numbers.get(title)).toBe(`B${String(Number(digits))}`)
      expect(strFromU8(files[path] ?? new Uint8Array())).toBe(title)
    }
    const rows = await index()
    expect(rows.map((row) => [row['Nr.'], row['Titel'], row['Bestand in deze map'] ?? ''])).toEqual(
      listed.map(([number = '', title = '']) => [
        Number(number.slice(1)),
        title,
        evidence.find((path) => path.includes(title)) ?? '',
      ]),
    )
  })

  test('says where documents that are not in it can be found, or that they are missing', async () => {
    const { readMe, index } = await folderOf(given, ['Audit 10'])
    const rows = await index()
    const why = (title: string) => rows.find((row) => row['Titel'] === title)?.['Niet in deze map']
    expect(why('Convenant')).toBe(words.state.elsewhere)
    expect(why('Notulen')).toBe(words.state.missing)
    expect(why('Los vel')).toBe(words.state.nowhere)
    expect(why('Audit 10')).toBe(words.state.gone)
    expect(why('Audit 2') ?? null).toBe(null)
    expect(readMe).toContain(
      'B3  Convenant\r\n    Geen bijlage in het dossier; zie de vindplaats.\r\n    vindplaats: Kluis',
    )
    expect(readMe).toContain('B6  Audit 10\r\n    De bijlage is niet meer in het dossier')
    expect(readMe).toContain('bewijs: 3 bewijsstukken, samen 1 kB')
    expect(readMe.startsWith('\uFEFFINSPECTIEMAP VAN VSV De Proef\r\n')).toBe(true)
    expect(readMe.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('lists every text and day of a piece in the index, under its name', async () => {
    let days = 0
    const fields = markedEvidence(
      (field) => `Merk ${field}`,
      () => new Date(Date.UTC(2026, 0, (days += 3))).toISOString().slice(0, 10),
    )
    const [row] = await (await folderOf([{ title: fields.title, fields }])).index()
    for (const field of [...EVIDENCE_TEXTS, ...EVIDENCE_DAYS]) {
      const cell: unknown = row?.[evidenceFields[field].name]
      expect(cell instanceof Date ? cell.toISOString().slice(0, 10) : cell, field).toBe(fields[field])
    }
  })

  test('the same dossier gives the same names, the same copies and the same words with them', async () => {
    const [one, other] = [await folderOf(given), await folderOf(given)]
    expect(Object.keys(one.files)).toEqual(Object.keys(other.files))
    for (const path of [...one.evidence, 'LEESMIJ.txt'])
      expect(strFromU8(one.files[path] ?? new Uint8Array())).toBe(
        strFromU8(other.files[path] ?? new Uint8Array()),
      )
  })

  test.skipIf(validator === null)('Word and Excel open what is in it (needs the validator)', async () => {
    const { files } = await folderOf([...given, { title: HOSTILE, file: HOSTILE }])
    expect(await faultsIn(files['Inspectiedossier.docx'] ?? new Uint8Array())).toEqual([])
    expect(await faultsIn(files['Index.xlsx'] ?? new Uint8Array(), 'index.xlsx')).toEqual([])
  })

  test('an empty dossier gives a folder that says so', async () => {
    const files = unzipSync(await makeInspectionFolder(emptyContent(), OPTIONS, () => Promise.resolve(null)))
    expect(Object.keys(files)).toEqual(['Inspectiedossier.docx', 'Index.xlsx', 'LEESMIJ.txt'])
    expect(new TextDecoder().decode(files['LEESMIJ.txt'])).toContain(words.readMe.none)
  })

  test('the same title twice, and the same file twice, stay two files', async () => {
    const { evidence, files } = await folderOf([
      { title: 'Verslag', file: 'a.pdf', bytes: 'een' },
      { title: 'Verslag', file: 'a.pdf', bytes: 'een' },
      { title: 'VERSLAG', file: 'a.pdf', bytes: 'twee' },
    ])
    expect(evidence).toHaveLength(3)
    expect(new Set(evidence.map((path) => path.toLowerCase())).size).toBe(3)
    expect(evidence.map((path) => strFromU8(files[path] ?? new Uint8Array())).sort()).toEqual([
      'een',
      'een',
      'twee',
    ])
  })

  test('a hundred and more keep their order in a list by name', async () => {
    const many = Array.from({ length: 120 }, (_, index) => ({
      title: `Stuk ${String(index + 1)}`,
      file: 'a.txt',
    }))
    const { evidence } = await folderOf(many)
    expect(evidence.toSorted()).toEqual(evidence)
    expect(evidence.at(-1)).toBe('bewijs/B120 - Stuk 120.txt')
  })
})

describe('a name that every computer can unpack', () => {
  const names: readonly (readonly [string, string, string])[] = [
    ['Jaarplan.pdf', 'jaarplan.pdf', 'B01 - Jaarplan.pdf'],
    ['Plan 1.0', 'plan.docx', 'B01 - Plan 1.0.docx'],
    ['NUL.', 'a', 'B01 - NUL'],
    ['CON', 'con.txt', 'B01 - CON.txt'],
    ['../../Windows/System32', 'a.pdf', 'B01 - Windows System32.pdf'],
    ['C:\\geheim|<>"?*', 'a.pdf', 'B01 - C geheim.pdf'],
    ['eindigt op punt. . .', 'a.pdf', 'B01 - eindigt op punt.pdf'],
    ['\u202Efdp.exe', 'a.exe', 'B01 - fdp.exe'],
    ['regel\r\neinde\t\u0000\u0007', 'a.pdf', 'B01 - regel einde.pdf'],
    ['', 'a.pdf', 'B01 - zonder titel.pdf'],
    ['...', 'a', 'B01 - zonder titel'],
    ['x', 'geen.ending met spatie', 'B01 - x'],
    ['x', 'naam.tar.gz ', 'B01 - x.gz'],
    ['x', 'kwaad.p\u202Edf', 'B01 - x'],
    ['Notulen – jan & feb’s 👶', 'a.PDF', 'B01 - Notulen – jan & feb’s 👶.pdf'],
  ]
  test.each(names)('%j with the file %j becomes %j', (title, file, name) => {
    expect(evidenceFileName(1, title, file, 2)).toBe(name)
  })

  test.each([HOSTILE, 'é'.repeat(400), '👩‍👩‍👧'.repeat(80), ' . '.repeat(100), 'a.'.repeat(90)])(
    'is never too long nor cut halfway: %#',
    (title) => {
      const name = evidenceFileName(12, title, 'lang.abcdefghij', 3)
      expect(name.length).toBeLessThanOrEqual(120)
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\p{Bidi_Control}]/u)
      expect(name).not.toMatch(/[. ]$/)
      expect(name).toMatch(/^B012 - .+\.abcdefghij$/)
    },
  )
})

describe('a folder that would be too big', () => {
  const given: readonly Given[] = [
    { title: 'een', file: 'a.pdf', fields: {} },
    { title: 'twee', file: 'b.pdf' },
  ]

  test('is refused with a sentence that gives its size, before anything is read', async () => {
    const content = contentOf(given)
    const big = {
      ...content,
      evidence: content.evidence.map((piece) => ({
        ...piece,
        attachment: { name: 'a.pdf', size: 140 * 1024 * 1024, sha256: 'a'.repeat(64) },
      })),
    }
    let asked = 0
    const making = makeInspectionFolder(big, OPTIONS, () => {
      asked += 1
      return Promise.resolve(null)
    })
    await expect(making).rejects.toBeInstanceOf(FolderTooBig)
    await expect(making).rejects.toThrow(/samen 280,0 MB\. In de inspectiemap past hoogstens 250,0 MB/)
    expect(asked).toBe(0)
  })

  test('is not yet too big at exactly the limit', async () => {
    const bytes = await makeInspectionFolder(contentOf(given), OPTIONS, readerOf(given), undefined, 7)
    expect(Object.keys(unzipSync(bytes))).toContain('bewijs/B02 - twee.pdf')
    await expect(
      makeInspectionFolder(contentOf(given), OPTIONS, readerOf(given), undefined, 6),
    ).rejects.toBeInstanceOf(FolderTooBig)
  })
})

test('progress runs from beginning to end, names every copy, and reads one at a time', async () => {
  const given: readonly Given[] = [
    { title: 'een', file: 'a.pdf' },
    { title: 'twee', file: 'b.pdf' },
    { title: 'zonder' },
  ]
  const steps: (readonly [number, number, string])[] = []
  let reading = 0
  const read = readerOf(given)
  await makeInspectionFolder(
    contentOf(given),
    OPTIONS,
    async (sha256) => {
      reading += 1
      expect(reading).toBe(1)
      const bytes = await read(sha256)
      reading -= 1
      return bytes
    },
    (...step) => steps.push(step),
  )
  const shares = steps.map(([done, total]) => done / total)
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect(shares.at(-1)).toBe(1)
  expect(steps.map(([, , step]) => step)).toEqual(
    expect.arrayContaining([words.steps.report, words.steps.evidence(1), words.steps.evidence(2)]),
  )
})
