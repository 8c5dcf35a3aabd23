/** The spiegelsessies, and what is made in them. */
import { giveOutVoteCodes } from '../../../src/stores/session/vote-codes'
import { useSessions } from '../../../src/stores/session/sessions'
import { sessionFields } from '../../storage/small-session'
import { nth, saving, six, type Setting, type Saving } from './saving'

const sessionsIn = ({ storage, dossierId }: Setting) => storage.sessions.listOf(dossierId)
const sixSessions = ({ storage, dossierId }: Setting) =>
  six(() => storage.sessions.add(sessionFields(dossierId)))

export const sessions: readonly Saving[] = [
  saving('more', 'sessions', 'a new session', (setting) => ({
    act: () => useSessions().add(),
    stored: async () => (await sessionsIn(setting)).length,
  })),
  saving('last', 'sessions', 'a field of a session', async (setting) => {
    const { id } = nth(await sixSessions(setting), 1)
    return {
      act: (n) => useSessions().change(id, { place: String(n) }),
      stored: async () => (await setting.storage.sessions.get(id))?.place,
    }
  }),
  saving('more', 'sessions', 'a line in a list of a session', async (setting) => {
    const { id } = nth(await sixSessions(setting), 1)
    return {
      act: (n) =>
        useSessions().change(id, ({ parked }) => ({ parked: [...parked, { id: String(n), text: 'Later' }] })),
      stored: async () => (await setting.storage.sessions.get(id))?.parked.length,
    }
  }),
  saving('more', 'sessions', 'an action made at a table', async (setting) => {
    const { id } = nth(await sixSessions(setting), 1)
    return {
      act: (n) => useSessions().planAction(id, 'p-1', { title: String(n) }),
      stored: async () => (await setting.storage.actions.listOf(setting.dossierId)).length,
    }
  }),
  saving('fewer', 'sessions', 'a session that is removed', async (setting) => {
    const made = await sixSessions(setting)
    return {
      act: (n) => useSessions().remove(nth(made, n)),
      stored: async () => (await sessionsIn(setting)).length,
    }
  }),
  saving('more', 'vote-codes', 'codes on ballots', async (setting) => {
    const { id } = nth(await sixSessions(setting), 1)
    const before = (await setting.storage.sessions.get(id))?.codeHashes.length ?? 0
    return {
      act: () => giveOutVoteCodes(setting.storage, id, 1),
      stored: async () => ((await setting.storage.sessions.get(id))?.codeHashes.length ?? 0) - before,
    }
  }),
]
