/** Days as a calendar file (iCalendar, RFC 5545) that Outlook, Google and Apple take in. */
import { addDays, dayOfMoment } from '../domain/calendar'
import type { IsoMoment } from '../domain/question-set'
import { calendarFile as words } from '../texts/actions/calendar-file'
import { calendarEventsOf, type CalendarContent, type CalendarEvent } from './calendar-events'
import { linesOf, oneLine } from './plain-text'

interface CalendarOptions {
  /** When the file is made. A later file wins over an earlier one. */
  readonly now: IsoMoment
  /** A reminder a week before each day. */
  readonly reminders: boolean
}

/** Days between a reminder and what it reminds of. */
const REMINDED_BEFORE = 7

/** Octets of a line without its end; RFC 5545, section 3.1. */
const LONGEST_LINE = 75

/** Start of the count of minutes that says which of two files is the newer. */
const COUNTED_FROM = Date.UTC(2020, 0, 1)

/**
 * The bytes of the .ics file: UTF-8, every line with CRLF. Null without a single day: a calendar must hold something (RFC 5545, section
 * 3.6).
 */
export function makeCalendar(content: CalendarContent, options: CalendarOptions): Uint8Array | null {
  const events = calendarEventsOf(content)
  if (events.length === 0) return null
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${words.product}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped([words.name(oneLine(content.dossier.name))])}`,
    ...events.flatMap((event) => eventLines(event, options)),
    'END:VCALENDAR',
  ]
  return new TextEncoder().encode(lines.map((line) => `${folded(line)}\r\n`).join(''))
}

function eventLines(event: CalendarEvent, { now, reminders }: CalendarOptions): readonly string[] {
  const title = escaped([event.title])
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`
  return [
    'BEGIN:VEVENT',
    `UID:${event.key}@vsv-spiegel-en-toets`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${String(sequenceOf(now))}`,
    `DTSTART;VALUE=DATE:${dayOf(event.on)}`,
    // The first day that is no longer part of it.
    `DTEND;VALUE=DATE:${dayOf(addDays(event.on, 1))}`,
    `SUMMARY:${title}`,
    `DESCRIPTION:${escaped(event.notes)}`,
    'TRANSP:TRANSPARENT',
    // A reminder whose day has come would go off as soon as the file is taken in.
    ...(reminders && addDays(event.on, -REMINDED_BEFORE) > dayOfMoment(now)
      ? [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `TRIGGER:-P${String(REMINDED_BEFORE)}D`,
          `DESCRIPTION:${title}`,
          'END:VALARM',
        ]
      : []),
    'END:VEVENT',
  ]
}

/** Minutes since 2020, from 0: grows with every file, and fits the 32 bits it may take until the year 6000. */
function sequenceOf(now: IsoMoment): number {
  return Math.max(0, Math.floor((Date.parse(now) - COUNTED_FROM) / 60_000))
}

const dayOf = (date: string): string => date.slice(0, 10).replaceAll('-', '')

/** TEXT of RFC 5545, section 3.3.11: a line end is written as \n. What cannot be written at all was taken out by `plain-text.ts`. */
function escaped(texts: readonly string[]): string {
  return texts
    .flatMap(linesOf)
    .map((line) => line.replace(/[\\;,]/g, (sign) => `\\${sign}`))
    .join('\\n')
}

/** A long line continues in a next one that starts with a space; never in the middle of a character. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let length = 0
  for (const character of line) {
    const octets = octetsOf(character)
    if (length + octets > LONGEST_LINE) {
      pieces.push(piece)
      piece = ' '
      length = 1
    }
    piece += character
    length += octets
  }
  return [...pieces, piece].join('\r\n')
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
