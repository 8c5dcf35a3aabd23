/** What the mirror says, of every round that may show results: the figures of `RoundResults` and nothing else. */
import { statementsOf } from '../../domain/question-set'
import type { ReportModel, RoundReport } from '../../domain/report/report-model'
import type {
  RoundResults,
  StatementFigures,
  StatementResult,
  ThemeResult,
  Withheld,
} from '../../domain/survey/results/round-results'
import { sharesOf } from '../../domain/survey/results/scoring'
import type { Round } from '../../domain/survey/round/round'
import { askedOtherwiseIn } from '../../domain/survey/wording'
import { dossierWorkbook as words } from '../../texts/report/dossier-workbook'
import { labels } from '../../texts/labels'
import { ownStatementsTitle } from '../../texts/survey/own-statements-title'
import { familiarity } from '../../texts/survey/results/familiarity'
import { resultsWorkbook } from '../../texts/survey/results/results-workbook'
import { insteadOf, insteadOfDistribution } from '../withheld-words'
import { agreementWords } from '../words'
import { count, gap, mean, share, text } from './workbook-cells'
import { tableSheet, type TableColumn, type TableSheet } from './workbook-sheets'

interface Shown {
  readonly round: Round
  readonly results: RoundResults
  readonly themes: ReadonlyMap<string, string>
  readonly statements: ReadonlyMap<string, string>
  readonly otherWords: ReadonlyMap<string, { readonly text: string; readonly forWhom: string }>
}

type ResultRow = Shown &
  (
    | { readonly level: 'round'; readonly withheld: Withheld }
    | { readonly level: 'theme'; readonly one: ThemeResult }
    | {
        readonly level: 'statement'
        /** Without a theme when the VSV asked it of its own. */
        readonly one: StatementFigures & Partial<Pick<StatementResult, 'themeId'>>
      }
  )

/** Sheets of figures, of groups and of the response. */
export function resultSheets({ rounds }: ReportModel): readonly TableSheet[] {
  const shown = rounds.flatMap(({ round, results }) => (results === null ? [] : [shownOf(round, results)]))
  const { sheets, noRows } = words
  return [
    tableSheet(sheets.results, 2, resultColumns, shown.flatMap(resultRows), noRows),
    tableSheet(sheets.groups, 2, groupColumns, shown.flatMap(groupRows), noRows),
    tableSheet(sheets.response, 1, responseColumns, rounds.flatMap(responseRows), noRows),
  ]
}

function shownOf(round: Round, results: RoundResults): Shown {
  return {
    round,
    results,
    themes: new Map(round.questionSet.themes.map(({ id, title }) => [id, title])),
    statements: new Map(statementsOf(round.questionSet, round.form).map((one) => [one.id, one.text])),
    otherWords: new Map(
      askedOtherwiseIn(round).map(({ statementId, otherText, professions }) => [
        statementId,
        { text: otherText, forWhom: professions.map(({ label }) => label).join(', ') },
      ]),
    ),
  }
}

function resultRows(shown: Shown): readonly ResultRow[] {
  const { results } = shown
  if (results.withheld !== null) return [{ ...shown, level: 'round', withheld: results.withheld }]
  return [
    ...results.themes.flatMap((theme): readonly ResultRow[] => [
      { ...shown, level: 'theme', one: theme },
      ...theme.statements.map((one): ResultRow => ({ ...shown, level: 'statement', one })),
    ]),
    ...(results.ownStatements ?? []).map((one): ResultRow => ({ ...shown, level: 'statement', one })),
  ]
}

const levels = {
  round: words.levelRound,
  theme: resultsWorkbook.levelTheme,
  statement: resultsWorkbook.levelStatement,
} as const

/** In place of a figure that is not shown. */
const withheldOf = (row: ResultRow): Withheld | null =>
  row.level === 'round' ? row.withheld : row.one.withheld

/** A share of the answers to a statement; a theme has none. */
const answersShare = (
  pick: (one: StatementFigures) => number | null,
  instead = (one: StatementFigures): string => insteadOf(one.withheld),
): ((row: ResultRow) => ReturnType<typeof share>) => {
  return (row) => (row.level === 'statement' ? share(pick(row.one), instead(row.one)) : null)
}

