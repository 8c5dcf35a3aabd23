/**
 * What the room sees: a value that can be sent to another window, made by `slidesOf` in `slides.ts` from what may be shown and from
 * the session. The projector draws slides and nothing else: it knows no storage and no response (method M3).
 */
import type { IsoDate } from '../question-set'
import type { Familiarity } from '../survey/results/familiarity'
import type { Counts } from '../survey/results/round-results'
import type { StepKind } from './session'

/** What stands on every slide. */
export interface SlideFrame {
  /** Stays the same while the session goes on, also after a change of the agenda: where to come back to. */
  readonly key: string
  readonly step: StepKind
  /** Place among the slides of its step, counted from 1. */
  readonly part: number
  readonly parts: number
  readonly vsv: string
  readonly heldOn: IsoDate | null
}

/** How many filled in, as it may be told. */
export interface SlideResponse {
  readonly submitted: number
  readonly invited: number | null
}

export interface StatementRow {
  readonly text: string
  /** Valid answers. */
  readonly n: number
  /** 1..5, as it may be shown. */
  readonly mean: number
  /** `null` when the distribution may not be shown: then the mean alone. */
  readonly counts: Counts | null
  /** 0..1; `null` when it may not be shown. */
  readonly dontKnowShare: number | null
  readonly unknownToMany: boolean
  /** Of a statement about a fact: how far it is known, in the place of its mean; `null` for an experience. */
  readonly known: Familiarity | null
}

export interface GapRow {
  readonly label: string
  readonly n: number
  readonly mean: number
  /** Colour and shape of the group: its place among the groups of the round. */
  readonly marker: number
}

/** A point on a slide; `number` as the room names it, `null` for a mandatory one. */
export interface SlidePoint {
  readonly id: string
  readonly number: number | null
  readonly title: string
}

export interface OutcomeRow extends SlidePoint {
  readonly votes: number
  readonly first: boolean
}

export interface PredictionRow {
  readonly title: string
  /** Numbers of the tables that guessed this theme as the highest, the lowest, and as where professions differ most. */
  readonly highest: readonly number[]
  readonly lowest: readonly number[]
  readonly gap: readonly number[]
  /** What the mirror says: 1..5, and the largest difference between professions, `null` where it may not be shown. */
  readonly mean: number
  readonly gapSize: number | null
  readonly isHighest: boolean
  readonly isLowest: boolean
  readonly isGap: boolean
}

type SlideContent =
  | {
      readonly kind: 'ground-rules'
      readonly response: SlideResponse | null
      readonly groupsTogether: boolean
    }
  | { readonly kind: 'predict'; readonly themes: readonly string[] }
  | { readonly kind: 'predictions'; readonly tables: number; readonly rows: readonly PredictionRow[] }
  | {
      readonly kind: 'theme'
      readonly title: string
      readonly question: string
      readonly mean: number | null
      readonly n: number
      readonly response: SlideResponse
      readonly rows: readonly StatementRow[]
      readonly statementsLeftOut: boolean
      readonly discussion: readonly string[]
      /** Words of the answers 1..5. */
      readonly scale: readonly string[]
    }
  | {
      readonly kind: 'gap'
      readonly statement: string
      readonly rows: readonly GapRow[]
      /** Largest minus smallest mean, of the means in one decimal. */
      readonly size: number
      readonly groupsLeftOut: boolean
      /** Words of the answers 1..5. */
      readonly scale: readonly string[]
    }
  | {
      readonly kind: 'vote'
      readonly status: 'ready' | 'open' | 'counted'
      readonly second: boolean
      readonly points: readonly SlidePoint[]
      readonly mandatory: readonly SlidePoint[]
      readonly votesPerPerson: number
      readonly people: number
    }
  | {
      readonly kind: 'outcome'
      readonly ballots: number
      /** `null` when too few voted. */
      readonly rows: readonly OutcomeRow[] | null
      /** Point id -> votes in the first vote, when this is the second. */
      readonly before: Readonly<Record<string, number>> | null
      readonly mandatory: readonly SlidePoint[]
      /** "Eerder in de spiegel": the five most chosen themes of the questionnaire; empty when they may not be shown. */
      readonly mirror: readonly { readonly title: string; readonly share: number }[]
    }
  | { readonly kind: 'tables'; readonly points: readonly SlidePoint[] }
  | { readonly kind: 'actions'; readonly titles: readonly string[]; readonly more: number }
  | { readonly kind: 'closing'; readonly reportBackOn: IsoDate | null }

export type Slide = SlideFrame & SlideContent
export type SlideKind = Slide['kind']
export type SlideOf<Kind extends SlideKind> = Extract<Slide, { readonly kind: Kind }>

/** Statements that fit on one slide and can still be read from the back row. */
export const MOST_ROWS = 6

/** The clock of what goes on, for the room and for the leader alike. The windows are of one computer, so they share its time. */
export interface SlideTimer {
  /** ms since epoch when time is up; `null` while it stands still. */
  readonly endsAt: number | null
  /** ms that are left while it stands still. */
  readonly left: number
  /** ms it was set to. */
  readonly total: number
  /** A speaking turn of one group: told in seconds, with a bar of what is left. Of all others whole minutes. The name is stored. */
  readonly turn: boolean
}

/** How votes come in while a vote is open. No totals: they are not known to anybody yet (method M4). */
export interface SlideBallots {
  readonly ballots: number
  /** Where telephones vote; `null` when they do not. */
  readonly address: {
    readonly url: string
    /** Name of the wireless network; empty when not said. */
    readonly network: string
    /** The rows of the code to scan, `1` for a dark module, without the white border. */
    readonly code: readonly string[]
  } | null
}

/** What changes while one slide stays on the screen. */
export interface SlideMoment {
  readonly timer: SlideTimer | null
  readonly vote: SlideBallots | null
}

/** ms that are left on a timer, zero when time is up; never more than there were, whatever a page that ticks by seconds takes for now. */
export function timeLeft({ endsAt, left }: SlideTimer, now: number): number {
  return endsAt === null ? left : Math.min(left, Math.max(0, endsAt - now))
}
