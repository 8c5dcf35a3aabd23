import type { Migration } from './migration'

/**
 * What a round asks, and of whom, can say more: other words for a part of the people, professions that are members or not, older words of a
 * statement, links between lists. All of it may be absent, so nothing of before changes; an older version, whose check knows none of it, is
 * told that the file is too new for it and not that it is wrong.
 */
export const askedPerRound = {
  version: 10,
  stores: {},
  dossierFile: (data) => data,
} as const satisfies Migration
