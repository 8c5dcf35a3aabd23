import type { Table } from 'dexie'
import type * as v from 'valibot'
import type { HistoryTable } from '../../domain/history'
import { storage as texts } from '../../texts/storage'
import { checkedRecord } from '../check-record'
import { remember } from '../history'
import { perform, read, watch, type StorageContext } from '../intent'
import { sameValue } from '../../domain/same-value'
import type { Changes, ChangesOf, RecordRepository } from '../stored-records'
import { refuse } from '../storage-problems'

interface StoredRecord {
  readonly id: string
  readonly dossierId: string
}

/** What makes one table different from another. */
export interface RecordKind<T extends StoredRecord> {
  readonly name: HistoryTable
  readonly table: Table<T, string>
  readonly schema: v.GenericSchema<unknown, T>
  /** Order in lists. */
  readonly order: (one: T, other: T) => number
  /** Tables the rules below read or write, besides the own table. */
  readonly others: readonly Table[]
  /** Refuses what may not be stored (by throwing); runs inside the transaction. `before` is `null` for a new record. */
  readonly check: (after: T, before: T | null) => Promise<void>
  /** Changes what belongs to the record along with it, inside the transaction. */
  readonly changeParts: (after: T, before: T) => Promise<void>
  /** Removes what belongs to the record, inside the transaction, and returns what the history must know. */
  readonly removeParts: (record: T) => Promise<{ readonly group?: string; readonly irreversible?: true }>
}

/** What repositories may do inside a transaction of their own. */
export interface RecordWriter<T extends StoredRecord> {
  /** All tables a writing intent needs. */
  readonly tables: readonly Table[]
  /** @param group of the intent, when it changes more than this record */
  add(fields: Omit<T, 'id'>, group?: string): Promise<T>
  change(id: string, changes: Changes<T> | ChangesOf<T>, group?: string): Promise<T>
}

/** Refuses with `storage/gone` when the record is not there. */
export function present<T>(record: T | undefined): T {
  return record ?? refuse('storage/gone', texts.saving.gone)
}

function inGroup(group: string | undefined): { readonly group?: string } {
  return group === undefined ? {} : { group }
}

/** Adding and changing records of one kind, each with its history. For inside a transaction over `tables`. */
export function recordWriter<T extends StoredRecord>(
  context: StorageContext,
  kind: RecordKind<T>,
): RecordWriter<T> {
  const { database } = context
  const { name, table } = kind
  return {
    tables: [...new Set([table, database.history, database.dossiers, database.settings, ...kind.others])],
    async add(fields, group) {
      const record = checkedRecord(kind.schema, name, { ...fields, id: context.newId() })
      present(await database.dossiers.get(record.dossierId))
      await kind.check(record, null)
      await table.add(record)
      const { id: recordId, dossierId } = record
      await remember(context, {
        table: name,
        dossierId,
        recordId,
        before: null,
        after: record,
        ...inGroup(group),
      })
      return record
    },
    async change(id, given, group) {
      const before = present(await table.get(id))
      const { dossierId } = before
      const changes = typeof given === 'function' ? given(before) : given
      const wanted: T = { ...before, ...changes, id, dossierId }
      await kind.check(wanted, before)
      const after = checkedRecord(kind.schema, name, wanted)
      if (sameValue(before, after)) return before
      await table.put(after)
      await kind.changeParts(after, before)
      await remember(context, { table: name, dossierId, recordId: id, before, after, ...inGroup(group) })
      return after
    },
  }
}

/** Records with a history: every writing method is one intent. */
export function recordRepository<T extends StoredRecord>(
  context: StorageContext,
  kind: RecordKind<T>,
): RecordRepository<T> {
  const { table } = kind
  const writer = recordWriter(context, kind)
  const dossierOf = (record: T) => record.dossierId
  const listOf = async (dossierId: string) =>
    (await table.where('dossierId').equals(dossierId).toArray()).sort(kind.order)
  return {
    get: (id) => read(context, () => table.get(id)),
    listOf: (dossierId) => read(context, () => listOf(dossierId)),
    watchOf: (dossierId, listener) => watch(context, () => listOf(dossierId), listener),
    add: (fields) => perform(context, dossierOf, writer.tables, async () => writer.add(fields)),
    change: (id, changes) =>
      perform(context, dossierOf, writer.tables, async () => writer.change(id, changes)),
    async remove(id) {
      await perform(context, dossierOf, writer.tables, async () => {
        const before = present(await table.get(id))
        const historyExtras = await kind.removeParts(before)
        await table.delete(id)
        const { dossierId } = before
        await remember(context, {
          table: kind.name,
          dossierId,
          recordId: id,
          before,
          after: null,
          ...historyExtras,
        })
        return before
      })
    },
  }
}
