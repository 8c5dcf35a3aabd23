/** What the minutes of a spiegelsessie say about the mirror: the subjects that were chosen, the themes, and the differences. */
import type { SessionReport, SubjectReport } from '../../../domain/report/report-model'
import { formatGap } from '../../../texts/format'
import { minutes as words } from '../../../texts/session/minutes'
import { sessionSteps } from '../../../texts/session/steps'
import { caption, fieldIf, heading, note, paragraph, table, type Block } from '../../blocks'
import { oneLine } from '../../plain-text'
import { mean, NOTHING } from '../../words'

const titleOf = ({ title }: SubjectReport): string => oneLine(title) || words.gone

/** What was written down about a subject; nothing when nothing was. */
export const noted = ({ text, understood }: Pick<SubjectReport, 'text' | 'understood'>): Block[] => [
  ...fieldIf(words.notes, text),
  ...fieldIf(words.understood, understood),
]

/** The subjects the leader chose, each with the reason when the rules did not propose it (method M2). */
export function topicMinutes({ topics }: SessionReport): Block[] {
  if (topics.length === 0) return []
  const said = words.topics
  return [
    note(said.intro),
    caption('table', said.title),
    table(
      [
        { title: said.kind, width: 2.6 },
        { title: said.subject, width: 6 },
        { title: said.reason, width: 3.4 },
      ],
      topics.map((topic) => [
        sessionSteps.topic[topic.kind],
        titleOf(topic),
        oneLine(topic.reason) || (topic.proposed ? said.proposed : NOTHING),
      ]),
    ),
    // Those of a gap are with the step about gaps.
    ...topics
      .filter((topic) => topic.kind !== 'gap' && noted(topic).length > 0)
      .flatMap((topic) => [heading(3, titleOf(topic)), ...noted(topic)]),
  ]
}

/** Theme by theme, in the order in which they were shown. Of a step that was skipped only what was written down. */
export function themeMinutes({ themes, slides }: SessionReport, skipped: boolean): Block[] {
  if (themes.length === 0) return skipped ? [] : [paragraph(words.noThemes)]
  return themes.flatMap((theme) => {
    const written = noted(theme)
    if (skipped && written.length === 0) return []
    const slide = slides.find(
      (one) => one.kind === 'theme' && one.key.split('/').slice(1, -1).join('/') === `theme/${theme.id}`,
    )
    const score =
      slide?.kind === 'theme' && slide.mean !== null
        ? paragraph(words.themeScore(mean(slide.mean), slide.n))
        : note(words.noThemeFigures)
    return [heading(3, titleOf(theme)), score, ...written]
  })
}

/** The differences that were talked about; of each only the groups that may be shown. */
export function gapMinutes({ topics, slides }: SessionReport, skipped: boolean): Block[] {
  const gaps = topics.filter(({ kind }) => kind === 'gap')
  if (gaps.length === 0) return skipped ? [] : [paragraph(words.noGaps)]
  return gaps.flatMap((topic) => {
    const written = noted(topic)
    if (skipped && written.length === 0) return []
    const slide = slides.find(
      (one) => one.kind === 'gap' && one.key.split('/').slice(1).join('/') === `gap/${topic.id}`,
    )
    const figures =
      slide?.kind === 'gap'
        ? [
            paragraph(
              words.gapLine(
                slide.rows.map((row) => words.gapGroup(oneLine(row.label), mean(row.mean))),
                formatGap(slide.size),
              ),
            ),
            ...(slide.groupsLeftOut ? [note(words.gapsLeftOut)] : []),
          ]
        : [note(words.noGapFigures)]
    return [heading(3, titleOf(topic)), ...figures, ...written]
  })
}
