import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { FileKind } from '../../contract/platform'
import { otherFileName, safeFileName } from '../../domain/file-name'
import { failure, success, type Outcome, type Problem } from '../../domain/outcome'
import type { MadeReport } from '../../domain/report/made-report'
import { inOrder, type ReportKind, type SectionId } from '../../domain/dossier/report-kinds'
import { REPORT_STEPS } from '../../report/report-steps'
import { runReport } from '../../report/run-report'
import { frameworkSet, mirrorSet } from '../../storage/question-sets'
import { nl } from '../../texts/nl'
import { useDossier } from '../dossier/dossier'
import { today, useGround } from '../ground'
import { latestOnly } from '../latest'
import { houseOf, templateOf } from './report-design'
import { useSaving } from '../saving'

/** What the user chose to make. */
interface ReportChoice {
  readonly kind: ReportKind
  readonly sections: readonly SectionId[]
  /** Lists of norms it holds; `null` for those of the kind. */
  readonly lists?: readonly string[] | null
  /** Of the own choice of sections; empty for the choice of the kind. */
  readonly presetName: string
}

/** A report that is made and not saved yet: nothing of it is lost when saving fails. */
interface Finished {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** What the list of reports says of it once it is saved; `null` for one that is on it already. */
  readonly report: Omit<MadeReport, 'id' | 'fileName' | 'sha256'> | null
}

const STEP_ENDS = Object.values(REPORT_STEPS)

const WORD_FILE = { label: nl.app.wordFile, extension: 'docx' } as const satisfies FileKind

/**
 * Making a Word report: in a worker, with progress and a way to stop; then the user chooses where it goes. A report that could not be
 * saved stays here until it is, or until the user leaves.
 */
export const useReportMaking = defineStore('report-making', () => {
  const { storage, platform, appVersion, now } = useGround()
  const dossier = useDossier()
  const saving = useSaving()
  const state = ref<'idle' | 'making' | 'saving'>('idle')
  /** Shares, 0..1: what is done, and what will be done at the end of this step. */
  const progress = ref({ done: 0, next: 0, step: '' })
  const problem = shallowRef<Problem | null>(null)
  const savedAs = ref<string | null>(null)
  const stopped = ref(false)
  const finished = shallowRef<Finished | null>(null)
  let stop: AbortController | undefined
  /** What comes of it is told in its own dossier; in the next one it is saved where the user says, and forgotten. */
  const visits = latestOnly()
  watch(
    () => dossier.dossier?.id,
    () => {
      visits.drop()
      if (!busy.value) forget()
    },
    { flush: 'sync' },
  )

  const busy = computed(() => state.value !== 'idle')
  /** Made, and not saved: because saving failed (`problem`), or because the user changed their mind. */
  const unsaved = computed(() => state.value === 'idle' && finished.value !== null)

  function forget(): void {
    problem.value = null
    savedAs.value = null
    stopped.value = false
    finished.value = null
  }

  async function make(dossierId: string, choice: ReportChoice): Promise<void> {
    await run((signal) => made(dossierId, choice, signal))
  }

  /** Saves a report of before once more: the same file, with the figures of then. */
  async function saveAgain(report: MadeReport): Promise<void> {
    await run(() => kept(report))
  }

  async function run(work: (signal: AbortSignal) => Promise<Outcome<Finished>>): Promise<void> {
    if (busy.value) return
    forget()
    const isWanted = visits.begin()
    state.value = 'making'
    progress.value = { done: 0, next: 0, step: '' }
    stop = new AbortController()
    try {
      const outcome = await work(stop.signal)
      if (outcome.ok) {
        finished.value = outcome.value
        await save()
      } else if (outcome.problem.code === 'cancelled') stopped.value = true
      else problem.value = outcome.problem
    } catch (error) {
      // The dossier could not be read, or a fault of ours: both are told as what they come to, and the log says which.
      console.error('report:', error)
      problem.value = { code: 'report-failed', message: nl.reportMaking.problems.failed }
    } finally {
      state.value = 'idle'
      if (!isWanted()) forget()
    }
  }

  const onProgress = (done: number, total: number, step: string): void => {
    const end = STEP_ENDS.find((one) => one > done) ?? total
    progress.value = { done: done / total, next: end / total, step }
  }

  async function made(dossierId: string, choice: ReportChoice, signal: AbortSignal) {
    const content = await storage.contentOf(dossierId)
    if (content === undefined) return failure<Finished>('dossier-gone', nl.app.dossierGone)
    const { kind, presetName, lists = null } = choice
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
        house: await houseOf(content.dossier, storage),
        ...(template.value !== null && { template: template.value.bytes }),
        today: today(now),
        appVersion,
        professions: mirrorSet.professions,
        framework: frameworkSet.id,
        mirror: mirrorSet,
      },
      onProgress,
      signal,
    )
    if (!outcome.ok) return outcome
    const { bytes, figures } = outcome.value
    const name = presetName === '' ? nl.labels.reportKind[kind] : presetName
    return success<Finished>({
      fileName: safeFileName(
        nl.reportMaking.fileName(content.dossier.name, name, today(now)),
        WORD_FILE.extension,
      ),
      bytes,
      report: { dossierId, kind, presetName, sections, madeAt, size: bytes.length, figures },
    })
  }

  async function kept(report: MadeReport) {
    const bytes = await storage.madeReports.fileOf(report)
    return bytes === undefined
      ? failure<Finished>('report-gone', nl.reportMaking.problems.gone)
      : success<Finished>({ fileName: report.fileName, bytes, report: null })
  }

  /** Asks where the report goes and keeps it. What is not saved stays in `finished`. */
  async function save(): Promise<void> {
    const report = finished.value
    if (report === null) return
    problem.value = null
    state.value = 'saving'
    try {
      const outcome = await platform.saveFile({ name: report.fileName, kind: WORD_FILE }, report.bytes)
      if (!outcome.ok) {
        problem.value = outcome.problem
        return
      }
      if (outcome.value === null) return
      savedAs.value = outcome.value.name
      finished.value = null
      await keep(report, outcome.value.name)
    } finally {
      state.value = 'idle'
    }
  }

  /** The file is saved; that the list of reports could not be added to is told by the storage itself. */
  async function keep({ report, bytes }: Finished, fileName: string): Promise<void> {
    if (report === null) return
    try {
      await storage.madeReports.keep({ ...report, fileName }, bytes)
    } catch (error) {
      saving.report(error)
    }
  }

  /** Asks again where the report goes, with another name to begin with; nothing is made again. */
  async function saveElsewhere(): Promise<void> {
    const report = finished.value
    if (report === null || busy.value) return
    if (problem.value !== null)
      finished.value = { ...report, fileName: otherFileName(report.fileName, WORD_FILE.extension) }
    await save()
  }

  return {
    state,
    busy,
    progress,
    problem,
    savedAs,
    stopped,
    unsaved,
    make,
    saveAgain,
    saveElsewhere,
    forget,
    cancel: () => stop?.abort(),
  }
})
