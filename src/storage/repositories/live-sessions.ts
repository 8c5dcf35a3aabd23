import * as v from 'valibot'
import { NOTHING_LIVE, type LiveSession } from '../../domain/session/live-session'
import type { Database } from '../database'
import { perform, read, watch, type StorageContext } from '../intent'
import { Id } from '../schemas/parts'
import type { LiveSessionRepository } from '../storage'
import { present } from './records'

const Whole = v.pipe(v.number(), v.safeInteger())

const LiveSessionSchema = v.strictObject({
  sessionId: Id,
  dossierId: Id,
  epoch: v.pipe(Whole, v.minValue(1)),
  slideKey: v.nullable(v.string()),
  black: v.boolean(),
  timer: v.nullable(
    v.strictObject({ endsAt: v.nullable(Whole), left: Whole, total: Whole, turn: v.boolean() }),
  ),
}) satisfies v.GenericSchema<unknown, LiveSession>

/** Forgets what was on the screen in sessions of a dossier, inside a transaction over all tables. */
export async function eraseLiveSessions(database: Database, dossierId: string): Promise<void> {
  await database.liveSessions.where({ dossierId }).delete()
}

/** Of this computer: a change of it is no change of the dossier, so no copy of it follows. */
export function liveSessionRepository(context: StorageContext): LiveSessionRepository {
  const { database } = context
  const ofNoDossier = () => null
  return {
    get: (sessionId) => read(context, () => database.liveSessions.get(sessionId)),
    watch: (sessionId, listener) => watch(context, () => database.liveSessions.get(sessionId), listener),
    take: (sessionId) =>
      perform(context, ofNoDossier, [database.liveSessions, database.sessions], async () => {
        const { dossierId } = present(await database.sessions.get(sessionId))
        const before = await database.liveSessions.get(sessionId)
        const epoch = (before?.epoch ?? 0) + 1
        const taken: LiveSession = { ...NOTHING_LIVE, ...before, sessionId, dossierId, epoch }
        await database.liveSessions.put(taken)
        return taken
      }),
    put: (given) =>
      perform(context, ofNoDossier, [database.liveSessions], async () => {
        const live = v.parse(LiveSessionSchema, given)
        const stored = await database.liveSessions.get(live.sessionId)
        if (stored?.epoch !== live.epoch || stored.dossierId !== live.dossierId) return false
        await database.liveSessions.put(live)
        return true
      }),
  }
}
