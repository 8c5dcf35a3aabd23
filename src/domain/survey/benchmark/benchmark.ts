/**
 * One VSV compared with others. A contribution holds only what a round may show anyway, and less precisely: means in one decimal, no
 * professions, no distributions, no date but the year. Source: method R7, K17, S9 (an overall number invites ranking VSV's: there is
 * none, and no ranking either).
 *
 * Known figures can be subtracted from a set: somebody who knows the figures of all VSV's but one can estimate those of the last. The
 * screens say so; a VSV that takes part accepts that.
 */
import { statementsFor, type MirrorForm } from '../../question-set'
import type { Round } from '../round/round'
import type { RoundResults } from '../results/round-results'
import { roundedMean, TOLERANCE } from '../results/scoring'

/** A mean of one VSV in one decimal, with the number of answers it is based on. */
export interface BenchmarkFigure {
  readonly id: string
  /** At least the k of that round. */
  readonly n: number
  readonly mean: number
}

/** What one VSV contributes; the content of a benchmark file. */
export interface BenchmarkContribution {
  /** Random id of the VSV's dossier, so that one VSV counts once, whatever name it uses. */
  readonly contributor: string
  /** `null` when the VSV prefers to stay anonymous. */
  readonly name: string | null
  /** The year in which the round closed; `null` when not known. */
  readonly year: number | null
  readonly form: MirrorForm
  readonly questionSet: { readonly id: string; readonly version: string }
  /** Submitted questionnaires. */
  readonly n: number
  readonly themes: readonly BenchmarkFigure[]
  readonly statements: readonly BenchmarkFigure[]
}

/** Least number of VSV's in a set, including one's own: with fewer, an average comes close to the figure of a single VSV. */
export const LEAST_VSVS = 4
/**
 * From this many others on the median is shown as well. With three, the median and both ends of the band together would give all three
 * figures.
 */
const MEDIAN_FROM = 4

/**
 * The contribution of a round; `null` when the round shows nothing. Callers only pass rounds for which `resultsMayBeShown` holds.
 * @param about.name name of the VSV, or `null` to leave it out
 */
export function benchmarkFileOf(
  round: Round,
  results: RoundResults,
  about: { readonly name: string | null },
): BenchmarkContribution | null {
  if (results.withheld !== null) return null
  const year = Number((round.closesOn ?? '').slice(0, 4))
  const figure = (id: string, n: number, mean: number | null): readonly BenchmarkFigure[] =>
    mean === null ? [] : [{ id, n, mean: roundedMean(mean) }]
  return {
    contributor: round.dossierId,
    name: about.name,
    year: year > 0 ? year : null,
    form: round.form,
    questionSet: { id: round.questionSet.id, version: round.questionSet.version },
    n: results.submitted,
    themes: results.themes.flatMap(({ themeId, n, mean }) => figure(themeId, n, mean)),
    statements: results.themes.flatMap(({ statements }) =>
      statements.flatMap(({ statementId, n, mean }) => figure(statementId, n, mean)),
    ),
  }
}

/** Where one's own mean lies relative to the middle half of the others. In words, never a rank. */
export type Position = 'below' | 'within' | 'above'

/** The others on one theme or statement. The lowest and the highest are never shown: each is a single VSV. */
export interface Band {
  /** Number of other VSV's that show this figure. */
  readonly others: number
  /** Ends of the middle half, in one decimal. */
  readonly low: number
  readonly high: number
  /** `null` with three others. */
  readonly median: number | null
}

export interface BenchmarkLine {
  readonly id: string
  /** Theme title or statement text, as this VSV asked it. */
  readonly text: string
  /** `null` when this VSV does not show it. */
  readonly own: BenchmarkFigure | null
  /** `null` when fewer than three others show it. */
  readonly band: Band | null
  readonly position: Position | null
}

/** Why a contribution is not counted in a set. */
export type LeftOut = 'own' | 'other-questions' | 'counted-once'

export interface Benchmark {
  /** VSV's in the set, including one's own. */
  readonly vsvs: number
  /** Whether there are at least {@link LEAST_VSVS}; if not, there are no lines. */
  readonly enough: boolean
  /** Others with the same form: their theme scores count. */
  readonly sameForm: number
  readonly themes: readonly BenchmarkLine[]
  readonly statements: readonly BenchmarkLine[]
  /** In the order given. */
  readonly leftOut: readonly { readonly contribution: BenchmarkContribution; readonly reason: LeftOut }[]
}

/**
 * This VSV compared with the others. One VSV counts once, even when a sharing copy of it is among the contributions, with its newest
 * round of the same form, else its newest (among equals the last one given). Only the same version of the same questions counts; themes
 * only with the same form, because a quickscan score of a theme is a different score.
 */
