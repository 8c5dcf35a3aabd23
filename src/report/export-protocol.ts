/** What the window and the report worker say to each other about exports other than Word. */
import type { DossierContent } from '../domain/dossier/dossier'
import type { FolderOptions } from './inspection/inspection-folder'
import type { WorkbookOptions } from './workbook/dossier-workbook'

export interface WorkbookInput {
  readonly content: DossierContent
  readonly options: WorkbookOptions
}

export interface FolderInput {
  readonly content: DossierContent
  readonly options: FolderOptions
}

export type ExportToWorker =
  | { readonly kind: 'workbook'; readonly input: WorkbookInput }
  | { readonly kind: 'inspection-folder'; readonly input: FolderInput }
  /** The answer to `wanted`; `null` when the copy is no longer there. */
  | { readonly kind: 'attachment'; readonly sha256: string; readonly bytes: Uint8Array | null }

export type ExportFromWorker =
  /** The worker continues once it has this copy: they come one by one. */
  | { readonly kind: 'wanted'; readonly sha256: string }
  /** Cannot be made, for a reason the user can do something about. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
