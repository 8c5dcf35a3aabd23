/** Spreadsheet cells that begin like a formula: what somebody typed must stay text, both in Excel and in a csv file (CWE-1236). */

/** What a formula begins with, or what a program skips before it. Leading apostrophes count too, so that adding one can be undone. */
const FORMULA = /^'*[=+\-@\t\r]/

/**
 * A text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe, which Excel and LibreOffice show as
 * text.
 */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** Undoes {@link withoutFormula}; any other text is returned unchanged. */
export function asTyped(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
