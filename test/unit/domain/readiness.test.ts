import { expect, test } from 'vitest'
import type { Judgement } from '../../../src/domain/framework/assessment'
import {
  readinessByBuildingBlock,
  readinessByTheme,
  readinessOf,
  standingOf,
} from '../../../src/domain/framework/readiness'
import { framework, judgement, norm } from './framework-fixture'

const norms = Array.from({ length: 53 }, (_, index) => norm(`N-${String(index + 1)}`))
const figures = (...judgements: readonly Judgement[]) => readinessOf(norms, judgements)
const setAside = { applicable: false, notApplicableReason: 'Geen ziekenhuis in de regio' } as const

test('one norm met and 52 not assessed is 1 of 53, never 100 %', () => {
  expect(figures(judgement('N-1'))).toMatchObject({
    total: 53,
    applicable: 53,
    assessed: 1,
    coverage: 1 / 53,
    readiness: 1 / 53,
    counts: { met: 1, 'not-assessed': 52 },
  })
})

test('an empty assessment is nothing ready and nothing covered', () => {
  expect(figures()).toMatchObject({ assessed: 0, coverage: 0, readiness: 0, counts: { 'not-assessed': 53 } })
})

test('everything n.v.t. gives no percentage at all', () => {
  expect(figures(...norms.map(({ id }) => judgement(id, setAside)))).toMatchObject({
    applicable: 0,
    coverage: null,
    readiness: null,
    counts: { 'not-applicable': 53 },
  })
  expect(readinessOf([], [])).toMatchObject({ total: 0, coverage: null, readiness: null })
})

test('largely met counts half; largely unmet, unmet and onbekend count as nothing', () => {
  const four = norms.slice(0, 5)
  const verdicts = ['met', 'largely-met', 'largely-unmet', 'unmet', 'unknown'] as const
  expect(
    readinessOf(
      four,
      verdicts.map((verdict, index) => judgement(`N-${String(index + 1)}`, { verdict })),
    ),
  ).toMatchObject({ applicable: 5, assessed: 4, coverage: 0.8, readiness: 0.3, counts: { unknown: 1 } })
})

test('n.v.t. leaves the sum only with a reason; without one the norm counts as not assessed', () => {
  const verdict = 'met'
  expect(figures(judgement('N-1', setAside))).toMatchObject({
    applicable: 52,
    counts: { 'not-applicable': 1 },
  })
  expect(figures(judgement('N-1', { applicable: false, notApplicableReason: ' \n', verdict }))).toMatchObject(
    {
      applicable: 53,
      readiness: 0,
      counts: { met: 0, 'not-applicable': 0, 'not-assessed': 53 },
    },
  )
})

test('judgements of other norms, or without a verdict, add nothing', () => {
  expect(figures(judgement('X-1'), judgement('N-2', { verdict: null }))).toEqual(figures())
})

test('a norm stands where its judgement says', () => {
  expect(standingOf(undefined)).toBe('not-assessed')
  expect(standingOf(judgement('N-1', { verdict: null }))).toBe('not-assessed')
  expect(standingOf(judgement('N-1', { verdict: 'unmet' }))).toBe('unmet')
  expect(standingOf(judgement('N-1', { ...setAside, verdict: 'met' }))).toBe('not-applicable')
})

test('per theme and per building block every norm counts once', () => {
  const set = framework({
    ORG: [norm('ORG-1'), norm('ORG-2', { buildingBlockId: 'BK2' })],
    KWA: [norm('KWA-1', { buildingBlockId: 'BK2' })],
  })
  const judgements = [judgement('ORG-1'), judgement('KWA-1', { verdict: 'largely-met' })]
  expect(readinessByTheme(set, judgements)).toMatchObject([
    { partId: 'ORG', title: 'thema ORG', total: 2, coverage: 0.5, readiness: 0.5 },
    { partId: 'KWA', title: 'thema KWA', total: 1, coverage: 1, readiness: 0.5 },
  ])
  expect(readinessByBuildingBlock(set, judgements)).toMatchObject([
    { partId: 'BK1', title: 'blok BK1', total: 1, coverage: 1, readiness: 1 },
    { partId: 'BK2', title: 'blok BK2', total: 2, coverage: 0.5, readiness: 0.25 },
  ])
})
