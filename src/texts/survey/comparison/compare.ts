import type { UncomparedGroup } from '../../../domain/survey/comparison/comparison-groups'
import type { MovedProfession } from '../../../domain/survey/comparison/moved'
import type {
  ChangeWord,
  Compared,
  EqualComposition,
  NotCompared,
  Photo,
  Wording,
} from '../../../domain/survey/comparison/round-comparison'
import { countOf, formatDate, formatDecimal, formatPercent, percentOrDash } from '../../format'
import { familiarity } from '../results/familiarity'

/** A theme is told of its statements, a statement of itself. */
const wordings = {
  theme: {
    reworded: 'Een of meer stellingen hadden eerder andere woorden. De vraag is dezelfde.',
    'other-for-some':
      'Bij een of meer stellingen had één van de vragenlijsten andere woorden voor mensen om het VSV heen of zonder zorgberoep.',
    'explained-otherwise': 'Bij een of meer stellingen was de toelichting eerder anders.',
  },
  one: {
    reworded: 'Andere woorden, dezelfde vraag.',
    'other-for-some':
      'Eén van de vragenlijsten had andere woorden voor mensen om het VSV heen of zonder zorgberoep.',
    'explained-otherwise': 'De toelichting onder de stelling was eerder anders.',
  },
} satisfies Record<'theme' | 'one', Record<Exclude<Wording, 'same'>, string>>

