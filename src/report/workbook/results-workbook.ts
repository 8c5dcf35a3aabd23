/**
 * The results of a round as an Excel workbook: the same figures as on screen and in Word, as numbers to count with. Made from what may
 * be shown (`resultsOf`) and from nothing else.
 */
import type { Cell, Row, Sheet } from 'write-excel-file/universal'
import { statementsOf } from '../../domain/question-set'
import type { Round } from '../../domain/survey/round/round'
import { responseLines } from '../../domain/survey/results/response-lines'
import type { RoundResults, StatementFigures, ThemeResult } from '../../domain/survey/results/round-results'
import { sharesOf } from '../../domain/survey/results/scoring'
import { distributionThreshold } from '../../domain/survey/thresholds'
import { askedOtherwiseIn } from '../../domain/survey/wording'
import { formatDate } from '../../texts/format'
import { labels } from '../../texts/labels'
import { ownStatementsTitle } from '../../texts/survey/own-statements-title'
import { familiarity } from '../../texts/survey/results/familiarity'
import { resultsWorkbook as words } from '../../texts/survey/results/results-workbook'
import { oneLine } from '../plain-text'
import { count, gap, headings, mean, share, text } from './workbook-cells'
import { workbookFile } from './workbook-file'
import { plainSheet } from './workbook-sheets'
import { insteadOf, insteadOfDistribution, insteadOfGroup } from '../withheld-words'
import { agreementWords } from '../words'

export interface WorkbookInput {
  readonly dossierName: string
  readonly round: Round
  /** As {@link file://../../domain/survey/results/results.ts} gives them, of a round that may show results. */
  readonly results: RoundResults
}

/** The bytes of the .xlsx file. Rejects only when the browser cannot make a file at all. */
export function makeResultsWorkbook(input: WorkbookInput): Promise<Uint8Array> {
  const { dossierName, round } = input
  return workbookFile(words.fileName(oneLine(dossierName), oneLine(round.title)), sheetsOf(input))
}

function sheetsOf(input: WorkbookInput): Sheet<Blob>[] {
  const { sheets } = words
  return [
    plainSheet(sheets.response, responseRows(input), [44, 12, 12, 12, 34, 4, 44, 44], 1, 1),
    plainSheet(sheets.themes, themeRows(input), [40, 12, 14, 14, 16, 16, 16, 34], 1, 1),
    plainSheet(
      sheets.statements,
      statementRows(input),
      [30, 10, 60, 10, 14, 14, 12, 12, 12, 14, 12, 26, 14, 60, 44],
      1,
      2,
    ),
    plainSheet(sheets.professions, professionRows(input), [12, 10, 60]),
    plainSheet(sheets.about, aboutRows(input), [24, 100], 0),
  ]
}

function responseRows({ results }: WorkbookInput): Row[] {
  const line = (
    label: string,
    one: Pick<RoundResults, 'submitted' | 'invited' | 'rate' | 'responseLabel'>,
  ): Row => [
    text(label),
    count(one.submitted, ''),
    count(one.invited, words.unknown),
    share(one.rate, words.unknown),
    text(labels.response[one.responseLabel]),
  ]
  const hidden = results.hidden.map(({ label, reason }): Row => [
    text(label),
    text(words.hiddenReason[reason]),
  ])
  return [
    headings([words.profession, words.submitted, words.invited, words.rate, words.label]),
    ...responseLines(results).map((one) => line(one.label, one)),
    line(words.total, results),
    ...(hidden.length === 0 ? [] : [[], headings([words.hidden, words.why]), ...hidden]),
  ]
}

function themeRows({ round, results }: WorkbookInput): Row[] {
  const titles = new Map(round.questionSet.themes.map(({ id, title }) => [id, title]))
  return [
    headings([
      words.theme,
      words.n,
      words.mean,
      words.band,
      words.equal,
      words.gap,
      words.priority,
      words.conversation,
    ]),
    ...results.themes.map((theme): Row => {
      const instead = insteadOf(theme.withheld)
      return [
        text(titles.get(theme.themeId) ?? theme.themeId),
        count(theme.withheld === null ? theme.n : null, instead),
        mean(theme.mean, instead),
        text(theme.band === null ? instead : labels.band[theme.band]),
        mean(theme.equalWeightMean, words.tooFewGroups),
        gap(theme.gap?.size ?? null, words.tooFewGroups),
        share(theme.priorityShare, words.notShown),
        text(theme.conversation === null ? '' : labels.conversation[theme.conversation]),
      ]
    }),
  ]
}

