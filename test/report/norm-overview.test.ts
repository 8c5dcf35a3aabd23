/** What an inspector asks for first: where a norm is, and which evidence goes with it. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { reportModelOf } from '../../src/domain/report/report-gathering'
import type { NormReport } from '../../src/domain/report/report-model'
import { labels } from '../../src/texts/labels'
import { report } from '../../src/texts/report/report'
import { emptyContent } from '../fixtures/build-content'
import { exampleDossier, optionsFor, reportBytes } from './dossiers'
import { readDocx, type ReadDocx } from './read-docx'
import { office, pagesOf, pdfToText } from './tools'

let content: DossierContent
let bytes: Uint8Array
let docx: ReadDocx
let norms: readonly NormReport[]

beforeAll(async () => {
  content = await exampleDossier()
  bytes = await reportBytes(content, 'inspectie', { pageNumbers: true })
  docx = readDocx(bytes)
  norms = reportModelOf(content, { ...optionsFor('inspectie'), labels: { rest: '' } })
    .assessments.filter(({ current }) => current)
    .flatMap(({ themes }) => themes.flatMap((theme) => theme.norms))
}, 120_000)

const indexRows = () =>
  docx.tables.find(({ rows }) => rows[0]?.at(-1) === report.normIndex.columns.page)?.rows.slice(1) ?? []
const matrixRows = () => docx.tables.find(({ rows }) => rows[0]?.[1] === norms[0]?.norm.id)?.rows ?? []

describe('the list of norms', () => {
  test('has every norm with its verdict, its evidence and a page', () => {
    expect(norms.length).toBeGreaterThan(50)
    expect(indexRows().map((row) => row.slice(0, 3))).toEqual(
      norms.map(({ norm, verdict, evidence }) => [
        `${norm.id} · ${norm.title}`,
        `${labels.verdictSign[verdict]} ${labels.verdict[verdict]}`,
        evidence.map((piece) => `B${String(piece.evidence.number)}`).join(', ') || '–',
      ]),
    )
    for (const row of indexRows()) expect(row[3]).toMatch(/^\d+$/)
  })

  test.skipIf(office === null || pdfToText === null)(
    // LibreOffice breaks a page a line later now and then, as with the table of contents; more than one page would be a fault of ours.
    'sends the reader to the page a norm is on, or an adjacent one',
    async () => {
      const pages = await pagesOf(bytes)
      const wrong = indexRows().filter(([norm = '', , , page]) => {
        const [id = ''] = norm.split(' · ')
        const nearby = pages.slice(Math.max(0, Number(page) - 2), Number(page) + 1)
        return !nearby.some((drawn) => drawn.includes(`${id} · `))
      })
      expect(wrong).toEqual([])
    },
    120_000,
  )

  test('the last line of a norm never stands alone on the next page', () => {
    const lasts = docx.paragraphs.flatMap(({ text }, index) =>
      text.startsWith(`${report.norms.buildingBlock}: `) ? [docx.paragraphs[index - 1]] : [],
    )
    expect(lasts).toHaveLength(norms.length)
    expect(lasts.filter((above) => above?.keepNext !== true)).toEqual([])
  })

  test('has no page where the norms themselves were left out', async () => {
    const alone = readDocx(await reportBytes(content, 'inspectie', { sections: ['norm-index'] }))
    expect(alone.files['word/document.xml']).not.toContain('PAGEREF')
    expect(alone.tables[0]?.rows.slice(1).map((row) => row[3])).toEqual(norms.map(() => '–'))
  })
})

describe('the table of evidence per norm', () => {
  test('has a column for every norm and a row for every piece that goes with one', () => {
    const [heads = [], verdicts = [], ...rest] = matrixRows()
    expect(heads.slice(1)).toEqual(norms.map(({ norm }) => norm.id))
    expect(verdicts.slice(1)).toEqual(norms.map(({ verdict }) => labels.verdictSign[verdict]))
    const linked = content.evidence.filter(({ normIds }) =>
      normIds.some((id) => norms.some(({ norm }) => norm.id === id)),
    )
    expect(rest.slice(0, -1).map(([name = '']) => name.split(' ')[0])).toEqual(
      linked
        .map(({ number }) => number)
        .toSorted((one, other) => one - other)
        .map((number) => `B${String(number)}`),
    )
  })

  test('marks a valid piece, another sign for one that is not, and leaves every other cell empty', () => {
    const rows = new Map(matrixRows().map((row) => [row[0]?.split(' ')[0], row]))
    let gaps = 0
    norms.forEach(({ norm, evidence }, index) => {
      const column = [...rows]
        .filter(([name]) => /^B\d+$/.test(name ?? ''))
        .flatMap(([name = '', row]) => {
          const sign = row[index + 1] ?? ''
          return sign === '' ? [] : [[name, sign]]
        })
      expect(column, norm.id).toEqual(
        evidence
          .toSorted((one, other) => one.evidence.number - other.evidence.number)
          .map(({ evidence: piece, state }) => [
            `B${String(piece.number)}`,
            state === 'valid' || state === 'expiring' ? '●' : '○',
          ]),
      )
      if (column.length === 0) gaps += 1
    })
    expect(gaps).toBeGreaterThan(3)
  })

  test('counts the valid pieces of every norm below it, none in sight as 0', () => {
    const counts = matrixRows().at(-1)?.slice(1) ?? []
    expect(counts).toEqual(
      norms.map(({ verdict, evidence }) =>
        verdict === 'not-applicable'
          ? '–'
          : String(evidence.filter(({ state }) => state === 'valid' || state === 'expiring').length),
      ),
    )
    expect(counts.filter((count) => count === '0').length).toBeGreaterThan(3)
  })

  test.skipIf(office === null || pdfToText === null)(
    'fits on one sheet for the voorbeelddossier',
    async () => {
      const pages = await pagesOf(bytes)
      expect(pages.filter((page) => page.includes(report.evidenceMatrix.valid))).toHaveLength(1)
      const sheet = pages.find((page) => page.includes(report.evidenceMatrix.legend.slice(2, 30))) ?? ''
      expect(sheet).toContain(report.evidenceMatrix.valid)
    },
    120_000,
  )
})

test('a dossier without an assessment has neither: an empty table would tell nothing', async () => {
  const { allText } = readDocx(await reportBytes(emptyContent(), 'inspectie'))
  expect(allText).not.toContain(report.normIndex.title)
  expect(allText).not.toContain(report.evidenceMatrix.title)
  expect(allText).toContain('nog geen toetsing begonnen')
})
