/** Making reports and keeping choices of sections, on the real storage; the worker is a stand-in. */
import { readFile } from 'node:fs/promises'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import { failure, success } from '../../../src/domain/outcome'
import { SECTIONS_OF } from '../../../src/domain/report/kinds/report-kinds'
import { runReport } from '../../../src/report/run-report'
import { StorageFailure, type Storage } from '../../../src/storage/storage'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useExports } from '../../../src/stores/report/exports'
import { appServicesKey } from '../../../src/stores/app-services'
import { useHouseStyle } from '../../../src/stores/report/house-style'
import { useMadeReports } from '../../../src/stores/report/made-reports'
import { useReportMaking } from '../../../src/stores/report/report-making'
import { frameworkSet, frameworkSets } from '../../../src/storage/built-in-sets'
import { useReportPresets } from '../../../src/stores/report/report-presets'
import { useReportPrint } from '../../../src/stores/report/report-print'
import { useUndo } from '../../../src/stores/app/undo'
import { nl } from '../../../src/texts/nl'
import { openTest, standingClock } from '../../storage/open'
import { roundFields } from '../../storage/small-dossier'

vi.mock('../../../src/report/run-report', () => ({ runReport: vi.fn() }))

const clock = standingClock()
const bytes = new Uint8Array([1, 2])
const figures = { readiness: 0.5, coverage: 1, openActions: 2 }
const saveFile = vi.fn<Platform['saveFile']>()
let storage: Storage
let dossierId: string

beforeEach(async () => {
  storage = await openTest(undefined, clock)
  dossierId = (await storage.dossiers.add({ name: 'VSV De Test' })).id
  vi.mocked(runReport).mockReset().mockResolvedValue(success({ bytes, figures }))
  saveFile.mockReset().mockImplementation(async ({ name }) => success({ name }))
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, {
    storage,
    platform: { saveFile } as unknown as Platform,
    now: clock.now,
    appVersion: '0',
  })
  setActivePinia(pinia)
  await useDossier().open(dossierId)
})

const choice = { kind: 'bestuur', sections: SECTIONS_OF.bestuur, presetName: '' } as const
const proposed = () => saveFile.mock.calls.map(([{ name }]) => name)

