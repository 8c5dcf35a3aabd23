/**
 * What may be shown of a round. This is the *only* thing that leaves the domain about answers: screens, reports, exports and
 * shares are laid out from it and never see a response. Built by `resultsOf` in `results.ts`, which applies every rule of
 * the method (docs/method.md). A value that is withheld is `null`; it is never a zero.
 */
import type { MirrorForm } from '../../question-set'

/** Counts of the answers 1..5. */
export type Counts = readonly [number, number, number, number, number]

/** Label of a mean on the unrounded value: >= 4.0 strong, 3.0-3.9 discuss, < 3.0 attention. An agreement, not a norm. */
export type Band = 'strong' | 'discuss' | 'attention'

/** AD around the median: <= 0.50 agreed, <= 0.80 fairly-agreed, else divided. */
export type Agreement = 'agreed' | 'fairly-agreed' | 'divided'

/** Which conversation the figures call for (method A5). */
export type Conversation = 'keep' | 'shared-problem' | 'talk-first' | 'dialogue'

/** `large` from 1.0, `some` from 0.5, else `small`. */
export type GapSize = 'large' | 'some' | 'small'

/** >= 70 % good, 40-69 % fair, < 40 % low; `unknown` without head count. */
export type ResponseLabel = 'good' | 'fair' | 'low' | 'unknown'

/** Why a figure is not there: nobody answered, or fewer than the threshold did. */
export type Withheld = 'no-answers' | 'too-few'

/** A group of respondents that may be shown: one profession, a merged cluster, or the rest. */
export interface ResultGroup {
  readonly id: string
  readonly label: string
  readonly kind: 'profession' | 'cluster' | 'rest'
  readonly professionIds: readonly string[]
  /** Submitted questionnaires, always >= k. */
  readonly n: number
}

/** Why a profession has no line of its own. */
export interface HiddenProfession {
  readonly professionId: string
  readonly label: string
  readonly reason: 'no-answers' | 'merged-cluster' | 'merged-rest' | 'too-few' | 'protects-others'
}

/** Why a group of the round is not shown in one figure; `not-kept` in figures kept by a version that kept no reasons. */
export type HiddenReason =
  /** Nobody of this group got to see the statement, or enough of the theme for a score. */
  | 'not-asked'
  /** Fewer than k people of this group. */
  | 'too-few'
  /** Enough of this group, but with it a smaller group could be computed from the total. */
  | 'protects-others'
  /** Of a theme: enough people, but less than half of the statements this group got to see may be shown of it. */
  | 'few-statements'
  | 'not-kept'

/** A group of the round that one figure leaves out. */
export interface HiddenGroup {
  readonly groupId: string
  readonly reason: HiddenReason
}

/** Why there is a mean and no distribution beside it; `not-kept` as with {@link HiddenReason}. */
export type CountsWithheld =
  /** Of too few people for a distribution (method K6). */
  | 'too-few'
  /** Of enough people, but the distribution of the others would follow from it. */
  | 'protects-others'
  /** Of the whole: with the means of the groups it would leave a small group only one distribution. */
  | 'tells-groups'
  /** The round was opened again: the distribution of a group that did not change would have been known. */
  | 'reopened'
  | 'not-kept'

export interface ProfessionResponse {
  readonly professionId: string
  readonly label: string
  /** `null` in figures kept for others (method K17): told only together with the other small ones, and its rate not at all. */
  readonly submitted: number | null
  readonly invited: number | null
  /** 0..1, may exceed 1 when more people answered than were invited; `null` without head count. */
  readonly rate: number | null
  readonly responseLabel: ResponseLabel
}

export interface GroupScore {
  readonly groupId: string
  /** Valid answers, >= k. */
  readonly n: number
  /** 1..5; in one decimal under 10 valid answers (method K6), and always when it is of a theme. */
  readonly mean: number
  /** Only from 10 valid answers, and only if it cannot give away a smaller group's distribution. */
  readonly counts: Counts | null
  /** `null` when the distribution is shown, and for a theme, which has none. */
  readonly countsWithheld: CountsWithheld | null
}

/** Largest minus smallest mean among the visible groups, of the means in one decimal. */
export interface Gap {
  readonly size: number
  readonly label: GapSize
  readonly highestGroupId: string
  readonly lowestGroupId: string
}

