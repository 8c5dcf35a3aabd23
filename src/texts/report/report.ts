/**
 * Words in the Word report: cover, lists and back matter here, the large chapters each in a file of `report/`. Dates and figures
 * come in formatted.
 */
import { actions } from './actions'
import { messages } from './messages'
import { method } from './method'
import { mirror } from './mirror'
import { norms } from './norms'
import { evidenceMatrix, normIndex } from './norm-overview'
import { attachmentFields, evidenceFields } from '../fields/evidence'
import { inSentence, shortName } from '../fields/field-words'
import { blankNorms } from './blank-norms'
import { internal } from './internal'
import { board } from './board'
import { boardPage } from './board-page'
import { invitation } from './invitation'
import { normSheets } from './norm-sheets'
import { owners } from './owner-sheets'
import { plain } from './plain'
import { preparedAnswers } from './prepared-answers'
import { progress } from './progress'
import { quarters } from './quarters'
import { session } from './session'
import { summary } from './summary'
import { visit } from './visit'
import { countOf } from '../format'
import { productName } from '../product-name'

export const report = {
  noData: 'Nog geen gegevens.',
  unnamed: 'VSV zonder naam',
  appName: productName,
  keywords: 'VSV, Samenwerkingsspiegel, toetsing, verbeterplan',
  internal,
  status: { draft: 'concept', adopted: 'vastgesteld' },
  adoptedOn: (date: string) => `vastgesteld op ${date}`,
  pageOf: ['Pagina ', ' van '] as const,
  logo: 'Logo',
  logoOf: (name: string) => `Logo van ${name}`,
  figure: 'Figuur',
  table: 'Tabel',
  cut: 'hier knippen',

  cover: {
    title: 'Zelfevaluatie en inspectiegereedheid',
    date: 'Datum van dit rapport',
    status: 'Status',
    kind: 'Soort rapport',
    producedWith: (version: string) => `Gemaakt met ${productName}, versie ${version}`,
    example: 'Voorbeelddossier: dit VSV, de mensen en de cijfers zijn verzonnen.',
    disclaimer:
      'Dit is een zelfevaluatie. Zij is gebaseerd op openbare bronnen over samenwerking en toezicht in de geboortezorg. Het is geen uitgave van en geen oordeel door IGJ of CPZ. Op igj.nl staat welk toetsingskader nu geldt.',
    participants: 'Wie doen er mee',
    participantsIntro: 'Zoals het VSV dit zelf heeft opgegeven.',
    unknownCount: 'onbekend',
  },
  contents: {
    title: 'Inhoud',
    hint: 'Past u de tekst in Word aan? Zet de cursor in deze lijst en druk op F9 om de paginanummers bij te werken.',
  },

  messages,
  boardPage,
  summary,
  mirror,
  norms,
  normIndex,
  evidenceMatrix,

  evidence: {
    title: 'Bewijsstukken',
    intro:
      'De nummers keren terug bij de normen. Een bewijsstuk houdt altijd zijn nummer, dus er kunnen nummers ontbreken. Er staan alleen verwijzingen: leg nooit gegevens van cliënten vast.',
    none: 'Nog geen gegevens: er zijn nog geen bewijsstukken vastgelegd.',
    number: (number: number) => `B${number}`,
    list: 'Lijst van bewijsstukken',
    attachment: (name: string, sha256: string) =>
      `${inSentence(evidenceFields.attachment)}: ${name} (${shortName(attachmentFields.sha256).toLowerCase()} ${sha256.slice(0, 12)})`,
    revisionsIntro: 'Van deze bewijsstukken is er een nieuwere versie; de oude blijft hier staan.',
    state: 'Stand',
  },

  actions,
  method,

  disclaimers: {
    title: 'Verantwoording',
    intro: 'Bij de gebruikte vragenlijst en het gebruikte kader hoort deze toelichting.',
    general: 'Over dit rapport',
    ownSets: 'Eigen kaders en vragenlijsten',
    ownSet: (title: string, version: string, date: string, addedOn: string, fileName: string) =>
      `${title}, versie ${version} van ${date}; toegevoegd op ${addedOn}${fileName === '' ? '' : ` uit ‘${fileName}’`}`,
    record: (createdOn: string, changedOn: string) =>
      `Dit dossier is gemaakt op ${createdOn} en voor het laatst gewijzigd op ${changedOn}.`,
  },

  sources: {
    title: 'Bijlage: bronnen',
    intro:
      'Hierop rusten de stellingen en de normen in dit rapport. Hun tekst is van wie de lijst maakte, niet van de bron.',
    legend: {
      statements: 'Tussen haakjes staat om welk deel van de bron het gaat.',
      norms:
        'Achter een titel staat tussen haakjes wat wij niet, of niet helemaal, hebben gelezen. Een streepje betekent dat wij geen adres hebben.',
    },
    of: (title: string, version: string) => `${title}, versie ${version}`,
    table: { statements: 'Bronnen van de stellingen', norms: 'Bronnen van de normen' },
    source: 'Bron',
    address: 'Adres',
    places: { statements: 'Stellingen die erop rusten', norms: 'Normen' },
  },

  visit,
  preparedAnswers,
  plain,
  progress,
  quarters,
  board,
  owners,
  normSheets,
  invitation,
  session,
  blankNorms,

  sentWork: {
    title: 'Verdeeld werk',
    intro: 'Normen en acties die als bestand naar hun eigenaar gingen, en wat er van wie terugkwam.',
    nothingBack: 'Er is nog niets teruggekomen.',
    what: (norms: number, actions: number) =>
      [
        norms === 0 ? '' : countOf(norms, 'norm', 'normen'),
        actions === 0 ? '' : countOf(actions, 'actie', 'acties'),
      ]
        .filter(Boolean)
        .join(' en '),
  },

  changes: {
    title: 'Wijzigingen',
    intro:
      'Wie heeft wat wanneer gewijzigd? Van ingevulde vragenlijsten wordt niets bijgehouden: dat zou mensen herleidbaar maken.',
    none: 'Nog geen gegevens: er zijn nog geen wijzigingen vastgelegd.',
    perTable: 'Aantal wijzigingen per onderdeel',
    verdicts: 'Laatste wijzigingen van een oordeel',
    verdictsIntro: (most: number) => `De laatste wijzigingen, hoogstens ${most}.`,
    noVerdicts: 'Er is nog geen oordeel gewijzigd.',
    nobody: 'naam niet ingevuld',
    columns: {
      table: 'Onderdeel',
      count: 'Wijzigingen',
      last: 'Laatste',
      when: 'Wanneer',
      who: 'Wie',
      norm: 'Norm',
      from: 'Van',
      to: 'Naar',
    },
  },
} as const