describe('making a report', () => {
  test('proposes a name with kind and day, and keeps the report with the figures it had then', async () => {
    const making = useReportMaking()
    const madeReports = useMadeReports()
    madeReports.follow(dossierId)
    await making.make(dossierId, choice)
    expect(proposed()).toEqual(['VSV De Test - bestuursrapport 2026-11-23.docx'])
    await vi.waitFor(() => expect(madeReports.reports).toHaveLength(1))
    expect(madeReports.reports[0]).toMatchObject({
      kind: 'bestuur',
      figures,
      size: 2,
      madeAt: '2026-11-23T09:00:00.000Z',
    })
    const [report] = madeReports.reports
    if (report === undefined) throw new Error('not kept')
    await making.saveAgain(report)
    expect(saveFile.mock.calls.at(-1)?.[1]).toEqual(bytes)
    expect(runReport).toHaveBeenCalledOnce()
    expect(making.savedAs).toBe(report.fileName)
    await vi.waitFor(() => expect(madeReports.reports).toHaveLength(1))
    await madeReports.remove(report)
    await making.saveAgain(report)
    expect(making.problem).toMatchObject({ code: 'report-gone' })
  })

  test.each(['file-in-use', 'disk-full', 'read-only', 'name-too-long'])(
    'that cannot be saved (%s) waits for another name, and is not made again',
    async (code) => {
      const making = useReportMaking()
      saveFile.mockResolvedValueOnce(failure(code, 'Kan niet.'))
      await making.make(dossierId, choice)
      expect(making.unsaved).toBe(true)
      expect(making.problem).toMatchObject({ code })
      saveFile.mockResolvedValueOnce(failure(code, 'Kan weer niet.'))
      await making.saveElsewhere()
      await making.saveElsewhere()
      const name = 'VSV De Test - bestuursrapport 2026-11-23'
      expect(proposed()).toEqual([`${name}.docx`, `${name} (2).docx`, `${name} (3).docx`])
      expect(saveFile.mock.calls.every(([, given]) => given === bytes)).toBe(true)
      expect(runReport).toHaveBeenCalledOnce()
      expect(making).toMatchObject({ savedAs: `${name} (3).docx`, unsaved: false, problem: null })
    },
  )

  test.each([
    [
      'the storage refuses, which it tells itself',
      new StorageFailure({ code: 'storage/full', message: '' }),
      0,
    ],
    ['a fault of ours keeps out of the list, which is told', new TypeError('onze fout'), 1],
  ] as const)('is saved and said to be, also when %s', async (_why, error, message) => {
    const rejected = vi.spyOn(Promise, 'reject').mockReturnValue(new Promise(() => undefined))
    vi.spyOn(storage.madeReports, 'keep').mockImplementation(async () => {
      await Promise.resolve()
      throw error
    })
    const making = useReportMaking()
    await making.make(dossierId, choice)
    expect(making).toMatchObject({ problem: null, unsaved: false, state: 'idle' })
    expect(making.savedAs).not.toBeNull()
    expect(rejected.mock.calls.filter(([one]) => one === error)).toHaveLength(message)
  })

  test('that was never saved is kept nowhere, and can still be saved under its own name', async () => {
    const making = useReportMaking()
    const keep = vi.spyOn(storage.madeReports, 'keep')
    saveFile.mockResolvedValueOnce(success(null))
    await making.make(dossierId, choice)
    expect(making).toMatchObject({ unsaved: true, problem: null, savedAs: null })
    expect(keep).not.toHaveBeenCalled()
    await making.saveElsewhere()
    expect(new Set(proposed()).size).toBe(1)
    expect(keep).toHaveBeenCalledOnce()
    making.forget()
    expect(making.savedAs).toBeNull()
  })

  test('of a dossier that cannot be read ends with a sentence, not with a stuck progress bar', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined)
    vi.spyOn(storage, 'contentOf').mockRejectedValue(new Error('database closed'))
    const making = useReportMaking()
    await making.make(dossierId, choice)
    expect(making).toMatchObject({
      state: 'idle',
      unsaved: false,
      problem: { message: nl.reportMaking.problems.failed },
    })
    const printing = useReportPrint()
    await printing.make(dossierId, 'bestuur')
    expect(printing).toMatchObject({ state: 'failed', problem: { message: nl.reportPrint.failed } })
    const exporting = useExports()
    await exporting.make(dossierId, 'workbook')
    expect(exporting).toMatchObject({
      state: 'idle',
      problem: { message: nl.exportsPanel.workbook.problems.failed },
    })
    expect(log).toHaveBeenCalledTimes(3)
    log.mockRestore()
  })

  test('that the user stops leaves nothing to save', async () => {
    vi.mocked(runReport).mockResolvedValueOnce(failure('cancelled', 'Gestopt.'))
    const making = useReportMaking()
    await making.make(dossierId, choice)
    expect(making).toMatchObject({ stopped: true, unsaved: false, problem: null })
    expect(saveFile).not.toHaveBeenCalled()
  })
})

describe('own choices of sections', () => {
  const names = () => useReportPresets().own.map(({ name }) => name)

  test('keep which lists of norms the report holds; the inspection dossier starts with the framework alone', async () => {
    const fields = {
      dossierId,
      status: 'draft',
      adoptedOn: null,
      adoptedBy: '',
      previousId: null,
      snapshot: null,
    } as const
    for (const [index, questionSet] of frameworkSets.slice(0, 2).entries())
      await storage.assessments.add({
        ...fields,
        title: questionSet.title,
        questionSet,
        startedOn: `2026-11-0${String(index + 1)}`,
      })
    const presets = useReportPresets()
    const held = () => presets.listChoices.flatMap(({ id, held: isHeld }) => (isHeld ? id : []))
    await vi.waitFor(() => expect(presets.listChoices.length).toBeGreaterThan(1))
    presets.choose('volledig')
    expect(held()).toEqual(presets.listChoices.map(({ id }) => id))
    presets.choose('inspectie')
    expect(held()).toEqual([frameworkSet.id])
    const other = presets.listChoices.find(({ held: isHeld }) => !isHeld)?.id ?? ''
    presets.toggleList(other, true)
    expect(presets.changed).toBe(true)
    await presets.keepAs('Met de lijst')
    await vi.waitFor(() => expect(presets.preset?.lists).toEqual([frameworkSet.id, other]))
    presets.choose('inspectie')
    expect(held()).toEqual([frameworkSet.id])
    presets.choosePreset(presets.own[0]?.id ?? '')
    expect(held()).toEqual([frameworkSet.id, other])
    expect(presets.changed).toBe(false)
  })

  test('are kept with the dossier, changed, renamed and taken back', async () => {
    const presets = useReportPresets()
    presets.choose('leden')
    presets.toggle('terms', false)
    expect(presets.changed).toBe(true)
    expect(await presets.keepAs('  Voor   de leden ')).toEqual(success('Voor de leden'))
    await vi.waitFor(() => expect(presets.preset?.name).toBe('Voor de leden'))
    expect(presets.changed).toBe(false)
    presets.toggle('about', true)
    await presets.update()
    await vi.waitFor(() => expect(presets.preset?.sections).toContain('about'))
    await presets.rename(presets.preset?.id ?? '', 'Nieuwsbrief')
    await vi.waitFor(() => expect(names()).toEqual(['Nieuwsbrief']))
    await presets.remove(presets.preset?.id ?? '')
    await vi.waitFor(() => expect(names()).toEqual([]))
    expect(presets).toMatchObject({ kind: 'leden', changed: false })
    await useUndo().undo()
    await vi.waitFor(() => expect(names()).toEqual(['Nieuwsbrief']))
    expect((await storage.contentOf(dossierId))?.dossier.reportPresets[0]).toMatchObject({ kind: 'leden' })
  })

  test('need a name that no other has', async () => {
    const presets = useReportPresets()
    expect(await presets.keepAs('   ')).toMatchObject({ problem: { code: 'name-empty' } })
    await presets.keepAs('Kwartaal')
    await vi.waitFor(() => expect(names()).toEqual(['Kwartaal']))
    expect(await presets.keepAs('kwartaal')).toMatchObject({ problem: { code: 'name-taken' } })
    expect(await presets.rename(presets.preset?.id ?? '', 'KWARTAAL')).toEqual(success('KWARTAAL'))
  })
})

