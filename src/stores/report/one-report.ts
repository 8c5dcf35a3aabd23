import type { FileKind } from '../../contract/platform'
import { safeFileName } from '../../domain/file-name'
import { failure, success, type Outcome } from '../../domain/outcome'
import type { MadeReport } from '../../domain/report/made-report'
import {
  isInternal,
  sectionsOf,
  type ReportKind,
  type SectionId,
} from '../../domain/report/kinds/report-kinds'
import type { ReportInput } from '../../report/report-protocol'
import type { ReportProgress } from '../../report/report-steps'
import { runReport, type StartWorker } from '../../report/run-report'
import { frameworkSet, frameworkSets, mirrorSet } from '../../storage/built-in-sets'
import type { Storage } from '../../storage/storage'
import { nl } from '../../texts/nl'
import { today } from '../app-services'
import { houseOf, templateOf } from './report-design'

/** What the user chose to make. */
export interface ReportChoice {
  readonly kind: ReportKind
  readonly sections: readonly SectionId[]
  /** Lists of norms it holds; `null` for those of the kind. */
  readonly lists?: readonly string[] | null
  /** Id of the spiegelsessie it is of; `null` for the blank form. Without it, the one of the kind. */
  readonly session?: string | null
  /** Id of the round a letter or a form is for. Without it, the one of the kind. */
  readonly round?: string
  /** Of the user's own choice of sections; empty for the choice of the kind. */
  readonly presetName: string
}

export const WORD_FILE = { label: nl.app.wordFile, extension: 'docx' } as const satisfies FileKind

/** A report that was made and is saved nowhere yet. */
export interface NewReport {
  /** Proposed: of which dossier, what it is, and the day. */
  readonly name: string
  readonly bytes: Uint8Array
  /** What the list of reports says of it once it is saved. */
  readonly report: Omit<MadeReport, 'id' | 'fileName' | 'sha256'>
}

/** What making a report needs of the application. */
interface Making {
  readonly storage: Storage
  readonly now: () => Date
  readonly appVersion: string
}

/** What a report of a dossier as it is stored now is made from. Problems: `dossier-gone` and those of `templateOf`. */
export async function reportInputOf(
  { storage, now, appVersion }: Making,
  dossierId: string,
  { kind, lists = null, session, round, ...choice }: ReportChoice,
): Promise<Outcome<ReportInput>> {
  const content = await storage.contentOf(dossierId)
  if (content === undefined) return failure('dossier-gone', nl.app.dossierGone)
  // The questionnaire on paper is a form of its own.
  const template = kind === 'blanco' ? success(null) : await templateOf(content.dossier, storage)
  if (!template.ok) return template
  return success({
    content,
    kind,
    sections: sectionsOf(kind, choice.sections),
    ...(lists !== null && { lists }),
    ...(session !== undefined && { session }),
    ...(round !== undefined && { round }),
    house: await houseOf(content.dossier, storage),
    ...(template.value !== null && { template: template.value.bytes }),
    today: today(now),
    appVersion,
    professions: mirrorSet.professions,
    framework: frameworkSet.id,
    mirror: mirrorSet,
    builtIn: frameworkSets,
  })
}

/**
 * Makes one report of a dossier as it is stored now, in a worker: one of its own, unless `start` lends one. Problems: those of
 * `reportInputOf` and of `runReport`.
 */
export async function makeOneReport(
  services: Making,
  dossierId: string,
  choice: ReportChoice,
  onProgress: ReportProgress,
  signal: AbortSignal,
  start?: StartWorker,
): Promise<Outcome<NewReport>> {
  const { kind, presetName } = choice
  const input = await reportInputOf(services, dossierId, choice)
  if (!input.ok) return input
  const { content, sections = [] } = input.value
  const madeAt = services.now().toISOString()
  const outcome = await runReport(input.value, onProgress, signal, start)
  if (!outcome.ok) return outcome
  const { bytes, figures } = outcome.value
  const name = presetName === '' ? nl.labels.reportKind[kind] : presetName
  return success({
    name: safeFileName(
      nl.reportMaking.fileName(content.dossier.name, name, input.value.today, isInternal(kind, sections)),
      WORD_FILE.extension,
    ),
    bytes,
    report: { dossierId, kind, presetName, sections, madeAt, size: bytes.length, figures },
  })
}
