/** A file that was made is not lost when it cannot be saved: it is offered again, under another name. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import { failure, success } from '../../../src/domain/outcome'
import type { Storage } from '../../../src/storage/storage'
import { useExports } from '../../../src/stores/report/exports'
import { appServicesKey } from '../../../src/stores/app-services'
import { nl } from '../../../src/texts/nl'
import { buildContent, emptyContent } from '../../fixtures/build-content'
import { openTest } from '../../storage/open'

const saveFile = vi.fn<Platform['saveFile']>()
let storage: Storage

beforeEach(async () => {
  saveFile.mockReset()
  storage = await openTest()
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, {
    storage,
    platform: { saveFile } as Partial<Platform> as Platform,
    now: () => new Date(2026, 10, 23, 9),
    appVersion: '0',
  })
  setActivePinia(pinia)
})

async function openDossier(content = buildContent()): Promise<string> {
  return (await storage.putContent(content, 'replace')).id
}

test('the calendar is saved under a name with the dossier and the date', async () => {
  saveFile.mockImplementation(({ name }) => Promise.resolve(success({ name })))
  const exporting = useExports()
  await exporting.make(await openDossier(), 'calendar', { reminders: true })
  expect(exporting.savedAs).toBe('VSV De Proef - agenda 2026-11-23.ics')
  expect(exporting.unsaved).toBe(false)
  const bytes = saveFile.mock.calls[0]?.[1] ?? new Uint8Array()
  expect(new TextDecoder().decode(bytes)).toContain('BEGIN:VALARM')
})

test('the Excel of the whole dossier is internal, and its name says so', () => {
  expect(nl.exportsPanel.workbook.fileName('VSV De Proef', '2026-11-23')).toBe(
    'VSV De Proef - dossier (intern) 2026-11-23',
  )
  expect(nl.exportsPanel.workbook.what).toMatch(/^Intern, niet om mee te geven/)
})

test('a file that could not be saved is kept, and can be saved under another name without being made again', async () => {
  saveFile.mockResolvedValueOnce(failure('file-busy', 'Het bestand is open.'))
  saveFile.mockImplementationOnce(({ name }) => Promise.resolve(success({ name })))
  const exporting = useExports()
  await exporting.make(await openDossier(), 'calendar')
  expect(exporting.problem?.message).toBe('Het bestand is open.')
  expect(exporting.unsaved).toBe(true)
  await exporting.saveElsewhere()
  expect(exporting.savedAs).toBe('VSV De Proef - agenda 2026-11-23 (2).ics')
  expect(exporting.problem).toBe(null)
  expect(exporting.unsaved).toBe(false)
  expect(saveFile.mock.calls[1]?.[1]).toBe(saveFile.mock.calls[0]?.[1])
})

test('a user who cancelled the dialog can still save it under the same name', async () => {
  saveFile.mockResolvedValueOnce(success(null))
  saveFile.mockImplementationOnce(({ name }) => Promise.resolve(success({ name })))
  const exporting = useExports()
  await exporting.make(await openDossier(), 'calendar')
  expect(exporting.savedAs).toBe(null)
  expect(exporting.unsaved).toBe(true)
  await exporting.saveElsewhere()
  expect(exporting.savedAs).toBe('VSV De Proef - agenda 2026-11-23.ics')
})

test('a calendar without a day is not made: the user reads why', async () => {
  const exporting = useExports()
  await exporting.make(await openDossier(emptyContent()), 'calendar')
  expect(exporting.problem?.message).toBe(nl.exportsPanel.calendar.empty)
  expect(saveFile).not.toHaveBeenCalled()
})

test('a dossier that no longer exists gives a sentence', async () => {
  const exporting = useExports()
  await exporting.make('weg', 'folder')
  expect(exporting.problem?.message).toBe(nl.app.dossierGone)
  expect(exporting.busy).toBe(false)
})
