/**
 * What a comparison of two rounds says: two photos, not a film. Built by `compareRounds` in comparison.ts from what each round may
 * show; it holds no answer. Source: method R3, K16.
 */
import type { SharedGroup, UncomparedGroup } from './comparison-groups'
import type { IsoDate, MirrorForm } from '../../question-set'
import type { ResponseLine } from '../results/response-lines'
import type { ResponseLabel } from '../results/round-results'

/**
 * How a change is spoken of (method R4). `none`: under 0.3 (from 50 answers) or 0.4 (fewer). `clearly`: beyond that and beyond the
 * margin. `possibly`: beyond it but within the margin, without a margin, or gone or turned round at equal composition.
 */
export type ChangeWord = 'none' | 'possibly-higher' | 'possibly-lower' | 'clearly-higher' | 'clearly-lower'

/** Why two figures are not put beside each other. */
export type NotCompared =
  /** One of the rounds does not show it. */
  | 'withheld'
  /** Rounds that differ by a few people (method K16). */
  | 'few-differ'
  /** A theme score of rounds so close together that it would tell what a few people answered. */
  | 'too-soon'
  /** The same id with another text, or the theme is made of other statements. */
  | 'wording-changed'
  /** Asked of everyone in one round and of the core only in the other. */
  | 'asked-of-others'
  /** Another answer scale. */
  | 'scale-changed'

/** A mean as one round showed it. */
export interface Shot {
  /** Valid answers, or people with a theme score. */
  readonly n: number
  readonly mean: number
  /** Indicative, in points; `null` when too little may be known of the spread. */
  readonly margin: number | null
}

/** The change in points, with the shares of the professions kept as they are in the later roster. */
export interface EqualComposition {
  /** `Σ w_g (M_g2 − M_g1)` over the groups below. */
  readonly delta: number
  readonly groups: number
  /** Part of the people invited to the later round that these groups are, 0..1. */
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
  /** From how large a difference on there is a word for it: 0.3 or 0.4. */
  readonly from: number
  /** `null` without two groups to keep equal. */
  readonly equalComposition: EqualComposition | null
  readonly word: ChangeWord
  readonly groups: readonly GroupChange[]
}

/** A theme or a statement of both rounds: its change, or why there is none. */
export interface Compared {
  readonly id: string
  /** Of a statement: its theme in the later round; of a theme its own id. */
  readonly themeId: string
  /** As asked in the later round: the title of a theme, the text of a statement. */
  readonly text: string
  /** What was asked earlier, when that was worded differently. */
  readonly earlierText: string | null
  readonly change: Change | null
  readonly notCompared: NotCompared | null
}

/** One of the two rounds, with what a reader has to know before looking at any difference. */
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

/** Who made up the photo: counts per profession in both rounds; `null` where a profession did not take part. */
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
  /** Number of statements asked in only one of the rounds. */
  readonly onlyEarlier: number
  readonly onlyLater: number
  /** Groups with a change of their own. */
  readonly groups: readonly Pick<SharedGroup, 'id' | 'label'>[]
  readonly uncompared: readonly UncomparedGroup[]
}

/** Recommended least interval (method R3). */
export const RECOMMENDED_MONTHS = 9
