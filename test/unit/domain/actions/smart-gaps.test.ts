import { expect, test } from 'vitest'
import type { Action } from '../../../../src/domain/actions/action'
import { smartGaps } from '../../../../src/domain/actions/smart-gaps'
import { action } from '../framework-fixture'

test('an action that says what, who, when and how it is measured lacks nothing', () => {
  expect(smartGaps(action('a'))).toEqual([])
})

test.each<readonly [Partial<Action>, string]>([
  [{ goal: ' ' }, 'no-goal'],
  [{ approach: '' }, 'no-approach'],
  [{ ownerName: '' }, 'no-owner'],
  [{ ownerRole: '' }, 'no-owner-role'],
  [{ startOn: null }, 'no-start-date'],
  [{ dueOn: null }, 'no-due-date'],
  [{ measure: '' }, 'no-measure'],
  [{ baseline: '' }, 'no-baseline'],
  [{ target: '\t' }, 'no-target'],
  [{ evidence: '' }, 'no-evidence'],
  [{ checkOn: null }, 'no-check-date'],
  [{ startOn: '2026-12-02' }, 'due-before-start'],
  [{ checkOn: '2026-11-30' }, 'check-before-due'],
])('%j is told as %s', (fields, gap) => {
  expect(smartGaps(action('a', fields))).toEqual([gap])
})

test('a date that was not given is before nothing', () => {
  expect(smartGaps(action('a', { dueOn: null }))).toEqual(['no-due-date'])
  expect(smartGaps(action('a', { startOn: null, dueOn: '2020-01-01' }))).toEqual(['no-start-date'])
  expect(smartGaps(action('a', { checkOn: null, startOn: '2020-01-01' }))).toEqual(['no-check-date'])
})

test('starting, finishing and checking on one day is allowed', () => {
  expect(smartGaps(action('a', { startOn: '2026-12-01', checkOn: '2026-12-01' }))).toEqual([])
})
