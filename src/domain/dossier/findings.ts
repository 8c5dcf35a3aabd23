import type { Action } from '../actions/action'
import { isOverdue, isUnfinished } from '../actions/action-state'
import { unmetWithoutAction } from '../actions/starting-points'
import type { Judgement } from '../framework/assessment/assessment'
import type { Twin } from '../framework/content/twins'
import type { Finding } from '../framework/readiness/finding'
import { contradictionIn, perceptionAgainst } from '../framework/readiness/perception'
import { disagreements } from '../framework/readiness/twin-check'
import type { Evidence } from '../framework/evidence/evidence'
import { evidenceStateOf, lacksOf, normsWithEvidence } from '../framework/evidence/evidence-state'
import type { IsoDate, Norm } from '../question-set'
import { isOutdated } from '../framework/assessment/outdated'
import { judgementsByNorm, standingOf } from '../framework/assessment/standing'
import type { RoundResults } from '../survey/results/round-results'

/** What findings are based on: records of the dossier. They are in the report too, so nothing about this computer is among them. */
export interface FindingsMaterial {
  /** The norms of the assessment; empty when there is none. */
  readonly norms: readonly Norm[]
  /** Those of that same assessment. */
  readonly judgements: readonly Judgement[]
  readonly evidence: readonly Evidence[]
  readonly actions: readonly Action[]
  /** Of the round to compare the verdicts with; `null` unless `resultsMayBeShown`. */
  readonly results: RoundResults | null
  /** What other lists say of the same subjects; left out when the list stands alone. */
  readonly twins?: ReadonlyMap<string, readonly Twin[]>
  readonly today: IsoDate
}

/**
 * Everything in a dossier that asks for attention, worst first: what is not met and nobody works on; actions that are late; what
 * is said to be met but cannot be shown, or is contradicted by the people; what another list judges otherwise; what was shown by evidence
 * that has expired or cannot be looked up; what was set aside without a reason; actions nobody owns, or that have no end; old verdicts.
 * Within a kind in the order of the framework, or oldest date first.
 */
export function findingsOf({
  norms,
  judgements,
  evidence,
  actions,
  results,
  twins = new Map<string, readonly Twin[]>(),
  today,
}: FindingsMaterial): readonly Finding[] {
  const byNorm = judgementsByNorm(judgements)
  const met = norms.filter(({ id }) => standingOf(byNorm.get(id)) === 'met')
  return [
    ...unmetWithoutAction(norms, judgements, actions).map(({ id }): Finding => ({
      kind: 'unmet-without-action',
      normId: id,
      verdict: standingOf(byNorm.get(id)) === 'unmet' ? 'unmet' : 'largely-unmet',
    })),
    ...overdue(actions, today),
    ...withoutEvidence(met, evidence),
    ...contradictions(met, results),
    ...disagreements(norms, byNorm, twins),
    ...expired(evidence, today),
    ...missing(evidence, norms),
    ...incomplete(evidence, norms, today),
    ...withoutReason(norms, byNorm),
    ...withoutOwner(actions),
    ...withoutDate(actions),
    ...outdated(norms, byNorm, today),
  ]
}

function overdue(actions: readonly Action[], today: IsoDate): readonly Finding[] {
  return actions
    .flatMap(({ id, title, status, dueOn }) =>
      dueOn !== null && isOverdue({ status, dueOn }, today)
        ? [{ kind: 'action-overdue' as const, actionId: id, title, dueOn }]
        : [],
    )
    .sort((one, other) => oldestFirst(one.dueOn, other.dueOn))
}

function withoutEvidence(met: readonly Norm[], evidence: readonly Evidence[]): readonly Finding[] {
  const shown = normsWithEvidence(evidence)
  return met.flatMap(({ id }): readonly Finding[] =>
    shown.has(id) ? [] : [{ kind: 'met-without-evidence', normId: id }],
  )
}

/**
 * Met according to the assessment, while a linked statement scores under 3, divides people or is a fact unknown to many, as far as it may be
 * shown.
 */
