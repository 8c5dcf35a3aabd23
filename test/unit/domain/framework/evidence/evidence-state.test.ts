import { expect, test } from 'vitest'
import { addDays } from '../../../../../src/domain/calendar'
import {
  evidenceStateOf,
  lacksOf,
  reviewedTooSoon,
} from '../../../../../src/domain/framework/evidence/evidence-state'
import { vectorsOf, wordIn } from '../../../docs/method-rules'
import { evidence } from '../../framework-fixture'

const copy = { name: 'a.pdf', size: 1, sha256: '0'.repeat(64) }
test.each(vectorsOf('T5', 'marked missing', 'review date', 'place', 'date', 'copy', 'state'))(
  'evidence on 23 November 2026: $row',
  (vector) => {
    const piece = evidence('a', {
      missing: vector['marked missing'] === 'yes',
      reviewOn: wordIn(vector['review date']),
      location: vector.place === 'yes' ? 'Map beleid' : ' ',
      date: vector.date === 'yes' ? '2026-01-15' : wordIn(vector.date === 'no' ? '–' : vector.date),
      attachment: vector.copy === 'yes' ? copy : null,
    })
    expect(evidenceStateOf(piece, '2026-11-23')).toBe(vector.state)
  },
)

test.each([
  [{ location: ' ', date: null }, ['location', 'date']],
  [{ location: '' }, ['location']],
  [{ date: null }, ['date']],
  [{ date: null, reviewOn: '2026-12-01' }, ['date']],
] as const)('a piece that nobody can look up is never called valid: %o lacks %o', (fields, lacks) => {
  const piece = evidence('a', fields)
  expect(evidenceStateOf(piece, '2026-11-23')).toBe('incomplete')
  expect(lacksOf(piece, '2026-11-23')).toEqual(lacks)
})

test('a copy in the dossier can be looked up without place or date; what is past its date stays expired', () => {
  const bare = { location: '', date: null }
  expect(evidenceStateOf(evidence('a', { ...bare, attachment: copy }), '2026-11-23')).toBe('valid')
  expect(evidenceStateOf(evidence('a', { ...bare, reviewOn: '2026-11-22' }), '2026-11-23')).toBe('expired')
  expect(evidenceStateOf(evidence('a', { ...bare, missing: true }), '2026-11-23')).toBe('missing')
})

test('a day that is still to come is named as the reason, and a review before the document itself is seen', () => {
  const typo = evidence('a', { date: '2028-01-01', attachment: copy })
  expect(lacksOf(typo, '2026-11-23')).toEqual(['date-ahead'])
  expect(lacksOf(typo, '2028-01-01')).toEqual([])
  // A day to come does not hide that nobody knows where to look.
  const lost = { ...typo, attachment: null, location: ' ' }
  expect(lacksOf(lost, '2026-11-23')).toEqual(['location', 'date-ahead'])
  expect(reviewedTooSoon({ date: '2026-01-15', reviewOn: '2020-01-01' })).toBe(true)
  expect(reviewedTooSoon({ date: '2026-01-15', reviewOn: '2026-01-15' })).toBe(false)
  expect(reviewedTooSoon({ date: null, reviewOn: '2020-01-01' })).toBe(false)
})

test.each([
  ['2026-10-24', 2, '2026-10-26'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days is %s, also around summer time and new year', (date, days, sum) => {
  expect(addDays(date, days)).toBe(sum)
})
