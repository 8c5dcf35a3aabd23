/** The columns of texts and days: what they look like follows from the kind of the field. */
import type { FieldWords } from '../../texts/fields/field-words'
import { date, lines, text } from './workbook-cells'
import type { TableColumn } from './workbook-sheets'

/** Characters, by kind. */
const WIDTHS = { line: 22, lines: 40, text: 50, day: 14 } as const
const CELLS = {
  line: (value: string | null) => text(value ?? ''),
  lines: (value: string | null) => lines(value ?? ''),
  text: (value: string | null) => lines(value ?? ''),
  day: date,
} as const

/** The column of a text or a day; nothing where `valueOf` gives `null`. */
export function plainColumn<Row>(
  { name: title }: FieldWords,
  kind: keyof typeof WIDTHS,
  valueOf: (row: Row) => string | null,
): TableColumn<Row> {
  const cell = CELLS[kind]
  return { title, width: WIDTHS[kind], cell: (row) => cell(valueOf(row)) }
}
