/** The framework norm by norm: verdict, reasoning, evidence, actions, and what the members experience with it. */
import { isInHand } from '../../domain/actions/action-state'
import { isHandedOver } from '../../domain/report/kinds/report-kinds'
import { standingOnceConfirmed } from '../../domain/framework/assessment/standing'
import type { AssessmentReport, NormReport, ReportModel } from '../../domain/report/report-model'
import { familiarityOf } from '../../domain/survey/results/familiarity'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { familiarity } from '../../texts/survey/results/familiarity'
import {
  bookmarkOf,
  chip,
  field,
  fieldList,
  footnote,
  heading,
  lead,
  note,
  paragraph,
  strong,
  warning,
  type Block,
  type Inline,
} from '../blocks'
import { oneLine } from '../plain-text'
import { verdictInk } from '../colours'
import { agreementWords, date, filled, mean, NOTHING, verdictWord } from '../words'
import { actionLine, evidenceLine, guidance } from './norm-lines'
import { assessmentFigures, assessmentHead, noList } from './readiness'

const words = report.norms

/** The assessments that go on, norm by norm; says so when none was chosen or started. */
export function norms(model: ReportModel): Block[] {
  const current = model.assessments.filter((part) => part.current)
  return [
    heading(1, words.title, { newPage: true }),
    ...internalWarning(model),
    lead(words.intro),
    ...(current.length === 0
      ? [paragraph(noList(model))]
      : current.flatMap((part, index) => [
          // The figures are in the chapter on readiness.
          ...assessmentHead(part, index > 0),
          ...themesOf(part, isHandedOver(model.kind)),
        ])),
  ]
}

/** Assessments that were gone on from, as they were on the day they were locked. Empty when there is none. */
export function earlierNorms(model: ReportModel): Block[] {
  const earlier = model.assessments.filter((part) => !part.current)
  return earlier.length === 0
    ? []
    : [
        heading(1, words.earlierTitle, { newPage: true }),
        ...internalWarning(model),
        lead(words.earlierIntro),
        ...earlier.flatMap((part, index) => [
          ...assessmentFigures(part, index > 0),
          ...themesOf(part, isHandedOver(model.kind)),
        ]),
      ]
}

/** The answers stand in it, also where a template has pages of its own around it. */
const internalWarning = ({ internal }: ReportModel): Block[] =>
  internal ? [warning(report.internal.warning)] : []

/**
 * Only current assessments can be linked to: norms of an older one have the same ids.
 * @param forOthers without help for the VSV itself
 */
function themesOf({ current, themes }: AssessmentReport, forOthers: boolean): Block[] {
  return themes.flatMap((theme) => [
    heading(current ? 2 : 3, theme.title),
    ...theme.norms.flatMap((norm) => normPart(norm, current, forOthers)),
  ])
}

function normPart(part: NormReport, linked: boolean, forOthers: boolean): Block[] {
  const { norm, judgement, verdict } = part
  const open = part.actions.filter(({ action }) => isInHand(action))
  const done = part.actions.filter(({ action }) => !isInHand(action))
  return endingTogether([
    heading(
      3,
      `${norm.id} · ${oneLine(norm.title)}`,
      linked ? { bookmark: bookmarkOf('norm', norm.id) } : {},
    ),
    {
      kind: 'paragraph',
      look: 'text',
      parts: [norm.text, ...sourcesOf(part)],
      keepNext: true,
    },
    field(
      words.verdict,
      [
        chip(verdictWord(verdict), verdictInk(verdict)),
        ...(judgement?.judgedAt ? [` ${words.judgedAt(date(judgement.judgedAt))}`] : []),
      ],
      { keepNext: true },
    ),
    ...carriedOver(part),
    ...severity(part),
    ...applicability(part),
    ...(part.contradicted === null ? [] : [warning(words.contradicted[part.contradicted])]),
    ...(part.twins.some(({ disagrees }) => disagrees) ? [warning(words.twinsDisagree)] : []),
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
    ...fieldList(words.twins, part.twins.flatMap(twinLine)),
    ...(judgement === null
      ? []
      : [
          field(
            words.owner,
            [judgement.owner, part.partyName].map(oneLine).filter(Boolean).join(', ') || NOTHING,
          ),
          field(words.workStatus, labels.workStatus[judgement.workStatus]),
        ]),
    ...(forOthers ? [] : guidance(part)),
    note(origin(part)),
  ])
}

/** The last block is on the page of the one before it: alone on the next it would say of which norm to nobody. */
function endingTogether(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) =>
    index === blocks.length - 2 && (block.kind === 'field' || block.kind === 'paragraph')
      ? { ...block, keepNext: true }
      : block,
  )
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

function applicability({ judgement, verdict }: NormReport): Block[] {
  if (judgement === null || judgement.applicable) return []
  return verdict === 'not-applicable'
    ? [field(words.notApplicableReason, filled(judgement.notApplicableReason))]
    : [field(words.notApplicableReason, words.notApplicableUnexplained)]
}

/** A label of this length gets a line of its own. */
const answer = (text: string): Block[] =>
  text.trim() === '' ? [] : [paragraph([strong(`${words.answerIfAsked}: `), text], 'field-below')]

function perceptionLine({ statement, result }: NormReport['perception'][number]): string {
  const known = familiarityOf(result)
  if (known !== null) return words.perceptionFact(oneLine(statement.text), familiarity.shares(known))
  if (result.mean === null) return `‘${oneLine(statement.text)}’: ${words.perceptionNone}`
  const extra = [result.band === null ? '' : labels.band[result.band], agreementWords(result)].filter(Boolean)
  return words.perceptionLine(
    oneLine(statement.text),
    mean(result.mean),
    result.n,
    extra.length === 0 ? '' : `, ${extra.join(', ')}`,
  )
}

function twinLine({ normId, title, listTitle, standing }: NormReport['twins'][number]): readonly string[] {
  if (standing === null) return []
  return [words.twinLine(`${normId} ${oneLine(title)}`, oneLine(listTitle), labels.verdict[standing])]
}

/** At the foot of the page: long addresses would come between the norm and its verdict. */
function sourcesOf({ norm: { sources } }: NormReport): readonly Inline[] {
  if (sources.length === 0) return []
  const details = sources.map(({ title, year, url }) =>
    [oneLine(title), oneLine(year), oneLine(url)].filter(Boolean).join(', '),
  )
  return [footnote(`${words.sources}: ${details.join('; ')}.`)]
}

function origin({ norm, buildingBlock }: NormReport): string {
  return [
    `${words.buildingBlock}: ${oneLine(buildingBlock) || NOTHING}${norm.core ? ` (${words.core})` : ''}.`,
    ...(norm.sources.length === 0
      ? [`${words.sources}: ${norm.certainty === 'unknown' ? words.sourcesUnknown : words.noSources}.`]
      : []),
    `${words.certainty}: ${[
      labels.certainty[norm.certainty],
      ...(norm.lastChecked === '' ? [] : [words.lastChecked(date(norm.lastChecked))]),
    ].join('; ')}.`,
  ].join(' ')
}
