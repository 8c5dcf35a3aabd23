import { sample, workingAgreement } from './attachments'
import type { EvidenceDraft } from './evidence-draft'
import { people } from './people'

/** About care on both sides of the birth. */
export const care: readonly EvidenceDraft[] = [
  {
    title: 'Werkafspraak coördinerend zorgverlener',
    version: '1.2',
    date: '2025-01-23',
    owner: people.midwife,
    location: 'VSV-map › 4 Zorgpaden › Coördinatie',
    reviewOn: '2027-01-23',
    normIds: ['COO-01', 'ORG-06'],
    attachment: workingAgreement.attachment,
  },
  {
    title: 'Uitkomst steekproef 40 dossiers (alleen aantallen)',
    version: 'september 2026',
    date: '2026-09-30',
    owner: people.quality,
    location: 'VSV-map › 5 Kwaliteit › Steekproeven',
    reviewOn: '2027-09-30',
    normIds: ['COO-01', 'COO-02', 'COO-03', 'CLI-05'],
    attachment: sample.attachment,
  },
  {
    title: 'Zorgpad kwetsbare zwangeren met contactlijst per gemeente',
    version: '2.0',
    date: '2025-11-13',
    owner: people.midwife,
    location: 'VSV-map › 4 Zorgpaden › Kwetsbare zwangeren',
    reviewOn: '2026-11-13',
    normIds: ['PRE-02', 'PRE-03', 'PRE-05'],
  },
  {
    title: 'Verslagen coalities Kansrijke Start en lijst met afgevaardigden',
    version: '2026',
    date: '2026-10-12',
    owner: people.coordinator,
    location: 'VSV-map › 7 Netwerk › Coalities',
    reviewOn: '2027-10-01',
    normIds: ['PRE-04'],
  },
  {
    title: 'Overzicht meldcode en aandachtsfunctionarissen per partij',
    version: 'oktober 2026',
    date: '2026-10-02',
    owner: people.nurse,
    location: 'VSV-map › 7 Netwerk › Meldcode',
    reviewOn: '2027-10-02',
    normIds: ['PRE-06'],
  },
]

/** About acute care, handover and incidents. */
export const safety: readonly EvidenceDraft[] = [
  {
    title: 'Regioprotocol Spoed rond de bevalling met verslag oefening',
    version: '2.1',
    date: '2026-06-18',
    owner: people.gynaecologist,
    location: 'VSV-map › 8 Acuut › Regioprotocol',
    reviewOn: '2028-02-01',
    normIds: ['ACU-01', 'ACU-06'],
  },
  {
    title: 'Roosters, tijdmetingen en register van afwijkingen 2026',
    version: 'derde kwartaal',
    date: '2026-10-08',
    owner: people.gynaecologist,
    location: 'Ziekenhuis De Krommekaap, kwaliteitssysteem',
    reviewOn: '2027-04-01',
    normIds: ['ACU-02'],
  },
  {
    title: 'Overloopafspraken en registratie van weigeringen',
    version: '1.4',
    date: '2026-01-09',
    owner: people.coordinator,
    location: 'VSV-map › 8 Acuut › Capaciteit',
    reviewOn: '2027-07-01',
    normIds: ['ACU-05'],
  },
  {
    title: 'SBARR-kaart en uitkomst observatie overdrachten',
    version: 'juni 2026',
    date: '2026-06-25',
    owner: people.nurse,
    location: 'VSV-map › 9 Overdracht › SBARR',
    reviewOn: '2027-06-25',
    normIds: ['OVD-01', 'OVD-03'],
  },
  {
    title: 'Procedure Calamiteit in de keten',
    version: '1.2',
    date: '2025-08-28',
    owner: people.quality,
    location: 'VSV-map › 10 Meldingen › Procedure',
    reviewOn: '2026-08-28',
    normIds: ['MEL-01', 'MEL-02', 'MEL-03'],
  },
]
