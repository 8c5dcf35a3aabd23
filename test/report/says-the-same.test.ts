import { beforeAll, describe, expect, test } from 'vitest'
import { normsOf } from '../../src/domain/question-set'
import { reportModelOf } from '../../src/domain/report/report-gathering'
import type { ReportModel } from '../../src/domain/report/report-model'
import { makeReport } from '../../src/report/make-report'
import { frameworkSet } from '../../src/storage/built-in-sets'
import { formatMean, formatPercent } from '../../src/texts/format'
import { buildContent } from '../fixtures/build-content'
import { withText } from './hostile'
import { headingsOf, type ReadDocx, readDocx, tableUnder } from './read-docx'

const options = { kind: 'volledig', today: '2026-07-01', appVersion: '9.9.9' } as const
const content = buildContent()
let docx: ReadDocx
let model: ReportModel
const steps: string[] = []

beforeAll(async () => {
  model = reportModelOf(content, { ...options, labels: { rest: 'Overige beroepsgroepen' } })
  docx = readDocx(
    await makeReport(content, options, (done, total, step) => steps.push(`${done}/${total} ${step}`)),
  )
}, 120_000)

describe('the report holds what the dossier holds', () => {
  test('every norm, once, with its verdict', () => {
    const norms = headingsOf(docx).filter(({ text }) => /^[A-Z]{3}-\d\d · /.test(text))
    expect(norms.map(({ text }) => text.slice(0, 6))).toEqual(normsOf(frameworkSet).map(({ id }) => id))
    expect(docx.paragraphs.filter(({ text }) => text.startsWith('Oordeel\t'))).toHaveLength(53)
  })

  test('every action, in the table and by itself', () => {
    expect(tableUnder(docx, /^\d+ acties?, /u).rows).toHaveLength(content.actions.length + 1)
    expect(headingsOf(docx).filter(({ text }) => /^A\d+ · /.test(text))).toHaveLength(content.actions.length)
  })

  test('every piece of evidence, with the number the norms refer to', () => {
    const rows = tableUnder(docx, /^\d+ bewijsstuk/u).rows.slice(1)
    expect(rows.map(([number]) => number)).toEqual(content.evidence.map((_, index) => `B${index + 1}`))
  })

  test('a chart for each theme, one for the groups, one for the priorities and one for the verdicts, each described in Dutch', () => {
    const shown = model.rounds[0]?.results?.themes.length ?? 0
    expect(shown).toBe(8)
    expect(docx.charts).toHaveLength(shown + 3)
    expect(docx.descriptions).toHaveLength(docx.charts.length)
    for (const description of docx.descriptions) {
      expect(description).toMatch(/^\S.*\. (Staafdiagram|Puntgrafiek|Gestapelde staven) /)
      expect(description).toMatch(/\d/)
    }
  })

  test('the same scores as the screen', () => {
    const rows = tableUnder(docx, /thema’s vra|thema vra/u).rows.slice(1)
    const themes = model.rounds[0]?.results?.themes ?? []
    expect(rows.map((row) => row[2])).toEqual(
      themes.map(({ mean }) => (mean === null ? '–' : formatMean(mean))),
    )
  })

  test('readiness together with coverage, and the formula below both', () => {
    const figures = model.board.figures.readiness
    const band = docx.tables.find(({ rows }) => rows[0]?.[0] === 'Inspectiegereedheid')?.rows ?? []
    expect(band[0]).toEqual(['Inspectiegereedheid', 'Dekking', 'Respons', 'Acties te laat'])
    expect(band[1]?.slice(0, 2)).toEqual([
      formatPercent(figures?.readiness ?? -1),
      formatPercent(figures?.coverage ?? -1),
    ])
    expect(docx.allText).toContain('Inspectiegereedheid = (')
  })
})

describe('the report can be read by everyone', () => {
  test('every table repeats its header row', () => {
    for (const table of docx.tables) expect(table.headerRows).toBe(1)
  })

  test('headings go down one level at a time', () => {
    let above = 0
    for (const { level, text } of headingsOf(docx)) {
      expect(level - above, text).toBeLessThanOrEqual(1)
      above = level
    }
  })

  test('is in Dutch, has a title, and names the VSV as its author and no user', () => {
    expect(docx.files['word/styles.xml']).toContain('w:lang w:val="nl-NL"')
    const core = docx.files['docProps/core.xml'] ?? ''
    expect(core).toContain('<dc:title>VSV De Proef – Volledig rapport</dc:title>')
    expect(core).toContain('<dc:creator>VSV De Proef</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>VSV De Proef</cp:lastModifiedBy>')
  })

  test('the table of contents lists every chapter with its page', () => {
    const entries = docx.paragraphs.filter(({ style }) => style === 'TOC1').map(({ text }) => text)
    for (const { text } of headingsOf(docx).filter(({ level }) => level === 1)) {
      expect(
        entries.filter((entry) => new RegExp(`^${text}\\t\\d+$`).test(entry)),
        text,
      ).toHaveLength(1)
    }
  })

  test('the board decides on one page, however long the texts are', async () => {
    const long = withText(
      buildContent({ actions: 12 }),
      'Een lange tekst over samenwerken in de geboortezorg. '.repeat(4),
    )
    const read = readDocx(await makeReport(long, options))
    const pageOf = (chapter: string): number =>
      Number(
        read.paragraphs
          .find(({ style, text }) => style === 'TOC1' && text.startsWith(`${chapter}\t`))
          ?.text.split('\t')[1],
      )
    expect(read.allText).toContain('besluiten die wij u vragen')
    expect(pageOf('Wat opvalt') - pageOf('Beslisblad voor het bestuur')).toBe(1)
  })

  test('captions are numbered', () => {
    const captions = docx.paragraphs.filter(({ style }) => style === 'Caption')
    const tables = captions.filter(({ text }) => text.startsWith('Tabel '))
    expect(tables.map(({ text }) => Number(/\d+/.exec(text)?.[0]))).toEqual(
      tables.map((_, index) => index + 1),
    )
  })
})

test('no two paragraphs that keep with the next come right before a table with whole rows (LibreOffice would drop rows)', () => {
  const keeps = (style: string): boolean => /^Heading\d$/.test(style)
  docx.blocks.forEach((block, index) => {
    if (block.kind !== 'table' || block.wholeRows === 0) return
    const above = docx.blocks.slice(Math.max(0, index - 2), index)
    const chained = above.every((one) => one.kind === 'paragraph' && (one.keepNext || keeps(one.style)))
    expect(chained, JSON.stringify(above)).toBe(false)
  })
})

test('reports its progress, never going back, and ends at the last step', () => {
  const parts = steps.map((step) => step.split(' ')[0]?.split('/').map(Number) ?? [])
  const shares = parts.map(([done = NaN, total = NaN]) => done / total)
  expect(steps[0]).toMatch(/^0\/\d+ Gegevens verzamelen$/)
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect(shares.at(-1)).toBe(1)
  expect(steps.length).toBeGreaterThan(5)
})
