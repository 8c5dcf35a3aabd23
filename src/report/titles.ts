/**
 * Titles above figures and tables that say what is seen, with names as short as a line asks. What they say is chosen by
 * `domain/report/messages`; without anything to say a title only tells what stands below it.
 */
import {
  agreeMessageOf,
  chosenMessageOf,
  groupsMessageOf,
  meansMessageOf,
  priorityMessageOf,
  scoresMessageOf,
} from '../domain/report/messages/mirror-message'
import { changeMessageOf, verdictMessageOf } from '../domain/report/messages/verdict-message'
import type { ActionReport, AssessmentReport, EvidenceReport } from '../domain/report/report-model'
import { comparisonConclusion } from '../domain/survey/comparison/comparison-conclusion'
import { largestChanges } from '../domain/survey/comparison/comparison'
import type { RoundComparison } from '../domain/survey/comparison/round-comparison'
import type { ResponseCounts } from '../domain/survey/results/response-lines'
import type { RoundResults, StatementFigures } from '../domain/survey/results/round-results'
import { formatChange, formatGap } from '../texts/format'
import { report } from '../texts/report/report'
import { shortened } from './plain-text'

const words = report.messages

/** Characters of a title: a line above a figure. */
const LONGEST = 88
/** A name of this length is never cut: shorter than this nobody knows which theme it is. */
const WHOLE = 24

/** Small words that say nothing at the end of a name that was cut off. */
const LEFT_HANGING = /(?:[\s,]+(?:aan|bij|de|een|en|het|in|met|of|om|op|van|voor))+…$/u

const brief = (name: string, length: number): string => shortened(name, length).replace(LEFT_HANGING, '…')

/** A title around names: two of them where they fit, else one; of the others how many. */
function around(
  names: readonly string[],
  nouns: readonly [string, string],
  build: (joined: string) => string,
): string {
  const titleWith = (shown: readonly string[]) =>
    build(words.names(shown, names.length - shown.length, nouns))
  const [first, second] = names
  if (first === undefined) return build('')
  const roomFor = (shown: readonly string[]) =>
    Math.max(WHOLE, Math.floor((LONGEST - titleWith(shown.map(() => '')).length) / shown.length))
  if (second !== undefined) {
    const both = [first, second]
    const title = titleWith(both.map((name) => brief(name, roomFor(both))))
    if (title.length <= LONGEST + WHOLE / 4) return title
  }
  return titleWith([brief(first, roomFor([first]))])
}

type TitleOf = (themeId: string) => string

/** Above the chart of verdicts per theme. */
export function verdictsTitle({ figures, byTheme }: AssessmentReport): string {
  const said = verdictMessageOf(figures, byTheme)
  if (said === null) return report.norms.perTheme
  return around(said.behind, words.nouns.theme, (names) =>
    words.verdicts.title(names, said.behind.length, said.standing),
  )
}

/** Above the table of verdicts per theme, with the coverage. */
export const verdictsTableTitle = ({
  figures: { assessed, applicable, readiness, coverage },
}: AssessmentReport): string => words.verdicts.table(assessed, applicable, readiness, coverage)

/** Above the table of verdicts per building block. */
export function blocksTitle({ figures, byBuildingBlock }: AssessmentReport): string {
  const said = verdictMessageOf(figures, byBuildingBlock)
  // That none is behind is only known when everything was judged.
  if (said === null || (said.behind.length === 0 && figures.assessed < figures.applicable))
    return report.norms.perBlock
  return around(said.behind, words.nouns.block, (names) => words.verdicts.blocks(names, said.behind.length))
}

/** Above the table of norms whose verdict changed. */
export function changesTitle(change: NonNullable<AssessmentReport['change']>): string {
  const said = changeMessageOf(change.counts)
  return said === null ? report.norms.since : words.verdicts.changed(said.better, said.worse)
}

/** Above the lists of norms that are not about an inspection. */
export const othersTitle = (others: readonly AssessmentReport[]): string =>
  words.verdicts.others(
    others.length,
    others.reduce((sum, { figures }) => sum + figures.counts.unmet, 0),
  )

/** Above the scores of the themes. */
export function scoresTitle(results: RoundResults, titleOf: TitleOf): string {
  const said = scoresMessageOf(results)
  if (said === null) return report.mirror.themesTable
  if (said.shown === 1) {
    const only = results.themes.find(({ withheld, mean }) => withheld === null && mean !== null)
    return around([titleOf(only?.themeId ?? '')], words.nouns.theme, (name) =>
      words.scores.one(name, said.from, said.attention > 0),
    )
  }
  return around(
    said.lowest.map(({ themeId }) => titleOf(themeId)),
    words.nouns.theme,
    (names) => words.scores.title(said, names, said.lowest.length),
  )
}

