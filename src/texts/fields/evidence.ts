import type { Evidence, EvidenceRevision } from '../../domain/framework/evidence/evidence'
import type { Attachment } from '../../domain/framework/evidence/attachment'
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
  missing: {
    name: 'Ontbreekt nog',
    hint: 'Het telt dan niet mee als bewijs, en blijft in beeld tot het er is.',
  },
  normIds: { name: 'Normen', hint: 'Eén document kan bij meer normen horen.' },
  attachment: { name: 'Bijlage' },
  revisions: { name: 'Eerdere versies' },
}

/** What is known of a bijlage. */
export const attachmentFields: Readonly<Record<keyof Attachment, FieldWords>> = {
  name: { name: evidenceFields.attachment.name },
  size: { name: 'Grootte' },
  sha256: { name: 'Controlegetal (SHA-256)', short: 'Controlegetal' },
}

/** What an earlier version has besides the fields of the piece. */
export const revisionFields: Readonly<Record<Exclude<keyof EvidenceRevision, keyof Evidence>, FieldWords>> = {
  replacedAt: { name: 'Vervangen op' },
}
