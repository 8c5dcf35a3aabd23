/** The framework norm by norm: verdict, reasoning, evidence, actions, and what the members experience beside it. */
import { isInHand } from '../../domain/actions/action-state'
import { NORM_CHANGES, type NormChangeKind } from '../../domain/framework/readiness-change'
import { standingOnceConfirmed } from '../../domain/framework/readiness'
import type {
  AssessmentReport,
  EvidenceReport,
  NormReport,
  ReportModel,
} from '../../domain/report/report-model'
import type { Standing } from '../../domain/framework/readiness'
import type { ReadinessByPart } from '../../domain/framework/readiness-figures'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report'
import {
  bookmarkOf,
  caption,
  chart,
  chip,
  field,
  fieldIf,
  fieldList,
  heading,
  introducing,
  lead,
  link,
  note,
  paragraph,
  strong,
  table,
  warning,
  type Block,
  type Cell,
  type Inline,
  type Inlines,
} from '../blocks'
import { oneLine, shortened } from '../plain-text'
import { verdictColours } from '../colours'
import { agreementWords, date, filled, mean, NOTHING, share, verdictCell, verdictWord } from '../words'

const words = report.norms

/** From good to bad, then what has no verdict. */
const ORDER = [
  'met',
  'largely-met',
  'largely-unmet',
  'unmet',
  'unknown',
  'not-assessed',
  'not-applicable',
] as const satisfies readonly Standing[]

export function norms(model: ReportModel): Block[] {
  return [
    heading(1, words.title, { newPage: true }),
    lead(words.intro),
    ...(model.assessments.length === 0
      ? [paragraph(report.summary.noAssessment)]
      : model.assessments.flatMap((part, index) => assessmentPart(part, index))),
  ]
}

/** Only current assessments can be linked to: norms of an older one have the same ids. */
function assessmentPart(part: AssessmentReport, index: number): Block[] {
  const { assessment } = part
  const { questionSet } = assessment
  return [
    heading(2, words.assessmentTitle(oneLine(assessment.title) || oneLine(questionSet.title)), {
      newPage: index > 0,
    }),
    field(words.status, labels.assessmentStatus[assessment.status]),
    field(words.started, date(assessment.startedOn)),
    ...(assessment.adoptedOn === null
      ? []
      : [field(words.adopted, words.adoptedBy(date(assessment.adoptedOn), oneLine(assessment.adoptedBy)))]),
    ...(assessment.snapshot === null
      ? []
      : [field(words.snapshot, words.snapshotOf(date(assessment.snapshot.takenAt)))]),
    ...fieldIf(words.previous, oneLine(part.previousTitle)),
    field(
      words.questionSet,
      report.mirror.version(questionSet.title, questionSet.version, date(questionSet.date)),
    ),
    ...(part.figures.counts['not-assessed'] === part.figures.total
      ? []
      : [
          chart(
            {
              type: 'verdicts',
              rows: part.byTheme.map((theme) => ({
                label: shortened(theme.title, 46),
                counts: theme.counts,
              })),
              order: ORDER,
            },
            words.chartAlt(
              part.byTheme.map((theme) =>
                words.chartAltLine(oneLine(theme.title), share(theme.readiness), share(theme.coverage)),
              ),
            ),
          ),
          caption('figure', words.perTheme),
        ]),
    caption('table', words.perTheme),
    figures(words.columns.part, part.byTheme, part),
    ...(part.byBuildingBlock.length === 0
      ? []
      : [caption('table', words.perBlock), figures(words.columns.block, part.byBuildingBlock, part)]),
    note(
      report.summary.readinessFormula(
        part.figures.counts.met,
        part.figures.counts['largely-met'],
        part.figures.applicable,
      ),
    ),
    ...core(part),
    ...since(part),
    ...part.themes.flatMap((theme) => [
      heading(2, theme.title),
      ...theme.norms.flatMap((norm) => normPart(norm, part.current)),
    ]),
  ]
}