/** Above the dots of the groups. */
export function groupsTitle(results: RoundResults, titleOf: TitleOf): string {
  const said = groupsMessageOf(results)
  if (said === null) return report.mirror.dots
  return said.kind === 'together'
    ? words.groups.together
    : around([titleOf(said.themeId)], words.nouns.theme, (name) => words.groups.widest(name, said.size))
}

/** Above the matrix of score and choice. */
export function priorityTitle(results: RoundResults, titleOf: TitleOf): string {
  const first = priorityMessageOf(results)
  if (first === null) return report.mirror.matrix
  return first.length === 0
    ? words.priority.none
    : around(first.map(titleOf), words.nouns.theme, (names) => words.priority.first(names))
}

/** Above choices: what was chosen most. `otherwise` is the title when nothing was. */
export function chosenTitle(
  choices: readonly { readonly id: string; readonly share: number }[],
  nameOf: (id: string) => string,
  nouns: keyof typeof words.nouns,
  otherwise: string,
): string {
  const said = chosenMessageOf(choices)
  if (said === null) return otherwise
  return around(said.ids.map(nameOf), words.nouns[nouns], (names) =>
    words.priority.chosen(names, said.from, said.to),
  )
}

const LONGEST_ID = 16
const THEME_ROOM = 34

/** Above the answers to the statements of a theme; `null` when no distribution may be shown. */
export function agreeTitle(statements: readonly StatementFigures[], theme: string): string {
  const said = agreeMessageOf(statements)
  if (said === null) return report.mirror.distribution(theme)
  const named = <T extends { readonly id: string }>(one: T): T => ({
    ...one,
    id: shortened(one.id, LONGEST_ID),
  })
  return words.agree(
    brief(theme, THEME_ROOM),
    said.kind === 'one'
      ? named(said)
      : said.kind === 'apart'
        ? { ...said, least: named(said.least), most: named(said.most) }
        : said,
  )
}

/** Above the table of the statements of a theme. `otherwise` is the title when no mean may be shown. */
export function meansTitle(
  statements: readonly StatementFigures[],
  theme: string,
  otherwise: string,
): string {
  const said = meansMessageOf(statements)
  return said === null ? otherwise : words.means(brief(theme, THEME_ROOM), said)
}

/** Above the statements about which groups differ most. */
export function gapsTitle({ biggestGaps, themes }: RoundResults): string {
  const [first] = biggestGaps
  const gap = themes
    .flatMap(({ statements }) => statements)
    .find(({ statementId }) => statementId === first)?.gap
  return first === undefined || gap === undefined || gap === null
    ? report.mirror.gaps
    : words.groups.statement(shortened(first, LONGEST_ID), formatGap(gap.size))
}

/** Above the two rounds of a comparison. */
export const photosTitle = ({ earlier, later }: RoundComparison): string =>
  words.comparison.photos(earlier.submitted, later.submitted)

/** Above the themes of two rounds. `otherwise` is the title when none may be compared. */
export function themesChangeTitle(compared: RoundComparison, otherwise: string): string {
  const said = comparisonConclusion(compared)
  return said === null || said.compared === 0 || !said.ofThemes
    ? otherwise
    : words.comparison.themes(said.words, said.compared)
}

/** Above the statements that have a word for their change. */
export function statementsChangeTitle({ statements }: RoundComparison, otherwise: string): string {
  const found = largestChanges({ statements }, statements.length)
  const [first] = found?.changed ?? []
  return found === null || first === undefined
    ? otherwise
    : words.comparison.statements(
        found.changed.length,
        shortened(first.id, LONGEST_ID),
        formatChange(first.change.delta, first.change.from),
      )
}

/** Above who filled in. */
export const responseTitle = ({ submitted, invited, rate }: ResponseCounts): string =>
  words.response(submitted, invited, rate)

const lateIn = (actions: readonly ActionReport[]): number => actions.filter(({ overdue }) => overdue).length

/** Above all actions. */
export const actionsTitle = (actions: readonly ActionReport[]): string =>
  words.actions.all(actions.length, lateIn(actions))

/** Above those in hand. */
export const inHandTitle = (actions: readonly ActionReport[]): string =>
  words.actions.inHand(actions.length, lateIn(actions))

/** Above the register of evidence. */
export const evidenceTitle = (evidence: readonly EvidenceReport[]): string =>
  words.evidence(
    evidence.length,
    evidence.filter(({ state }) => state === 'missing' || state === 'expired' || state === 'incomplete')
      .length,
  )
