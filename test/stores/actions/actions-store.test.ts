/** The stores of the improvement plan on the real storage: moving, proposing a verdict, deciding, undoing. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import type { ActionStatus } from '../../../src/domain/actions/action'
import { smartGaps } from '../../../src/domain/actions/smart-gaps'
import type { Norm } from '../../../src/domain/question-set'
import { frameworkSet, frameworkSets, mirrorSet } from '../../../src/storage/built-in-sets'
import type { Storage } from '../../../src/storage/storage'
import { useActions } from '../../../src/stores/actions/actions'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { appServicesKey } from '../../../src/stores/app-services'
import { useStartingPoints } from '../../../src/stores/actions/starting-points'
import { useUndo } from '../../../src/stores/app/undo'
import { useVerdictProposals } from '../../../src/stores/actions/verdict-proposals'
import { nl } from '../../../src/texts/nl'
import { openTest, standingClock } from '../../storage/open'

const noPlatform = new Proxy({} as Platform, {
  get: () => {
    throw new Error('the improvement plan needs no platform')
  },
})
const norm = frameworkSet.themes[0]?.norms.find(({ core }) => core) as Norm

let storage: Storage
let assessmentId: string

beforeEach(async () => {
  const clock = standingClock()
  storage = await openTest(undefined, clock)
  const { id: dossierId } = await storage.dossiers.add({ name: 'VSV Proef' })
  const assessment = await storage.assessments.add({
    dossierId,
    title: 'Toetsing',
    status: 'draft',
    questionSet: frameworkSet,
    startedOn: '2026-11-01',
    adoptedOn: null,
    adoptedBy: '',
    previousId: null,
    snapshot: null,
  })
  assessmentId = assessment.id
  await storage.judgements.judge(assessmentId, norm.id, { verdict: 'unmet' })
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, {
    storage,
    platform: noPlatform,
    now: () => new Date(2026, 10, 23, 9),
    appVersion: '0',
  })
  setActivePinia(pinia)
  await useDossier().open(dossierId)
})

async function moved(status: ActionStatus, result?: string) {
  const store = useActions()
  const { id } = await store.fromNorm(norm)
  await vi.waitFor(() => expect(store.byId.has(id)).toBe(true))
  const action = store.byId.get(id)
  if (action === undefined) throw new Error('no action')
  await store.move(action, status, result)
  await vi.waitFor(() => expect(store.byId.get(id)?.status).toBe(status))
  return id
}

async function openProposal() {
  const store = useVerdictProposals()
  await vi.waitFor(() => expect(store.open).toHaveLength(1))
  const [proposal] = store.open
  if (proposal === undefined) throw new Error('no proposal')
  return proposal
}

async function verdict() {
  const all = await storage.judgements.listOf(useDossier().dossier?.id ?? '')
  return all.find(({ normId }) => normId === norm.id)?.verdict
}

describe('from a finished action to a verdict', () => {
  test('a failing norm is a starting point until an action takes it in hand', async () => {
    const start = useStartingPoints()
    expect(start.norms.map((unmet) => unmet.norm.id)).toEqual([norm.id])
    await useActions().fromNorm(norm)
    await vi.waitFor(() => expect(start.norms).toEqual([]))
  })

  test('finishing the action proposes, with the readiness of the framework before and after', async () => {
    await moved('done')
    const proposal = await openProposal()
    expect(proposal).toMatchObject({ normId: norm.id, from: 'unmet', to: 'largely-met', assessmentId })
    expect(proposal.preview.before.readiness).toBe(0)
    expect(proposal.preview.after.readiness).toBeCloseTo(0.5 / proposal.preview.after.applicable)
    expect(await verdict()).toBe('unmet')
  })

  test('confirming changes verdict and action together, and one undo takes both back', async () => {
    const id = await moved('done')
    await useVerdictProposals().decide(await openProposal(), 'accepted')
    expect(await verdict()).toBe('largely-met')
    expect((await storage.actions.get(id))?.verdictDecision).toEqual({
      decision: 'accepted',
      verdict: 'largely-met',
      decidedOn: '2026-11-23',
    })
    await vi.waitFor(() => expect(useVerdictProposals().open).toEqual([]))
    expect(useUndo().undoable).toBe(true)
    await useUndo().undo()
    expect(await verdict()).toBe('unmet')
    expect((await storage.actions.get(id))?.verdictDecision).toBeNull()
    await openProposal()
  })

  test('declining leaves the verdict, and the same is not proposed again; the effect check is news', async () => {
    const id = await moved('done')
    const store = useVerdictProposals()
    await store.decide(await openProposal(), 'declined')
    await vi.waitFor(() => expect(store.open).toEqual([]))
    expect(await verdict()).toBe('unmet')
    const action = await storage.actions.get(id)
    if (action === undefined) throw new Error('no action')
    await useActions().move(action, 'effect-checked', '9 van de 10 volledig')
    expect((await openProposal()).to).toBe('met')
    expect((await storage.actions.get(id))?.result).toBe('9 van de 10 volledig')
  })

  test('an action that runs again forgets what was decided', async () => {
    const id = await moved('done')
    await useVerdictProposals().decide(await openProposal(), 'declined')
    const action = await storage.actions.get(id)
    if (action === undefined) throw new Error('no action')
    await useActions().move(action, 'running')
    expect((await storage.actions.get(id))?.verdictDecision).toBeNull()
  })

  test('nothing is proposed in an assessment that was adopted', async () => {
    await moved('done')
    await openProposal()
    await storage.assessments.adopt(assessmentId, { on: '2026-11-23', by: 'bestuur' })
    await vi.waitFor(() => expect(useVerdictProposals().open).toEqual([]))
  })
})

test('a statement leads to its norms, with the verdict of now', async () => {
  const linked = frameworkSet.themes
    .flatMap(({ norms }) => norms)
    .find(({ statementIds }) => statementIds.length > 0)
  const [statementId] = linked?.statementIds ?? []
  if (linked === undefined || statementId === undefined) throw new Error('no linked norm')
  expect(mirrorSet.themes.flatMap(({ statements }) => statements).map(({ id }) => id)).toContain(statementId)
  await storage.judgements.judge(assessmentId, linked.id, { verdict: 'largely-met' })
  const store = useStartingPoints()
  await vi.waitFor(() =>
    expect(store.linkedNorms.get(statementId)?.find((link) => link.norm.id === linked.id)?.standing).toBe(
      'largely-met',
    ),
  )
})

test('the message after a move takes it back', async () => {
  const id = await moved('running')
  await useUndo().undo()
  expect((await storage.actions.get(id))?.status).toBe('planned')
})

test('an action of a check list does not go on whatever people choose: nothing but the VSV says it must', async () => {
  const core = (list: (typeof frameworkSets)[number]) =>
    list.themes.flatMap(({ norms }) => norms).find((one) => one.core) as Norm
  const [framework, ...lists] = frameworkSets
  expect(lists).toHaveLength(3)
  for (const list of lists) expect((await useActions().fromNorm(core(list))).mandatory).toBe(false)
  if (framework !== undefined) expect((await useActions().fromNorm(core(framework))).mandatory).toBe(true)
})

describe('an action that is planned from what the dossier knows', () => {
  test('of a norm it lacks nothing but the name of its owner, and starts from the verdict of now', async () => {
    const { id } = await useActions().fromNorm(norm)
    await vi.waitFor(() => expect(useActions().byId.has(id)).toBe(true))
    const action = useActions().byId.get(id)
    if (action === undefined) throw new Error('no action')
    expect(smartGaps(action)).toEqual(['no-owner'])
    expect(action).toMatchObject({ baseline: nl.labels.verdict.unmet, target: nl.labels.verdict.met })
    expect(action.goal).toContain(norm.id)
  })

  test('of a statement too, without a figure of the round', async () => {
    const theme = mirrorSet.themes[0]
    const statement = theme?.statements[0]
    if (theme === undefined || statement === undefined) throw new Error('no statement')
    const { id } = await useActions().fromStatement(statement, theme.id)
    await vi.waitFor(() => expect(useActions().byId.has(id)).toBe(true))
    const action = useActions().byId.get(id)
    if (action === undefined) throw new Error('no action')
    expect(smartGaps(action).filter((gap) => gap !== 'no-due-date' && gap !== 'no-check-date')).toEqual([
      'no-owner',
    ])
    expect(action.baseline + action.target).not.toMatch(/\d/)
  })

  test('in somebody’s own words it belongs to its norm', async () => {
    const { id } = await useActions().ownForNorm(norm, 'Bel de partijen', 'mw. Test')
    await vi.waitFor(() => expect(useActions().byId.has(id)).toBe(true))
    expect(useActions().byId.get(id)).toMatchObject({
      title: 'Bel de partijen',
      ownerName: 'mw. Test',
      origin: { kind: 'assessment', normId: norm.id },
    })
  })
})
