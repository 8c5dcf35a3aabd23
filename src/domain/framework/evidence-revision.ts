import type { Evidence, EvidenceRevision } from './evidence'
import type { IsoMoment } from '../question-set'

/** What a new version of a document says of itself. Title and norms stay those of the piece. */
export type VersionFields = Pick<
  Evidence,
  'version' | 'date' | 'owner' | 'location' | 'reviewOn' | 'attachment'
>

/** The fields a new version changes. */
type NewVersion = VersionFields & Pick<Evidence, 'revisions' | 'missing'>

/**
 * Puts a newer version in the place of the present one, which goes to the front of `revisions` as it was: nothing is lost. A piece that
 * was missing had no document to keep, so its first version leaves no revision unless something was filled in.
 */
export function newVersion(piece: Evidence, fields: VersionFields, now: IsoMoment): NewVersion {
  const { version, date, owner, location, reviewOn, attachment } = piece
  const old: EvidenceRevision = { version, date, owner, location, reviewOn, attachment, replacedAt: now }
  return {
    version: fields.version,
    date: fields.date,
    owner: fields.owner,
    location: fields.location,
    reviewOn: fields.reviewOn,
    attachment: fields.attachment,
    missing: false,
    revisions: piece.missing && isBlank(piece) ? piece.revisions : [old, ...piece.revisions],
  }
}

function isBlank({ version, date, location, attachment }: VersionFields): boolean {
  return version.trim() === '' && date === null && location.trim() === '' && attachment === null
}
