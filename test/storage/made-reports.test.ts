/** Reports that were made: of this computer, so in no file and no copy, and gone with their dossier. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { MOST_MADE_REPORTS, type MadeReport } from '../../src/domain/report/made-report'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import type { Storage } from '../../src/storage/storage'
import { putRawRows } from './raw-database'
import { freshName, openTest, rawRows, refusal, standingClock } from './open'

const clock = standingClock()
let storage: Storage
let databaseName: string
let dossierId: string

beforeEach(async () => {
  databaseName = freshName()
  storage = await openTest(databaseName, clock)
  dossierId = (await storage.dossiers.add({ name: 'VSV De Test' })).id
})

const file = new Uint8Array([1, 2, 3])

function reportOf(madeAt: string, ofDossier = dossierId): Omit<MadeReport, 'id' | 'sha256'> {
  return {
    dossierId: ofDossier,
    kind: 'bestuur',
    presetName: '',
    sections: ['title-block', 'summary'],
    madeAt,
    fileName: `Rapport ${madeAt}.docx`,
    size: 2048,
    figures: { readiness: 0.5, coverage: 1, openActions: 2 },
  }
}

const moment = (index: number) => new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString()

function listed(of = dossierId): Promise<readonly MadeReport[]> {
  return new Promise((resolve) => {
    const stop = storage.madeReports.watchOf(of, (reports) => {
      resolve(reports)
      queueMicrotask(() => stop())
    })
  })
}

describe('reports that were made', () => {
  test('are listed newest first, each with its file', async () => {
    const first = await storage.madeReports.keep(reportOf(moment(1)), file)
    const second = await storage.madeReports.keep(reportOf(moment(2)), new Uint8Array([9]))
    expect(await listed()).toEqual([second, first])
    expect(await storage.madeReports.fileOf(first)).toEqual(file)
    await storage.madeReports.remove(first.id)
    expect(await listed()).toEqual([second])
    expect(await storage.madeReports.fileOf(first)).toBeUndefined()
  })

  test('of a dossier are as many as fit; the oldest goes, with its file, and others stay', async () => {
    const other = (await storage.dossiers.add({ name: 'VSV Anders' })).id
    await storage.madeReports.keep(reportOf(moment(0), other), file)
    const oldest = await storage.madeReports.keep(reportOf(moment(1)), file)
    for (let index = 2; index <= MOST_MADE_REPORTS + 1; index += 1)
      await storage.madeReports.keep(reportOf(moment(index)), new Uint8Array([9, index]))
    const kept = await listed()
    expect(kept).toHaveLength(MOST_MADE_REPORTS)
    expect(kept.map(({ id }) => id)).not.toContain(oldest.id)
    expect((await rawRows(databaseName))['madeReportFiles']).toHaveLength(MOST_MADE_REPORTS + 1)
    expect(await listed(other)).toHaveLength(1)
  })

  test('that are the same file keep it as long as one of them is on the list', async () => {
    const first = await storage.madeReports.keep(reportOf(moment(1)), file)
    const second = await storage.madeReports.keep(reportOf(moment(2)), file)
    expect((await rawRows(databaseName))['madeReportFiles']).toHaveLength(1)
    await storage.madeReports.remove(first.id)
    expect(await storage.madeReports.fileOf(second)).toEqual(file)
    await storage.madeReports.remove(second.id)
    expect((await rawRows(databaseName))['madeReportFiles']).toEqual([])
  })

  test('give no file that is not what was saved', async () => {
    const report = await storage.madeReports.keep(reportOf(moment(1)), file)
    const { sha256 } = report
    if (sha256 === null) throw new Error('no file')
    await putRawRows(databaseName, 'madeReportFiles', [{ dossierId, sha256, bytes: new Uint8Array([4]) }])
    expect(await storage.madeReports.fileOf(report)).toBeUndefined()
    expect(await storage.madeReports.fileOf({ ...report, sha256: null })).toBeUndefined()
  })

  test('are in no dossier file, leave no line in the history and ask for no copy', async () => {
    const saved = vi.fn()
    storage.onSaved((_, of) => saved(of))
    const before = await storage.history.listOf(dossierId)
    await storage.madeReports.keep(reportOf(moment(1)), file)
    expect(saved).toHaveBeenCalledExactlyOnceWith(null)
    expect(await storage.history.listOf(dossierId)).toEqual(before)
    const content = await storage.contentOf(dossierId)
    if (content === undefined) throw new Error('no content')
    expect(JSON.stringify(content)).not.toContain('Rapport 2026')
    const written = await writeDossierFile(content, { appVersion: '1', now: clock.now() })
    expect(await readDossierFile(written)).toMatchObject({ ok: true })
  })

  test('stay when an older file of the dossier is put back, and go when the dossier is erased', async () => {
    await storage.madeReports.keep(reportOf(moment(1)), file)
    const content = await storage.contentOf(dossierId)
    if (content === undefined) throw new Error('no content')
    await storage.putContent(content, 'replace')
    expect(await listed()).toHaveLength(1)
    await storage.dossiers.moveToBin(dossierId)
    await storage.dossiers.erase(dossierId)
    const rows = await rawRows(databaseName)
    expect(rows['madeReports']).toEqual([])
    expect(rows['madeReportFiles']).toEqual([])
  })

  test('need a dossier', async () => {
    const nowhere = reportOf(moment(1), crypto.randomUUID())
    expect(await refusal(storage.madeReports.keep(nowhere, file))).toBe('storage/gone')
  })
})
