import { roundWithReasons } from './0004-shapes'
import type { Migration } from './migration'

/** Kept results say why a group or a distribution is not shown. */
export const reasons = {
  version: 4,
  stores: {},
  async upgrade(transaction) {
    await transaction
      .table<Readonly<Record<string, unknown>>>('rounds')
      .toCollection()
      .modify((round, held) => {
        held.value = roundWithReasons(round)
      })
  },
} as const satisfies Migration
