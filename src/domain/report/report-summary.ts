import { isOverdue, isUnfinished } from '../actions/action-state'
import type { DossierContent } from '../dossier/dossier'
import { findingsOf } from '../dossier/findings'
import { perceptionCheckOf } from '../framework/readiness/perception'
import { normsOf, statementsOf } from '../question-set'
import type { IsoDate } from '../question-set'
import type { AssessmentReport, RoundReport } from './report-model'
import type { BoardSummary, PerceptionGap, RankedStatement } from './board-summary'

/** The most lines that a board reads before it turns the page. */
const MOST = 5

/** What stands out for the board: the current assessment of the inspection framework next to the newest closed round. */
export function summaryOf(
  content: DossierContent,
  chosen: {
    readonly assessment: AssessmentReport | null
    readonly shown: RoundReport | null
    readonly today: IsoDate
  },
): BoardSummary {
  const { assessment, shown, today } = chosen
  const norms = assessment === null ? [] : normsOf(assessment.assessment.questionSet)
  const judgements = content.judgements.filter(
    ({ assessmentId }) => assessmentId === assessment?.assessment.id,
  )
  const findings = findingsOf({
    norms,
    judgements,
    evidence: content.evidence,
    actions: content.actions,
    results: shown?.results ?? null,
    today,
  })
  const gaps = perceptionGaps(findings, norms, shown)
  const overdue = content.actions
    .filter((action) => isOverdue(action, today))
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
  return {
    mirror: mirrorSummary(shown),
    perceptionCheck:
      assessment === null
        ? { kind: 'not-held', why: 'no-assessment' }
        : perceptionCheckOf(norms, judgements, shown?.results ?? null),
    gaps: gaps.slice(0, MOST),
    gapCount: gaps.length,
    overdue: overdue.slice(0, MOST),
    overdueCount: overdue.length,
    openActionCount: content.actions.filter(isUnfinished).length,
  }
}

function mirrorSummary(shown: RoundReport | null): BoardSummary['mirror'] {
  if (shown === null || shown.results === null || shown.response === null) return null
  const { round, results } = shown
  const texts = new Map(statementsOf(round.questionSet, round.form).map(({ id, text }) => [id, text]))
  const byId = new Map(
    results.themes.flatMap(({ statements }) => statements.map((result) => [result.statementId, result])),
  )
  const ranked = (ids: readonly string[]): readonly RankedStatement[] =>
    ids.flatMap((statementId) => {
      const result = byId.get(statementId)
      if (result === undefined || result.mean === null || result.band === null) return []
      return [{ statementId, text: texts.get(statementId) ?? '', mean: result.mean, band: result.band }]
    })
  return {
    title: round.title,
    form: round.form,
    response: shown.response,
    strongest: ranked(results.strongest),
    weakest: ranked(results.weakest),
  }
}

/** One line per norm, with the statement that contradicts it most; weakest first. */
function perceptionGaps(
  findings: ReturnType<typeof findingsOf>,
  norms: ReturnType<typeof normsOf>,
  shown: RoundReport | null,
): readonly PerceptionGap[] {
  if (shown === null) return []
  const titles = new Map(norms.map(({ id, title }) => [id, title]))
  const texts = new Map(
    statementsOf(shown.round.questionSet, shown.round.form).map(({ id, text }) => [id, text]),
  )
  const worst = new Map<string, PerceptionGap>()
  for (const finding of findings) {
    if (finding.kind !== 'perception-contradicts') continue
    const known = worst.get(finding.normId)
    if (known !== undefined && rankOf(known) <= rankOf(finding)) continue
    worst.set(finding.normId, {
      normId: finding.normId,
      title: titles.get(finding.normId) ?? '',
      statementText: texts.get(finding.statementId) ?? '',
      mean: finding.mean,
      divided: finding.divided,
      unknown: finding.unknown,
    })
  }
  return [...worst.values()].sort((a, b) => rankOf(a) - rankOf(b))
}

/** The weakest first; a fact unknown to many comes after what people experience. */
function rankOf({ mean, unknown }: Pick<PerceptionGap, 'mean' | 'unknown'>): number {
  return unknown || mean === null ? 6 : mean
}
