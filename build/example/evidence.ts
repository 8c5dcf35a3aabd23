import type { Evidence } from '../../src/domain/framework/evidence/evidence'
import { NEW_EVIDENCE, NEW_VERSION } from '../../src/domain/framework/evidence/evidence-fields'
import { idFor } from './chance'
import { care, safety } from './evidence-care'
import type { EvidenceDraft } from './evidence-draft'
import { people } from './people'
import { dossierId } from './profile'

/** What a piece that is not there yet leaves empty. */
const NOT_THERE = { version: '', date: null, location: '', reviewOn: null, missing: true } as const

const governance: readonly EvidenceDraft[] = [
  {
    title: 'Samenwerkingsovereenkomst VSV, getekend, met bijlage deelnemers',
    version: '3.1',
    date: '2025-03-12',
    owner: people.coordinator,
    location: 'VSV-map › 1 Bestuur › Overeenkomst',
    reviewOn: '2028-03-01',
    normIds: ['ORG-01', 'ORG-02', 'ORG-03', 'OVE-18'],
  },
  {
    title: 'Deelnemerslijst met vertegenwoordigers en vervangers',
    version: 'september 2026',
    date: '2026-09-01',
    owner: people.coordinator,
    location: 'VSV-map › 1 Bestuur › Deelnemers',
    reviewOn: '2027-03-01',
    normIds: ['ORG-01', 'OVE-19'],
    revisions: [
      {
        ...NEW_VERSION,
        version: 'februari 2026',
        date: '2026-02-10',
        owner: people.coordinator,
        location: 'VSV-map › 1 Bestuur › Deelnemers › oud',
        reviewOn: '2026-09-01',
        attachment: null,
        replacedAt: '2026-09-01T08:40:00.000Z',
      },
      {
        ...NEW_VERSION,
        version: 'september 2025',
        date: '2025-09-02',
        owner: people.coordinator,
        location: 'VSV-map › 1 Bestuur › Deelnemers › oud',
        reviewOn: '2026-03-01',
        attachment: null,
        replacedAt: '2026-02-10T10:05:00.000Z',
      },
    ],
  },
  {
    title: 'Huishoudelijk reglement en besluitenlijst',
    version: '2.0',
    date: '2025-06-19',
    owner: people.chair,
    location: 'VSV-map › 1 Bestuur › Reglement',
    reviewOn: '2027-06-01',
    normIds: ['ORG-03', 'ORG-05', 'OVE-20'],
  },
  {
    title: 'Visie ‘Samen sterk aan de start’ en jaarplan 2026',
    version: 'vastgesteld',
    date: '2025-11-27',
    owner: people.coordinator,
    location: 'VSV-map › 2 Visie en jaarplan',
    reviewOn: '2026-12-31',
    normIds: ['ORG-04', 'KWA-01', 'ORG-07', 'OVE-01'],
  },
  {
    title: 'Verslagen en actielijsten van het VSV-overleg, september 2025 - oktober 2026',
    version: '',
    date: '2026-10-29',
    owner: people.coordinator,
    location: 'VSV-map › 3 Overleg › Verslagen',
    reviewOn: null,
    normIds: ['ORG-05', 'ORG-01', 'OVE-13'],
  },
  {
    title: 'Verantwoordelijkheidsmatrix per zorgfase',
    version: '1.3',
    date: '2024-10-03',
    owner: people.midwife,
    location: 'VSV-map › 4 Zorgpaden › Matrix',
    reviewOn: '2026-10-01',
    normIds: ['ORG-06', 'COO-01'],
  },
  {
    title: 'Begroting 2026 en urenoverzicht coördinator',
    version: 'definitief',
    date: '2026-01-15',
    owner: people.coordinator,
    location: 'VSV-map › 1 Bestuur › Financiën',
    reviewOn: '2027-01-15',
    normIds: ['ORG-08', 'OVE-15'],
  },
  {
    ...NOT_THERE,
    title: 'Opdrachtbrief van de directies aan het VSV',
    owner: people.chair,
    normIds: ['ORG-07'],
  },
]

