/**
 * The fields of what is prepared for a visit, in the order in which they are filled in and shown. The page of the visit, the report and
 * the schemas follow these tables; `texts/fields/visit.ts` names each field.
 */
import { everyField, fieldsWith, TEXT_KINDS, type FieldTable } from '../record-fields'
import type { ExpectedQuestion, VisitSeat } from './visit-plan'

/** `key`: nobody fills it in. */
type Place = 'form' | 'key'

/** Of a person at the table. */
export const SEAT_FIELDS = {
  id: { kind: 'own', section: 'key' },
  name: { kind: 'line', section: 'form' },
  role: { kind: 'line', section: 'form' },
  themeIds: { kind: 'own', section: 'form' },
} as const satisfies FieldTable<VisitSeat, Place>

export const SEAT_TEXTS = fieldsWith(SEAT_FIELDS, { kind: TEXT_KINDS })
export const NEW_SEAT: Omit<VisitSeat, 'id'> = { ...everyField(SEAT_TEXTS, ''), themeIds: [] }

/** Of a question that is expected. Its theme follows from its place. */
export const QUESTION_FIELDS = {
  id: { kind: 'own', section: 'key' },
  themeId: { kind: 'own', section: 'key' },
  question: { kind: 'line', section: 'form' },
  answer: { kind: 'text', section: 'form' },
} as const satisfies FieldTable<ExpectedQuestion, Place>

export const QUESTION_TEXTS = fieldsWith(QUESTION_FIELDS, { kind: TEXT_KINDS })
export const NEW_QUESTION: Omit<ExpectedQuestion, 'id' | 'themeId'> = everyField(QUESTION_TEXTS, '')
