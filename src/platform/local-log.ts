import { kilobytesOf, LARGEST_LOG, logLine, type WriteLog } from '../contract/local-log'
import type { Platform } from '../contract/platform'
import { success, type Outcome } from '../domain/outcome'

const KEY = 'vsv-logboek'
/** Characters; a browser gives all of this address ten times as much. */
const LARGEST = LARGEST_LOG / 2

/** The log where there is no shell: the last lines, in `localStorage`, which is there when the database does not open. */
export function browserLog(window: Window, now: () => Date): Pick<Platform, 'writeLog' | 'readLog'> {
  const read = (): string => {
    try {
      return window.localStorage.getItem(KEY) ?? ''
    } catch {
      return '' // The user blocks all storage.
    }
  }
  return {
    writeLog: async (entry) => {
      const text = `${read()}${logLine(now(), 'page', entry)}\n`
      // Half of it goes at once, in whole lines: not with every line again.
      const rest =
        text.length > LARGEST ? text.slice(text.indexOf('\n', text.length - LARGEST / 2) + 1) : text
      try {
        window.localStorage.setItem(KEY, rest)
      } catch {
        // Full or blocked: then there is no log.
      }
      return success(null)
    },
    readLog: async () => success(read()),
  }
}

type Ask = (...given: readonly unknown[]) => Promise<Outcome<unknown>>

/** Answers no outcome, or is the log itself. */
const UNWATCHED: readonly string[] = ['info', 'writeLog', 'readLog'] satisfies readonly (keyof Platform)[]

const sizeIn = (value: unknown): number => (value instanceof Uint8Array ? value.length : 0)

/**
 * Of what is also written down when it was done: bytes that went or came. Not of answers that are taken in (`openFiles`): how many there
 * were and when would tell whose they are.
 */
const SIZE_OF: Readonly<
  Partial<Record<keyof Platform, (value: unknown, given: readonly unknown[]) => number | null>>
> = {
  saveFile: (saved, [, bytes]) => (saved === null ? null : sizeIn(bytes)),
  openFile: (file) => (isHolder(file) ? sizeIn(file['bytes']) : null),
  writeCopy: (_copy, [, bytes]) => sizeIn(bytes),
  readCopy: (file) => (isHolder(file) ? sizeIn(file['bytes']) : null),
  lockCopy: (_copy, [, bytes]) => sizeIn(bytes),
  removeCopy: () => 0,
  keepKeys: () => 0,
  restart: () => 0,
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Writes in the log of a platform. */
export function logOn({ writeLog }: Pick<Platform, 'writeLog'>): WriteLog {
  return (entry) => void writeLog(entry).catch(() => undefined)
}

/** The same platform, which writes down what is asked of it: of files and copies the size, and whatever fails by its code. */
export function withLog(platform: Platform): Platform {
  const write = logOn(platform)
  const watched =
    (of: string, ask: Ask): Ask =>
    async (...given) => {
      const began = performance.now()
      const outcome = await ask(...given)
      const ms = Math.round(performance.now() - began)
      if (!outcome.ok) write({ event: 'failed', of, code: outcome.problem.code, ms })
      else {
        const bytes = SIZE_OF[of as keyof Platform]?.(outcome.value, given) ?? null
        if (bytes !== null) write({ event: 'done', of, ms, kilobytes: kilobytesOf(bytes) })
      }
      return outcome
    }
  const isWatched = (name: string) => !UNWATCHED.includes(name) && !/^on[A-Z]/.test(name)
  return Object.fromEntries(
    Object.entries(platform).map(([name, ask]) => [name, isWatched(name) ? watched(name, ask as Ask) : ask]),
  ) as unknown as Platform
}
