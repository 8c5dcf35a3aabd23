import { defineStore } from 'pinia'
import { computed } from 'vue'
import { baseDigest } from '../../contract/delegation-file'
import type { Delegation, DelegatedValues } from '../../domain/delegation/delegation'
import { delegatedAction, delegatedJudgement } from '../../domain/delegation/merge'
import { delegationState, returnLog } from '../../domain/delegation/sent-work'
import type { Judgement } from '../../domain/framework/assessment/assessment'
import { failure, success, type Outcome } from '../../domain/outcome'
import type { IsoDate } from '../../domain/question-set'
import { nl } from '../../texts/nl'
import { useDossier } from '../dossier/dossier'
import { useToday } from '../app/today'
import { useAppServices } from '../app-services'
import { useSettings } from '../app/settings'
import { useUndo } from '../app/undo'
import { workFormFile } from './work-form-file'

/** What the user asks of somebody. */
interface WorkOrder {
  readonly recipient: string
  readonly note: string
  readonly askedBefore: IsoDate | null
  /** Assessment of the norms. */
  readonly assessmentId: string | null
  readonly normIds: readonly string[]
  readonly actionIds: readonly string[]
}

/** Work that was sent to its owners, and the log of what came back. */
export const useDelegation = defineStore('delegation', () => {
  const { storage, platform, now } = useAppServices()
  const dossier = useDossier()
  const days = useToday()
  const settings = useSettings()
  const undo = useUndo()

  /** Newest first. */
  const sent = computed(() =>
    dossier.delegations
      .toSorted((one, other) => other.sentAt.localeCompare(one.sentAt))
      .map((delegation) => ({
        delegation,
        state: delegationState(delegation, days.today),
        norms: Object.keys(delegation.base.judgements).length,
        actions: Object.keys(delegation.base.actions).length,
      })),
  )
  const log = computed(() => returnLog(dossier.delegations))

  /** The judgements of one assessment by norm, also when it is not the chosen one. */
  function judgementsOf(assessmentId: string | null): ReadonlyMap<string, Judgement> {
    return new Map(
      dossier.judgements
        .filter((judgement) => judgement.assessmentId === assessmentId)
        .map((judgement) => [judgement.normId, judgement]),
    )
  }

  function valuesOf({ assessmentId, normIds, actionIds }: WorkOrder): DelegatedValues {
    const judgements = judgementsOf(assessmentId)
    const chosen = new Set(actionIds)
    return {
      judgements: Object.fromEntries(normIds.map((id) => [id, delegatedJudgement(judgements.get(id))])),
      actions: Object.fromEntries(
        dossier.actions
          .filter(({ id }) => chosen.has(id))
          .map((action) => [action.id, delegatedAction(action)]),
      ),
    }
  }

  /**
   * Sends work out: stores what is asked with the values it starts from, and asks the user where to keep the form. When that comes
   * to nothing the work is not sent either.
   * @returns the name it was saved under; `null` when the user thought better of it
   */
  async function send(order: WorkOrder): Promise<Outcome<string | null>> {
    const dossierId = dossier.dossier?.id
    if (dossierId === undefined) throw new Error('Work is sent from an open dossier')
    const sender = senderOf()
    if (order.normIds.length + order.actionIds.length === 0)
      return failure('delegation/nothing-chosen', nl.delegation.form.nothingChosen)
    const delegation = await storage.delegations.add({
      dossierId,
      assessmentId: order.normIds.length === 0 ? null : order.assessmentId,
      recipient: order.recipient.trim(),
      note: order.note.trim(),
      askedBefore: order.askedBefore,
      sentAt: now().toISOString(),
      base: valuesOf(order),
      returns: [],
    })
    let saved: Outcome<string | null>
    try {
      saved = await saveForm(delegation, sender)
    } catch (error) {
      await forget(delegation)
      throw error
    }
    if (!saved.ok || saved.value === null) await forget(delegation)
    return saved
  }

  /** Taken back rather than removed, so that the next undo takes back what was done before, and not this removal. */
  async function forget({ id, dossierId }: Delegation): Promise<void> {
    const [last] = await storage.history.listOf(dossierId, 1)
    if (last?.recordId === id && (await storage.history.undo(dossierId, 'own')).ok) return
    await storage.delegations.remove(id)
  }

  /** What a form is made from besides the work itself, all of one dossier. */
  function senderOf() {
    if (dossier.dossier === null) throw new Error('A form is made from an open dossier')
    return {
      dossier: dossier.dossier,
      assessments: dossier.assessments,
      actions: dossier.actions,
      sender: settings.settings.userName,
    }
  }

  /** Makes the form of sent work (again) and asks the user where to keep it. */
  async function saveForm(delegation: Delegation, from = senderOf()): Promise<Outcome<string | null>> {
    const { name, bytes } = await workFormFile(delegation, {
      dossier: from.dossier,
      assessment: from.assessments.find(({ id }) => id === delegation.assessmentId) ?? null,
      actions: from.actions,
      sender: from.sender,
      base: await baseDigest(delegation.base),
    })
    const saved = await platform.saveFile(
      { name, kind: { label: nl.delegation.form.fileKind, extension: 'html' } },
      bytes,
    )
    return saved.ok ? success(saved.value?.name ?? null) : saved
  }

  /** Takes sent work off the list; the message that says so offers to take it back. */
  async function withdraw({ id, recipient }: Pick<Delegation, 'id' | 'recipient'>): Promise<void> {
    await storage.delegations.remove(id)
    undo.tell(nl.delegation.list.removed(recipient), true)
  }

  return { sent, log, judgementsOf, send, saveForm, withdraw }
})
