import { perform, type Room } from '../intent'
import type { Storage } from '../storage'
import { actionKind } from './kinds'
import { recordRepository, recordWriter } from './records'

export function actionRepository(room: Room): Storage['actions'] {
  const kind = actionKind(room)
  const writer = recordWriter(room, kind)
  return {
    ...recordRepository(room, kind),
    plan: (fields) =>
      perform(
        room,
        (action) => action.dossierId,
        writer.tables,
        async () => writer.add({ ...fields, number: await nextNumber(room, fields.dossierId) }),
      ),
  }
}

/** One more than the highest number ever given out; the history still knows the numbers of removed actions. */
async function nextNumber({ database }: Room, dossierId: string): Promise<number> {
  const [actions, entries] = await Promise.all([
    database.actions.where('dossierId').equals(dossierId).toArray(),
    database.history.where('[dossierId+table]').equals([dossierId, 'actions']).toArray(),
  ])
  const numbers = [
    ...actions.map((action) => action.number),
    ...entries.flatMap((entry) => [entry.before?.['number'], entry.after?.['number']]),
  ].filter((number) => typeof number === 'number')
  return numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1
}
