import type { DraftValue, RowSource } from '../../domain/drafts/draft-document'
import { countOf } from '../format'

/** A title in the middle of a sentence; what begins with an abbreviation stays as it is. */
function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title
}

/** The drafts of documents on the screen: where they are offered, the dialog, and what comes of it. */
export const drafts = {
  title: 'Concepten van documenten',
  intro:
    'Vraagt een norm om een document dat u nog niet hebt? Begin met een concept in Word. Wat uw dossier weet, zoals naam en partijen, staat er al in.',
  /** Over the buttons on the page of a norm. */
  ofNorm: 'Hebt u dit document nog niet?',
  make: (title: string) => `Maak een concept: ${inSentence(title)}`,
  open: (title: string) => `Concept maken: ${inSentence(title)}`,
  /** Before the norms that ask for it. */
  asksFor: 'Hoort bij',
  loading: 'De concepten worden geladen …',
  notLoaded:
    'De concepten konden niet worden geladen. Uw dossier is niet veranderd. Start het programma opnieuw en probeer het nog eens.',
  leftOut: (name: string, why: string) =>
    `Het concept ‘${name}’ is weggelaten, want er zit een fout in. ${why} Geef dit door aan wie het programma beheert.`,

  dialog: {
    notice:
      'U krijgt een Word-bestand om zelf af te maken. Het is geen vastgesteld stuk en geen juridisch advies.',
    filled: 'Dit vullen wij in uit uw dossier',
    nothing: 'Niets: dit document vult u helemaal zelf in.',
    missing: 'nog niet bekend; in het document staat [vul in: …]',
    decide: 'Dit beslist u zelf',
    lawyer: 'Hier kijkt een jurist naar',
    noEvidence:
      'Een concept is nog geen bewijs. Voeg het als bewijsstuk toe als het af is en is vastgesteld.',
    noAnswers: 'Antwoorden en uitkomsten van metingen komen er niet in.',
    ownTemplate: 'Het document krijgt uw huisstijl en, als u dat hebt, uw eigen sjabloon.',
    save: 'Opslaan als Word',
    close: 'Sluiten',
  },
  value: {
    naam: 'Naam van het VSV',
    regio: 'Regio',
    contact: 'Contact',
    bezoekdatum: 'Datum van het bezoek',
    vandaag: 'Datum van vandaag',
    partijen: 'Partijen',
  } satisfies Record<DraftValue, string>,
  row: {
    parties: 'Partijen',
    municipalities: 'Gemeenten',
    days: 'Data uit acties, bewijsstukken, metingen, sessies en het bezoek',
  } satisfies Record<RowSource, string>,
  counted: {
    parties: (count: number) => countOf(count, 'partij', 'partijen'),
    municipalities: (count: number) => countOf(count, 'gemeente', 'gemeenten'),
    days: (count: number) => countOf(count, 'datum', 'data'),
  } satisfies Record<RowSource, (count: number) => string>,
  /** Below the municipalities when the dossier has none. */
  municipalitiesHint:
    'Een gemeente komt er vanzelf in als zij als partij in het dossier staat, met de soort ‘gemeente’.',

  making: 'Het document wordt gemaakt …',
  saving: 'Kies waar u het opslaat …',
  cancel: 'Stoppen',
  stopped: 'Gestopt. Er is niets opgeslagen.',
  saved: (name: string) => `Opgeslagen als ${name}. Zoek in Word naar ‘[vul in’ om te zien wat u nog invult.`,
  unsaved: 'Het document is gemaakt, maar nog niet opgeslagen.',
  saveAgain: 'Sla het alsnog op',
  withoutTemplate:
    'Uw sjabloon heeft geen plek voor een heel document: {{rapport}} staat er niet in. Daarom is het zonder sjabloon gemaakt, met uw kleuren en logo.',
  /** The title first: a long name is cut. */
  fileName: (vsv: string, title: string, day: string) => `Concept ${inSentence(title)} - ${vsv} ${day}`,
  problems: {
    cancelled: 'Gestopt. Er is niets opgeslagen.',
    failed:
      'Het document kon niet worden gemaakt. Uw dossier is niet veranderd. Probeer het nog eens; lukt het dan niet, start het programma opnieuw.',
    gone: 'Dit concept is er niet. Kies een ander.',
  },
} as const
