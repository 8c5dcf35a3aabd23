import type { Session } from '../../domain/session/session'
import type { FieldWords } from './field-words'

/** The fields of a spiegelsessie. */
export const sessionFields: Readonly<Record<keyof Session, FieldWords>> = {
  id: { name: 'Kenmerk' },
  dossierId: { name: 'Dossier' },
  status: { name: 'Stand van de sessie', short: 'Stand' },
  heldOn: { name: 'Datum' },
  startTime: { name: 'Begint om', hint: 'Bijvoorbeeld 19:30. Daarmee rekent de agenda.' },
  place: { name: 'Plaats' },
  leader: { name: 'Gespreksleider' },
  present: { name: 'Aanwezigen', hint: 'Aantallen per beroepsgroep of partij. Namen zijn niet nodig.' },
  tables: { name: 'Aantal tafels', short: 'Tafels' },
  roundId: { name: 'Meting' },
  assessmentId: { name: 'Toetsing' },
  steps: { name: 'Agenda' },
  themeIds: { name: 'Thema’s', hint: 'Van deze thema’s ziet de zaal de uitkomsten.' },
  topics: { name: 'Onderwerpen' },
  points: { name: 'Punten om uit te kiezen', short: 'Punten' },
  codeHashes: { name: 'Kenmerken van de stemcodes' },
  predictions: { name: 'Voorspellingen van de tafels', short: 'Voorspellingen' },
  notes: { name: 'Notities' },
  votes: { name: 'Stemmingen' },
  decisions: { name: 'Besluiten' },
  actions: { name: 'Acties uit de sessie', short: 'Acties' },
  parked: { name: 'Parkeerplaats', hint: 'Wat voor een ander moment is.' },
  reportBackOn: {
    name: 'Terugkoppeling aan de achterban op',
    short: 'Terugkoppeling',
    hint: 'De dag waarop de mensen namens wie u er was, horen wat er is besloten.',
  },
}
