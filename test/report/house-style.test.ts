/** The house style of a VSV in the Word file: in every place where there is a colour, a font or a logo. */
import { beforeAll, describe, expect, test } from 'vitest'
import { exampleContent } from '../../build/example/content'
import type { HouseStyle } from '../../src/domain/report/house-style/house-style'
import { REPORT_KINDS, type ReportKind } from '../../src/domain/report/kinds/report-kinds'
import { OWN_HOUSE } from '../../src/report/own-house'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { pngOf } from '../fixtures/build-pictures'
import { reportBytes } from './dossiers'
import { readDocx, type ReadDocx } from './read-docx'
import { faultsIn, validator } from './tools'

const house: HouseStyle = {
  logo: { kind: 'png', bytes: pngOf(400, 100), width: 400, height: 100 },
  primary: '7A1F3D',
  accent: 'C9A227',
  font: 'Arial',
  coverText: 'Samen & <sterk> voor een goede start',
}
const reportOfKind = (kind: ReportKind, pageNumbers = false) =>
  reportBytes(exampleContent(mirrorSet, frameworkSet), kind, { today: '2026-04-01', house, pageNumbers })

describe.skipIf(validator === null)('Word opens a report in house style without repair', () => {
  test.each(REPORT_KINDS)('%s', async (kind) => {
    expect(await faultsIn(await reportOfKind(kind))).toEqual([])
  })
})

describe('the look that was chosen', () => {
  let docx: ReadDocx
  beforeAll(async () => {
    docx = readDocx(await reportOfKind('spiegel', true))
  }, 120_000)

  test('is in headings and heads of tables, and nothing of the own colour of the app is left', () => {
    expect(docx.files['word/styles.xml']).toContain('7A1F3D')
    // The ground of the heads of tables, and the line on the cover.
    expect(docx.files['word/styles.xml']).toContain('w:fill="7A1F3D"')
    expect(docx.files['word/styles.xml']).toContain('C9A227')
    expect(docx.files['word/styles.xml']).not.toContain(OWN_HOUSE.primary)
  })

  test('is in one font throughout: text, headings, header, footer, contents and charts', () => {
    // The theme is the library's own; nothing in the document asks for its fonts.
    const elsewhere = Object.entries(docx.files)
      .filter(([name, xml]) => !name.includes('theme') && xml.includes('Calibri'))
      .map(([name]) => name)
    expect(elsewhere).toEqual([])
    expect(docx.files['word/styles.xml']).toContain('w:ascii="Arial"')
    expect(docx.charts.length).toBeGreaterThan(3)
  })

  test('gives the logo a place and a description', () => {
    expect(docx.files['word/document.xml']).toMatch(/<wp:docPr [^>]*descr="[^"]*VSV Rijn en Kromme[^"]*"/)
    expect(docx.files['[Content_Types].xml']).toContain('image/png')
  })

  test('puts the own text on the cover, as it was typed', () => {
    expect(docx.allText).toContain('Samen & <sterk> voor een goede start')
  })

  test('has its page numbers in the contents: the widths of Arial are known', () => {
    const pages = [
      ...(docx.files['word/document.xml'] ?? '').matchAll(
        /PAGEREF _Toc\d+[^<]*<\/w:instrText>.*?<w:t[^>]*>(\d*)<\/w:t>/g,
      ),
    ]
    expect(pages.length).toBeGreaterThan(5)
    for (const [, page] of pages) expect(Number(page)).toBeGreaterThan(0)
  })
})
