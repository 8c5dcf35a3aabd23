import type { Dossier, RosterEntry } from '../../domain/dossier/dossier'
import type { Party } from '../../domain/party'
import type { FieldWords } from './field-words'

/** The fields of the dossier of a VSV. */
export const dossierFields: Readonly<Record<keyof Dossier, FieldWords>> = {
  id: { name: 'Kenmerk' },
  name: { name: 'Naam van het VSV', short: 'VSV' },
  region: { name: 'Regio' },
  contact: { name: 'Contactpersoon', hint: 'Naam en functie. Geen gegevens van cliënten.' },
  visitDate: {
    name: 'Datum van het inspectiebezoek',
    short: 'Inspectiebezoek',
    hint: 'Laat leeg als er geen bezoek is aangekondigd.',
  },
  roster: { name: 'Beroepsgroepen' },
  parties: { name: 'Partijen' },
  visit: { name: 'Voorbereiding op het bezoek' },
  board: { name: 'Vergadering en eigen voorstellen op het beslisblad', short: 'Beslisblad' },
  reportStyle: { name: 'Huisstijl van rapporten' },
  reportPresets: { name: 'Bewaarde keuzes voor rapporten' },
  example: { name: 'Voorbeelddossier' },
  createdAt: { name: 'Gemaakt op' },
  updatedAt: { name: 'Gewijzigd op' },
  deletedAt: { name: 'Verwijderd op' },
}

/** The fields of an organisation that takes part. */
export const partyFields: Readonly<Record<keyof Party, FieldWords>> = {
  id: { name: 'Kenmerk' },
  name: { name: 'Naam van de partij', short: 'Partij' },
  kind: { name: 'Soort', hint: 'Bijvoorbeeld: ziekenhuis, kraamzorg' },
}

/** The fields of a profession in this VSV. */
export const rosterFields: Readonly<Record<keyof RosterEntry, FieldWords>> = {
  professionId: { name: 'Beroepsgroep' },
  headCount: { name: 'Aantal mensen' },
}
