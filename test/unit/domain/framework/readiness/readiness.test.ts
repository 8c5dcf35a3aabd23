import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../../../../src/domain/framework/assessment/assessment'
import { standingOf } from '../../../../../src/domain/framework/assessment/standing'
import {
  coverageOf,
  readinessByBuildingBlock,
  readinessByTheme,
  readinessOf,
} from '../../../../../src/domain/framework/readiness/readiness'
import type { Verdict } from '../../../../../src/domain/framework/assessment/verdict'
import { figureIn, vectorsOf, wordIn } from '../../../docs/method-rules'
import { framework, judgement, norm } from '../../framework-fixture'

const norms = Array.from({ length: 53 }, (_, index) => norm(`N-${String(index + 1)}`))
const figures = (...judgements: readonly Judgement[]) => readinessOf(norms, judgements)
const setAside = { applicable: false, notApplicableReason: 'Geen ziekenhuis in de regio' } as const

test.each(vectorsOf('T2', 'applies', 'reason', 'verdict', 'to confirm', 'stands as'))(
  'where a norm stands: $row',
  (vector) => {
    const found = standingOf(
      judgement('N-1', {
        applicable: vector.applies === 'yes',
        notApplicableReason: vector.reason === 'yes' ? 'Geen ziekenhuis in de regio' : ' ',
        verdict: wordIn(vector.verdict) as Verdict | null,
        toConfirm: vector['to confirm'] === 'yes',
      }),
    )
    expect(found).toBe(vector['stands as'])
  },
)

/** Words of the table of T3, and the judgement of a norm that stands there. */
const standings = {
  met: { verdict: 'met' },
  'largely met': { verdict: 'largely-met' },
  'largely unmet': { verdict: 'largely-unmet' },
  unmet: { verdict: 'unmet' },
  unknown: { verdict: 'unknown' },
  'not assessed': { verdict: null },
  'n.v.t.': setAside,
} as const satisfies Record<string, Partial<Judgement>>

test.each(
  vectorsOf('T3', ...(Object.keys(standings) as (keyof typeof standings)[]), 'coverage', 'readiness'),
)('not assessed never counts as met: $row', (vector) => {
  const judged = Object.entries(standings).flatMap(([standing, fields]) =>
    Array.from({ length: Number(vector[standing as keyof typeof standings]) }, () => fields),
  )
  const found = readinessOf(
    judged.map((_, index) => norm(`N-${String(index)}`)),
    judged.map((fields, index) => judgement(`N-${String(index)}`, fields)),
  )
  const isCloseTo = (share: number | null, expected: number | null) =>
    expected === null ? expect(share).toBeNull() : expect(share).toBeCloseTo(expected, 3)
  isCloseTo(found.coverage, figureIn(vector.coverage))
  isCloseTo(found.readiness, figureIn(vector.readiness))
})

test.each(vectorsOf('T4', 'core norms', 'other norms', 'readiness', 'signal'))(
  'an average never hides the worst core norm: $row',
  (vector) => {
    const verdicts = [vector['core norms'], vector['other norms']].map((cell, kind) =>
      cell.split(' ').map((word) => ({ core: kind === 0, verdict: wordIn(word) as Verdict | null })),
    )
    // A dash alone among the other norms is no norm at all.
    const all = verdicts.flat().filter(({ core, verdict }) => core || verdict !== null)
    const found = readinessOf(
      all.map(({ core }, index) => norm(`N-${String(index)}`, { core })),
      all.map(({ verdict }, index) => judgement(`N-${String(index)}`, { verdict })),
    )
    expect(found.readiness).toBe(Number(vector.readiness))
    expect(found.signal).toBe(vector.signal)
  },
)

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

