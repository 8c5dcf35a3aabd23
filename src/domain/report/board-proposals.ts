/** What is put to the board, and of whom: the proposals that the rules make (`board-decisions.ts`), and what the VSV itself makes of them. */
import type { Action } from '../actions/action'
import { nameKey } from '../actions/owner-name'
import type { IsoDate, Norm } from '../question-set'
import { changeOf, type BoardPlan, type ProposalSubject } from '../dossier/board-plan'

/** A question that takes norms or actions together, or a formal one. */
export type Decision =
  | { readonly kind: 'chase-overdue'; readonly count: number }
  | { readonly kind: 'plan-actions'; readonly count: number }
  | { readonly kind: 'discuss-gaps'; readonly count: number }
  | { readonly kind: 'settle-lists'; readonly count: number }
  | { readonly kind: 'appoint-owners'; readonly count: number }
  | { readonly kind: 'start-planned'; readonly count: number }
  | { readonly kind: 'add-evidence'; readonly count: number }
  | { readonly kind: 'finish-assessment'; readonly notAssessed: number; readonly unknown: number }
  | { readonly kind: 'adopt-assessment'; readonly id: string; readonly title: string }
  | { readonly kind: 'adopt-round'; readonly id: string; readonly title: string }

/** What the rules propose. */
export type RuledProposal =
  | Decision
  /** About the one action that keeps a norm waiting; `normId` is `null` for an action of no norm. */
  | {
      readonly kind: 'late-action' | 'appoint-owner' | 'set-date' | 'approve-action'
      readonly action: Action
      readonly normId: string | null
    }
  /** A core norm that nobody works on. */
  | { readonly kind: 'start-action'; readonly norm: Norm }
  /** What the last spiegelsessie decided: the board confirms it. */
  | {
      readonly kind: 'confirm-session'
      readonly decisionId: string
      readonly text: string
      readonly heldOn: IsoDate
    }

/** What is put to the board: by the rules, by the rules in words of the VSV, or by the VSV itself. */
export type Proposal = RuledProposal | { readonly kind: 'reworded' | 'own'; readonly text: string }

/** Who sees to it. `open`: nobody is known, so the board names somebody. */
export type DecisionOwner =
  | { readonly kind: 'named'; readonly names: readonly string[]; readonly more: number }
  | { readonly kind: 'board' }
  | { readonly kind: 'open' }

export interface AskedDecision<Kind extends Proposal = Proposal> {
  readonly proposal: Kind
  readonly owner: DecisionOwner
  /** The last day on which it should be decided and begun. */
  readonly before: IsoDate
}

/** One that the rules ask. */
export type Ruled = AskedDecision<RuledProposal>

/** Nobody is known. */
export const OPEN: DecisionOwner = { kind: 'open' }
/** Names in one cell. */
const MOST_NAMES = 2

/** Of the proposals of the VSV itself those that have words. */
export function ownOf({ proposals }: BoardPlan, before: IsoDate): readonly AskedDecision[] {
  return proposals
    .filter(({ text }) => text.trim() !== '')
    .map((own) => ({
      proposal: { kind: 'own', text: own.text.trim() },
      owner: named([own.owner]),
      before: own.before ?? before,
    }))
}

/** A proposal by the rules as the VSV wants it; nothing when it was left out. */
export function asChanged(asked: Ruled, plan: BoardPlan): readonly AskedDecision[] {
  const change = changeOf(plan, subjectOf(asked.proposal))
  if (change === null) return [asked]
  const text = change.text.trim()
  if (change.leftOut) return []
  return [text === '' ? asked : { ...asked, proposal: { kind: 'reworded', text } }]
}

/** Each name once, as it was spelt first; nobody when all are empty. */
export function named(names: readonly string[]): DecisionOwner {
  const each = new Map<string, string>()
  for (const name of names) {
    const key = nameKey(name)
    if (key !== '' && !each.has(key)) each.set(key, name.trim())
  }
  const all = [...each.values()]
  return all.length === 0
    ? OPEN
    : { kind: 'named', names: all.slice(0, MOST_NAMES), more: Math.max(0, all.length - MOST_NAMES) }
}

/** What a proposal by the rules is about; see {@link ProposalSubject}. */
export function subjectOf(proposal: RuledProposal): ProposalSubject {
  const subject = { kind: proposal.kind, recordId: null, partId: null, numbers: [] }
  if ('action' in proposal) return { ...subject, recordId: proposal.action.id }
  if ('norm' in proposal) return { ...subject, partId: proposal.norm.id }
  if ('decisionId' in proposal) return { ...subject, partId: proposal.decisionId }
  if ('id' in proposal) return { ...subject, recordId: proposal.id }
  if ('count' in proposal) return { ...subject, numbers: [proposal.count] }
  return { ...subject, numbers: [proposal.notAssessed, proposal.unknown] }
}
