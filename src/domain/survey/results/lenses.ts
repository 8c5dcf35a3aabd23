/**
 * The five lenses of Common Eye as another way to order the same statements (method S11). Computed from the shown figures of the
 * statements and nothing else, so no arithmetic on a lens reveals more than those figures. A score per person over a lens would: lenses
 * cut across the themes, and the difference comes from the few who skipped something. For the same reason a lens has no groups.
 */
import { themeStatementsOf, type MirrorForm, type MirrorSet } from '../../question-set'
import type { Band, RoundResults, StatementResult, Withheld } from './round-results'
import { bandOf, roundedMean } from './scoring'
import { distributionThreshold } from '../thresholds'

/** In the order used by their authors; other lenses come after. */
const LENSES: readonly string[] = ['ambitie', 'belangen', 'relatie', 'organisatie', 'proces']

/** From so many counted statements a lens has a score (own): of one or two it would be those statements under a larger name. */
const LEAST_STATEMENTS = 3

function placeOf(lensId: string): number {
  const place = LENSES.indexOf(lensId)
  return place === -1 ? LENSES.length : place
}

interface LensResult {
  readonly lensId: string
  /** Statements of this lens in the form that was used, in the order of the questionnaire. */
  readonly statementIds: readonly string[]
  /** Those with enough answers for a distribution: the score is made of these. */
  readonly counted: readonly string[]
  /** Answers to the counted statements. */
  readonly answers: number
  readonly withheld: Withheld | null
  /** Made of too few statements for a score: it is shown as its statements. */
  readonly thin: boolean
  /** 1..5 in one decimal: the mean of all answers to the counted statements; `null` when withheld or {@link thin}. */
  readonly mean: number | null
  readonly band: Band | null
}

/**
 * One result per lens that has a statement in this form, in the order of {@link LENSES}. A lens is shown
 * when at least half of its statements are counted: the half rule of method S4, on statements instead of people. With fewer than three
 * counted it has no score.
 */
export function lensResultsOf(results: RoundResults, questionSet: MirrorSet): readonly LensResult[] {
  const figures = new Map(
    results.themes.flatMap(({ statements }) => statements.map((one) => [one.statementId, one] as const)),
  )
  const least = distributionThreshold(results.threshold)
  const lenses = [...lensesOf(questionSet, results.form)].sort(
    ([one], [other]) => placeOf(one) - placeOf(other),
  )
  return lenses.map(([lensId, statementIds]) =>
    lensResult(
      lensId,
      statementIds,
      statementIds.flatMap((id) => figures.get(id) ?? []),
      least,
    ),
  )
}

/** How many statements of a form belong to no lens: those about the content of care. */
export function withoutLens(questionSet: MirrorSet, form: MirrorForm): number {
  return themeStatementsOf(questionSet, form).filter(({ lens }) => lens === null).length
}

function lensesOf(questionSet: MirrorSet, form: MirrorForm): ReadonlyMap<string, readonly string[]> {
  const lenses = new Map<string, string[]>()
  for (const { id, lens } of themeStatementsOf(questionSet, form)) {
    if (lens === null) continue
    const ids = lenses.get(lens) ?? []
    ids.push(id)
    lenses.set(lens, ids)
  }
  return lenses
}

function lensResult(
  lensId: string,
  statementIds: readonly string[],
  figures: readonly StatementResult[],
  least: number,
): LensResult {
  const counted = figures.flatMap(({ statementId, mean, n }) =>
    mean !== null && n >= least ? [{ statementId, mean, n }] : [],
  )
  const answers = counted.reduce((sum, { n }) => sum + n, 0)
  const isShown = counted.length > 0 && counted.length * 2 >= statementIds.length
  if (!isShown) {
    const nobody = figures.every(({ withheld }) => withheld === 'no-answers')
    return {
      lensId,
      statementIds,
      counted: [],
      answers: 0,
      withheld: nobody ? 'no-answers' : 'too-few',
      thin: false,
      mean: null,
      band: null,
    }
  }
  const mean = counted.reduce((sum, one) => sum + one.mean * one.n, 0) / answers
  const thin = counted.length < LEAST_STATEMENTS
  return {
    lensId,
    statementIds,
    counted: counted.map(({ statementId }) => statementId),
    answers,
    withheld: null,
    thin,
    mean: thin ? null : roundedMean(mean),
    band: thin ? null : bandOf(mean),
  }
}
