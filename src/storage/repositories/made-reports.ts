import { MOST_MADE_REPORTS, type MadeReport } from '../../domain/report/made-report'
import type { Database } from '../database'
import { digestOf } from '../digest'
import { perform, read, watch, type StorageContext } from '../intent'
import type { MadeReportRepository } from '../storage'
import { wantMove } from '../place/request'
import { problemOfReading } from '../storage-problems'
import { present } from './records'

async function newestFirst(database: Database, dossierId: string): Promise<readonly MadeReport[]> {
  const found = await database.madeReports.where({ dossierId }).toArray()
  return found.sort((one, other) => other.madeAt.localeCompare(one.madeAt) || other.id.localeCompare(one.id))
}

/** Removes all reports made from a dossier, inside a transaction over their tables. */
export async function eraseMadeReports(database: Database, dossierId: string): Promise<void> {
  await database.madeReports.where({ dossierId }).delete()
  await database.madeReportFiles.where({ dossierId }).delete()
}

/** Reports of this computer: a change of them is no change of the dossier, so no copy of it follows. */
export function madeReportRepository(context: StorageContext): MadeReportRepository {
  const { database, newId } = context
  const tables = [database.madeReports, database.madeReportFiles]
  const ofNoDossier = () => null

  /** Two reports of one dossier can be the same file, which goes with the last of them. */
  async function drop(reports: readonly MadeReport[]): Promise<void> {
    await database.madeReports.bulkDelete(reports.map(({ id }) => id))
    for (const { dossierId, sha256 } of reports) {
      if (sha256 === null) continue
      const left = await database.madeReports.where({ dossierId }).toArray()
      if (!left.some((report) => report.sha256 === sha256))
        await database.madeReportFiles.delete([dossierId, sha256])
    }
  }

  /** A browser keeps large content in a file of its own, which can get lost. */
  async function bytesAt(dossierId: string, sha256: string): Promise<Uint8Array | undefined> {
    try {
      return (await database.madeReportFiles.get([dossierId, sha256]))?.bytes
    } catch (error) {
      if (problemOfReading(error).code === 'storage/closed') throw error
      return undefined
    }
  }

  return {
    watchOf: (dossierId, listener) => watch(context, () => newestFirst(database, dossierId), listener),
    async keep(fields, file) {
      const bytes = new Uint8Array(file)
      // Before the transaction, which may await nothing but the database.
      const sha256 = await digestOf(bytes)
      return perform(context, ofNoDossier, [...tables, database.dossiers], async () => {
        const { dossierId } = fields
        present(await database.dossiers.get(dossierId))
        const report: MadeReport = { ...fields, id: newId(), sha256 }
        await database.madeReports.add(report)
        await database.madeReportFiles.put({ dossierId, sha256, bytes })
        const all = await newestFirst(database, dossierId)
        await drop(all.slice(MOST_MADE_REPORTS))
        return report
      })
    },
    fileOf: ({ dossierId, sha256 }) =>
      read(context, async () => {
        const bytes = sha256 === null ? undefined : await bytesAt(dossierId, sha256)
        return bytes !== undefined && (await digestOf(bytes)) === sha256 ? bytes : undefined
      }),
    async remove(id) {
      await perform(context, ofNoDossier, [...tables, database.settings], async () => {
        const report = await database.madeReports.get(id)
        if (report === undefined) return
        await drop([report])
        await wantMove(database)
      })
    },
  }
}
