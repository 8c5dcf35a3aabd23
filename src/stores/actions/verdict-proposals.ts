import { defineStore } from 'pinia'
import { computed } from 'vue'
import {
  decidedChanges,
  previewOf,
  proposalsOf,
  type ProposalPreview,
  type VerdictProposal,
} from '../../domain/actions/proposed-verdict'
import type { VerdictDecision } from '../../domain/actions/action'
import { normsOf, type Norm } from '../../domain/question-set'
import type { JointChange } from '../../storage/storage'
import { nl } from '../../texts/nl'
import { useDossier } from '../dossier/dossier'
import { useAssessments } from '../framework/assessment/assessments'
import { useToday } from '../app/today'
import { useAppServices } from '../app-services'
import { useUndo } from '../app/undo'

/** A proposal with what a screen shows about it. */
export interface OpenProposal extends VerdictProposal {
  readonly assessmentId: string
  readonly framework: string
  readonly norm: Norm
  readonly preview: ProposalPreview
}

/** Better verdicts that finished actions propose; a person confirms or declines each. */
export const useVerdictProposals = defineStore('verdict-proposals', () => {
  const { storage } = useAppServices()
  const dossier = useDossier()
  const assessments = useAssessments()
  const days = useToday()
  const undo = useUndo()

  /** Of the newest assessment of each framework, as far as it is still a draft: what was adopted is never touched. */
  const open = computed<readonly OpenProposal[]>(() =>
    assessments.currentAssessments
      .filter(({ status }) => status === 'draft')
      .flatMap(({ id, questionSet }) => {
        const norms = normsOf(questionSet)
        const byId = new Map(norms.map((norm) => [norm.id, norm]))
        const judgements = dossier.judgements.filter(({ assessmentId }) => assessmentId === id)
        return proposalsOf(norms, judgements, dossier.actions).flatMap(
          (proposal): readonly OpenProposal[] => {
            const norm = byId.get(proposal.normId)
            if (norm === undefined) return []
            return [
              {
                ...proposal,
                assessmentId: id,
                framework: questionSet.title,
                norm,
                // It goes through all norms, so it is worked out for the proposals on screen only.
                get preview() {
                  return previewOf(proposal, norms, judgements)
                },
              },
            ]
          },
        )
      }),
  )

  function ofAction(actionId: string): OpenProposal | null {
    return open.value.find(({ actionIds }) => actionIds.includes(actionId)) ?? null
  }

  /** Stores what a person decided, verdict and actions in one; the message that says so offers to take it back. */
  async function decide(proposal: OpenProposal, decision: VerdictDecision['decision']): Promise<void> {
    const dossierId = dossier.dossier?.id
    if (dossierId === undefined) throw new Error('A proposal needs an open dossier')
    const { judgement, actions } = decidedChanges(proposal, decision, days.today)
    const changes: JointChange[] = actions.map((action) => ({ table: 'actions', ...action }))
    if (judgement !== null)
      changes.push({ table: 'judgements', assessmentId: proposal.assessmentId, ...judgement })
    await storage.changeTogether(dossierId, changes)
    const words = nl.verdictProposals
    undo.tell(
      decision === 'accepted'
        ? words.accepted(proposal.normId, nl.labels.verdict[proposal.to])
        : words.declined(proposal.normId, nl.labels.verdict[proposal.from]),
      true,
    )
  }

  return { open, ofAction, decide }
})