describe('a letter and a form on paper', () => {
  test('are for the open round that ends last, or for the one the user chose; a closed one is no choice', async () => {
    const presets = useReportPresets()
    const [early, late, over] = [
      await storage.rounds.add(roundFields(dossierId, { title: 'Vroeg', closesOn: '2026-12-01' })),
      await storage.rounds.add(roundFields(dossierId, { title: 'Laat', closesOn: '2026-12-31' })),
      await storage.rounds.add(roundFields(dossierId, { title: 'Voorbij', closesOn: '2027-01-31' })),
    ]
    for (const { id } of [early, late, over]) await storage.rounds.change(id, { status: 'open' })
    await storage.rounds.change(over.id, { status: 'closed' })
    presets.choose('bestuur')
    expect([presets.rounds, presets.round]).toEqual([[], null])
    for (const kind of ['blanco', 'uitnodiging'] as const) {
      presets.choose(kind)
      await vi.waitFor(() => expect(presets.rounds.map(({ title }) => title)).toEqual(['Laat', 'Vroeg']))
      expect(presets.round).toBe(late.id)
      presets.chooseRound(early.id)
      expect(presets.round).toBe(early.id)
    }
    await storage.rounds.change(early.id, { status: 'closed' })
    await vi.waitFor(() => expect(presets.round).toBe(late.id))
    await useReportMaking().make(dossierId, { ...choice, kind: 'blanco', sections: [], round: late.id })
    expect(vi.mocked(runReport).mock.calls[0]?.[0]).toMatchObject({ kind: 'blanco', round: late.id })
  })
})

describe('choosing a logo', () => {
  /** Chosen, and then not to be read: `read` is what the browser does. */
  function chosen(read: () => Promise<ArrayBuffer>): File {
    const file = new File(['x'], 'logo.png')
    vi.spyOn(file, 'slice').mockReturnValue(Object.assign(new Blob(), { arrayBuffer: read }))
    return file
  }

  test('of two chosen one after the other the last one stays, however long the first takes to read', async () => {
    const picture = await readFile(new URL('../../../build/icons/icon.png', import.meta.url))
    const bytes = new Uint8Array(picture).buffer
    let read: (bytes: ArrayBuffer) => void = () => undefined
    const slow = chosen(
      () =>
        new Promise((resolve) => {
          read = resolve
        }),
    )
    const first = useHouseStyle().chooseLogo(slow)
    const second = useHouseStyle().chooseLogo(new File([bytes], 'tweede.png'))
    await vi.waitFor(() => expect(slow.slice).toHaveBeenCalled())
    await new Promise((resolve) => setTimeout(resolve, 50))
    read(bytes)
    expect(await Promise.all([first, second])).toEqual([success(null), success(null)])
    const { dossier } = (await storage.contentOf(dossierId)) ?? {}
    expect(dossier?.reportStyle.logo?.attachment.name).toBe('tweede.png')
  })

  test('a file that can no longer be read is reported in a sentence', async () => {
    const gone = chosen(() => Promise.reject(new DOMException('', 'NotReadableError')))

    expect(await useHouseStyle().chooseLogo(gone)).toEqual(
      failure('house-style/unreadable', nl.houseStyle.unreadable),
    )
  })

  test('a bug of ours is not reported as a file that cannot be read', async () => {
    const fault = new TypeError('ours')

    await expect(useHouseStyle().chooseLogo(chosen(() => Promise.reject(fault)))).rejects.toBe(fault)
  })
})
