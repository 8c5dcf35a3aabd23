/** A small guide: two pages of one chapter and one of another, as the makers of content would write them. */
import type { Guide, GuideFact, GuidePage, GuideSource, GuideTerm } from '../../../src/domain/guide/guide'

export const fact = (changes: Partial<GuideFact> = {}): GuideFact => ({
  text: 'Een VSV is het regionale overleg over geboortezorg.',
  sources: ['S004'],
  certainty: 'read',
  fragment: false,
  ...changes,
})

export const page = (changes: Partial<GuidePage> = {}): GuidePage => ({
  kind: 'wegwijzer',
  id: 'wat-is-een-vsv',
  title: 'Wat is een VSV?',
  chapter: 'vsv',
  order: 1,
  summary: 'U legt in twee minuten uit wat een VSV is.',
  lastChecked: '2026-11-28',
  sections: [{ heading: 'Wat een VSV doet', intro: '', list: 'bullets', facts: [fact()] }],
  cautions: [],
  statementIds: ['AMB-1'],
  normIds: ['ORG-01'],
  pageIds: [],
  keywords: [],
  ...changes,
})

export const source = (changes: Partial<GuideSource> = {}): GuideSource => ({
  id: 'S004',
  publisher: 'KNOV',
  title: 'Samenwerken in het regionale netwerk',
  date: '2021-11-18',
  address: 'https://www.knov.nl/samenwerken',
  extent: 'whole',
  ...changes,
})

export const term = (changes: Partial<GuideTerm> = {}): GuideTerm => ({
  id: 'vsv',
  term: 'VSV',
  long: 'verloskundig samenwerkingsverband',
  forms: ["VSV's"],
  meaning: 'Het regionale overleg over geboortezorg.',
  sources: ['S004'],
  certainty: 'read',
  pageId: 'wat-is-een-vsv',
  ...changes,
})

export const secondPage = page({
  id: 'wie-doet-mee',
  title: 'Wie doet mee?',
  order: 2,
  statementIds: [],
  normIds: ['ORG-01', 'ORG-02'],
  pageIds: ['wat-is-een-vsv'],
})

export const laterPage = page({
  id: 'roaz',
  title: 'Het ROAZ',
  chapter: 'chain',
  statementIds: ['GEG-5'],
  normIds: [],
})

export const smallGuide: Guide = {
  pages: [page(), secondPage, laterPage],
  terms: [term()],
  sources: [source(), source({ id: 'ZON', publisher: 'ZonMw', date: '', dateNote: 'geen datum vermeld' })],
}
