/**
 * The result of comparing two rounds: two snapshots, not a continuous record. Built by `compareRounds` in comparison.ts from what each
 * round may show; it holds no answer. Source: method R3, K16.
 */
import type { SharedGroup, UncomparedGroup } from './comparison-groups'
import type { MovedProfession } from './moved'
import type { IsoDate, MirrorForm } from '../../question-set'
import type { ResponseLine } from '../results/response-lines'
import type { ResponseLabel } from '../results/round-results'

/**
 * The word for a change (method R4). `none`: under 0.3 (from 50 answers) or 0.4 (fewer). `clearly`: beyond that and beyond the margin.
 * `possibly`: beyond it but within the margin, without a margin, or gone or reversed at equal composition.
 */
export type ChangeWord = 'none' | 'possibly-higher' | 'possibly-lower' | 'clearly-higher' | 'clearly-lower'

/** Why two figures are not compared. */
export type NotCompared =
  /** One of the rounds does not show it. */
  | 'withheld'
  /** Rounds that differ by a few people (method K16). */
  | 'few-differ'
  /** A theme score of rounds so close together that it would reveal what a few people answered. */
  | 'too-soon'
  /** The same id with another text, or the theme is made of other statements. */
  | 'wording-changed'
  /** Asked of everyone in one round and of the core only in the other. */
  | 'asked-of-others'
  /** Another answer scale. */
  | 'scale-changed'

/**
 * How the words of two rounds differ where both may still be compared: not at all; the statement (of a theme: one of its statements) has
 * other words that ask the same; or only for a part of the people; or only the explanation under it has.
 */
export type Wording = 'same' | 'reworded' | 'other-for-some' | 'explained-otherwise'

/** A mean as one round showed it. */
export interface Shot {
  /** Valid answers, or people with a theme score. */
  readonly n: number
  readonly mean: number
  /** Indicative, in points; `null` when too little may be shown about the spread. */
  readonly margin: number | null
}

/** The change in points when the shares of the professions are those of the later roster in both rounds. */
export interface EqualComposition {
  /** `Σ w_g (M_g2 − M_g1)` over the groups below. */
  readonly delta: number
  readonly groups: number
  /** Share of the people invited to the later round who are in these groups, 0..1. */
  readonly share: number
}

/** The change of one group: figures only, without a word; groups are too small for one. */
export interface GroupChange {
  readonly groupId: string
  readonly label: string
  readonly earlier: Omit<Shot, 'margin'>
  readonly later: Omit<Shot, 'margin'>
  /** Later minus earlier. */
  readonly delta: number
}

export interface Change {
  readonly earlier: Shot
  readonly later: Shot
  /** Later minus earlier, in points. */
  readonly delta: number
  /** Of the difference; `null` when one of the two is not known. */
  readonly margin: number | null
  /** The smallest difference that has a word: 0.3 or 0.4. */
  readonly from: number
  /** `null` with fewer than two groups. */
  readonly equalComposition: EqualComposition | null
  readonly word: ChangeWord
  readonly groups: readonly GroupChange[]
}

/** A theme or a statement of both rounds: its change, or why there is none. */
export interface Compared {
  readonly id: string
  /** For a statement, its theme in the later round, empty when the VSV asked it of its own; for a theme, its own id. */
  readonly themeId: string
  /** As asked in the later round: the title of a theme, the text of a statement. */
  readonly text: string
  /** What was asked earlier, when that was worded differently. */
  readonly earlierText: string | null
  readonly wording: Wording
  /** The later round asks a fact: a change is of how far it is known. */
  readonly fact: boolean
  readonly change: Change | null
  readonly notCompared: NotCompared | null
}

/** One of the two rounds, with what a reader must know before looking at any difference. */
export interface Photo {
  readonly roundId: string
  readonly title: string
  readonly form: MirrorForm
  readonly opensOn: IsoDate | null
  readonly closesOn: IsoDate | null
  readonly submitted: number
  readonly invited: number | null
  readonly rate: number | null
  readonly responseLabel: ResponseLabel
}

/** Who took part: counts per profession in both rounds; `null` where a profession did not take part. */
export interface CompositionLine {
  readonly professionId: string
  readonly label: string
  readonly earlier: ResponseLine | null
  readonly later: ResponseLine | null
}

export interface RoundComparison {
  readonly earlier: Photo
  readonly later: Photo
  readonly composition: readonly CompositionLine[]
  /** Professions that were a member of the VSV in one of the rounds only; they were asked other statements. */
  readonly moved: readonly MovedProfession[]
  /** Whole months between the two closing dates; `null` when one is missing. */
  readonly months: number | null
  /** Under {@link RECOMMENDED_MONTHS}, as far as known. */
  readonly tooSoon: boolean
  /** Why nothing at all is compared. */
  readonly obstacle: 'withheld' | 'few-differ' | null
  /** `false` when the forms differ: a quickscan score of a theme is never compared with a full one. */
  readonly themesComparable: boolean
  /** Empty unless {@link themesComparable}. */
  readonly themes: readonly Compared[]
  /** Statements asked in both rounds, in the order of the later questionnaire. */
  readonly statements: readonly Compared[]
  /** Own statements with exactly the same words in both rounds, in the order of the later one. */
  readonly ownStatements: readonly Compared[]
  /** Number of statements asked in only one of the rounds. */
  readonly onlyEarlier: number
  readonly onlyLater: number
  /** Groups with a change of their own. */
  readonly groups: readonly Pick<SharedGroup, 'id' | 'label'>[]
  readonly uncompared: readonly UncomparedGroup[]
}

/** Recommended least interval (method R3). */
export const RECOMMENDED_MONTHS = 9
