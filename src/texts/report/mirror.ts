/** Samenwerkingsspiegel: the chapters about the rounds. */
import type { HiddenReason } from '../../domain/survey/results/round-results'
import { DISTRIBUTION_FROM } from '../../domain/survey/thresholds'
import { countOf, inWords } from '../format'

export const mirror = {
  title: 'Samenwerkingsspiegel',
  intro:
    'De Samenwerkingsspiegel vraagt alle beroepsgroepen hoe zij de samenwerking ervaren. De uitkomsten zijn een start voor het gesprek, geen cijfer voor mensen of organisaties.',
  roundTitle: (title: string) => `Spiegel: ${title}`,
  period: 'Periode',
  opens: (date: string) => `vanaf ${date}`,
  closes: (date: string) => `tot en met ${date}`,
  version: (title: string, version: string, date: string) => `${title}, versie ${version} van ${date}`,
  thresholdText: (k: number) => `uitkomsten van minder dan ${k} mensen worden nooit getoond`,
  draftRound: 'Deze meting is nog in voorbereiding.',
  openRound:
    'Deze meting is nog open. Tot de meting gesloten is, staan hier alleen de aantallen ingevulde vragenlijsten.',
  tooFew: (k: number) =>
    `Er zijn minder dan ${k} vragenlijsten ingevuld. Om de vertrouwelijkheid te bewaken toont dit rapport geen uitkomsten van deze meting.`,
  nobody: 'Nog geen gegevens: niemand heeft de vragenlijst ingevuld.',
  /** Instead of outcomes, in chapters that are not about one round. */
  unseen: {
    open: (title: string) =>
      `Nog geen gegevens: de meting ‘${title}’ is nog open. Uitkomsten zijn er na het sluiten.`,
    tooFew: (title: string, k: number) =>
      `Van de meting ‘${title}’ zijn geen scores te zien: minder dan ${k} mensen vulden de vragenlijst in. Zo blijven hun antwoorden vertrouwelijk.`,
    nobody: (title: string) =>
      `Van de meting ‘${title}’ zijn geen scores te zien: niemand vulde de vragenlijst in.`,
  },
  around: 'Om het VSV heen',
  nobodyAround: 'niemand',
  otherWords: 'Stellingen in andere woorden',
  otherWordsIntro:
    'Deze stellingen kreeg een deel van de mensen in woorden die bij hun plaats of rol passen. Zij vragen hetzelfde en de antwoorden tellen samen.',
  response: 'Respons',
  responseIntro: 'Ingevulde vragenlijsten tegenover het aantal genodigden dat het VSV heeft opgegeven.',
  responseTable: 'Respons per beroepsgroep',
  columns: {
    profession: 'Beroepsgroep',
    submitted: 'Ingevuld',
    invited: 'Uitgenodigd',
    rate: 'Respons',
    label: 'Zo leest u dit',
    total: 'Totaal',
    theme: 'Thema',
    n: 'n',
    mean: 'Gem.',
    band: 'Indeling',
    equal: 'Even zwaar*',
    priority: 'Gaat voor',
    conversation: 'Gesprek',
    statement: 'Stelling',
    otherWords: 'In andere woorden',
    forWhom: 'Voor wie',
    disagree: 'Oneens',
    middle: 'Midden',
    agree: 'Eens',
    dontKnow: 'Weet niet',
    notApplicable: 'N.v.t.',
    agreement: 'Eensgezindheid',
    gap: 'Verschil',
    highest: 'Hoogste groep',
    lowest: 'Laagste groep',
    group: 'Groep',
    why: 'Waarom niet apart',
    phase: 'Fase',
    share: 'Aandeel',
  },
  hidden: 'Beroepsgroepen zonder eigen uitkomst',
  hiddenIntro:
    'Kleine groepen beschermen we. Hieronder staat voor welke beroepsgroepen geen aparte uitkomst te zien is, en waarom. Probeer niet te raden wie wat heeft geantwoord.',
  groups: 'Groepen met een eigen uitkomst',
  groupN: (label: string, n: number) => `${label} (${n})`,
  themes: 'Uitkomsten per thema',
  themesIntro:
    'Per thema het gemiddelde van 1 (helemaal oneens) tot 5 (helemaal eens); n is het aantal mensen.',
  themesTable: 'Themascores',
  equalNote:
    '* Gemiddelde waarin elke zichtbare groep even zwaar telt; alleen vanaf drie zichtbare groepen. ‘Let op’: de twee gemiddelden verschillen, zoals ze er staan, 0,2 of meer, omdat een grote groep zwaar meetelt.',
  headlinesDiffer: 'let op',
  dots: 'Gemiddelde per thema en per groep',
  dotsAlt: (message: string, lines: readonly string[]) =>
    `${message}. Puntgrafiek met voor elk thema het gemiddelde per groep, van 1 (helemaal oneens) tot 5 (helemaal eens). ${lines.join(' ')}`,
  dotsAltTheme: (theme: string, high: string, highMean: string, low: string, lowMean: string) =>
    high === low
      ? `${theme}: ${high} ${highMean}.`
      : `${theme}: van ${lowMean} (${low}) tot ${highMean} (${high}).`,
  dotsTheme: 'Thema',
  dotsGuide: '(hulplijn)',
  /** In a cell of a group without a figure. */
  hiddenSign: {
    'not-asked': 'n.g.',
    'too-few': '–',
    'protects-others': '–*',
    'few-statements': '–',
    'not-kept': '–',
  } satisfies Record<HiddenReason, string>,
  groupTableNote:
    '– betekent: te weinig antwoorden van deze groep om te tonen. –* betekent: er zijn genoeg antwoorden, maar met dit cijfer is uit te rekenen wat een kleinere groep antwoordde. n.g. betekent: niet gevraagd aan deze groep.',
  noGroups: 'Geen enkele groep is groot genoeg om apart te tonen.',
  gaps: 'Grootste verschillen tussen groepen',
  gapsIntro: 'De stellingen waar groepen het meest verschillend over denken.',
  noGaps: {
    'few-groups': 'Er zijn geen twee groepen groot genoeg om te vergelijken.',
    'none-large': 'Tussen de zichtbare groepen is bij geen enkele stelling een verschil van 0,5 of meer.',
  },
  distribution: (theme: string) => `Verdeling van de antwoorden: ${theme}`,
  distributionAlt: (message: string, theme: string, lines: readonly string[]) =>
    `${message}. Staafdiagram met de verdeling van de antwoorden bij ${theme}, oneens naar links en eens naar rechts. ${lines.join(' ')}`,
  distributionAltLine: (id: string, disagree: string, middle: string, agree: string) =>
    `${id}: ${disagree} oneens, ${middle} midden, ${agree} eens.`,
  legend: 'Kleuren van links naar rechts:',
  spacer: '(ruimte)',
  noDistribution: `Bij dit thema is geen verdeling te zien. Die tonen we pas vanaf ${inWords(DISTRIBUTION_FROM)} antwoorden, omdat een verdeling in een kleine groep te veel weggeeft.`,
  noTheme: {
    'no-answers': 'Bij dit thema zijn geen antwoorden gegeven.',
    'too-few': 'Bij dit thema zijn te weinig antwoorden gegeven om te tonen.',
  },
  themeLine: (mean: string, band: string, n: number) =>
    `Themascore ${mean} (${band}), op basis van ${n} mensen.`,
  themeOnlyStatements:
    'Voor dit thema is geen score per persoon te maken; hieronder staan de stellingen apart.',
  conversation: (text: string) => `Soort gesprek: ${text}.`,
  themeGap: (size: string, label: string, high: string, low: string) =>
    `Verschil tussen groepen: ${size} (${label}), hoogst bij ${high}, laagst bij ${low}.`,
  ownStatements:
    'Deze stellingen heeft het VSV zelf toegevoegd. Zij horen bij geen thema en tellen in geen score mee.',
  statementTable: (theme: string) => `Stellingen bij ${theme}`,
  factLine: (statement: string, shares: string, standing: string | null) =>
    `${statement} ${shares}${standing === null ? '' : ` (${standing})`}`,
  discussion: 'Om over te praten',
  models: (models: string) => `Achtergrond: ${models}.`,
  matrix: 'Wat eerst?',
  matrixIntro: (middle: string, share: string) =>
    `De score van elk thema naast het deel van de mensen dat het koos om eerst aan te werken. De lijnen liggen bij een score van ${middle} en bij de middelste keuze (${share}). Dit is een begin voor het gesprek, geen besluit.`,
  matrixTable: 'Themascore en keuze van de deelnemers',
  matrixAlt: (message: string, lines: readonly string[]) =>
    `${message}. Puntgrafiek met de score van elk thema naar rechts en het deel dat het thema koos naar boven. ${lines.join(' ')}`,
  matrixAltTheme: (theme: string, mean: string, share: string, quadrant: string) =>
    `${theme}: ${mean}, gekozen door ${share} (${quadrant}).`,
  matrixMean: 'Score van het thema (1–5)',
  matrixShare: 'Koos dit thema',
  matrixGuides: '(lijnen)',
  quadrant: 'Advies',
  phases: 'In welke fase zien mensen het VSV?',
  phasesNote: 'Gevraagd, niet berekend uit de scores.',
  openTitle: 'Open vragen',
  openAnswers: (count: number, shown: number) =>
    count === 0
      ? 'Er zijn geen open antwoorden gegeven.'
      : `Er ${count === 1 ? 'is' : 'zijn'} ${countOf(count, 'open antwoord', 'open antwoorden')} gegeven. ${
          shown === 0
            ? 'Die staan niet in dit rapport: de begeleider leest ze eerst door en houdt weg wat naar een persoon te herleiden is.'
            : `De begeleider koos er ${String(shown)} om te tonen. Zij staan hier letterlijk, in willekeurige volgorde.`
        }`,
} as const
