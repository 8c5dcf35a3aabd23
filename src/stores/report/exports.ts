import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { FileKind } from '../../contract/platform'
import type { DossierContent } from '../../domain/dossier/dossier'
import { safeFileName } from '../../domain/file-name'
import { failure, success, type Outcome } from '../../domain/outcome'
import { runDossierWorkbook, runInspectionFolder } from '../../report/run-export'
import { frameworkSet, frameworkSets, mirrorSet } from '../../storage/built-in-sets'
import { nl } from '../../texts/nl'
import { today, useAppServices } from '../app-services'
import { useFileMaking, type FinishedFile } from './file-making'
import { houseOf, templateOf } from './report-design'

export type ExportKind = 'workbook' | 'calendar' | 'folder'

interface ExportChoice {
  readonly reminders?: boolean
  readonly lists?: readonly string[] | null
}

const words = nl.exportsPanel

const FILES = {
  workbook: { label: words.workbook.file, extension: 'xlsx' },
  calendar: { label: words.calendar.file, extension: 'ics' },
  folder: { label: words.folder.file, extension: 'zip' },
} as const satisfies Record<ExportKind, FileKind>

/** Excel, calendar and inspection folder of a dossier: one at a time, with a way to stop; then the user chooses where it goes. */
export const useExports = defineStore('exports', () => {
  const { storage, appVersion, now } = useAppServices()
  /** What is being made, or was made last: what the outcome below is of. */
  const kind = ref<ExportKind | null>(null)
  const progress = ref({ done: 0, total: 1, step: '' })
  const { run, ...file } = useFileMaking<FinishedFile>({
    of: 'export',
    forget: () => {
      kind.value = null
      progress.value = { done: 0, total: 1, step: '' }
    },
  })

  /**
   * @param choice.reminders of a calendar: an alarm a week before every day
   * @param choice.lists of a folder: the lists of norms its report holds; those of an inspection dossier when left out
   */
  async function make(dossierId: string, wanted: ExportKind, choice: ExportChoice = {}): Promise<void> {
    await run(words[wanted].problems.failed, (signal) => {
      kind.value = wanted
      return makeFile(dossierId, wanted, choice, signal)
    })
  }

  async function makeFile(
    dossierId: string,
    wanted: ExportKind,
    choice: ExportChoice,
    signal: AbortSignal,
  ): Promise<Outcome<FinishedFile>> {
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
    builtIn: frameworkSets,
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

  return { kind, progress, make, ...file }
})
