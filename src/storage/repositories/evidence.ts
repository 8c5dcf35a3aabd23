import { perform, type StorageContext } from '../intent'
import type { Storage } from '../storage'
import { evidenceKind } from './kinds'
import { nextNumber, numberTables } from './next-number'
import { recordRepository, recordWriter } from './records'

/** The evidence of dossiers. What is added gets the next number of its dossier, in the same transaction. */
export function evidenceRepository(context: StorageContext): Storage['evidence'] {
  const kind = evidenceKind(context)
  const writer = recordWriter(context, kind)
  const tables = [...new Set([...writer.tables, ...numberTables(context, 'evidence')])]
  return {
    ...recordRepository(context, kind),
    add: (fields) =>
      perform(
        context,
        (piece) => piece.dossierId,
        tables,
        async () =>
          writer.add({ ...fields, number: await nextNumber(context, 'evidence', fields.dossierId) }),
      ),
  }
}
