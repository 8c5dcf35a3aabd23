/** Copies of documents on their way between the database, dossier files and the files the shell keeps. */
import type { DossierContent } from '../../../domain/dossier/dossier'
import { attachmentNames, attachmentsIn } from '../../../storage/attachment-references'
import { digestOf } from '../../../storage/digest'
import type { Storage } from '../../../storage/storage'

/**
 * What goes into a dossier file besides its content. One that cannot be read keeps nothing else from being saved.
 * @returns `missing`: names of those that should be here, but cannot be read or are no longer what they were
 */
export async function attachmentsOf(
  storage: Storage,
  content: DossierContent,
): Promise<{
  readonly attachments: ReadonlyMap<string, Uint8Array>
  readonly missing: readonly string[]
}> {
  const { id } = content.dossier
  const stored = new Set((await storage.attachments.listOf(id)).map(({ sha256 }) => sha256))
  const attachments = new Map<string, Uint8Array>()
  const missing: string[] = []
  for (const [sha256, name] of attachmentNames(content)) {
    // One that was erased is not missing.
    if (!stored.has(sha256)) continue
    const bytes = await storage.attachments.read(id, sha256)
    if (bytes !== undefined && (await digestOf(bytes)) === sha256) attachments.set(sha256, bytes)
    else missing.push(name)
  }
  return { attachments, missing }
}

/**
 * The attachments in a dossier file, completed with those the shell kept (an automatic copy only refers to them).
 * @param read what is kept beside the copies, see kept-attachments.ts
 */
export async function completed(
  read: (dossierId: string, sha256: string) => Promise<Uint8Array | null>,
  content: DossierContent,
  given: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const attachments = new Map(given)
  for (const sha256 of attachmentsIn(content)) {
    if (attachments.has(sha256)) continue
    const kept = await read(content.dossier.id, sha256)
    if (kept !== null && (await digestOf(kept)) === sha256) attachments.set(sha256, kept)
  }
  return attachments
}
