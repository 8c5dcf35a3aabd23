import { OUTDATED_AFTER } from '../../domain/framework/assessment/outdated'
import type { NextStep } from '../../domain/dossier/next-step'
import type { Finding } from '../../domain/framework/readiness/finding'
import { countOf, formatDate, formatMean, yearsInWords } from '../format'
import { labels } from '../labels'
import { openNorms } from '../framework/content/open-norms'

/** Title, one sentence and the button of each next step. */
function nextStep(step: NextStep): {
  readonly title: string
  readonly text: string
  readonly button: string
} {
  switch (step.kind) {
    case 'prepare-visit':
      return {
        title:
          step.days === 0
            ? 'vandaag komt de inspectie'
            : `bereid het bezoek voor: nog ${countOf(step.days, 'dag', 'dagen')}`,
        text: [
          step.overdue === 0 ? '' : `${countOf(step.overdue, 'actie is', 'acties zijn')} te laat.`,
          step.coreUnmet === 0
            ? ''
            : `${countOf(step.coreUnmet, 'kernnorm voldoet', 'kernnormen voldoen')} (grotendeels) niet.`,
          'Loop na wat klaar moet liggen en wie wat vertelt.',
        ]
          .filter(Boolean)
          .join(' '),
        button: 'Naar het bezoek',
      }
    case 'fill-in-roster':
      return {
        title: 'kies wie er meedoen',
        text: 'De gebruikelijke beroepsgroepen staan al klaar. Met het aantal mensen erbij ziet u straks of de respons goed is.',
        button: 'Vul dit in',
      }
    case 'make-round':
      return {
        title: 'maak een meting',
        text: 'Kies de quickscan (ongeveer 5 minuten) of de volledige spiegel (ongeveer 12 minuten).',
        button: 'Maak een meting',
      }
    case 'open-round':
      return {
        title: 'open de meting',
        text: 'Controleer de beroepsgroepen en de aantallen. Daarna kan iedereen invullen.',
        button: 'Naar de meting',
      }
    case 'collect':
      return step.lagging.length === 0
        ? {
            title: 'laat iedereen de spiegel invullen',
            text: 'De meting is open. Sluit de meting als de respons goed is.',
            button: 'Naar de meting',
          }
        : {
            title: `herinner ${countOf(step.lagging.length, 'beroepsgroep', 'beroepsgroepen')}`,
            text: `Nog weinig ingevuld: ${step.lagging
              .map(
                ({ label, submitted, invited }) => `${label} (${String(submitted)} van ${String(invited)})`,
              )
              .join(', ')}.`,
            button: 'Naar de meting',
          }
    case 'read-results':
      return {
        title: 'bekijk de uitkomsten van de spiegel',
        text: 'De meting is gesloten. Lees de uitkomsten en kies wat u wilt bespreken.',
        button: 'Naar de uitkomsten',
      }
    case 'start-assessment':
      return {
        title: 'begin met de toetsing',
        text: 'Loop de normen na en leg vast waaruit blijkt dat u eraan voldoet.',
        button: 'Naar de toetsing',
      }
    case 'assess':
      return {
        title: `beoordeel nog ${countOf(step.left, 'norm', 'normen')}`,
        text: 'Een norm die niet is beoordeeld, telt niet als voldaan.',
        button: 'Verder met de toetsing',
      }
    case 'plan-actions':
      return {
        title: 'plan acties voor normen die (grotendeels) niet voldoen',
        text: `${countOf(step.norms, 'norm voldoet', 'normen voldoen')} niet of grotendeels niet en ${step.norms === 1 ? 'heeft' : 'hebben'} nog geen actie.`,
        button: 'Naar de toetsing',
      }
    case 'chase-actions':
      return {
        title: `${countOf(step.overdue, 'actie is', 'acties zijn')} te laat`,
        text: 'Bespreek met de eigenaar wat er nodig is, of kies samen een nieuwe datum.',
        button: 'Naar het verbeterplan',
      }
    case 'settle-round':
      return {
        title: 'bespreek de uitkomsten en stel de meting vast',
        text: 'U hebt de uitkomsten bekeken. Zijn ze besproken? Stel de meting dan vast: daarna verandert er niets meer aan.',
        button: 'Naar de meting',
      }
    case 'make-report':
      return {
        title: 'maak het Word-rapport',
        text:
          step.left === 0
            ? 'Alle normen zijn nagelopen en geen actie is te laat.'
            : `De toetsing is vastgesteld met ${openNorms({ notAssessed: step.left, unknown: 0 })}. Geen actie is te laat.`,
        button: 'Naar het rapport',
      }
  }
}

/** Short label of a kind of finding, for the chip. */
const findingKind = {
  'perception-contradicts': 'beleving tegenover bewijs',
  'lists-disagree': 'lijsten spreken elkaar tegen',
  'evidence-expired': 'bewijs verlopen',
  'evidence-missing': 'bewijs ontbreekt',
  'evidence-incomplete': 'bewijs onvolledig',
  'judgement-outdated': `oordeel ouder dan ${yearsInWords(OUTDATED_AFTER)}`,
  'action-overdue': 'actie te laat',
  'action-without-owner': 'actie zonder eigenaar',
  'action-without-date': 'actie zonder dag bij ‘Gereed op’',
  'met-without-evidence': 'voldoet zonder bewijs',
  'unmet-without-action': 'geen actie',
  'not-applicable-without-reason': 'n.v.t. zonder reden',
} satisfies Record<Finding['kind'], string>

