import type { StorageContext } from '../intent'

type Numbered = 'actions' | 'evidence'

/** The tables {@link nextNumber} reads. */
export const numberTables = ({ database }: StorageContext, name: Numbered) =>
  [database[name], database.history, database.assessments] as const

/**
 * One more than the highest number ever given out in the dossier: the history still knows the numbers of removed records, and where
 * that was left behind (a copy to share), the snapshots of assessments those that were settled.
 */
export async function nextNumber(
  context: StorageContext,
  name: Numbered,
  dossierId: string,
): Promise<number> {
  const { database } = context
  const records: readonly { readonly number: number }[] = await database[name].where({ dossierId }).toArray()
  const entries = await database.history.where('[dossierId+table]').equals([dossierId, name]).toArray()
  const assessments = await database.assessments.where({ dossierId }).toArray()
  const settled = assessments.flatMap(({ snapshot }): readonly { readonly number: number }[] =>
    snapshot === null ? [] : snapshot[name],
  )
  const numbers = [
    ...[...records, ...settled].map(({ number }) => number),
    ...entries.flatMap((entry) => [entry.before?.['number'], entry.after?.['number']]),
  ].filter((number) => typeof number === 'number')
  return numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1
}
