/** Reports of several dossiers in one file, on the real storage; the worker is a stand-in. */
import { unzipSync } from 'fflate'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import { failure, success } from '../../../src/domain/outcome'
import { SECTIONS_OF, type ReportPreset } from '../../../src/domain/report/kinds/report-kinds'
import { runReport } from '../../../src/report/run-report'
import { StorageFailure, type Storage } from '../../../src/storage/storage'
import { appServicesKey } from '../../../src/stores/app-services'
import { useDossiers } from '../../../src/stores/dossier/dossiers'
import { useManyReports } from '../../../src/stores/report/many-reports'
import { nl } from '../../../src/texts/nl'
import { openTest, standingClock } from '../../storage/open'

vi.mock('../../../src/report/run-report', () => ({ runReport: vi.fn() }))

const words = nl.manyReports
const figures = { readiness: null, coverage: null, openActions: 0 }
const saveFile = vi.fn<Platform['saveFile']>()
const reported = vi.fn()
let storage: Storage
let clock: ReturnType<typeof standingClock>

beforeEach(async () => {
  clock = standingClock()
  storage = await openTest(undefined, clock)
  vi.spyOn(console, 'error').mockImplementation(reported)
  // What is in the file tells of which dossier it was made.
  vi.mocked(runReport)
    .mockReset()
    .mockImplementation(async ({ content, kind }) => {
      const bytes = new Uint8Array(new TextEncoder().encode(`${content.dossier.name} ${kind}`))
      return success({ bytes, figures })
    })
  saveFile.mockReset().mockImplementation(async ({ name }) => success({ name }))
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  const platform = { saveFile } as Partial<Platform> as Platform
  app.provide(appServicesKey, { storage, platform, now: clock.now, appVersion: '0' })
  setActivePinia(pinia)
})

async function dossiersNamed(...names: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = []
  for (const name of names) ids.push((await storage.dossiers.add({ name })).id)
  const store = useDossiers()
  await vi.waitUntil(() => store.dossiers.length === names.length)
  return ids
}

const saved = () => saveFile.mock.calls.at(-1)
function inFile(): Readonly<Record<string, string>> {
  const files = unzipSync(saved()?.[1] ?? new Uint8Array())
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  )
}

const board = { by: 'kind', kind: 'bestuur' } as const
const plan = { by: 'kind', kind: 'verbeterplan' } as const

test('every wanted report of every dossier is in one file, each under the name of its dossier', async () => {
  const ids = await dossiersNamed('VSV Noord', 'VSV Zuid')
  const store = useManyReports()
  await store.make(ids, [board, plan])
  expect(saved()?.[0]).toMatchObject({ name: 'Rapporten 2026-11-23.zip', kind: { extension: 'zip' } })
  expect(inFile()).toEqual({
    'VSV Noord - bestuursrapport 2026-11-23.docx': 'VSV Noord bestuur',
    'VSV Noord - verbeterplan 2026-11-23.docx': 'VSV Noord verbeterplan',
    'VSV Zuid - bestuursrapport 2026-11-23.docx': 'VSV Zuid bestuur',
    'VSV Zuid - verbeterplan 2026-11-23.docx': 'VSV Zuid verbeterplan',
  })
  expect(store).toMatchObject({ savedAs: 'Rapporten 2026-11-23.zip', made: 4, missing: [] })
})

