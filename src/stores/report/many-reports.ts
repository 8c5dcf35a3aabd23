import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { FileKind } from '../../contract/platform'
import { otherFileName, safeFileName } from '../../domain/file-name'
import { failure, success, type Outcome } from '../../domain/outcome'
import { kindsIn, REPORT_GROUPS, SECTIONS_OF, type ReportKind } from '../../domain/report/kinds/report-kinds'
import { pack } from '../../storage/dossier-zip'
import { nl } from '../../texts/nl'
import { today, useAppServices } from '../app-services'
import { useSaving } from '../app/saving'
import { useDossiers } from '../dossier/dossiers'
import { useNamesApart } from '../dossier/names-apart'
import { useFileMaking, type FinishedFile } from './file-making'
import { makeOneReport, WORD_FILE, type NewReport, type ReportChoice } from './one-report'

/** A report that is wanted of every chosen dossier: a kind, or a layout of its own that goes by this name there. */
export type WantedReport =
  { readonly by: 'kind'; readonly kind: ReportKind } | { readonly by: 'name'; readonly name: string }

/** A report that is not in the file, and why. */
interface MissingReport {
  /** Its place in what was asked: names may be there twice. */
  readonly key: number
  readonly dossier: string
  readonly report: string
  readonly reason: string
}

interface FinishedHeap extends FinishedFile {
  readonly reports: readonly NewReport[]
}

/** Reports in one go: what takes an hour is better made in parts. */
export const MOST_REPORTS = 250
/** Bytes of all reports together, which are in memory until they are saved. */
const LARGEST_HEAP = 300 * 1024 * 1024

const words = nl.manyReports
const ZIP_FILE = { label: words.file, extension: 'zip' } as const satisfies FileKind

/**
 * Reports of several dossiers in one file: one after another in the worker that makes one, each from what that dossier stores at that moment.
 * What cannot be made is named, and the others are in the file. Nothing is saved before the last one, and nothing when somebody stops.
 */
export const useManyReports = defineStore('many-reports', () => {
  const services = useAppServices()
  const { storage, now } = services
  const saving = useSaving()
  const dossiers = useDossiers()
  const names = useNamesApart()

  /** `at`: the report that is being made, counted from 1; `share` of it that is done, 0..1. */
  const progress = ref({ at: 0, total: 0, share: 0, dossier: '', report: '' })
  const missing = shallowRef<readonly MissingReport[]>([])
  /** Reports in the file that was made last. */
  const made = ref(0)
  const { run, ...file } = useFileMaking<FinishedHeap>({
    of: 'report',
    forget,
    saved: keep,
  })

  function forget(): void {
    progress.value = { at: 0, total: 0, share: 0, dossier: '', report: '' }
    missing.value = []
    made.value = 0
  }

  /** The kinds to choose from: forms are not about what a dossier holds. */
  const kinds = REPORT_GROUPS.filter((group) => group !== 'forms').flatMap(kindsIn)
  /** Names of layouts that users made themselves, each once. */
  const layouts = computed(() =>
    [
      ...new Set(dossiers.dossiers.flatMap(({ reportPresets }) => reportPresets.map(({ name }) => name))),
    ].toSorted((one, other) => one.localeCompare(other, 'nl', { numeric: true })),
  )

  const titleOf = (wanted: WantedReport): string =>
    wanted.by === 'kind' ? nl.labels.reportKind[wanted.kind] : wanted.name

  function nameOf(dossierId: string): string {
    const dossier = dossiers.dossiers.find(({ id }) => id === dossierId)
    return dossier === undefined ? words.goneDossier : names.nameApart(dossier)
  }

  /** Makes every wanted report of every one of these dossiers, and asks where the file goes. */
  async function make(dossierIds: readonly string[], wanted: readonly WantedReport[]): Promise<void> {
    await run(words.problems.failed, (signal) => makeHeap(dossierIds, wanted, signal))
  }

  async function makeHeap(
    dossierIds: readonly string[],
    wanted: readonly WantedReport[],
    signal: AbortSignal,
  ): Promise<Outcome<FinishedHeap>> {
    const all = dossierIds.flatMap((id) => wanted.map((one) => ({ id, wanted: one })))
    const reports: NewReport[] = []
    let size = 0
    for (const [index, one] of all.entries()) {
      const report = titleOf(one.wanted)
      const dossier = nameOf(one.id)
      progress.value = { at: index + 1, total: all.length, share: 0, dossier, report }
      const outcome =
        size > LARGEST_HEAP
          ? failure<NewReport>('heap-full', words.problems.full)
          : await makeOne(one.id, one.wanted, signal)
      if (signal.aborted) return failure('cancelled', words.problems.cancelled)
      if (outcome.ok) {
        reports.push(outcome.value)
        size += outcome.value.bytes.length
      } else
        missing.value = [...missing.value, { key: index, dossier, report, reason: outcome.problem.message }]
    }
    if (reports.length === 0) return failure('reports-none', words.problems.none)
    made.value = reports.length
    const named = underOwnNames(reports)
    return success({
      name: safeFileName(words.fileName(today(now)), ZIP_FILE.extension),
      kind: ZIP_FILE,
      // Word files are compressed already.
      bytes: pack({}, Object.fromEntries(named.map(({ name, bytes }) => [name, bytes]))),
      reports: named,
    })
  }

  async function makeOne(
    dossierId: string,
    wanted: WantedReport,
    signal: AbortSignal,
  ): Promise<Outcome<NewReport>> {
    try {
      const choice = await choiceIn(dossierId, wanted)
      if (!choice.ok) return choice
      const onProgress = (done: number, total: number): void => {
        progress.value = { ...progress.value, share: done / total }
      }
      return await makeOneReport(services, dossierId, choice.value, onProgress, signal)
    } catch (error) {
      // One dossier that cannot be read keeps none of the others from being made.
      console.error('report:', error)
      return failure('report-failed', nl.reportMaking.problems.failed)
    }
  }

  async function choiceIn(dossierId: string, wanted: WantedReport): Promise<Outcome<ReportChoice>> {
    if (wanted.by === 'kind')
      return success({ kind: wanted.kind, sections: SECTIONS_OF[wanted.kind], presetName: '' })
    const dossier = await storage.dossiers.get(dossierId)
    const preset = dossier?.reportPresets.find(({ name }) => name === wanted.name)
    if (preset === undefined) return failure('layout-missing', words.problems.noLayout)
    const { kind, sections, lists, name } = preset
    return success({ kind, sections, ...(lists !== undefined && { lists }), presetName: name })
  }

  /** The file is saved: each report is on the list of its own dossier, as when it is made alone. */
  async function keep({ reports }: FinishedHeap): Promise<void> {
    for (const { report, name, bytes } of reports)
      try {
        await storage.madeReports.keep({ ...report, fileName: name }, bytes)
      } catch (error) {
        saving.report(error)
        return
      }
  }

  return { progress, missing, made, kinds, layouts, titleOf, make, ...file }
})

/** Two dossiers may have one name: the second report is told from the first by a number. */
function underOwnNames(reports: readonly NewReport[]): readonly NewReport[] {
  const taken = new Set<string>()
  return reports.map((one) => {
    let { name } = one
    while (taken.has(name.toLowerCase())) name = otherFileName(name, WORD_FILE.extension)
    taken.add(name.toLowerCase())
    return { ...one, name }
  })
}
