import type {
  Conversation,
  CountsWithheld,
  HiddenProfession,
  Withheld,
} from '../../../domain/survey/results/round-results'
import { countOf } from '../../format'
import { labels } from '../../labels'

/** What a round showed: the overview, and one theme. */
export const results = {
  titleOf: (round: string) => `Uitkomsten: ${round}`,
  crumb: 'Uitkomsten',
  report: 'Maak een rapport',
  notYet: {
    title: 'Nog geen uitkomsten',
    text: 'U ziet de uitkomsten pas als de meting gesloten is. Zo kan niemand tussentijds afleiden wat iemand heeft geantwoord.',
    draft: 'Deze meting is nog niet geopend. Er zijn nog geen antwoorden.',
    toRound: 'Naar de meting',
  },
  withheldRound: {
    'no-answers': {
      title: 'Nog geen antwoorden',
      text: () =>
        'Niemand heeft deze vragenlijst ingestuurd. Er is dus geen beeld. Maak een nieuwe meting als u het nog eens wilt vragen.',
    },
    'too-few': {
      title: 'Te weinig antwoorden',
      text: (k: number) =>
        `Er zijn wel antwoorden, maar van minder dan ${String(k)} mensen. Dan tonen we niets, omdat een antwoord anders te herleiden is tot één persoon. Maak een nieuwe meting en nodig meer mensen uit.`,
    },
  } satisfies Record<Withheld, { title: string; text: (k: number) => string }>,
  withheldShort: { 'no-answers': 'nog geen antwoorden', 'too-few': 'te weinig antwoorden' } satisfies Record<
    Withheld,
    string
  >,
  withheldLong: {
    'no-answers': 'Nog geen antwoorden: niemand gaf hier een score.',
    'too-few': 'Te weinig antwoorden om te tonen. Zo beschermen we wie wel antwoordde.',
  } satisfies Record<Withheld, string>,
  responseHeading: 'Respons',
  responsePerProfession: 'Respons per beroepsgroep',
  filledIn: (invited: number | null) =>
    invited === null ? 'vragenlijsten ingevuld' : `van ${String(invited)} ingevuld`,
  rate: (rate: string) => `respons ${rate}`,
  noPicture: 'Geen beeld van:',
  fullPicture: 'Van elke beroepsgroep die meedoet, vulde iemand in.',
  strongest: 'Hoogste scores',
  weakest: 'Laagste scores',
  none: 'Er zijn te weinig antwoorden om dit te tonen.',
  themesHeading: 'Beeld per thema',
  themesCaption: 'Gemiddelde per thema, van 1 (helemaal oneens) tot 5 (helemaal eens)',
  columns: {
    theme: 'Thema',
    mean: 'Gem. (1–5)',
    n: 'Deelnemers (n)',
    band: 'Indeling',
    equal: 'Groepen even zwaar',
    gap: 'Verschil tussen groepen',
    priority: 'Gaat voor',
  },
  equalMeaning:
    '‘Groepen even zwaar’ is het gemiddelde van de getoonde beroepsgroepen, waarbij elke groep even zwaar telt.',
  headlinesDiffer: (theme: string) =>
    `Bij ${theme} verschillen de twee gemiddelden 0,2 of meer: één grote groep telt zwaar mee in het gewone gemiddelde.`,
  headlineDiffersHere: (equal: string) =>
    `beroepsgroepen even zwaar: ${equal} (één grote groep telt zwaar mee)`,
  headlineEqual: (equal: string) => `beroepsgroepen even zwaar: ${equal}`,
  gapWords: (size: string, label: string) => `${size} · ${label}`,
  professionsHeading: 'Per beroepsgroep',
  professionsIntro: (k: number) =>
    `Elk teken is het gemiddelde van een beroepsgroep van minstens ${String(k)} mensen. De verticale streep is het gemiddelde van iedereen.`,
  professionsChart: (themes: number, groups: number) =>
    `Puntendiagram met ${String(themes)} thema’s en ${countOf(groups, 'groep', 'groepen')}. De cijfers staan in de tabel: kies ‘Toon als tabel’.`,
  noGroups:
    'Geen enkele beroepsgroep is apart te tonen. Onder ‘Niet apart te zien’ staat van elke groep waarom.',
  everyone: 'Iedereen',
  everyoneLine: (mean: string) => `De doorlopende streep is het gemiddelde van iedereen: ${mean}.`,
  dot: (label: string, mean: string, n: number | null) =>
    n === null ? `${label}: ${mean}` : `${label}: ${mean} (n = ${String(n)})`,
  scaleEnds: { 1: 'helemaal oneens', 5: 'helemaal eens' } as Readonly<Record<number, string>>,
  merged: (labels: string) => `samengevoegd: ${labels}`,
  asTable: 'Toon als tabel',
  asChart: 'Toon als grafiek',
  groupN: (label: string, n: number) => `${label}, n\u00a0=\u00a0${String(n)}`,
  notShown: '–',
  notShownMeaning:
    '– betekent: dit cijfer tonen we niet. Er zijn te weinig antwoorden of groepen, of met dit cijfer is uit te rekenen wat een kleinere groep antwoordde.',
  gapsHeading: 'Grootste verschillen tussen beroepsgroepen',
  gapsIntro: 'Een verschil is geen fout. Het laat zien waar een gesprek tussen beroepsgroepen helpt.',
  noGaps: {
    'few-groups': 'Er zijn minder dan twee beroepsgroepen te zien. Daarom is er geen verschil te tonen.',
    'none-large': 'Tussen de getoonde beroepsgroepen is nergens een verschil van 0,5 of meer.',
  },
  gapBetween: (high: string, highMean: string, low: string, lowMean: string) =>
    `${high} ${highMean} · ${low} ${lowMean}`,
  gapSize: (size: string) => `verschil ${size}`,
  prioritiesHeading: 'Wat gaat voor?',
  prioritiesIntro: (max: number) =>
    `Deel van de deelnemers dat dit thema koos (hoogstens ${String(max)} per persoon).`,
  prioritiesChart: 'Staafdiagram: per thema het deel van de deelnemers dat het koos.',
  prioritiesNone: (from: number) => `Dit tonen we vanaf ${String(from)} deelnemers die een keuze maakten.`,
  phasesHeading: 'Fase van het VSV',
  phasesIntro: 'Gevraagd aan de deelnemers, niet berekend uit de scores.',
  phasesChart: 'Staafdiagram: per fase het deel van de deelnemers dat deze koos.',
  phase: 'Fase',
  chooses: 'Gekozen door',
  hiddenHeading: 'Niet apart getoond',
  hiddenIntro: (k: number) =>
    `Groepen van minder dan ${String(k)} mensen tonen we nooit apart. Hun antwoorden tellen wel mee in het totaal.`,
  hiddenMeaning: {
    'no-answers': 'Niemand vulde in. Van deze groep is er geen beeld.',
    'merged-cluster': 'Samengevoegd met verwante beroepsgroepen.',
    'merged-rest': 'Samengevoegd in de groep met overige beroepsgroepen.',
    'too-few': 'Te weinig ingevulde vragenlijsten.',
    'protects-others': 'Groot genoeg, maar als we deze groep tonen is een kleinere groep uit te rekenen.',
  } satisfies Record<HiddenProfession['reason'], string>,
  askedOtherwise: (labels: string, text: string) =>
    `Aan ${labels} gevraagd als: ‘${text}’ De antwoorden tellen samen.`,
  methodHeading: 'Zo leest u deze uitkomsten',
  method: (k: number, distributionFrom: number) => [
    'Het gemiddelde loopt van 1 (helemaal oneens) tot 5 (helemaal eens). ‘Weet ik niet’, ‘niet van toepassing’ en overgeslagen tellen niet mee.',
    'Een themascore is het gemiddelde van alle antwoorden op de getoonde stellingen van dat thema. Zo vertelt zij niets over een paar mensen wat de stellingen niet al vertellen. Is minder dan de helft van de stellingen te tonen, dan is er geen themascore.',
    'Een stelling over een feit (is het vastgelegd, is het geregeld) toont bekendheid: wie het niet weet en wie zegt dat het zo is. Onbekend bij velen: een kwart of meer weet het niet. Niet bevestigd: minder mensen weten het niet, maar minder dan de helft zegt dat het zo is.',
    'Sterk: vanaf 4,0. Bespreken: 3,0 tot 4,0. Aandacht: lager dan 3,0. Deze indeling is een eigen afspraak, geen wetenschappelijke norm.',
    'Eensgezindheid is hoe ver de antwoorden gemiddeld van het midden van de groep liggen: tot en met 0,50 eensgezind, tot en met 0,80 redelijk eensgezind, daarboven verdeeld.',
    'Twee kampen: minstens 30 % is het oneens én minstens 30 % is het eens, en het midden is niet groter dan de kleinste van die twee.',
    'Verschil tussen groepen: het hoogste min het laagste gemiddelde, zoals ze er met één decimaal staan. Vanaf 1,0 noemen we het een groot perspectiefverschil, vanaf 0,5 een verschil.',
    'Sommige stellingen stelden we aan mensen om het VSV heen, of met een rol die geen zorgberoep is, in andere woorden (‘het VSV’ in plaats van ‘ons VSV’). Zij vragen hetzelfde en de antwoorden tellen samen. Of andere woorden tot andere antwoorden leiden, is niet onderzocht. Welke woorden dat waren, ziet u bij de stelling onder ‘Per beroepsgroep’.',
    `We tonen niets van minder dan ${String(k)} mensen en een verdeling pas vanaf ${String(distributionFrom)} antwoorden.`,
    'Wie niet meedeed, ziet u niet terug. Mensen antwoorden soms ook mooier dan zij het beleven.',
  ],
  // One theme
  themeIntro: (question: string, n: number) => `${question} · ${countOf(n, 'deelnemer', 'deelnemers')}`,
  average: 'gemiddeld',
  neighbours: 'Andere thema’s',
  previousTheme: (title: string) => `Vorig thema: ${title}`,
  nextTheme: (title: string) => `Volgend thema: ${title}`,
  conversationTitle: {
    keep: 'Behouden en vieren.',
    'shared-problem': 'Een gedeeld knelpunt: maak een actie.',
    'talk-first': 'Eerst een gesprek: de meningen zijn verdeeld.',
    dialogue: 'Eerst een gesprek tussen beroepsgroepen.',
  } satisfies Record<Conversation, string>,
  conversationText: {
    keep: 'Dit gaat goed en deelnemers zijn het daarover eens.',
    'shared-problem': 'Deelnemers zijn het er samen over eens dat dit beter moet.',
    'talk-first': 'Vraag eerst wat er achter de antwoorden zit. Zoek daarna pas een oplossing.',
    dialogue: 'Laat elke beroepsgroep vertellen. Zoek nog geen oplossing.',
  } satisfies Record<Conversation, string>,
  noConversation: 'Er zijn te weinig antwoorden voor een advies over het gesprek.',
  betweenGroups: (high: string, low: string, size: string) =>
    `${high} scoort het hoogst, ${low} het laagst (verschil ${size}).`,
  question: 'Gespreksvraag',
  questions: 'Gespreksvragen',
  statementsHeading: 'Per stelling',
  statementsCaption: 'Antwoorden per stelling',
  statement: 'Stelling',
  distribution: 'Verdeling (%)',
  mean: 'Gem.',
  n: 'n',
  agreement: 'Eensgezindheid',
  dontKnow: 'Weet ik niet',
  notApplicable: 'N.v.t.',
  notApplicableShort: (share: string) => `${share} n.v.t.`,
  gapColumn: 'Verschil',
  legend: 'Betekenis van de kleuren',
  shareOf: (share: string, label: string) => `${share} ${label}`,
  noCounts: (reason: CountsWithheld, from: number) =>
    reason === 'too-few' ? `Verdeling pas vanaf ${String(from)} antwoorden` : labels.countsWithheld[reason],
  unknownToMany: 'Een kwart of meer weet dit niet. Vertel er eerst meer over; verbeteren komt daarna.',
  perGroup: 'Per beroepsgroep',
  makeAction: 'Maak actie',
  makeActionOf: (statement: string) => `Maak een verbeteractie bij: ${statement}`,
  groupsHeading: (k: number) => `Per beroepsgroep (gemiddelde, alleen groepen vanaf ${String(k)})`,
  notHereHeading: 'Hier niet apart te tonen',
  noThemeGroups: 'Bij dit thema is geen beroepsgroep apart te tonen.',
  noStatements: 'Dit thema zit niet in deze vragenlijst.',
}