test('dossiers with one name, and a name that no system takes, still give a file each', async () => {
  const ids = await dossiersNamed('VSV Één', 'VSV één', 'VSV a/b: <c>')
  await useManyReports().make(ids, [board])
  const names = Object.keys(inFile())
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3)
  for (const name of names) expect(name).not.toMatch(/[<>:"/\\|?*]/)
})

test('what fails is named with its dossier and its reason, and keeps none of the others out', async () => {
  const ids = await dossiersNamed('VSV Noord', 'VSV Stuk', 'VSV Zuid')
  vi.mocked(runReport).mockImplementation(async ({ content }) =>
    content.dossier.name === 'VSV Stuk'
      ? failure('template/not-filled', 'Het sjabloon past niet.')
      : success({ bytes: new Uint8Array([1]), figures }),
  )
  const store = useManyReports()
  await store.make(ids, [board])
  expect(Object.keys(inFile())).toHaveLength(2)
  expect(store.missing).toMatchObject([
    { dossier: 'VSV Stuk', report: nl.labels.reportKind.bestuur, reason: 'Het sjabloon past niet.' },
  ])
  expect(store.made).toBe(2)
})

test('two dossiers of one name are told apart, while they are made and when they could not be', async () => {
  const [first] = await dossiersNamed('VSV Noord')
  clock.pass(86_400_000)
  const second = await storage.dossiers.add({ name: 'VSV Noord' })
  await vi.waitUntil(() => useDossiers().dossiers.length === 2)
  const store = useManyReports()
  const seen: string[] = []
  vi.mocked(runReport).mockImplementation(async () => {
    seen.push(store.progress.dossier)
    return failure('report-failed', 'Kan niet.')
  })
  await store.make([first ?? '', second.id], [board, { by: 'kind', kind: 'bestuur' }])
  expect(new Set(seen).size).toBe(2)
  for (const name of seen) expect(name).toMatch(/^VSV Noord \(aangemaakt op /u)
  expect(store.missing.map(({ dossier }) => dossier)).toEqual(seen)
  expect(new Set(store.missing.map(({ key }) => key)).size).toBe(4)
})

test('a dossier that cannot be read, or was erased meanwhile, is named too', async () => {
  const [noord, zuid] = await dossiersNamed('VSV Noord', 'VSV Zuid')
  const contentOf = storage.contentOf.bind(storage)
  vi.spyOn(storage, 'contentOf').mockImplementation(async (id) => {
    if (id === noord) throw new Error('torn')
    return contentOf(id)
  })
  const store = useManyReports()
  await store.make([noord ?? '', zuid ?? '', 'weg'], [board])
  expect(store.missing).toMatchObject([
    { dossier: 'VSV Noord', reason: nl.reportMaking.problems.failed },
    { dossier: words.goneDossier, reason: nl.app.dossierGone },
  ])
  expect(Object.keys(inFile())).toEqual(['VSV Zuid - bestuursrapport 2026-11-23.docx'])
  expect(reported).toHaveBeenCalledWith('report:', expect.any(Error))
})

test('when nothing can be made no file is offered, and every reason is there', async () => {
  const ids = await dossiersNamed('VSV Noord')
  vi.mocked(runReport).mockResolvedValue(failure('report-failed', 'Kan niet.'))
  const store = useManyReports()
  await store.make(ids, [board, plan])
  expect(saveFile).not.toHaveBeenCalled()
  expect(store.problem).toMatchObject({ code: 'reports-none', message: words.problems.none })
  expect(store.missing).toHaveLength(2)
})

test('stopping half way saves nothing at all, and makes nothing more', async () => {
  const ids = await dossiersNamed('VSV Noord', 'VSV Zuid', 'VSV Oost')
  const store = useManyReports()
  vi.mocked(runReport).mockImplementation(async (_input, _progress, signal) => {
    if (store.progress.at === 2) store.cancel()
    return signal.aborted
      ? failure('cancelled', 'Gestopt.')
      : success({ bytes: new Uint8Array([1]), figures })
  })
  await store.make(ids, [board])
  expect(runReport).toHaveBeenCalledTimes(2)
  expect(saveFile).not.toHaveBeenCalled()
  expect(store).toMatchObject({ stopped: true, problem: null, unsaved: false, missing: [] })
})

test('progress says which report of which dossier it is at', async () => {
  const ids = await dossiersNamed('VSV Noord', 'VSV Zuid')
  const store = useManyReports()
  const seen: unknown[] = []
  vi.mocked(runReport).mockImplementation(async (_input, progress) => {
    progress(50, 100, '')
    seen.push({ ...store.progress })
    return success({ bytes: new Uint8Array([1]), figures })
  })
  await store.make(ids, [board])
  const report = nl.labels.reportKind.bestuur
  expect(seen).toEqual([
    { at: 1, total: 2, share: 0.5, dossier: 'VSV Noord', report },
    { at: 2, total: 2, share: 0.5, dossier: 'VSV Zuid', report },
  ])
})

test('a file that cannot be saved waits for another name, and only then are its reports on the lists', async () => {
  const [noord] = await dossiersNamed('VSV Noord')
  const store = useManyReports()
  saveFile.mockResolvedValueOnce(failure('disk-full', 'Vol.'))
  await store.make([noord ?? ''], [board])
  const kept = vi.fn()
  storage.madeReports.watchOf(noord ?? '', kept)
  expect(store.unsaved).toBe(true)
  await vi.waitFor(() => expect(kept).toHaveBeenLastCalledWith([]))
  await store.saveElsewhere()
  expect(saved()?.[0].name).toBe('Rapporten 2026-11-23 (2).zip')
  await vi.waitFor(() =>
    expect(kept).toHaveBeenLastCalledWith([
      expect.objectContaining({ kind: 'bestuur', fileName: 'VSV Noord - bestuursrapport 2026-11-23.docx' }),
    ]),
  )
  expect(runReport).toHaveBeenCalledOnce()
})

test('the file is saved and said to be, also when the lists of reports cannot be extended', async () => {
  const ids = await dossiersNamed('VSV Noord', 'VSV Zuid')
  const keep = vi
    .spyOn(storage.madeReports, 'keep')
    .mockRejectedValue(new StorageFailure({ code: 'storage/full', message: '' }))
  const store = useManyReports()
  await store.make(ids, [board])
  expect(store).toMatchObject({ savedAs: 'Rapporten 2026-11-23.zip', unsaved: false, problem: null })
  // The disk is as full for the second one.
  expect(keep).toHaveBeenCalledOnce()
})

test('a layout goes by its name: who has it gets it as it is there, who has none is told so', async () => {
  const [noord, zuid] = await dossiersNamed('VSV Noord', 'VSV Zuid')
  const layout: ReportPreset = { id: 'p', name: 'Kort', kind: 'bestuur', sections: ['summary'], lists: [] }
  await storage.dossiers.change(noord ?? '', { reportPresets: [layout] })
  const store = useManyReports()
  await vi.waitUntil(() => store.layouts.length === 1)
  expect(store.layouts).toEqual(['Kort'])
  await store.make([noord ?? '', zuid ?? ''], [{ by: 'name', name: 'Kort' }])
  expect(Object.keys(inFile())).toEqual(['VSV Noord - kort 2026-11-23.docx'])
  expect(vi.mocked(runReport).mock.calls[0]?.[0]).toMatchObject({
    kind: 'bestuur',
    sections: ['summary'],
    lists: [],
  })
  expect(store.missing).toMatchObject([
    { dossier: 'VSV Zuid', report: 'Kort', reason: words.problems.noLayout },
  ])
})

test('each report is made as when it is made alone: the sections of its kind, and no other lists', async () => {
  const ids = await dossiersNamed('VSV Noord')
  await useManyReports().make(ids, [board])
  const [input] = vi.mocked(runReport).mock.calls[0] ?? []
  expect(input).toMatchObject({ kind: 'bestuur', sections: SECTIONS_OF.bestuur })
  expect(input).not.toHaveProperty('lists')
  expect(input).not.toHaveProperty('session')
})
