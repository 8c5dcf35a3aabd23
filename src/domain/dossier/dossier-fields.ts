/**
 * The fields of a dossier. The page with the details of the VSV, the cover of a report and the schemas follow this table;
 * `texts/fields/dossier.ts` names each field.
 */
import type { Dossier } from './dossier'
import { everyField, fieldsWith, TEXT_KINDS, type FieldTable } from '../record-fields'

/**
 * `profile`: on the page of the VSV, and on the cover. `participants`: tables on that page. `visit`, `reports`: filled in on pages of
 * their own. `automatic`: written by the application. `key`: neither.
 */
type Place = 'key' | 'profile' | 'participants' | 'visit' | 'reports' | 'automatic'

export const DOSSIER_FIELDS = {
  id: { kind: 'own', section: 'key' },
  name: { kind: 'line', section: 'profile' },
  region: { kind: 'line', section: 'profile' },
  contact: { kind: 'line', section: 'profile' },
  visitDate: { kind: 'day', section: 'profile' },
  roster: { kind: 'own', section: 'participants' },
  parties: { kind: 'own', section: 'participants' },
  visit: { kind: 'own', section: 'visit' },
  board: { kind: 'own', section: 'reports' },
  reportStyle: { kind: 'own', section: 'reports' },
  reportPresets: { kind: 'own', section: 'reports' },
  example: { kind: 'yes-no', section: 'automatic' },
  createdAt: { kind: 'own', section: 'automatic' },
  updatedAt: { kind: 'own', section: 'automatic' },
  deletedAt: { kind: 'own', section: 'automatic' },
} as const satisfies FieldTable<Dossier, Place>

/** What is filled in about the VSV as a whole. */
export const PROFILE_FIELDS = fieldsWith(DOSSIER_FIELDS, { section: ['profile'] })
export const PROFILE_TEXTS = fieldsWith(DOSSIER_FIELDS, { section: ['profile'], kind: TEXT_KINDS })
export const PROFILE_DAYS = fieldsWith(DOSSIER_FIELDS, { section: ['profile'], kind: ['day'] })

/** What is known about a new VSV besides its name. */
export const NEW_PROFILE: Pick<Dossier, (typeof PROFILE_FIELDS)[number]> = {
  ...everyField(PROFILE_TEXTS, ''),
  ...everyField(PROFILE_DAYS, null),
}
