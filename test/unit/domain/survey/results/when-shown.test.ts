import { expect, test } from 'vitest'
import { latestShownRound } from '../../../../../src/domain/survey/results/when-shown'
import { round } from '../../mirror-fixture'

test('norms are compared with the round that was closed last, never with one people are still answering', () => {
  const rounds = [
    round({ id: 'earlier', status: 'adopted', closesOn: '2025-11-01' }),
    round({ id: 'latest', status: 'closed', closesOn: '2026-05-01' }),
    round({ id: 'open', status: 'open', closesOn: '2026-12-01' }),
  ]
  expect(latestShownRound(rounds)?.id).toBe('latest')
  expect(latestShownRound([rounds[2] ?? round({})])).toBeNull()
})
