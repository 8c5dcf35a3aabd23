import { isOverdue, isUnfinished } from '../actions/action-state'
import type { DossierContent } from '../dossier/dossier'
import { findingsOf } from '../dossier/findings'
import type { Twin } from '../framework/content/twins'
import { perceptionCheckOf } from '../framework/readiness/perception'
import { normsOf, statementsOf } from '../question-set'
import type { IsoDate } from '../question-set'
import type { AssessmentReport, RoundReport } from './report-model'
import type { BoardSummary, Decision, PerceptionGap, RankedStatement } from './board-summary'

/** The most lines that a board reads before it turns the page. */
const MOST = 5

/** The one page for the board: the current assessment of the inspection framework next to the newest closed round. */
export function summaryOf(
  content: DossierContent,
  chosen: {
    readonly assessment: AssessmentReport | null
    readonly shown: RoundReport | null
    /** What the other lists in the report say about the same subjects. */
    readonly twins: ReadonlyMap<string, readonly Twin[]>
    readonly today: IsoDate
  },
): BoardSummary {
  const { assessment, shown, twins, today } = chosen
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
    twins,
    today,
  })
  const gaps = perceptionGaps(findings, norms, shown)
  const overdue = content.actions
    .filter((action) => isOverdue(action, today))
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
  const count = (kind: (typeof findings)[number]['kind']): number =>
    findings.filter((finding) => finding.kind === kind).length
  return {
    visitDate: content.dossier.visitDate,
    assessment:
      assessment === null
        ? null
        : {
            title: assessment.assessment.title,
            figures: assessment.figures,
            byTheme: assessment.byTheme,
            worstCore: worstCoreOf(assessment),
            change: assessment.change,
          },
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
    decisions: decisionsOf({
      overdue: overdue.length,
      unplanned: count('unmet-without-action'),
      gaps: gaps.length,
      disagreeing: new Set(
        findings.flatMap((finding) => (finding.kind === 'lists-disagree' ? [finding.normId] : [])),
      ).size,
      ownerless: count('action-without-owner'),
      planned: content.actions.filter(({ status }) => status === 'planned').length,
      unshown: count('met-without-evidence'),
      assessment,
      shown,
    }),
  }
}

/** Titles of the core norms with the worst verdict, if that is (largely) unmet. */
function worstCoreOf({
  assessment,
  figures: { worstCore },
}: AssessmentReport): NonNullable<BoardSummary['assessment']>['worstCore'] {
  if (worstCore.standing !== 'unmet' && worstCore.standing !== 'largely-unmet') return []
  const titles = new Map(normsOf(assessment.questionSet).map(({ id, title }) => [id, title]))
  return worstCore.normIds.map((normId) => ({ normId, title: titles.get(normId) ?? '' }))
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

/** What the board is asked to decide, most pressing first; nothing is asked without a reason in the dossier. */
function decisionsOf(found: {
  readonly overdue: number
  readonly unplanned: number
  readonly gaps: number
  readonly disagreeing: number
  readonly ownerless: number
  readonly planned: number
  readonly unshown: number
  readonly assessment: AssessmentReport | null
  readonly shown: RoundReport | null
}): readonly Decision[] {
  const decisionIfAny = (
    kind: Extract<Decision, { count: number }>['kind'],
    count: number,
  ): readonly Decision[] => (count > 0 ? [{ kind, count }] : [])
  const { assessment, shown } = found
  const complete = assessment !== null && assessment.figures.coverage === 1
  const notAssessed = assessment?.figures.counts['not-assessed'] ?? 0
  const unknown = assessment?.figures.counts.unknown ?? 0
  return [
    ...decisionIfAny('chase-overdue', found.overdue),
    ...decisionIfAny('plan-actions', found.unplanned),
    ...decisionIfAny('discuss-gaps', found.gaps),
    ...decisionIfAny('settle-lists', found.disagreeing),
    ...decisionIfAny('appoint-owners', found.ownerless),
    ...(complete && assessment.assessment.status === 'draft'
      ? [{ kind: 'adopt-assessment' as const, title: assessment.assessment.title }]
      : notAssessed + unknown === 0
        ? []
        : [{ kind: 'finish-assessment' as const, notAssessed, unknown }]),
    // Nobody can adopt results that nobody may see.
    ...(shown?.round.status === 'closed' && shown.results?.withheld === null
      ? [{ kind: 'adopt-round' as const, title: shown.round.title }]
      : []),
    ...decisionIfAny('start-planned', found.planned),
    ...decisionIfAny('add-evidence', found.unshown),
  ]
}