const quality: readonly EvidenceDraft[] = [
  {
    title: 'Kwaliteitsplan 2025-2027',
    version: '1.1',
    date: '2025-04-14',
    owner: people.quality,
    location: 'VSV-map › 5 Kwaliteit › Plan',
    reviewOn: '2027-04-01',
    normIds: ['KWA-01'],
  },
  {
    title: 'Verbeterregister VSV',
    version: 'stand oktober 2026',
    date: '2026-10-22',
    owner: people.quality,
    location: 'VSV-map › 5 Kwaliteit › Verbeterregister',
    reviewOn: '2027-01-20',
    normIds: ['KWA-01', 'KWA-04', 'KWA-07', 'CLI-04'],
  },
  {
    title: 'Kwaliteitsjaarverslag 2025',
    version: 'openbaar',
    date: '2026-09-18',
    owner: people.quality,
    location: 'Website VSV, pagina Kwaliteit',
    reviewOn: '2027-06-30',
    normIds: ['KWA-02'],
  },
  {
    title: 'Bevestiging aanlevering indicatoren over 2025',
    version: '',
    date: '2026-04-14',
    owner: people.quality,
    location: 'VSV-map › 5 Kwaliteit › Indicatoren › 2025',
    reviewOn: '2027-05-01',
    normIds: ['KWA-03'],
  },
  {
    title: 'Verslagen bespreking spiegelinformatie, februari en september 2026',
    version: '',
    date: '2026-09-10',
    owner: people.gynaecologist,
    location: 'VSV-map › 5 Kwaliteit › Spiegelinformatie',
    reviewOn: '2027-09-01',
    normIds: ['KWA-04'],
  },
  {
    title: 'Auditverslagen en presentielijsten 2026 (zonder casuïstiek)',
    version: 'maart en september',
    date: '2026-10-01',
    owner: people.gynaecologist,
    location: 'VSV-map › 5 Kwaliteit › Audit › 2026',
    reviewOn: '2027-10-01',
    normIds: ['KWA-06', 'KWA-07'],
  },
  {
    title: 'Zorgpadenregister met eigenaren en herzieningsdata',
    version: 'september 2026',
    date: '2026-09-24',
    owner: people.clinicalMidwife,
    location: 'VSV-map › 4 Zorgpaden › Register',
    reviewOn: '2027-03-24',
    normIds: ['KWA-08', 'OVE-05'],
    revisions: [
      {
        ...NEW_VERSION,
        version: 'maart 2026',
        date: '2026-03-24',
        owner: people.clinicalMidwife,
        location: 'VSV-map › 4 Zorgpaden › Register',
        reviewOn: '2026-09-24',
        attachment: null,
        replacedAt: '2026-09-24T15:55:00.000Z',
      },
    ],
  },
  {
    title: 'Vergelijking met de zorgstandaard',
    version: '1.0',
    date: '2022-05-20',
    owner: people.quality,
    location: 'VSV-map › 5 Kwaliteit › Zorgstandaard',
    reviewOn: '2023-05-20',
    normIds: ['KWA-10'],
  },
  {
    ...NOT_THERE,
    title: 'Presentielijsten teamtraining per beroepsgroep',
    owner: people.clinicalMidwife,
    normIds: ['KWA-09'],
  },
]

const clients: readonly EvidenceDraft[] = [
  {
    title: 'Instellingsbesluit en verslagen ouderraad',
    version: '2026',
    date: '2026-09-08',
    owner: people.parents,
    location: 'VSV-map › 6 Ouders › Ouderraad',
    reviewOn: '2027-04-16',
    normIds: ['CLI-01', 'CLI-02'],
  },
  {
    title: 'Overzicht cliëntervaringen en respons, eerste halfjaar 2026',
    version: '',
    date: '2026-07-20',
    owner: people.quality,
    location: 'VSV-map › 6 Ouders › PREM',
    reviewOn: '2027-01-10',
    normIds: ['CLI-03', 'CLI-04'],
  },
  {
    title: 'Werkafspraak Samen beslissen met presentielijst scholing',
    version: '1.0',
    date: '2026-02-05',
    owner: people.midwife,
    location: 'VSV-map › 4 Zorgpaden › Samen beslissen',
    reviewOn: '2028-02-01',
    normIds: ['CLI-05'],
  },
  {
    title: 'Overzicht gezamenlijke folders en tolkafspraken',
    version: 'juni 2026',
    date: '2026-06-15',
    owner: people.maternityCare,
    location: 'VSV-map › 6 Ouders › Voorlichting',
    reviewOn: '2027-06-15',
    normIds: ['CLI-06'],
  },
]

/** The id of the piece with this title. */
function evidenceIdOf(title: string): string {
  return idFor(`evidence:${title}`)
}

/**
 * The pieces of evidence. On 23 November 2026 four are past their review date, four come within 60 days of it, and two are known to be
 * missing. Numbered in the order they were added. Deliberately without evidence although judged as met: KWA-05, KWA-09, CLI-07 and COO-04.
 */
export const evidence: readonly Evidence[] = [...governance, ...quality, ...clients, ...care, ...safety].map(
  (draft, index) => ({
    id: evidenceIdOf(draft.title),
    dossierId,
    number: index + 1,
    ...NEW_EVIDENCE,
    ...draft,
  }),
)
