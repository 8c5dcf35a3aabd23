/**
 * How a VSV stands and where it goes, in codes: the one sentence on top of the board's page. The texts make the sentence; nothing but
 * these rules chooses it. Our own elaboration: no source prescribes such a sentence, and it is no verdict of the inspectorate.
 */
import { isJudged } from '../framework/assessment/standing'
import type { NormChange } from '../framework/readiness/readiness-change'
import type { ReadinessFigures } from '../framework/readiness/readiness-figures'

/** The first that applies, see {@link boardStandingOf}. `readiness` is a share of 0..1. */
export type BoardStanding =
  /** No norm was judged, and no outcome of a mirror may be shown. */
  | { readonly kind: 'nothing' }
  /** No norm was judged. Themes of which a score may be shown, and how many of those are in the band `attention`. */
  | { readonly kind: 'mirror-only'; readonly attention: number; readonly shown: number }
  | { readonly kind: 'core-unmet'; readonly count: number }
  | { readonly kind: 'core-largely-unmet'; readonly count: number }
  /** Core norms without one of the four verdicts, of those that apply. */
  | { readonly kind: 'core-open'; readonly count: number; readonly of: number }
  | { readonly kind: 'no-core'; readonly readiness: number }
  | { readonly kind: 'below'; readonly readiness: number }
  | { readonly kind: 'in-order'; readonly readiness: number }

/** Themes of the mirror of which a score may be shown. */
export interface ShownThemes {
  readonly attention: number
  readonly shown: number
}

/**
 * The standing by the worst-norm rule: bad news of one core norm is never hidden by an average. Source: method B1, which follows T4.
 * @param figures of the current assessment of the inspection framework; `null` without one
 * @param themes of the newest closed round; `null` when nothing of it may be shown
 */
export function boardStandingOf(figures: ReadinessFigures | null, themes: ShownThemes | null): BoardStanding {
  if (figures === null || figures.assessed === 0 || figures.readiness === null)
    return themes === null || themes.shown === 0 ? { kind: 'nothing' } : { kind: 'mirror-only', ...themes }
  const { core, worstCore, readiness, signal } = figures
  if (worstCore.standing === 'unmet') return { kind: 'core-unmet', count: worstCore.normIds.length }
  if (worstCore.standing === 'largely-unmet')
    return { kind: 'core-largely-unmet', count: worstCore.normIds.length }
  if (core.applicable === 0) return { kind: 'no-core', readiness }
  if (core.assessed < core.applicable)
    return { kind: 'core-open', count: core.applicable - core.assessed, of: core.applicable }
  return { kind: signal === 'green' ? 'in-order' : 'below', readiness }
}

/** Where it goes: forward, back or level; or why that cannot be said. */
export type BoardDirection =
  | {
      readonly kind: 'forward' | 'back' | 'level'
      readonly better: number
      readonly worse: number
      /** Norms with one of the four verdicts both times. */
      readonly both: number
    }
  | { readonly kind: 'no-earlier' }
  /** Fewer than half of the norms that apply have a verdict of both times. */
  | { readonly kind: 'few-norms'; readonly both: number }

/** One in so many norms has to have moved, or it is level. */
const ONE_IN = 20

/**
 * Whether norms went forward since the previous assessment. Only norms that had one of the four verdicts both times count: a
 * percentage also rises when more was judged, and falls while an assessment is only half done. Fewer than half of the norms that apply:
 * nothing is said. The difference between better and worse has to be at least one in twenty of the norms compared, or it is level.
 * Source: method B2.
 * @param norms of {@link readinessChange}; `null` without an earlier assessment
 * @param applicable norms that apply now
 */
export function boardDirectionOf(norms: readonly NormChange[] | null, applicable: number): BoardDirection {
  if (norms === null) return { kind: 'no-earlier' }
  const compared = norms.filter(
    ({ before, after }) => before !== null && after !== null && isJudged(before) && isJudged(after),
  )
  const both = compared.length
  if (both === 0 || both * 2 < applicable) return { kind: 'few-norms', both }
  const better = compared.filter(({ kind }) => kind === 'better').length
  const worse = compared.filter(({ kind }) => kind === 'worse').length
  const moved = Math.abs(better - worse) * ONE_IN >= both
  const kind = !moved || better === worse ? 'level' : better > worse ? 'forward' : 'back'
  return { kind, better, worse, both }
}
