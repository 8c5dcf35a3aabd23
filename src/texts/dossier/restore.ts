import type { Counted, DossierState } from '../../domain/dossier/dossier-state'
import type { ReturningAnswers } from '../../domain/dossier/erased-rounds'
import { countOf, formatDate } from '../format'
import { productName } from '../product-name'

const counted: Readonly<Record<Counted, readonly [one: string, many: string]>> = {
  rounds: ['meting', 'metingen'],
  responses: ['ingevulde vragenlijst', 'ingevulde vragenlijsten'],
  judgements: ['oordeel', 'oordelen'],
  actions: ['actie', 'acties'],
  evidence: ['bewijsstuk', 'bewijsstukken'],
  sessions: ['spiegelsessie', 'spiegelsessies'],
}

/** "2 acties, 1 meting" */
export function inList(counts: readonly (readonly [Counted, number])[]): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => countOf(count, ...counted[kind]))
    .join(', ')
}

/** The page of the automatic copies, also when the store cannot be opened. */
export const restore = {
  title: 'Reservekopieën',
  intro:
    'Het programma maakt vanzelf reservekopieën van uw dossiers. Hier ziet u wat erin staat en zet u er een terug. Wat er nu staat, gaat daarbij niet verloren: het gaat naar de prullenbak.',
  looking: 'De reservekopieën worden nagekeken …',
  none: 'Er zijn nog geen reservekopieën. De eerste wordt gemaakt kort nadat u iets in een dossier wijzigt.',
  place: {
    absent: 'staat niet meer op deze computer',
    bin: 'ligt in de prullenbak',
    erased: 'definitief verwijderd',
  },
  erasedText:
    'U hebt dit dossier definitief verwijderd. Zet u een reservekopie terug, dan staat het weer op deze computer.',
  now: (state: string) => `Nu op deze computer: ${state}.`,
  state: (state: DossierState, changed: string) =>
    `laatst gewijzigd op ${changed}; ${
      inList([
        ['rounds', state.rounds],
        ['responses', state.answers],
        ['judgements', state.verdicts],
        ['actions', state.actions],
        ['evidence', state.evidence],
      ]) || 'nog niets ingevuld'
    }`,
  copyOf: (moment: string) => `Reservekopie van ${moment}`,
  newest: 'nieuwste goede kopie',
  alsoExtra: 'ook in uw extra map',
  onlyExtra: 'alleen in uw extra map',
  checking: 'wordt nagekeken …',
  notChecked: 'nog niet nagekeken',
  damaged: 'Deze kopie is niet te lezen en wordt overgeslagen.',
  failedUnexpectedly:
    'De reservekopie is niet gemaakt door een fout die we niet hadden voorzien. Uw gegevens zijn wel opgeslagen. Het programma probeert het vanzelf opnieuw. Bewaar voor de zekerheid zelf een dossierbestand.',
  unnamed: 'Een dossier zonder bekende naam',
  locked:
    'Deze kopie is op slot. Wat erin staat, ziet u nadat u haar opent met uw wachtzin of het sleutelblad.',
  lockedStopped:
    'Deze kopie is op slot. Na het opnieuw beginnen vraagt het programma uw wachtzin of het sleutelblad.',
  openLocked: 'Open',
  newerCopy: `Deze kopie is gemaakt met een nieuwere versie van ${productName} en is hier niet te lezen. Installeer de nieuwste versie.`,
  copyGone: 'Deze reservekopie bestaat niet (meer). Kies een andere kopie.',
  allDamaged: 'Geen van de reservekopieën van dit dossier is te lezen.',
  same: 'Wat u hier telt, is gelijk aan wat er nu staat.',
  comesBack: (counts: readonly (readonly [Counted, number])[]) => `Komt terug: ${inList(counts)}.`,
  asThen: (counts: readonly (readonly [Counted, number])[]) => `Wordt weer zoals toen: ${inList(counts)}.`,
  staysOut: ({ title, on, submitted }: Pick<ReturningAnswers, 'title' | 'on' | 'submitted'>) =>
    `Komt niet terug: ${countOf(submitted, ...counted.responses)} van ${title}, gewist op ${formatDate(on)}.`,
  leaves: (counts: readonly (readonly [Counted, number])[]) =>
    `Staat er dan niet meer in: ${inList(counts)}.`,
  showAll: (count: number) => `Toon alle ${String(count)} reservekopieën`,
  showFewer: 'Toon alleen de nieuwste',
  look: 'Bekijk',
  putBack: 'Zet terug',
  putBeside: 'Zet ernaast',
  putBesideNote:
    '‘Zet ernaast’ laat het dossier van nu zoals het is en opent de kopie als een tweede dossier. In die kopie komen op een open meting geen antwoorden meer binnen, en teruggestuurd werk past er niet op.',
  done: (name: string, moment: string) => `${name} is teruggezet, zoals het was op ${moment}.`,
  doneBeside: (name: string) => `${name} staat nu bij uw dossiers.`,
  wayBack:
    'De versie die er stond, ligt in de prullenbak op de startpagina. Was dit niet de bedoeling? Ruil dan terug.',
  swapBack: 'Ruil terug',
  open: 'Open het dossier',
  idsElsewhere: (name: string) =>
    `${name} is niet teruggezet: een ander dossier op deze computer heeft onderdelen met dezelfde kenmerken. Uw dossiers zijn niet veranderd. Kies ‘Zet ernaast’.`,
  planTitle: 'Opnieuw begonnen met een lege opslag',
  planDone: (name: string) => `${name} is teruggezet.`,
  planFailed: 'Een van de gekozen reservekopieën is niet teruggezet:',
  planRest:
    'Kies hieronder een andere reservekopie als dat nodig is. De oude opslag staat er nog, in een map met een naam die begint met ‘WebStorage-bewaard’. Stond het programma op slot? De nieuwe opslag is dat nog niet. Zet het slot er dan weer op bij Instellingen, Beveiliging.',
  planNotKept:
    'Uw keuze kan nu niet worden bewaard. Er is niets veranderd. Kijk of de schijf vol is en probeer het opnieuw.',
  preview: {
    title: (name: string) => `Wat staat er in deze kopie van ${name}?`,
    changed: (moment: string) => `Laatst gewijzigd op ${moment}.`,
    rounds: 'Metingen',
    round: (title: string, status: string, answers: number) =>
      `${title} (${status}): ${countOf(answers, ...counted.responses)}`,
    assessments: 'Toetsingen',
    assessment: (title: string, status: string, verdicts: number) =>
      `${title} (${status}): ${countOf(verdicts, ...counted.judgements)}`,
    actions: 'Acties',
    action: (number: number, title: string, status: string) => `A${String(number)} ${title} (${status})`,
    evidence: 'Bewijsstukken',
    sessions: 'Spiegelsessies',
    nothing: 'In deze kopie staat nog niets ingevuld.',
  },
  places: {
    title: 'Waar staan de reservekopieën?',
    noneYet: 'nog geen reservekopie',
    lastGood: (since: string) => `laatste goede reservekopie: ${since}`,
    failing: 'reservekopie lukte niet',
    own: { electron: 'Op deze computer', browser: 'In deze browser' },
    ownProtects: {
      electron:
        'Beschermt tegen vergissingen, een storing en een beschadigde opslag. Niet tegen diefstal, een kapotte schijf of gijzelsoftware: dan zijn ook deze kopieën weg.',
      browser:
        'Beschermt tegen vergissingen en een beschadigde opslag. Niet tegen het wissen van de browsergegevens: dan zijn uw dossiers én deze kopieën weg. Ook niet tegen diefstal, een kapotte schijf of gijzelsoftware.',
    },
    free: (gigabytes: string) => `Vrije ruimte op de schijf: ${gigabytes}.`,
    outside: 'Buiten deze browser',
    noFolder:
      'Deze browser kan geen bestanden in een map bijhouden. Sla uw dossier elke week op als bestand: dat beschermt ook als de browsergegevens worden gewist.',
    extra: 'In een extra map',
    extraNone: 'U hebt geen extra map gekozen.',
    extraNever: 'Hier staan nog geen reservekopieën.',
    extraAt: (moment: string) => `Bijgewerkt op ${moment}.`,
    extraProtects: {
      electron:
        'Een map op het netwerk of op een andere schijf beschermt ook als deze computer wegraakt of kapotgaat.',
      browser:
        'Elke map beschermt ook als de browsergegevens worden gewist. Een map op het netwerk of op een andere schijf beschermt ook als deze computer wegraakt of kapotgaat.',
    },
    extraReaders:
      'Wie bij die map mag, kan bij de reservekopieën, ook bij de losse antwoorden. Kies een map waar alleen u bij mag, of zet de reservekopieën op slot bij Instellingen, Beveiliging.',
    choose: 'Kies een extra map',
    chooseOther: 'Kies een andere map',
    catchUp: 'Werk nu bij',
    forget: 'Gebruik deze map niet meer',
  },
  stopped: {
    title: 'Uw reservekopieën',
    text: 'Uw reservekopieën zijn apart bewaard en niet veranderd. Hieronder staat wat er nog goed van te lezen is.',
    none: 'Er zijn geen reservekopieën gevonden. Hebt u zelf een dossierbestand bewaard? Dan kunt u dat openen nadat u opnieuw bent begonnen.',
    choose: (name: string) => `Zet ${name} terug`,
    chosen: 'wordt teruggezet',
    chooseThis: 'Kies deze kopie',
    beginTitle: 'Opnieuw beginnen',
    beginText: (copies: number) =>
      copies === 0
        ? 'U kunt opnieuw beginnen met een lege opslag.'
        : `Het programma start opnieuw met een lege opslag en zet daar ${copies === 1 ? 'de gekozen reservekopie' : `de ${String(copies)} gekozen reservekopieën`} in terug.`,
    oldKept:
      'De oude opslag gooien we niet weg: die blijft staan in dezelfde map, onder een naam die begint met ‘WebStorage-bewaard’. Misschien kan een ICT-collega er later nog iets uit halen. Stond het programma op slot? De nieuwe opslag is dat nog niet.',
    newer: `Uw gegevens zijn van een nieuwere versie. Installeer liever eerst de nieuwste versie van ${productName}: dan staat alles er weer, ook wat na de laatste reservekopie is gedaan.`,
    begin: (copies: number) =>
      copies === 0
        ? 'Begin met een lege opslag'
        : copies === 1
          ? 'Begin opnieuw met deze reservekopie'
          : 'Begin opnieuw met deze reservekopieën',
    saveFile: 'Bewaar als bestand',
    saved: (name: string) => `Bewaard als ${name}.`,
  },
}
