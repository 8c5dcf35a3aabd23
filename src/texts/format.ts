/** How figures, dates and counts are written in Dutch, on screen and in Word alike. */
import { addDays, dayOfMoment } from '../domain/calendar'
import type { IsoDate } from '../domain/question-set'
import { roundedGap } from '../domain/survey/results/agreement'
import { roundedChange } from '../domain/survey/comparison/comparison-change'
import { roundedMean } from '../domain/survey/results/scoring'

/** `2026-11-03` -> `3-11-2026`; an empty string without a date. Of a moment, the day it was where the user is. */
export function formatDate(date: IsoDate | null): string {
  if (date === null || date === '') return ''
  const [year, month, day] = dayOfMoment(date).split('-').map(Number)
  return `${String(day)}-${String(month)}-${String(year)}`
}

const IN_WORDS = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** A day with its month in words, so that it can be read in one way only: "12 mei 2026". */
export function formatDateInWords(date: IsoDate): string {
  return IN_WORDS.format(new Date(`${date}T00:00:00Z`))
}

/** Clock time of a moment (ms since epoch) where the user is: `14:02`. */
export function formatTime(moment: number): string {
  const date = new Date(moment)
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
}

/** ISO moment -> `3-11-2026 14:02` where the user is; a text instead of what is no moment. */
export function formatMoment(moment: string): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return 'onbekend moment'
  const day = `${String(date.getDate())}-${String(date.getMonth() + 1)}-${String(date.getFullYear())}`
  return `${day} ${formatTime(date.getTime())}`
}

/** How long ago a moment was, for a line of status: `14:02` of today, `gisteren 14:02`, `12-11-2026 14:02` of longer ago. */
export function formatSince(moment: string, today: IsoDate): string {
  const date = new Date(moment)
  const day = dayOfMoment(moment)
  if (day === today) return formatTime(date.getTime())
  return day === addDays(today, -1) ? `gisteren ${formatTime(date.getTime())}` : formatMoment(moment)
}

/** Bytes as room on a disk: `0,4 GB`, `120 GB`; never more than there is. */
export function formatGigabytes(bytes: number): string {
  const gigabytes = bytes / 1000 ** 3
  const shown =
    gigabytes < 10 ? formatDecimal(Math.floor(gigabytes * 10) / 10) : String(Math.floor(gigabytes))
  return `${shown}\u00a0GB`
}

/** `2.44` -> `2,4`: one decimal, also where that is a zero. */
export function formatDecimal(value: number): string {
  return value.toFixed(1).replace('.', ',')
}

/** A mean of answers, 1..5, rounded so that it stays within its own band: `3,9`. */
export function formatMean(mean: number): string {
  return formatDecimal(roundedMean(mean))
}

/** The size of a gap, rounded so that it stays within its own label: `0,9`. */
export function formatGap(size: number): string {
  return formatDecimal(roundedGap(size))
}

/** A change in points with its sign, rounded by `roundedChange`: `+0,4`, `−0,2`, `0,0`. */
export function formatChange(delta: number, from: number | null): string {
  const points = roundedChange(delta, from)
  const sign = points === 0 ? '' : points > 0 ? '+' : '−'
  return `${sign}${formatDecimal(Math.abs(points))}`
}

/** Share 0..1 -> `38 %`, whole percents, with a space that does not break. */
export function formatPercent(share: number): string {
  return `${String(Math.round(share * 100))}\u00a0%`
}

/** The same, with a dash when there is no share. */
export function percentOrDash(share: number | null): string {
  return share === null ? '–' : formatPercent(share)
}

const COUNTED = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')

/** A small whole number as it is written in a sentence: `vijf`; from 13 on in figures. */
export function inWords(count: number): string {
  return COUNTED[count] ?? String(count)
}

/** A number of years as it is written in a sentence: `een jaar`, `twee jaar`. */
export function yearsInWords(years: number): string {
  return `${years === 1 ? 'een' : inWords(years)} jaar`
}

/** As a sentence begins: `Vijf`. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** `3 acties`, `1 actie`. */
export function countOf(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`
}
