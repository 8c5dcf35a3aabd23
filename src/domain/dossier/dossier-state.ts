import type { DossierContent } from './dossier'
import { sameValue } from '../same-value'
import type { IsoMoment } from '../question-set'

/** What tells two versions of one dossier apart; whole numbers. */
export interface DossierState {
  /** Moment of the last change. */
  readonly changedAt: IsoMoment
  readonly rounds: number
  /** Filled-in questionnaires. */
  readonly answers: number
  /** Judgements with a verdict. */
  readonly verdicts: number
  readonly actions: number
  readonly evidence: number
}

type Listed = Pick<
  DossierContent,
  'rounds' | 'responses' | 'judgements' | 'actions' | 'evidence' | 'sessions'
>

/** What a person recognises a dossier by, and what is counted in it. */
export const COUNTED = ['rounds', 'responses', 'judgements', 'actions', 'evidence', 'sessions'] as const
export type Counted = (typeof COUNTED)[number]

type CountedRecord = Listed[Counted][number]

/** Without what says nothing to a person: a half-filled questionnaire, and a norm that was only looked at. */
function countedIn(content: Listed, kind: Counted): readonly CountedRecord[] {
  if (kind === 'responses') return content.responses.filter(({ status }) => status === 'submitted')
  if (kind === 'judgements')
    return content.judgements.filter(({ verdict }) => verdict !== null && verdict !== 'unknown')
  return content[kind]
}

/** How many there are of what a person recognises a dossier by. */
export function stateOf(content: DossierContent): DossierState {
  return {
    changedAt: content.dossier.updatedAt,
    rounds: content.rounds.length,
    answers: countedIn(content, 'responses').length,
    verdicts: countedIn(content, 'judgements').length,
    actions: content.actions.length,
    evidence: content.evidence.length,
  }
}

/** How one kind of record differs between a copy and what is here now; whole numbers, not all 0. */
export interface CopyDifference {
  readonly kind: Counted
  /** Would come back. */
  readonly onlyInCopy: number
  /** Would go to the recycle bin with the present version. */
  readonly onlyNow: number
  /** In both, and not the same. Always 0 of answers: whether one was changed is nobody's business. */
  readonly changed: number
}

/**
 * What would differ when a copy takes the place of what is here, per kind of record. Empty when nothing a person counts differs; what
 * else may (the data of the VSV, settings of the report) is not in it.
 */
export function copyDifferences(copy: DossierContent, now: DossierContent): readonly CopyDifference[] {
  return COUNTED.flatMap((kind) => {
    const inCopy = new Map(countedIn(copy, kind).map((record) => [record.id, record]))
    const here = new Map(countedIn(now, kind).map((record) => [record.id, record]))
    const both = [...inCopy].flatMap(([id, record]) => {
      const other = here.get(id)
      return other === undefined ? [] : [[record, other] as const]
    })
    const difference = {
      kind,
      onlyInCopy: inCopy.size - both.length,
      onlyNow: here.size - both.length,
      changed: kind === 'responses' ? 0 : both.filter(([one, other]) => !sameValue(one, other)).length,
    }
    const { onlyInCopy, onlyNow, changed } = difference
    return onlyInCopy + onlyNow + changed === 0 ? [] : [difference]
  })
}
