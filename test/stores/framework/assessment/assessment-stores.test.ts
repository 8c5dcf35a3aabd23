/** The toetsing as its screens use it, on the real storage: many norms at once, settling, the next one, several lists side by side. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../../src/contract/platform'
import type { Storage } from '../../../../src/storage/storage'
import { useAssessment } from '../../../../src/stores/framework/assessment/assessment'
import { useAssessmentLife } from '../../../../src/stores/framework/assessment/assessment-life'
import { useDossier } from '../../../../src/stores/dossier/dossier'
import { useAssessments } from '../../../../src/stores/framework/assessment/assessments'
import { useFindings } from '../../../../src/stores/dossier/findings'
import { useNextStep } from '../../../../src/stores/dossier/next-step'
import { appServicesKey } from '../../../../src/stores/app-services'
import { useUndo } from '../../../../src/stores/app/undo'
import { openTest, standingClock } from '../../../storage/open'
import { actionFields, evidenceFields } from '../../../storage/small-dossier'

const noPlatform = new Proxy({} as Platform, {
  get: () => {
    throw new Error('the toetsing needs no platform')
  },
})

let storage: Storage
const clock = standingClock()

async function openDossier() {
  storage = await openTest(undefined, clock)
  const { id } = await storage.dossiers.add({ name: 'VSV De Test' })
  await storage.dossiers.change(id, { parties: [{ id: 'p1', name: 'Praktijk', kind: '' }] })
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform: noPlatform, now: clock.now, appVersion: '0' })
  setActivePinia(pinia)
  await useDossier().open(id)
  return { dossier: useDossier(), store: useAssessment(), life: useAssessmentLife(), undo: useUndo() }
}

let open: Awaited<ReturnType<typeof openDossier>>

/** Starts the inspection framework and gives its first norms a verdict. */
async function started() {
  const { store } = open
  await store.start('Toetsing 2026')
  await vi.waitFor(() => expect(useAssessments().assessment?.title).toBe('Toetsing 2026'))
  const [first, second, third] = store.order
  if (first === undefined || second === undefined || third === undefined) throw new Error('no norms')
  await store.judge(first, { verdict: 'met', reasoning: 'Geregeld.', owner: 'Anna' })
  await store.judge(second, { verdict: 'unmet', severity: 'major' })
  await vi.waitFor(() => expect(useAssessments().judgementByNorm.size).toBe(2))
  return { first, second, third }
}

const verdictOf = (id: string) => open.store.rowByNorm.get(id)?.verdict

beforeEach(async () => {
  open = await openDossier()
})

test('a verdict takes the state of the work along, until somebody chose another', async () => {
  const { store } = open
  const { third } = await started()
  expect(await store.giveVerdict(third, 'met')).toMatchObject({ verdict: 'met', workStatus: 'settled' })
  await vi.waitFor(() => expect(verdictOf(third)).toBe('met'))
  await store.judge(third, { workStatus: 'to-check' })
  await vi.waitFor(() => expect(store.rowByNorm.get(third)?.workStatus).toBe('to-check'))
  expect(await store.giveVerdict(third, 'unmet')).toMatchObject({ verdict: 'unmet', workStatus: 'to-check' })
})

describe('many norms at once', () => {
  test('an owner, a party and a work status are given to all that were picked, and taken back with one undo', async () => {
    const { first, third } = await started()
    const { store, undo } = open
    await store.changeMany([first, third], { owner: 'Bram', ownerPartyId: 'p1', workStatus: 'busy' })
    await vi.waitFor(() => expect(store.rowByNorm.get(third)?.owner).toBe('Bram'))
    expect(store.rowByNorm.get(first)).toMatchObject({
      owner: 'Bram',
      partyId: 'p1',
      workStatus: 'busy',
      verdict: 'met',
    })
    expect(store.owners).toEqual(['Bram'])
    expect(undo.undoable).toBe(true)

    await undo.undo()
    await vi.waitFor(() => expect(store.rowByNorm.get(first)?.owner).toBe('Anna'))
    expect(store.rowByNorm.get(third)).toMatchObject({ owner: '', partyId: null, workStatus: 'to-do' })
  })
})

describe('settling', () => {
  test('an adopted assessment can only be viewed, with the evidence and actions of that day', async () => {
    const { first, second } = await started()
    const { dossier, store, life } = open
    const dossierId = dossier.dossier?.id ?? ''
    const piece = await storage.evidence.add(
      evidenceFields(dossierId, { normIds: [first], title: 'Protocol' }),
    )
    await storage.actions.plan(
      actionFields(dossierId, {
        origin: { kind: 'assessment', themeId: null, statementId: null, normId: second },
      }),
    )
    await vi.waitFor(() => expect(dossier.actions).toHaveLength(1))
    expect(life.facts).toMatchObject({ assessed: 2, mayAdopt: true })

    await life.adopt('2026-11-23', 'bestuur')
    await vi.waitFor(() => expect(store.locked).toBe(true))
    await storage.evidence.change(piece.id, { title: 'Protocol 2' })
    await vi.waitFor(() => expect(dossier.evidence[0]?.title).toBe('Protocol 2'))
    expect(store.rowByNorm.get(first)?.evidence.map(({ title }) => title)).toEqual(['Protocol'])
    expect(store.rowByNorm.get(second)?.openActions).toHaveLength(1)
    expect(store.rows.every(({ findings }) => findings.length === 0)).toBe(true)
    await expect(store.judge(first, { verdict: 'unmet' })).rejects.toThrow()
  })

  test('settling is taken back with undo', async () => {
    await started()
    const { store, life, undo } = open
    await life.adopt('2026-11-23', 'bestuur')
    await vi.waitFor(() => expect(store.locked).toBe(true))
    await undo.undo()
    // Others may go by it already: asked first.
    expect(undo.asked?.entry.table).toBe('assessments')
    expect(await undo.confirm()).toBeNull()
    await vi.waitFor(() => expect(store.locked).toBe(false))
  })
})

