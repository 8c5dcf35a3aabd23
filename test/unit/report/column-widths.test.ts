/** Columns of a table: no head, date or number is cut in two, whatever the letter of the VSV. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Column } from '../../../src/report/blocks'
import { byShare, columnWidths } from '../../../src/report/word/column-widths'

const column = (title: string, width: number): Column => ({ title, width })
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)
/** What the text of a cell gets, in twips. */
const inside = (width: number | undefined, side: number) => (width ?? 0) - 2 * side

describe('columns', () => {
  test('have their share where that is enough', () => {
    const columns = [column('Thema', 3), column('Wat', 1)]
    const look = { side: 90, halfPoints: 18, font: 'Calibri' } as const
    expect(columnWidths(columns, [['Overdracht', 'goed']], 8000, look)).toEqual([6000, 2000])
    expect(byShare(columns, 8000)).toEqual([6000, 2000])
  })

  test.each([
    ['a head', 'Inspectiegereedheid', ''],
    ['a date', 'Op', '28-12-2026'],
    ['an id', 'Op', 'zie OVD-02'],
  ])('are as wide as %s asks, in a letter nobody knows', (_, title, cell) => {
    const longest = title.length > cell.length ? title.length : (cell.split(' ').at(-1) ?? '').length
    const widths = columnWidths([column('Thema', 30), column(title, 1)], [['x', cell]], 9000, {
      side: 55,
      halfPoints: 18,
    })
    // Verdana in bold, the widest of the usual ones: 0.71 of the size on average, 9 points of 20 twips.
    expect(inside(widths[1], 55)).toBeGreaterThanOrEqual(longest * 0.71 * 180)
    expect(sum(widths)).toBeLessThanOrEqual(9000)
  })

  test('ask nothing for running text, which may break between words', () => {
    const long = 'een lange zin die over een paar regels mag lopen en dat ook doet'
    expect(
      columnWidths([column('A', 9), column('B', 1)], [['a', long]], 8000, { side: 90, halfPoints: 18 }),
    ).toEqual([7200, 800])
  })

  test('read words in pieces of a line as well', () => {
    const parts = [
      { kind: 'text', text: '28-12-2026' },
      ' ',
      { kind: 'footnote', text: 'EEN-BRON-DIE-LANG' },
    ] as const
    const [, width] = columnWidths([column('A', 30), column('B', 1)], [['a', { parts }]], 9000, {
      side: 0,
      halfPoints: 18,
    })
    expect(width).toBeGreaterThanOrEqual(10 * 0.71 * 180)
    expect(width).toBeLessThan(17 * 0.71 * 180)
  })

  test('leave a column without a word in its head its place, also where all ask for too much', () => {
    const wide = 'X'.repeat(30)
    const columns = [column(' ', 1), column(wide, 1), column(wide, 1)]
    expect(columnWidths(columns, [], 4000, { side: 55, halfPoints: 16 })[0]).toBeGreaterThan(0)
  })

  test('never take more than there is, and none is nothing', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            title: fc.string({ minLength: 1, maxLength: 30 }),
            width: fc.integer({ min: 1, max: 40 }),
          }),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        fc.integer({ min: 4000, max: 15000 }),
        (columns, available) => {
          const widths = columnWidths(columns, [], available, { side: 55, halfPoints: 16 })
          expect(widths).toHaveLength(columns.length)
          expect(sum(widths)).toBeLessThanOrEqual(available)
          expect(widths.every((width) => width > 0)).toBe(true)
        },
      ),
    )
  })
})