function contradictions(met: readonly Norm[], results: RoundResults | null): readonly Finding[] {
  const statements = new Map(
    (results?.themes ?? [])
      .flatMap((theme) => theme.statements)
      .map((statement) => [statement.statementId, statement]),
  )
  return met.flatMap((norm) =>
    norm.statementIds.flatMap((statementId): readonly Finding[] => {
      const statement = statements.get(statementId)
      if (statement === undefined) return []
      const contradiction = contradictionIn(perceptionAgainst('met', statement))
      if (contradiction === null) return []
      const { mean } = statement
      const divided = statement.agreement === 'divided'
      const unknown = contradiction === 'unknown'
      return [{ kind: 'perception-contradicts', normId: norm.id, statementId, mean, divided, unknown }]
    }),
  )
}

function expired(evidence: readonly Evidence[], today: IsoDate): readonly Finding[] {
  return evidence
    .flatMap((piece) => {
      const { id, title, reviewOn } = piece
      return reviewOn !== null && evidenceStateOf(piece, today) === 'expired'
        ? [{ kind: 'evidence-expired' as const, evidenceId: id, title, reviewOn }]
        : []
    })
    .sort((one, other) => oldestFirst(one.reviewOn, other.reviewOn))
}

/** Evidence that is wanted for a norm of this framework and is not there. */
function missing(evidence: readonly Evidence[], norms: readonly Norm[]): readonly Finding[] {
  const known = new Set(norms.map(({ id }) => id))
  return evidence.flatMap((piece): readonly Finding[] =>
    piece.missing && piece.normIds.some((id) => known.has(id))
      ? [{ kind: 'evidence-missing', evidenceId: piece.id, title: piece.title }]
      : [],
  )
}

/** Pieces for a norm of this framework of which nobody told where they lie or of what day they are. */
function incomplete(
  evidence: readonly Evidence[],
  norms: readonly Norm[],
  today: IsoDate,
): readonly Finding[] {
  const known = new Set(norms.map(({ id }) => id))
  return evidence.flatMap((piece): readonly Finding[] =>
    piece.normIds.some((id) => known.has(id)) && evidenceStateOf(piece, today) === 'incomplete'
      ? [
          {
            kind: 'evidence-incomplete',
            evidenceId: piece.id,
            title: piece.title,
            lacks: lacksOf(piece, today),
          },
        ]
      : [],
  )
}

function outdated(
  norms: readonly Norm[],
  byNorm: ReadonlyMap<string, Judgement>,
  today: IsoDate,
): readonly Finding[] {
  return norms.flatMap(({ id }): readonly Finding[] => {
    const judgement = byNorm.get(id)
    if (judgement === undefined || standingOf(judgement) === 'not-assessed') return []
    const { judgedAt } = judgement
    return judgedAt !== null && isOutdated(judgedAt, today)
      ? [{ kind: 'judgement-outdated', normId: id, judgedAt }]
      : []
  })
}

function withoutReason(norms: readonly Norm[], byNorm: ReadonlyMap<string, Judgement>): readonly Finding[] {
  return norms.flatMap(({ id }): readonly Finding[] => {
    const judgement = byNorm.get(id)
    if (judgement === undefined || judgement.applicable || standingOf(judgement) === 'not-applicable')
      return []
    return [{ kind: 'not-applicable-without-reason', normId: id }]
  })
}

function withoutOwner(actions: readonly Action[]): readonly Finding[] {
  return actions.flatMap((action): readonly Finding[] =>
    isUnfinished(action) && action.ownerName.trim() === ''
      ? [{ kind: 'action-without-owner', actionId: action.id, title: action.title }]
      : [],
  )
}

function withoutDate(actions: readonly Action[]): readonly Finding[] {
  return actions.flatMap((action): readonly Finding[] =>
    isUnfinished(action) && action.dueOn === null
      ? [{ kind: 'action-without-date', actionId: action.id, title: action.title }]
      : [],
  )
}

function oldestFirst(one: IsoDate, other: IsoDate): number {
  return one < other ? -1 : one > other ? 1 : 0
}
