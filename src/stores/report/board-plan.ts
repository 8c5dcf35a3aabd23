import { defineStore } from 'pinia'
import {
  MOST_OWN_PROPOSALS,
  NEW_PROPOSAL,
  withChange,
  withoutChange,
  type BoardPlan,
  type OwnProposal,
  type ProposalSubject,
} from '../../domain/dossier/board-plan'
import type { IsoDate } from '../../domain/question-set'
import { useAppServices } from '../app-services'
import { useDossier } from '../dossier/dossier'

/** What the VSV itself puts on the page of its board. Every change starts from what is stored at that moment. */
export const useBoardPlan = defineStore('board-plan', () => {
  const { storage } = useAppServices()
  const current = useDossier()

  async function edit(changed: (plan: BoardPlan) => BoardPlan): Promise<void> {
    const id = current.dossier?.id
    if (id !== undefined) await storage.dossiers.change(id, ({ board }) => ({ board: changed(board) }))
  }

  function setDay(meetsOn: IsoDate | null): Promise<void> {
    return edit((plan) => ({ ...plan, meetsOn }))
  }

  /** An empty proposal of the VSV itself; nothing when there are as many as fit. */
  function addProposal(): Promise<void> {
    return edit((plan) =>
      plan.proposals.length >= MOST_OWN_PROPOSALS
        ? plan
        : { ...plan, proposals: [...plan.proposals, { id: crypto.randomUUID(), ...NEW_PROPOSAL }] },
    )
  }

  function changeProposal(id: string, changes: Partial<Omit<OwnProposal, 'id'>>): Promise<void> {
    return edit((plan) => ({
      ...plan,
      proposals: plan.proposals.map((own) => (own.id === id ? { ...own, ...changes } : own)),
    }))
  }

  function removeProposal(id: string): Promise<void> {
    return edit((plan) => ({ ...plan, proposals: plan.proposals.filter((own) => own.id !== id) }))
  }

  function leaveOut(subject: ProposalSubject): Promise<void> {
    return edit((plan) => withChange(plan, subject, { leftOut: true }, () => crypto.randomUUID()))
  }

  /** @param text to begin with: what the rules say */
  function reword(subject: ProposalSubject, text: string): Promise<void> {
    return edit((plan) => withChange(plan, subject, { leftOut: false, text }, () => crypto.randomUUID()))
  }

  function putBack(subject: ProposalSubject): Promise<void> {
    return edit((plan) => withoutChange(plan, subject))
  }

  return { setDay, addProposal, changeProposal, removeProposal, leaveOut, reword, putBack }
})