const shareOf = ({ counts }: StatementFigures, part: 'disagree' | 'neutral' | 'agree'): number | null =>
  counts === null ? null : (sharesOf(counts)?.[part] ?? null)

/** In the cells that would call a fact an experience; `null` for anything else. */
const factOf = (row: ResultRow): ReturnType<typeof text> | null =>
  row.level === 'statement' && row.one.fact === true && row.one.withheld === null
    ? text(familiarity.fact)
    : null

function themeOf(row: ResultRow): string {
  if (row.level === 'round') return ''
  const { themeId } = row.one
  return themeId === undefined ? ownStatementsTitle : (row.themes.get(themeId) ?? themeId)
}

const otherWordsOf = (row: ResultRow) =>
  row.level === 'statement' ? row.otherWords.get(row.one.statementId) : undefined

const resultColumns: readonly TableColumn<ResultRow>[] = [
  { title: resultsWorkbook.theme, width: 30, cell: (row) => text(themeOf(row)) },
  {
    title: resultsWorkbook.code,
    width: 10,
    cell: (row) => text(row.level === 'statement' ? row.one.statementId : ''),
  },
  {
    title: resultsWorkbook.statement,
    width: 60,
    cell: (row) => text(row.level === 'statement' ? (row.statements.get(row.one.statementId) ?? '') : ''),
  },
  { title: words.round, width: 26, cell: ({ round }) => text(round.title) },
  { title: words.roundStatus, width: 14, cell: ({ round }) => text(labels.roundStatus[round.status]) },
  { title: words.form, width: 16, cell: ({ round }) => text(labels.form[round.form]) },
  { title: resultsWorkbook.level, width: 10, cell: ({ level }) => text(levels[level]) },
  {
    title: resultsWorkbook.n,
    width: 10,
    cell: (row) =>
      count(
        row.level === 'round' || row.one.withheld !== null ? null : row.one.n,
        insteadOf(withheldOf(row)),
      ),
  },
  {
    title: resultsWorkbook.mean,
    width: 14,
    cell: (row) =>
      factOf(row) ?? mean(row.level === 'round' ? null : row.one.mean, insteadOf(withheldOf(row))),
  },
  {
    title: resultsWorkbook.band,
    width: 14,
    cell: (row) =>
      factOf(row) ??
      text(
        row.level === 'round' || row.one.band === null
          ? insteadOf(withheldOf(row))
          : labels.band[row.one.band],
      ),
  },
  {
    title: resultsWorkbook.disagree,
    width: 12,
    cell: answersShare((one) => shareOf(one, 'disagree'), insteadOfDistribution),
  },
  {
    title: resultsWorkbook.middle,
    width: 12,
    cell: answersShare((one) => shareOf(one, 'neutral'), insteadOfDistribution),
  },
  {
    title: resultsWorkbook.agree,
    width: 12,
    cell: answersShare((one) => shareOf(one, 'agree'), insteadOfDistribution),
  },
  { title: resultsWorkbook.dontKnow, width: 14, cell: answersShare(({ dontKnowShare }) => dontKnowShare) },
  {
    title: resultsWorkbook.notApplicable,
    width: 12,
    cell: answersShare(({ notApplicableShare }) => notApplicableShare),
  },
  {
    title: resultsWorkbook.agreement,
    width: 26,
    cell: (row) => text(row.level === 'statement' ? agreementWords(row.one) : ''),
  },
  {
    title: resultsWorkbook.gap,
    width: 14,
    cell: (row) =>
      factOf(row) ??
      gap(row.level === 'round' ? null : (row.one.gap?.size ?? null), resultsWorkbook.tooFewGroups),
  },
  {
    title: resultsWorkbook.equal,
    width: 16,
    cell: (row) =>
      row.level === 'theme' ? mean(row.one.equalWeightMean, resultsWorkbook.tooFewGroups) : null,
  },
  {
    title: resultsWorkbook.priority,
    width: 16,
    cell: (row) => (row.level === 'theme' ? share(row.one.priorityShare, resultsWorkbook.notShown) : null),
  },
  {
    title: resultsWorkbook.conversation,
    width: 34,
    cell: (row) =>
      text(
        row.level === 'round' || row.one.conversation === null
          ? ''
          : labels.conversation[row.one.conversation],
      ),
  },
  { title: resultsWorkbook.otherWords, width: 60, cell: (row) => text(otherWordsOf(row)?.text ?? '') },
  { title: resultsWorkbook.forWhom, width: 44, cell: (row) => text(otherWordsOf(row)?.forWhom ?? '') },
]

