import type { ExpectedQuestion, VisitSeat } from '../../domain/visit/visit-plan'
import { actionFields } from './action'
import type { FieldWords } from './field-words'

/** The fields of somebody who sits at the table. */
export const seatFields: Readonly<Record<keyof VisitSeat, FieldWords>> = {
  id: { name: 'Kenmerk' },
  name: { name: 'Naam' },
  role: actionFields.ownerRole,
  themeIds: { name: 'Vertelt over deze thema’s', short: 'Thema’s' },
}

/** The fields of a question the VSV expects. */
export const questionFields: Readonly<Record<keyof ExpectedQuestion, FieldWords>> = {
  id: { name: 'Kenmerk' },
  themeId: { name: 'Thema' },
  question: { name: 'Vraag die wij verwachten' },
  answer: { name: 'Ons antwoord' },
}
