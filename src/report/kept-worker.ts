/** Keeps the worker of reports between two of them, while somebody is busy with the reports of one dossier. */
import type { FromWorker, ReportInput, ToWorker } from './report-protocol'
import { startWorker, type ReportWorker, type StartWorker } from './run-report'

/** How long (ms) it waits for another report. */
export const KEPT_FOR = 120_000

/** A report that may be asked for. */
interface Ahead {
  /** Which one it is: what the user chose, as a text. */
  readonly choice: string
  readonly input: ReportInput
}

interface KeptWorker {
  /** Has it load what a report needs, before one is asked for. */
  readonly warm: (dossierId: string) => void
  /** Has it count the pages of a report that may be asked for. One at a time: of those asked for meanwhile only the last. */
  readonly ahead: (dossierId: string, report: Ahead) => void
  /**
   * Lends it for a report of that dossier. Who lent it gives it back or ends it; while it is lent, others get one of their own. One that is
   * busy counting another report is not waited for.
   *
   * @param choice which report it is for, as given to `ahead`
   */
  readonly lend: (dossierId: string, choice?: string) => StartWorker
  /** Ends it, with all it remembers: at once, or with the report that it is making. */
  readonly end: () => void
}

interface Kept {
  readonly worker: ReportWorker
  readonly dossierId: string
  isLent: boolean
  /** The choice whose pages it is counting. */
  counting: string | null
  /** What is to be counted after it. */
  next: Ahead | null
}

/**
 * Keeps at most one worker, of one dossier: it holds what it read, and knows how many pages each part of the last reports took. It ends when
 * another dossier is asked for, when nothing was for a while, and with everything that did not go well.
 */
export function keepWorker(start: StartWorker = () => startWorker()): KeptWorker {
  let kept: Kept | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined

  function end(): void {
    clearTimeout(waiting)
    const ended = kept
    kept = null
    if (ended?.isLent === false) ended.worker.terminate()
  }

  function waitForMore(): void {
    clearTimeout(waiting)
    waiting = setTimeout(end, KEPT_FOR)
  }

  /** The one of that dossier; a new one when there is none. */
  function keptFor(dossierId: string): Kept {
    if (kept?.dossierId === dossierId) return kept
    end()
    const begun: Kept = { worker: start(), dossierId, isLent: false, counting: null, next: null }
    begun.worker.addEventListener('error', () => {
      if (kept === begun) end()
    })
    begun.worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind !== 'counted') return
      const { next } = begun
      begun.counting = begun.next = null
      if (next !== null && kept === begun && !begun.isLent) count(begun, next)
    })
    kept = begun
    return begun
  }

  function count(one: Kept, { choice, input }: Ahead): void {
    one.counting = choice
    one.worker.postMessage({ kind: 'ahead', input } satisfies ToWorker)
    waitForMore()
  }

  /** The one of that dossier, free for that report. */
  function freeFor(dossierId: string, choice: string | undefined): Kept {
    const counting = kept?.counting ?? null
    if (counting !== null && counting !== choice) end()
    const one = keptFor(dossierId)
    one.next = null
    return one
  }

  /** What was lent hears nothing more once it is given back. */
  function lent(one: Kept): ReportWorker {
    const { worker } = one
    const over = new AbortController()
    one.isLent = true
    clearTimeout(waiting)
    const terminate = (): void => {
      over.abort()
      one.isLent = false
      if (kept === one) kept = null
      worker.terminate()
    }
    return {
      postMessage: worker.postMessage.bind(worker),
      addEventListener: ((kind: string, listener: EventListener) =>
        worker.addEventListener(kind, listener, { signal: over.signal })) as Worker['addEventListener'],
      terminate,
      giveBack() {
        // Ended meanwhile: it was only waited for.
        if (kept !== one) return terminate()
        over.abort()
        one.isLent = false
        waitForMore()
      },
    }
  }

  return {
    warm(dossierId) {
      if (kept?.isLent) return
      keptFor(dossierId).worker.postMessage({ kind: 'warm' } satisfies ToWorker)
      waitForMore()
    },
    ahead(dossierId, report) {
      if (kept?.isLent) return
      const one = keptFor(dossierId)
      if (one.counting === report.choice) one.next = null
      else if (one.counting !== null) one.next = report
      else count(one, report)
    },
    lend: (dossierId, choice) => () => (kept?.isLent ? start() : lent(freeFor(dossierId, choice))),
    end,
  }
}
