import type { Evidence, NEW_EVIDENCE } from '../../src/domain/framework/evidence'

/** What a person writes about a piece of evidence; the id, the dossier and the number are added in `evidence.ts`. */
export type EvidenceDraft = Omit<Evidence, 'id' | 'dossierId' | 'number' | keyof typeof NEW_EVIDENCE> &
  Partial<Pick<Evidence, keyof typeof NEW_EVIDENCE>>
