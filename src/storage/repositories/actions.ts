import { perform, type StorageContext } from '../intent'
import type { Storage } from '../storage'
import { actionKind } from './kinds'
import { nextNumber, numberTables } from './next-number'
import { recordRepository, recordWriter } from './records'

/** The actions of dossiers. What is planned gets the next number of its dossier, in the same transaction. */
export function actionRepository(context: StorageContext): Storage['actions'] {
  const kind = actionKind(context)
  const writer = recordWriter(context, kind)
  const tables = [...new Set([...writer.tables, ...numberTables(context, 'actions')])]
  return {
    ...recordRepository(context, kind),
    plan: (fields) =>
      perform(
        context,
        (action) => action.dossierId,
        tables,
        async () => writer.add({ ...fields, number: await nextNumber(context, 'actions', fields.dossierId) }),
      ),
  }
}
