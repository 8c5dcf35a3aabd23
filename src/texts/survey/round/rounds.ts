import type { MirrorForm, ProfessionDefinition } from '../../../domain/question-set'
import type { ResponseLine } from '../../../domain/survey/results/response-lines'
import { ROADS } from '../../../domain/survey/round/roads'
import type { RoundStatus } from '../../../domain/survey/round/round'
import { countOf, formatDate } from '../../format'
import { roads } from './roads'

const anyOf = new Intl.ListFormat('nl', { type: 'disjunction' })

/** The list of takings of the mirror survey, and one taking from draft to adopted. */
export const rounds = {
  title: 'Samenwerkingsspiegel',
  intro: 'Hoe beleven de deelnemers de samenwerking? Elke meting is een foto van één moment.',
  newRound: 'Nieuwe meting',
  empty: {
    title: 'U hebt nog geen meting',
    text: 'Met een meting vraagt u alle beroepsgroepen hoe zij de samenwerking beleven. Dat gaat in vier stappen:',
    steps: [
      'U maakt een meting en kiest welke beroepsgroepen meedoen.',
      `De deelnemers vullen in: ${anyOf.format(ROADS.map((road) => roads[road].how))}.`,
      'U sluit de meting. Daarna ziet u de uitkomsten.',
      'U bespreekt de uitkomsten en maakt verbeteracties.',
    ],
  },
  columns: {
    period: 'Periode',
    response: 'Ingevuld',
    next: 'Volgende stap',
  },
  listCaption: 'Metingen van dit dossier',
  period: (opens: string | null, closes: string | null) => {
    if (opens === null && closes === null) return 'nog geen datum'
    if (closes === null) return `vanaf ${formatDate(opens)}`
    if (opens === null) return `tot en met ${formatDate(closes)}`
    return `${formatDate(opens)} tot en met ${formatDate(closes)}`
  },
  listNext: {
    draft: 'Voorbereiden',
    open: 'Respons volgen',
    closed: 'Uitkomsten bekijken',
    adopted: 'Uitkomsten bekijken',
  } satisfies Record<RoundStatus, string>,
  nextOf: (action: string, title: string) => `${action}: ${title}`,
  formName: { quickscan: 'Quickscan', full: 'Volledige spiegel' } satisfies Record<MirrorForm, string>,
  formSize: {
    quickscan: (statements: number) => `${String(statements)} stellingen, ongeveer 4 tot 5 minuten (geschat)`,
    full: (statements: number) => `${String(statements)} stellingen, ongeveer 10 tot 12 minuten (geschat)`,
  } satisfies Record<MirrorForm, (statements: number) => string>,
  formAdvice: {
    quickscan: 'Een eerste beeld, of een tussenstand na een half jaar.',
    full: 'Een compleet beeld per thema. Past bij de jaarlijkse meting.',
  } satisfies Record<MirrorForm, string>,
  notComparable: 'Een quickscan en een volledige spiegel kunt u niet per thema met elkaar vergelijken.',
  dialog: {
    title: 'Nieuwe meting',
    nameMissing: 'Geef de meting een naam.',
    defaultName: (year: string) => `Meting ${year}`,
    form: 'Welke vragenlijst?',
    datesWrong: 'De einddatum ligt vóór de begindatum.',
    datesHint: 'Mag leeg blijven. Twee weken is een gebruikelijke termijn. De meting opent en sluit u zelf.',
    make: 'Meting maken',
  },
  gone: 'Deze meting bestaat niet meer.',
  toList: 'Naar alle metingen',
  lifeCycle: 'Stappen van deze meting',
  stepDone: 'gedaan',
  stepNow: 'nu',
  stepNames: {
    draft: 'Voorbereiden',
    open: 'Invullen',
    closed: 'Uitkomsten bespreken',
    adopted: 'Vastgesteld',
  } satisfies Record<RoundStatus, string>,
  step: {
    draft: {
      title: 'Klaar met voorbereiden? Open de meting.',
      text: 'Na het openen kunnen deelnemers invullen. De stellingen, de beroepsgroepen, wie lid is, de aantallen en de grens voor tonen liggen dan vast.',
      action: 'Meting openen',
    },
    open: {
      title: 'De meting is open: deelnemers kunnen invullen.',
      text: 'U ziet hoeveel mensen per beroepsgroep invulden, nooit wie. De uitkomsten ziet u na het sluiten.',
      action: 'Meting sluiten',
    },
    closed: {
      title: 'De meting is gesloten. Bespreek de uitkomsten en stel ze vast.',
      text: 'Na het vaststellen verandert er niets meer aan deze meting.',
      action: 'Meting vaststellen',
    },
    adopted: {
      title: 'Deze meting is vastgesteld.',
      text: 'Er verandert niets meer. U kunt de uitkomsten altijd bekijken.',
      action: '',
    },
  } satisfies Record<RoundStatus, { title: string; text: string; action: string }>,
  confirm: {
    open: {
      title: 'Meting openen?',
      points: [
        'Deelnemers kunnen daarna invullen.',
        'De stellingen, de beroepsgroepen, wie lid is, de aantallen en de grens liggen dan vast.',
        'U kunt daarna niet terug naar voorbereiden.',
      ],
      action: 'Ja, meting openen',
    },
    close: {
      title: 'Meting sluiten?',
      points: [
        'Niemand kan daarna nog invullen.',
        'Vragenlijsten die niet zijn ingestuurd, worden verwijderd.',
        'Opnieuw openen kan alleen met een reden, en niet als uit het verschil in uitkomsten een antwoord is af te leiden.',
      ],
      action: 'Ja, meting sluiten',
    },
    adopt: {
      title: 'Meting vaststellen?',
      points: [
        'De meting verandert daarna niet meer.',
        'U kunt haar daarna niet opnieuw openen voor meer antwoorden.',
        'Doe dit als het bestuur de uitkomsten heeft besproken.',
      ],
      action: 'Ja, meting vaststellen',
    },
    remove: {
      title: 'Meting verwijderen?',
      points: ['De voorbereiding van deze meting verdwijnt. Er zijn nog geen antwoorden.'],
      action: 'Ja, meting verwijderen',
    },
  },
  /** What a step means in numbers, above its points. */
  stepNumbers: {
    asked: (professions: number, people: number | null) =>
      people === null
        ? `U vraagt ${countOf(professions, 'beroepsgroep', 'beroepsgroepen')} om in te vullen.`
        : `U vraagt ${countOf(people, 'persoon', 'mensen')} uit ${countOf(professions, 'beroepsgroep', 'beroepsgroepen')} om in te vullen.`,
    unknown: (professions: number) =>
      `Van ${countOf(professions, 'beroepsgroep', 'beroepsgroepen')} is het aantal mensen niet ingevuld. Dan is er straks geen respons te berekenen.`,
    filledIn: (submitted: number, invited: number | null) =>
      invited === null
        ? `Er ${submitted === 1 ? 'is' : 'zijn'} ${countOf(submitted, 'ingevulde vragenlijst', 'ingevulde vragenlijsten')}.`
        : `${String(submitted)} van de ${countOf(invited, 'genodigde', 'genodigden')} ${submitted === 1 ? 'heeft' : 'hebben'} ingevuld.`,
    settled: (submitted: number) =>
      `De uitkomsten van ${countOf(submitted, 'ingevulde vragenlijst', 'ingevulde vragenlijsten')} liggen dan vast.`,
  },
  openTooFew: (submitted: number, threshold: number) =>
    `Er ${submitted === 1 ? 'is' : 'zijn'} ${countOf(submitted, 'ingevulde vragenlijst', 'ingevulde vragenlijsten')}. Met minder dan ${String(threshold)} tonen we na het sluiten geen uitkomsten.`,
  noPicture: (labels: string) => `Geen beeld: nog niemand vulde in bij ${labels}.`,
  noPictureClosed: (labels: string) => `Geen beeld: niemand vulde in bij ${labels}.`,
  cannotOpenYet: 'Kies eerst minstens één beroepsgroep. Dan kunt u de meting openen.',
  /** Above the panels of the other roads by which answers come in. */
  otherWays: 'Andere manieren om antwoorden te verzamelen',
  /** After a reopening not every moment is right for closing; without this the user finds out only by trying. */
  openedAgain: (least: number) =>
    `U hebt deze meting opnieuw geopend. Sluiten kan als er niets bij kwam, of als elke beroepsgroep waar iets bij kwam minstens ${String(least)} nieuwe vragenlijsten heeft.`,
  fillInHere: 'Invullen op dit apparaat',
  fillInHint:
    'Geef het apparaat door. Elke deelnemer begint met een lege vragenlijst en ziet niets van de vorige persoon.',
  toResults: 'Uitkomsten bekijken',
  remove: 'Meting verwijderen',
  details: {
    heading: 'Over deze meting',
    noIntroduction: 'Geen eigen inleiding.',
    version: (title: string, version: string) => `${title}, versie ${version}`,
    thresholdText: (k: number) => `uitkomsten vanaf ${String(k)} mensen`,
    around: 'Om het VSV heen',
    nobodyAround: 'niemand: wie meedoet, is lid',
  },
  professions: {
    heading: 'Wie doet mee?',
    intro:
      'Vul in hoeveel mensen u per beroepsgroep uitnodigt. Met dat aantal rekenen we de respons uit. Weet u het niet, laat het dan leeg.',
    caption: 'Beroepsgroepen die meedoen, met het aantal genodigden',
    profession: 'Beroepsgroep',
    asks: 'Stellingen',
    group: 'Hoort bij',
    groupOf: (label: string) => `Lid van het VSV of eromheen: ${label}`,
    groups: { core: 'VSV', external: 'om het VSV heen' } satisfies Record<
      ProfessionDefinition['group'],
      string
    >,
    groupHint: (labels: string) =>
      `Bij ${labels} kiest u per meting of zij lid zijn van uw VSV. Leden krijgen alle stellingen. Mensen om het VSV heen krijgen alleen de stellingen voor iedereen, en lezen ‘het VSV’ waar leden ‘ons VSV’ lezen.`,
    groupFixed:
      'Deze meting is al open geweest. Er kunnen vragenlijsten verstuurd zijn. Daarom ligt vast wie lid is van uw VSV.',
    headCount: 'Genodigden',
    headCountOf: (label: string) => `Aantal genodigden: ${label}`,
    remove: 'Verwijder',
    removeOf: (label: string) => `Verwijder ${label}`,
    add: 'Beroepsgroep toevoegen',
    none: 'Er doen nog geen beroepsgroepen mee.',
    takeRoster: 'Neem over uit de gegevens van het VSV',
    total: 'Samen',
    /** The small professions are named next to it: whose counts they are must be clear, and of none alone. */
    lineOf: ({ label, together }: ResponseLine) =>
      together.length === 0
        ? label
        : together.length === 1
          ? 'Kleine beroepsgroep'
          : 'Kleine beroepsgroepen samen',
    together: (threshold: number) =>
      `Beroepsgroepen met minder dan ${String(threshold)} mensen tellen we samen. Anders ziet iedereen van één persoon of die heeft ingevuld.`,
    totalUnknown: 'onbekend: er ontbreken aantallen',
    underThreshold: (total: number, k: number) =>
      `U nodigt ${countOf(total, 'persoon', 'mensen')} uit. Uitkomsten tonen we pas vanaf ${String(k)} ingevulde vragenlijsten.`,
  },
  threshold: {
    label: 'Uitkomsten tonen vanaf',
    unit: 'mensen',
    hint: (lowest: number) =>
      `Minstens ${String(lowest)}. Hoger mag: dan is de bescherming groter en ziet u minder groepen apart.`,
    wrong: (lowest: number, highest: number) =>
      `Kies een heel getal van ${String(lowest)} tot en met ${String(highest)}.`,
  },
  monitor: {
    heading: 'Respons tot nu toe',
    headingClosed: 'Respons',
    nobodyYet: 'Nog niemand heeft de vragenlijst ingestuurd.',
    caption: 'Ingevulde vragenlijsten per beroepsgroep',
    profession: 'Beroepsgroep',
    filledIn: 'Ingevuld',
    response: 'Respons',
    bar: 'Respons als balk',
    label: 'Zo leest u dit',
    of: (submitted: number, invited: number | null) =>
      invited === null ? `${String(submitted)}` : `${String(submitted)} van ${String(invited)}`,
    total: 'Samen',
    /** The small professions are named next to it: whose counts they are must be clear, and of none alone. */
    lineOf: ({ label, together }: ResponseLine) =>
      together.length === 0
        ? label
        : together.length === 1
          ? 'Kleine beroepsgroep'
          : 'Kleine beroepsgroepen samen',
    together: (threshold: number) =>
      `Beroepsgroepen met minder dan ${String(threshold)} mensen tellen we samen. Anders ziet iedereen van één persoon of die heeft ingevuld.`,
    none: 'geen beeld: nog niemand vulde in',
    noneAfterwards: 'geen beeld: niemand vulde in',
    nobodyInvited: 'niemand uitgenodigd',
    tooMany: 'meer ingevuld dan uitgenodigd: klopt het aantal?',
    meaning:
      'Goed: vanaf 70 %. Redelijk: 40 tot 70 %. Te laag: minder dan 40 %. Deze grenzen zijn een afspraak.',
    neverWho: 'U ziet aantallen, nooit wie er heeft ingevuld.',
  },
  reminder: {
    heading: 'Tekst voor een herinnering',
    hint: 'Kopieer de tekst naar uw e-mail. Stuur hem aan alle deelnemers: het programma weet niet wie al heeft ingevuld.',
    label: 'Herinnering',
    text: (facts: {
      readonly title: string
      readonly vsv: string
      readonly minutes: string
      readonly closesOn: string | null
      readonly submitted: number
      readonly lagging: readonly ResponseLine[]
    }) =>
      [
        'Beste collega,',
        '',
        `Wilt u nog meedoen aan de Samenwerkingsspiegel van ${facts.vsv} (${facts.title})? Invullen duurt naar schatting ${facts.minutes} minuten.${
          facts.closesOn === null ? '' : ` Het kan tot en met ${formatDate(facts.closesOn)}.`
        }`,
        '',
        facts.submitted === 0
          ? 'Nog niemand heeft de vragenlijst ingestuurd. Wilt u de eerste zijn?'
          : `Tot nu toe ${facts.submitted === 1 ? 'vulde 1 persoon' : `vulden ${String(facts.submitted)} mensen`} de vragenlijst in.${
              facts.lagging.length === 0
                ? ''
                : ` Vooral van deze beroepsgroepen horen we nog graag meer: ${facts.lagging
                    .map(({ label }) => label)
                    .join('; ')}.`
            }`,
        '',
        'Uw antwoorden zijn vertrouwelijk. Bij uw antwoorden staat geen naam. Iedereen krijgt deze herinnering. Hebt u al ingevuld? Dank u wel, dan hoeft u niets te doen.',
      ].join('\n'),
    minutes: { quickscan: '4 tot 5', full: '10 tot 12' } satisfies Record<MirrorForm, string>,
  },
}
