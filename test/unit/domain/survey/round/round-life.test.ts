import { describe, expect, test } from 'vitest'
import type { Round, RoundStatus } from '../../../../../src/domain/survey/round/round'
import {
  adoptRound,
  closeRound,
  mayChange,
  nextStatus,
  obstaclesToOpening,
  openRound,
  takesResponses,
} from '../../../../../src/domain/survey/round/round-life'
import { mirrorSet, profession, round, statement } from '../../mirror-fixture'

const today = '2026-11-23'
const publicKey = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } as const
const keys = { publicKey, privateKey: { ...publicKey, d: 'd' } }
const statuses: readonly RoundStatus[] = ['draft', 'open', 'closed', 'adopted']
const ready = (fields: Partial<Round> = {}) =>
  round({ status: 'draft', professions: [profession('VK', 'C1', 8)], ...fields })

test('a round goes from concept to open, closed and adopted, and never back', () => {
  expect(statuses.map(nextStatus)).toEqual(['open', 'closed', 'adopted', null])
  expect(openRound(ready(), today, keys)).toEqual({
    ok: true,
    changes: { status: 'open', opensOn: today, keys },
  })
  expect(closeRound(ready({ status: 'open' }), today)).toEqual({
    ok: true,
    changes: { status: 'closed', closesOn: today },
  })
  expect(adoptRound(ready({ status: 'closed' }))).toEqual({ ok: true, changes: { status: 'adopted' } })
})

test('a round that was opened before keeps its keys: forms with them are out there', () => {
  const first = { publicKey, privateKey: { ...publicKey, d: 'eerste' } }
  expect(openRound(ready({ keys: first }), today, keys)).toMatchObject({ changes: { keys: first } })
})

test('no step is skipped or taken back', () => {
  const possible = (step: (at: Round) => { readonly ok: boolean }) =>
    statuses.filter((status) => step(ready({ status })).ok)
  expect(possible((at) => openRound(at, today, keys))).toEqual(['draft'])
  expect(possible((at) => closeRound(at, today))).toEqual(['open'])
  expect(possible(adoptRound)).toEqual(['closed'])
})

describe('before a round opens', () => {
  test.each<readonly [Partial<Round>, string]>([
    [{ status: 'open' }, 'not-draft'],
    [{ professions: [] }, 'no-professions'],
    [{ questionSet: mirrorSet({}) }, 'no-statements'],
    [
      { form: 'quickscan', questionSet: mirrorSet({ T: [statement('T-1', 'everyone', false)] }) },
      'no-statements',
    ],
    [{ threshold: 4 }, 'threshold-too-low'],
    [{ threshold: 5.5 }, 'threshold-too-low'],
    [{ threshold: Number.NaN }, 'threshold-too-low'],
    [{ threshold: 101 }, 'threshold-too-high'],
    [{ threshold: 1_000_000_000 }, 'threshold-too-high'],
  ])('%o stands in the way', (fields, obstacle) => {
    expect(obstaclesToOpening(ready(fields))).toEqual([obstacle])
  })

  test.each([
    [5, 5, []],
    [100, 5, []],
    [5, 7, ['threshold-too-low']],
    [6, 7, ['threshold-too-low']],
    [7, 7, []],
  ])('a threshold of %i, while new rounds take at least %i: %j', (threshold, lowest, obstacles) => {
    expect(obstaclesToOpening(ready({ threshold }), lowest)).toEqual(obstacles)
  })

  test('everything that prevents it is listed at once', () => {
    expect(openRound(ready({ professions: [], threshold: 3 }), today, keys)).toEqual({
      ok: false,
      obstacles: ['no-professions', 'threshold-too-low'],
    })
  })
})

test('what decides who can be recognised is frozen once a round opens', () => {
  const fixed = ['questionSet', 'form', 'professions', 'clusters', 'threshold'] as const
  for (const field of fixed) {
    expect(
      statuses.filter((status) => mayChange(status, field)),
      field,
    ).toEqual(['draft'])
  }
  expect(statuses.filter((status) => mayChange(status, 'closesOn'))).toEqual(['draft', 'open'])
  expect(statuses.filter((status) => mayChange(status, 'title'))).toEqual(['draft', 'open', 'closed'])
})

test('answers are only accepted while a round is open', () => {
  expect(statuses.filter((status) => takesResponses({ status }))).toEqual(['open'])
})
