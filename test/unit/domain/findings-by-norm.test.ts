import { expect, test } from 'vitest'
import type { Finding } from '../../../src/domain/attention'
import { findingsByNorm } from '../../../src/domain/framework/findings-by-norm'
import { action, evidence, forNorm } from './framework-fixture'

test('a norm is told of what was found about itself, its evidence and its actions, in the order given', () => {
  const findings: readonly Finding[] = [
    { kind: 'action-overdue', actionId: 'a', title: '', dueOn: '2026-01-01' },
    { kind: 'action-overdue', actionId: 'loose', title: '', dueOn: '2026-01-01' },
    { kind: 'met-without-evidence', normId: 'N-1' },
    { kind: 'evidence-expired', evidenceId: 'e', title: '', reviewOn: '2026-01-01' },
    { kind: 'action-without-owner', actionId: 'gone', title: '' },
  ]
  const found = findingsByNorm(
    findings,
    [evidence('e', { normIds: ['N-1', 'N-2', 'N-1'] })],
    [action('a', { origin: forNorm('N-1') }), action('loose')],
  )
  expect([...found]).toEqual([
    ['N-1', [findings[0], findings[2], findings[3]]],
    ['N-2', [findings[3]]],
  ])
})
