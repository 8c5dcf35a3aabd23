import { expect, test } from 'vitest'
import { copyWouldTellWho } from '../../../../../src/domain/survey/results/copy-timing'

const open = { status: 'open', threshold: 5 } as const

test.each([
  [0, false],
  [1, true],
  [4, true],
  [5, false],
])('a copy with %i questionnaires more than the last one waits: %s', (fresh, waits) => {
  expect(copyWouldTellWho(open, 3, 3 + fresh)).toBe(waits)
})

test('the first copy waits for nothing, and nor does one of a round that is no longer open', () => {
  expect(copyWouldTellWho(open, null, 2)).toBe(false)
  expect(copyWouldTellWho({ ...open, status: 'closed' }, 0, 2)).toBe(false)
})

test('a stored threshold that is lower than any may be does not let a copy through', () => {
  expect(copyWouldTellWho({ ...open, threshold: 1 }, 0, 4)).toBe(true)
})
