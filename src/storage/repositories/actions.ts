import { perform, type Room } from '../intent'
import type { Storage } from '../storage'
import { actionKind } from './kinds'
import { nextNumber, numberTables } from './next-number'
import { recordRepository, recordWriter } from './records'

/** The actions of dossiers. What is planned gets the next number of its dossier, in the same transaction. */
export function actionRepository(room: Room): Storage['actions'] {
  const kind = actionKind(room)
  const writer = recordWriter(room, kind)
  const tables = [...new Set([...writer.tables, ...numberTables(room, 'actions')])]
  return {
    ...recordRepository(room, kind),
    plan: (fields) =>
      perform(
        room,
        (action) => action.dossierId,
        tables,
        async () => writer.add({ ...fields, number: await nextNumber(room, 'actions', fields.dossierId) }),
      ),
  }
}
