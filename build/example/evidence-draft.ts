import type { Evidence, NEW_EVIDENCE } from '../../src/domain/framework/evidence'

/** What a person writes about a piece of evidence; the id and the dossier are added in `evidence.ts`. */
export type EvidenceDraft = Omit<Evidence, 'id' | 'dossierId' | keyof typeof NEW_EVIDENCE> &
  Partial<Pick<Evidence, keyof typeof NEW_EVIDENCE>>
