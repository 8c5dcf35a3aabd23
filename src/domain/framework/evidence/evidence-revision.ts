import { isOneOf, pickFields } from '../../record-fields'
import type { IsoMoment } from '../../question-set'
import type { DocumentVersion, Evidence } from './evidence'
import { VERSION_FIELDS } from './evidence-fields'

/** The fields a new version changes. */
type NewVersion = DocumentVersion & Pick<Evidence, 'revisions' | 'missing'>

/**
 * Replaces the current version by a newer one and puts the old one at the front of `revisions`: nothing is lost. A piece that
 * was missing had no document to keep, so its first version leaves no revision unless something was filled in.
 */
export function newVersion(piece: Evidence, fields: DocumentVersion, now: IsoMoment): NewVersion {
  const old = { ...pickFields(piece, VERSION_FIELDS), replacedAt: now }
  return {
    ...pickFields(fields, VERSION_FIELDS),
    missing: false,
    revisions: piece.missing && isBlank(piece) ? piece.revisions : [old, ...piece.revisions],
  }
}

/** What is known before a document exists: who has to supply it, and by when. */
const KNOWN_BEFORE = ['owner', 'reviewOn'] as const

function isBlank(version: DocumentVersion): boolean {
  return VERSION_FIELDS.every((field) => {
    const value = version[field]
    return (
      isOneOf(KNOWN_BEFORE, field) || value === null || (typeof value === 'string' && value.trim() === '')
    )
  })
}
