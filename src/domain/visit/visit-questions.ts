import type { Judgement } from '../framework/assessment/assessment'
import type { Evidence } from '../framework/evidence/evidence'
import { judgementsByNorm, standingOf } from '../framework/assessment/standing'
import type { Standing } from '../framework/assessment/standing'
import type { FrameworkSet, Norm } from '../question-set'
import type { ExpectedQuestion } from './visit-plan'

/** A question that may be asked about a norm, with what the VSV has to answer it. The texts derive the question from the norm. */
export interface NormQuestion {
  readonly norm: Norm
  readonly standing: Standing
  /** "Als ernaar gevraagd wordt, zeggen wij"; blank when there is no answer yet. */
  readonly answer: string
  readonly evidence: readonly Evidence[]
}

export interface ThemeQuestions {
  readonly themeId: string
  readonly title: string
  readonly norms: readonly NormQuestion[]
  /** Questions of the VSV itself about this theme. */
  readonly own: readonly ExpectedQuestion[]
}

interface ExpectedQuestions {
  readonly themes: readonly ThemeQuestions[]
  /** Own questions about no theme, or about one that the framework does not (or no longer) have. */
  readonly general: readonly ExpectedQuestion[]
}

/**
 * The questions to expect, per theme of the framework. First the norms that are (largely) unmet, then those without a verdict, then the
 * others, n.v.t. last; within each group the core first, then in the order of the framework. Our own order: a norm that is not met needs
 * an answer most.
 * @param judgements those of one assessment of this framework
 */
export function expectedQuestions(
  set: Pick<FrameworkSet, 'themes'>,
  judgements: readonly Judgement[],
  evidence: readonly Evidence[],
  own: readonly ExpectedQuestion[],
): ExpectedQuestions {
  const byNorm = judgementsByNorm(judgements)
  const evidenceOf = evidenceByNorm(evidence)
  const themes = set.themes.map(({ id, title, norms }) => ({
    themeId: id,
    title,
    norms: norms
      .map((norm): NormQuestion => {
        const judgement = byNorm.get(norm.id)
        return {
          norm,
          standing: standingOf(judgement),
          answer: judgement?.answerIfAsked ?? '',
          evidence: evidenceOf.get(norm.id) ?? [],
        }
      })
      .sort(askedFirst),
    own: own.filter(({ themeId }) => themeId === id),
  }))
  const known = new Set(set.themes.map(({ id }) => id))
  return { themes, general: own.filter(({ themeId }) => themeId === null || !known.has(themeId)) }
}

const RANKS = {
  unmet: 0,
  'largely-unmet': 0,
  unknown: 2,
  'not-assessed': 2,
  'largely-met': 4,
  met: 4,
  'not-applicable': 6,
} as const satisfies Record<Standing, number>

/** Puts the norm that needs an answer most first; norms that need it as much stay in their order. */
export const askedFirst = (one: RankedNorm, other: RankedNorm): number => rank(one) - rank(other)

type RankedNorm = Pick<NormQuestion, 'norm' | 'standing'>

function rank({ norm, standing }: RankedNorm): number {
  return RANKS[standing] + (norm.core ? 0 : 1)
}

/** Pieces by norm, in order. */
function evidenceByNorm(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const byNorm = new Map<string, Evidence[]>()
  for (const piece of evidence) {
    for (const normId of new Set(piece.normIds)) {
      const others = byNorm.get(normId)
      if (others === undefined) byNorm.set(normId, [piece])
      else others.push(piece)
    }
  }
  return byNorm
}
