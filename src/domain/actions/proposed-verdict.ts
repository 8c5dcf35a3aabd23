import type { Action, VerdictDecision } from './action'
import { isUnfinished } from './action-state'
import { groupedBy } from '../grouped'
import type { Judgement } from '../framework/assessment/assessment'
import type { IsoDate, Norm } from '../question-set'
import {
  isJudged,
  JUDGED_WORST_FIRST,
  judgementsByNorm,
  standingOf,
  type Judged,
} from '../framework/assessment/standing'
import { readinessOf } from '../framework/readiness/readiness'
import type { ReadinessFigures } from '../framework/readiness/readiness-figures'
import type { Verdict } from '../framework/assessment/verdict'

/** A better verdict on a norm, proposed because its actions are finished. A person confirms or declines it. */
export interface VerdictProposal {
  readonly normId: string
  /** The finished actions it rests on, in the order given. */
  readonly actionIds: readonly string[]
  readonly from: Judged
  readonly to: ProposedVerdict
}

type ProposedVerdict = 'met' | 'largely-met'

/** What changes when a person decides on a proposal: all of it or nothing. */
interface DecidedChanges {
  /** `null` when the verdict stays as it is. */
  readonly judgement: { readonly normId: string; readonly changes: { readonly verdict: Verdict } } | null
  readonly actions: readonly {
    readonly id: string
    readonly changes: { readonly verdictDecision: VerdictDecision }
  }[]
}

const rankOf = (verdict: Judged): number => JUDGED_WORST_FIRST.indexOf(verdict)

/**
 * The verdicts that finished actions propose, in the order of the norms. Our own rule; check means effect, not "gedaan" (method P6). All
 * actions of a norm are finished (those that were stopped do not count): `met` when the effect of every one was checked, `largely-met` as
 * long as one is only done. Proposed only when it is better than an existing verdict: a norm that was not judged, is n.v.t. or onbekend,
 * or is still to be confirmed must be judged as a whole, not on its actions. Once a person has decided, the same or a lower verdict is
 * not proposed again until another action of the norm is finished.
 * @param judgements those of one assessment that is still a draft; nothing may be proposed for a locked one
 */
export function proposalsOf(
  norms: readonly Norm[],
  judgements: readonly Judgement[],
  actions: readonly Action[],
): readonly VerdictProposal[] {
  const byNorm = judgementsByNorm(judgements)
  const actionsByNorm = groupedBy(
    actions.filter(({ origin, status }) => origin.normId !== null && status !== 'stopped'),
    ({ origin }) => origin.normId,
  )
  return norms.flatMap((norm): readonly VerdictProposal[] => {
    const ofNorm = actionsByNorm.get(norm.id)
    const from = standingOf(byNorm.get(norm.id))
    if (ofNorm === undefined || !isJudged(from) || ofNorm.some(isUnfinished)) return []
    const to = ofNorm.every(({ status }) => status !== 'done') ? 'met' : 'largely-met'
    if (rankOf(to) <= rankOf(from) || ofNorm.every((action) => isDecided(action, to))) return []
    return [{ normId: norm.id, actionIds: ofNorm.map(({ id }) => id), from, to }]
  })
}

/** A decision about "grotendeels" does not settle "voldoet": the later effect check is new information. */
function isDecided({ verdictDecision }: Action, to: ProposedVerdict): boolean {
  if (verdictDecision === null || verdictDecision.verdict === 'unknown') return false
  return rankOf(verdictDecision.verdict) >= rankOf(to)
}

/** What a decision on a proposal changes: every action records it, and if accepted the verdict changes too. */
export function decidedChanges(
  proposal: VerdictProposal,
  decision: VerdictDecision['decision'],
  decidedOn: IsoDate,
): DecidedChanges {
  return {
    judgement:
      decision === 'accepted' ? { normId: proposal.normId, changes: { verdict: proposal.to } } : null,
    actions: proposal.actionIds.map((id) => ({
      id,
      changes: { verdictDecision: { decision, verdict: proposal.to, decidedOn } },
    })),
  }
}

/** Readiness of the whole framework now, and with the proposed verdict. */
export interface ProposalPreview {
  readonly before: ReadinessFigures
  readonly after: ReadinessFigures
}

/** The {@link ProposalPreview} of one proposal; it changes nothing. `norms` and `judgements` as for {@link proposalsOf}. */
export function previewOf(
  proposal: VerdictProposal,
  norms: readonly Norm[],
  judgements: readonly Judgement[],
): ProposalPreview {
  const decided = judgements.map((judgement) =>
    judgement.normId === proposal.normId ? { ...judgement, verdict: proposal.to } : judgement,
  )
  return { before: readinessOf(norms, judgements), after: readinessOf(norms, decided) }
}
