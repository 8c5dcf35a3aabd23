/** Tables and words have their looks from styles, so that a communication department changes all of a kind in one place. */
import { describe, expect, test } from 'vitest'
import { exampleContent } from '../../build/example/content'
import { REPORT_KINDS } from '../../src/domain/report/kinds/report-kinds'
import { everyInk } from '../../src/report/colours'
import { markStyleOf } from '../../src/report/word/character-style'
import { OWN_HOUSE } from '../../src/report/own-house'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { reportBytes } from './dossiers'
import { changedPart } from '../fixtures/build-templates'
import { content, filled, letter, part, read } from './other-templates'
import { readDocx, type ReadDocx } from './read-docx'

const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'
/** A questionnaire is a form of its own, with boxes and lines. */
const WITH_TABLES = REPORT_KINDS.filter((kind) => kind !== 'blanco')

const tablesIn = (docx: ReadDocx) => docx.files[DOCUMENT]?.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
const styleOfTable = (xml: string) => /<w:tblStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? null
const idsIn = (docx: ReadDocx) =>
  new Set([...(docx.files[STYLES] ?? '').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id))

describe('a report', () => {
  test.each(WITH_TABLES)('%s has its looks from styles that are there', async (kind) => {
    const docx = readDocx(
      await reportBytes(exampleContent(mirrorSet, frameworkSet), kind, { pageNumbers: false }),
    )
    const body = docx.files[DOCUMENT] ?? ''
    const named = [...body.matchAll(/<w:(?:tblStyle|pStyle|rStyle) w:val="([^"]*)"/g)].map(([, id]) => id)
    const ids = idsIn(docx)
    expect([...new Set(named)].filter((id) => !ids.has(id))).toEqual([])
    for (const table of tablesIn(docx)) {
      // Slips are cut out along lines of their own.
      expect(styleOfTable(table)).toMatch(/^VSV/)
      expect(table).toContain('<w:tblLook w:firstRow="true"')
      // Inside tables nothing is made bold, coloured or put to the right by hand; the bars are drawn by their grounds.
      expect(table).not.toMatch(/<w:b(?: [^>]*)?\/>|<w:color |<w:jc |<w:tblBorders>|<w:tblCellMar>/)
    }
    // Nothing says that it is not bold: that would win over every style.
    expect(body).not.toContain('<w:b w:val="false"/>')
    // A date at the end of a line stays whole, except in headings, which the contents repeat.
    const textParagraphs = (body.match(/<w:p(?: [^>]*)?>.*?<\/w:p>/gs) ?? []).filter(
      (xml) => !/<w:pStyle w:val="(?:Heading|TOC|Title|Caption)/.test(xml),
    )
    expect(textParagraphs.filter((xml) => /<w:t(?: [^>]*)?>[^<]*\d-\d{1,2}-\d{4}/.test(xml))).toEqual([])
    const byHand = [...body.matchAll(/<w:rPr>(.*?)<\/w:rPr>/gs)].filter(([, look = '']) =>
      /<w:b\/>|<w:color /.test(look),
    )
    // The title at the top.
    expect(byHand.length).toBeLessThanOrEqual(3)
  })

  test('has a style for words on each ground', () => {
    expect(everyInk.map(markStyleOf).every((id) => id.startsWith('Merk'))).toBe(true)
    expect(() => markStyleOf({ fill: '123456', text: 'FFFFFF' })).toThrow('123456')
  })

  test('has the colour of the house in the heads of its tables, in one place', async () => {
    const docx = readDocx(
      await reportBytes(content, 'bestuur', {
        pageNumbers: false,
        house: { ...OWN_HOUSE, primary: '7A1F3D' },
      }),
    )
    const style = /w:styleId="VSVtabel".*?<\/w:style>/s.exec(docx.files[STYLES] ?? '')?.[0] ?? ''
    expect(style).toContain('w:fill="7A1F3D"')
    expect(tablesIn(docx).join('')).not.toContain('7A1F3D')
  })
})

describe('a template', () => {
  const style = (id: string, first: string, basedOn = '') =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="Huis ${id}"/>${basedOn}${first}</w:style>`
  const HEADS =
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="AABBCC"/></w:tcPr></w:tblStylePr>'
  const tableOf = (id: string) =>
    `<w:tbl><w:tblPr><w:tblStyle w:val="${id}"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>Colofon</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`
  const withTables = (styles: string, ...used: readonly string[]) =>
    changedPart(
      part((xml) => xml.replace('<w:body>', `<w:body>${used.map(tableOf).join('<w:p/>')}<w:p/>`)),
      STYLES,
      (xml) => xml.replace('</w:styles>', `${styles}</w:styles>`),
    )
  /** Without the validator, which takes most of the time: it looks at the first of these. */
  const quicklyFilled = async (template: Uint8Array) =>
    readDocx(await reportBytes(content, 'bestuur', { template: read(template).bytes, pageNumbers: false }))
  const reportTables = (docx: ReadDocx) => tablesIn(docx).filter((xml) => !xml.includes('Colofon'))

  test('with a table style of its own gives it to the tables of the report', async () => {
    const docx = await filled(
      withTables(style('Eigen', HEADS) + style('Ander', HEADS), 'Ander', 'Eigen', 'Eigen'),
    )
    const used = reportTables(docx).map(styleOfTable)
    expect(used.length).toBeGreaterThan(2)
    expect(used.filter((id) => id !== 'Eigen' && id !== 'VSVkerncijfers')).toEqual([])
    // It decides on the letters of its heads.
    expect(reportTables(docx).join('')).not.toContain('w:val="Tabelkop"')
  })

  test('whose style has its heads from the one that it is based on, does so too', async () => {
    const docx = await quicklyFilled(
      withTables(style('Onder', HEADS) + style('Eigen', '', '<w:basedOn w:val="Onder"/>'), 'Eigen'),
    )
    expect(reportTables(docx).map(styleOfTable)).toContain('Eigen')
  })

  test.each([
    ['without tables', letter],
    ['whose table style shows no heads', withTables(style('Kaal', ''), 'Kaal')],
    ['whose table style is not there', withTables('', 'Weg')],
    [
      'whose table styles are based on each other',
      withTables(style('A', '', '<w:basedOn w:val="B"/>') + style('B', '', '<w:basedOn w:val="A"/>'), 'A'),
    ],
  ])('%s gets ours, with heads that can be read whatever its Normal says', async (_, template) => {
    const docx = await quicklyFilled(template)
    const tables = reportTables(docx)
    expect(tables.map(styleOfTable)).toContain('VSVtabel')
    expect(tables.join('')).toContain('w:val="Tabelkop"')
    const ids = idsIn(docx)
    expect(
      ['VSVtabel', 'VSVtabelDicht', 'Tabelkop', 'OpDonker', 'MerkLaagste'].filter((id) => !ids.has(id)),
    ).toEqual([])
  })

  test('gets a style of words for all words that have one, whatever it calls Strong itself', async () => {
    const docx = await quicklyFilled(letter)
    const words = new Set(
      [
        ...(docx.files[STYLES] ?? '').matchAll(/<w:style [^>]*w:type="character"[^>]*w:styleId="([^"]*)"/g),
      ].map(([, id]) => id),
    )
    const used = new Set(
      [...(docx.files[DOCUMENT] ?? '').matchAll(/<w:rStyle w:val="([^"]*)"/g)].map(([, id]) => id),
    )
    expect(used).toContain('VSVvet')
    expect([...used].filter((id) => !words.has(id))).toEqual([])
  })
})
