import type { Action } from '../../actions/action'
import { isOverdue, isUnfinished } from '../../actions/action-state'
import type { Judgement } from '../assessment/assessment'
import type { Evidence, EvidenceState } from '../evidence/evidence'
import { evidenceStateOf } from '../evidence/evidence-state'
import type { IsoDate, Norm } from '../../question-set'
import { judgementsByNorm, standingOf } from '../assessment/standing'

/**
 * How up to date the evidence of a framework is. Giving a verdict and being able to prove it are different things, so these figures are
 * separate.
 */
interface EvidenceFreshness {
  /** Norms that are met. */
  readonly met: number
  /** Of these, with at least one valid piece (one that expires soon still counts). */
  readonly metWithValid: number
  /** Of these, with nothing valid, but with a piece that lacks its place or date. */
  readonly metWithIncomplete: number
  /** Of these, with only evidence that has expired. */
  readonly metWithExpired: number
  /** Of these, without any existing evidence. */
  readonly metWithout: number
  /** Pieces of evidence that belong to a norm of this framework, each counted once. */
  readonly byState: Readonly<Record<EvidenceState, number>>
  readonly pieces: number
}

/**
 * The {@link EvidenceFreshness} of some norms.
 * @param judgements those of one assessment
 * @param on the day to calculate for
 */
export function evidenceFreshness(
  norms: readonly Norm[],
  judgements: readonly Judgement[],
  evidence: readonly Evidence[],
  on: IsoDate,
): EvidenceFreshness {
  const known = new Set(norms.map(({ id }) => id))
  const byState = { missing: 0, expired: 0, incomplete: 0, expiring: 0, valid: 0 }
  const valid = new Set<string>()
  const incomplete = new Set<string>()
  const inRegister = new Set<string>()
  let pieces = 0
  for (const piece of evidence) {
    const mine = piece.normIds.filter((id) => known.has(id))
    if (mine.length === 0) continue
    const state = evidenceStateOf(piece, on)
    pieces += 1
    byState[state] += 1
    if (state === 'missing') continue
    for (const id of mine) {
      inRegister.add(id)
      if (state === 'incomplete') incomplete.add(id)
      else if (state !== 'expired') valid.add(id)
    }
  }
  const byNorm = judgementsByNorm(judgements)
  const met = norms.filter(({ id }) => standingOf(byNorm.get(id)) === 'met')
  const metWithValid = met.filter(({ id }) => valid.has(id)).length
  const metWithIncomplete = met.filter(({ id }) => incomplete.has(id) && !valid.has(id)).length
  const metWithout = met.filter(({ id }) => !inRegister.has(id)).length
  return {
    met: met.length,
    metWithValid,
    metWithIncomplete,
    metWithExpired: met.length - metWithValid - metWithIncomplete - metWithout,
    metWithout,
    byState,
    pieces,
  }
}

/** The state of the actions: all of the dossier, and those that came from a norm of this framework. */
interface ActionsStand {
  /** Planned or running. */
  readonly unfinished: number
  readonly overdue: number
  /** Overdue actions that came from a norm of this framework. */
  readonly overdueOfFramework: number
}

/** The {@link ActionsStand} on a day. */
export function actionsStand(norms: readonly Norm[], actions: readonly Action[], on: IsoDate): ActionsStand {
  const known = new Set<string | null>(norms.map(({ id }) => id))
  const overdue = actions.filter((action) => isOverdue(action, on))
  return {
    unfinished: actions.filter(isUnfinished).length,
    overdue: overdue.length,
    overdueOfFramework: overdue.filter(({ origin }) => known.has(origin.normId)).length,
  }
}
