/** Readiness and the preparation of a visit as their pages use them, on the real storage. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import type { Storage } from '../../../src/storage/storage'
import { useAssessment } from '../../../src/stores/framework/assessment/assessment'
import { useAssessmentLife } from '../../../src/stores/framework/assessment/assessment-life'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useAssessments } from '../../../src/stores/framework/assessment/assessments'
import { appServicesKey } from '../../../src/stores/app-services'
import { useReadiness } from '../../../src/stores/framework/readiness/readiness'
import { useUndo } from '../../../src/stores/app/undo'
import { useVisit } from '../../../src/stores/visit/visit'
import { openTest, standingClock } from '../../storage/open'
import { actionFields, evidenceFields } from '../../storage/small-dossier'

const noPlatform = new Proxy({} as Platform, {
  get: () => {
    throw new Error('preparing a visit needs no platform')
  },
})

const DAY = 86_400_000
let storage: Storage
let clock: ReturnType<typeof standingClock>

function storesOn(one: Storage) {
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage: one, platform: noPlatform, now: clock.now, appVersion: '0' })
  setActivePinia(pinia)
  return {
    dossier: useDossier(),
    assessment: useAssessment(),
    life: useAssessmentLife(),
    readiness: useReadiness(),
    visit: useVisit(),
    undo: useUndo(),
  }
}

let open: ReturnType<typeof storesOn>
let dossierId: string

beforeEach(async () => {
  clock = standingClock()
  storage = await openTest(undefined, clock)
  dossierId = (await storage.dossiers.add({ name: 'VSV De Test' })).id
  open = storesOn(storage)
  await open.dossier.open(dossierId)
})

async function started() {
  await open.assessment.start('Toetsing 2026')
  await vi.waitFor(() => expect(useAssessments().norms.length).toBeGreaterThan(3))
  const [first, second, third] = useAssessments().norms.map(({ id }) => id)
  if (first === undefined || second === undefined || third === undefined) throw new Error('no norms')
  return { first, second, third }
}

async function judged(normId: string, changes: Parameters<typeof open.assessment.judge>[1]) {
  await open.assessment.judge(normId, changes)
  await vi.waitFor(() => expect(useAssessments().judgementByNorm.get(normId)).toMatchObject(changes))
}

describe('readiness', () => {
  test('1 of 53 norms met and 52 not judged reads as 2 % ready and 2 % covered, never as 100 %', async () => {
    const { first } = await started()
    await judged(first, { verdict: 'met' })
    const { total, readiness, coverage, signal } = useAssessments().readiness
    expect(total).toBe(53)
    expect(Math.round((readiness ?? 1) * 100)).toBe(2)
    expect(Math.round((coverage ?? 1) * 100)).toBe(2)
    expect(signal).toBe('none')
  })

  test('every check is listed, with the place of everything it found', async () => {
    const { first, second } = await started()
    await judged(first, { verdict: 'met' })
    await judged(second, { verdict: 'unmet' })
    const found = new Map(open.readiness.checks.map(({ kind, findings }) => [kind, findings]))
    expect(found.size).toBe(12)
    expect(found.get('met-without-evidence')).toEqual([{ kind: 'met-without-evidence', normId: first }])
    expect(found.get('unmet-without-action')).toEqual([
      { kind: 'unmet-without-action', normId: second, verdict: 'unmet' },
    ])
    expect(found.get('evidence-expired')).toEqual([])
    expect(
      open.readiness.checks.flatMap(({ kind, unchecked }) => (unchecked === null ? [] : [[kind, unchecked]])),
    ).toEqual([
      ['perception-contradicts', 'no-mirror'],
      ['lists-disagree', 'not-started'],
    ])
  })

  test('changes since last time are listed norm by norm, and what is still to be confirmed counts as open', async () => {
    const { first, second } = await started()
    await judged(first, { verdict: 'met' })
    await judged(second, { verdict: 'largely-unmet' })
    expect(open.readiness.change).toBeNull()
    await open.life.adopt('2026-11-23', 'bestuur')
    await vi.waitFor(() => expect(useAssessments().assessment?.status).toBe('adopted'))
    clock.pass(365 * DAY)
    await open.life.startNext('Toetsing 2027')
    await vi.waitFor(() => expect(useAssessments().readiness.toConfirm).toBe(2))
    expect(open.readiness.previous?.title).toBe('Toetsing 2026')
    await judged(second, { verdict: 'met' })
    await vi.waitFor(() => expect(open.readiness.change?.counts.better).toBe(1))
    expect(open.readiness.change?.counts).toMatchObject({ worse: 0, open: 52, new: 0, dropped: 0 })
    expect(open.readiness.change?.before.counts.met).toBe(1)
    expect(useAssessments().readiness).toMatchObject({
      toConfirm: 1,
      assessed: 1,
      ifConfirmed: { readiness: 2 / 53 },
    })
  })

  test('an adopted assessment is shown as it was that day', async () => {
    const { first, second } = await started()
    await judged(first, { verdict: 'met' })
    await judged(second, { verdict: 'largely-unmet' })
    const piece = await storage.evidence.add(
      evidenceFields(dossierId, { normIds: [first], reviewOn: '2027-06-01' }),
    )
    await vi.waitFor(() => expect(open.readiness.freshness.metWithValid).toBe(1))
    await open.life.adopt('2026-11-23', 'bestuur')
    await vi.waitFor(() => expect(useAssessments().assessment?.status).toBe('adopted'))
    clock.pass(365 * DAY)
    await storage.evidence.remove(piece.id)
    await vi.waitFor(() => expect(open.dossier.evidence).toEqual([]))
    expect(open.readiness.on).toBe('2026-11-23')
    expect(open.readiness.freshness).toMatchObject({ metWithValid: 1, pieces: 1 })
    expect(open.readiness.checks.flatMap(({ findings }) => findings.map(({ kind }) => kind))).toEqual([
      'unmet-without-action',
    ])
  })
})

describe('a visit', () => {
  test('the countdown knows since when the date is known', async () => {
    await open.visit.setDate('2026-12-03')
    await vi.waitFor(() => expect(open.visit.daysLeft).toBe(10))
    await vi.waitFor(() => expect(open.visit.steps.find(({ id }) => id === 'evidence')?.squeezed).toBe(true))
    expect(open.visit.steps.filter(({ state }) => state === 'overdue')).toEqual([])
    expect(open.visit.steps.find(({ id }) => id === 'report')).toMatchObject({
      state: 'due',
      squeezed: false,
    })
    await open.visit.setDate(null)
    await vi.waitFor(() => expect(open.visit.steps).toEqual([]))
  })

  test('ticks, people and questions made at the same moment are all kept', async () => {
    const { visit, dossier } = open
    await Promise.all([
      visit.tick('calendar', true),
      visit.tick('team', true),
      visit.layReady('stuk', true),
      visit.addSeat(),
      visit.addSeat(),
      visit.addQuestion(null),
    ])
    await visit.tick('calendar', false)
    const plan = () => dossier.dossier?.visit
    await vi.waitFor(() => expect(plan()?.stepsDone).toEqual(['team']))
    expect(plan()).toMatchObject({ laidReady: ['stuk'], team: [{}, {}], questions: [{ themeId: null }] })
  })

  test('a person and a question are changed, taken away, and back with undo', async () => {
    const { visit, dossier, undo } = open
    await visit.addSeat()
    await visit.addQuestion('ORG')
    const seatId = (await storage.dossiers.get(dossierId))?.visit.team[0]?.id ?? ''
    const questionId = (await storage.dossiers.get(dossierId))?.visit.questions[0]?.id ?? ''
    await visit.changeSeat(seatId, { name: 'Anna', themeIds: ['ORG'] })
    await visit.changeQuestion(questionId, { question: 'Wie besluit?', answer: 'Wij samen.' })
    await vi.waitFor(() =>
      expect(dossier.dossier?.visit).toMatchObject({
        team: [{ name: 'Anna', role: '', themeIds: ['ORG'] }],
        questions: [{ themeId: 'ORG', question: 'Wie besluit?', answer: 'Wij samen.' }],
      }),
    )
    await visit.removeQuestion(questionId)
    await visit.removeSeat(seatId)
    await vi.waitFor(() => expect(dossier.dossier?.visit).toMatchObject({ team: [], questions: [] }))
    await undo.undo()
    await vi.waitFor(() => expect(dossier.dossier?.visit.team).toMatchObject([{ name: 'Anna' }]))
  })

  test('an answer given here is the answer of the norm, and the norm leaves the open points', async () => {
    const { first } = await started()
    await storage.evidence.add(evidenceFields(dossierId, { normIds: [first], title: 'Overeenkomst' }))
    await storage.actions.plan(actionFields(dossierId, { title: 'Nog te doen' }))
    const { visit } = open
    await vi.waitFor(() => expect(visit.openPoints.actions).toHaveLength(1))
    expect(visit.openPoints.withoutAnswer).toHaveLength(53)
    await visit.answer(first, 'Dat staat in de overeenkomst.')
    await vi.waitFor(() => expect(visit.openPoints.withoutAnswer).toHaveLength(52))
    expect(useAssessments().judgementByNorm.get(first)?.answerIfAsked).toBe('Dat staat in de overeenkomst.')
    const expected = visit.questions.themes[0]?.norms.find(({ norm }) => norm.id === first)
    expect(expected).toMatchObject({
      answer: 'Dat staat in de overeenkomst.',
      evidence: [{ title: 'Overeenkomst' }],
    })
    expect(visit.documents).toMatchObject([{ documents: [{ piece: { number: 1 }, ready: false }] }])
  })
})
