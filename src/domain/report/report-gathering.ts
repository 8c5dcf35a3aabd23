import { isOverdue } from '../actions/action-state'
import type { Assessment } from '../framework/assessment'
import { compareRounds, inOrderOfTime } from '../results/comparison'
import type { DossierContent } from '../dossier'
import { evidenceStateOf } from '../framework/evidence-state'
import { perceptionBeside, type Perception } from '../framework/perception'
import { normsOf, statementsOf } from '../question-set'
import {
  judgementsByNorm,
  readinessByBuildingBlock,
  readinessByTheme,
  readinessOf,
  standingOf,
} from '../framework/readiness'
import { changesOf } from './report-changes'
import type {
  ActionReport,
  AssessmentReport,
  EvidenceReport,
  NormReport,
  ReportModel,
  ReportOptions,
  ResponseSummary,
  RoundReport,
} from './report-model'
import { summaryOf } from './report-summary'
import type { RoundComparison } from '../results/round-comparison'
import { resultsMayBeShown, resultsOf } from '../results/results'
import type { RoundResults } from '../results/round-results'

/**
 * Gathers everything a report says, once. Answers come in only through `resultsOf`, and only of rounds that may show results; of
 * an open round no more than the response is taken over.
 */
export function reportModelOf(content: DossierContent, options: ReportOptions): ReportModel {
  const { dossier } = content
  const rounds = newestFirst(content.rounds, (round) => round.closesOn ?? round.opensOn).map((round) =>
    roundReport(round, content, options),
  )
  const shown = rounds.find(({ results }) => results !== null) ?? null
  const evidence = content.evidence.map((piece, index) => ({
    number: index + 1,
    evidence: piece,
    state: evidenceStateOf(piece, options.today),
  }))
  const actions = [...content.actions]
    .sort((a, b) => a.number - b.number)
    .map((action) => actionReport(action, content, options))
  const assessments = newestFirst(content.assessments, ({ startedOn }) => startedOn).map((assessment) =>
    assessmentReport(assessment, content, { evidence, actions, shown }),
  )
  const professionLabels = new Map(
    [
      ...(options.professions ?? []),
      ...content.rounds.flatMap(({ questionSet, professions }) => [
        ...questionSet.professions,
        ...professions,
      ]),
    ].map(({ id, label }) => [id, label]),
  )
  return {
    kind: options.kind,
    today: options.today,
    appVersion: options.appVersion,
    status: 'draft',
    dossier,
    roster: dossier.roster.map(({ professionId, headCount }) => ({
      label: professionLabels.get(professionId) ?? professionId,
      headCount,
    })),
    summary: summaryOf(content, { assessment: assessments[0] ?? null, shown, today: options.today }),
    rounds,
    comparison: comparisonOf(rounds),
    assessments,
    evidence,
    actions,
    changes: changesOf(content),
    disclaimers: distinct([
      ...content.rounds.map(({ questionSet }) => questionSet),
      ...content.assessments.map(({ questionSet }) => questionSet),
    ]),
  }
}

function comparisonOf(rounds: readonly RoundReport[]): RoundComparison | null {
  const shown = rounds.flatMap(({ round, results }) => (results === null ? [] : [{ ...round, results }]))
  const [earlier, later] = inOrderOfTime(shown).slice(-2)
  if (earlier === undefined || later === undefined) return null
  return compareRounds({ round: earlier, results: earlier.results }, { round: later, results: later.results })
}

/** Without a date comes last; equal dates keep the order in which they were stored, newest stored first. */
function newestFirst<T>(records: readonly T[], dateOf: (record: T) => string | null): readonly T[] {
  return [...records].reverse().sort((a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''))
}

function distinct(
  sets: readonly { readonly title: string; readonly disclaimer: string }[],
): ReportModel['disclaimers'] {
  const known = new Map(
    sets.map(({ title, disclaimer }) => [`${title}\n${disclaimer}`, { title, text: disclaimer }]),
  )
  return [...known.values()].filter(({ text }) => text.trim() !== '')
}

