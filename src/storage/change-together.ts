import type { Action } from '../domain/actions/action'
import type { Delegation } from '../domain/delegation/delegation'
import type { Judgement } from '../domain/framework/assessment/assessment'
import type { Evidence } from '../domain/framework/evidence/evidence'
import { storage as texts } from '../texts/storage'
import { perform, type StorageContext } from './intent'
import { judgementKind } from './repositories/assessment-kinds'
import { judge } from './repositories/judgements'
import { actionKind, delegationKind, evidenceKind } from './repositories/kinds'
import { present, recordWriter } from './repositories/records'
import type { JointChange } from './storage'
import { refuse } from './storage-problems'

/**
 * See `Storage.changeTogether`. Refuses the whole when a record is gone or of another dossier (`storage/gone`), or may not be changed
 * like this.
 */
export async function changeTogether(
  context: StorageContext,
  dossierId: string,
  changes: readonly JointChange[],
): Promise<void> {
  const { database } = context
  const judgements = recordWriter(context, judgementKind(context))
  const evidence = recordWriter(context, evidenceKind(context))
  const actions = recordWriter(context, actionKind(context))
  const delegations = recordWriter(context, delegationKind(context))
  const tables = [...new Set([judgements, evidence, actions, delegations].flatMap((writer) => writer.tables))]

  /** Refuses what belongs to another dossier as if it were not there. */
  const ours = (record: { readonly dossierId: string } | undefined) => {
    if (present(record).dossierId !== dossierId) refuse('storage/gone', texts.saving.gone)
  }

  const checked = new Set<string>()

  /** The record as it became: a kind of change that is forgotten here gives none, and the compiler says so. */
  async function make(
    change: JointChange,
    group: string,
  ): Promise<Judgement | Evidence | Action | Delegation> {
    switch (change.table) {
      case 'judgements': {
        const { assessmentId, normId } = change
        // Once for each assessment: it holds a whole framework.
        if (!checked.has(assessmentId)) ours(await database.assessments.get(assessmentId))
        checked.add(assessmentId)
        return judge(context, judgements, assessmentId, normId, change.changes, group)
      }
      case 'evidence':
        ours(await database.evidence.get(change.id))
        return evidence.change(change.id, change.changes, group)
      case 'actions':
        ours(await database.actions.get(change.id))
        return actions.change(change.id, change.changes, group)
      case 'delegations':
        ours(await database.delegations.get(change.id))
        return delegations.change(change.id, change.changes, group)
    }
  }

  await perform(
    context,
    () => dossierId,
    tables,
    async () => {
      const group = context.newId()
      for (const change of changes) await make(change, group)
    },
  )
}
