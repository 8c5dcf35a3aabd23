import { OUTDATED_AFTER } from '../../../domain/framework/assessment/outdated'
import type { Finding } from '../../../domain/framework/readiness/finding'
import type { Perception } from '../../../domain/framework/readiness/perception'
import type { VerdictOrNone } from '../../labels'
import { judgementFields } from '../../fields/judgement'
import { countOf, yearsInWords } from '../../format'

/** Toetsing: the list of norms and the page of one norm. */
export const assessment = {
  title: 'Toetsing',
  defaultTitle: (year: string) => `Toetsing ${year}`,
  intro: 'Wat is uw oordeel, waaruit blijkt dat, en wat gaat u doen?',
  start: {
    intro: 'Kijk norm voor norm of uw VSV laat zien wat het belooft.',
    button: 'Start de toetsing',
    whatTitle: 'Wat u gaat doen',
    what: (norms: number, themes: number) =>
      `U beoordeelt ${String(norms)} normen, verdeeld over ${String(themes)} thema’s. U hoeft dat niet in één keer te doen en u kiest zelf waar u begint.`,
    steps: [
      'Lees de norm en hoe u dit kunt aantonen.',
      'Geef uw oordeel op een schaal van vier, met een korte onderbouwing.',
      'Verwijs naar het document waaruit het blijkt.',
      'Plan een verbeteractie waar het nog niet op orde is.',
    ],
    sourcesTitle: 'Waarop de normen rusten',
    sources:
      'De normen zijn in eigen woorden gemaakt op basis van openbare bronnen. Bij elke norm staat de bron, hoe zeker die is en wanneer wij die het laatst controleerden.',
    scaleTitle: 'Eigen schaal',
    scale:
      'De schaal is van ons en geen oordeel van een inspectie: voldoet, voldoet grotendeels, voldoet grotendeels niet, voldoet niet. U kunt ook ‘onbekend’ of ‘niet van toepassing’ kiezen.',
    name: 'Naam van deze toetsing',
    nameHint: 'Bijvoorbeeld met het jaartal. De naam staat ook in het rapport.',
  },

  coverage: 'Dekking',
  coverageOf: (assessed: number, applicable: number) =>
    `${String(assessed)} van ${countOf(applicable, 'norm', 'normen')} beoordeeld`,
  coverageNote: 'Een norm telt mee als u een van de vier oordelen gaf.',
  readiness: 'Inspectiegereedheid',
  readinessFormula: '(voldoet + ½ × voldoet grotendeels) ÷ normen die van toepassing zijn',
  readinessNote: 'Niet beoordeeld en onbekend tellen als nul. Eigen berekening, geen oordeel van IGJ.',
  readinessShort: 'Gereedheid',
  noneApplicable: 'Geen enkele norm is van toepassing. Er is dus niets om te berekenen.',
  distribution: 'Verdeling van de oordelen',
  perPart: 'Uitleg, en per thema en bouwsteen',
  part: { theme: 'Thema', block: 'Bouwsteen' },

  group: {
    legend: 'Lijst ordenen',
  },
  filter: {
    title: 'Filters',
    search: 'Zoeken in normen',
    searchHint: 'Woord of code, bijvoorbeeld audit of KWA-06',
    verdict: 'Oordeel',
    anyVerdict: 'Alle oordelen',
    theme: 'Thema',
    anyTheme: 'Alle thema’s',
    withoutEvidence: 'Zonder bewijs',
    core: 'Alleen kern',
    coreHint: (count: number) =>
      `De ${countOf(count, 'norm', 'normen')} waarmee u kunt beginnen als de tijd kort is.`,
    attention: 'Vraagt aandacht',
    clear: 'Filters wissen',
    shown: (shown: number, total: number) =>
      shown === total
        ? `${countOf(total, 'norm', 'normen')}`
        : `${String(shown)} van ${countOf(total, 'norm', 'normen')}`,
    nothing: 'Geen enkele norm past bij deze filters.',
    nothingHint: 'Wis de filters of zoek op een ander woord.',
  },
  list: {
    evidence: (count: number) =>
      count === 0 ? 'geen bewijs' : countOf(count, 'bewijsstuk', 'bewijsstukken'),
    actions: (count: number) => (count === 0 ? '' : countOf(count, 'open actie', 'open acties')),
    groupAssessed: (assessed: number, total: number) => `${String(assessed)} van ${String(total)} beoordeeld`,
  },
  warningSentence: {
    'met-without-evidence':
      'U vindt dat het VSV voldoet, maar er is nog geen bewijsstuk. Voeg een verwijzing toe.',
    'evidence-expired': 'Een bewijsstuk is voorbij de datum van herziening. Kijk of er een nieuwe versie is.',
    'evidence-missing': 'Een bewijsstuk dat u nodig heeft, ontbreekt nog. Vraag erom bij de eigenaar.',
    'evidence-incomplete':
      'Van een bewijsstuk ontbreekt de vindplaats of de datum. Vul die aan; tot dan telt het niet als geldig bewijs.',
    'judgement-outdated': `Dit oordeel is ouder dan ${yearsInWords(OUTDATED_AFTER)}. Kijk of het nog klopt.`,
    'not-applicable-without-reason':
      'U koos niet van toepassing zonder reden. Zo telt de norm als nog niet beoordeeld.',
    'unmet-without-action': 'Het VSV voldoet (grotendeels) niet en er loopt geen verbeteractie. Plan er een.',
    'action-overdue': 'Een verbeteractie bij deze norm is te laat. Pas de datum of de status aan.',
    'action-without-owner': 'Een verbeteractie bij deze norm heeft nog geen eigenaar.',
    'action-without-date': 'Een verbeteractie bij deze norm heeft nog geen dag bij ‘Gereed op’.',
    'perception-contradicts':
      'Uw oordeel is voldoet, maar in de spiegel scoort een stelling hierover laag of zijn de meningen verdeeld. Bespreek het verschil.',
  } satisfies Record<Finding['kind'], string>,

  norm: {
    position: (position: number, total: number) => `${String(position)} van ${String(total)}`,
    gone: 'Deze norm staat niet in de toetsing.',
    backToList: 'Terug naar de lijst',
    howToShow: 'Zo toont u dit aan',
    evidenceAsked: 'Documenten waarnaar gevraagd kan worden',
    verdict: 'Ons oordeel',
    verdictHint:
      'Eigen schaal, geen oordeel van IGJ. Staat u op de knoppen, dan kiest u ook met de toetsen 1 tot en met 5.',
    clearVerdict: 'Oordeel wissen',
    short: {
      met: 'Voldoet',
      'largely-met': 'Voldoet grotendeels',
      'largely-unmet': 'Voldoet grotendeels niet',
      unmet: 'Voldoet niet',
      unknown: 'Onbekend',
      'not-applicable': 'N.v.t.',
      'not-assessed': 'Nog niet beoordeeld',
    } satisfies Record<VerdictOrNone, string>,
    unknownNote:
      'Onbekend: u keek ernaar, maar kunt het nog niet vaststellen. De norm telt dan niet mee als beoordeeld.',
    reason: judgementFields.notApplicableReason.name,
    reasonHint:
      'Een reden is nodig. Zonder reden telt deze norm als nog niet beoordeeld; met reden telt hij nergens meer mee.',
    reasonMissing: 'Er staat nog geen reden. Deze norm telt nu als nog niet beoordeeld.',
    reasoning: judgementFields.reasoning.name,
    reasoningHint: 'Waaruit blijkt dit? Noem feiten en datums. Schrijf geen gegevens van cliënten op.',
    answerIfAsked: judgementFields.answerIfAsked.name,
    answerHint: 'Eén of twee zinnen die iedereen in het VSV kan herhalen.',
    workStatus: judgementFields.workStatus.name,
    attention: 'Vraagt aandacht',
    previous: 'Vorige norm',
    next: 'Volgende norm',
    walk: 'Vorige en volgende norm',
  },

  perception: {
    title: 'Beleving naast bewijs',
    answers: (n: number) => countOf(n, 'antwoord', 'antwoorden'),
    fromRound: (title: string) => `Uit de spiegel: ${title}`,
    beside: {
      fits: 'Past bij uw oordeel.',
      lower: 'Spreekt uw oordeel tegen: de beleving is lager.',
      divided: 'Spreekt uw oordeel tegen: de meningen zijn verdeeld.',
      higher: 'Spreekt uw oordeel tegen: de beleving is hoger.',
      discuss: 'Bespreek of dit bij uw oordeel past.',
    } satisfies Record<Perception, string>,
    noVerdict: 'Geef eerst een oordeel, dan ziet u of de beleving daarbij past.',
    noResults: 'Nog geen uitkomsten van de spiegel. Ze staan hier zodra een meting gesloten is.',
    noStatements: 'Over deze norm staat geen stelling in de spiegel.',
    notAsked: 'Niet gevraagd in deze meting.',
    toTheme: 'Bekijk dit thema',
  },
  actions: {
    title: 'Verbeteracties',
    none: 'Nog geen actie bij deze norm.',
    fromSuggestion: 'Actie uit voorbeeld',
    suggestion: 'Voorbeeld',
    own: 'Eigen actie',
    noOwner: 'nog geen eigenaar',
    due: (date: string) => `gereed ${date}`,
    noDue: 'nog geen datum',
  },
  sources: {
    title: 'Bron',
    checked: (date: string) => `laatst gecontroleerd ${date}`,
    certainty: (meaning: string) =>
      `Zekerheid: ${meaning}. Over de bron, niet over een kader van de inspectie.`,
    core: 'kernnorm',
    block: (title: string) => `Bouwsteen: ${title}`,
  },
  history: {
    none: 'Er zijn geen wijzigingen van het oordeel bewaard.',
    lastJudged: (moment: string) => `Het oordeel is van ${moment}.`,
    change: (from: string, to: string) => `van ‘${from}’ naar ‘${to}’`,
    given: (to: string) => `oordeel: ‘${to}’`,
    cleared: 'oordeel gewist',
  },
} as const
