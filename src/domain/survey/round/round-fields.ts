/**
 * The fields of a round. The schemas and the storage of half-typed texts follow this table, the pages are laid out by hand;
 * `texts/fields/round.ts` names each field.
 */
import { fieldsWith, TEXT_KINDS, type FieldTable } from '../../record-fields'
import type { Round } from './round'

/**
 * `about`: shown or filled in with the round itself. `groups`: in separate panels. `road`: how answers come in. `kept`: protects what may
 * be shown; nobody fills it in. `key`: none of these.
 */
type Place = 'key' | 'about' | 'groups' | 'road' | 'kept'

export const ROUND_FIELDS = {
  id: { kind: 'own', section: 'key' },
  dossierId: { kind: 'own', section: 'key' },
  title: { kind: 'line', section: 'about' },
  form: { kind: 'choice', section: 'about' },
  status: { kind: 'choice', section: 'about' },
  opensOn: { kind: 'day', section: 'about' },
  closesOn: { kind: 'day', section: 'about' },
  questionSet: { kind: 'own', section: 'about' },
  threshold: { kind: 'own', section: 'about' },
  introduction: { kind: 'text', section: 'about' },
  professions: { kind: 'own', section: 'groups' },
  clusters: { kind: 'own', section: 'groups' },
  usesCodes: { kind: 'yes-no', section: 'road' },
  codeSalt: { kind: 'own', section: 'kept' },
  codeHashes: { kind: 'own', section: 'kept' },
  keys: { kind: 'own', section: 'kept' },
  keptResults: { kind: 'own', section: 'kept' },
  erased: { kind: 'own', section: 'kept' },
  closings: { kind: 'own', section: 'kept' },
} as const satisfies FieldTable<Round, Place>

export const ROUND_TEXTS = fieldsWith(ROUND_FIELDS, { kind: TEXT_KINDS })
export const ROUND_DAYS = fieldsWith(ROUND_FIELDS, { kind: ['day'] })