/** What may be shown of one statement. */
export interface StatementFigures {
  readonly statementId: string
  /** About a fact: it has no band, agreement, gap or conversation, and is told as known or unknown (familiarity.ts). */
  readonly fact?: true
  readonly withheld: Withheld | null
  /** Valid answers (1-5); 0 when withheld. */
  readonly n: number
  /** 1..5; in one decimal under 10 valid answers (method K6). The band is that of the unrounded mean. */
  readonly mean: number | null
  readonly interpolatedMedian: number | null
  readonly band: Band | null
  /** From 10 valid answers, unless a small group's distribution would follow from it. */
  readonly counts: Counts | null
  /** `null` when the distribution is shown, and when the statement itself is withheld. */
  readonly countsWithheld: CountsWithheld | null
  /** Share of "weet ik niet" among valid answers plus don't-knows, 0..1; from 10 respondents. */
  readonly dontKnowShare: number | null
  /** Share of "n.v.t." among everybody who was shown the statement and answered it, 0..1; from 10 respondents. */
  readonly notApplicableShare: number | null
  /** dontKnowShare >= 0.25: inform instead of improve. */
  readonly unknownToMany: boolean
  /** From 10 valid answers. */
  readonly averageDeviation: number | null
  readonly agreement: Agreement | null
  readonly twoCamps: boolean
  readonly groups: readonly GroupScore[]
  /** The other groups of the round, each with the reason why it is not among {@link groups}. */
  readonly hiddenGroups: readonly HiddenGroup[]
  readonly gap: Gap | null
  readonly conversation: Conversation | null
}

/** The figures of a statement of a theme. */
export interface StatementResult extends StatementFigures {
  readonly themeId: string
}

export interface ThemeResult {
  readonly themeId: string
  readonly withheld: Withheld | null
  /** Respondents with a theme score; 0 when withheld. */
  readonly n: number
  /** 1..5 in one decimal: the mean of all answers to the statements that are shown; see theme-results.ts. */
  readonly mean: number | null
  readonly band: Band | null
  /** "beroepsgroepen even zwaar": mean of the means of visible groups, only from 3 visible groups. */
  readonly equalWeightMean: number | null
  /** The two headlines differ by 0.2 or more, both in one decimal. */
  readonly headlinesDiffer: boolean
  readonly groups: readonly GroupScore[]
  /** The other groups of the round, each with the reason why it is not among {@link groups}. */
  readonly hiddenGroups: readonly HiddenGroup[]
  readonly gap: Gap | null
  readonly statements: readonly StatementResult[]
  /** V3: share of those who answered the question, 0..1; from 10 of them, and not after a reopening. */
  readonly priorityShare: number | null
  readonly conversation: Conversation | null
}

/** Open answers the facilitator decided may be seen, per question, in an order that follows from the texts alone. */
export interface OpenTexts {
  /** V5 */
  readonly keep: readonly string[]
  /** V6 */
  readonly improve: readonly string[]
}

export interface RoundResults {
  readonly roundId: string
  readonly form: MirrorForm
  readonly threshold: number
  /** Submitted questionnaires. */
  readonly submitted: number
  /** Sum of the head counts; `null` as soon as one is missing. */
  readonly invited: number | null
  readonly rate: number | null
  readonly responseLabel: ResponseLabel
  /** `null` when results may be shown at all (submitted >= k). */
  readonly withheld: Withheld | null
  readonly professions: readonly ProfessionResponse[]
  readonly groups: readonly ResultGroup[]
  readonly hidden: readonly HiddenProfession[]
  readonly themes: readonly ThemeResult[]
  /** The own statements of the round, under the same rules; absent in a round without. They are in no score and no ranking. */
  readonly ownStatements?: readonly StatementFigures[]
  /** Statement ids, largest gap first, at most five, only gaps >= 0.5. */
  readonly biggestGaps: readonly string[]
  /** Statement ids, highest mean first, at most three; never a fact. */
  readonly strongest: readonly string[]
  /** Statement ids, lowest mean first, at most three. */
  readonly weakest: readonly string[]
  /** V4: share per phase of those who answered the question, 0..1; `null` below 10 of them and after a reopening. Asked, never computed from scores. */
  readonly phases: readonly { readonly phaseId: string; readonly share: number }[] | null
  /** How many open texts were given, whether they may be seen or not. */
  readonly openAnswers: number
  /** The texts the facilitator lets everybody see, without anything that tells whose they are; `null` when nothing may be shown. */
  readonly openTexts: OpenTexts | null
}

/** Why no difference between groups stands out: fewer than two of them are shown, or all differences are small. */
type NoGaps = 'few-groups' | 'none-large'

/** Why a round has no biggest gaps; `null` when it has. */
export function noGapsOf({
  groups,
  biggestGaps,
}: Pick<RoundResults, 'groups' | 'biggestGaps'>): NoGaps | null {
  if (biggestGaps.length > 0) return null
  return groups.length < 2 ? 'few-groups' : 'none-large'
}
