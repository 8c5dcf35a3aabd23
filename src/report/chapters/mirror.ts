/** Results of the mirror, round by round. What is withheld is explained, never guessed at (method K5, K6). */
import type { ReportModel, RoundReport } from '../../domain/report/report-model'
import type { ResponseCounts } from '../../domain/survey/results/response-lines'
import { noGapsOf, type RoundResults } from '../../domain/survey/results/round-results'
import { OPEN_FIELDS } from '../../domain/survey/results/open-answers'
import { statementsOf, type UnscoredQuestions } from '../../domain/question-set'
import { shortName } from '../../texts/fields/field-words'
import { roundFields } from '../../texts/fields/round'
import { formatGap } from '../../texts/format'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { bullet, caption, field, fieldIf, heading, lead, note, paragraph, table, type Block } from '../blocks'
import { mirrorTheme, ownStatements } from './mirror-theme'
import { mirrorOverview } from './mirror-overview'
import { otherWords, whoIsAround } from './other-words'
import { oneLine, shortened } from '../plain-text'
import { chosenTitle, gapsTitle, responseTitle } from '../titles'
import { date, mean, NOTHING, share } from '../words'

const words = report.mirror

/** Round by round, the newest first; says so when there is none. */
export function mirror(model: ReportModel): Block[] {
  return [
    heading(1, words.title, { newPage: true }),
    lead(words.intro),
    ...(model.rounds.length === 0
      ? [paragraph(report.noData)]
      : model.rounds.flatMap((round, index) => roundPart(round, index > 0))),
  ]
}

function roundPart(part: RoundReport, newPage: boolean): Block[] {
  const { round, response, results } = part
  const { questionSet } = round
  const period = [
    round.opensOn === null ? '' : words.opens(date(round.opensOn)),
    round.closesOn === null ? '' : words.closes(date(round.closesOn)),
  ].join(' ')
  return [
    heading(2, words.roundTitle(oneLine(round.title) || labels.form[round.form]), { newPage }),
    field(roundFields.form.name, labels.form[round.form]),
    field(shortName(roundFields.status), labels.roundStatus[round.status]),
    ...fieldIf(words.period, period.trim()),
    field(
      shortName(roundFields.questionSet),
      words.version(questionSet.title, questionSet.version, date(questionSet.date)),
    ),
    field(roundFields.threshold.name, words.thresholdText(round.threshold)),
    ...whoIsAround(round),
    ...fieldIf(roundFields.introduction.name, round.introduction),
    ...(response === null ? [paragraph(words.draftRound)] : responsePart(response)),
    ...(results === null
      ? response === null
        ? []
        : [paragraph(words.openRound)]
      : resultsPart(part, results)),
    ...otherWords(round),
  ]
}

function responsePart(response: ResponseCounts): Block[] {
  const { columns } = words
  return [
    heading(3, words.response),
    note(words.responseIntro),
    caption('table', responseTitle(response)),
    table(
      [
        { title: columns.profession, width: 6 },
        { title: columns.submitted, width: 1.6, align: 'right' },
        { title: columns.invited, width: 1.6, align: 'right' },
        { title: columns.rate, width: 1.6, align: 'right' },
        { title: columns.label, width: 4 },
      ],
      [
        ...response.lines.map((line) => [
          line.label,
          line.submitted,
          line.invited ?? NOTHING,
          share(line.rate),
          labels.response[line.responseLabel],
        ]),
        [
          columns.total,
          response.submitted,
          response.invited ?? NOTHING,
          share(response.rate),
          labels.response[response.responseLabel],
        ],
      ],
      { totalRow: true },
    ),
  ]
}

function resultsPart(part: RoundReport, results: RoundResults): Block[] {
  const { round } = part
  if (results.withheld !== null) {
    return [paragraph(results.withheld === 'no-answers' ? words.nobody : words.tooFew(results.threshold))]
  }
  const groupLabel = (id: string): string => results.groups.find((group) => group.id === id)?.label ?? NOTHING
  return [
    ...hidden(results),
    ...mirrorOverview(round, results, groupLabel),
    ...biggestGaps(part, results, groupLabel),
    ...results.themes.flatMap((theme) => {
      const definition = round.questionSet.themes.find(({ id }) => id === theme.themeId)
      return definition === undefined ? [] : mirrorTheme(round, definition, theme, groupLabel)
    }),
    ...ownStatements(round, results.ownStatements ?? []),
    ...closing(part, results),
  ]
}

