/**
 * The fields of a piece of evidence, in the order in which Word and Excel show them. The form, the search, the warning for data of
 * clients, the documents and the schemas follow this table; `texts/fields/evidence.ts` names each field.
 */
import { everyField, fieldsWith, TEXT_KINDS, type FieldTable } from '../../record-fields'
import type { DocumentVersion, Evidence } from './evidence'

/** `document`: properties of the document in its current version; `place`: where that version is. */
type PlaceOfVersion = 'document' | 'place'
/** `key`: nobody fills it in. `automatic`: written by the application and shown below the form. */
type Place = 'key' | 'title' | 'norms' | 'automatic'

export const EVIDENCE_FIELDS = {
  id: { kind: 'own', section: 'key' },
  dossierId: { kind: 'own', section: 'key' },
  number: { kind: 'own', section: 'key' },
  title: { kind: 'line', section: 'title' },
  version: { kind: 'line', section: 'document' },
  date: { kind: 'day', section: 'document' },
  owner: { kind: 'line', section: 'document' },
  location: { kind: 'line', section: 'place' },
  reviewOn: { kind: 'day', section: 'document' },
  missing: { kind: 'yes-no', section: 'norms' },
  normIds: { kind: 'own', section: 'norms' },
  attachment: { kind: 'own', section: 'place' },
  revisions: { kind: 'own', section: 'automatic' },
} as const satisfies FieldTable<DocumentVersion, PlaceOfVersion> &
  FieldTable<Omit<Evidence, keyof DocumentVersion>, Place>

/** Texts and days: shown wherever the fields of a piece are listed. */
export const EVIDENCE_TEXTS = fieldsWith(EVIDENCE_FIELDS, { kind: TEXT_KINDS })
export const EVIDENCE_DAYS = fieldsWith(EVIDENCE_FIELDS, { kind: ['day'] })
export type EvidenceText = (typeof EVIDENCE_TEXTS)[number]
export type EvidenceDay = (typeof EVIDENCE_DAYS)[number]

/** What changes with a new version of the document. */
export const VERSION_FIELDS = fieldsWith(EVIDENCE_FIELDS, { section: ['document', 'place'] })
export const VERSION_TEXTS = fieldsWith(EVIDENCE_FIELDS, { section: ['document', 'place'], kind: TEXT_KINDS })
export const VERSION_DAYS = fieldsWith(EVIDENCE_FIELDS, { section: ['document', 'place'], kind: ['day'] })

/** What somebody fills in. */
export const FILLED_IN_EVIDENCE = fieldsWith(EVIDENCE_FIELDS, {
  section: ['title', 'document', 'place', 'norms', 'automatic'],
})

/** A version about which nothing is known yet. */
export const NEW_VERSION: DocumentVersion = {
  ...everyField(VERSION_TEXTS, ''),
  ...everyField(VERSION_DAYS, null),
  attachment: null,
}

/** The fields of a new piece. */
export const NEW_EVIDENCE: Pick<Evidence, (typeof FILLED_IN_EVIDENCE)[number]> = {
  ...everyField(EVIDENCE_TEXTS, ''),
  ...NEW_VERSION,
  normIds: [],
  missing: false,
  revisions: [],
}
