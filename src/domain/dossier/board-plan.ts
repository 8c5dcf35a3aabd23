/**
 * What the VSV itself puts on the page of its board: the day on which the board meets, decisions it proposes of its own accord, and what it
 * does with those that the rules propose. Stored in the dossier; which proposals the rules make is in `report/board-decisions.ts`. Source: method B5.
 */
import { everyField, fieldsWith, TEXT_KINDS, type FieldTable } from '../record-fields'
import type { IsoDate } from '../question-set'
import { sameValue } from '../same-value'

/** A decision the VSV proposes of its own accord. */
export interface OwnProposal {
  readonly id: string
  /** Without words it is not on the page yet. */
  readonly text: string
  readonly owner: string
  /** The last day on which it should be done; `null` takes the day of the page. */
  readonly before: IsoDate | null
}

/** What a proposal by the rules is about. The same one later is known by it, whatever its place on the page. */
export interface ProposalSubject {
  readonly kind: string
  /** The action, assessment or round it is about. */
  readonly recordId: string | null
  /** The norm, or what a session decided. */
  readonly partId: string | null
  /** How many, of one that takes norms or actions together: with another number it asks something else. */
  readonly numbers: readonly number[]
}

/** What the VSV does with a proposal by the rules: leave it out, or put it in other words. */
export interface ChangedProposal extends ProposalSubject {
  readonly id: string
  readonly leftOut: boolean
  /** Empty: in the words of the rules. */
  readonly text: string
}

/** What the VSV itself puts on the page of its board. */
export interface BoardPlan {
  /** The day on which the board meets and decides. */
  readonly meetsOn: IsoDate | null
  readonly proposals: readonly OwnProposal[]
  readonly changed: readonly ChangedProposal[]
}

export const NO_BOARD_PLAN: BoardPlan = { meetsOn: null, proposals: [], changed: [] }

/** No page asks more. */
export const MOST_OWN_PROPOSALS = 5
/** Letters of a proposal in the VSV's own words: two lines of the table on paper. */
export const LONGEST_PROPOSAL = 95
/** Changes that are kept; the oldest go, because what they were about is long past. */
export const MOST_CHANGED = 60

/** The fields of an own proposal; `texts/fields/board.ts` names each. */
const PROPOSAL_FIELDS = {
  id: { kind: 'own', section: 'key' },
  text: { kind: 'lines', section: 'form' },
  owner: { kind: 'line', section: 'form' },
  before: { kind: 'day', section: 'form' },
} as const satisfies FieldTable<OwnProposal, 'form' | 'key'>

export const PROPOSAL_TEXTS = fieldsWith(PROPOSAL_FIELDS, { kind: TEXT_KINDS })
export const PROPOSAL_DAYS = fieldsWith(PROPOSAL_FIELDS, { kind: ['day'] })
export const NEW_PROPOSAL: Omit<OwnProposal, 'id'> = {
  ...everyField(PROPOSAL_TEXTS, ''),
  ...everyField(PROPOSAL_DAYS, null),
}

/** What the VSV did with a proposal by the rules; `null` when it stands as the rules put it. */
export function changeOf(
  { changed }: Pick<BoardPlan, 'changed'>,
  subject: ProposalSubject,
): ChangedProposal | null {
  return changed.find((one) => isAbout(one, subject)) ?? null
}

/**
 * The plan with a proposal by the rules left out or in other words.
 * @param newId gives an id when nothing was done with this one before
 */
export function withChange(
  plan: BoardPlan,
  subject: ProposalSubject,
  changes: Partial<Pick<ChangedProposal, 'leftOut' | 'text'>>,
  newId: () => string,
): BoardPlan {
  const known = changeOf(plan, subject)
  const fresh = { leftOut: false, text: '', ...subject }
  const changed = { ...(known ?? { id: newId(), ...fresh }), ...changes }
  const others = plan.changed.filter((one) => one !== known)
  return { ...plan, changed: [...others, changed].slice(-MOST_CHANGED) }
}

/** The plan with a proposal by the rules as the rules put it. */
export function withoutChange(plan: BoardPlan, subject: ProposalSubject): BoardPlan {
  return { ...plan, changed: plan.changed.filter((one) => !isAbout(one, subject)) }
}

const isAbout = (one: ProposalSubject, other: ProposalSubject): boolean =>
  one.kind === other.kind &&
  one.recordId === other.recordId &&
  one.partId === other.partId &&
  sameValue(one.numbers, other.numbers)
