import { OUTDATED_AFTER } from '../../../domain/framework/assessment/outdated'
import type { Severity } from '../../../domain/framework/assessment/assessment'
import type { Finding } from '../../../domain/framework/readiness/finding'
import type { Check } from '../../../domain/framework/readiness/readiness-checks'
import type { NormChangeKind } from '../../../domain/framework/readiness/readiness-change'
import { countOf, formatPercent, yearsInWords } from '../../format'
import { openNorms } from '../content/open-norms'
import { labels } from '../../labels'

/** Gereedheid: what the figures mean, the checks, and what changed since last time. */
export const readiness = {
  title: 'Gereedheid',
  crumb: 'Gereedheid',
  intro: 'Waar staan wij, kunnen wij het laten zien, en wat klopt er nog niet?',
  toPage: 'Bekijk gereedheid en controles',
  none: 'Er is nog geen toetsing. Start een toetsing, dan ziet u hier hoe gereed uw VSV is.',
  toAssessment: 'Naar de toetsing',
  asOf: (date: string) => `Deze toetsing staat vast. U ziet alles zoals het was op ${date}.`,

  conclusion: {
    figures: (readiness: string, applicable: number) =>
      `De gereedheid is ${readiness}, gerekend over ${countOf(applicable, 'norm die', 'normen die')} van toepassing ${applicable === 1 ? 'is' : 'zijn'}.`,
    coverage: (coverage: string, assessed: number, applicable: number) =>
      `Beoordeeld: ${String(assessed)} van ${String(applicable)} (dekking ${coverage}).`,
    noneYet: 'Er is nog geen norm beoordeeld. Er valt dus nog niets te zeggen.',
    checks: (found: number) =>
      found === 0
        ? 'De controles vinden niets wat niet klopt.'
        : `De controles vinden ${countOf(found, 'punt', 'punten')} om na te lopen.`,
  },
  apart: 'Vier cijfers, los van elkaar',
  readiness: 'Gereedheid',
  coverage: 'Dekking',
  evidence: 'Geldig bewijs',
  overdue: 'Acties te laat',
  coverageOf: (assessed: number, applicable: number) =>
    `${String(assessed)} van ${countOf(applicable, 'norm', 'normen')} beoordeeld`,
  metWithValid: (withValid: number, met: number) =>
    met === 0
      ? 'Nog geen enkele norm staat op ‘voldoet’.'
      : `${String(withValid)} van ${met === 1 ? 'de 1 norm' : `de ${String(met)} normen`} met ‘voldoet’ ${withValid === 1 ? 'heeft' : 'hebben'} bewijs dat nu geldig is`,
  overdueOf: (unfinished: number) =>
    unfinished === 0
      ? 'Er zijn geen open acties.'
      : `van ${countOf(unfinished, 'open actie', 'open acties')}`,
  overdueHere: (count: number) =>
    `${String(count)} daarvan bij ${count === 1 ? 'een norm' : 'normen'} van dit kader`,
  signal: labels.signal,
  signalWhy: {
    unmet: (ids: string) => `Zolang een kernnorm niet voldoet, noemen we het geheel niet op orde: ${ids}.`,
    largelyUnmet: (ids: string) =>
      `Zolang een kernnorm grotendeels niet voldoet, noemen we het geheel niet op orde: ${ids}.`,
    below: (limit: number) => `De gereedheid is lager dan ${formatPercent(limit)}.`,
    open: (left: { readonly notAssessed: number; readonly unknown: number }) =>
      `Nog open: ${openNorms(left, ['kernnorm', 'kernnormen'])}.`,
    noCore: 'Geen enkele kernnorm is hier van toepassing.',
    green: (limit: number) =>
      `Elke kernnorm voldoet of voldoet grotendeels, en de gereedheid is ${formatPercent(limit)} of hoger.`,
  },

  how: 'Zo is het berekend',
  formula: {
    readiness: (met: number, largely: number, applicable: number, result: string) =>
      `Gereedheid = (voldoet + ½ × voldoet grotendeels) ÷ normen die van toepassing zijn = (${String(met)} + ½ × ${String(largely)}) ÷ ${String(applicable)} = ${result}.`,
    coverage: (assessed: number, applicable: number, result: string) =>
      `Dekking = normen met een van de vier oordelen ÷ normen die van toepassing zijn = ${String(assessed)} ÷ ${String(applicable)} = ${result}.`,
    none: 'Geen enkele norm is van toepassing. Er is dus niets om te delen en er is geen percentage.',
    zero: (notAssessed: number, unknown: number) => `Tellen als nul: ${openNorms({ notAssessed, unknown })}.`,
    toConfirm: (count: number, readiness: string, coverage: string) =>
      `${countOf(count, 'oordeel is', 'oordelen zijn')} uit een vorige toetsing meegenomen en nog te bevestigen. ${count === 1 ? 'Dat telt' : 'Die tellen'} nu als niet beoordeeld. Bevestigt u alles zoals het is, dan wordt de gereedheid ${readiness} en de dekking ${coverage}.`,
    notApplicable: (count: number) =>
      `${countOf(count, 'norm is', 'normen zijn')} niet van toepassing, met een reden. ${count === 1 ? 'Die telt' : 'Die tellen'} nergens mee.`,
    worst: (limit: number) =>
      `Regel van de slechtste kernnorm: naast elk gemiddelde staat het laagste oordeel van de kernnormen. Niets heet ‘op orde’ zolang een kernnorm niet of grotendeels niet voldoet, zolang een kernnorm niet is beoordeeld, of bij een gereedheid onder ${formatPercent(limit)}.`,
    own: 'Formule, grens en regel zijn van ons. Ze zijn geen oordeel van IGJ en zeggen niets over de uitkomst van een bezoek.',
  },

  distribution: 'Verdeling van de oordelen',
  shortfalls: 'Hoe zwaar wegen de tekorten?',
  noShortfalls: 'Er is geen norm met een tekort.',
  severity: (count: number, severity: string) => `${String(count)} ${severity}`,
  severityOrder: ['critical', 'major', 'minor'] as const satisfies readonly Severity[],
  severityNotGiven: (count: number) => `${String(count)} zonder ernst`,
  freshness: 'Hoe actueel is het bewijs?',
  freshnessPieces: (count: number) =>
    count === 0
      ? 'Er zijn nog geen bewijsstukken bij de normen van dit kader.'
      : `${countOf(count, 'bewijsstuk', 'bewijsstukken')} bij de normen van dit kader:`,
  metWithExpired: (count: number) =>
    `${countOf(count, 'norm voldoet', 'normen voldoen')} met alleen verlopen bewijs`,
  metWithIncomplete: (count: number) =>
    `${countOf(count, 'norm voldoet', 'normen voldoen')} met bewijs waarvan vindplaats of datum ontbreekt`,
  metWithout: (count: number) => `${countOf(count, 'norm voldoet', 'normen voldoen')} zonder bewijs`,

  perTheme: 'Per thema',
  perBlock: 'Per bouwsteen',
  partNote:
    'Naast elk gemiddelde staat de laagste kernnorm: één norm die niet voldoet, verdwijnt niet in een percentage.',
  column: {
    worstCore: 'Laagste kernnorm',
    signal: 'Stand',
    norm: 'Norm',
    before: 'Toen',
    after: 'Nu',
    figure: 'Cijfer',
  },
  noCoreAssessed: 'geen kernnorm beoordeeld',

  since: 'Sinds de vorige keer',
  sinceWhich: (title: string, date: string) =>
    `Vergeleken met ‘${title}’${date === '' ? '' : ` van ${date}`}.`,
  sinceNone:
    'Dit is de eerste toetsing met dit kader. Bij de volgende toetsing ziet u hier wat er is veranderd.',
  change: {
    worse: 'lager beoordeeld',
    better: 'hoger beoordeeld',
    'first-judged': 'nu voor het eerst beoordeeld',
    applicability: 'wel of niet meer van toepassing',
    new: 'nieuw in het kader',
    dropped: 'niet meer in het kader',
    open: 'nog niet (opnieuw) beoordeeld',
    same: 'gelijk gebleven',
  } satisfies Record<NormChangeKind, string>,
  changeCount: (count: number, words: string) => `${words} · ${String(count)}`,
  nothingChanged: 'Er is geen oordeel veranderd.',
  before: 'Vorige keer',
  now: 'Nu',

  checks: 'Controles',
  checksIntro:
    'Het programma kijkt of oordelen, bewijs en acties bij elkaar passen. Ook wat in orde is, staat erbij.',
  checksNothing:
    'Er is nog niets om na te gaan. Geef eerst bij een of meer normen een oordeel; dan ziet u hier of oordelen, bewijs en acties bij elkaar passen.',
  checksFound: (count: number) =>
    count === 0 ? 'Alle controles zijn in orde.' : `${countOf(count, 'punt', 'punten')} om na te gaan.`,
  fine: 'in orde',
  notChecked: 'niet nagegaan',
  found: (count: number) => countOf(count, 'punt', 'punten'),
  look: 'Ga ernaartoe',
  check: {
    'met-without-evidence': {
      title: 'Voldoet zonder bewijs',
      fine: 'Bij elke norm met ‘voldoet’ is een bewijsstuk genoemd.',
      why: 'Het oordeel is voldoet, maar u kunt het nog niet laten zien.',
    },
    'perception-contradicts': {
      title: 'Beleving tegenover bewijs',
      fine: 'Bij geen norm met ‘voldoet’ scoort een stelling uit de spiegel onder 3, zijn de meningen verdeeld of weten of bevestigen velen een feit niet.',
      why: 'Het oordeel is voldoet, maar een stelling hierover scoort onder 3, de meningen zijn verdeeld of velen weten of bevestigen een feit niet. Bespreek het verschil, of vertel het.',
    },
    'lists-disagree': {
      title: 'Twee lijsten spreken elkaar tegen',
      fine: 'Waar twee lijsten over hetzelfde gaan en beide zijn beoordeeld, past het ene oordeel bij het andere.',
      why: 'Twee lijsten gaan over hetzelfde, maar de ene norm voldoet (grotendeels) en de andere (grotendeels) niet. Kijk welk oordeel klopt. Kloppen ze allebei, schrijf dan in de onderbouwing waarom.',
    },
    'unmet-without-action': {
      title: 'Voldoet (grotendeels) niet en geen actie',
      fine: 'Bij elke norm die (grotendeels) niet voldoet, loopt een verbeteractie.',
      why: 'De norm voldoet (grotendeels) niet en er loopt geen verbeteractie.',
    },
    'not-applicable-without-reason': {
      title: 'Niet van toepassing zonder reden',
      fine: 'Bij elke norm met ‘niet van toepassing’ staat een reden.',
      why: 'Zonder reden telt de norm als nog niet beoordeeld.',
    },
    'evidence-expired': {
      title: 'Bewijs verlopen',
      fine: 'Geen bewijsstuk is voorbij de datum van herziening.',
      why: 'De datum van herziening is voorbij. Kijk of er een nieuwe versie is.',
    },
    'evidence-missing': {
      title: 'Bewijs ontbreekt',
      fine: 'Er is geen bewijsstuk dat nog ontbreekt.',
      why: 'Het stuk is nodig, maar is er nog niet.',
    },
    'evidence-incomplete': {
      title: 'Bewijs onvolledig',
      fine: 'Van elk bewijsstuk is bekend waar het ligt en van welke datum het is, of er is een kopie van.',
      why: 'Zonder vindplaats of datum kan niemand het stuk opzoeken. Het telt niet als geldig bewijs.',
    },
    'action-overdue': {
      title: 'Actie te laat',
      fine: 'Geen open actie is te laat.',
      why: 'Spreek de eigenaar aan, of kies samen een nieuwe datum.',
    },
    'action-without-owner': {
      title: 'Actie zonder eigenaar',
      fine: 'Elke open actie heeft een eigenaar.',
      why: 'Zonder eigenaar pakt niemand de actie op.',
    },
    'action-without-date': {
      title: 'Actie zonder dag bij ‘Gereed op’',
      fine: 'Elke open actie heeft een dag bij ‘Gereed op’.',
      why: 'Zonder die dag ziet niemand dat de actie te laat is.',
    },
    'judgement-outdated': {
      title: `Oordeel ouder dan ${yearsInWords(OUTDATED_AFTER)}`,
      fine: `Geen oordeel is ouder dan ${yearsInWords(OUTDATED_AFTER)}.`,
      why: 'Kijk of het oordeel nog klopt.',
    },
  } satisfies Record<
    Finding['kind'],
    { readonly title: string; readonly fine: string; readonly why: string }
  >,
  /** Why verdicts could not be held against what people experience, or against another list. */
  unchecked: {
    'none-met': 'Er is nog geen norm met ‘voldoet’ om naast de spiegel te leggen.',
    'no-mirror': 'Er is nog geen gesloten meting van de spiegel om naast de oordelen te leggen.',
    withheld:
      'De laatste meting heeft te weinig antwoorden om iets te tonen. Daarom is dit niet naast de spiegel te leggen.',
    'no-score': 'Bij de normen met ‘voldoet’ hoort geen stelling waarvan een score te zien is.',
    locked: 'Deze toetsing staat vast. Alleen een toetsing die nog loopt, leggen we naast andere lijsten.',
    'no-twins': 'Geen norm van deze lijst gaat over hetzelfde als een norm van een andere lijst.',
    'not-started': 'De andere lijsten die over hetzelfde gaan, zijn nog niet begonnen.',
    'none-judged': 'Er zijn nog geen twee normen over hetzelfde die allebei een oordeel hebben.',
  } satisfies Record<NonNullable<Check['unchecked']>, string>,
  moreChecks: (count: number) => `Toon alle ${String(count)}`,
  fewerChecks: 'Toon minder',
} as const
