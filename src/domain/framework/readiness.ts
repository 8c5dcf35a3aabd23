import { VERDICTS } from './verdict'
import type { Judgement } from './assessment'
import type { Verdict } from './verdict'
import { normsOf } from '../question-set'
import type { FrameworkSet, Norm } from '../question-set'
import type { ReadinessByPart, ReadinessFigures, VerdictCounts } from './readiness-figures'

/** Where a norm stands: one of the verdicts, n.v.t. with a reason, or not assessed. */
export type Standing = keyof VerdictCounts

/**
 * A judgement counts as n.v.t. only with a reason; without one the norm counts as not assessed, whatever its verdict. One that was
 * carried over counts only once it is confirmed.
 */
export function standingOf(judgement: Judgement | undefined): Standing {
  if (judgement === undefined || judgement.toConfirm) return 'not-assessed'
  if (judgement.applicable) return judgement.verdict ?? 'not-assessed'
  return judgement.notApplicableReason.trim() === '' ? 'not-assessed' : 'not-applicable'
}

/** The judgements by norm, of which each norm has at most one. */
export function judgementsByNorm(judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  return new Map(judgements.map((judgement) => [judgement.normId, judgement]))
}

/**
 * Readiness and coverage of some norms; the formula stands with {@link ReadinessFigures}. Not assessed never counts as met.
 * @param judgements those of one assessment; judgements of other norms are left out
 */
export function readinessOf(norms: readonly Norm[], judgements: readonly Judgement[]): ReadinessFigures {
  return figuresOf(norms, judgementsByNorm(judgements))
}

/** {@link readinessOf} per theme, in the order of the framework. */
export function readinessByTheme(
  set: FrameworkSet,
  judgements: readonly Judgement[],
): readonly ReadinessByPart[] {
  const byNorm = judgementsByNorm(judgements)
  return set.themes.map(({ id, title, norms }) => ({ partId: id, title, ...figuresOf(norms, byNorm) }))
}

/** {@link readinessOf} per building block of the VSV-basiskader. */
export function readinessByBuildingBlock(
  set: FrameworkSet,
  judgements: readonly Judgement[],
): readonly ReadinessByPart[] {
  const byNorm = judgementsByNorm(judgements)
  const norms = normsOf(set)
  return set.buildingBlocks.map(({ id, title }) => ({
    partId: id,
    title,
    ...figuresOf(
      norms.filter((norm) => norm.buildingBlockId === id),
      byNorm,
    ),
  }))
}

function figuresOf(norms: readonly Norm[], byNorm: ReadonlyMap<string, Judgement>): ReadinessFigures {
  const counts: Record<Standing, number> = {
    met: 0,
    'largely-met': 0,
    'largely-unmet': 0,
    unmet: 0,
    unknown: 0,
    'not-applicable': 0,
    'not-assessed': 0,
  }
  for (const norm of norms) counts[standingOf(byNorm.get(norm.id))] += 1
  const applicable = norms.length - counts['not-applicable']
  const assessed = VERDICTS.filter(isJudged).reduce((sum, verdict) => sum + counts[verdict], 0)
  return {
    total: norms.length,
    applicable,
    assessed,
    counts,
    coverage: applicable === 0 ? null : assessed / applicable,
    readiness: applicable === 0 ? null : (counts.met + counts['largely-met'] / 2) / applicable,
  }
}

/** "Onbekend" is an honest answer, but no assessment. */
function isJudged(verdict: Verdict): boolean {
  return verdict !== 'unknown'
}
