import type { Assessment, CarriedFrom, Judgement } from './assessment'
import { heaviestSeverity, worstVerdict } from './shortfall'
import { normsOf } from '../../question-set'
import type { FrameworkSet } from '../../question-set'

/** A judgement of the next assessment; storage assigns its id and assessment. */
export type CarriedJudgement = Omit<Judgement, 'id' | 'dossierId' | 'assessmentId'>

/** What to carry over from: an assessment with (at least) its own judgements. */
interface CarrySource {
  readonly assessment: Pick<Assessment, 'id'>
  readonly judgements: readonly Judgement[]
}

/** No norm changed its id: the next assessment uses the same framework. */
export const SAME_IDS: ReadonlyMap<string, readonly string[]> = new Map()

/**
 * The judgements a next assessment starts with, in the order of its framework. Verdict, severity, reasoning, answer and owner are kept;
 * what is to be confirmed counts as not assessed until somebody confirms it. Of merged norms the worst verdict and the heaviest severity
 * are taken, and their texts are joined, each after its old id; every part of a split norm gets a copy. Empty judgements and those of
 * dropped norms are not carried over: they remain in the old assessment.
 * @param renames new ids by old id, for norms whose id changed. A norm not listed keeps its id, unless the next framework lacks that id
 *   or gives it to a norm that had another one: then it was dropped. A merger into an existing id must therefore list that id too (A-1 ->
 *   A-1, A-2 -> A-1).
 * @param confirm `all`: everything is to be confirmed (a next year). `changed`: what changed in a newer framework, what was merged or
 * split, and what was still to be confirmed; the rest stands as it was, work status included.
 * @param changedIds new ids of the norms that say something else now; read with `changed` only
 */
export function carryOver(
  previous: CarrySource,
  renames: ReadonlyMap<string, readonly string[]>,
  next: FrameworkSet,
  confirm: 'all' | 'changed',
  changedIds: ReadonlySet<string> = new Set(),
): readonly CarriedJudgement[] {
  const sources = sourcesByNewId(previous, renames)
  return normsOf(next).flatMap(({ id }) => {
    const found = sources.get(id) ?? []
    const first = found[0]
    if (first === undefined) return []
    const isSplit = found.some(({ normId }) => (renames.get(normId)?.length ?? 1) > 1)
    const toConfirm =
      confirm === 'all' ||
      changedIds.has(id) ||
      found.length > 1 ||
      isSplit ||
      found.some((judgement) => judgement.toConfirm)
    const carriedFrom = found.map(({ normId }): CarriedFrom => ({
      assessmentId: previous.assessment.id,
      normId,
    }))
    const content = found.length === 1 ? contentOf(first) : merged(found)
    return [
      {
        ...content,
        normId: id,
        workStatus: toConfirm ? 'to-do' : first.workStatus,
        toConfirm,
        carriedFrom,
      },
    ]
  })
}

/** Whether a judgement holds anything; an empty one counts as absent. */
export function hasContent(judgement: Judgement): boolean {
  const { notApplicableReason, reasoning, answerIfAsked, owner } = judgement
  return (
    judgement.verdict !== null ||
    !judgement.applicable ||
    judgement.severity !== null ||
    judgement.ownerPartyId !== null ||
    judgement.workStatus !== 'to-do' ||
    [notApplicableReason, reasoning, answerIfAsked, owner].some((text) => text.trim() !== '')
  )
}

function sourcesByNewId(
  { assessment, judgements }: CarrySource,
  renames: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly Judgement[]> {
  const taken = new Set([...renames.values()].flat())
  const sources = new Map<string, Judgement[]>()
  for (const judgement of judgements) {
    if (judgement.assessmentId !== assessment.id || !hasContent(judgement)) continue
    const { normId } = judgement
    for (const id of renames.get(normId) ?? (taken.has(normId) ? [] : [normId])) {
      const others = sources.get(id)
      if (others === undefined) sources.set(id, [judgement])
      else others.push(judgement)
    }
  }
  return sources
}

type Content = Omit<CarriedJudgement, 'normId' | 'workStatus' | 'toConfirm' | 'carriedFrom'>

function contentOf(judgement: Judgement): Content {
  const { applicable, notApplicableReason, verdict, severity, reasoning, answerIfAsked } = judgement
  const { owner, ownerPartyId, judgedAt } = judgement
  return {
    applicable,
    notApplicableReason,
    verdict,
    severity,
    reasoning,
    answerIfAsked,
    owner,
    ownerPartyId,
    judgedAt,
  }
}

/** Applicable if any of them is; a missing verdict says nothing about the others. */
function merged(judgements: readonly Judgement[]): Content {
  const applicable = judgements.filter((judgement) => judgement.applicable)
  const joined = (field: 'notApplicableReason' | 'reasoning' | 'answerIfAsked') =>
    judgements
      .filter((judgement) => judgement[field].trim() !== '')
      .map((judgement) => `${judgement.normId}: ${judgement[field].trim()}`)
      .join('\n\n')
  const owners = new Set(judgements.map(({ owner }) => owner.trim()).filter(Boolean))
  return {
    applicable: applicable.length > 0,
    notApplicableReason: joined('notApplicableReason'),
    verdict: worstVerdict(applicable.map(({ verdict }) => verdict)),
    severity: heaviestSeverity(judgements.map(({ severity }) => severity)),
    reasoning: joined('reasoning'),
    answerIfAsked: joined('answerIfAsked'),
    owner: [...owners].join(', '),
    ownerPartyId: judgements.find(({ ownerPartyId }) => ownerPartyId !== null)?.ownerPartyId ?? null,
    judgedAt: judgements.map(({ judgedAt }) => judgedAt).reduce(earlier, null),
  }
}

/** The oldest of the judgements that became one. */
function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
