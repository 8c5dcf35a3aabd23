/** Cells of an Excel sheet. Figures are numbers, rounded as they are shown on screen and in Word; what is withheld is a word. */
import { dayOfMoment } from '../../domain/calendar'
import { withoutFormula } from '../../domain/formula-sign'
import type { Cell, Row } from 'write-excel-file/universal'
import { roundedGap } from '../../domain/survey/results/agreement'
import { roundedMean } from '../../domain/survey/results/scoring'
import { formatDate } from '../../texts/format'
import { linesOf, oneLine } from '../plain-text'

/** Most characters Excel keeps in a cell. */
const LONGEST = 32_767

/**
 * A text somebody may have typed, in one line. It stays text wherever it is copied to: see {@link withoutFormula}.
 */
export function text(value: string): Cell {
  return { type: String, value: harmless(value), wrap: true, alignVertical: 'top' }
}

/** Like {@link text}, and keeps its lines. */
export function lines(value: string): Cell {
  return { type: String, value: marked(linesOf(value).join('\n').trim()), wrap: true, alignVertical: 'top' }
}

const harmless = (value: string): string => marked(oneLine(value))

/** Cut to what a cell holds, never halfway a character: half of one makes the file unreadable. */
function marked(value: string): string {
  const plain = withoutFormula(value)
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** A day that Excel can sort and count with; nothing without one. */
export function date(value: string | null): Cell {
  if (value === null || value === '') return null
  const day = dayOfMoment(value)
  // Excel counts days from 1900, and believes that year had a 29 February.
  if (day < '1900-03-01') return text(formatDate(day))
  return {
    type: Date,
    value: new Date(`${day}T00:00:00Z`),
    format: 'dd-mm-yyyy',
    align: 'left',
    alignVertical: 'top',
  }
}

/** A number that is shown behind a letter, as the report writes it: A5, B12. */
export function numbered(letter: 'A' | 'B', value: number): Cell {
  return { ...figure(value, `"${letter}"0`), align: 'left' }
}

/** A whole number, or a word when there is none. */
export function count(value: number | null, instead: string): Cell {
  return value === null ? text(instead) : figure(value, '0')
}

/** 1..5 in one decimal. */
export function mean(value: number | null, instead: string): Cell {
  return value === null ? text(instead) : figure(roundedMean(value), '0.0')
}

/** 0..1 in whole percents. */
export function share(value: number | null, instead: string): Cell {
  return value === null ? text(instead) : figure(Math.round(value * 100) / 100, '0%')
}

/** The size of a gap in one decimal, rounded so that it stays within its own label. */
export function gap(value: number | null, instead: string): Cell {
  return value === null ? text(instead) : figure(roundedGap(value), '0.0')
}

/** The top row of a table, in bold. */
export function headings(titles: readonly string[]): Row {
  return titles.map((title) => ({
    type: String,
    value: harmless(title),
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'bottom',
    bottomBorderStyle: 'thin',
  }))
}

function figure(value: number, format: string) {
  return { type: Number, value, format, align: 'right', alignVertical: 'top' } as const
}
