import type { Migration } from './migration'

type Fields = Readonly<Record<string, unknown>>

/** Every record of a list reshaped; what is no list of records stays as it is, for the check that comes after. */
function each(list: unknown, reshaped: (record: Fields) => Fields): unknown {
  return Array.isArray(list)
    ? list.map((record: unknown) =>
        typeof record === 'object' && record !== null && !Array.isArray(record)
          ? reshaped(record as Fields)
          : record,
      )
    : list
}

/** What no round had before: a day on which its separate answers were erased, and a salt for the hashes of its codes. */
const NEW_FIELDS = { erased: null, codeSalt: '' }

/** A round says when its separate answers were erased; codes that are given out from now on are hashed with a salt. */
export const erasedAnswers = {
  version: 9,
  stores: {},
  async upgrade(transaction) {
    await transaction.table('rounds').toCollection().modify(NEW_FIELDS)
  },
  dossierFile: (data) => ({
    ...data,
    rounds: each(data['rounds'], (round) => ({ ...NEW_FIELDS, ...round })),
  }),
} as const satisfies Migration
