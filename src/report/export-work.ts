/** The exports other than Word, as the worker makes them. */
import type { ExportFromWorker, FolderInput, WorkbookInput } from './export-protocol'
import type { ReportProgress } from './report-steps'

/** Tells the window; the copies it is asked for come in through {@link arrived}. */
type TellWindow = (message: ExportFromWorker) => void

/** Who waits for which copy. Only ever one at a time, but the worker does not have to know that. */
const waiting = new Map<string, (bytes: Uint8Array | null) => void>()

/** Hands on a copy the window was asked for; `null` when it has none. One nobody waits for is let go. */
export function arrived(sha256: string, bytes: Uint8Array | null): void {
  waiting.get(sha256)?.(bytes)
  waiting.delete(sha256)
}

/** The whole dossier as an Excel file. */
export async function workbook({ content, options }: WorkbookInput): Promise<Uint8Array> {
  const { makeDossierWorkbook } = await import('./workbook/dossier-workbook')
  return makeDossierWorkbook(content, options)
}

/** `null` when it was refused; the window has heard that then. */
export async function inspectionFolder(
  { content, options }: FolderInput,
  tell: TellWindow,
  progress: ReportProgress,
): Promise<Uint8Array | null> {
  const [{ makeInspectionFolder }, { FolderTooBig }] = await Promise.all([
    import('./inspection/inspection-folder'),
    import('./inspection/folder-contents'),
  ])
  const read = (sha256: string): Promise<Uint8Array | null> =>
    new Promise((resolve) => {
      waiting.set(sha256, resolve)
      tell({ kind: 'wanted', sha256 })
    })
  try {
    return await makeInspectionFolder(content, options, read, progress)
  } catch (error) {
    if (!(error instanceof FolderTooBig)) throw error
    tell({ kind: 'refused', code: 'folder-too-big', message: error.message })
    return null
  }
}
