/** The dossiers of a database of an earlier version as dossier files of that time, made before the database is upgraded. */
import * as v from 'valibot'
import { DOSSIER_LISTS, LIST_NAMES } from '../domain/dossier-lists'
import { openedRow } from './cipher/enciphered'
import type { RowCipher } from './cipher/row-cipher'
import { formatOfSchema } from './dossier-formats'
import { packDossier } from './dossier-file'

/** A dossier as it was, and what a copy of it is labelled with. */
export interface DossierBefore {
  readonly dossierId: string
  readonly dossierName: string
  /** Without the history. */
  readonly records: number
  /** Filled-in questionnaires. */
  readonly answers: number
  /** A dossier file of the format of that time, which any later version reads. Documents are not in it. */
  readonly bytes: Uint8Array
}

/** All that is looked at of a record before the check that a file gets when it is opened. */
const RowSchema = v.looseObject({ dossierId: v.optional(v.string()), status: v.optional(v.string()) })
const DossierRowSchema = v.looseObject({ id: v.string(), name: v.string() })
type Row = v.InferOutput<typeof RowSchema>

/**
 * Reads a database as it is and writes nothing in it. What is in the recycle bin comes along; half-filled questionnaires stay behind. A
 * record that is not what it should be is in the file all the same: opening the file says so.
 *
 * @param version of its schema
 * @param cipher of a locked one
 * @throws when it cannot be read
 */
export async function dossiersBefore(
  factory: IDBFactory,
  name: string,
  version: number,
  made: { readonly appVersion: string; readonly now: Date },
  cipher: RowCipher | null,
): Promise<readonly DossierBefore[]> {
  const database = await settled(factory.open(name))
  try {
    const formatVersion = formatOfSchema(version)
    const lists = LIST_NAMES.filter(
      (list) => DOSSIER_LISTS[list].since <= formatVersion && database.objectStoreNames.contains(list),
    )
    const transaction = database.transaction(['dossiers', ...lists], 'readonly')
    const rowsOf = async (store: string) => {
      const rows = await settled<unknown[]>(transaction.objectStore(store).getAll())
      return cipher === null ? rows : rows.map((row) => openedRow(store, row, cipher))
    }
    // Asked at once: a transaction that is left waiting for something else ends.
    const [dossiers, ...rows] = await Promise.all([rowsOf('dossiers'), ...lists.map(rowsOf)])
    const found: DossierBefore[] = []
    for (const dossier of rowsAs(DossierRowSchema, dossiers)) {
      const content = lists.map((list, index) => {
        const own = rowsAs(RowSchema, rows[index]).filter((row) => row.dossierId === dossier.id)
        return [list, list === 'responses' ? own.filter(isHandedIn) : own] as const
      })
      const counts = Object.fromEntries(content.map(([list, own]) => [list, own.length]))
      const bytes = await packDossier(
        { dossier, ...Object.fromEntries(content) },
        { ...made, formatVersion, dossierId: dossier.id, dossierName: dossier.name, counts },
      )
      const { history = 0, responses: answers = 0 } = counts
      const all = content.reduce((sum, [, own]) => sum + own.length, 1)
      const { id: dossierId, name: dossierName } = dossier
      found.push({ dossierId, dossierName, records: all - history, answers, bytes })
    }
    return found
  } finally {
    database.close()
  }
}

/** Damage in one row keeps no other from its copy. */
function rowsAs<Row>(schema: v.GenericSchema<unknown, Row>, rows: readonly unknown[] = []): readonly Row[] {
  return rows.filter((row): row is Row => v.is(schema, row))
}

const isHandedIn = ({ status }: Row): boolean => status === 'submitted'

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = (event) => {
      event.preventDefault()
      reject(request.error ?? new Error('The database could not be read'))
    }
  })
}