/** Two measurements side by side, on screen and in the report. Never "significant", never a cause (method R4). */
export const compare = {
  title: 'Vergelijk twee metingen',
  crumb: 'Vergelijken',
  link: 'Vergelijk met een eerdere meting',
  intro:
    'Twee foto’s naast elkaar, geen film van dezelfde mensen: we weten niet wie beide keren meedeed. Lees elk verschil samen met het aantal deelnemers.',
  needsTwo: {
    title: 'Er is nog niets te vergelijken',
    text: 'Daarvoor zijn twee gesloten metingen nodig. Wacht tussen twee metingen ongeveer een jaar.',
    button: 'Naar de metingen',
  },
  choose: { earlier: 'Eerdere meting', later: 'Latere meting' },
  obstacle: {
    withheld: {
      title: 'Niet te vergelijken',
      text: 'Bij een van de twee metingen zijn er te weinig antwoorden om te tonen.',
    },
    'few-differ': {
      title: 'We tonen hier geen verandering',
      text: 'Tussen deze metingen scheelt het maar een paar mensen, of ze liggen minder dan drie maanden uit elkaar met bijna evenveel deelnemers. Dan zou u uit het verschil kunnen afleiden wat die paar hebben geantwoord.',
    },
  },
  photosHeading: 'De twee metingen',
  photosCaption: 'Aantal deelnemers en respons van beide metingen',
  photo: {
    form: 'Vragenlijst',
    period: 'Gesloten op',
    n: 'Ingevuld (n)',
    rate: 'Respons',
    label: 'Oordeel over de respons',
  },
  filledOf: ({ submitted, invited }: Pick<Photo, 'submitted' | 'invited'>) =>
    invited === null ? String(submitted) : `${String(submitted)} van ${String(invited)}`,
  rateOf: percentOrDash,
  dateOf: (date: string | null) => (date === null ? 'onbekend' : formatDate(date)),
  interval: (months: number | null) =>
    months === null
      ? 'Van een van de metingen is niet bekend wanneer zij sloot.'
      : `Tussen de twee metingen ${months === 1 ? 'zit' : 'zitten'} ${countOf(months, 'hele maand', 'hele maanden')}.`,
  tooSoon:
    'Dat is kort. Wij raden 9 tot 12 maanden aan: eerder is er weinig veranderd, en mensen herinneren zich hun antwoorden.',
  compositionHeading: 'Wie deden mee?',
  compositionIntro:
    'Als andere beroepsgroepen meedoen, verandert het gemiddelde ook als niemand van mening verandert. Kijk daarom eerst hier.',
  compositionCaption: 'Samenstelling per beroepsgroep in beide metingen',
  profession: 'Beroepsgroep',
  shareOfAll: 'Deel van alle deelnemers',
  notTakenPart: 'deed niet mee',
  moved: ({ label, group }: MovedProfession) =>
    group === 'core'
      ? `${label}: om het VSV heen in de eerdere meting, lid van het VSV in de latere. Deze mensen kregen in de latere meting alle stellingen, in de eerdere alleen die voor iedereen.`
      : `${label}: lid van het VSV in de eerdere meting, om het VSV heen in de latere. Deze mensen kregen in de eerdere meting alle stellingen, in de latere alleen die voor iedereen.`,
  total: 'Totaal',
  themesHeading: 'Per thema',
  themesCaption: 'Thema’s in beide metingen, met het verschil',
  commonOnly: (count: number) =>
    `De ene meting is een quickscan en de andere een volledige spiegel. Een themascore van de quickscan vergelijken we nooit met die van de volledige spiegel: die bestaat uit andere stellingen. U ziet hieronder alleen de ${countOf(count, 'stelling die', 'stellingen die')} in beide metingen ${count === 1 ? 'staat' : 'staan'}.`,
  ownStatements: {
    heading: 'Eigen stellingen in beide metingen',
    caption: 'Eigen stellingen in beide metingen, met het verschil',
    intro: 'U ziet alleen eigen stellingen die in beide metingen precies dezelfde woorden hadden.',
  },
  statementsHeading: 'Per stelling',
  statementsCaption: 'Stellingen in beide metingen, met het verschil',
  noneCommon: 'Er is geen stelling die in beide metingen staat.',
  notInBoth: (earlier: number, later: number) =>
    `Alleen in de eerdere meting: ${countOf(earlier, 'stelling', 'stellingen')}. Alleen in de latere meting: ${countOf(later, 'stelling', 'stellingen')}. Die staan hier niet.`,
  filter: 'Toon alleen wat mogelijk of duidelijk anders is',
  filtered: (shown: number, all: number) => `${String(shown)} van ${countOf(all, 'stelling', 'stellingen')}`,
  filterEmpty: 'Bij geen enkele stelling is er een mogelijk of duidelijk verschil.',
  columns: {
    theme: 'Thema',
    statement: 'Stelling',
    change: 'Verschil',
    equal: 'Bij gelijke samenstelling',
    margin: 'Marge',
    word: 'Lezing',
  },
  meanOf: (mean: string, n: number) => `${mean} (n\u00a0=\u00a0${String(n)})`,
  margin: (points: number) => `±\u00a0${formatDecimal(points)}`,
  notShown: '–',
  word: {
    none: 'geen duidelijk verschil',
    'possibly-higher': 'mogelijk hoger',
    'possibly-lower': 'mogelijk lager',
    'clearly-higher': 'duidelijk hoger',
    'clearly-lower': 'duidelijk lager',
  } satisfies Record<ChangeWord, string>,
  sign: {
    none: '=',
    'possibly-higher': '△',
    'possibly-lower': '▽',
    'clearly-higher': '▲',
    'clearly-lower': '▼',
  } satisfies Record<ChangeWord, string>,
  notCompared: {
    withheld: 'in een van de metingen niet te tonen',
    'few-differ': 'niet getoond: het scheelt maar een paar mensen',
    'too-soon': 'niet getoond: er zitten minder dan drie maanden tussen de metingen',
    'wording-changed': 'niet vergelijkbaar: anders gevraagd',
    'asked-of-others': 'niet vergelijkbaar: aan andere mensen gevraagd',
    'scale-changed': 'niet vergelijkbaar: andere antwoorden om uit te kiezen',
  } satisfies Record<NotCompared, string>,
  earlierText: (text: string) => `Eerder gevraagd als: ${text}`,
  /** Beside a change, so that nobody reads two wordings as one; `null` when there is nothing to say. */
  noteOf: ({ id, themeId, wording, fact }: Pick<Compared, 'id' | 'themeId' | 'wording' | 'fact'>) => {
    const notes = [
      ...(wording === 'same' ? [] : [wordings[id === themeId ? 'theme' : 'one'][wording]]),
      ...(fact ? [familiarity.inComparison] : []),
    ]
    return notes.length === 0 ? null : notes.join(' ')
  },

  chartHeading: (themes: boolean) => (themes ? 'De thema’s in beeld' : 'De gedeelde stellingen in beeld'),
  chartIntro:
    'Het open rondje is de eerdere meting, het dichte rondje de latere. De schaal loopt van 1 (helemaal oneens) tot 5 (helemaal eens).',
  chartRow: (earlier: string, later: string) => `van ${earlier} naar ${later}`,
  legend: { earlier: 'eerder', later: 'later' },
  groupsHeading: 'Per beroepsgroep',
  groupsIntro:
    'Alleen groepen die in beide metingen te zien zijn en uit dezelfde beroepsgroepen bestaan. Het zijn kleine groepen: zie het als aanleiding voor een gesprek, niet als conclusie.',
  groupsCaption: 'Verschil per beroepsgroep, met de gemiddelden van beide metingen',
  noGroups: 'Bij deze twee metingen is van geen enkele beroepsgroep een verandering te tonen.',
  fromTo: (earlier: string, later: string) => `${earlier} → ${later}`,
  uncomparedHeading: 'Beroepsgroepen zonder vergelijking',
  uncompared: {
    'one-round-only': 'in maar één van de metingen apart te zien',
    'other-people': 'de groep bestaat nu uit andere beroepsgroepen of heet anders',
    moved: 'lid van het VSV in de ene meting en om het VSV heen in de andere, dus andere stellingen',
    'few-differ':
      'kleine groep waarin het een of twee mensen scheelt, of waarvan het aantal genodigden niet bekend is',
    'too-soon': 'niet getoond: er zitten minder dan drie maanden tussen de metingen',
    'protects-others': 'niet getoond, omdat anders de verandering van een kleinere groep uit te rekenen is',
    'nowhere-both': 'bij geen enkele vraag in beide metingen apart te tonen',
  } satisfies Record<UncomparedGroup['reason'], string>,
  equalShare: ({ groups, share }: Pick<EqualComposition, 'groups' | 'share'>) =>
    `${countOf(groups, 'groep', 'groepen')}, ${formatPercent(share)}`,
  methodHeading: 'Zo leest u deze vergelijking',
  method: [
    'Geen duidelijk verschil: minder dan 0,4 punt (minder dan 0,3 punt als er beide keren 50 of meer antwoorden zijn).',
    'Duidelijk hoger of lager: het verschil is groter dan dat én groter dan de marge.',
    'Mogelijk hoger of lager: groter dan dat, maar binnen de marge; of de marge is niet bekend; of het verschil verdwijnt of draait om bij gelijke samenstelling.',
    'Bij gelijke samenstelling: de verandering van elke beroepsgroep die in beide metingen te zien is, gewogen naar haar aandeel in het aantal genodigden van de latere meting. Dit kan alleen bij twee groepen of meer; het percentage zegt welk deel van de genodigden die groepen samen zijn.',
    'De marge is indicatief en houdt geen rekening met wie niet meedeed. Bij een thema is zij ruim genomen, en onder de 10 antwoorden geven we haar niet.',
    'Verschillen zijn berekend met onafgeronde gemiddelden waar die er zijn. Daardoor kan een verschil 0,1 afwijken van wat u zelf uitrekent.',
    'Een verschil zegt niet waardoor het komt. Acties, andere deelnemers en toeval kunnen alle drie meespelen.',
    'Van groepen onder de 10 tonen we geen verandering als het een of twee mensen scheelt: iedereen weet wie er kwam of ging. Bij metingen binnen drie maanden van elkaar zijn we nog voorzichtiger.',
  ],
  overviewHeading: 'Sinds vorige meting',
  overviewWord: (word: string, change: string) => `${word} (${change})`,
  overviewNone: (count: number) =>
    `Bij ${countOf(count, 'vergeleken stelling', 'vergeleken stellingen')} is er geen duidelijk verschil.`,
  overviewLink: 'Vergelijk de metingen',
  report: {
    title: 'Vergelijking met de vorige meting',
    pair: (earlier: string, later: string) => `${earlier} en ${later}`,
    round: 'Meting',
    compositionColumns: 'Het percentage is het deel van alle deelnemers aan die meting.',
    tableIntro: 'Gemiddelde van 1 tot 5 met het aantal antwoorden (n).',
    means: 'Eerder → later',
    noGroupsHere: 'Bij wat hierboven staat, is van geen enkele beroepsgroep een verandering te tonen.',
    changedHeading: 'Stellingen die mogelijk of duidelijk anders zijn',
    unchanged: (count: number) =>
      `Bij ${countOf(count, 'andere stelling', 'andere stellingen')} is er geen duidelijk verschil.`,
    noneChanged: 'Bij geen enkele vergeleken stelling is er een mogelijk of duidelijk verschil.',
    notComparedHeading: 'Stellingen die niet zijn vergeleken',
  },
}
