import { defineStore } from 'pinia'
import { ref, watch } from 'vue'
import { failure, success, type Outcome } from '../../domain/outcome'
import type { MadeReport } from '../../domain/report/made-report'
import { keepWorker } from '../../report/kept-worker'
import { REPORT_STEPS } from '../../report/report-steps'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { useAppLock } from '../app/app-lock'
import { useSaving } from '../app/saving'
import { useDossier } from '../dossier/dossier'
import { useFileMaking, type FinishedFile } from './file-making'
import { makeOneReport, reportInputOf, WORD_FILE, type NewReport, type ReportChoice } from './one-report'

interface FinishedReport extends FinishedFile {
  /** What the list of reports says of it once it is saved; `null` for one that is on it already. */
  readonly report: NewReport['report'] | null
}

/** The same text for the same report. */
const nameOf = ({ kind, sections, lists, session, round }: ReportChoice): string =>
  JSON.stringify([kind, sections, lists ?? null, session, round])

const STEP_ENDS = Object.values(REPORT_STEPS)

/** Making a Word report, in a worker, with progress; once it is saved it is on the list of reports that were made. */
export const useReportMaking = defineStore('report-making', () => {
  const services = useAppServices()
  const { storage } = services
  const saving = useSaving()
  const dossier = useDossier()
  const lock = useAppLock()
  /** Shares, 0..1: what is done, and what will be done at the end of this step. */
  const progress = ref({ done: 0, next: 0, step: '' })
  const { run, ...file } = useFileMaking<FinishedReport>({
    of: 'report',
    forget: () => (progress.value = { done: 0, next: 0, step: '' }),
    saved: keep,
  })

  /** Of the dossier that is open, as long as it is open and nothing is locked. */
  const worker = keepWorker()
  watch([() => dossier.dossier?.id, () => lock.isLocking], worker.end, { flush: 'sync' })

  /** Somebody may ask for a report. */
  function prepare(): void {
    const open = dossier.dossier?.id
    if (open !== undefined && !lock.isLocking) worker.warm(open)
  }

  /**
   * Has the pages counted of the report that is chosen, so that it is there at once when it is asked for. Not in a template, which is not
   * counted in pieces, and not while one is being made. What goes wrong shows when the report is made.
   */
  async function countAhead(choice: ReportChoice): Promise<void> {
    const open = dossier.dossier?.id
    if (open === undefined || lock.isLocking || file.busy.value) return
    const input = await reportInputOf(services, open, choice).catch(() => null)
    if (!input?.ok || input.value.template !== undefined) return
    // What was left, locked or asked for meanwhile is not waited for.
    if (dossier.dossier?.id !== open || lock.isLocking || file.busy.value) return
    worker.ahead(open, { choice: nameOf(choice), input: input.value })
  }

  async function make(dossierId: string, choice: ReportChoice): Promise<void> {
    await run(nl.reportMaking.problems.failed, async (signal): Promise<Outcome<FinishedReport>> => {
      const made = await makeOneReport(
        services,
        dossierId,
        choice,
        onProgress,
        signal,
        worker.lend(dossierId, nameOf(choice)),
      )
      return made.ok ? success({ ...made.value, kind: WORD_FILE }) : made
    })
  }

  /** Saves an earlier report once more: the same file, with the figures it had then. */
  async function saveAgain(report: MadeReport): Promise<void> {
    await run(nl.reportMaking.problems.failed, () => kept(report))
  }

  const onProgress = (done: number, total: number, step: string): void => {
    const end = STEP_ENDS.find((one) => one > done) ?? total
    progress.value = { done: done / total, next: end / total, step }
  }

  async function kept(report: MadeReport) {
    const bytes = await storage.madeReports.fileOf(report)
    return bytes === undefined
      ? failure<FinishedReport>('report-gone', nl.reportMaking.problems.gone)
      : success<FinishedReport>({ name: report.fileName, kind: WORD_FILE, bytes, report: null })
  }

  /** The file is saved; when the list of reports could not be extended, the storage itself says so. */
  async function keep({ report, bytes }: FinishedReport, fileName: string): Promise<void> {
    if (report === null) return
    try {
      await storage.madeReports.keep({ ...report, fileName }, bytes)
    } catch (error) {
      saving.report(error)
    }
  }

  return { progress, prepare, countAhead, make, saveAgain, ...file }
})
