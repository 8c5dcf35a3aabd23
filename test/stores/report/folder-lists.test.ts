/** Which lists of norms somebody gives to the inspectorate, on the real storage. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { createApp, nextTick } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import { frameworkSet, frameworkSets } from '../../../src/storage/built-in-sets'
import { appServicesKey } from '../../../src/stores/app-services'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useFolderLists } from '../../../src/stores/report/folder-lists'
import { useReportPresets } from '../../../src/stores/report/report-presets'
import { openTest, standingClock } from '../../storage/open'

const clock = standingClock()
const other = frameworkSets.find(({ id }) => id !== frameworkSet.id)?.id ?? ''

beforeEach(async () => {
  const storage = await openTest(undefined, clock)
  const { id: dossierId } = await storage.dossiers.add({ name: 'VSV De Test' })
  for (const questionSet of frameworkSets.filter(({ id }) => id === frameworkSet.id || id === other))
    await storage.assessments.add({
      dossierId,
      status: 'draft',
      adoptedOn: null,
      adoptedBy: '',
      previousId: null,
      snapshot: null,
      title: questionSet.title,
      questionSet,
      startedOn: '2026-11-01',
    })
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform: {} as Platform, now: clock.now, appVersion: '0' })
  setActivePinia(pinia)
  await useDossier().open(dossierId)
  await vi.waitFor(() => expect(useReportPresets().listChoices).toHaveLength(2))
})

const held = () => useFolderLists().choices.flatMap(({ id, held: isHeld }) => (isHeld ? id : []))

test('the inspection folder starts with the framework alone, whatever report is chosen', () => {
  expect(held()).toEqual([frameworkSet.id])
  useReportPresets().choose('volledig')
  expect(held()).toEqual([frameworkSet.id])
})

test('another list goes along when it is chosen beside the folder, and the framework can stay out', () => {
  const lists = useFolderLists()
  lists.toggle(other, true)
  expect(held()).toEqual([frameworkSet.id, other])
  lists.toggle(frameworkSet.id, false)
  expect(lists.held).toEqual([other])
})

test('what was chosen last counts: for the inspection dossier above, or beside the folder', async () => {
  const [presets, lists] = [useReportPresets(), useFolderLists()]
  presets.choose('inspectie')
  presets.toggleList(other, true)
  await nextTick()
  expect(held()).toEqual([frameworkSet.id, other])
  lists.toggle(other, false)
  expect(held()).toEqual([frameworkSet.id])
  presets.toggleList(frameworkSet.id, false)
  await nextTick()
  expect(held()).toEqual([other])
})

test.each(['beside the folder', 'for the inspection dossier'])(
  'what was chosen %s stays chosen when another report is looked at',
  async (where) => {
    const [presets, lists] = [useReportPresets(), useFolderLists()]
    presets.choose('inspectie')
    await nextTick()
    if (where === 'beside the folder') lists.toggle(other, true)
    else presets.toggleList(other, true)
    await nextTick()
    for (const kind of ['volledig', 'bestuur', 'inspectie'] as const) {
      presets.choose(kind)
      if (kind === 'volledig') presets.toggleList(frameworkSet.id, false)
      await nextTick()
      expect(held(), kind).toEqual([frameworkSet.id, other])
    }
  },
)

test('the standard of the inspection dossier, when somebody goes back to it, is that of the folder', async () => {
  const presets = useReportPresets()
  presets.choose('inspectie')
  presets.toggleList(other, true)
  await nextTick()
  presets.restore()
  await nextTick()
  expect(held()).toEqual([frameworkSet.id])
})

test('a folder without any list cannot be made', () => {
  const lists = useFolderLists()
  expect(lists.isEmpty).toBe(false)
  lists.toggle(frameworkSet.id, false)
  expect(lists.isEmpty).toBe(true)
  lists.toggle(other, true)
  expect(lists.isEmpty).toBe(false)
})
