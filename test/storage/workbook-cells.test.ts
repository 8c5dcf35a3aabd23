/** Cells of a workbook as text: days, times, numbers and what programs hide in styles. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openWorkbook } from '../../src/storage/workbook/open-workbook'
import { dayText, readDateStyles } from '../../src/storage/workbook/number-formats'
import { listFixture } from './list-round'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

describe('a number that stands for a day', () => {
  test.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [46328, false, '2026-11-02'],
    [46328.39, false, '2026-11-02'],
    [44866, true, '2026-11-02'],
    [0.3889, false, '09:20'],
    [1e12, false, '1000000000000'],
    [-5, false, '-5'],
  ])('%d is %s', (serial, from1904, text) => {
    expect(dayText(serial, from1904)).toBe(text)
  })

  test.each([
    ['dd-mm-yyyy', true],
    ['[$-413]d mmmm yyyy', true],
    ['[h]:mm', true],
    ['General', false],
    ['0.00', false],
    ['0 "dagen"', false],
    ['[Red]0.0;[Blue]-0.0', false],
    ['0.00E+00', false],
    ['#,##0_);\\(#,##0\\)', false],
  ])('the style %s: %s', (code, isDay) => {
    const escaped = code.replaceAll('"', '&quot;')
    const styles = `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="170" formatCode="${escaped}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>`
    expect(readDateStyles(strToU8(styles))).toEqual([isDay])
  })
})

describe('the texts of a sheet', () => {
  const cellsOf = (cells: string, shared = '') => {
    const parts = unzipSync(listFixture('cases/25-cdata.xlsx'))
    parts['xl/worksheets/sheet1.xml'] = strToU8(
      `<worksheet xmlns="${main}" xmlns:x="urn:x"><sheetData><row>${cells}</row></sheetData></worksheet>`,
    )
    parts['xl/sharedStrings.xml'] = strToU8(`<sst xmlns="${main}">${shared}</sst>`)
    const workbook = openWorkbook(zipSync(parts))
    if (typeof workbook === 'string') throw new Error(workbook)
    const content = workbook.sheets[0]?.read({ rows: 10, columns: 10 })
    if (content === undefined || typeof content === 'string') throw new Error(content ?? 'no sheet')
    return content
  }

  test.each([
    ['<c t="inlineStr"><is><r><t>4 </t></r><r><t>eens</t></r></is></c>', '4 eens'],
    ['<c t="inlineStr"><is><t>eens</t><rPh sb="0" eb="1"><t>x</t></rPh></is></c>', 'eens'],
    ['<c t="str"><v>a_x000D_b</v></c>', 'a\rb'],
    ['<c t="str"><v>_x005F_x000D_</v></c>', '_x000D_'],
    ['<c t="b"><v>1</v></c>', 'ja'],
    ['<c t="e"><v>#DIV/0!</v></c>', '#DEEL/0!'],
    ['<c t="e"/>', '(onleesbare cel)'],
    ['<c><v>3.9999999999999996</v></c>', '4'],
    ['<c><v>2.0000000000000004</v></c>', '2'],
    ['<c><v>3.5</v></c>', '3.5'],
    ['<c t="d"><v>2026-11-02T09:20:00</v></c>', '2026-11-02'],
    ['<c><v>4.0</v></c>', '4'],
    ['<c t="s"><v>7</v></c>', '(onleesbare cel)'],
    ['<c t="str"><v>constructor</v></c>', 'constructor'],
    ['<c><v>4</v><x:v>5</x:v></c>', '4'],
  ])('%s is %j', (cell, text) => {
    expect(cellsOf(cell).rows[0]?.cells).toEqual([text])
  })

  test('a shared text in CDATA and in pieces is one text', () => {
    const { rows } = cellsOf(
      '<c t="s"><v>0</v></c>',
      '<si><r><t><![CDATA[a & ]]></t></r><r><t>b</t></r></si>',
    )
    expect(rows[0]?.cells).toEqual(['a & b'])
  })

  test('one sheet that is damaged leaves the others as they are', () => {
    const parts = unzipSync(listFixture('excel.xlsx'))
    parts['xl/worksheets/sheet1.xml'] = strToU8('<worksheet')
    const workbook = openWorkbook(zipSync(parts))
    if (typeof workbook === 'string') throw new Error(workbook)
    expect(workbook.sheets.map((sheet) => typeof sheet.read({ rows: 100, columns: 100 }))).toEqual([
      'string',
      'object',
      'object',
    ])
  })
})
