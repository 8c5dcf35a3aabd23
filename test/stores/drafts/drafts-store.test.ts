/** Drafts of documents: what the worker gets, where the file goes, and what becomes of it in the dossier, which is nothing. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import { success } from '../../../src/domain/outcome'
import { DEFAULT_REPORT_STYLE } from '../../../src/domain/report/house-style/house-style'
import type { DraftInput } from '../../../src/report/drafts/draft-input'
import type { Storage } from '../../../src/storage/storage'
import { appServicesKey } from '../../../src/stores/app-services'
import { useDrafts } from '../../../src/stores/drafts/drafts'
import { nl } from '../../../src/texts/nl'
import { buildContent } from '../../fixtures/build-content'
import { chaptersTemplate, letterTemplate } from '../../fixtures/build-templates'
import { openTest } from '../../storage/open'

const { runDraft } = vi.hoisted(() => ({
  runDraft: vi.fn<(input: DraftInput) => Promise<{ ok: true; value: Uint8Array }>>(),
}))
vi.mock(import('../../../src/report/run-report'), async (original) => ({ ...(await original()), runDraft }))

const saveFile = vi.fn<Platform['saveFile']>()
let storage: Storage

beforeEach(async () => {
  saveFile.mockReset()
  saveFile.mockImplementation(({ name }) => Promise.resolve(success({ name })))
  runDraft.mockReset()
  runDraft.mockResolvedValue({ ok: true, value: new Uint8Array([1, 2, 3]) })
  storage = await openTest()
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, {
    storage,
    platform: { saveFile } as Partial<Platform> as Platform,
    now: () => new Date(2026, 10, 29, 9),
    appVersion: '0',
  })
  setActivePinia(pinia)
})

const given = (): DraftInput => {
  const [input] = runDraft.mock.calls[0] ?? []
  if (input === undefined) throw new Error('the worker got nothing')
  return input
}

test('a draft is saved under a name with the document, the dossier and the day, and leaves the dossier as it was', async () => {
  const { id } = await storage.putContent(buildContent(), 'replace')
  const before = await storage.contentOf(id)
  const drafts = useDrafts()
  await drafts.make(id, 'mandaatbrief')
  expect(drafts.savedAs).toBe('Concept mandaatbrief - VSV De Proef 2026-11-29.docx')
  expect(await storage.contentOf(id)).toEqual(before)
})

test('the worker gets names and days, the norms and the sources, and never the dossier', async () => {
  const content = buildContent()
  const { id } = await storage.putContent(content, 'replace')
  await useDrafts().make(id, 'jaarkalender')
  const input = given()
  expect(input.ground.values.naam).toBe('VSV De Proef')
  expect(input.norms.map((norm) => norm.id)).toEqual(expect.arrayContaining(['KWA-03', 'CLI-04']))
  expect(input.sources.map((source) => source.id)).toEqual(expect.arrayContaining(['PRE', 'MOE']))
  const [judgement] = content.judgements
  expect(judgement?.reasoning).not.toBe('')
  expect(JSON.stringify(input)).not.toContain(judgement?.reasoning)
})

test('a draft and a dossier that are not there give a sentence', async () => {
  const { id } = await storage.putContent(buildContent(), 'replace')
  const drafts = useDrafts()
  await drafts.make(id, 'niets')
  expect(drafts.problem?.message).toBe(nl.drafts.problems.gone)
  await drafts.make('weg', 'mandaatbrief')
  expect(drafts.problem?.message).toBe(nl.app.dossierGone)
  expect(runDraft).not.toHaveBeenCalled()
})

test('a norm offers what it asks for, once the drafts are read', async () => {
  const drafts = useDrafts()
  expect(drafts.draftsFor('ORG-03')).toEqual([])
  await drafts.load()
  expect(drafts.draftsFor('ORG-03').map(({ id }) => id)).toEqual(['mandaatbrief'])
  expect(drafts.draftsFor('ORG-01')).toEqual([])
  expect(drafts.leftOut).toEqual([])
})

async function withTemplate(bytes: Uint8Array): Promise<string> {
  const { id } = await storage.putContent(buildContent(), 'replace')
  const template = await storage.attachments.keep(id, 'sjabloon.docx', bytes)
  await storage.dossiers.change(id, { reportStyle: { ...DEFAULT_REPORT_STYLE, template } })
  return id
}

test('the template of the VSV is used where it has a place for a whole document', async () => {
  const drafts = useDrafts()
  await drafts.make(await withTemplate(await letterTemplate()), 'mandaatbrief')
  expect(given().template).not.toBe(null)
  expect(drafts.withoutTemplate).toBe(false)
})

test('a template of chapters alone is left out, and that is said', async () => {
  const drafts = useDrafts()
  await drafts.make(await withTemplate(await chaptersTemplate()), 'mandaatbrief')
  expect(given().template).toBe(null)
  expect(drafts.withoutTemplate).toBe(true)
  expect(drafts.savedAs).not.toBe(null)
})
