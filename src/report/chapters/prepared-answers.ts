/** What the VSV says when it is asked about a norm: for its own people, never in what is handed over. */
import { isInHand } from '../../domain/actions/action-state'
import type { AssessmentReport, NormReport, ReportModel } from '../../domain/report/report-model'
import { askedFirst } from '../../domain/visit/visit-questions'
import { report } from '../../texts/report/report'
import { questionFields } from '../../texts/fields/visit'
import { visit as screen } from '../../texts/visit/visit'
import { chip, field, fieldList, heading, lead, note, paragraph, warning, type Block } from '../blocks'
import { verdictInk } from '../colours'
import { oneLine } from '../plain-text'
import { filled, NOTHING, verdictWord } from '../words'
import { actionLine, evidenceLine, guidance } from './norm-lines'
import { noList } from './readiness'

const words = report.preparedAnswers

/** Per theme, what needs an answer most first; says so when no list was started. */
export function preparedAnswers(model: ReportModel): Block[] {
  const current = model.assessments.filter((part) => part.current)
  const norms = current.flatMap(({ themes }) => themes.flatMap((theme) => theme.norms))
  return [
    heading(1, words.title, { newPage: true }),
    warning(report.internal.warning),
    lead(screen.questionsIntro),
    ...(norms.length === 0
      ? [paragraph(noList(model))]
      : [
          note(screen.answeredOf(norms.filter((norm) => answerTo(norm) !== '').length, norms.length)),
          ...current.flatMap((part) => themesOf(part, model, current.length > 1)),
        ]),
  ]
}

const answerTo = ({ judgement }: NormReport): string => judgement?.answerIfAsked.trim() ?? ''

/** @param named there is more than one list, so a theme says of which it is */
function themesOf({ assessment, themes }: AssessmentReport, model: ReportModel, named: boolean): Block[] {
  const list = oneLine(assessment.questionSet.title)
  return themes.flatMap(({ title, norms }) =>
    norms.length === 0
      ? []
      : [
          heading(2, named ? `${list}: ${oneLine(title)}` : oneLine(title)),
          field(words.speaks, speakersOn(title, model)),
          ...norms.toSorted((one, other) => askedFirst(rankedOf(one), rankedOf(other))).flatMap(normPart),
        ],
  )
}

const rankedOf = ({ norm, verdict }: NormReport) => ({ norm, standing: verdict })

/** The themes of a seat are titles here. */
function speakersOn(theme: string, { visit }: ReportModel): string {
  const names = (visit?.team ?? [])
    .filter(({ themes }) => themes.includes(theme))
    .map(({ name, role }) => [name, role].map(oneLine).filter(Boolean).join(', '))
    .filter(Boolean)
  return names.join('; ') || NOTHING
}

function normPart(part: NormReport): Block[] {
  const { norm, verdict } = part
  return [
    heading(3, `${norm.id} · ${oneLine(norm.title)}`),
    field(
      report.norms.verdict,
      [chip(verdictWord(verdict), verdictInk(verdict)), ...(norm.core ? [` ${screen.core}`] : [])],
      { keepNext: true },
    ),
    field(words.question, screen.question(oneLine(norm.title), verdict), { keepNext: true }),
    field(questionFields.answer.name, filled(answerTo(part)) === NOTHING ? screen.noAnswer : answerTo(part)),
    ...fieldList(
      report.norms.evidence,
      part.evidence.length === 0 ? [screen.noEvidence] : part.evidence.map(evidenceLine),
    ),
    ...fieldList(report.norms.actions, part.actions.filter(({ action }) => isInHand(action)).map(actionLine)),
    ...guidance(part),
  ]
}