function hidden(results: RoundResults): Block[] {
  if (results.hidden.length === 0) return []
  return [
    heading(3, words.hidden),
    note(words.hiddenIntro),
    caption('table', report.messages.groups.hidden(results.hidden.length)),
    table(
      [
        { title: words.columns.profession, width: 5 },
        { title: words.columns.why, width: 6 },
      ],
      results.hidden.map((profession) => [profession.label, labels.hidden[profession.reason]]),
    ),
  ]
}

function biggestGaps(part: RoundReport, results: RoundResults, groupLabel: (id: string) => string): Block[] {
  const { columns } = words
  const none = noGapsOf(results)
  const textOf = new Map(
    statementsOf(part.round.questionSet, part.round.form).map(({ id, text }) => [id, text]),
  )
  const byId = new Map(
    results.themes.flatMap(({ statements }) => statements.map((result) => [result.statementId, result])),
  )
  const rows = results.biggestGaps.flatMap((id) => {
    const gap = byId.get(id)?.gap
    if (!gap) return []
    const meanOf = (groupId: string) =>
      byId.get(id)?.groups.find((group) => group.groupId === groupId)?.mean ?? null
    return [
      [
        `${id} ${shortened(textOf.get(id) ?? '', 160)}`,
        `${groupLabel(gap.highestGroupId)} (${mean(meanOf(gap.highestGroupId))})`,
        `${groupLabel(gap.lowestGroupId)} (${mean(meanOf(gap.lowestGroupId))})`,
        `${formatGap(gap.size)}: ${labels.gap[gap.label]}`,
      ],
    ]
  })
  return [
    heading(3, words.gaps, { newPage: rows.length > 2 }),
    ...(none !== null
      ? [paragraph(words.noGaps[none])]
      : [
          note(words.gapsIntro),
          caption('table', gapsTitle(results)),
          table(
            [
              { title: columns.statement, width: 6 },
              { title: columns.highest, width: 3.4 },
              { title: columns.lowest, width: 3.4 },
              { title: columns.gap, width: 2.6 },
            ],
            rows,
          ),
        ]),
  ]
}

function closing(part: RoundReport, results: RoundResults): Block[] {
  const { unscored } = part.round.questionSet
  const phases = results.phases ?? []
  return [
    ...(phases.length === 0
      ? []
      : [
          heading(3, words.phases, { newPage: part.round.form === 'full' }),
          note(`${oneLine(unscored.phase.text)} ${words.phasesNote}`),
          caption(
            'table',
            chosenTitle(
              phases.map(({ phaseId: id, share: chosen }) => ({ id, share: chosen })),
              (id) => oneLine(unscored.phase.choices.find((choice) => choice.id === id)?.label ?? id),
              'phase',
              words.phases,
            ),
          ),
          table(
            [
              { title: words.columns.phase, width: 8 },
              { title: words.columns.share, width: 2, align: 'right' },
            ],
            phases.map(({ phaseId, share: chosen }) => [
              unscored.phase.choices.find(({ id }) => id === phaseId)?.label ?? phaseId,
              share(chosen),
            ]),
          ),
        ]),
    ...openAnswers(unscored, results),
  ]
}

/** The questions, and the texts the facilitator lets everybody see. */
function openAnswers(unscored: UnscoredQuestions, { openAnswers, openTexts }: RoundResults): Block[] {
  const texts = openTexts ?? { keep: [], improve: [] }
  return [
    heading(3, words.openTitle),
    paragraph(words.openAnswers(openAnswers, texts.keep.length + texts.improve.length)),
    ...OPEN_FIELDS.flatMap((field) => [
      texts[field].length === 0
        ? bullet(oneLine(unscored[field].text))
        : heading(4, oneLine(unscored[field].text)),
      ...texts[field].map((text) => bullet(text)),
    ]),
  ]
}
