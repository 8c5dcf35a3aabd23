import type { IsoDate } from '../../domain/question-set'

/** What the ballot slips of a vote are made from. */
export interface SlipsInput {
  readonly vsv: string
  readonly heldOn: IsoDate | null
  /** Titles of the points, in the order in which the room sees them. */
  readonly points: readonly string[]
  /** One-time codes as they are, without a hyphen: one slip each. They are in nothing that is kept. */
  readonly codes: readonly string[]
  /** Slips without a code, when there are no codes. Whole number >= 0. */
  readonly count: number
}
