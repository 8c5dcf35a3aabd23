import type { Migration } from './migration'

/**
 * Every round gets a mark that is renewed by each change of it (round-marks.ts). The first one is the id of the round, which no later one
 * can be.
 */
export const roundMarks = {
  version: 13,
  stores: { roundMarks: 'id' },
  async upgrade(transaction) {
    const ids = await transaction.table<unknown, string>('rounds').toCollection().primaryKeys()
    await transaction.table('roundMarks').bulkPut(ids.map((id) => ({ id, mark: id })))
  },
} as const satisfies Migration
