/**
 * The log of this computer: what the application did, for whoever has to find out what went wrong. It has no place for a word that
 * somebody typed: a line is an event of a fixed list, with numbers, codes from our own source and places in our own code.
 */
import * as v from 'valibot'
import { channels } from './channels'

/** What is written down. */
const LOG_EVENTS = [
  /** The application, or a page of it, began; it ended after so many `minutes`. */
  ...(['started', 'ended', 'second-start'] as const),
  /** The database: opened, about to be brought to a newer version, refused, put aside. */
  ...(['store-opened', 'store-upgrading', 'store-refused', 'store-put-aside', 'store-mended'] as const),
  /** Something was asked of the computer (a file, a copy, a folder) and done, or not. */
  ...(['done', 'failed'] as const),
  /** What the user was told that could not be stored. */
  'not-stored',
  'dossier-opened',
  /** An error that nobody foresaw. */
  'fault',
  /** A process of the application fell over. */
  'process-gone',
] as const

/** Kilobytes. */
const SIZE_STEP = 100
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** A word of our own source: the code of a problem, a channel. */
const word = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9/:-]{0,60}$/))
/** `index-Bx12.js:1:2045` */
const frame = v.pipe(v.string(), v.regex(/^[\w.-]{1,80}\.[cm]?js:\d{1,9}:\d{1,9}$/))

/** One line, as it crosses from the page to the shell. */
export const logEntrySchema = v.strictObject({
  event: v.picklist(LOG_EVENTS),
  /** What was asked, or what broke off. */
  of: v.optional(word),
  code: v.optional(word),
  version: v.optional(v.pipe(v.string(), v.regex(/^\d[\d.]{0,20}(?:-[a-z0-9.]{1,20})?$/))),
  engine: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z]{1,20} \d{1,5}$/))),
  system: v.optional(word),
  ms: v.optional(count),
  minutes: v.optional(count),
  /** Size, upwards to a whole {@link SIZE_STEP}: a finer one would tell that a single answer came in. */
  kilobytes: v.optional(v.pipe(count, v.multipleOf(SIZE_STEP))),
  /** Number of records, never of answers or their receipts, for the same reason. */
  records: v.optional(count),
  /** Versions of the database. */
  from: v.optional(count),
  to: v.optional(count),
  frames: v.optional(v.pipe(v.array(frame), v.maxLength(8))),
})

export type LogEntry = v.InferOutput<typeof logEntrySchema>

/** Writes one line down; never fails and never waits. */
export type WriteLog = (entry: LogEntry) => void

/** A size as the log tells it. */
export function kilobytesOf(bytes: number): number {
  return Math.ceil(bytes / 1024 / SIZE_STEP) * SIZE_STEP
}

/** The engine as the log may tell it: "Chromium 154"; some browsers only give a long line about themselves. */
export function engineOf(told: string): string {
  return /^[A-Za-z]{1,20} \d{1,5}$/.test(told) ? told : 'other 0'
}

/** Of all lines together at most, in bytes; the oldest go first. */
export const LARGEST_LOG = 256 * 1024

/** One line of the log, without its line break; what does not fit the schema becomes a fault without a word of it. */
export function logLine(at: Date, where: 'shell' | 'page', entry: unknown): string {
  const read = v.safeParse(logEntrySchema, entry)
  const {
    event,
    frames = [],
    ...rest
  }: LogEntry = read.success ? read.output : { event: 'fault', code: 'log-entry' }
  const details = Object.entries(rest).map(([name, value]) => `${name}=${String(value).replaceAll(' ', '-')}`)
  return [at.toISOString(), where, event, ...details, ...frames].join(' ')
}

/** Names of errors that the language, the engine and our libraries give; others could be anything. */
const ERROR_NAME = /^(?:[A-Z][A-Za-z]{0,40})?(?:Error|Exception|Failure)$/
const SYSTEM_CODE = /^E[A-Z0-9]{2,20}$/
/** The end of a line of a stack, in Chromium and in Firefox: only of a file of ours. What stands before it may hold a name of a folder. */
const PLACE =
  /(?:app:\/\/toolkit|https?:\/\/127\.0\.0\.1:\d+|file:\/\/)(?:\/[^/\s]*)*\/([\w.-]{1,80}\.[cm]?js):(\d{1,9}):(\d{1,9})\)?$/

/**
 * Whether an error event of a page is a notice alone: a size that changed while sizes were being told is told in the next frame. The
 * specification (Resize Observer, 3.4.6) has browsers report that as an error, and nothing went wrong.
 * @param message that of the event, e.g. "ResizeObserver loop completed with undelivered notifications."
 */
export const isNotice = (message: string): boolean => message.includes('ResizeObserver loop')

/**
 * What may be told of an error: its name or code, and where in our code it arose. Never its message, which can quote a text, a name
 * or a file.
 */
export function faultOf(error: unknown): Pick<LogEntry, 'code' | 'frames'> {
  if (!(error instanceof Error)) return { code: 'no-error' }
  const { name, message, stack = '' } = error
  const problem: unknown = Reflect.get(error, 'problem')
  const told: unknown =
    typeof problem === 'object' && problem !== null ? Reflect.get(problem, 'code') : undefined
  const system: unknown = Reflect.get(error, 'code')
  const code = [told, system, name].find(
    (one): one is string =>
      typeof one === 'string' &&
      (one === told ? v.is(word, one) : SYSTEM_CODE.test(one) || ERROR_NAME.test(one)),
  )
  // A message of several lines could look like a stack.
  const calls = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack
  const frames = calls.split('\n').flatMap((line) => {
    const [, file, row, column] = PLACE.exec(line.trim()) ?? []
    return file === undefined ? [] : [`${file}:${row ?? ''}:${column ?? ''}`]
  })
  return { code: code ?? 'error', frames: frames.slice(0, 8) }
}

/** What stands before an error on the console, besides the name of a channel; any other label is not written down. */
export const REPORTS: readonly string[] = [
  ...[
    'backup-files',
    'begin-empty',
    'calendar',
    'copies-before-upgrade',
    'default-store',
    'export',
    'fresh-store',
    'locked-file',
    'pdf',
    'print',
    'printToPDF',
    'search',
    'switch-lock',
    'torn-journal',
  ],
  ...['report', 'workbook'],
]

/** The word of our own source before an error, as in `console.error('pdf:', error)`. */
function labelOf(first: unknown): string | undefined {
  const label = typeof first === 'string' && first.endsWith(':') ? first.slice(0, -1) : ''
  const isOurs = REPORTS.includes(label) || (Object.values(channels) as readonly string[]).includes(label)
  return isOurs ? label : undefined
}

/** From now on what is reported on this console is in the log too: its label, and of an error what {@link faultOf} tells. */
export function watchConsole(console: Pick<Console, 'error'>, write: WriteLog): void {
  const report = console.error.bind(console)
  console.error = (...given: unknown[]) => {
    report(...given)
    const label = labelOf(given[0])
    const error = given.find((one) => one instanceof Error)
    write({ event: 'fault', ...(label === undefined ? {} : { of: label }), ...faultOf(error) })
  }
}
