/** The framework norm by norm: verdict, reasoning, evidence, actions, and what the members experience beside it. */
import { isInHand } from '../../domain/actions/action-state'
import type { AssessmentReport, NormReport, ReportModel } from '../../domain/report/report-model'
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
} from '../blocks'
import { oneLine, shortened } from '../plain-text'
import { verdictColours } from '../colours'
import { agreementWords, date, filled, mean, NOTHING, share, verdictWord } from '../words'

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
      : model.assessments.flatMap((part, index) => assessmentPart(part, index === 0))),
  ]
}

/** Only the newest assessment can be linked to: norms of an older one have the same ids. */
function assessmentPart(part: AssessmentReport, newest: boolean): Block[] {
  const { assessment } = part
  const { questionSet } = assessment
  return [
    heading(2, words.assessmentTitle(oneLine(assessment.title) || oneLine(questionSet.title)), {
      newPage: !newest,
    }),
    field(words.status, labels.assessmentStatus[assessment.status]),
    field(words.started, date(assessment.startedOn)),
    ...(assessment.adoptedOn === null ? [] : [field(words.adopted, date(assessment.adoptedOn))]),
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
    ...part.themes.flatMap((theme) => [
      heading(2, theme.title),
      ...theme.norms.flatMap((norm) => normPart(norm, newest)),
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
    ...applicability(part),
    ...(part.contradicted ? [warning(words.contradicted)] : []),
    ...(judgement === null
      ? []
      : [field(words.reasoning, filled(judgement.reasoning)), ...answer(judgement.answerIfAsked)]),
    ...fieldList(
      words.evidence,
      part.evidence.length === 0
        ? [words.noEvidence]
        : part.evidence.map(({ number, evidence, state }) => [
            link(report.evidence.number(number), bookmarkOf('bewijs', String(number))),
            ` ${[evidence.title, evidence.version, labels.evidenceState[state]].map(oneLine).filter(Boolean).join(', ')}`,
          ]),
    ),
    ...fieldList(words.actions, open.length === 0 ? [words.noActions] : open.map(actionLine)),
    ...fieldList(words.closedActions, done.map(actionLine)),
    ...fieldList(words.perception, part.perception.map(perceptionLine)),
    ...(judgement === null
      ? []
      : [
          field(words.owner, filled(judgement.owner)),
          field(words.workStatus, labels.workStatus[judgement.workStatus]),
        ]),
    ...(verdict === 'met' || verdict === 'not-applicable' ? [] : guidance(part)),
    note(origin(part)),
  ]
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