/** The worst-norm rule: an average never hides a core norm that is not met. */
function core({ figures: { worstCore, toConfirm, ifConfirmed } }: AssessmentReport): Block[] {
  const { standing, normIds } = worstCore
  return [
    ...(standing === 'unmet' || standing === 'largely-unmet'
      ? [warning(words.worstCore(labels.verdict[standing], normIds.map(oneLine).join(', ')))]
      : []),
    ...(toConfirm === 0
      ? []
      : [note(words.toConfirm(toConfirm, share(ifConfirmed.readiness), share(ifConfirmed.coverage)))]),
  ]
}

/** What became of the norms since the previous assessment, worst first; what stayed the same is only counted. */
function since({ change }: AssessmentReport): Block[] {
  if (change === null) return []
  const moved = change.norms.filter(({ kind }) => kind !== 'same' && kind !== 'open')
  const rank = (kind: NormChangeKind): number => NORM_CHANGES.indexOf(kind)
  return [
    heading(2, words.since),
    note(
      words.sinceFigures(
        share(change.before.readiness),
        share(change.before.coverage),
        share(change.after.readiness),
        share(change.after.coverage),
        change.counts.same,
      ),
    ),
    ...(moved.length === 0
      ? []
      : [
          caption('table', words.since),
          table(
            [
              { title: words.sinceColumns.norm, width: 5 },
              { title: words.sinceColumns.kind, width: 2.4 },
              { title: words.sinceColumns.before, width: 2.8 },
              { title: words.sinceColumns.after, width: 2.8 },
            ],
            moved
              .toSorted((one, other) => rank(one.kind) - rank(other.kind))
              .map(({ kind, normId, title, before, after }) => [
                `${oneLine(normId)} ${oneLine(title)}`,
                words.sinceKind[kind],
                before === null ? NOTHING : verdictCell(before),
                after === null ? NOTHING : verdictCell(after),
              ]),
          ),
        ]),
  ]
}

function figures(first: string, parts: readonly ReadinessByPart[], whole: AssessmentReport) {
  const row = (title: string, part: AssessmentReport['figures']): Cell[] => [
    title,
    ...ORDER.map((verdict) => part.counts[verdict]),
    share(part.readiness),
    share(part.coverage),
  ]
  return table(
    [
      { title: first, width: 4.2 },
      ...ORDER.map((verdict) => ({ title: words.short[verdict], width: 1.55, align: 'right' as const })),
      { title: words.columns.readiness, width: 1.5, align: 'right' },
      { title: words.columns.coverage, width: 1.5, align: 'right' },
    ],
    [...parts.map((part) => row(oneLine(part.title), part)), row(words.columns.total, whole.figures)],
    { totalRow: true },
  )
}

function normPart(part: NormReport, linked: boolean): Block[] {
  const { norm, judgement, verdict } = part
  const open = part.actions.filter(({ action }) => isInHand(action))
  const done = part.actions.filter(({ action }) => !isInHand(action))
  return [
    heading(
      3,
      `${norm.id} · ${oneLine(norm.title)}`,
      linked ? { bookmark: bookmarkOf('norm', norm.id) } : {},
    ),
    introducing(norm.text),
    field(
      words.verdict,
      [
        chip(verdictWord(verdict), verdictColours[verdict]),
        ...(judgement?.judgedAt ? [` ${words.judgedAt(date(judgement.judgedAt))}`] : []),
      ],
      { keepNext: true },
    ),
    ...carriedOver(part),
    ...severity(part),
    ...applicability(part),
    ...(part.contradicted ? [warning(words.contradicted)] : []),
    ...(judgement === null
      ? []
      : [field(words.reasoning, filled(judgement.reasoning)), ...answer(judgement.answerIfAsked)]),
    ...fieldList(
      words.evidence,
      part.evidence.length === 0 ? [words.noEvidence] : part.evidence.map(evidenceLine),
    ),
    ...fieldList(words.actions, open.length === 0 ? [words.noActions] : open.map(actionLine)),
    ...fieldList(words.closedActions, done.map(actionLine)),
    ...fieldList(words.perception, part.perception.map(perceptionLine)),
    ...(judgement === null
      ? []
      : [
          field(
            words.owner,
            [judgement.owner, part.partyName].map(oneLine).filter(Boolean).join(', ') || NOTHING,
          ),
          field(words.workStatus, labels.workStatus[judgement.workStatus]),
        ]),
    ...(verdict === 'met' || verdict === 'not-applicable' ? [] : guidance(part)),
    note(origin(part)),
  ]
}

