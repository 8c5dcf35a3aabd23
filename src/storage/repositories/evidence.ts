import { perform, type Room } from '../intent'
import type { Storage } from '../storage'
import { evidenceKind } from './kinds'
import { nextNumber, numberTables } from './next-number'
import { recordRepository, recordWriter } from './records'

/** The evidence of dossiers. What is added gets the next number of its dossier, in the same transaction. */
export function evidenceRepository(room: Room): Storage['evidence'] {
  const kind = evidenceKind(room)
  const writer = recordWriter(room, kind)
  const tables = [...new Set([...writer.tables, ...numberTables(room, 'evidence')])]
  return {
    ...recordRepository(room, kind),
    add: (fields) =>
      perform(
        room,
        (piece) => piece.dossierId,
        tables,
        async () => writer.add({ ...fields, number: await nextNumber(room, 'evidence', fields.dossierId) }),
      ),
  }
}
