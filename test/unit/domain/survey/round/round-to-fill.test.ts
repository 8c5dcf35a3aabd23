/** The invitation, the form on paper and the screen speak of one round: the one people can answer now. */
import { expect, test } from 'vitest'
import type { RoundStatus } from '../../../../../src/domain/survey/round/round'
import { roundsToFill, roundToFill } from '../../../../../src/domain/survey/round/round-to-fill'

const round = (
  id: string,
  status: RoundStatus,
  closesOn: string | null = null,
  opensOn: string | null = null,
) => ({
  id,
  status,
  closesOn,
  opensOn,
})

test.each([
  ['nothing to fill in', [], undefined],
  [
    'only what is over',
    [round('dicht', 'closed', '2026-01-31'), round('vast', 'adopted', '2025-01-31')],
    undefined,
  ],
  [
    'an open round goes before one that is prepared for later',
    [round('concept', 'draft', '2027-06-30'), round('open', 'open', '2026-12-01')],
    'open',
  ],
  [
    'without an open round the one that is prepared',
    [round('dicht', 'closed', '2027-12-31'), round('concept', 'draft')],
    'concept',
  ],
  [
    'of two open rounds the one that ends last',
    [round('laat', 'open', '2026-12-31', '2026-11-01'), round('vroeg', 'open', '2026-12-01', '2026-11-20')],
    'laat',
  ],
  [
    'a round without an end counts from its start',
    [round('tot december', 'open', '2026-12-01'), round('vanaf november', 'open', null, '2026-11-01')],
    'tot december',
  ],
  [
    'a round without any day gives way to one with a day',
    [round('vanaf november', 'draft', null, '2026-11-01'), round('zonder', 'draft')],
    'vanaf november',
  ],
] as const)('%s', (_, rounds, chosen) => {
  expect(roundToFill(rounds)?.id).toBe(chosen)
  expect(roundToFill([...rounds].reverse())?.id).toBe(chosen)
})

test.each([
  ['the one somebody chose, open or prepared', 'concept', 'concept'],
  ['not a round that closed since it was chosen', 'dicht', 'laat'],
  ['not a round that is gone', 'weg', 'laat'],
  ['the first of all without a choice', null, 'laat'],
] as const)('of several rounds: %s', (_, asked, chosen) => {
  const rounds = [
    round('concept', 'draft', '2027-06-30'),
    round('vroeg', 'open', '2026-12-01'),
    round('laat', 'open', '2026-12-31'),
    round('dicht', 'closed', '2027-12-31'),
  ]
  expect(roundToFill(rounds, asked)?.id).toBe(chosen)
  expect(roundsToFill(rounds).map(({ id }) => id)).toEqual(['laat', 'vroeg', 'concept'])
})
