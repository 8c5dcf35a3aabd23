/**
 * Words for the codes of the domain: one place, so that a screen and the Word report never call the same thing by two names.
 * Signs come with colours, so that colour is never the only carrier of meaning.
 */
import type { ActionOrigin, ActionStatus, Level } from '../domain/actions/action'
import type { Priority } from '../domain/actions/priority'
import type { PdcaPhase } from '../domain/actions/action-state'
import type { AssessmentStatus, Severity, WorkStatus } from '../domain/framework/assessment/assessment'
import type { EvidenceLack, EvidenceState } from '../domain/framework/evidence/evidence'
import type { EvidenceStanding } from '../domain/framework/evidence/evidence-state'
import type { ReportKind } from '../domain/report/kinds/report-kinds'
import type { Signal } from '../domain/framework/readiness/readiness-figures'
import type { Quadrant } from '../domain/survey/results/priority-matrix'
import type { Certainty, MirrorForm } from '../domain/question-set'
import type { Standing } from '../domain/framework/assessment/standing'
import type {
  Agreement,
  Band,
  Conversation,
  CountsWithheld,
  GapSize,
  HiddenProfession,
  HiddenReason,
  ResponseLabel,
  Withheld,
} from '../domain/survey/results/round-results'
import type { RoundStatus } from '../domain/survey/round/round'

/** A verdict, or why there is none. */
export type VerdictOrNone = Standing

const evidenceLack: Readonly<Record<EvidenceLack, string>> = {
  location: 'vindplaats ontbreekt',
  date: 'datum ontbreekt',
  'date-ahead': 'datum ligt in de toekomst',
}

const evidenceState = {
  missing: 'ontbreekt',
  valid: 'geldig',
  incomplete: 'onvolledig',
  expiring: 'verloopt binnen 60 dagen',
  expired: 'verlopen',
} satisfies Record<EvidenceState, string>

function evidenceLacks(lacks: readonly EvidenceLack[]): string {
  return lacks.includes('location') && lacks.includes('date')
    ? 'vindplaats en datum ontbreken'
    : lacks.map((lack) => evidenceLack[lack]).join(', ')
}

