import type { Migration } from './migration'

/** A report that was made is kept as its file. What earlier ones were made from cannot be laid out for ever, so it goes. */
export const madeReportFiles = {
  version: 6,
  stores: { madeReportSources: null, madeReportFiles: '[dossierId+sha256], dossierId' },
  async upgrade(transaction) {
    await transaction.table('madeReports').toCollection().modify({ sha256: null })
  },
} as const satisfies Migration
