import type { StorageContext } from '../intent'
import { highestNumber, NONE_GIVEN, type GivenNumbers, type Numbered } from '../own-numbers'
import { readSettings } from './settings'

/** The tables {@link nextNumber} reads. */
export const numberTables = ({ database }: StorageContext, name: Numbered) =>
  [database[name], database.history, database.assessments, database.settings] as const

/**
 * One more than the highest number ever given out in the dossier. Where another version took its place, this computer still knows how far
 * it had come: {@link rememberNumbers}.
 */
export async function nextNumber(
  context: StorageContext,
  name: Numbered,
  dossierId: string,
): Promise<number> {
  return (await highestGiven(context, name, dossierId)) + 1
}

async function highestGiven(
  { database }: StorageContext,
  name: Numbered,
  dossierId: string,
): Promise<number> {
  const records: readonly { readonly number: number }[] = await database[name].where({ dossierId }).toArray()
  const history = await database.history.where('[dossierId+table]').equals([dossierId, name]).toArray()
  const assessments = await database.assessments.where({ dossierId }).toArray()
  const { givenNumbers } = await readSettings(database)
  return Math.max(
    highestNumber(name, records, { history, assessments }),
    (givenNumbers[dossierId] ?? NONE_GIVEN)[name],
  )
}

/**
 * Keeps on this computer how far the numbers of a dossier have come, inside a transaction over all tables, before another version takes
 * its place: what somebody has on paper under a number is never something else here.
 */
export async function rememberNumbers(context: StorageContext, dossierId: string): Promise<GivenNumbers> {
  const { settings } = context.database
  const actions = await highestGiven(context, 'actions', dossierId)
  const evidence = await highestGiven(context, 'evidence', dossierId)
  const given = { actions, evidence }
  if (actions + evidence === 0) return given
  const { givenNumbers } = await readSettings(context.database)
  await settings.put({ key: 'givenNumbers', value: { ...givenNumbers, [dossierId]: given } })
  return given
}
