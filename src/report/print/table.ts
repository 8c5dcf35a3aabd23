/** Tables: a head that repeats on every page, rows that stay whole, the same widths as in Word. */
import type { Block, Cell, Column } from '../blocks'
import { answerBar } from './answer-bar'
import { el, type PrintNode } from './element'
import { inkClass, inline, lines, type Notes } from './text'

/** From this many columns on, every millimetre counts. */
const DENSE = 8

/** A row with a cell this long may break over pages, or it would leave the rest of its page empty. */
const LONG_CELL = 600

/** Two decimals of a per cent. */
const percent = (share: number): `${number}%` => `${Math.round(share * 10_000) / 100}%`

const sideOf = ({ align }: Column): string => (align === undefined || align === 'left' ? '' : align)

const textOf = (content: Cell): string =>
  typeof content === 'object' ? (content.text ?? '') : String(content)

const classes = (...names: readonly (string | false)[]): { readonly class?: string } => {
  const used = names.filter((name) => name !== false && name !== '')
  return used.length === 0 ? {} : { class: used.join(' ') }
}

/**
 * Draws a table. Its caption is above it as a paragraph that names it: with a caption of its own, in a report on named pages,
 * Chromium 143 starts every table with a repeating head on a new page.
 */
export function tableOf(
  { columns: all, rows: whole, totalRow, forPen, dense, signs }: Extract<Block, { kind: 'table' }>,
  captionId: string | null,
  notes: Notes,
): PrintNode {
  const columns = all.filter(({ pages }) => pages !== true)
  const rows = whole.map((row) => row.filter((_, place) => all[place]?.pages !== true))
  const shares = columns.reduce((sum, { width }) => sum + width, 0)
  return el(
    'table',
    {
      ...classes('grid', columns.length >= DENSE && 'dense', dense && 'close', signs && 'signs'),
      ...(captionId !== null && { 'aria-labelledby': captionId }),
    },
    el('colgroup', {}, ...columns.map(({ width }) => el('col', { width: percent(width / shares) }))),
    el('thead', {}, el('tr', {}, ...columns.map(headOf))),
    el(
      'tbody',
      {},
      ...rows.map((row, index) =>
        el(
          'tr',
          classes(
            totalRow && index === rows.length - 1 && 'total',
            forPen !== false && 'pen',
            forPen === 'more' && 'more',
            row.some((cell) => textOf(cell).length >= LONG_CELL) && 'long',
          ),
          ...row.map((content, place) => cellOf(content, columns[place], notes)),
        ),
      ),
    ),
  )
}

/** A head without a word is no head. */
function headOf(column: Column): PrintNode {
  return column.title === ''
    ? el('td', {})
    : el('th', { scope: 'col', ...classes(sideOf(column)) }, ...lines(column.title))
}

function cellOf(content: Cell, column: Column | undefined, notes: Notes): PrintNode {
  const side = column === undefined ? '' : sideOf(column)
  if (typeof content !== 'object') return el('td', classes(side), ...lines(String(content)))
  const { text, parts, ink, tone, bold, bar } = content
  if (bar !== undefined) return el('td', {}, answerBar(bar))
  return el(
    'td',
    classes(
      side,
      ink !== undefined && inkClass(ink),
      tone !== undefined && `tone-${tone}`,
      bold === true && 'bold',
    ),
    ...(parts === undefined ? lines(text ?? '') : inline(parts, notes)),
  )
}
