/** What every kind of record of a dossier can do, whatever else it can; see `storage.ts`. */
export type Unsubscribe = () => void

/** The fields of a record a caller fills in; id, number and dossier are fixed at birth. */
export type Changes<T> = Partial<Omit<T, 'id' | 'dossierId' | 'number'>>

/**
 * Changes made from the record as it is stored at that moment, inside the transaction: what is added to a list of it cannot
 * overwrite what another field or another window added. `null` changes nothing.
 */
export type ChangesOf<T, C = Changes<T>> = (record: T) => C | null

/** Records of one kind that belong to a dossier. */
export interface StoredRecords<T extends { readonly id: string; readonly dossierId: string }> {
  get(id: string): Promise<T | undefined>
  listOf(dossierId: string): Promise<readonly T[]>
  /** Changes the named fields. Rejects when the record is gone. */
  change(id: string, changes: Changes<T> | ChangesOf<T>): Promise<T>
  remove(id: string): Promise<void>
  /** Calls back at once and after every change, also from another window. */
  watchOf(dossierId: string, listener: (records: readonly T[]) => void): Unsubscribe
}

export interface RecordRepository<
  T extends { readonly id: string; readonly dossierId: string },
> extends StoredRecords<T> {
  /** Gives the record an id and stores it. */
  add(fields: Omit<T, 'id'>): Promise<T>
}
