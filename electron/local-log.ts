/**
 * The log of this computer, in two files in the data folder: when one is full it takes the place of the other. A line is one write at
 * the end of a file, so that a process that is killed leaves at most half a line.
 */
import { appendFileSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from 'electron'
import {
  engineOf,
  faultOf,
  LARGEST_LOG,
  logLine,
  watchConsole,
  type LogEntry,
} from '../src/contract/local-log'
import type { AppInfo } from '../src/contract/platform'
import { success, type Outcome } from '../src/domain/outcome'
import { OWNER_FILE, OWNER_FOLDER } from './write-file'

interface LocalLog {
  /** Never fails: what cannot be written down is not. */
  readonly write: (where: 'shell' | 'page', entry: LogEntry) => void
  /** Everything there is, the oldest first. */
  readonly read: () => Promise<Outcome<string>>
}

/** @param folder made when the first line is written */
export function openLocalLog(folder: string, now: () => Date): LocalLog {
  const present = join(folder, 'logboek.txt')
  const previous = join(folder, 'logboek-vorig.txt')
  /** Bytes in the present file; `null` before the first line. */
  let size: number | null = null

  function begin(): number {
    mkdirSync(folder, { recursive: true, mode: OWNER_FOLDER })
    const text = textOf(present)
    if (text === '' || text.endsWith('\n')) return Buffer.byteLength(text)
    // The end of a line that was being written when the process was killed.
    appendFileSync(present, '\n')
    return Buffer.byteLength(text) + 1
  }

  return {
    write(where, entry) {
      const line = `${logLine(now(), where, entry)}\n`
      try {
        size ??= begin()
        if (size + line.length > LARGEST_LOG / 2) {
          renameSync(present, previous)
          size = 0
        }
        appendFileSync(present, line, { mode: OWNER_FILE })
        size += line.length
      } catch {
        // A full disk or a folder that is gone is told where it matters; the next line tries again.
        size = null
      }
    },
    read: async () => success(textOf(previous) + textOf(present)),
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** From now on writes down how the application as a whole fares, and whatever is reported on the console. */
export function keepLog(app: App, log: LocalLog, about: () => AppInfo): void {
  const began = Date.now()
  const write = (entry: LogEntry) => log.write('shell', entry)
  watchConsole(console, write)
  process.on('uncaughtExceptionMonitor', (cause) => write({ event: 'fault', ...faultOf(cause) }))
  void app.whenReady().then(() => {
    const { version, engine } = about()
    write({ event: 'started', version, engine: engineOf(engine), system: process.platform })
  })
  app.on('second-instance', () => write({ event: 'second-start' }))
  app.on('render-process-gone', (_event, _page, { reason }) =>
    write({ event: 'process-gone', of: 'page', code: reason }),
  )
  app.on('child-process-gone', (_event, { type, reason }) =>
    write({ event: 'process-gone', of: type.replaceAll(' ', '-'), code: reason }),
  )
  app.on('quit', () => write({ event: 'ended', minutes: Math.floor((Date.now() - began) / 60_000) }))
}
