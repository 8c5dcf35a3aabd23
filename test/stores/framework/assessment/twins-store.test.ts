/** Two lists about one subject, as the screens use it, on the real storage. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../../src/contract/platform'
import { NO_FILTER } from '../../../../src/domain/framework/norm-list/norm-list'
import type { FrameworkSet } from '../../../../src/domain/question-set'
import { frameworkSet, frameworkSets } from '../../../../src/storage/built-in-sets'
import { appServicesKey } from '../../../../src/stores/app-services'
import { useDossier } from '../../../../src/stores/dossier/dossier'
import { useFindings } from '../../../../src/stores/dossier/findings'
import { useAssessment } from '../../../../src/stores/framework/assessment/assessment'
import { useAssessmentLife } from '../../../../src/stores/framework/assessment/assessment-life'
import { useAssessments } from '../../../../src/stores/framework/assessment/assessments'
import { useTwins } from '../../../../src/stores/framework/assessment/twins'
import { useReadiness } from '../../../../src/stores/framework/readiness/readiness'
import { openTest, standingClock } from '../../../storage/open'

const clock = standingClock()
const agreement = frameworkSets.find(({ id }) => id === 'vsv-overeenkomst') ?? frameworkSet

/** As it was frozen before lists knew each other, and before there was a short test. */
const firstVersion: FrameworkSet = {
  ...frameworkSet,
  version: '0.1.0',
  themes: frameworkSet.themes.map((theme) => ({
    ...theme,
    norms: theme.norms.map((norm) => {
      const rest = { ...norm } as { short?: boolean; seeAlso?: readonly string[] }
      delete rest.short
      delete rest.seeAlso
      return rest as typeof norm
    }),
  })),
}

beforeEach(async () => {
  const storage = await openTest(undefined, clock)
  const { id } = await storage.dossiers.add({ name: 'VSV De Test' })
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform: {} as Platform, now: clock.now, appVersion: '0' })
  setActivePinia(pinia)
  await useDossier().open(id)
})

async function start(title: string, set: FrameworkSet): Promise<void> {
  await useAssessment().start(title, set)
  await vi.waitFor(() => expect(useAssessments().assessment?.title).toBe(title))
}

const checkOf = () => useReadiness().checks.find(({ kind }) => kind === 'lists-disagree')
const standingOfTwin = () =>
  useTwins()
    .twins.get('ORG-03')
    ?.find(({ normId }) => normId === 'OVE-22')?.standing

test('an assessment that began with the first version knows its twins, their verdicts, and where the two contradict each other', async () => {
  await start('Toetsing 2026', firstVersion)
  expect(standingOfTwin()).toBeNull()
  expect(checkOf()).toMatchObject({ unchecked: 'not-started', findings: [] })

  await useAssessment().judge('ORG-03', { verdict: 'largely-met' })
  await start('Overeenkomst 2026', agreement)
  await useAssessment().judge('OVE-22', { verdict: 'unmet' })
  await vi.waitFor(() => expect(useAssessments().judgementByNorm.size).toBe(1))
  expect(useTwins().twins.get('OVE-22')).toMatchObject([{ normId: 'ORG-03', standing: 'largely-met' }])
  expect(checkOf()?.findings).toMatchObject([{ kind: 'lists-disagree', normId: 'OVE-22', twinId: 'ORG-03' }])

  // The overview goes on about the inspection framework.
  const about = useFindings().inspectionFindings.filter(({ kind }) => kind === 'lists-disagree')
  expect(about).toMatchObject([{ normId: 'ORG-03', twinId: 'OVE-22', listTitle: agreement.title }])

  useAssessments().chooseAssessmentWith('ORG-03')
  await vi.waitFor(() => expect(standingOfTwin()).toBe('unmet'))
  expect(
    useAssessment()
      .rowByNorm.get('ORG-03')
      ?.findings.map(({ kind }) => kind),
  ).toContain('lists-disagree')
})

test('a settled assessment is not held against lists that went on', async () => {
  await start('Toetsing 2026', frameworkSet)
  await useAssessment().judge('ORG-03', { verdict: 'met' })
  await vi.waitFor(() => expect(useAssessments().judgementByNorm.size).toBe(1))
  await useAssessmentLife().adopt('2026-11-01', 'het bestuur')
  await vi.waitFor(() => expect(useAssessments().assessment?.status).toBe('adopted'))
  await start('Overeenkomst 2026', agreement)
  await useAssessment().judge('OVE-22', { verdict: 'unmet' })
  useAssessments().chooseAssessmentWith('ORG-03')
  await vi.waitFor(() => expect(standingOfTwin()).toBe('unmet'))
  expect(checkOf()).toMatchObject({ unchecked: 'locked', findings: [] })
  expect(useFindings().inspectionFindings.map(({ kind }) => kind)).not.toContain('lists-disagree')
})

test('the short test filters an older assessment too, and readiness and coverage stay about the whole list', async () => {
  await start('Toetsing 2026', firstVersion)
  const { judge } = useAssessment()
  await judge('ORG-02', { verdict: 'met' })
  await vi.waitFor(() => expect(useAssessments().judgementByNorm.size).toBe(1))
  const before = useAssessments().readiness
  useAssessment().filter = { ...NO_FILTER, short: true }
  expect(useAssessment().shown).toHaveLength(14)
  expect(useAssessments().readiness).toEqual(before)
  expect(useAssessments().readiness.applicable).toBe(53)
})
