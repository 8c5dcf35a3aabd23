import type { Evidence } from '../../domain/framework/evidence'
import type { FieldWords } from './field-words'

/** The fields of a bewijsstuk. */
export const evidenceFields: Readonly<Record<keyof Evidence, FieldWords>> = {
  id: { name: 'Kenmerk' },
  dossierId: { name: 'Dossier' },
  number: { name: 'Nummer', short: 'Nr.' },
  title: { name: 'Titel' },
  version: { name: 'Versie' },
  date: { name: 'Datum' },
  owner: { name: 'Beheerder' },
  location: {
    name: 'Vindplaats',
    hint: 'Waar ligt het? Een map, systeem of webadres. Het programma opent dit nooit zelf.',
  },
  reviewOn: {
    name: 'Herzien vóór',
    hint: 'Na deze datum geldt het bewijs als verlopen. Leeg laten mag.',
  },
  normIds: { name: 'Normen' },
  missing: { name: 'Ontbreekt nog' },
  attachment: { name: 'Bijlage' },
  revisions: { name: 'Eerdere versies' },
}
