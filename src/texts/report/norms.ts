/** Toetsing norm voor norm. */
import type { Contradiction } from '../../domain/framework/readiness/perception'
import type { NormChangeKind } from '../../domain/framework/readiness/readiness-change'
import { judgementFields } from '../fields/judgement'
import { countOf } from '../format'

export const norms = {
  title: 'Toetsing norm voor norm',
  earlierTitle: 'Eerdere toetsingen',
  earlierIntro: 'Toetsingen waar een nieuwe op volgde, met bewijs en acties zoals ze toen waren.',
  readinessTitle: 'Inspectiegereedheid',
  intro:
    'Eigen beoordelingsschaal, geen oordeel van IGJ. De normen zijn in eigen woorden geschreven en gebaseerd op openbare bronnen. De nummers zijn van dit instrument.',
  assessmentTitle: (title: string) => `Toetsing: ${title}`,
  status: 'Status',
  started: 'Begonnen op',
  adopted: 'Vastgesteld',
  adoptedBy: (date: string, by: string) => `op ${date}${by === '' ? '' : ` door ${by}`}`,
  snapshot: 'Stand van',
  snapshotOf: (date: string) => `${date}: bewijs en acties staan hieronder zoals ze toen waren`,
  previous: 'Vervolg op',
  worstCore: (verdict: string, norms: string) =>
    `Let op: van de kernnormen is het slechtste oordeel ‘${verdict}’ (${norms}). Een gemiddelde verbergt dat niet.`,
  toConfirm: (count: number, readiness: string, coverage: string) =>
    `${countOf(count, 'oordeel is', 'oordelen zijn')} overgenomen uit een eerdere toetsing en nog te bevestigen; zolang tellen ze als niet beoordeeld. Bevestigt u alles, dan is de gereedheid ${readiness} bij een dekking van ${coverage}.`,
  since: 'Wat veranderde er sinds de vorige toetsing?',
  sinceFigures: (
    readiness: string,
    coverage: string,
    readinessNow: string,
    coverageNow: string,
    same: number,
  ) =>
    `Gereedheid van ${readiness} (dekking ${coverage}) naar ${readinessNow} (dekking ${coverageNow}). Bij ${countOf(same, 'norm', 'normen')} bleef het oordeel gelijk.`,
  /** For the board: how many, not which. */
  sinceCounts: (counts: Readonly<Record<NormChangeKind, number>>) =>
    `Van de normen gingen er ${String(counts.better)} vooruit en ${String(counts.worse)} achteruit; ${String(counts['first-judged'])} kregen voor het eerst een oordeel.`,
  sinceWorse: 'Achteruit sinds de vorige toetsing',
  sinceLine: (before: string, after: string) => `van ‘${before}’ naar ‘${after}’`,
  others: 'Andere lijsten',
  othersIntro: 'Deze lijsten gaan niet over het toezicht van de inspectie.',
  othersColumns: { title: 'Toetsing', unmet: 'Voldoet niet' },
  sinceColumns: { norm: 'Norm', kind: 'Verandering', before: 'Vorige keer', after: 'Nu' },
  sinceKind: {
    worse: 'slechter',
    better: 'beter',
    'first-judged': 'voor het eerst beoordeeld',
    applicability: 'wel of niet van toepassing',
    new: 'nieuwe norm',
    dropped: 'vervallen norm',
    open: 'nog te beoordelen',
    same: 'gelijk',
  } satisfies Record<NormChangeKind, string>,
  carried: 'Overgenomen',
  toBeConfirmed: (verdict: string) => `nog te bevestigen; het eerdere oordeel was ‘${verdict}’`,
  carriedFrom: (norms: string) => `komt van ${norms}`,
  severity: judgementFields.severity.name,
  questionSet: 'Lijst',
  perTheme: 'Oordelen per thema',
  perBlock: 'Oordelen per bouwsteen van het VSV-basiskader',
  chartAlt: (message: string, lines: readonly string[]) =>
    `${message}. Gestapelde staven met het aantal normen per oordeel, voor elk thema. ${lines.join(' ')}`,
  chartAltLine: (theme: string, counts: readonly string[]) =>
    `${theme}: ${counts.length === 0 ? 'geen normen' : counts.join(', ')}.`,
  chartAltCount: (count: number, verdict: string) => `${String(count)} ${verdict}`,
  columns: {
    part: 'Thema',
    block: 'Bouwsteen',
    applicable: 'Van toep.',
    readiness: 'Gereedheid',
    coverage: 'Dekking',
    total: 'Totaal',
  },
  short: {
    met: 'Voldoet',
    'largely-met': 'Grotend.',
    'largely-unmet': 'Grotend. niet',
    unmet: 'Voldoet niet',
    unknown: 'Onbek.',
    'not-assessed': 'Niet beoord.',
    'not-applicable': 'N.v.t.',
  },
  verdict: judgementFields.verdict.name,
  judgedAt: (date: string) => `op ${date}`,
  reasoning: judgementFields.reasoning.name,
  notApplicableReason: judgementFields.notApplicableReason.name,
  notApplicableUnexplained:
    'aangemerkt als niet van toepassing, maar zonder reden; telt daarom als niet beoordeeld',
  answerIfAsked: judgementFields.answerIfAsked.name,
  evidence: 'Bewijs',
  noEvidence: 'geen bewijsstuk vastgelegd',
  actions: 'Open acties',
  closedActions: 'Acties die gereed of gestopt zijn',
  noActions: 'geen',
  perception: 'Beleving van de leden',
  perceptionLine: (statement: string, mean: string, n: number, extra: string) =>
    `‘${statement}’ ${mean} (n\u00A0=\u00A0${n})${extra}`,
  perceptionNone: 'te weinig antwoorden om te tonen',
  contradicted: {
    experienced: 'Let op: het oordeel is ‘voldoet’, maar de leden ervaren het anders.',
    unknown: 'Let op: het oordeel is ‘voldoet’, maar velen weten of bevestigen dat niet.',
  } satisfies Record<Contradiction, string>,
  perceptionFact: (statement: string, shares: string) => `‘${statement}’ ${shares}`,
  twins: 'Ook in een andere lijst',
  twinLine: (norm: string, list: string, verdict: string) => `${norm} (‘${list}’): ${verdict}`,
  twinsDisagree: 'Let op: een andere lijst gaat over hetzelfde en oordeelt anders.',
  owner: judgementFields.owner.name,
  workStatus: judgementFields.workStatus.name,
  howToShow: 'Zo toont u dit aan',
  expectedEvidence: 'Denk aan',
  buildingBlock: 'Bouwsteen',
  core: 'hoort bij de kern',
  sources: 'Bronnen',
  certainty: 'Zekerheid',
  lastChecked: (date: string) => `bron gecontroleerd op ${date}`,
  noSources: 'geen bron: eigen uitwerking',
  sourcesUnknown: 'niet genoemd in de lijst',
} as const
