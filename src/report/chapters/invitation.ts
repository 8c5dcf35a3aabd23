/** The letter that asks people to fill in the mirror: why, how long, what becomes of the answers. */
import { statementsOf, type IsoDate } from '../../domain/question-set'
import type { ReportModel } from '../../domain/report/report-model'
import type { Round } from '../../domain/survey/round/round'
import { report } from '../../texts/report/report'
import { bullet, heading, note, paragraph, warning, type Block } from '../blocks'
import { oneLine } from '../plain-text'
import { date } from '../words'
import { nameOf } from './cover'

const words = report.invitation

/** About the round there is to fill in; warns when there is none, or when its last day is over. */
export function invitation(model: ReportModel): Block[] {
  const round = model.toFill
  const name = nameOf(model)
  return [
    { kind: 'title-block', title: name, subtitle: words.title, line: date(model.today) },
    ...(round === null ? [warning(words.noRound)] : []),
    ...(isPast(round, model.today) ? [warning(words.past(date(round.closesOn)))] : []),
    paragraph(words.greeting),
    paragraph(words.ask(name)),
    ...(round?.introduction.trim() ? [paragraph(round.introduction)] : []),
    heading(1, words.practical),
    ...practical(round, model.today).map((line) => bullet(line)),
    heading(1, words.answersTitle),
    ...words.answers(round?.threshold ?? null).map((line) => bullet(line)),
    heading(1, words.afterTitle),
    ...words.after.map((line) => bullet(line)),
    ...(oneLine(model.dossier.contact) === ''
      ? []
      : [paragraph(words.contact(oneLine(model.dossier.contact)))]),
    paragraph(words.closing(name)),
    note(words.disclaimer),
  ]
}

/** A day in the past is no day to ask for. */
const isPast = (round: Round | null, today: IsoDate): round is Round & { readonly closesOn: IsoDate } =>
  round !== null && round.closesOn !== null && round.closesOn < today

function practical(round: Round | null, today: IsoDate): readonly string[] {
  if (round === null) return [words.how]
  const count = statementsOf(round.questionSet, round.form).length
  return [
    words.length(count, words.minutes[round.form]),
    ...(round.closesOn === null || isPast(round, today) ? [] : [words.until(date(round.closesOn))]),
    words.how,
    ...(round.usesCodes ? [words.code] : []),
  ]
}
