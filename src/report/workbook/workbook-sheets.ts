/**
 * Sheets. A `tableSheet` has one row per thing and is there to filter and sort; a `plainSheet` is to read or to fill in: its rows may be
 * of several kinds, with headings of their own between them.
 */
import type { Cell, Feature, Row, Sheet } from 'write-excel-file/universal'
import { headings } from './workbook-cells'
import { workbookFile } from './workbook-file'
import { columnName } from './workbook-print'

/** A column of a table, of what its rows are made. */
export interface TableColumn<T> {
  readonly title: string
  /** In characters, as Excel counts. */
  readonly width: number
  readonly cell: (row: T) => Cell
}

export interface TableSheet {
  readonly sheet: Sheet<Blob>
  /** From the first heading to the last cell, "A1:F9"; `null` without anything to filter. */
  readonly filter: string | null
}

/**
 * A sheet of one table, with a filter on its headings.
 * @param names how many columns name the thing of a row: they stay in sight, and are on every page
 * @param none is put below the headings of a table without rows
 */
export function tableSheet<T>(
  name: string,
  names: number,
  columns: readonly TableColumn<T>[],
  rows: readonly T[],
  none: string,
): TableSheet {
  const body = rows.map((row): Row => columns.map(({ cell }) => cell(row)))
  return {
    sheet: {
      sheet: name,
      data: [headings(columns.map(({ title }) => title)), ...(body.length === 0 ? [[none]] : body)],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: names,
    },
    filter: body.length === 0 ? null : `A1:${columnName(columns.length)}${String(body.length + 1)}`,
  }
}

/**
 * A sheet of rows as they are given, without a filter.
 * @param widths of the columns, in characters, as Excel counts
 * @param stickyRowsCount rows at the top that stay in sight, and are on every page
 * @param stickyColumnsCount columns that do
 */
export function plainSheet(
  name: string,
  data: Row[],
  widths: readonly number[],
  stickyRowsCount = 1,
  stickyColumnsCount = 0,
): Sheet<Blob> {
  const columns = widths.map((width) => ({ width }))
  return { sheet: name, data, columns, stickyRowsCount, stickyColumnsCount }
}

/**
 * The bytes of the .xlsx file; the same sheets always give the same bytes.
 * @param title of the file, as somebody may have typed it
 */
export function workbookOf(title: string, sheets: readonly TableSheet[]): Promise<Uint8Array> {
  return workbookFile(
    title,
    sheets.map(({ sheet }) => sheet),
    [filtersOf(sheets)],
  )
}

/** `write-excel-file` knows no filters. Its place among the parts of a sheet: ECMA-376 part 1, section 18.3.1.99. */
function filtersOf(sheets: readonly TableSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _options, { sheetIndex }) => {
            const filter = sheets[sheetIndex]?.filter ?? null
            return filter === null
              ? content
              : content.replace('</sheetData>', `</sheetData><autoFilter ref="${filter}"/>`)
          },
        },
      },
    },
  }
}
