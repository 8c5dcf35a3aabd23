import type { Migration } from './migration'

/** Sessions of a dossier, and apart from them what is on the screen of this computer while one goes on. */
export const sessions = {
  version: 8,
  stores: {
    sessions: 'id, dossierId',
    liveSessions: 'sessionId, dossierId',
  },
  dossierFile: (data) => ({ sessions: [], ...data }),
} as const satisfies Migration
