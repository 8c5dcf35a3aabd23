import type { Judgement } from '../assessment/assessment'
import {
  isJudged,
  judgementsByNorm,
  standingOf,
  standingOnceConfirmed,
  JUDGED_WORST_FIRST,
  type Judged,
  type Standing,
} from '../assessment/standing'
import { normsOf } from '../../question-set'
import type { FrameworkSet, Norm } from '../../question-set'
import { AMBER_BELOW } from './readiness-figures'
import type {
  CoreFigures,
  ReadinessByPart,
  ReadinessFigures,
  ReadinessShares,
  Signal,
  VerdictCounts,
  WorstCore,
} from './readiness-figures'

/**
 * Readiness, coverage and the worst core norm of some norms; see {@link ReadinessFigures} for the formula and the rules. Not assessed
 * never counts as met.
 * @param judgements those of one assessment; judgements of other norms are left out
 */
export function readinessOf(norms: readonly Norm[], judgements: readonly Judgement[]): ReadinessFigures {
  return figuresOf(norms, judgementsByNorm(judgements))
}

/** The two numbers of the coverage of norms that stand like this; the same as in {@link readinessOf}. */
export function coverageOf(standings: readonly Standing[]): Coverage {
  const counts = noCounts()
  for (const standing of standings) counts[standing] += 1
  return coverageIn(standings.length, counts)
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
  const byBlock = new Map<string, Norm[]>(set.buildingBlocks.map(({ id }) => [id, []]))
  for (const norm of normsOf(set)) byBlock.get(norm.buildingBlockId)?.push(norm)
  return set.buildingBlocks.map(({ id, title }) => ({
    partId: id,
    title,
    ...figuresOf(byBlock.get(id) ?? [], byNorm),
  }))
}

type Coverage = Pick<ReadinessFigures, 'applicable' | 'assessed'>

function figuresOf(norms: readonly Norm[], byNorm: ReadonlyMap<string, Judgement>): ReadinessFigures {
  const now = noCounts()
  const later = noCounts()
  const shortfalls = { minor: 0, major: 0, critical: 0, 'not-given': 0 }
  let toConfirm = 0
  for (const norm of norms) {
    const judgement = byNorm.get(norm.id)
    const standing = standingOf(judgement)
    now[standing] += 1
    later[standingOnceConfirmed(judgement)] += 1
    if (judgement?.toConfirm === true) toConfirm += 1
    if (isJudged(standing) && standing !== 'met') shortfalls[judgement?.severity ?? 'not-given'] += 1
  }
  const core = coreOf(norms, byNorm)
  const shares = sharesOf(norms.length, now)
  return {
    total: norms.length,
    ...coverageIn(norms.length, now),
    counts: now,
    ...shares,
    toConfirm,
    ifConfirmed: sharesOf(norms.length, later),
    shortfalls,
    core: core.figures,
    worstCore: core.worst,
    signal: signalOf(core.figures, core.worst.standing, shares.readiness),
  }
}

function noCounts(): Record<Standing, number> {
  return {
    met: 0,
    'largely-met': 0,
    'largely-unmet': 0,
    unmet: 0,
    unknown: 0,
    'not-applicable': 0,
    'not-assessed': 0,
  }
}

function coverageIn(total: number, counts: VerdictCounts): Coverage {
  return { applicable: total - counts['not-applicable'], assessed: assessedIn(counts) }
}

function assessedIn(counts: VerdictCounts): number {
  return JUDGED_WORST_FIRST.reduce((sum, verdict) => sum + counts[verdict], 0)
}

/** What a norm that is largely met counts for; our own weight. */
const LARGELY_MET = 1 / 2

/** Readiness = (met + {@link LARGELY_MET} x largely-met) / applicable norms; coverage = assessed / applicable norms. */
function sharesOf(total: number, counts: VerdictCounts): ReadinessShares {
  const { applicable, assessed } = coverageIn(total, counts)
  if (applicable === 0) return { coverage: null, readiness: null }
  return {
    coverage: assessed / applicable,
    readiness: (counts.met + LARGELY_MET * counts['largely-met']) / applicable,
  }
}

function coreOf(
  norms: readonly Norm[],
  byNorm: ReadonlyMap<string, Judgement>,
): { readonly figures: CoreFigures; readonly worst: WorstCore } {
  const ids: Record<Judged, string[]> = { unmet: [], 'largely-unmet': [], 'largely-met': [], met: [] }
  let applicable = 0
  let assessed = 0
  let unknown = 0
  for (const { id, core } of norms) {
    const standing = standingOf(byNorm.get(id))
    if (!core || standing === 'not-applicable') continue
    applicable += 1
    if (standing === 'unknown') unknown += 1
    if (!isJudged(standing)) continue
    assessed += 1
    ids[standing].push(id)
  }
  const standing = JUDGED_WORST_FIRST.find((verdict) => ids[verdict].length > 0) ?? null
  return {
    figures: { applicable, assessed, unknown, notAssessed: applicable - assessed - unknown },
    worst: { standing, normIds: standing === null ? [] : ids[standing] },
  }
}

/** The rule of {@link Signal}. */
function signalOf(core: CoreFigures, worst: Judged | null, readiness: number | null): Signal {
  if (worst === 'unmet') return 'red'
  if (worst === 'largely-unmet') return 'amber'
  if (worst === null || core.assessed < core.applicable || readiness === null) return 'none'
  return readiness < AMBER_BELOW ? 'amber' : 'green'
}
