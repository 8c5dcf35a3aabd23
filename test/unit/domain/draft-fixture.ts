import type { DraftDocument, DraftGround, DraftSection } from '../../../src/domain/drafts/draft-document'

export const section = (changes: Partial<DraftSection> = {}): DraftSection => ({
  heading: 'Partijen',
  intro: 'Deze partijen werken samen.',
  landscape: false,
  parts: [{ kind: 'text', text: 'Voor {naam}.' }],
  ...changes,
})

export const draft = (changes: Partial<DraftDocument> = {}): DraftDocument => ({
  kind: 'concept',
  id: 'overeenkomst',
  title: 'Overeenkomst',
  order: 1,
  summary: 'Een opzet.',
  lastChecked: '2026-11-29',
  normIds: ['ORG-02'],
  pageIds: ['wat-is-een-vsv'],
  decide: ['Wie er lid is.'],
  lawyer: ['Wie aansprakelijk is.'],
  sections: [section()],
  facts: [
    { text: 'Een feit.', sources: ['S004'], normIds: [], certainty: 'read', fragment: false },
    { text: 'Een eigen raad.', sources: [], normIds: [], certainty: 'own', fragment: false },
  ],
  cautions: [],
  ...changes,
})

export const ground = (changes: Partial<DraftGround> = {}): DraftGround => ({
  values: {
    naam: 'VSV De Proef',
    regio: 'Proefland',
    contact: 'mw. Proef',
    bezoekdatum: '',
    vandaag: '29-11-2026',
    partijen: 'Ziekenhuis A en Kraamzorg B',
  },
  rows: {
    parties: [
      { partij: 'Ziekenhuis A', soort: 'ziekenhuis' },
      { partij: 'Kraamzorg B', soort: '' },
    ],
    municipalities: [],
    days: [],
  },
  ...changes,
})

export const emptyGround = (): DraftGround => ({
  values: { naam: '', regio: '', contact: '', bezoekdatum: '', vandaag: '29-11-2026', partijen: '' },
  rows: { parties: [], municipalities: [], days: [] },
})
