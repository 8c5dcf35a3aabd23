import { MOST_MADE_REPORTS, type MadeReport } from '../../domain/report/made-report'
import type { Database } from '../database'
import { perform, read, watch, type Room } from '../intent'
import type { MadeReportRepository } from '../storage'
import { present } from './records'

async function newestFirst(database: Database, dossierId: string): Promise<readonly MadeReport[]> {
  const found = await database.madeReports.where({ dossierId }).toArray()
  return found.sort((one, other) => other.madeAt.localeCompare(one.madeAt) || other.id.localeCompare(one.id))
}

/** Removes all reports made from a dossier, inside a transaction over their tables. */
export async function eraseMadeReports(database: Database, dossierId: string): Promise<void> {
  await database.madeReports.where({ dossierId }).delete()
  await database.madeReportSources.where({ dossierId }).delete()
}

/** Reports of this computer: a change of them is no change of the dossier, so no copy of it follows. */
export function madeReportRepository(room: Room): MadeReportRepository {
  const { database, newId } = room
  const tables = [database.madeReports, database.madeReportSources]
  const ofNoDossier = () => null

  async function drop(ids: readonly string[]): Promise<void> {
    await database.madeReports.bulkDelete([...ids])
    await database.madeReportSources.bulkDelete([...ids])
  }

  return {
    watchOf: (dossierId, listener) => watch(room, () => newestFirst(database, dossierId), listener),
    keep: (fields, source) =>
      perform(room, ofNoDossier, [...tables, database.dossiers], async () => {
        const { dossierId } = fields
        present(await database.dossiers.get(dossierId))
        const report: MadeReport = { ...fields, id: newId() }
        await database.madeReports.add(report)
        await database.madeReportSources.add({ id: report.id, dossierId, bytes: new Uint8Array(source) })
        const all = await newestFirst(database, dossierId)
        await drop(all.slice(MOST_MADE_REPORTS).map(({ id }) => id))
        return report
      }),
    sourceOf: (id) => read(room, async () => (await database.madeReportSources.get(id))?.bytes),
    async remove(id) {
      await perform(room, ofNoDossier, tables, () => drop([id]))
    },
  }
}
