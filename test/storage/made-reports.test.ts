/** Reports that were made: of this computer, so in no file and no copy, and gone with their dossier. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { MOST_MADE_REPORTS, type MadeReport } from '../../src/domain/report/made-report'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import type { Storage } from '../../src/storage/storage'
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

const source = new Uint8Array([1, 2, 3])

function made(madeAt: string, ofDossier = dossierId): Omit<MadeReport, 'id'> {
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
  test('are listed newest first, with what each was made from', async () => {
    const first = await storage.madeReports.keep(made(moment(1)), source)
    const second = await storage.madeReports.keep(made(moment(2)), new Uint8Array([9]))
    expect(await listed()).toEqual([second, first])
    expect(await storage.madeReports.sourceOf(first.id)).toEqual(source)
    await storage.madeReports.remove(first.id)
    expect(await listed()).toEqual([second])
    expect(await storage.madeReports.sourceOf(first.id)).toBeUndefined()
  })

  test('of a dossier are as many as fit; the oldest goes, with what it was made from, and others stay', async () => {
    const other = (await storage.dossiers.add({ name: 'VSV Anders' })).id
    await storage.madeReports.keep(made(moment(0), other), source)
    const oldest = await storage.madeReports.keep(made(moment(1)), source)
    for (let index = 2; index <= MOST_MADE_REPORTS + 1; index += 1)
      await storage.madeReports.keep(made(moment(index)), source)
    const kept = await listed()
    expect(kept).toHaveLength(MOST_MADE_REPORTS)
    expect(kept.map(({ id }) => id)).not.toContain(oldest.id)
    expect((await rawRows(databaseName))['madeReportSources']).toHaveLength(MOST_MADE_REPORTS + 1)
    expect(await listed(other)).toHaveLength(1)
  })

  test('are in no dossier file, leave no line in the history and ask for no copy', async () => {
    const saved = vi.fn()
    storage.onSaved((_, of) => saved(of))
    const before = await storage.history.listOf(dossierId)
    await storage.madeReports.keep(made(moment(1)), source)
    expect(saved).toHaveBeenCalledExactlyOnceWith(null)
    expect(await storage.history.listOf(dossierId)).toEqual(before)
    const content = await storage.contentOf(dossierId)
    if (content === undefined) throw new Error('no content')
    expect(JSON.stringify(content)).not.toContain('Rapport 2026')
    const file = await readDossierFile(await writeDossierFile(content, { appVersion: '1', now: clock.now() }))
    expect(file).toMatchObject({ ok: true })
  })

  test('stay when an older file of the dossier is put back, and go when the dossier is erased', async () => {
    await storage.madeReports.keep(made(moment(1)), source)
    const content = await storage.contentOf(dossierId)
    if (content === undefined) throw new Error('no content')
    await storage.putContent(content, 'replace')
    expect(await listed()).toHaveLength(1)
    await storage.dossiers.moveToBin(dossierId)
    await storage.dossiers.erase(dossierId)
    const rows = await rawRows(databaseName)
    expect(rows['madeReports']).toEqual([])
    expect(rows['madeReportSources']).toEqual([])
  })

  test('need a dossier', async () => {
    const nowhere = made(moment(1), crypto.randomUUID())
    expect(await refusal(storage.madeReports.keep(nowhere, source))).toBe('storage/gone')
  })
})
