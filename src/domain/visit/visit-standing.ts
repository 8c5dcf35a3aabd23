import type { IsoDate } from '../question-set'
import { isOverdue } from '../actions/action-state'
import type { VisitStep } from './countdown'
import type { documentsByTheme } from './visit-documents'
import type { openPointsOf } from './visit-open-points'

/** How the preparation of a visit stands, in counts. */
export interface VisitStanding {
  readonly steps: {
    readonly total: number
    readonly done: number
    readonly late: number
    readonly now: number
  }
  /** Documents, each once; those that are missing are not ready. */
  readonly documents: { readonly total: number; readonly ready: number; readonly missing: number }
  readonly findings: number
  /** Applicable norms without a written answer. */
  readonly withoutAnswer: number
  readonly actions: { readonly open: number; readonly late: number }
}

/** Counts what is ready and what is not. */
export function visitStanding(
  steps: readonly VisitStep[],
  documents: ReturnType<typeof documentsByTheme>,
  open: ReturnType<typeof openPointsOf>,
  today: IsoDate,
): VisitStanding {
  const count = (state: VisitStep['state']) => steps.filter((step) => step.state === state).length
  const all = documents.flatMap((theme) => theme.documents)
  return {
    steps: { total: steps.length, done: count('done'), late: count('overdue'), now: count('due') },
    documents: {
      total: all.length,
      ready: all.filter(({ ready, piece }) => ready && !piece.missing).length,
      missing: all.filter(({ piece }) => piece.missing).length,
    },
    findings: open.findings.length,
    withoutAnswer: open.withoutAnswer.length,
    actions: {
      open: open.actions.length,
      late: open.actions.filter((action) => isOverdue(action, today)).length,
    },
  }
}
