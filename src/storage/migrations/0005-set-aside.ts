import type { Migration } from './migration'

/**
 * Versions of a dossier that another one took the place of; apart from them what each consists of, so that the list of the recycle bin
 * reads none of it.
 */
export const setAside = {
  version: 5,
  stores: {
    setAside: 'id, dossierId',
    setAsideContents: 'id, dossierId',
  },
} as const satisfies Migration
