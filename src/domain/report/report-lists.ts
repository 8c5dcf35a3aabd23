import type { DossierContent } from '../dossier/dossier'
import type { Assessment } from '../framework/assessment/assessment'
import { listOf } from '../framework/assessment/current-assessments'
import { normsOf } from '../question-set'
import { ownLists } from './kinds/report-kinds'
import type { EvidenceReport, ReportOptions } from './report-model'

/** Which parts of the norm lists in a dossier a report includes. */
interface ChosenLists {
  readonly isInspection: (assessment: Assessment) => boolean
  readonly holds: (assessment: Assessment) => boolean
  /** Without the records that belong only to norms of lists that are left out; the others keep their number in the register. */
  readonly evidenceOf: (evidence: readonly EvidenceReport[]) => readonly EvidenceReport[]
  /** The same dossier without the history of the judgements that are left out. */
  readonly historyOf: (content: DossierContent) => DossierContent
}

/**
 * The {@link ChosenLists} of a report: those the user chose, or else the default of its kind.
 * @param framework id of the inspection framework
 */
export function chosenLists(
  { assessments }: Pick<DossierContent, 'assessments'>,
  { kind, lists: chosen }: Pick<ReportOptions, 'kind' | 'lists'>,
  framework: string,
): ChosenLists {
  const lists = chosen ?? ownLists(kind, framework)
  const list = (assessment: Assessment): string => listOf(assessment, assessments, framework)
  const holds = (assessment: Assessment): boolean => lists === null || lists.includes(list(assessment))
  const out = assessments.filter((assessment) => !holds(assessment))
  const inside = new Set(assessments.filter(holds).flatMap(normIdsOf))
  const outside = new Set(out.flatMap(normIdsOf).filter((id) => !inside.has(id)))
  const outIds = new Set<unknown>(out.map(({ id }) => id))
  return {
    isInspection: (assessment) => list(assessment) === framework,
    holds,
    evidenceOf: (evidence) =>
      evidence.flatMap((piece) => {
        const normIds = piece.evidence.normIds.filter((id) => !outside.has(id))
        return normIds.length === 0 && piece.evidence.normIds.length > 0
          ? []
          : [{ ...piece, evidence: { ...piece.evidence, normIds } }]
      }),
    historyOf: (content) => ({
      ...content,
      history: content.history.filter(
        ({ table, before, after }) =>
          table !== 'judgements' || !outIds.has(after?.['assessmentId'] ?? before?.['assessmentId']),
      ),
    }),
  }
}

const normIdsOf = ({ questionSet }: Assessment): readonly string[] => normsOf(questionSet).map(({ id }) => id)
