/** What refers to the copy of a document: decided here only, for the dossier file, for what may be erased, and for its name. */
import type { DossierContent } from '../domain/dossier/dossier'
import type { Evidence } from '../domain/framework/evidence/evidence'
import type { Attachment } from '../domain/framework/evidence/attachment'
import type { SetAside } from '../domain/dossier/set-aside'

/** Names by digest. */
type Named = Map<string, string>

function addAttachment(named: Named, value: unknown): void {
  if (typeof value !== 'object' || value === null || !('sha256' in value)) return
  const { sha256 } = value
  if (typeof sha256 === 'string' && !named.has(sha256))
    named.set(sha256, 'name' in value && typeof value.name === 'string' ? value.name : '')
}

/** `unknown`, because the history keeps records without their type. */
function addEvidence(named: Named, record: unknown): void {
  if (typeof record !== 'object' || record === null) return
  const { attachment, revisions } = {
    attachment: undefined,
    revisions: undefined,
    ...record,
  } satisfies Partial<Record<keyof Evidence, unknown>>
  addAttachment(named, attachment)
  if (!Array.isArray(revisions)) return
  for (const revision of revisions as readonly ({ readonly attachment?: Attachment | null } | null)[])
    addAttachment(named, revision?.attachment)
}

function addSnapshot(named: Named, record: unknown): void {
  if (typeof record !== 'object' || record === null || !('snapshot' in record)) return
  const { snapshot } = record
  if (typeof snapshot !== 'object' || snapshot === null || !('evidence' in snapshot)) return
  if (Array.isArray(snapshot.evidence)) snapshot.evidence.forEach((one) => addEvidence(named, one))
}

/** Logo and template for reports. */
function addReportStyle(named: Named, record: unknown): void {
  if (typeof record !== 'object' || record === null || !('reportStyle' in record)) return
  const { reportStyle: style } = record
  if (typeof style !== 'object' || style === null) return
  if ('template' in style) addAttachment(named, style.template)
  if ('logo' in style && typeof style.logo === 'object' && style.logo !== null && 'attachment' in style.logo)
    addAttachment(named, style.logo.attachment)
}

type Speaking = Pick<DossierContent, 'dossier' | 'evidence' | 'assessments' | 'history'>

/** Names by digest of all copies of documents a dossier speaks of: now, in earlier versions, in snapshots and in its history. */
export function attachmentNames(content: Speaking): ReadonlyMap<string, string> {
  const named: Named = new Map()
  addReportStyle(named, content.dossier)
  content.evidence.forEach((record) => addEvidence(named, record))
  content.assessments.forEach((record) => addSnapshot(named, record))
  for (const { table, before, after } of content.history) {
    if (table === 'dossiers') [before, after].forEach((record) => addReportStyle(named, record))
    if (table === 'evidence') [before, after].forEach((record) => addEvidence(named, record))
    if (table === 'assessments') [before, after].forEach((record) => addSnapshot(named, record))
  }
  return named
}

/** The digests of {@link attachmentNames}. Without a history: of what only undo could still ask for, none. */
export function attachmentsIn(content: Speaking): ReadonlySet<string> {
  return new Set(attachmentNames(content).keys())
}

/**
 * The digests that a dossier, or a version of it that was set aside, refers to: what may not be erased with anything else.
 * @param content without a history: what only undo could still ask for does not count; `undefined` when the dossier is gone
 * @param setAside everything that was set aside of the same dossier
 */
export function attachmentsInUse(
  content: Speaking | undefined,
  setAside: readonly Pick<SetAside, 'attachments'>[],
): ReadonlySet<string> {
  const now = content === undefined ? [] : attachmentsIn(content)
  return new Set([...now, ...setAside.flatMap(({ attachments }) => attachments)])
}
