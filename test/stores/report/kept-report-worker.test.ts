/** What a worker remembers of a dossier ends with the dossier: when it is closed, when another is opened, and when the application is locked. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import { success } from '../../../src/domain/outcome'
import { SECTIONS_OF } from '../../../src/domain/report/kinds/report-kinds'
import type { ReportInput } from '../../../src/report/report-protocol'
import type { Storage } from '../../../src/storage/storage'
import { appServicesKey } from '../../../src/stores/app-services'
import { useAppLock } from '../../../src/stores/app/app-lock'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useReportMaking } from '../../../src/stores/report/report-making'
import { openTest, standingClock } from '../../storage/open'

const kept = vi.hoisted(() => ({ warm: vi.fn(), ahead: vi.fn(), lend: vi.fn(), end: vi.fn() }))
vi.mock('../../../src/report/kept-worker', () => ({ keepWorker: () => kept }))
const made = { bytes: new Uint8Array([1]), figures: { readiness: 0.5, coverage: 1, openActions: 2 } }
vi.mock('../../../src/report/run-report', () => ({ runReport: () => Promise.resolve(success(made)) }))

interface Ahead {
  readonly choice: string
  readonly input: ReportInput
}

const clock = standingClock()
const choice = { kind: 'bestuur', sections: SECTIONS_OF.bestuur, presetName: '' } as const
let storage: Storage
let dossierId: string

beforeEach(async () => {
  storage = await openTest(undefined, clock)
  dossierId = (await storage.dossiers.add({ name: 'VSV De Test' })).id
  const platform = { saveFile: () => Promise.resolve(success(null)) } as unknown as Platform
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform, now: clock.now, appVersion: '0' })
  setActivePinia(pinia)
  await useDossier().open(dossierId)
  for (const called of Object.values(kept)) called.mockClear()
})

test('the worker that is kept for reports is warmed for the dossier that is open, makes its report, and ends when it is closed', async () => {
  const making = useReportMaking()
  making.prepare()
  expect(kept.warm).toHaveBeenCalledWith(dossierId)
  await making.make(dossierId, choice)
  expect(kept.lend).toHaveBeenCalledWith(dossierId, expect.any(String))
  expect(kept.end).not.toHaveBeenCalled()
  useDossier().close()
  expect(kept.end).toHaveBeenCalledOnce()
  kept.warm.mockClear()
  making.prepare()
  expect(kept.warm).not.toHaveBeenCalled()
})

test('the worker that is kept for reports ends when another dossier is opened', async () => {
  useReportMaking()
  const { id } = await storage.dossiers.add({ name: 'VSV Ander' })
  await useDossier().open(id)
  expect(kept.end).toHaveBeenCalled()
})

test('the worker that is kept for reports ends when the application is locked, before anything else is stored', () => {
  useReportMaking()
  const lock = useAppLock()
  lock.isLocking = true
  expect(kept.end).toHaveBeenCalledOnce()
  useReportMaking().prepare()
  expect(kept.warm).not.toHaveBeenCalled()
})

test('the pages of what is chosen are counted ahead, as the report that is then made', async () => {
  const making = useReportMaking()
  await making.countAhead(choice)
  await making.countAhead({ ...choice, kind: 'volledig' })
  const [[of, bestuur], [, volledig]] = kept.ahead.mock.calls as [[string, Ahead], [string, Ahead]]
  expect(of).toBe(dossierId)
  expect(bestuur.input).toMatchObject({ kind: 'bestuur', sections: choice.sections, today: '2026-11-23' })
  expect(volledig.choice).not.toBe(bestuur.choice)
  await making.make(dossierId, choice)
  expect(kept.lend).toHaveBeenCalledWith(dossierId, bestuur.choice)
})

test('nothing is counted ahead behind a lock, without a dossier, or of one that was left while it was read', async () => {
  const making = useReportMaking()
  const reading = making.countAhead(choice)
  useDossier().close()
  await reading
  await making.countAhead(choice)
  await useDossier().open(dossierId)
  useAppLock().isLocking = true
  await making.countAhead(choice)
  expect(kept.ahead).not.toHaveBeenCalled()
})