test('the standing of a norm follows its judgement', () => {
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

describe('the worst core norm', () => {
  const part = [norm('K-1'), norm('K-2'), norm('K-3'), norm('K-4'), norm('X-1', { core: false })]
  const of = (...verdicts: readonly (Judgement['verdict'] | 'n.v.t.')[]) =>
    readinessOf(
      part,
      verdicts.map((verdict, index) =>
        judgement(part[index]?.id ?? '', verdict === 'n.v.t.' ? { ...setAside, verdict: null } : { verdict }),
      ),
    )

  test('one core norm unmet is never hidden by an average, however good', () => {
    const found = of('met', 'met', 'met', 'unmet', 'met')
    expect(found.readiness).toBe(0.8)
    expect(found).toMatchObject({ signal: 'red', worstCore: { standing: 'unmet', normIds: ['K-4'] } })
  })

  test('a core norm that is largely unmet keeps a part from being good', () => {
    expect(of('met', 'largely-unmet', 'largely-unmet', 'met', 'met')).toMatchObject({
      signal: 'amber',
      worstCore: { standing: 'largely-unmet', normIds: ['K-2', 'K-3'] },
    })
  })

  test('nothing is called good while a core norm was not judged, is unknown or is to be confirmed', () => {
    expect(of('met', 'met', 'met', null, 'met')).toMatchObject({
      signal: 'none',
      core: { applicable: 4, assessed: 3 },
      worstCore: { standing: 'met' },
    })
    expect(of('met', 'met', 'met', 'unknown', 'met').signal).toBe('none')
    expect(
      readinessOf(part, [
        ...['K-1', 'K-2', 'K-3', 'X-1'].map((id) => judgement(id)),
        judgement('K-4', { toConfirm: true }),
      ]),
    ).toMatchObject({ signal: 'none', toConfirm: 1 })
  })

  test('core norms that are unknown and core norms not judged yet are counted separately', () => {
    expect(of('unknown', null, 'met', 'n.v.t.', 'unknown').core).toEqual({
      applicable: 3,
      assessed: 1,
      unknown: 1,
      notAssessed: 1,
    })
  })

  test('largely unmet stays amber, also while other core norms are not judged yet', () => {
    expect(of('largely-unmet', null, null, null, null)).toMatchObject({
      signal: 'amber',
      core: { assessed: 1 },
    })
  })

  test('80 % is enough to be good, a little less is not', () => {
    const half = ['met', 'met', 'met', 'met'] as const
    const extra = (verdicts: readonly Judgement['verdict'][]) => {
      const all = [
        ...part.slice(0, 4),
        ...verdicts.map((_, index) => norm(`X-${String(index)}`, { core: false })),
      ]
      return readinessOf(
        all,
        [...half, ...verdicts].map((verdict, index) => judgement(all[index]?.id ?? '', { verdict })),
      )
    }
    expect(extra(['unmet'])).toMatchObject({ readiness: 0.8, signal: 'green' })
    expect(extra(['unmet', 'largely-met'])).toMatchObject({ readiness: 0.75, signal: 'amber' })
  })

  test('good is: every core norm judged and at least largely met, and readiness 80 % or more', () => {
    expect(of('met', 'met', 'met', 'largely-met', 'largely-met').signal).toBe('green')
    expect(of('met', 'met', 'largely-met', 'largely-met', 'largely-met')).toMatchObject({
      readiness: 0.7,
      signal: 'amber',
    })
    expect(of('met', 'met', 'met', 'n.v.t.', 'met')).toMatchObject({
      signal: 'green',
      core: { applicable: 3, assessed: 3 },
    })
  })

  test('a norm outside the core weighs in the average only', () => {
    expect(of('met', 'met', 'met', 'met', 'unmet')).toMatchObject({
      signal: 'green',
      readiness: 0.8,
      worstCore: { standing: 'met' },
    })
  })

  test('without core norms nothing is said', () => {
    const none = { signal: 'none', worstCore: { standing: null, normIds: [] } }
    expect(readinessOf([norm('X-1', { core: false })], [judgement('X-1')])).toMatchObject(none)
    expect(of('n.v.t.', 'n.v.t.', 'n.v.t.', 'n.v.t.', 'n.v.t.')).toMatchObject({ ...none, readiness: null })
    expect(readinessOf([], [])).toMatchObject(none)
  })
})

test('what was carried over counts as not assessed, and the page can say what it would be once confirmed', () => {
  const carried = [
    judgement('N-1'),
    judgement('N-2', { toConfirm: true }),
    judgement('N-3', { toConfirm: true, verdict: 'largely-met' }),
    judgement('N-4', { ...setAside, toConfirm: true }),
  ]
  expect(readinessOf(norms.slice(0, 4), carried)).toMatchObject({
    assessed: 1,
    toConfirm: 3,
    coverage: 0.25,
    readiness: 0.25,
    ifConfirmed: { coverage: 1, readiness: 2.5 / 3 },
  })
})

test('shortfalls are counted by severity; what is met has none', () => {
  expect(
    figures(
      judgement('N-1', { severity: 'critical' }),
      judgement('N-2', { verdict: 'largely-met', severity: 'minor' }),
      judgement('N-3', { verdict: 'unmet', severity: 'critical' }),
      judgement('N-4', { verdict: 'largely-unmet' }),
      judgement('N-5', { verdict: 'unknown', severity: 'major' }),
    ).shortfalls,
  ).toEqual({ minor: 1, major: 0, critical: 1, 'not-given': 1 })
})

test('the coverage above a part of the list counts as the coverage of the whole list does', () => {
  const three = norms.slice(0, 3)
  const judgements = [judgement('N-1', { verdict: 'unknown' }), judgement('N-2'), judgement('N-3', setAside)]
  const standings = three.map(({ id }) => standingOf(judgements.find(({ normId }) => normId === id)))
  const { assessed, applicable } = readinessOf(three, judgements)
  expect(coverageOf(standings)).toEqual({ assessed, applicable })
  expect(coverageOf(standings)).toEqual({ assessed: 1, applicable: 2 })
})
