import type { Session } from '../../domain/session/session'
import { votesStand } from '../../domain/session/vote'
import { storage as texts } from '../../texts/storage'
import { recordSchemas } from '../dossier-schema'
import { perform, type StorageContext } from '../intent'
import type { SessionRepository } from '../storage'
import { refuse } from '../storage-problems'
import { actionKind, byText } from './kinds'
import { nextNumber, numberTables } from './next-number'
import { present, recordRepository, recordWriter, type RecordKind } from './records'

/** Sessions in the order in which they are held. Votes never change, and neither do the points that were voted on. */
function sessionKind({ database }: StorageContext): RecordKind<Session> {
  return {
    name: 'sessions',
    table: database.sessions,
    schema: recordSchemas.sessions,
    // One without a date is still being made: last.
    order: byText(({ heldOn, startTime }) => `${heldOn ?? '9999'} ${startTime}`),
    others: [database.liveSessions],
    check(after, before) {
      const votes = before?.votes ?? []
      if (!votesStand(votes, after.votes)) refuse('storage/vote-stands', texts.saving.voteStands)
      const points = new Set(after.points.map(({ id }) => id))
      if (!votes.every(({ pointIds }) => pointIds.every((id) => points.has(id))))
        refuse('storage/point-voted', texts.saving.pointVoted)
      return Promise.resolve()
    },
    changeParts: async () => undefined,
    async removeParts({ id }) {
      await database.liveSessions.delete(id)
      return {}
    },
  }
}

/** Sessions, and the actions that are made in them. */
export function sessionRepository(context: StorageContext): SessionRepository {
  const { database } = context
  const kind = sessionKind(context)
  const sessions = recordWriter(context, kind)
  const actions = recordWriter(context, actionKind(context))
  const tables = [...new Set([...sessions.tables, ...actions.tables, ...numberTables(context, 'actions')])]
  return {
    ...recordRepository(context, kind),
    planAction: (id, pointId, fields) =>
      perform(
        context,
        (action) => action.dossierId,
        tables,
        async () => {
          const { dossierId } = present(await database.sessions.get(id))
          const group = context.newId()
          const number = await nextNumber(context, 'actions', dossierId)
          const action = await actions.add({ ...fields, dossierId, number }, group)
          const made = { actionId: action.id, pointId }
          await sessions.change(id, (session) => ({ actions: [...session.actions, made] }), group)
          return action
        },
      ),
  }
}
