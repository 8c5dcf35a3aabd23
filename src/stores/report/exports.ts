import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { FileKind } from '../../contract/platform'
import type { DossierContent } from '../../domain/dossier/dossier'
import { otherFileName, safeFileName } from '../../domain/file-name'
import { failure, success, type Outcome, type Problem } from '../../domain/outcome'
import { runDossierWorkbook, runInspectionFolder } from '../../report/run-export'
import { frameworkSet, mirrorSet } from '../../storage/question-sets'
import { nl } from '../../texts/nl'
import { useDossier } from '../dossier/dossier'
import { today, useGround } from '../ground'
import { latestOnly } from '../latest'
import { houseOf, templateOf } from './report-design'

export type ExportKind = 'workbook' | 'calendar' | 'folder'

interface ExportChoice {
  readonly reminders?: boolean
  readonly lists?: readonly string[] | null
}

/** A file that is made and not saved yet: nothing of it is lost when saving fails. */
interface Finished {
  readonly name: string
  readonly kind: FileKind
  readonly bytes: Uint8Array
}

const words = nl.exportsPanel

const FILES = {
  workbook: { label: words.workbook.file, extension: 'xlsx' },
  calendar: { label: words.calendar.file, extension: 'ics' },
  folder: { label: words.folder.file, extension: 'zip' },
} as const satisfies Record<ExportKind, FileKind>

/** Excel, calendar and inspection folder of a dossier: one at a time, with a way to stop; then the user chooses where it goes. */
export const useExports = defineStore('exports', () => {
  const { storage, platform, appVersion, now } = useGround()
  const dossier = useDossier()
  const state = ref<'idle' | 'making' | 'saving'>('idle')
  /** What is being made, or was made last: what the outcome below is of. */
  const kind = ref<ExportKind | null>(null)
  const progress = ref({ done: 0, total: 1, step: '' })
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
    kind.value = null
    problem.value = null
    savedAs.value = null
    stopped.value = false
    finished.value = null
  }

  /**
   * @param choice.reminders of a calendar: an alarm a week before every day
   * @param choice.lists of a folder: the lists of norms its report holds; those of an inspection dossier when left out
   */
  async function make(dossierId: string, wanted: ExportKind, choice: ExportChoice = {}): Promise<void> {
    if (busy.value) return
    forget()
    const isWanted = visits.begin()
    kind.value = wanted
    state.value = 'making'
    progress.value = { done: 0, total: 1, step: '' }
    stop = new AbortController()
    try {
      const outcome = await made(dossierId, wanted, choice, stop.signal)
      if (outcome.ok) {
        finished.value = outcome.value
        await save()
      } else if (outcome.problem.code === 'cancelled') stopped.value = true
      else problem.value = outcome.problem
    } catch (error) {
      // The dossier could not be read, or a fault of ours: both are told as what they come to, and the log says which.
      console.error('export:', error)
      problem.value = { code: 'report-failed', message: words[wanted].problems.failed }
    } finally {
      state.value = 'idle'
      if (!isWanted()) forget()
    }
  }

  async function made(
    dossierId: string,
    wanted: ExportKind,
    choice: ExportChoice,
    signal: AbortSignal,
  ): Promise<Outcome<Finished>> {
    const content = await storage.contentOf(dossierId)
    if (content === undefined) return failure('dossier-gone', nl.app.dossierGone)
    const bytes = await makers[wanted](content, signal, choice)
    if (!bytes.ok) return bytes
    const file = FILES[wanted]
    const name = words[wanted].fileName(content.dossier.name, today(now))
    return success({ name: safeFileName(name, file.extension), kind: file, bytes: bytes.value })
  }

  const options = () => ({
    today: today(now),
    appVersion,
    professions: mirrorSet.professions,
    framework: frameworkSet.id,
    mirror: mirrorSet,
  })

  type Maker = (
    content: DossierContent,
    signal: AbortSignal,
    choice: ExportChoice,
  ) => Promise<Outcome<Uint8Array>>

  const makers: Readonly<Record<ExportKind, Maker>> = {
    workbook: (content, signal) => runDossierWorkbook({ content, options: options() }, signal),
    calendar: (content, _signal, { reminders = false }) => calendarOf(content, reminders),
    folder: (content, signal, { lists = null }) => folderOf(content, signal, lists),
  }

  /** The report in it looks as the VSV wants its reports. */
  async function folderOf(
    content: DossierContent,
    signal: AbortSignal,
    lists: readonly string[] | null,
  ): Promise<Outcome<Uint8Array>> {
    const { dossier } = content
    const template = await templateOf(dossier, storage)
    if (!template.ok) return template
    return runInspectionFolder(
      {
        content,
        options: {
          ...options(),
          ...(lists !== null && { lists }),
          house: await houseOf(dossier, storage),
          ...(template.value !== null && { template: template.value.bytes }),
        },
      },
      async (sha256) => (await storage.attachments.read(dossier.id, sha256)) ?? null,
      (done, total, step) => (progress.value = { done, total, step }),
      signal,
    )
  }

  /** Small enough to make at once. */
  async function calendarOf(content: DossierContent, reminders: boolean): Promise<Outcome<Uint8Array>> {
    try {
      const { makeCalendar } = await import('../../report/calendar')
      const file = makeCalendar(content, { now: now().toISOString(), reminders })
      return file === null ? failure('calendar-empty', words.calendar.empty) : success(file)
    } catch (error) {
      console.error('calendar:', error)
      return failure('calendar-failed', words.calendar.problems.failed)
    }
  }

  /** Asks where it goes. What is not saved stays in `finished`. */
  async function save(): Promise<void> {
    const file = finished.value
    if (file === null) return
    problem.value = null
    state.value = 'saving'
    try {
      const outcome = await platform.saveFile({ name: file.name, kind: file.kind }, file.bytes)
      if (!outcome.ok) problem.value = outcome.problem
      else if (outcome.value !== null) {
        savedAs.value = outcome.value.name
        finished.value = null
      }
    } finally {
      state.value = 'idle'
    }
  }

  /** Asks again where it goes, with another name to begin with; nothing is made again. */
  async function saveElsewhere(): Promise<void> {
    const file = finished.value
    if (file === null || busy.value) return
    if (problem.value !== null)
      finished.value = { ...file, name: otherFileName(file.name, file.kind.extension) }
    await save()
  }

  return {
    ...{ state, kind, busy, progress, problem, savedAs, stopped, unsaved },
    ...{ make, saveElsewhere, forget, cancel: () => stop?.abort() },
  }
})
