/** All themes of a round side by side: scores, dots per group, the matrix of priorities. */
import { MIDDLE_SCORE, priorityMatrixOf } from '../../domain/survey/results/priority-matrix'
import type { Round } from '../../domain/survey/round/round'
import type { RoundResults, ThemeResult } from '../../domain/survey/results/round-results'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { caption, chart, heading, introducing, note, paragraph, table, type Block } from '../blocks'
import { oneLine, shortened } from '../plain-text'
import { chosenTitle, groupsTitle, priorityTitle, scoresTitle } from '../titles'
import { bandCell, mean, NOTHING, share } from '../words'

const words = report.mirror

/** From this many themes the scores start on a page of their own, with the chart of the groups. */
const LONG = 5

/**
 * The overview of one round, as far as its results may be shown.
 * @param groupLabel the name of a group in these results, by its id
 */
export function mirrorOverview(
  round: Round,
  results: RoundResults,
  groupLabel: (id: string) => string,
): Block[] {
  const titleOf = (theme: ThemeResult): string =>
    oneLine(round.questionSet.themes.find(({ id }) => id === theme.themeId)?.title ?? theme.themeId)
  return [
    heading(3, words.themes, { newPage: results.themes.length >= LONG }),
    note(words.themesIntro),
    caption('table', scoresTitle(results, byId(results, titleOf))),
    scores(results, titleOf),
    note(words.equalNote),
    ...dots(results, titleOf, groupLabel),
    ...matrix(results, titleOf),
  ]
}

/** The title of a theme by its id. */
function byId(results: RoundResults, titleOf: (theme: ThemeResult) => string): (themeId: string) => string {
  const titles = new Map(results.themes.map((theme) => [theme.themeId, titleOf(theme)]))
  return (themeId) => titles.get(themeId) ?? themeId
}

/** Which themes to take up first, as a chart with its explanation. Empty when too few themes may be shown. */
export function matrixFigure(
  results: RoundResults,
  titleOf: (theme: ThemeResult) => string,
): readonly Block[] {
  const found = priorityMatrixOf(results)
  if (found === null) return []
  const titles = new Map(results.themes.map((theme) => [theme.themeId, titleOf(theme)]))
  const message = priorityTitle(results, byId(results, titleOf))
  return [
    introducing(words.matrixIntro(mean(MIDDLE_SCORE), share(found.medianShare)), 'note'),
    caption('figure', message),
    chart(
      {
        type: 'matrix',
        // Codes: names of themes that lie close together would cover each other.
        points: found.points.map((point) => ({ ...point, label: shortened(point.themeId, 12) })),
        middle: { mean: MIDDLE_SCORE, share: found.medianShare },
      },
      words.matrixAlt(
        message,
        found.points.map(({ themeId, mean: score, share: chosen, quadrant }) =>
          words.matrixAltTheme(
            titles.get(themeId) ?? themeId,
            mean(score),
            share(chosen),
            labels.quadrant[quadrant],
          ),
        ),
      ),
    ),
  ]
}

function matrix(results: RoundResults, titleOf: (theme: ThemeResult) => string): Block[] {
  const found = priorityMatrixOf(results)
  if (found === null) return []
  const titles = new Map(results.themes.map((theme) => [theme.themeId, titleOf(theme)]))
  const rows = found.points.map((point) => ({
    ...point,
    title: titles.get(point.themeId) ?? point.themeId,
    quadrant: labels.quadrant[point.quadrant],
  }))
  const { columns } = words
  return [
    heading(3, words.matrix),
    ...matrixFigure(results, titleOf),
    caption(
      'table',
      chosenTitle(
        found.points.map(({ themeId: id, share: chosen }) => ({ id, share: chosen })),
        byId(results, titleOf),
        'theme',
        words.matrixTable,
      ),
    ),
    table(
      [
        { title: columns.theme, width: 5 },
        { title: columns.mean, width: 1.4, align: 'right' },
        { title: columns.priority, width: 2.2, align: 'right' },
        { title: words.quadrant, width: 3 },
      ],
      rows.map((row) => [
        `${row.title} (${oneLine(row.themeId)})`,
        mean(row.mean),
        share(row.share),
        row.quadrant,
      ]),
    ),
  ]
}

