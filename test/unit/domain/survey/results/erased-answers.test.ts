/** When the answers of a round are due to be erased, and what is lost with them. */
import { expect, test } from 'vitest'
import {
  dueForErasure,
  eraseFrom,
  erasureLoss,
} from '../../../../../src/domain/survey/results/erased-answers'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import { people, round } from '../../mirror-fixture'

const closed = (closesOn: string | null, id = 'ronde') => round({ id, status: 'closed', closesOn })
const kept = resultsOf(closed('2025-10-26'), [], { rest: '' })

test.each([
  ['twelve months later', closed('2025-10-26'), '2026-10-26'],
  ['on the last day of a shorter month', closed('2024-02-29'), '2025-02-28'],
  ['never, without a day of closing', closed(null), null],
  ['never, while people still answer', round({ status: 'open', closesOn: '2025-10-26' }), null],
  ['never, when the answers are not here', { ...closed('2025-10-26'), keptResults: kept }, null],
])('answers are due %s', (_when, one, day) => {
  expect(eraseFrom(one)).toBe(day)
})

test('the reminder comes on the day itself, the round that is longest overdue first', () => {
  const rounds = [
    closed('2025-10-26', 'later'),
    closed('2024-03-01', 'first'),
    closed('2025-10-27', 'not yet'),
  ]
  expect(dueForErasure(rounds, '2026-10-26').map(({ id }) => id)).toEqual(['first', 'later'])
})

test('the texts that nobody released are counted as lost, those still to be read by themselves', () => {
  const said = ['shown', 'hidden', null, 'shown', null] as const
  const responses = people(5, 'A', { 'T-1': 4 }).map((one, place) => ({
    ...one,
    id: String(place),
    keep: `tekst ${String(place)}`,
    screening: { keep: said[place] ?? null, improve: null },
  }))
  expect(erasureLoss(closed('2025-10-26'), responses)).toEqual({
    submitted: 5,
    textsKept: 2,
    textsLost: 3,
    textsUnread: 2,
  })
})
