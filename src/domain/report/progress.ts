/**
 * What went forward and back since the previous assessment, theme by theme, and since the round before: as far as the two may be compared. Of
 * an assessment only norms count that had one of the four verdicts both times (method B2), of the mirror what the comparison of rounds gives
 * (method R4). Source: method F4.
 */
import { isJudged, type Standing } from '../framework/assessment/standing'
import type { NormChange } from '../framework/readiness/readiness-change'
import type { Compared, RoundComparison, Change } from '../survey/comparison/round-comparison'
import { TOLERANCE } from '../survey/results/scoring'
import { boardDirectionOf } from './board-standing'
import type { AssessmentReport } from './report-model'

/** `mixed`: some went forward and some back, and neither weighs more. `few-norms`: too few to say anything. */
export type ProgressWord = 'forward' | 'back' | 'level' | 'mixed' | 'few-norms'

export interface ThemeProgress {
  readonly id: string
  readonly title: string
  /** Norms with one of the four verdicts both times, of those that apply now. */
  readonly both: number
  readonly applicable: number
  readonly better: number
  readonly worse: number
  /** Readiness of the norms of {@link both}, 0..1; `null` when too few. */
  readonly shares: { readonly before: number; readonly after: number } | null
  readonly word: ProgressWord
}

/** The themes in the order of the framework; `null` without a previous assessment, or when no theme can be compared with it. */
export function normsProgressOf({
  change,
  themes,
  byTheme,
}: Pick<AssessmentReport, 'change' | 'themes' | 'byTheme'>): readonly ThemeProgress[] | null {
  if (change === null) return null
  const byNorm = new Map(change.norms.map((one) => [one.normId, one]))
  const applicableIn = new Map(byTheme.map(({ partId, applicable }) => [partId, applicable]))
  const rows = themes
    .map(({ id, title, norms }) =>
      themeProgress(
        { id, title, applicable: applicableIn.get(id) ?? 0 },
        norms.flatMap(({ norm }) => byNorm.get(norm.id) ?? []),
      ),
    )
    .filter(({ applicable }) => applicable > 0)
  return rows.some(({ shares }) => shares !== null) ? rows : null
}

function themeProgress(
  about: Pick<ThemeProgress, 'id' | 'title' | 'applicable'>,
  norms: readonly NormChange[],
): ThemeProgress {
  const direction = boardDirectionOf(norms, about.applicable)
  if (direction.kind === 'few-norms' || direction.kind === 'no-earlier')
    return {
      ...about,
      both: direction.kind === 'few-norms' ? direction.both : 0,
      better: 0,
      worse: 0,
      shares: null,
      word: 'few-norms',
    }
  const { kind, better, worse, both } = direction
  const compared = norms.flatMap(({ before, after }) =>
    before !== null && after !== null && isJudged(before) && isJudged(after) ? [{ before, after }] : [],
  )
  const before = readinessOf(compared.map((one) => one.before))
  const after = readinessOf(compared.map((one) => one.after))
  const drawn = after - before
  const isMixed =
    (kind === 'forward' && drawn < -TOLERANCE) ||
    (kind === 'back' && drawn > TOLERANCE) ||
    (kind === 'level' && better + worse > 0)
  return { ...about, both, better, worse, shares: { before, after }, word: isMixed ? 'mixed' : kind }
}

/** As method T3 counts it; every norm here has a verdict. */
function readinessOf(standings: readonly Standing[]): number {
  const sum = standings.reduce(
    (total, standing) => total + (standing === 'met' ? 1 : standing === 'largely-met' ? 1 / 2 : 0),
    0,
  )
  return sum / standings.length
}

/** How many themes went each way; those with too few norms are in none. */
export function progressCounts(
  rows: readonly Pick<ThemeProgress, 'word'>[],
): Readonly<Record<ProgressWord, number>> {
  const count = (word: ProgressWord) => rows.filter((row) => row.word === word).length
  return {
    forward: count('forward'),
    back: count('back'),
    level: count('level'),
    mixed: count('mixed'),
    'few-norms': count('few-norms'),
  }
}

/** The themes of two rounds whose change may be shown; empty when none may, or without two rounds. */
export function mirrorProgressOf(
  comparison: RoundComparison | null,
): readonly (Pick<Compared, 'id' | 'text'> & { readonly change: Change })[] {
  if (comparison === null || comparison.obstacle !== null || !comparison.themesComparable) return []
  return comparison.themes.flatMap(({ id, text, change }) => (change === null ? [] : [{ id, text, change }]))
}
