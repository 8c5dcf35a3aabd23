import type { Evidence } from '../../src/domain/framework/evidence/evidence'

/** What a person writes about a piece of evidence; the id, the dossier and the number are added in `evidence.ts`. */
export type EvidenceDraft = Pick<Evidence, 'title'> &
  Partial<Omit<Evidence, 'id' | 'dossierId' | 'number' | 'title'>>
