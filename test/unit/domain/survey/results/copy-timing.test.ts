import { describe, expect, test } from 'vitest'
import {
  copyAfterStartWouldTellWho,
  copyWouldTellWho,
} from '../../../../../src/domain/survey/results/copy-timing'

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

describe('after a start, when only the number of questionnaires in the last copy is known', () => {
  test.each([
    ['nobody', 20, false],
    ['one', 21, true],
    ['one too few', 24, true],
    ['enough', 25, false],
    // Answers were erased since.
    ['fewer than there were', 12, false],
  ])('a copy waits as well: %s came in', (_, now, waits) => {
    expect(copyAfterStartWouldTellWho([open], 20, now)).toBe(waits)
  })

  test('the threshold of the round decides, however low it was stored', () => {
    expect(copyAfterStartWouldTellWho([{ ...open, threshold: 8 }], 20, 27)).toBe(true)
    expect(copyAfterStartWouldTellWho([{ ...open, threshold: 8 }], 20, 28)).toBe(false)
    expect(copyAfterStartWouldTellWho([{ ...open, threshold: 1 }], 20, 24)).toBe(true)
  })

  test('of more open rounds it is not known which one they belong to, so there have to be enough for all', () => {
    expect(copyAfterStartWouldTellWho([open, { ...open, threshold: 6 }], 20, 30)).toBe(true)
    expect(copyAfterStartWouldTellWho([open, { ...open, threshold: 6 }], 20, 31)).toBe(false)
  })

  test('the first copy waits for nothing, and nor does one without an open round', () => {
    expect(copyAfterStartWouldTellWho([open], null, 2)).toBe(false)
    expect(copyAfterStartWouldTellWho([{ ...open, status: 'closed' }], 20, 21)).toBe(false)
  })
})