describe('the next assessment', () => {
  test('everything is carried over to be confirmed and counts only after that; the old one stays unchanged', async () => {
    const { first, second } = await started()
    const { store, life } = open
    const before = useAssessments().assessment?.id
    await life.startNext('Toetsing 2027')
    await vi.waitFor(() => expect(store.toConfirm).toEqual([first, second]))
    expect(useAssessments().assessment?.title).toBe('Toetsing 2027')
    expect(useAssessments().readiness.assessed).toBe(0)
    expect(store.rowByNorm.get(first)?.judgement).toMatchObject({ verdict: 'met', reasoning: 'Geregeld.' })
    expect(life.earlier.map(({ assessment }) => [assessment.id, assessment.status])).toEqual([
      [before, 'replaced'],
    ])
    expect(life.earlier[0]?.figures.assessed).toBe(2)

    await store.confirm([first])
    await vi.waitFor(() => expect(verdictOf(first)).toBe('met'))
    expect(store.toConfirm).toEqual([second])
    await store.judge(second, { verdict: 'largely-met' })
    await vi.waitFor(() => expect(verdictOf(second)).toBe('largely-met'))
    expect(store.toConfirm).toEqual([])
  })

  test('confirming several is undone together, and asks nothing of norms that need none', async () => {
    const { first, second, third } = await started()
    const { store, life, undo } = open
    await life.startNext('Toetsing 2027')
    await vi.waitFor(() => expect(store.toConfirm).toHaveLength(2))
    await store.confirm([first, second, third])
    await vi.waitFor(() => expect(store.toConfirm).toEqual([]))
    expect(store.rowByNorm.get(third)?.judgement).toBeNull()
    await undo.undo()
    await vi.waitFor(() => expect(store.toConfirm).toEqual([first, second]))
  })

  test('starting it by mistake is taken back as a whole', async () => {
    await started()
    const { dossier, store, life, undo } = open
    await life.startNext('Toetsing 2027')
    await vi.waitFor(() => expect(dossier.assessments).toHaveLength(2))
    await undo.undo()
    await vi.waitFor(() => expect(useAssessments().assessment?.title).toBe('Toetsing 2026'))
    expect(store.locked).toBe(false)
    expect(life.earlier).toEqual([])
    expect(useAssessments().readiness.assessed).toBe(2)
  })
})

describe('several lists side by side', () => {
  test('a check list exists next to the inspection framework, and a link to a norm leads to its own list', async () => {
    const { first } = await started()
    const { store, life } = open
    const choice = life.frameworks[1]
    if (choice === undefined) throw new Error('no check list')
    expect(choice.current).toBeNull()
    store.filter = { ...store.filter, text: 'audit' }
    await life.begin('Overeenkomst 2026', choice)
    await vi.waitFor(() => expect(useAssessments().assessment?.title).toBe('Overeenkomst 2026'))
    expect(store.filter.text).toBe('')
    expect(life.current.map(({ assessment }) => assessment.title)).toEqual([
      'Toetsing 2026',
      'Overeenkomst 2026',
    ])
    expect(store.rowByNorm.has(first)).toBe(false)

    useAssessments().chooseAssessmentWith(first)
    await vi.waitFor(() => expect(verdictOf(first)).toBe('met'))
    expect(useAssessments().assessment?.title).toBe('Toetsing 2026')
  })

  test('the next step, the figures and the points of the overview stay those of the inspection framework', async () => {
    await started()
    const { store, life } = open
    const overview = () => ({
      step: useNextStep().nextStep,
      figures: useAssessments().inspectionReadiness,
      points: useFindings().inspectionFindings,
    })
    const before = overview()
    expect(before.step).toEqual({ kind: 'assess', assessmentId: useAssessments().assessment?.id, left: 51 })
    expect(before.points).not.toEqual([])

    const choice = life.frameworks[2]
    if (choice === undefined) throw new Error('no check list')
    await life.begin('Kansrijke Start 2026', choice)
    await vi.waitFor(() => expect(useAssessments().assessment?.title).toBe('Kansrijke Start 2026'))
    expect(overview()).toEqual(before)
    expect(useAssessments().isInspection).toBe(false)
    expect(useAssessments().otherLists.map(({ assessment }) => assessment.title)).toEqual([
      'Kansrijke Start 2026',
    ])
    expect(store.rows.length).not.toBe(53)
  })

  test('starting a list that is already in use continues from its earlier judgements', async () => {
    const { first, second } = await started()
    const { store, life } = open
    const inUse = life.frameworks[0]
    if (inUse === undefined) throw new Error('no framework')
    await life.begin('Toetsing 2027', inUse)
    await vi.waitFor(() => expect(store.toConfirm).toEqual([first, second]))
  })
})

test('going through the norms one by one keeps the order of the list, even when a verdict removes a norm from it', async () => {
  const { first, third } = await started()
  const { store } = open
  store.filter = { ...store.filter, verdict: 'not-assessed' }
  store.rememberWalk()
  expect(store.order).not.toContain(first)
  const order = store.order
  await store.judge(third, { verdict: 'met' })
  await vi.waitFor(() => expect(verdictOf(third)).toBe('met'))
  expect(store.shown.some(({ norm }) => norm.id === third)).toBe(false)
  expect(store.order).toEqual(order)
  expect(store.placeOf(third).position).toBe(1)
})
