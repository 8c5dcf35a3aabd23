import type { Migration } from './migration'

/**
 * Answers that come in as files, on paper or as a list. A receipt belongs to one round, and its own id only means something there.
 * The new fields are written out here, not imported: a released step never changes.
 */
export const receipts = {
  version: 2,
  stores: { receipts: '[roundId+id], dossierId, roundId' },
  async upgrade(transaction) {
    await transaction
      .table('rounds')
      .toCollection()
      .modify({ keys: null, usesCodes: false, codeHashes: [], keptResults: null, closings: [] })
    await transaction
      .table('responses')
      .toCollection()
      .modify({ screening: { keep: null, improve: null } })
  },
} as const satisfies Migration
