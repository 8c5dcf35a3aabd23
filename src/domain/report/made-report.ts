import type { IsoMoment } from '../question-set'
import type { ReportModel } from './report-model'
import type { ReportKind, SectionId } from './kinds/report-kinds'

/** The figures a report was based on, for the list of reports. */
export interface MadeFigures {
  /** Inspection readiness, 0..1; `null` without an assessment or a figure. */
  readonly readiness: number | null
  /** Share of the applicable norms that were judged, 0..1; `null` without an assessment. */
  readonly coverage: number | null
  /** Actions that are neither finished nor stopped. */
  readonly openActions: number
}

/**
 * A report that was made and saved on this computer. It belongs to this computer, not to the dossier: no dossier file or copy contains
 * it. The file itself is stored separately, by its digest (`MadeReportRepository.fileOf`).
 */
export interface MadeReport {
  readonly id: string
  readonly dossierId: string
  readonly kind: ReportKind
  /** Name of the saved choice of sections it was made with; empty for the default sections of its kind. */
  readonly presetName: string
  readonly sections: readonly SectionId[]
  readonly madeAt: IsoMoment
  /** Name under which it was saved. */
  readonly fileName: string
  /** SHA-256 of the file, in hexadecimal; `null` for a report from a version that did not keep files. */
  readonly sha256: string | null
  /** Bytes. */
  readonly size: number
  readonly figures: MadeFigures
}

/** Beyond this number the oldest ones of a dossier are deleted. */
export const MOST_MADE_REPORTS = 20

/** The figures of a report, as its list shows them. */
export function madeFiguresOf({ board: { figures } }: Pick<ReportModel, 'board'>): MadeFigures {
  return {
    readiness: figures.readiness?.readiness ?? null,
    coverage: figures.readiness?.coverage ?? null,
    openActions: figures.unfinished,
  }
}
