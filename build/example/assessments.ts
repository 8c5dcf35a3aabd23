import { UNTOUCHED, type Assessment, type Judgement } from '../../src/domain/framework/assessment/assessment'
import type { FrameworkSet } from '../../src/domain/question-set'
import { idFor } from './chance'
import { judgementDrafts } from './judgements'
import { agreement } from './judgements/agreement'
import type { JudgementDraft } from './judgements/draft'
import { daysOf2025, judgements2025 } from './judgements/year-2025'
import { people } from './people'
import { dossierId, partyIdOf } from './profile'
import { snapshotOf2025 } from './snapshot-2025'

export const firstId = idFor('assessment:2025')
export const assessmentId = idFor('assessment:2026')
const checkListId = idFor('assessment:overeenkomst')

/** The frameworks the example is made with. */
interface ExampleFrameworks {
  readonly inspection: FrameworkSet
  readonly agreement: FrameworkSet
}

/** Settled by the board in December 2025. */
function assessmentOf2025(questionSet: FrameworkSet): Assessment {
  return {
    id: firstId,
    dossierId,
    title: 'Toetsing 2025',
    status: 'adopted',
    questionSet,
    startedOn: '2025-09-15',
    adoptedOn: '2025-12-11',
    adoptedBy: 'bestuur van het VSV',
    previousId: null,
    snapshot: snapshotOf2025,
  }
}

/** That of 2025, settled; that of 2026, started from it and still a draft; and a check list that was begun beside it. */
export function assessmentsOf(sets: ExampleFrameworks): readonly Assessment[] {
  const draft = { dossierId, status: 'draft', adoptedOn: null, adoptedBy: '', snapshot: null } as const
  return [
    assessmentOf2025(sets.inspection),
    {
      ...draft,
      id: assessmentId,
      title: 'Toetsing 2026',
      questionSet: sets.inspection,
      startedOn: '2026-08-31',
      previousId: firstId,
    },
    {
      ...draft,
      id: checkListId,
      title: 'Overeenkomst en inrichting 2026',
      questionSet: sets.agreement,
      startedOn: '2026-11-09',
      previousId: null,
    },
  ]
}

/** Owners by norm: what moved on in 2026 is looked after by the same people, and what did not was theirs already. */
const owners: ReadonlyMap<string, string> = new Map([
  ...judgementDrafts.map(({ norm, owner }) => [norm, owner] as const),
  ['KWA-10', people.quality],
  ['COO-05', people.maternityCare],
])

const judgementsThen: readonly Judgement[] = [
  ...judgements2025.map((draft): Judgement => ({
    ...UNTOUCHED,
    ...placeOf(firstId, `2025:${draft.norm}`, draft.norm, owners.get(draft.norm) ?? ''),
    workStatus: 'settled',
    verdict: draft.verdict,
    severity: draft.severity ?? null,
    reasoning: draft.reasoning,
    answerIfAsked: draft.answerIfAsked ?? '',
    judgedAt: momentOf2025(draft.norm),
  })),
  ...judgementDrafts.flatMap((draft): readonly Judgement[] =>
    'notApplicable' in draft
      ? [
          {
            ...judgementOf(firstId, `2025:${draft.norm}`, draft),
            judgedAt: momentOf2025(draft.norm),
          },
        ]
      : [],
  ),
]

const before = new Map(judgementsThen.map((judgement) => [judgement.normId, judgement]))

/** A judgement as it is taken over from 2025, until somebody confirms it or judges anew; `null` when there was none. */
export function carriedFrom2025(normId: string): Judgement | null {
  const old = before.get(normId)
  return old === undefined
    ? null
    : {
        ...old,
        id: idFor(`judgement:${normId}`),
        assessmentId,
        workStatus: 'to-do',
        toConfirm: true,
        carriedFrom: [{ assessmentId: firstId, normId }],
      }
}

/** Taken over from 2025 and not looked at since: still to be confirmed. */
const TO_CONFIRM = ['KWA-10', 'COO-05']

/** The judgements of all assessments. */
export const judgements: readonly Judgement[] = [
  ...judgementsThen,
  ...judgementDrafts.map((draft) => ({
    ...judgementOf(assessmentId, draft.norm, draft),
    carriedFrom: before.has(draft.norm) ? [{ assessmentId: firstId, normId: draft.norm }] : [],
  })),
  ...TO_CONFIRM.flatMap((normId) => carriedFrom2025(normId) ?? []),
  ...agreement.map((draft) => judgementOf(checkListId, draft.norm, draft)),
]

/** The judgements of the present assessment by the inspection framework. */
export const judgementsNow = judgements.filter((judgement) => judgement.assessmentId === assessmentId)

function judgementOf(assessment: string, key: string, draft: JudgementDraft): Judgement {
  const shared = {
    ...UNTOUCHED,
    ...placeOf(assessment, key, draft.norm, draft.owner),
    workStatus: draft.work,
    judgedAt: `${draft.on}T13:30:00.000Z`,
  }
  return 'notApplicable' in draft
    ? { ...shared, applicable: false, notApplicableReason: draft.notApplicable }
    : {
        ...shared,
        verdict: draft.verdict,
        severity: draft.severity ?? null,
        reasoning: draft.reasoning,
        answerIfAsked: draft.answerIfAsked ?? '',
      }
}

function placeOf(assessment: string, key: string, normId: string, owner: string) {
  return {
    id: idFor(`judgement:${key}`),
    dossierId,
    assessmentId: assessment,
    normId,
    owner,
    ownerPartyId: partyIdOf(owner),
  }
}

function momentOf2025(normId: string): string {
  const day = daysOf2025[normId.slice(0, 3)]
  if (day === undefined) throw new Error(`The example does not say when ${normId} was judged in 2025.`)
  return `${day}T14:00:00.000Z`
}
