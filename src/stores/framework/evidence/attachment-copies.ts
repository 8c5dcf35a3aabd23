/** Copies of documents on their way between the database, dossier files and the files the shell keeps. */
import type { Platform } from '../../../contract/platform'
import type { DossierContent } from '../../../domain/dossier/dossier'
import { success, type Outcome, type Problem } from '../../../domain/outcome'
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

/** The attachments in a dossier file, completed with those the shell kept (an automatic copy only refers to them). */
export async function completed(
  platform: Platform,
  content: DossierContent,
  given: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const attachments = new Map(given)
  for (const sha256 of attachmentsIn(content)) {
    if (attachments.has(sha256)) continue
    const kept = await platform.readAttachment(content.dossier.id, sha256)
    if (kept.ok && kept.value !== null && (await digestOf(kept.value)) === sha256)
      attachments.set(sha256, kept.value)
  }
  return attachments
}

/** Hands the shell what it does not keep yet, one after another. What cannot be kept does not stop the others. */
export async function keepAttachments(
  storage: Storage,
  platform: Platform,
  dossierId: string,
): Promise<Outcome<null>> {
  const stored = await storage.attachments.listOf(dossierId)
  if (stored.length === 0) return success(null)
  const listed = await platform.listAttachments(dossierId)
  if (!listed.ok) return listed
  const listedHashes = new Set(listed.value)
  let problem: Problem | null = null
  for (const { sha256 } of stored) {
    if (listedHashes.has(sha256)) continue
    const bytes = await storage.attachments.read(dossierId, sha256)
    // What changed is not kept as if it were the document.
    if (bytes === undefined || (await digestOf(bytes)) !== sha256) continue
    const kept = await platform.keepAttachment(dossierId, sha256, bytes)
    if (!kept.ok) problem = kept.problem
  }
  return problem === null ? success(null) : { ok: false, problem }
}
