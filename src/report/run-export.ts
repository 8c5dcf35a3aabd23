/** Makes the exports other than Word without holding up the window, in the worker of the reports and on the same terms. */
import type { Outcome } from '../domain/outcome'
import { exportsPanel } from '../texts/report/exports'
import type { FolderInput, WorkbookInput } from './export-protocol'
import type { ReportProgress } from './report-steps'
import { bytesOf, inWorker, startWorker, type StartWorker } from './run-report'

/** The whole dossier in Excel. Problems: `cancelled` and `report-failed`; never rejects. */
export function runDossierWorkbook(
  input: WorkbookInput,
  signal: AbortSignal,
  start: StartWorker = startWorker,
): Promise<Outcome<Uint8Array>> {
  return inWorker({
    message: { kind: 'workbook', input },
    problems: exportsPanel.workbook.problems,
    resultOf: bytesOf,
    onProgress: () => undefined,
    signal,
    start,
  })
}

/**
 * The inspection folder. Problems: `cancelled`, `report-failed` and `folder-too-big`; never rejects.
 * @param read gives the content of a copy; asked for one at a time, `null` when it is not there
 */
export function runInspectionFolder(
  input: FolderInput,
  read: (sha256: string) => Promise<Uint8Array | null>,
  onProgress: ReportProgress,
  signal: AbortSignal,
  start: StartWorker = startWorker,
): Promise<Outcome<Uint8Array>> {
  return inWorker({
    message: { kind: 'inspection-folder', input },
    problems: exportsPanel.folder.problems,
    resultOf: bytesOf,
    read,
    onProgress,
    signal,
    start,
  })
}
