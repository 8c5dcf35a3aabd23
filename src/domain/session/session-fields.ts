/**
 * The fields of a session. The schemas, the history and the minutes go by this table, the pages are laid out by hand;
 * `texts/fields/session.ts` names each field.
 */
import { everyField, fieldsWith, TEXT_KINDS, type FieldTable } from '../record-fields'
import type { Session } from './session'

/** `about`: when, where and who. `content`: what is talked about. `outcome`: what came of it. `key`: nobody fills it in. */
type Place = 'key' | 'about' | 'content' | 'outcome'

const SESSION_FIELDS = {
  id: { kind: 'own', section: 'key' },
  dossierId: { kind: 'own', section: 'key' },
  status: { kind: 'choice', section: 'key' },
  heldOn: { kind: 'day', section: 'about' },
  startTime: { kind: 'line', section: 'about' },
  place: { kind: 'line', section: 'about' },
  leader: { kind: 'line', section: 'about' },
  present: { kind: 'own', section: 'about' },
  tables: { kind: 'own', section: 'about' },
  roundId: { kind: 'own', section: 'content' },
  assessmentId: { kind: 'own', section: 'content' },
  steps: { kind: 'own', section: 'content' },
  themeIds: { kind: 'own', section: 'content' },
  topics: { kind: 'own', section: 'content' },
  points: { kind: 'own', section: 'content' },
  codeHashes: { kind: 'own', section: 'key' },
  predictions: { kind: 'own', section: 'outcome' },
  notes: { kind: 'own', section: 'outcome' },
  votes: { kind: 'own', section: 'outcome' },
  decisions: { kind: 'own', section: 'outcome' },
  actions: { kind: 'own', section: 'outcome' },
  parked: { kind: 'own', section: 'outcome' },
  reportBackOn: { kind: 'day', section: 'outcome' },
} as const satisfies FieldTable<Session, Place>

export const SESSION_TEXTS = fieldsWith(SESSION_FIELDS, { kind: TEXT_KINDS })
export const SESSION_DAYS = fieldsWith(SESSION_FIELDS, { kind: ['day'] })

/** The fields of a new session; its agenda comes from `agenda.ts`, its subjects from `preparation.ts`. */
export const NEW_SESSION: Omit<Session, 'id' | 'dossierId' | 'steps'> = {
  ...everyField(SESSION_TEXTS, ''),
  ...everyField(SESSION_DAYS, null),
  status: 'preparing',
  roundId: null,
  assessmentId: null,
  present: [],
  tables: 0,
  themeIds: [],
  topics: [],
  predictions: [],
  notes: [],
  points: [],
  codeHashes: [],
  votes: [],
  parked: [],
  decisions: [],
  actions: [],
}
