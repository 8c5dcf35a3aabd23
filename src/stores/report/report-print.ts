import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { failure, type Problem } from '../../domain/outcome'
import { isInternal, SECTIONS_OF, type ReportKind } from '../../domain/report/kinds/report-kinds'
import type { MakeOptions } from '../../report/make-report'
import { drawPage } from '../../report/print/draw'
import type { PrintPage } from '../../report/print/element'
import { runPrint } from '../../report/print/run-print'
import { frameworkSet, frameworkSets, mirrorSet } from '../../storage/built-in-sets'
import { nl } from '../../texts/nl'
import { useCopies } from '../dossier/copies'
import { today, useAppServices } from '../app-services'
import { houseOf } from './report-design'

type PrintChoice = {
  readonly [Name in 'sections' | 'lists' | 'session' | 'round']?: MakeOptions[Name] | undefined
}

/** A report as a page to print, or to save as PDF with the printer of that name. */
export const useReportPrint = defineStore('report-print', () => {
  const { storage, platform, appVersion, now } = useAppServices()
  const copies = useCopies()
  const state = ref<'making' | 'ready' | 'failed'>('making')
  const page = shallowRef<PrintPage | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const savedAs = ref<string | null>(null)
  /** The shell makes a PDF with structure; a browser leaves that to its print dialog. */
  const canSavePdf = computed(() => copies.info?.place === 'electron')
  /** The last request; what an earlier one still brings is not shown any more. */
  let request = 0
  /** As the Word report of the same kind is called. */
  let fileName = ''

  /**
   * @param choice sections, ids of the frameworks it holds, of the spiegelsessie it is of (`null` for the blank form) and of the round a
   * letter or a form is for; what is left out is that of the kind
   */
  async function make(dossierId: string, kind: ReportKind, choice: PrintChoice = {}): Promise<void> {
    request += 1
    const mine = request
    state.value = 'making'
    page.value = null
    problem.value = null
    savedAs.value = null
    const layout = await laidOut(dossierId, kind, choice).catch((error: unknown) => {
      // Either the dossier could not be read or this is a bug; the user gets one sentence, the log the cause.
      console.error('print:', error)
      return failure<PrintPage>('print-failed', nl.reportPrint.failed)
    })
    if (mine !== request) return
    if (layout.ok) page.value = layout.value
    else problem.value = layout.problem
    state.value = layout.ok ? 'ready' : 'failed'
  }

  async function laidOut(
    dossierId: string,
    kind: ReportKind,
    { sections, lists, session, round }: PrintChoice,
  ) {
    const content = await storage.contentOf(dossierId)
    if (content === undefined) return failure<PrintPage>('dossier-gone', nl.app.dossierGone)
    fileName = nl.reportMaking.fileName(
      content.dossier.name,
      nl.labels.reportKind[kind],
      today(now),
      isInternal(kind, sections ?? SECTIONS_OF[kind]),
    )
    return runPrint({
      content,
      kind,
      ...(sections !== undefined && { sections }),
      ...(lists !== undefined && { lists }),
      ...(session !== undefined && { session }),
      ...(round !== undefined && { round }),
      house: await houseOf(content.dossier, storage),
      today: today(now),
      appVersion,
      professions: mirrorSet.professions,
      framework: frameworkSet.id,
      mirror: mirrorSet,
      builtIn: frameworkSets,
    })
  }

  /** Asks for a printer; a printer can also be a PDF file. */
  async function print(): Promise<void> {
    const printed = await platform.print()
    problem.value = printed.ok ? null : printed.problem
  }

  /** Asks where, and saves the page as a PDF under the name of the report. */
  async function savePdf(): Promise<void> {
    if (page.value === null) return
    problem.value = null
    savedAs.value = null
    const saved = await platform.savePdf(fileName)
    if (saved.ok) savedAs.value = saved.value?.name ?? null
    else problem.value = saved.problem
  }

  /** Forgets the page: it is as large as the report. */
  function forget(): void {
    request += 1
    page.value = null
    problem.value = null
  }

  return { state, page, problem, savedAs, canSavePdf, make, print, savePdf, forget, drawPage }
})
