/** A workbook on paper: A4 across, readable, with what a row and a column are called on every page; and its title. */
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from 'write-excel-file/universal'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { withRowHeights } from '../../src/report/workbook/row-heights'
import { makeFrameworkWorkbook } from '../../src/report/workbook/framework-workbook'
import { dossierWorkbook as words } from '../../src/texts/report/dossier-workbook'
import { buildContent, emptyContent } from '../fixtures/build-content'
import { make } from './dossier-workbook-records'
import { faultsIn, validator } from './tools'

type Parts = Readonly<Record<string, string>>

const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

const named = (name: string): DossierContent => {
  const content = buildContent()
  return { ...content, dossier: { ...content.dossier, name } }
}

/** Each sheet by its name, with its place in the workbook. */
function sheetsOf(parts: Parts) {
  return [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
    ([, name = ''], index) => ({
      name,
      index,
      xml: parts[`xl/worksheets/sheet${String(index + 1)}.xml`] ?? '',
    }),
  )
}

const pagesAcross = (xml: string): number => Number(/ fitToWidth="(\d+)"/.exec(xml)?.[1])

describe('the whole dossier', () => {
  let parts: Parts
  beforeAll(async () => {
    parts = partsOf(await make(named('VSV <Rijn> & Kromme')))
  })

  test('prints every sheet on A4 across, never cut off at the right, with its page number', () => {
    const sheets = sheetsOf(parts)
    expect(sheets.map(({ name }) => name)).toEqual(Object.values(words.sheets))
    for (const { name, xml } of sheets) {
      expect(xml, name).toMatch(/<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/)
      expect(xml, name).toMatch(/<pageSetup paperSize="9" orientation="landscape"[^>]* fitToHeight="0"\/>/)
      expect(xml, name).toContain('&amp;RBlad &amp;P van &amp;N</oddFooter>')
    }
  })

  test('has the headings and the names of the rows on every page, and in sight while one scrolls', () => {
    const tables = sheetsOf(parts).filter(({ name }) => name !== words.sheets.about)
    for (const { name, index, xml } of tables) {
      const repeated = new RegExp(`localSheetId="${String(index)}">([^<]+)<`).exec(
        parts['xl/workbook.xml'] ?? '',
      )?.[1]
      const last = /\$A:\$([A-Z]),/.exec(repeated ?? '')?.[1] ?? ''
      expect(repeated, name).toBe(`'${name}'!$A:$${last},'${name}'!$1:$1`)
      const next = String.fromCharCode(last.charCodeAt(0) + 1)
      expect(xml, name).toContain(`topLeftCell="${next}2"`)
    }
    expect(tables.length).toBeGreaterThan(8)
  })

  test('spreads a wide table over pages that can be read, and keeps a narrow one on one', () => {
    const across = new Map(sheetsOf(parts).map(({ name, xml }) => [name, pagesAcross(xml)]))
    expect(across.get(words.sheets.about)).toBe(1)
    expect(across.get(words.sheets.response)).toBe(1)
    expect(across.get(words.sheets.actions)).toBeGreaterThan(3)
    for (const { name, xml } of sheetsOf(parts)) {
      const widths = [...xml.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width))
      const all = widths.reduce((sum, width) => sum + width, 0)
      // 150 characters fit at full size; less than two thirds of that size cannot be read.
      expect((all / pagesAcross(xml)) * 0.64, name).toBeLessThan(150)
    }
  })

  test('is called after the dossier, in the properties of the file and at the foot of a page', () => {
    expect(parts['docProps/core.xml']).toContain(
      `<dc:title>${words.title('VSV &lt;Rijn&gt; &amp; Kromme')}</dc:title>`,
    )
    // `&` begins a code in a footer, so one that is meant is written twice.
    for (const { xml } of sheetsOf(parts))
      expect(xml).toContain(`&amp;L${words.title('VSV &lt;Rijn&gt; &amp;&amp; Kromme')}`)
  })

  test('holds no moment', () => {
    expect(parts['docProps/core.xml']).not.toMatch(/\d{4}-\d{2}/)
  })
})

test.skipIf(validator === null)(
  'Excel opens it without repair, also empty or with a long hostile name',
  async () => {
    for (const content of [buildContent(), emptyContent(), named(`&"'<]]>${'é&'.repeat(200)}`)])
      expect(await faultsIn(await make(content), 'dossier.xlsx')).toEqual([])
    expect(await faultsIn(await makeFrameworkWorkbook(null), 'kader.xlsx')).toEqual([])
  },
)

test('a foot that is longer than Excel keeps is cut off in the name', async () => {
  for (const { xml } of sheetsOf(partsOf(await make(named('&'.repeat(400)))))) {
    const foot = /<oddFooter>([^<]*)<\/oddFooter>/.exec(xml)?.[1] ?? ''
    expect(foot.replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255)
    expect(foot).toMatch(/&amp;RBlad &amp;P van &amp;N$/)
  }
})

describe('a row is as high as its longest text, in programs that do not work that out as well', () => {
  const text = (value: string) => ({ value, type: String, wrap: true })
  const heightOf = (...row: readonly Cell[]) => {
    const columns = [{ width: 10 }, { width: 20 }]
    const xml = withRowHeights('<row r="1"><c r="A1"/></row>', { data: [[...row]], columns })
    return /ht="(\d+)"/.exec(xml)?.[1] ?? 'not said'
  }

  test.each([
    ['one line', [text('tien woord')], 'not said'],
    ['one word too many', [text('tien woorden')], '30'],
    ['a wider column', [null, text('tien woorden')], 'not said'],
    ['the highest of two', [text('een'), text('twintig letters en nog eens twintig')], '30'],
    ['a line of its own', [text('een\ntwee\n\nvier')], '60'],
    ['a word that is wider than its column', [text('ab hottentottententententoonstelling')], '75'],
    ['a text that is not wrapped', [{ value: 'een regel die doorloopt', type: String }], 'not said'],
    ['a number', [{ value: 12_345_678_901_234, type: Number }], 'not said'],
    ['more than Excel gives', [text('woord\n'.repeat(100))], '409'],
  ] as const)('%s', (_, row, height) => {
    expect(heightOf(...row)).toBe(height)
  })

  test('and it is worked out anew as soon as somebody changes it', async () => {
    for (const { xml } of sheetsOf(partsOf(await make(buildContent()))))
      expect(xml).not.toContain('customHeight')
  })
})
