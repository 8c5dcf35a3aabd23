/**
 * The fields of a judgement, in the order in which Excel shows them. The work form, the merge, Excel and the schemas follow this table;
 * `texts/fields/judgement.ts` names each field.
 */
import { fieldsWith, TEXT_KINDS, type FieldTable } from '../../record-fields'
import type { Judgement } from './assessment'

/** `form`: filled in on the page of the norm. `automatic`: written by the application and shown there. `key`: neither. */
type Place = 'form' | 'automatic' | 'key'

export const JUDGEMENT_FIELDS = {
  id: { kind: 'own', section: 'key' },
  dossierId: { kind: 'own', section: 'key' },
  assessmentId: { kind: 'own', section: 'key' },
  normId: { kind: 'own', section: 'key', delegated: 'read' },
  verdict: { kind: 'choice', section: 'form', delegated: 'fill-in' },
  severity: { kind: 'choice', section: 'form', delegated: 'fill-in' },
  workStatus: { kind: 'choice', section: 'form', delegated: 'fill-in' },
  owner: { kind: 'line', section: 'form' },
  ownerPartyId: { kind: 'own', section: 'form' },
  judgedAt: { kind: 'own', section: 'automatic' },
  toConfirm: { kind: 'yes-no', section: 'automatic' },
  carriedFrom: { kind: 'own', section: 'automatic' },
  reasoning: { kind: 'text', section: 'form', delegated: 'fill-in' },
  answerIfAsked: { kind: 'lines', section: 'form', delegated: 'fill-in' },
  applicable: { kind: 'yes-no', section: 'form', delegated: 'fill-in' },
  notApplicableReason: { kind: 'lines', section: 'form', delegated: 'fill-in' },
} as const satisfies FieldTable<Judgement, Place>

export const JUDGEMENT_TEXTS = fieldsWith(JUDGEMENT_FIELDS, { kind: TEXT_KINDS })
export type JudgementText = (typeof JUDGEMENT_TEXTS)[number]
