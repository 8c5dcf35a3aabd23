import type { Migration } from './migration'

/**
 * The first schema. Responses have no index that could tell order or moment. `[dossierId+table]` finds the highest action number
 * ever given out without reading the whole history.
 */
export const initial = {
  version: 1,
  stores: {
    dossiers: 'id',
    rounds: 'id, dossierId',
    responses: 'id, dossierId, roundId',
    assessments: 'id, dossierId',
    judgements: 'id, dossierId, &[assessmentId+normId]',
    evidence: 'id, dossierId',
    actions: 'id, dossierId',
    history: 'id, dossierId, recordId, [dossierId+at], [dossierId+table]',
    settings: 'key',
  },
} as const satisfies Migration
