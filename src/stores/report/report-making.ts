import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { FileKind } from '../../contract/platform'
import { safeFileName } from '../../domain/file-name'
import { failure, success } from '../../domain/outcome'
import type { MadeReport } from '../../domain/report/made-report'
import { inOrder, type ReportKind, type SectionId } from '../../domain/report/kinds/report-kinds'
import { REPORT_STEPS } from '../../report/report-steps'
import { runReport } from '../../report/run-report'
import { frameworkSet, frameworkSets, mirrorSet } from '../../storage/built-in-sets'
import { nl } from '../../texts/nl'
import { today, useAppServices } from '../app-services'
import { useFileMaking, type FinishedFile } from './file-making'
import { houseOf, templateOf } from './report-design'
import { useSaving } from '../app/saving'

/** What the user chose to make. */
interface ReportChoice {
  readonly kind: ReportKind
  readonly sections: readonly SectionId[]
  /** Lists of norms it holds; `null` for those of the kind. */
  readonly lists?: readonly string[] | null
  /** Id of the spiegelsessie it is of; `null` for the blank form. Without it, the one of the kind. */
  readonly session?: string | null
  /** Of the user's own choice of sections; empty for the choice of the kind. */
  readonly presetName: string
}

interface FinishedReport extends FinishedFile {
  /** What the list of reports says of it once it is saved; `null` for one that is on it already. */
  readonly report: Omit<MadeReport, 'id' | 'fileName' | 'sha256'> | null
}

const STEP_ENDS = Object.values(REPORT_STEPS)

const WORD_FILE = { label: nl.app.wordFile, extension: 'docx' } as const satisfies FileKind

/** Making a Word report, in a worker, with progress; once it is saved it is on the list of reports that were made. */
export const useReportMaking = defineStore('report-making', () => {
  const { storage, appVersion, now } = useAppServices()
  const saving = useSaving()
  /** Shares, 0..1: what is done, and what will be done at the end of this step. */
  const progress = ref({ done: 0, next: 0, step: '' })
  const { run, ...file } = useFileMaking<FinishedReport>({
    of: 'report',
    forget: () => (progress.value = { done: 0, next: 0, step: '' }),
    saved: keep,
  })

  async function make(dossierId: string, choice: ReportChoice): Promise<void> {
    await run(nl.reportMaking.problems.failed, (signal) => makeFile(dossierId, choice, signal))
  }

  /** Saves an earlier report once more: the same file, with the figures it had then. */
  async function saveAgain(report: MadeReport): Promise<void> {
    await run(nl.reportMaking.problems.failed, () => kept(report))
  }

  const onProgress = (done: number, total: number, step: string): void => {
    const end = STEP_ENDS.find((one) => one > done) ?? total
    progress.value = { done: done / total, next: end / total, step }
  }

  async function makeFile(dossierId: string, choice: ReportChoice, signal: AbortSignal) {
    const content = await storage.contentOf(dossierId)
    if (content === undefined) return failure<FinishedReport>('dossier-gone', nl.app.dossierGone)
    const { kind, presetName, lists = null, session } = choice
    // The questionnaire on paper is a form of its own.
    const template = kind === 'blanco' ? success(null) : await templateOf(content.dossier, storage)
    if (!template.ok) return template
    const sections = inOrder(choice.sections)
    const madeAt = now().toISOString()
    const outcome = await runReport(
      {
        content,
        kind,
        sections,
        ...(lists !== null && { lists }),
        ...(session !== undefined && { session }),
        house: await houseOf(content.dossier, storage),
        ...(template.value !== null && { template: template.value.bytes }),
        today: today(now),
        appVersion,
        professions: mirrorSet.professions,
        framework: frameworkSet.id,
        mirror: mirrorSet,
        builtIn: frameworkSets,
      },
      onProgress,
      signal,
    )
    if (!outcome.ok) return outcome
    const { bytes, figures } = outcome.value
    const name = presetName === '' ? nl.labels.reportKind[kind] : presetName
    return success<FinishedReport>({
      name: safeFileName(
        nl.reportMaking.fileName(content.dossier.name, name, today(now)),
        WORD_FILE.extension,
      ),
      kind: WORD_FILE,
      bytes,
      report: { dossierId, kind, presetName, sections, madeAt, size: bytes.length, figures },
    })
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

  return { progress, make, saveAgain, ...file }
})