function scores(results: RoundResults, titleOf: (theme: ThemeResult) => string) {
  const { columns } = words
  return table(
    [
      { title: columns.theme, width: 5 },
      { title: columns.n, width: 1, align: 'right' },
      { title: columns.mean, width: 1.2, align: 'right' },
      { title: columns.band, width: 2.4 },
      { title: columns.equal, width: 2, align: 'right' },
      { title: columns.priority, width: 2.2, align: 'right' },
      { title: columns.conversation, width: 3.6 },
    ],
    results.themes.map((theme) => [
      titleOf(theme),
      theme.withheld === null ? theme.n : NOTHING,
      mean(theme.mean),
      theme.withheld === null ? bandCell(theme.band) : labels.withheld[theme.withheld],
      `${mean(theme.equalWeightMean)}${theme.headlinesDiffer ? ` (${words.headlinesDiffer})` : ''}`,
      share(theme.priorityShare),
      theme.conversation === null ? NOTHING : labels.conversation[theme.conversation],
    ]),
  )
}

function dots(
  results: RoundResults,
  titleOf: (theme: ThemeResult) => string,
  groupLabel: (id: string) => string,
): Block[] {
  const themes = results.themes.filter((theme) => theme.groups.length > 0)
  if (results.groups.length === 0 || themes.length === 0) {
    return [heading(3, words.groups), paragraph(words.noGroups)]
  }
  const meanOf = (theme: ThemeResult, groupId: string): number | null =>
    theme.groups.find((group) => group.groupId === groupId)?.mean ?? null
  const figureOf = (theme: ThemeResult, groupId: string): string => {
    const hidden = theme.hiddenGroups.find((group) => group.groupId === groupId)
    return hidden === undefined ? mean(meanOf(theme, groupId)) : words.hiddenSign[hidden.reason]
  }
  const message = groupsTitle(results, byId(results, titleOf))
  return [
    heading(3, words.dots),
    caption('figure', message),
    chart(
      {
        type: 'dots',
        rows: themes.map((theme) => shortened(titleOf(theme), 34)),
        series: results.groups.map((group) => ({
          name: words.groupN(group.label, group.n),
          means: themes.map((theme) => meanOf(theme, group.id)),
        })),
      },
      words.dotsAlt(
        message,
        themes.map((theme) => spread(theme, titleOf(theme), groupLabel)),
      ),
    ),
    caption('table', report.messages.groups.table(results.groups.length)),
    table(
      [
        { title: words.columns.group, width: 4.6 },
        { title: words.columns.n, width: 0.8, align: 'right' },
        ...themes.map((theme) => ({
          title: shortened(theme.themeId, 12),
          width: 1.2,
          align: 'right' as const,
        })),
      ],
      results.groups.map((group) => [
        group.label,
        group.n,
        ...themes.map((theme) => figureOf(theme, group.id)),
      ]),
    ),
    note(
      `${words.groupTableNote} ${themes.map((theme) => `${theme.themeId} = ${titleOf(theme)}`).join('; ')}.`,
    ),
  ]
}

/** "Vertrouwen: van 2,9 (kraamzorg) tot 4,3 (gynaecologen)." */
function spread(theme: ThemeResult, title: string, groupLabel: (id: string) => string): string {
  const ordered = [...theme.groups].sort((a, b) => b.mean - a.mean)
  const high = ordered[0]
  const low = ordered.at(-1)
  if (!high || !low) return ''
  return words.dotsAltTheme(
    title,
    groupLabel(high.groupId),
    mean(high.mean),
    groupLabel(low.groupId),
    mean(low.mean),
  )
}
