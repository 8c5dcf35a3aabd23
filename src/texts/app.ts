import { countOf } from './format'
import { productName } from './product-name'

/** The frame around every page: saved state, navigation, dialogs that belong to no single page. */
export const app = {
  name: productName,
  saving: 'bezig met opslaan …',
  allSaved: 'alles is opgeslagen',
  savedAt: (time: string) => `opgeslagen ${time}`,
  copyAt: (since: string) => `reservekopie ${since}`,
  copyFailed: 'reservekopie lukte niet',
  copyFailedSince: (since: string) => `reservekopie lukte niet; de laatste is van ${since}`,
  folderWaits: 'de extra map wacht op u',
  copiesWork: 'De reservekopieën lukken weer.',
  dossierFile: `Dossierbestand van ${productName}`,
  wordFile: 'Word-document',
  dossierGone:
    'Dit dossier staat niet meer op deze computer. Er is niets veranderd. Ga terug naar de startpagina en kies een dossier.',
  dossierGoneTitle: 'Dit dossier is er niet',
  allDossiers: 'Alle dossiers',
  startupProblem: 'De gegevens konden niet worden geopend',
  tryAgain: 'Probeer opnieuw',
  stopped: {
    dataFolder: (folder: string) => `De opslag staat in: ${folder}`,
    inBrowserTitle: 'Lukt het niet?',
    inBrowser: [
      `Sluit alle vensters van de browser, open de browser weer en start ${productName} opnieuw.`,
      `Helpt dat niet? Staan hieronder reservekopieën, bewaar die dan als bestand. Open ${productName} in een andere browser en open daar dat bestand, of uw laatste dossierbestand.`,
      'Wis de gegevens van deze browser niet. Misschien kan een ICT-collega uw dossiers er nog uit halen.',
    ],
  },
  rescue: {
    title: 'Er kan nu niets worden opgeslagen',
    open: 'Wat kan ik doen?',
    inMemory: (name: string) =>
      `Het dossier ‘${name}’ staat nog in het geheugen van dit venster. In het bestand komt alles, behalve de geschiedenis van wijzigingen en half ingevulde vragenlijsten. Staat het dossier er na het opnieuw starten niet meer? Open dan dit bestand.`,
    saveFile: 'Sla dit dossier op als bestand',
    restart: 'Start opnieuw',
    writesAgain:
      'Er kan weer worden opgeslagen. Kies ‘Ga verder’: de opslag gaat weer open, en de tekst die u het laatst typte, komt terug.',
    goOn: 'Ga verder',
    stay: 'Terug naar de pagina',
  },
  staysHere: 'Alles blijft op deze computer.',
  breadcrumbs: 'Kruimelpad',
  /** Name of a part of the page that is wider or higher than what is in sight. */
  scrolls: (what: string) => `${what}, schuif voor meer`,
  menu: 'Menu',
  mainNavigation: 'Hoofdmenu',
  skipToContent: 'Naar de inhoud',
  nav: {
    overview: 'Overzicht',
    mirror: 'Samenwerkingsspiegel',
    assessment: 'Toetsing',
    evidence: 'Bewijsstukken',
    actions: 'Verbeterplan',
    report: 'Rapport',
    profile: 'Gegevens van het VSV',
    history: 'Geschiedenis',
  },
  badge: {
    open: 'open',
    assessed: (done: number, total: number) => `${String(done)}/${String(total)}`,
    overdue: (count: number) => `${String(count)} te laat`,
  },
  settings: 'Instellingen',
  settingsName: 'Uw naam',
  settingsNameHint: 'Staat in de geschiedenis bij wat u wijzigt. U mag dit leeg laten.',
  appearance: 'Weergave',
  textSize: 'Grootte van de letters',
  textSizes: { normal: 'Gewoon', large: 'Groot', largest: 'Heel groot' },
  appearances: { light: 'Licht', dark: 'Donker', system: 'Zoals deze computer' },
  about: (version: string, engine: string) => `Versie ${version} · ${engine}`,
  copiesFolder: (folder: string) => `Reservekopieën staan in: ${folder}`,
  copiesInBrowser:
    'Reservekopieën staan in deze browser, op deze computer. Sla uw dossier daarnaast regelmatig op als bestand: wist iemand de gegevens van de browser, dan zijn ook de reservekopieën weg.',
  noCopies:
    'Hier worden geen reservekopieën gemaakt: de browser laat dat niet toe, bijvoorbeeld in een privévenster. Sla uw dossier daarom zelf regelmatig op als bestand.',
  noCopiesInRehearsal:
    'U oefent nu. Van een oefensessie worden geen reservekopieën gemaakt: na het oefenen blijft er niets van over. De reservekopieën van uw dossiers ziet u weer als u klaar bent.',
  dateWrong: 'Vul een bestaande dag in, met een jaar van vier cijfers. De vorige datum blijft staan.',
  unexpected:
    'Er ging iets mis dat we niet hadden voorzien. Uw opgeslagen gegevens zijn niet veranderd. Probeer het opnieuw.',
  /** A dialog that is left by Escape, a click outside it or Back. */
  unfinished: {
    title: 'Nog niet opgeslagen',
    text: 'Wat u hier invulde, is nog niet opgeslagen.',
    stay: 'Verder invullen',
    throwAway: 'Weggooien',
  },
  unsaved: {
    title: 'Weggaan zonder op te slaan?',
    text: 'De laatste tekst op deze pagina kon niet worden opgeslagen. Gaat u weg, dan verdwijnt die tekst. Wat eerder is opgeslagen, blijft bewaard.',
    stay: 'Hier blijven',
    leave: 'Weggaan zonder op te slaan',
  },
  find: {
    bar: 'Zoeken op deze pagina',
    field: 'Zoek op deze pagina',
    position: ({ at, count }: { readonly at: number; readonly count: number }) =>
      count === 0 ? 'niet gevonden' : `${String(at)} van ${String(count)}`,
    previous: 'Vorige plek',
    next: 'Volgende plek',
    close: 'Zoeken sluiten',
  },
  changedElsewhere: {
    notice:
      'Dit veld is intussen in een ander venster gewijzigd. Uw tekst is nog niet opgeslagen. Kies wat er moet staan.',
    other: 'De tekst uit het andere venster:',
    empty: 'Het veld is daar leeggemaakt.',
    choices: 'Wat er in dit veld moet staan',
    mine: 'Mijn tekst',
    theirs: 'De andere tekst',
    both: 'Allebei',
  },
  leftTexts: {
    stored: 'De tekst die u het laatst typte, was nog niet opgeslagen. Die staat nu op zijn plaats.',
    title: 'Deze tekst was nog niet opgeslagen',
    intro:
      'U ging weg of de pagina ging dicht voordat deze tekst was opgeslagen. Intussen staat er in het veld iets anders. Kies wat u wilt.',
    gone: 'De pagina ging dicht voordat deze tekst was opgeslagen. Het onderdeel waar de tekst bij hoort, is er niet meer. Kopieer de tekst als u die nog nodig hebt.',
    typed: 'Wat u typte',
    present: 'Wat er nu staat',
    use: 'Mijn tekst gebruiken',
    both: 'Allebei bewaren',
    later: 'Later beslissen',
    discard: 'Mijn tekst weggooien',
  },
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt',
  nothingToUndo: 'Er is niets om ongedaan te maken.',
  close: 'Sluiten',
  takeAway: (what: string) => `Haal ${what} weg`,
  cancel: 'Annuleren',
  more: (count: number) => countOf(count, 'ander punt', 'andere punten'),
}
