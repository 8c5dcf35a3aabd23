import type { Transaction } from 'dexie'

/**
 * One step of the database schema. It is frozen from the day it lands on main: it never changes again, because computers out there
 * have taken it. A new step gets a new number, a new file and a fixture of the database it leads to.
 */
export interface Migration {
  /** Whole number, one higher than the step before. */
  readonly version: number
  /** Tables with their indexes in Dexie's notation; only what this step adds or changes. `null` drops a table. */
  readonly stores: Readonly<Record<string, string | null>>
  /** Brings the records of the version before in the new shape, in the same transaction. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>
  /**
   * The same step for the data of a dossier file, which gets a new format number by it. Nothing was checked yet: what is not of the
   * shape it should have is left for the check that comes after.
   */
  readonly dossierFile?: (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
}
