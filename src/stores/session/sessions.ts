import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Action } from '../../domain/actions/action'
import { NEW_ACTION } from '../../domain/actions/action-fields'
import { usualSteps } from '../../domain/session/agenda'
import type { Session } from '../../domain/session/session'
import { NEW_SESSION } from '../../domain/session/session-fields'
import type { Changes, ChangesOf } from '../../storage/stored-records'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { useDossier } from '../dossier/dossier'
import { useUndo } from '../app/undo'

/** The sessions of the open dossier, as they are stored. Every change is durable at once. */
export const useSessions = defineStore('sessions', () => {
  const { storage } = useAppServices()
  const dossier = useDossier()
  const undo = useUndo()

  const byId = computed(() => new Map(dossier.sessions.map((session) => [session.id, session])))

  /** Stores a new session with the usual agenda; what is not given stays empty. Throws when no dossier is open. */
  function add(fields: Changes<Session> = {}): Promise<Session> {
    const dossierId = dossier.dossier?.id
    if (dossierId === undefined) throw new Error('A session needs an open dossier')
    const steps = usualSteps(() => crypto.randomUUID())
    return storage.sessions.add({ ...NEW_SESSION, steps, ...fields, dossierId })
  }

  /** @param changes of a list: from the session as it is stored at that moment, so that nothing else that was typed is lost */
  function change(id: string, changes: Changes<Session> | ChangesOf<Session>): Promise<Session> {
    return storage.sessions.change(id, changes)
  }

  /** Removes a session; the message that says so offers to take it back. The actions that were made in it stay. */
  async function remove({ id }: Pick<Session, 'id'>): Promise<void> {
    await storage.sessions.remove(id)
    undo.tell(nl.sessions.removed, true)
  }

  /** Plans an action at a table: it is in the improvement plan and in the session at once. */
  function planAction(
    id: string,
    pointId: string | null,
    fields: Partial<Omit<Action, 'id' | 'dossierId' | 'number' | 'origin'>>,
    about: Partial<Action['origin']> = {},
  ): Promise<Action> {
    const origin = { themeId: null, statementId: null, normId: null, ...about, kind: 'session' } as const
    return storage.sessions.planAction(id, pointId, { ...NEW_ACTION, ...fields, origin })
  }

  return { byId, add, change, remove, planAction }
})