const namesOf = (professions: readonly { readonly label: string }[] = []): string =>
  professions.map(({ label }) => label).join(', ')

function statementRows({ round, results }: WorkbookInput): Row[] {
  const titles = new Map(round.questionSet.themes.map(({ id, title }) => [id, title]))
  const texts = new Map(statementsOf(round.questionSet, round.form).map((one) => [one.id, one.text]))
  const others = new Map(askedOtherwiseIn(round).map((one) => [one.statementId, one]))
  return [
    headings([
      words.theme,
      words.code,
      words.statement,
      words.n,
      words.mean,
      words.band,
      words.disagree,
      words.middle,
      words.agree,
      words.dontKnow,
      words.notApplicable,
      words.agreement,
      words.gap,
      words.otherWords,
      words.forWhom,
    ]),
    ...[
      ...results.themes.flatMap(({ themeId, statements }) =>
        statements.map((one) => ({ one, theme: titles.get(themeId) ?? themeId })),
      ),
      ...(results.ownStatements ?? []).map((one) => ({ one, theme: ownStatementsTitle })),
    ].map(({ one, theme }): Row => {
      const instead = insteadOf(one.withheld)
      const fact = one.fact === true && one.withheld === null ? text(familiarity.fact) : null
      const shares = one.counts === null ? null : sharesOf(one.counts)
      return [
        text(theme),
        text(one.statementId),
        text(texts.get(one.statementId) ?? ''),
        count(one.withheld === null ? one.n : null, instead),
        fact ?? mean(one.mean, instead),
        fact ?? text(one.band === null ? instead : labels.band[one.band]),
        share(shares?.disagree ?? null, insteadOfDistribution(one)),
        share(shares?.neutral ?? null, insteadOfDistribution(one)),
        share(shares?.agree ?? null, insteadOfDistribution(one)),
        share(one.dontKnowShare, instead),
        share(one.notApplicableShare, instead),
        text(agreementWords(one)),
        fact ?? gap(one.gap?.size ?? null, words.tooFewGroups),
        text(others.get(one.statementId)?.otherText ?? ''),
        text(namesOf(others.get(one.statementId)?.professions)),
      ]
    }),
  ]
}

/** One row per theme and statement, two columns per group: its mean and the answers it is made of. */
function professionRows({ round, results }: WorkbookInput): Row[] {
  const { groups } = results
  if (groups.length === 0) return [[text(words.noGroups)]]
  const titles = new Map(round.questionSet.themes.map(({ id, title }) => [id, title]))
  const texts = new Map(statementsOf(round.questionSet, round.form).map((one) => [one.id, one.text]))
  const cellsOf = ({ groups: scores, hiddenGroups }: ThemeResult | StatementFigures): Cell[] =>
    groups.flatMap(({ id }) => {
      const score = scores.find(({ groupId }) => groupId === id)
      const instead = insteadOfGroup(hiddenGroups, id)
      return [mean(score?.mean ?? null, instead), count(score?.n ?? null, instead)]
    })
  const statementRow = (one: StatementFigures): Row => [
    text(words.levelStatement),
    text(one.statementId),
    text(nameOf(one, texts)),
    ...cellsOf(one),
  ]
  return [
    headings([
      words.level,
      words.code,
      `${words.theme} / ${words.statement}`,
      ...groups.flatMap(({ label }) => [words.groupMean(label), words.groupN(label)]),
    ]),
    ...results.themes.flatMap((theme): Row[] => [
      [
        text(words.levelTheme),
        text(theme.themeId),
        text(titles.get(theme.themeId) ?? theme.themeId),
        ...cellsOf(theme),
      ],
      ...theme.statements.map(statementRow),
    ]),
    ...(results.ownStatements ?? []).map(statementRow),
  ]
}

/** A mean of a group beside a fact is not how it is experienced. */
function nameOf({ statementId, fact }: StatementFigures, texts: ReadonlyMap<string, string>): string {
  const name = texts.get(statementId) ?? ''
  return fact === true ? familiarity.ofFact(name) : name
}

function aboutRows({ dossierName, round, results }: WorkbookInput): Row[] {
  const { title, version } = round.questionSet
  return words
    .about({
      dossier: dossierName,
      round: round.title,
      form: labels.form[round.form],
      period: [round.opensOn, round.closesOn].filter(Boolean).map(formatDate).join(' – '),
      set: `${title}, ${version}`,
      threshold: results.threshold,
      distributionFrom: distributionThreshold(results.threshold),
    })
    .map(([label, meaning]): Row => [text(label), text(meaning)])
}
