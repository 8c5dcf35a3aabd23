/**
 * The fields of work that is sent, in the order in which the report shows them. The report and the schemas follow this table; the page
 * that sends work is laid out by hand. `texts/fields/delegation.ts` names each field.
 */
import { fieldsWith, TEXT_KINDS, type FieldTable } from '../record-fields'
import type { Delegation } from './delegation'

/** `order`: what somebody fills in besides the choice of work. `automatic`: written by the application. `key`: neither. */
type Place = 'key' | 'order' | 'automatic'

export const DELEGATION_FIELDS = {
  id: { kind: 'own', section: 'key' },
  dossierId: { kind: 'own', section: 'key' },
  assessmentId: { kind: 'own', section: 'key' },
  sentAt: { kind: 'own', section: 'automatic' },
  recipient: { kind: 'line', section: 'order' },
  base: { kind: 'own', section: 'automatic' },
  askedBefore: { kind: 'day', section: 'order' },
  note: { kind: 'lines', section: 'order' },
  returns: { kind: 'own', section: 'automatic' },
} as const satisfies FieldTable<Delegation, Place>

export const DELEGATION_TEXTS = fieldsWith(DELEGATION_FIELDS, { kind: TEXT_KINDS })
export const DELEGATION_DAYS = fieldsWith(DELEGATION_FIELDS, { kind: ['day'] })
