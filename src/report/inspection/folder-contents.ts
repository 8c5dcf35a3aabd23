/** Which piece of evidence is where in the inspection folder, under which number. */
import { MOST_ATTACHED, type Attachment } from '../../domain/framework/evidence/attachment'
import type { EvidenceReport } from '../../domain/report/report-model'
import { inspectionFolder as words } from '../../texts/report/inspection-folder'
import { evidenceFileName } from './evidence-file-name'

/** Why a piece has no file in the folder. */
export type Absence = keyof typeof words.state

export interface FolderEntry {
  readonly piece: EvidenceReport
  /** With the folder it is in; `null` when there is no file. */
  readonly path: string | null
  readonly absence: Absence | null
}

/** An entry that has a copy in the dossier, as far as known before it is read. */
interface PlannedFile {
  readonly path: string
  readonly attachment: Attachment
}

/**
 * The path of a piece that has a copy; `null` without one.
 * @param highest number in the folder
 */
export function plannedFileOf(
  { evidence: { number, title, attachment } }: EvidenceReport,
  highest: number,
): PlannedFile | null {
  if (attachment === null) return null
  const name = evidenceFileName(number, title, attachment.name, String(highest).length)
  return { path: `${words.files.evidence}/${name}`, attachment }
}

/**
 * The line of a piece of evidence in the index; without a file it says why there is none.
 * @param path of the file, when its content was there
 */
export function entryOf(piece: EvidenceReport, path: string | null): FolderEntry {
  return { piece, path, absence: path === null ? absenceOf(piece.evidence) : null }
}

function absenceOf({ attachment, missing, location }: EvidenceReport['evidence']): Absence {
  if (attachment !== null) return 'gone'
  if (missing) return 'missing'
  return location.trim() === '' ? 'nowhere' : 'elsewhere'
}

/** The copies do not fit in the folder. */
export class FolderTooBig extends Error {
  constructor(readonly bytes: number) {
    super(words.problems.tooBig(bytes, MOST_ATTACHED))
    this.name = 'FolderTooBig'
  }
}