interface GroupRow {
  readonly round: Round
  readonly level: 'theme' | 'statement'
  readonly code: string
  readonly about: string
  readonly group: string
  readonly mean: number
  readonly n: number
}

/** Only groups that may be shown have a line. */
function groupRows({ round, results, themes, statements }: Shown): readonly GroupRow[] {
  const labelsOf = new Map(results.groups.map(({ id, label }) => [id, label]))
  const rowsOf = (
    level: GroupRow['level'],
    code: string,
    about: string,
    groups: ThemeResult['groups'],
  ): readonly GroupRow[] =>
    groups.map(({ groupId, mean: value, n }) => ({
      ...{ round, level, code, about, n },
      group: labelsOf.get(groupId) ?? groupId,
      mean: value,
    }))
  const ofStatement = (one: StatementFigures): readonly GroupRow[] =>
    rowsOf('statement', one.statementId, nameOf(one, statements), one.groups)
  return [
    ...results.themes.flatMap((theme) => [
      ...rowsOf('theme', theme.themeId, themes.get(theme.themeId) ?? theme.themeId, theme.groups),
      ...theme.statements.flatMap(ofStatement),
    ]),
    ...(results.ownStatements ?? []).flatMap(ofStatement),
  ]
}

/** A mean of a group beside a fact is not how it is experienced. */
function nameOf({ statementId, fact }: StatementFigures, statements: Shown['statements']): string {
  const name = statements.get(statementId) ?? ''
  return fact === true ? familiarity.ofFact(name) : name
}

const groupColumns: readonly TableColumn<GroupRow>[] = [
  { title: resultsWorkbook.code, width: 10, cell: ({ code }) => text(code) },
  {
    title: `${resultsWorkbook.theme} / ${resultsWorkbook.statement}`,
    width: 60,
    cell: ({ about }) => text(about),
  },
  { title: words.group, width: 40, cell: ({ group }) => text(group) },
  { title: words.round, width: 26, cell: ({ round }) => text(round.title) },
  { title: resultsWorkbook.level, width: 10, cell: ({ level }) => text(levels[level]) },
  { title: words.mean, width: 16, cell: (row) => mean(row.mean, '') },
  { title: resultsWorkbook.n, width: 8, cell: ({ n }) => count(n, '') },
]

type ResponseLine = Pick<RoundResults, 'submitted' | 'invited' | 'rate' | 'responseLabel'> & {
  readonly round: Round
  readonly profession: string
}

function responseRows({ round, response }: RoundReport): readonly ResponseLine[] {
  if (response === null) return []
  return [
    ...response.lines.map((one) => ({ ...one, round, profession: one.label })),
    { ...response, round, profession: resultsWorkbook.total },
  ]
}

const responseColumns: readonly TableColumn<ResponseLine>[] = [
  { title: resultsWorkbook.profession, width: 44, cell: ({ profession }) => text(profession) },
  { title: words.round, width: 26, cell: ({ round }) => text(round.title) },
  { title: words.roundStatus, width: 14, cell: ({ round }) => text(labels.roundStatus[round.status]) },
  { title: resultsWorkbook.submitted, width: 12, cell: ({ submitted }) => count(submitted, '') },
  {
    title: resultsWorkbook.invited,
    width: 12,
    cell: ({ invited }) => count(invited, resultsWorkbook.unknown),
  },
  { title: resultsWorkbook.rate, width: 12, cell: ({ rate }) => share(rate, resultsWorkbook.unknown) },
  {
    title: resultsWorkbook.label,
    width: 34,
    cell: ({ responseLabel }) => text(labels.response[responseLabel]),
  },
]
