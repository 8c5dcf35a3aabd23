/**
 * The fields of an action, in the order in which a meeting fills them in. The form, the work form, Word, Excel, the history and the
 * schemas follow this table; `texts/fields/action.ts` names each field.
 */
import { everyField, fieldsWith, TEXT_KINDS, type FieldTable } from '../record-fields'
import type { Action } from './action'

/** The parts of the form, in order. */
export const ACTION_SECTIONS = ['why', 'what', 'who', 'priority', 'measure', 'finish'] as const
export type ActionSection = (typeof ACTION_SECTIONS)[number]

/** `key`: nobody fills it in. `panel`: in a separate panel next to the form. */
type Place = ActionSection | 'key' | 'panel'

export const ACTION_FIELDS = {
  id: { kind: 'own', section: 'key' },
  dossierId: { kind: 'own', section: 'key' },
  number: { kind: 'own', section: 'key', delegated: 'read' },
  status: { kind: 'choice', section: 'panel', delegated: 'fill-in' },
  origin: { kind: 'own', section: 'panel' },
  title: { kind: 'line', section: 'why', delegated: 'read' },
  problem: { kind: 'text', section: 'why', delegated: 'read' },
  cause: { kind: 'lines', section: 'why' },
  goal: { kind: 'text', section: 'what', delegated: 'read' },
  approach: { kind: 'text', section: 'what', delegated: 'fill-in' },
  mandatory: { kind: 'yes-no', section: 'what', delegated: 'read' },
  ownerName: { kind: 'line', section: 'who', delegated: 'read' },
  ownerRole: { kind: 'line', section: 'who', delegated: 'read' },
  ownerPartyId: { kind: 'own', section: 'who' },
  involved: { kind: 'lines', section: 'who', delegated: 'fill-in' },
  means: { kind: 'lines', section: 'who', delegated: 'fill-in' },
  startOn: { kind: 'day', section: 'who', delegated: 'fill-in' },
  dueOn: { kind: 'day', section: 'who', delegated: 'fill-in' },
  measure: { kind: 'line', section: 'measure', delegated: 'read' },
  baseline: { kind: 'line', section: 'measure', delegated: 'read' },
  target: { kind: 'line', section: 'measure', delegated: 'read' },
  evidence: { kind: 'lines', section: 'measure', delegated: 'fill-in' },
  checkOn: { kind: 'day', section: 'measure' },
  result: { kind: 'text', section: 'finish', delegated: 'fill-in' },
  impact: { kind: 'choice', section: 'priority' },
  effort: { kind: 'choice', section: 'priority' },
  dependsOn: { kind: 'own', section: 'panel' },
  verdictDecision: { kind: 'own', section: 'panel' },
} as const satisfies FieldTable<Action, Place>

/** Texts and days: shown wherever the fields of an action are listed. */
export const ACTION_TEXTS = fieldsWith(ACTION_FIELDS, { kind: TEXT_KINDS })
export const ACTION_DAYS = fieldsWith(ACTION_FIELDS, { kind: ['day'] })
export type ActionText = (typeof ACTION_TEXTS)[number]
export type ActionDay = (typeof ACTION_DAYS)[number]

/** The fields of a new action. */
export const NEW_ACTION: Omit<Action, 'id' | 'number' | 'dossierId' | 'origin'> = {
  ...everyField(ACTION_TEXTS, ''),
  ...everyField(ACTION_DAYS, null),
  mandatory: false,
  ownerPartyId: null,
  status: 'planned',
  impact: null,
  effort: null,
  dependsOn: [],
  verdictDecision: null,
}