function finding(found: Finding, normTitle: (normId: string) => string): string {
  switch (found.kind) {
    case 'perception-contradicts':
      return found.unknown || found.mean === null
        ? `${normTitle(found.normId)}: voldoet, maar veel mensen weten of bevestigen stelling ${found.statementId} niet`
        : `${normTitle(found.normId)}: voldoet, maar stelling ${found.statementId} scoort ${formatMean(found.mean)}${found.divided ? ' en mensen zijn verdeeld' : ''}`
    case 'lists-disagree':
      return `${normTitle(found.normId)}: ${labels.verdict[found.verdict]}, maar ${found.twinId} in ‘${found.listTitle}’: ${labels.verdict[found.twinVerdict]}`
    case 'evidence-expired':
      return `${found.title}: te herzien vóór ${formatDate(found.reviewOn)}`
    case 'evidence-missing':
      return `${found.title}: het bewijsstuk is er nog niet`
    case 'judgement-outdated':
      return `${normTitle(found.normId)}: beoordeeld op ${formatDate(found.judgedAt)}`
    case 'action-overdue':
      return `${found.title}: had gereed moeten zijn op ${formatDate(found.dueOn)}`
    case 'evidence-incomplete':
      return `${found.title}: ${labels.evidenceLacks(found.lacks)}`
    case 'action-without-owner':
    case 'action-without-date':
      return found.title
    case 'met-without-evidence':
      return `${normTitle(found.normId)}: er is geen bewijsstuk genoemd`
    case 'unmet-without-action':
      return `${normTitle(found.normId)}: ${labels.verdict[found.verdict]} en er is geen actie`
    case 'not-applicable-without-reason':
      return `${normTitle(found.normId)}: geef aan waarom de norm niet van toepassing is`
  }
}

export const overview = {
  title: 'Waar staat uw VSV?',
  nextStep,
  boardPage: 'Bekijk het beslisblad',
  nextStepLabel: 'Volgende stap: ',
  mirror: 'Samenwerkingsspiegel',
  toThisRound: 'Open deze meting',
  toAllNorms: 'Open de lijst met normen',
  toAllActions: 'Open de lijst met acties',
  noRound: 'Er is nog geen meting. Daarmee vraagt u alle beroepsgroepen hoe zij de samenwerking beleven.',
  filledOf: (invited: number) => `van ${String(invited)} ingevuld`,
  filled: 'ingevuld',
  resultsAfterClosing: 'Uitkomsten ziet u na het sluiten van de meting.',
  readiness: 'Inspectiegereedheid',
  assessedOf: (applicable: number, coverage: string) =>
    `van ${String(applicable)} normen beoordeeld (dekking ${coverage})`,
  notStarted:
    'De toetsing is nog niet begonnen. Daarin legt u per norm vast wat u vindt, en waaruit dat blijkt.',
  readinessIs: (readiness: string) => `Gereedheid ${readiness}`,
  formula:
    '(voldoet + ½ × voldoet grotendeels) ÷ normen die van toepassing zijn. Eigen formule, geen oordeel van IGJ.',
  otherLists: 'Andere lijsten',
  otherListsNote: 'Deze lijsten gaan niet over het toezicht van de inspectie en tellen hierboven niet mee.',
  otherList: (assessed: number, applicable: number, readiness: string) =>
    `${String(assessed)} van ${countOf(applicable, 'norm', 'normen')} beoordeeld · gereedheid ${readiness}`,
  actions: 'Verbeterplan',
  noActions:
    'Er zijn nog geen acties. Zij komen uit de spiegel, uit een norm of uit een eigen idee, en elke actie krijgt een eigenaar en een dag.',
  overdueOf: (total: number) => `van ${countOf(total, 'actie', 'acties')} te laat`,
  /** Without what there is none of. */
  runningPlanned: (running: number, planned: number, waiting: number) =>
    [
      ...(running === 0 ? [] : [countOf(running, 'loopt', 'lopen')]),
      ...(planned === 0 ? [] : [`${String(planned)} gepland`]),
      ...(waiting === 0 ? [] : [`${String(waiting)} gereed, effect nog nagaan`]),
    ].join(' · '),
  nextDue: (title: string, date: string) => `Eerstvolgende: ${title}, ${date}`,
  attention: 'Dit vraagt aandacht',
  nothing: 'Niets gevonden dat nu aandacht vraagt.',
  nothingYet: 'Hier ziet u straks wat aandacht vraagt, zoals verlopen bewijs of acties die te laat zijn.',
  findingKind,
  finding,
  look: 'Bekijk',
  showAll: (count: number) => `Toon alle ${String(count)} punten`,
  showLess: 'Toon minder',
  lastRound: 'Uit de laatste meting',
  strongest: 'Sterkst',
  weakest: 'Vraagt aandacht',
  biggestGap: 'Grootste verschil tussen beroepsgroepen',
  tooFewResults: 'De laatste meting heeft te weinig antwoorden om iets te tonen.',
  noResults: 'Na de eerste gesloten meting ziet u hier wat goed gaat en wat aandacht vraagt.',
  visit: (date: string) => `Bezoek van de inspectie: ${date}.`,
  fileDue: {
    never: 'Dit dossier staat alleen in deze browser: het is hier nog niet als bestand opgeslagen.',
    since: (day: string) =>
      `Wat na ${day} is gewijzigd, staat alleen in deze browser: toen is dit dossier het laatst als bestand opgeslagen.`,
    sinceFolder: (day: string) =>
      `Wat na ${day} is gewijzigd, staat alleen in deze browser: toen is de extra map het laatst bijgewerkt.`,
  },
  noVisit: 'Inspectiebezoek niet aangekondigd.',
  roundOpen: (title: string, until: string) =>
    `${title} is open${until === '' ? '' : ` tot en met ${until}`}.`,
}