/** Still to be confirmed: the verdict it had, which does not count yet. */
function carriedOver({ judgement, carriedFrom }: NormReport): Block[] {
  if (judgement === null || (!judgement.toConfirm && carriedFrom.length === 0)) return []
  const from = carriedFrom.length === 0 ? '' : words.carriedFrom(carriedFrom.map(oneLine).join(', '))
  const earlier = standingOnceConfirmed(judgement)
  return [
    field(
      words.carried,
      [judgement.toConfirm ? words.toBeConfirmed(labels.verdict[earlier]) : '', from]
        .filter(Boolean)
        .join('; '),
    ),
  ]
}

function severity({ judgement }: NormReport): Block[] {
  return judgement?.severity ? [field(words.severity, labels.severity[judgement.severity])] : []
}

/** A piece that is only in a snapshot has no number in the list of today. */
function evidenceLine({ number, evidence, state }: EvidenceReport): Inlines {
  const told = [evidence.title, evidence.version, labels.evidenceState[state]]
    .map(oneLine)
    .filter(Boolean)
    .join(', ')
  return number === null
    ? told
    : [link(report.evidence.number(number), bookmarkOf('bewijs', String(number))), ` ${told}`]
}

function applicability({ judgement, verdict }: NormReport): Block[] {
  if (judgement === null || judgement.applicable) return []
  return verdict === 'not-applicable'
    ? [field(words.notApplicableReason, filled(judgement.notApplicableReason))]
    : [field(words.notApplicableReason, words.notApplicableUnexplained)]
}

/** A label of this length gets a line of its own. */
const answer = (text: string): Block[] =>
  text.trim() === '' ? [] : [paragraph([strong(`${words.answerIfAsked}: `), text], 'field-below')]

const actionLine = ({ action, overdue }: NormReport['actions'][number]): Inline[] => [
  link(report.actions.number(action.number), bookmarkOf('actie', String(action.number))),
  ` ${oneLine(action.title) || report.actions.untitled} (${labels.actionStatus[action.status]}${overdue ? `, ${labels.overdue}` : ''})`,
]

function perceptionLine({ statement, result }: NormReport['perception'][number]): string {
  if (result.mean === null) return `‘${oneLine(statement.text)}’: ${words.perceptionNone}`
  const extra = [result.band === null ? '' : labels.band[result.band], agreementWords(result)].filter(Boolean)
  return words.perceptionLine(
    oneLine(statement.text),
    mean(result.mean),
    result.n,
    extra.length === 0 ? '' : `, ${extra.join(', ')}`,
  )
}

function guidance({ norm }: NormReport): Block[] {
  return [
    ...fieldIf(words.howToShow, norm.howToShow),
    ...(norm.evidence.length === 0
      ? []
      : [field(words.expectedEvidence, norm.evidence.map(oneLine).join('; '))]),
  ]
}

function origin({ norm, buildingBlock }: NormReport): string {
  const sources = norm.sources.map(({ title, year, url }) =>
    [oneLine(title), oneLine(year), oneLine(url)].filter(Boolean).join(', '),
  )
  return [
    `${words.buildingBlock}: ${oneLine(buildingBlock) || NOTHING}${norm.core ? ` (${words.core})` : ''}.`,
    `${words.sources}: ${sources.length === 0 ? words.noSources : sources.join('; ')}.`,
    `${words.certainty}: ${labels.certainty[norm.certainty]}; ${words.lastChecked(date(norm.lastChecked))}.`,
  ].join(' ')
}
