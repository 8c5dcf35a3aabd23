import type { Migration } from './migration'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a VSV of before puts on the page of its board: nothing of its own, and no day. */
const NOTHING = { board: { meetsOn: null, proposals: [], changed: [] } }

/** A dossier says when the board meets, and what the VSV itself puts on its page. */
export const boardPlan = {
  version: 12,
  stores: {},
  async upgrade(transaction) {
    await transaction.table('dossiers').toCollection().modify(NOTHING)
  },
  dossierFile: (data) =>
    isFields(data['dossier']) ? { ...data, dossier: { ...NOTHING, ...data['dossier'] } } : data,
} as const satisfies Migration
