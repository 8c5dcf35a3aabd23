import { entriesOf } from '../history'
import { perform, read, type StorageContext } from '../intent'
import type { HistoryRepository, StepAsked, Way } from '../stored-history'
import { asOutcome, nextStep, stepAlong } from '../undo'

/** The history, and the way back and forth along it. */
export function historyRepository(context: StorageContext): HistoryRepository {
  const { database } = context
  const step =
    (way: Way) =>
    (dossierId: string, whose: 'own' | 'any' = 'any', asked?: StepAsked) =>
      asOutcome(
        perform(
          context,
          () => dossierId,
          database.tables,
          async () => stepAlong(context, dossierId, way, whose, asked),
        ),
        way,
      )
  return {
    listOf: (dossierId, limit, isWanted) =>
      read(context, () => {
        const all = entriesOf(database, dossierId).reverse()
        const newestFirst = isWanted === undefined ? all : all.filter(isWanted)
        return (limit === undefined ? newestFirst : newestFirst.limit(limit)).toArray()
      }),
    listOfRecord: (recordId) =>
      read(context, () => database.history.where('recordId').equals(recordId).reverse().sortBy('at')),
    next: (dossierId, way = 'undo') => read(context, () => nextStep(context, dossierId, way)),
    undo: step('undo'),
    redo: step('redo'),
  }
}
