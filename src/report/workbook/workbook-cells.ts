/** Cells of an Excel sheet. Figures are numbers, rounded as they are shown on screen and in Word; what is withheld is a word. */
import type { Cell, Row } from 'write-excel-file/universal'
import { displayGap } from '../../domain/results/agreement'
import { roundedMean } from '../../domain/results/scoring'
import { oneLine } from '../plain-text'

/** Most characters Excel keeps in a cell. */
const LONGEST = 32_767

/**
 * A text somebody may have typed. Starts it with a sign that makes a formula elsewhere (a copy as csv, another program), it gets an
 * apostrophe before it, and stays what it is: text.
 */
export function text(value: string): Cell {
  return { type: String, value: harmless(value), wrap: true, alignVertical: 'top' }
}

function harmless(value: string): string {
  const line = oneLine(value)
  return (/^[=+\-@]/u.test(line) ? `'${line}` : line).slice(0, LONGEST)
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
  return value === null ? text(instead) : figure(Number(displayGap(value).replace(',', '.')), '0.0')
}

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

function figure(value: number, format: string): Cell {
  return { type: Number, value, format, align: 'right', alignVertical: 'top' }
}
