/** Cells of a spreadsheet that begin like a formula: what somebody typed must stay text, in Excel as in a csv file (CWE-1236). */

/** What a formula begins with, or what a program skips before it. Apostrophes before it count, so that one can be taken away again. */
const FORMULA = /^'*[=+\-@\t\r]/

/** A text no spreadsheet takes for a formula: one that begins like it gets an apostrophe, which Excel and LibreOffice show as text. */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text {@link withoutFormula} was given; any other stays what it is. */
export function asTyped(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