function roundReport(
  round: DossierContent['rounds'][number],
  content: DossierContent,
  { labels }: ReportOptions,
): RoundReport {
  if (round.status === 'draft') return { round, response: null, results: null }
  const results = resultsOf(
    round,
    content.responses.filter(({ roundId }) => roundId === round.id),
    labels,
  )
  return { round, response: responseOf(results), results: resultsMayBeShown(round) ? results : null }
}

const responseOf = (results: RoundResults): ResponseSummary => ({
  submitted: results.submitted,
  invited: results.invited,
  rate: results.rate,
  label: results.responseLabel,
  professions: results.professions,
})

function actionReport(
  action: DossierContent['actions'][number],
  content: DossierContent,
  { today }: ReportOptions,
): ActionReport {
  const { themeId, statementId, normId } = action.origin
  const themes = [
    ...content.rounds.flatMap(({ questionSet }) => questionSet.themes),
    ...content.assessments.flatMap(({ questionSet }) => questionSet.themes),
  ]
  const statements = content.rounds.flatMap(({ questionSet }) => statementsOf(questionSet, 'full'))
  const norms = newestFirst(content.assessments, ({ startedOn }) => startedOn).flatMap(({ questionSet }) =>
    normsOf(questionSet),
  )
  return {
    action,
    overdue: isOverdue(action, today),
    themeTitle: themes.find(({ id }) => id === themeId)?.title ?? '',
    statementText: statements.find(({ id }) => id === statementId)?.text ?? '',
    normTitle: norms.find(({ id }) => id === normId)?.title ?? '',
  }
}

function assessmentReport(
  assessment: Assessment,
  content: DossierContent,
  beside: {
    readonly evidence: readonly EvidenceReport[]
    readonly actions: readonly ActionReport[]
    readonly shown: RoundReport | null
  },
): AssessmentReport {
  const { questionSet } = assessment
  const judgements = content.judgements.filter(({ assessmentId }) => assessmentId === assessment.id)
  const byNorm = judgementsByNorm(judgements)
  const blockTitles = new Map(questionSet.buildingBlocks.map(({ id, title }) => [id, title]))
  const perception = perceptionOf(beside.shown)
  return {
    assessment,
    figures: readinessOf(normsOf(questionSet), judgements),
    byTheme: readinessByTheme(questionSet, judgements),
    byBuildingBlock: readinessByBuildingBlock(questionSet, judgements),
    themes: questionSet.themes.map(({ id, title, norms }) => ({
      id,
      title,
      norms: norms.map((norm): NormReport => {
        const verdict = standingOf(byNorm.get(norm.id))
        const linked = norm.statementIds.flatMap((statementId) => perception.get(statementId) ?? [])
        return {
          norm,
          buildingBlock: blockTitles.get(norm.buildingBlockId) ?? '',
          verdict,
          judgement: byNorm.get(norm.id) ?? null,
          evidence: beside.evidence.filter(({ evidence }) => evidence.normIds.includes(norm.id)),
          actions: beside.actions.filter(({ action }) => action.origin.normId === norm.id),
          perception: linked,
          contradicted: linked.some(({ result }) => CONTRADICTIONS.has(perceptionBeside(verdict, result))),
        }
      }),
    })),
  }
}

/** Met, while people do not feel it so. */
const CONTRADICTIONS: ReadonlySet<Perception | null> = new Set(['lower', 'divided'])

/** What the newest shown round says per statement. */
function perceptionOf(shown: RoundReport | null): ReadonlyMap<string, NormReport['perception'][number]> {
  if (shown === null || shown.results === null) return new Map()
  const texts = new Map(
    statementsOf(shown.round.questionSet, shown.round.form).map((statement) => [statement.id, statement]),
  )
  return new Map(
    shown.results.themes
      .flatMap(({ statements }) => statements)
      .flatMap((result) => {
        const statement = texts.get(result.statementId)
        return statement === undefined ? [] : [[result.statementId, { statement, result }]]
      }),
  )
}
