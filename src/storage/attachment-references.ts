import type { DossierContent } from '../domain/dossier'
import type { Attachment, Evidence } from '../domain/framework/evidence'

type Digests = Set<string>

function addAttachment(digests: Digests, value: unknown): void {
  if (typeof value === 'object' && value !== null && 'sha256' in value && typeof value.sha256 === 'string')
    digests.add(value.sha256)
}

/** `unknown`, because the history keeps records without their type. */
function addEvidence(digests: Digests, record: unknown): void {
  if (typeof record !== 'object' || record === null) return
  const { attachment, revisions } = {
    attachment: undefined,
    revisions: undefined,
    ...record,
  } satisfies Partial<Record<keyof Evidence, unknown>>
  addAttachment(digests, attachment)
  if (!Array.isArray(revisions)) return
  for (const revision of revisions as readonly ({ readonly attachment?: Attachment | null } | null)[])
    addAttachment(digests, revision?.attachment)
}

function addSnapshot(digests: Digests, record: unknown): void {
  if (typeof record !== 'object' || record === null || !('snapshot' in record)) return
  const { snapshot } = record
  if (typeof snapshot !== 'object' || snapshot === null || !('evidence' in snapshot)) return
  if (Array.isArray(snapshot.evidence)) snapshot.evidence.forEach((one) => addEvidence(digests, one))
}

/** Logo and template for reports. */
function addReportStyle(digests: Digests, record: unknown): void {
  if (typeof record !== 'object' || record === null || !('reportStyle' in record)) return
  const { reportStyle: style } = record
  if (typeof style !== 'object' || style === null) return
  if ('template' in style) addAttachment(digests, style.template)
  if ('logo' in style && typeof style.logo === 'object' && style.logo !== null && 'attachment' in style.logo)
    addAttachment(digests, style.logo.attachment)
}

/** Digests of all copies of documents a dossier speaks of: now, in earlier versions, in snapshots and in its history. */
export function attachmentsIn(content: DossierContent): ReadonlySet<string> {
  const digests: Digests = new Set()
  addReportStyle(digests, content.dossier)
  content.evidence.forEach((record) => addEvidence(digests, record))
  content.assessments.forEach((record) => addSnapshot(digests, record))
  for (const { table, before, after } of content.history) {
    if (table === 'dossiers') [before, after].forEach((record) => addReportStyle(digests, record))
    if (table === 'evidence') [before, after].forEach((record) => addEvidence(digests, record))
    if (table === 'assessments') [before, after].forEach((record) => addSnapshot(digests, record))
  }
  return digests
}
