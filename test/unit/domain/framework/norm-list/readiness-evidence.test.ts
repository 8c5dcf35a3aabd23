import { expect, test } from 'vitest'
import type { Finding } from '../../../../../src/domain/framework/readiness/finding'
import { CHECKS, checksOf } from '../../../../../src/domain/framework/readiness/readiness-checks'
import {
  actionsStand,
  evidenceFreshness,
} from '../../../../../src/domain/framework/norm-list/readiness-evidence'
import { action, evidence, forNorm, judgement, norm } from '../../framework-fixture'

const today = '2026-11-23'

test('a norm that is met can be shown only with evidence that is there and has not expired', () => {
  const norms = ['valid', 'expired', 'both', 'missing', 'none', 'title only', 'old', 'unmet'].map((id) =>
    norm(id),
  )
  const judgements = norms.map(({ id }) => judgement(id, { verdict: id === 'unmet' ? 'unmet' : 'met' }))
  expect(
    evidenceFreshness(
      norms,
      judgements,
      [
        evidence('a', { normIds: ['valid', 'both', 'unmet'], reviewOn: '2026-12-01' }),
        evidence('b', { normIds: ['expired', 'both'], reviewOn: '2026-11-22' }),
        evidence('c', { normIds: ['missing'], missing: true }),
        evidence('d', { normIds: ['van een ander kader'] }),
        evidence('e'),
        evidence('f', { normIds: ['title only', 'expired', 'both'], location: '' }),
        evidence('g', { normIds: ['old'], reviewOn: '2026-11-22' }),
      ],
      today,
    ),
  ).toEqual({
    met: 7,
    metWithValid: 2,
    metWithIncomplete: 2,
    metWithExpired: 1,
    metWithout: 2,
    byState: { missing: 1, expired: 2, incomplete: 1, expiring: 1, valid: 0 },
    pieces: 5,
  })
})

test('overdue actions are counted for the dossier, and those of this framework apart', () => {
  expect(
    actionsStand(
      [norm('N-1')],
      [
        action('a', { origin: forNorm('N-1'), dueOn: '2026-11-22' }),
        action('b', { origin: forNorm('elders'), dueOn: '2026-11-22' }),
        action('c', { dueOn: '2026-11-22' }),
        action('d', { dueOn: '2026-11-22', status: 'done' }),
        action('e', { dueOn: '2026-11-23' }),
      ],
      today,
    ),
  ).toEqual({ unfinished: 4, overdue: 3, overdueOfFramework: 1 })
})

test('every check is listed, even when it found nothing or had nothing to compare', () => {
  const found: readonly Finding[] = [
    { kind: 'unmet-without-action', normId: 'N-1', verdict: 'unmet' },
    { kind: 'met-without-evidence', normId: 'N-2' },
    { kind: 'unmet-without-action', normId: 'N-3', verdict: 'largely-unmet' },
  ]
  const checks = checksOf(found, { kind: 'not-held', why: 'withheld' }, 'not-started')
  expect(checks.map(({ kind }) => kind)).toEqual(CHECKS)
  expect(checks.filter(({ unchecked }) => unchecked !== null)).toMatchObject([
    { kind: 'perception-contradicts', unchecked: 'withheld' },
    { kind: 'lists-disagree', unchecked: 'not-started' },
  ])
  expect(checks.find(({ kind }) => kind === 'unmet-without-action')?.findings).toEqual([found[0], found[2]])
  expect(checks.flatMap(({ findings }) => findings)).toHaveLength(3)
  expect(
    checksOf(found, { kind: 'held', met: 2, held: 1 }, null).every(({ unchecked }) => unchecked === null),
  ).toBe(true)
})