export const labels = {
  reportKind: {
    bestuur: 'Bestuursrapport',
    spiegel: 'Spiegelrapport',
    inspectie: 'Inspectiedossier',
    voorbereiding: 'Voorbereiding op het bezoek',
    verbeterplan: 'Verbeterplan',
    sessie: 'Sessieverslag',
    sessiepapier: 'Papieren voor de zaal',
    agendabijlage: 'Bijlage bij de agenda',
    leden: 'Ledenversie',
    clientenraad: 'Cliëntenraadversie',
    volledig: 'Volledig rapport',
    blanco: 'Blanco vragenlijst',
    uitnodiging: 'Uitnodiging',
  } satisfies Record<ReportKind, string>,
  verdict: {
    met: 'voldoet',
    'largely-met': 'voldoet grotendeels',
    'largely-unmet': 'voldoet grotendeels niet',
    unmet: 'voldoet niet',
    unknown: 'onbekend',
    'not-applicable': 'niet van toepassing',
    'not-assessed': 'nog niet beoordeeld',
  } satisfies Record<Standing, string>,
  verdictSign: {
    met: '●',
    'largely-met': '◐',
    'largely-unmet': '◔',
    unmet: '✕',
    unknown: '?',
    'not-applicable': '—',
    'not-assessed': '○',
  } satisfies Record<Standing, string>,
  /** A part of the framework by the worst-norm rule. */
  signal: {
    red: 'een kernnorm voldoet niet',
    amber: 'nog niet goed genoeg',
    green: 'kern op orde',
    none: 'nog niet te zeggen',
  } satisfies Record<Signal, string>,
  signalSign: { red: '✕', amber: '!', green: '✓', none: '○' } satisfies Record<Signal, string>,
  workStatus: {
    'to-do': 'te doen',
    busy: 'mee bezig',
    'to-check': 'ter controle',
    settled: 'afgerond',
  } satisfies Record<WorkStatus, string>,
  assessmentStatus: { draft: 'concept', adopted: 'vastgesteld', replaced: 'vervangen' } satisfies Record<
    AssessmentStatus,
    string
  >,
  severity: { minor: 'beperkt', major: 'aanzienlijk', critical: 'ernstig' } satisfies Record<
    Severity,
    string
  >,
  level: { low: 'klein', medium: 'gemiddeld', high: 'groot' } satisfies Record<Level, string>,
  priority: {
    'quick-win': 'snelle winst',
    'big-project': 'groot project',
    'fill-in': 'tussendoor',
    'not-now': 'niet nu',
  } satisfies Record<Priority, string>,
  roundStatus: {
    draft: 'concept',
    open: 'open',
    closed: 'gesloten',
    adopted: 'vastgesteld',
  } satisfies Record<RoundStatus, string>,
  form: { full: 'volledige spiegel', quickscan: 'quickscan' } satisfies Record<MirrorForm, string>,
  certainty: {
    read: 'gelezen in de genoemde bron',
    partly: 'alleen het onderwerp, of een deel, gezien in de genoemde bron',
    own: 'eigen uitwerking',
    unknown: 'niet bekend',
  } satisfies Record<Certainty, string>,
  certaintyShort: {
    read: 'gelezen',
    partly: 'deels',
    own: 'eigen uitwerking',
    unknown: 'zekerheid niet bekend',
  } satisfies Record<Certainty, string>,
  band: { strong: 'sterk', discuss: 'bespreken', attention: 'aandacht' } satisfies Record<Band, string>,
  bandSign: { strong: '▲', discuss: '■', attention: '▼' } satisfies Record<Band, string>,
  agreement: {
    agreed: 'eensgezind',
    'fairly-agreed': 'redelijk eensgezind',
    divided: 'verdeeld',
  } satisfies Record<Agreement, string>,
  quadrant: {
    first: 'eerst aanpakken',
    keep: 'vasthouden',
    later: 'later',
    'not-now': 'niet nu',
  } satisfies Record<Quadrant, string>,
  twoCamps: 'twee kampen',
  unknownToMany: 'onbekend bij velen',
  conversation: {
    keep: 'behouden en vieren',
    'shared-problem': 'gedeeld knelpunt: actie',
    'talk-first': 'eerst het gesprek',
    dialogue: 'dialoog tussen beroepsgroepen',
  } satisfies Record<Conversation, string>,
  gap: {
    large: 'groot perspectiefverschil',
    some: 'verschil',
    small: 'klein verschil',
  } satisfies Record<GapSize, string>,
  response: {
    good: 'goed',
    fair: 'redelijk, lees voorzichtig',
    low: 'te laag voor een goed beeld',
    unknown: 'aantal genodigden onbekend',
  } satisfies Record<ResponseLabel, string>,
  withheld: {
    'no-answers': 'geen antwoorden',
    'too-few': 'te weinig antwoorden om te tonen',
  } satisfies Record<Withheld, string>,
  hidden: {
    'no-answers': 'geen beeld: niemand vulde in',
    'merged-cluster': 'samengevoegd met verwante beroepsgroepen',
    'merged-rest': 'samengevoegd in de groep overige beroepsgroepen',
    'too-few': 'te weinig ingevulde vragenlijsten om apart te tonen',
    'protects-others': 'niet apart getoond, omdat een kleinere groep anders te herleiden is',
  } satisfies Record<HiddenProfession['reason'], string>,
  /** Why one figure of a group is not shown; short enough for a cell. */
  hiddenFigure: {
    'not-asked': 'kreeg deze vraag niet',
    'too-few': 'te weinig antwoorden',
    'protects-others': 'beschermt een kleinere groep',
    'few-statements': 'zag te weinig van dit thema',
    'not-kept': 'niet te tonen',
  } satisfies Record<HiddenReason, string>,
  /** The same, as a sentence about these groups. */
  hiddenFigureLong: {
    'not-asked': 'Deze mensen kregen hier geen vraag.',
    'too-few': 'Te weinig mensen van deze groep gaven hier een score.',
    'protects-others':
      'Er zijn genoeg antwoorden, maar met dit cijfer is uit te rekenen wat een kleinere groep antwoordde.',
    'few-statements': 'Van dit thema is hier te weinig te tonen voor een score van deze groep.',
    'not-kept': 'Dit cijfer is niet te tonen. De reden is niet bewaard.',
  } satisfies Record<HiddenReason, string>,
  /** Why there is no distribution with a mean. */
  countsWithheld: {
    'too-few': 'te weinig antwoorden',
    'protects-others': 'verdeling beschermt een kleinere groep',
    'tells-groups': 'verdeling beschermt kleine groepen',
    reopened: 'geen verdeling na opnieuw openen',
    'not-kept': 'verdeling niet te tonen',
  } satisfies Record<CountsWithheld, string>,
  evidenceState,
  /** Why a piece of evidence is incomplete. */
  evidenceLacks,
  /** The state of a piece of evidence; of an incomplete one with what it lacks. */
  evidenceStateText: ({ state, lacks }: EvidenceStanding) =>
    state === 'incomplete' ? `${evidenceState[state]}: ${evidenceLacks(lacks)}` : evidenceState[state],
  actionStatus: {
    planned: 'gepland',
    running: 'loopt',
    done: 'gereed',
    'effect-checked': 'effect nagegaan',
    secured: 'geborgd',
    stopped: 'gestopt',
  } satisfies Record<ActionStatus, string>,
  actionOrigin: {
    mirror: 'spiegel',
    assessment: 'toetsing',
    session: 'spiegelsessie',
    own: 'eigen idee',
  } satisfies Record<ActionOrigin['kind'], string>,
  pdca: {
    plan: 'Plan (voorbereiden)',
    do: 'Do (uitvoeren)',
    check: 'Check (effect nagaan)',
    act: 'Act (borgen of bijstellen)',
    stopped: 'gestopt',
  } satisfies Record<PdcaPhase, string>,
  /** The pooled group of professions too small to be shown alone. */
  restGroup: 'Overige beroepsgroepen',
  overdue: 'te laat',
  mandatory: 'gaat altijd door',
  yes: 'ja',
  no: 'nee',
} as const
