/** Where somebody was in the lists of a dossier is there again after a restart, and says nothing that was typed. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { createApp, nextTick } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import { useActions } from '../../../src/stores/actions/actions'
import { useSettings } from '../../../src/stores/app/settings'
import { appServicesKey } from '../../../src/stores/app-services'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useAssessment } from '../../../src/stores/framework/assessment/assessment'
import { useWorkbench } from '../../../src/stores/framework/assessment/workbench'
import { clock, dossierId, openNewDossier, storage } from '../../storage/opened-dossier'
import { actionFields, assessmentFields } from '../../storage/small-dossier'

beforeEach(openNewDossier)

/** The stores of a window that was opened again, with this dossier in it. */
async function restart(id = dossierId): Promise<void> {
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform: {} as Platform, now: clock.now, appVersion: '0' })
  setActivePinia(pinia)
  await useSettings().load()
  await useDossier().open(id)
}

const places = async (id = dossierId) => (await storage.settings.get()).listPlaces[id]

async function plannedActions(): Promise<readonly string[]> {
  const { id } = await storage.actions.plan(actionFields(dossierId, { title: 'Eerste' }))
  const other = await storage.actions.plan(actionFields(dossierId, { title: 'Tweede', status: 'done' }))
  return [id, other.id]
}

test('the place, filter, order and view of the plan survive a restart', async () => {
  const [, second = ''] = await plannedActions()
  await restart()
  const before = useActions()
  before.filter = { ...before.filter, status: 'done', partyId: '' }
  before.order = 'priority'
  before.view = 'board'
  before.at = second
  await vi.waitFor(async () => expect((await places())?.actions?.at).toBe(second))
  await restart()
  const after = useActions()
  expect([after.at, after.order, after.view]).toEqual([second, 'priority', 'board'])
  expect(after.filter).toMatchObject({ status: 'done', partyId: '', text: '', owner: null })
})

test('what was typed and the name of an owner are kept nowhere', async () => {
  const [first = ''] = await plannedActions()
  await restart()
  const actions = useActions()
  actions.filter = { ...actions.filter, text: 'mw. De Wit', owner: 'dhr. Bruin', bucket: 'no-date' }
  actions.at = first
  await vi.waitFor(async () => expect((await places())?.actions?.at).toBe(first))
  expect(JSON.stringify(await storage.settings.get())).not.toMatch(/De Wit|Bruin/)
  await restart()
  expect(useActions().filter).toMatchObject({ text: '', owner: null, bucket: 'no-date' })
})

test('each dossier has places of its own, and a party that is gone filters nothing out', async () => {
  const [first = ''] = await plannedActions()
  const { id: other } = await storage.dossiers.add({ name: 'VSV Ander' })
  await restart()
  useActions().filter = { ...useActions().filter, partyId: 'weg', status: 'done' }
  useActions().at = first
  await nextTick()
  // What waits is stored when the dossier is left.
  await useDossier().open(other)
  await vi.waitFor(async () => expect((await places())?.actions?.at).toBe(first))
  expect(useActions().filter.status).toBeNull()
  await restart()
  expect(useActions().filter).toMatchObject({ partyId: null, status: 'done' })
})

test('the norm, filter and grouping of a toetsing come back, and not in another toetsing', async () => {
  const { id } = await storage.assessments.add(assessmentFields(dossierId))
  await restart()
  await vi.waitFor(() => expect(useDossier().assessments).toHaveLength(1))
  const assessment = useAssessment()
  useWorkbench().at = 'N-1'
  assessment.filter = { ...assessment.filter, verdict: 'not-assessed', core: true, text: 'geheim' }
  assessment.groupBy = 'owner'
  await vi.waitFor(async () =>
    expect((await places())?.norms).toEqual({
      at: 'N-1',
      choices: { about: id, verdict: 'not-assessed', core: 'true', groupBy: 'owner' },
    }),
  )
  await restart()
  expect(useWorkbench().at).toBe('N-1')
  expect(useAssessment().filter).toMatchObject({ verdict: 'not-assessed', core: true, text: '' })
  expect(useAssessment().groupBy).toBe('owner')
  await storage.assessments.adopt(id, { on: '2026-11-23', by: 'Het bestuur' })
  await storage.settings.change(({ listPlaces }) => ({
    listPlaces: {
      ...listPlaces,
      [dossierId]: { norms: { at: 'N-1', choices: { about: 'ander', core: 'true' } } },
    },
  }))
  await restart()
  expect(useWorkbench().at).toBeNull()
  expect(useAssessment().filter.core).toBe(false)
})

test('erasing a dossier for good takes its places with it, also one that was still waiting', async () => {
  const [first = ''] = await plannedActions()
  await restart()
  useActions().at = first
  await vi.waitFor(async () => expect((await places())?.actions?.at).toBe(first))
  useActions().order = 'priority'
  await nextTick()
  await storage.dossiers.moveToBin(dossierId)
  await storage.dossiers.erase(dossierId)
  useDossier().close()
  await vi.waitFor(async () => expect((await storage.settings.get()).erasedDossierIds).toContain(dossierId))
  expect(await places()).toBeUndefined()
})
