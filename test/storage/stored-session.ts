/** A dossier with a session in it. */
import type { Session, SessionVote } from '../../src/domain/session/session'
import type { Storage } from '../../src/storage/storage'
import { fillDossier } from './small-dossier'
import { sessionFields } from './small-session'

/** A filled dossier with one session that rests on all of it. */
export async function withSession(storage: Storage, fields: Partial<Session> = {}) {
  const ids = await fillDossier(storage)
  const [action] = await storage.actions.listOf(ids.dossierId)
  if (action === undefined) throw new Error('no action')
  const session = await storage.sessions.add(
    sessionFields(ids.dossierId, {
      roundId: ids.roundId,
      assessmentId: ids.assessmentId,
      actions: [{ actionId: action.id, pointId: 'p-1' }],
      ...fields,
    }),
  )
  return { ...ids, actionId: action.id, session }
}

export async function contentOf(storage: Storage, dossierId: string) {
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('no content')
  return content
}

export const openVote: SessionVote = {
  id: 'stemming-2',
  status: 'open',
  pointIds: ['p-1', 'p-2'],
  people: 10,
  ways: [],
  ballots: 0,
  totals: null,
}
