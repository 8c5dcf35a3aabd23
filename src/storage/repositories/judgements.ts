import { UNTOUCHED } from '../../domain/framework/assessment'
import { perform, type Room } from '../intent'
import type { Storage } from '../storage'
import { judgementKind } from './kinds'
import { present, recordRepository, recordWriter } from './records'

export function judgementRepository(room: Room): Storage['judgements'] {
  const { database, now } = room
  const kind = judgementKind(room)
  const writer = recordWriter(room, kind)
  return {
    ...recordRepository(room, kind),
    judge: (assessmentId, normId, changes) =>
      perform(
        room,
        (judgement) => judgement.dossierId,
        writer.tables,
        async () => {
          const stored = await database.judgements
            .where('[assessmentId+normId]')
            .equals([assessmentId, normId])
            .first()
          const before = stored ?? UNTOUCHED
          const { verdict, applicable } = { ...before, ...changes }
          const judged = verdict !== before.verdict || applicable !== before.applicable
          const dated = judged ? { ...changes, judgedAt: now().toISOString() } : changes
          if (stored) return writer.change(stored.id, dated)
          const { dossierId } = present(await database.assessments.get(assessmentId))
          return writer.add({ ...UNTOUCHED, ...dated, dossierId, assessmentId, normId })
        },
      ),
  }
}
