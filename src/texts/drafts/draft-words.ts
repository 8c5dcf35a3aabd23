import type { DraftValue, RowValue } from '../../domain/drafts/draft-document'
import { productName } from '../product-name'

/** Words around a draft in Word: its first page, its sources, and what stands where the dossier knows nothing. */
export const draftWords = {
  kind: 'Concept',
  margin: (title: string, day: string) => `${title} · concept · ${day}`,
  line: (day: string) => `concept van ${day}`,
  unnamed: 'VSV zonder naam',
  warning: `Dit is een concept van ${productName}, geen vastgesteld stuk en geen juridisch advies. Gebruik het om samen af te maken.`,
  example: 'Dit concept komt uit het voorbeelddossier: de partijen bestaan niet.',
  what: 'Wat is dit?',
  decide: 'Wat u samen beslist',
  lawyer: 'Waar een jurist naar moet kijken',
  how: 'Zo werkt u verder',
  /** The bracket is left open: Word then finds every mark. */
  steps: [
    'Zoek in Word (Ctrl+F) naar ‘[vul in’. Zo vindt u alles wat nog ontbreekt.',
    'Streep weg wat niet bij u past en voeg toe wat ontbreekt.',
    'Controleer wat al is ingevuld: dat komt uit uw dossier.',
    'Vervang elke vraag en elke inleiding door uw eigen afspraak. Laat geen vraag staan in het stuk dat u tekent.',
    'Is het af en vastgesteld? Haal dan deze pagina en de bronnen weg.',
  ],
  answer: '[vul in: wat u besluit]',
  sources: 'Waar dit op steunt',
  sourcesIntro:
    'Achter elk feit staat de bron, en hoe wij het hebben gezien. Haal dit deel weg als het stuk is vastgesteld.',
  facts: 'Feiten',
  list: 'Bronnen',
  norms: 'Normen in dit programma',
  normsIntro:
    'Dit concept hoort bij deze normen en punten. Het zijn onze eigen normen, niet die van de inspectie.',
  normSources: (sources: string) => `Bronnen bij deze norm: ${sources}`,
  cautions: 'Let op',
  behind: (sources: readonly string[], marks: readonly string[]) => ` (${[...sources, ...marks].join('; ')})`,
  checked: (day: string) => `Dit concept is voor het laatst naast zijn bronnen gelegd op ${day}.`,
  dates: {
    session: 'Spiegelsessie',
    roundCloses: (title: string) => `Meting sluit: ${title}`,
    roundUntitled: 'zonder titel',
  },
} as const

/** What stands in a draft for what the dossier does not know; Word finds it by its first words. */
export const asked: Readonly<Record<DraftValue | RowValue, string>> = {
  naam: '[vul in: naam van het VSV]',
  regio: '[vul in: regio]',
  contact: '[vul in: contactpersoon]',
  bezoekdatum: '[vul in: datum van het bezoek]',
  vandaag: '[vul in: datum]',
  partijen: '[vul in: partijen]',
  partij: '[vul in: partij]',
  soort: '[vul in: soort organisatie]',
  gemeente: '[vul in: gemeente]',
  dag: '[vul in: dag]',
  wat: '[vul in: wat]',
  wie: '[vul in: wie]',
}
