import { UNTOUCHED, type Assessment, type Judgement } from '../../src/domain/framework/assessment'
import type { FrameworkSet } from '../../src/domain/question-set'
import { idFor } from './chance'
import { judgementDrafts } from './judgements'
import type { JudgementDraft } from './judgements/draft'
import { dossierId } from './profile'

const assessmentId = idFor('assessment:2026')

/** The assessment of 2026, still a draft. */
export function assessmentOf(set: FrameworkSet): Assessment {
  return {
    id: assessmentId,
    dossierId,
    title: 'Toetsing 2026',
    status: 'draft',
    questionSet: set,
    startedOn: '2026-08-31',
    adoptedOn: null,
    adoptedBy: '',
    previousId: null,
    snapshot: null,
  }
}

export const judgements: readonly Judgement[] = judgementDrafts.map(judgementOf)

function judgementOf(draft: JudgementDraft): Judgement {
  const shared = {
    ...UNTOUCHED,
    id: idFor(`judgement:${draft.norm}`),
    dossierId,
    assessmentId,
    normId: draft.norm,
    workStatus: draft.work,
    owner: draft.owner,
    judgedAt: `${draft.on}T13:30:00.000Z`,
  }
  return 'notApplicable' in draft
    ? {
        ...shared,
        applicable: false,
        notApplicableReason: draft.notApplicable,
        verdict: null,
        reasoning: '',
        answerIfAsked: '',
      }
    : {
        ...shared,
        applicable: true,
        notApplicableReason: '',
        verdict: draft.verdict,
        reasoning: draft.reasoning,
        answerIfAsked: draft.answerIfAsked ?? '',
      }
}
