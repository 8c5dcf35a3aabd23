/** A second reader: what LibreOffice draws holds every row and every page number. */
import { beforeAll, describe, expect, test } from 'vitest'
import { makeReport } from '../../src/report/make-report'
import { buildContent } from '../fixtures/build-content'
import { readDocx } from './read-docx'
import { office, pagesOf, pdfToText } from './tools'

const available = office !== null && pdfToText !== null
if (!available) {
  console.error(
    'Overgeslagen: LibreOffice of pdftotext is hier niet geïnstalleerd; de getekende pagina’s zijn niet nagekeken.',
  )
}

describe.skipIf(!available)('drawn by LibreOffice', () => {
  // Enough rows to run over many pages, where rows were seen to disappear.
  const content = buildContent({ actions: 90, evidence: 160 })
  let pages: readonly string[]
  let toc: readonly string[]

  beforeAll(async () => {
    const bytes = await makeReport(content, { kind: 'volledig', today: '2026-07-01', appVersion: '9.9.9' })
    toc = readDocx(bytes)
      .paragraphs.filter(({ style }) => style === 'TOC1')
      .map(({ text }) => text)
    pages = await pagesOf(bytes)
  }, 120_000)

  test('every row of the evidence list is on a page', () => {
    const seen = new Set(
      [...pages.join('\n').matchAll(/^\s*(B\d+)\s+Bewijsstuk nummer/gm)].map(([, number]) => number),
    )
    expect(seen.size).toBe(content.evidence.length)
  })

  test('every row of the action plan is on a page', () => {
    const landscape = pages.filter((page) => /Meetpunt/.test(page) && /Herkomst/.test(page))
    const seen = new Set(
      [...pages.join('\n').matchAll(/^\s*(A\d+)\s+Verbetering nummer/gm)].map(([, number]) => number),
    )
    expect(landscape.length).toBeGreaterThan(1)
    expect(seen.size).toBe(content.actions.length)
  })

  test('no page is empty', () => {
    pages.forEach((page, index) => {
      const body = page
        .split('\n')
        .filter((line) => line.trim() !== '' && !/Pagina \d+ van|Volledig rapport · /.test(line))
      expect(body.length, `page ${index + 1}`).toBeGreaterThan(0)
    })
  })

  // The numbers are computed from the widths of the letters. Where a block only just fits, LibreOffice (and Word) may put it on the
  // next page; from there on every number is one off, until the table is refreshed with F9. More than one would be a fault of ours.
  test('every chapter starts on the page the table of contents gives, or an adjacent one', () => {
    for (const entry of toc) {
      const [title = '', page = ''] = entry.split('\t')
      const nearby = pages.slice(Math.max(0, Number(page) - 2), Number(page) + 1)
      expect(
        nearby.some((drawn) => drawn.split('\n').some((line) => line.trim() === title)),
        entry,
      ).toBe(true)
    }
  })
})
