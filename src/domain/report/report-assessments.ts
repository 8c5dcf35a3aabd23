import { dayOfMoment } from '../calendar'
import type { Assessment, AssessmentSnapshot } from '../framework/assessment/assessment'
import type { DossierContent } from '../dossier/dossier'
import { byNumber } from '../framework/evidence/evidence'
import { evidenceStandingOf } from '../framework/evidence/evidence-state'
import { contradictionIn, perceptionAgainst } from '../framework/readiness/perception'
import { contradict, type Twin } from '../framework/content/twins'
import { previousAssessment, readinessChange } from '../framework/readiness/readiness-change'
import { normsOf } from '../question-set'
import { judgementsByNorm, standingOf } from '../framework/assessment/standing'
import { readinessByBuildingBlock, readinessByTheme, readinessOf } from '../framework/readiness/readiness'
import { actionReports, titlesOf } from './report-actions'
import type { ActionReport, AssessmentReport, EvidenceReport, NormReport } from './report-model'

/** What is shown with the judgements of an assessment. */
interface AssessmentContext {
  readonly evidence: readonly EvidenceReport[]
  readonly actions: readonly ActionReport[]
  readonly perception: ReadonlyMap<string, NormReport['perception'][number]>
  readonly current: boolean
  readonly inspection: boolean
  /** By norm. */
  readonly twins: ReadonlyMap<string, readonly Twin[]>
}

/** Everything a report says about one assessment; for a locked one, evidence and actions as they were then. */
export function assessmentReport(
  assessment: Assessment,
  content: DossierContent,
  context: AssessmentContext,
): AssessmentReport {
  const { questionSet, snapshot } = assessment
  const judgements = content.judgements.filter(({ assessmentId }) => assessmentId === assessment.id)
  const byNorm = judgementsByNorm(judgements)
  const blockTitles = titlesOf(questionSet.buildingBlocks)
  const names = new Map((snapshot?.parties ?? content.dossier.parties).map(({ id, name }) => [id, name]))
  const { evidence, actions } = snapshot === null ? context : asItWas(snapshot, content, context)
  const evidenceOf = byNormId(evidence, (piece) => piece.evidence.normIds)
  const actionsOf = byNormId(actions, ({ action }) => action.origin.normId ?? [])
  const previous = previousAssessment(assessment, content.assessments)
  return {
    assessment,
    current: context.current,
    inspection: context.inspection,
    previousTitle: content.assessments.find(({ id }) => id === assessment.previousId)?.title ?? '',
    change:
      previous === null
        ? null
        : readinessChange(
            { assessment: previous, judgements: content.judgements },
            { assessment, judgements: content.judgements },
          ),
    figures: readinessOf(normsOf(questionSet), judgements),
    byTheme: readinessByTheme(questionSet, judgements),
    byBuildingBlock: readinessByBuildingBlock(questionSet, judgements),
    themes: questionSet.themes.map(({ id, title, norms }) => ({
      id,
      title,
      norms: norms.map((norm): NormReport => {
        const judgement = byNorm.get(norm.id)
        const verdict = standingOf(judgement)
        const linked = norm.statementIds.flatMap((statementId) => context.perception.get(statementId) ?? [])
        return {
          norm,
          buildingBlock: blockTitles.get(norm.buildingBlockId) ?? '',
          partyName: names.get(judgement?.ownerPartyId ?? '') ?? '',
          carriedFrom: (judgement?.carriedFrom ?? []).flatMap(({ normId }) =>
            normId === norm.id ? [] : normId,
          ),
          verdict,
          judgement: judgement ?? null,
          evidence: evidenceOf.get(norm.id) ?? [],
          actions: actionsOf.get(norm.id) ?? [],
          perception: linked,
          contradicted: contradictionOf(verdict, linked),
          twins: (context.twins.get(norm.id) ?? []).map((twin) => ({
            ...twin,
            disagrees: twin.standing !== null && contradict(verdict, twin.standing),
          })),
        }
      }),
    })),
  }
}

/** Evidence and actions on the day an assessment was locked. */
function asItWas(
  { takenAt, evidence, actions, parties }: AssessmentSnapshot,
  content: DossierContent,
  now: AssessmentContext,
): Pick<AssessmentContext, 'evidence' | 'actions'> {
  const on = dayOfMoment(takenAt)
  const register = new Set(now.evidence.map((piece) => piece.evidence.id))
  return {
    evidence: byNumber(evidence).map((piece) => ({
      evidence: piece,
      inRegister: register.has(piece.id),
      ...evidenceStandingOf(piece, on),
    })),
    actions: actionReports(actions, parties, content, on),
  }
}

/** What people experience goes before what they do not know. */
function contradictionOf(
  verdict: NormReport['verdict'],
  linked: NormReport['perception'],
): NormReport['contradicted'] {
  const found = linked.map(({ result }) => contradictionIn(perceptionAgainst(verdict, result)))
  return found.find((one) => one === 'experienced') ?? found.find((one) => one === 'unknown') ?? null
}

/** Each record under every norm it belongs to; every record is visited once. */
function byNormId<T>(
  records: readonly T[],
  normIdsOf: (record: T) => string | readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const record of records) {
    for (const id of [normIdsOf(record)].flat()) {
      const others = found.get(id)
      if (others === undefined) found.set(id, [record])
      else others.push(record)
    }
  }
  return found
}