export function benchmarkOf(
  own: BenchmarkContribution,
  round: Pick<Round, 'questionSet' | 'form'>,
  given: readonly BenchmarkContribution[],
): Benchmark {
  const vsvOf = recognised(own, given)
  const newest = new Map<string, BenchmarkContribution>()
  for (const one of given) {
    const vsv = vsvOf(one)
    if (!hasSameQuestions(own, one) || vsv === own.contributor) continue
    const known = newest.get(vsv)
    if (known === undefined || !isBetter(own, known, one)) newest.set(vsv, one)
  }
  const others = [...newest.values()]
  const sameForm = others.filter(({ form }) => form === own.form)
  const enough = others.length + 1 >= LEAST_VSVS
  const { themes } = round.questionSet
  return {
    vsvs: others.length + 1,
    enough,
    sameForm: sameForm.length,
    themes: enough
      ? themes
          .filter((theme) => statementsFor(theme, round.form, 'core').length > 0)
          .map(({ id, title }) => lineOf({ id, text: title }, own.themes, sameForm, (one) => one.themes))
      : [],
    statements: enough
      ? themes.flatMap((theme) =>
          statementsFor(theme, round.form, 'core').map(({ id, text }) =>
            lineOf({ id, text }, own.statements, others, (one) => one.statements),
          ),
        )
      : [],
    leftOut: given.flatMap((contribution) => {
      const reason = leftOutBecause(own, contribution, vsvOf(contribution), newest)
      return reason === null ? [] : [{ contribution, reason }]
    }),
  }
}

/** Whether `one` is a better comparison for `own` than `other`: the same form first, then the later year. */
function isBetter(
  own: BenchmarkContribution,
  one: BenchmarkContribution,
  other: BenchmarkContribution,
): boolean {
  const [oneFits, otherFits] = [one.form === own.form, other.form === own.form]
  return oneFits === otherFits ? (one.year ?? 0) > (other.year ?? 0) : oneFits
}

function hasSameQuestions(one: BenchmarkContribution, other: BenchmarkContribution): boolean {
  return one.questionSet.id === other.questionSet.id && one.questionSet.version === other.questionSet.version
}

function leftOutBecause(
  own: BenchmarkContribution,
  one: BenchmarkContribution,
  vsv: string,
  counted: ReadonlyMap<string, BenchmarkContribution>,
): LeftOut | null {
  if (vsv === own.contributor) return 'own'
  if (!hasSameQuestions(own, one)) return 'other-questions'
  return counted.get(vsv) === one ? null : 'counted-once'
}

/** From this many figures on, two contributions whose figures are all equal are taken for one VSV; a quickscan has 16 statements. */
const TELLING = 10

/**
 * Which VSV a contribution is of. A sharing copy has an id of its own; it is recognised by a round with exactly the same figures as a
 * round of another contributor.
 */
function recognised(
  own: BenchmarkContribution,
  given: readonly BenchmarkContribution[],
): (one: BenchmarkContribution) => string {
  const figuresOf = ({ form, year, n, themes, statements }: BenchmarkContribution) =>
    JSON.stringify([form, year, n, themes, statements])
  const byFigures = new Map([[figuresOf(own), own.contributor]])
  const same = new Map<string, string>()
  for (const one of given) {
    if (one.themes.length + one.statements.length < TELLING) continue
    const known = byFigures.get(figuresOf(one))
    if (known === undefined) byFigures.set(figuresOf(one), one.contributor)
    else if (known !== one.contributor) same.set(one.contributor, known)
  }
  return ({ contributor }) => same.get(contributor) ?? contributor
}

function lineOf(
  head: Pick<BenchmarkLine, 'id' | 'text'>,
  ownFigures: readonly BenchmarkFigure[],
  others: readonly BenchmarkContribution[],
  figuresOf: (one: BenchmarkContribution) => readonly BenchmarkFigure[],
): BenchmarkLine {
  const own = ownFigures.find(({ id }) => id === head.id) ?? null
  const band = bandOf(
    others.flatMap((one) => figuresOf(one).flatMap(({ id, mean }) => (id === head.id ? [mean] : []))),
  )
  return { ...head, own, band, position: own === null || band === null ? null : positionOf(own.mean, band) }
}

/** The middle half by linear interpolation between ordered figures (type 7), its ends in one decimal. */
function bandOf(means: readonly number[]): Band | null {
  if (means.length + 1 < LEAST_VSVS) return null
  const ordered = means.toSorted((one, other) => one - other)
  return {
    others: means.length,
    low: inOneDecimal(quantile(ordered, 0.25)),
    high: inOneDecimal(quantile(ordered, 0.75)),
    median: means.length >= MEDIAN_FROM ? inOneDecimal(quantile(ordered, 0.5)) : null,
  }
}

function quantile(ordered: readonly number[], share: number): number {
  const at = (ordered.length - 1) * share
  const below = ordered[Math.floor(at)] ?? 0
  const above = ordered[Math.ceil(at)] ?? below
  return below + (above - below) * (at - Math.floor(at))
}

function inOneDecimal(value: number): number {
  return Math.round(value * 10 + TOLERANCE) / 10
}

function positionOf(mean: number, { low, high }: Band): Position {
  if (mean < low - TOLERANCE) return 'below'
  return mean > high + TOLERANCE ? 'above' : 'within'
}
